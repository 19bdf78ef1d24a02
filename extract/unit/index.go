package unit

// runeIndex finds the candidates of a character without hashing: by pages of 64 characters, most of which share the
// empty page 0.
type runeIndex struct {
	page   [1 << 10]uint16
	cells  [][64]uint16
	lists  [][]candidate        // the first is empty
	beyond map[rune][]candidate // of the characters beyond the basic plane
}

func newRuneIndex(lists map[rune][]candidate) runeIndex {
	x := runeIndex{cells: make([][64]uint16, 1), lists: make([][]candidate, 1), beyond: map[rune][]candidate{}}
	for r, list := range lists {
		if r > 0xFFFF {
			x.beyond[r] = list
			continue
		}
		if x.page[r>>6] == 0 {
			x.page[r>>6] = uint16(len(x.cells))
			x.cells = append(x.cells, [64]uint16{})
		}
		x.cells[x.page[r>>6]][r&63] = uint16(len(x.lists))
		x.lists = append(x.lists, list)
	}
	return x
}

func (x *runeIndex) at(r rune) []candidate {
	if uint32(r) > 0xFFFF {
		return x.beyond[r]
	}
	return x.lists[x.cells[x.page[r>>6]][r&63]]
}
