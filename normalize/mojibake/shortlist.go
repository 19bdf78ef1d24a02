package mojibake

// shortlist is a list of candidates, the likeliest first, laid out so that those that cost too much are passed over at once.
type shortlist struct {
	list  []candidate
	least []float32 // bounds of what they cost where they go on with no word and the page takes nothing off
	whole []float32 // the same where they end with their word
	bits  []uint64  // those of the candidates
	slots []uint8
}

// shortlist makes one of candidates.
func (m *model) shortlist(list []candidate) shortlist {
	l := shortlist{list, make([]float32, len(list)), make([]float32, len(list)), make([]uint64, len(list)), make([]uint8, len(list))}
	for k := range list {
		c := &list[k]
		l.whole[k] = min(unknownHan, c.lone+m.least.to[c.kind])
		l.least[k] = min(l.whole[k], c.opens)
		l.bits[k], l.slots[k] = c.bit, c.slot
	}
	return l
}

// candidates are those that guesses are.
func candidates(guesses []guess) []candidate {
	list := make([]candidate, len(guesses))
	for k := range guesses {
		list[k] = guesses[k].candidate
	}
	return list
}

// next is the place of the next candidate, at k or behind it, that may cost no more than limit, with a whole word that ends with it where
// that is asked; len(l.list) if there is none. All those that it passes over are sure to cost more.
func (l *shortlist) next(k int, o *outlook, limit float32, whole bool) int {
	room, least := limit-o.closed, l.least
	if whole {
		least = l.whole
	}
	bits, slots := l.bits[:len(least)], l.slots[:len(least)]
	for ; k < len(least); k++ {
		if least[k] <= room || (o.heard|o.goers.tails[slots[k]&3])&bits[k] != 0 {
			return k
		}
	}
	return k
}

// after is next for the candidate behind the one at k; a thorough search passes over none.
func (s *search) after(k int, l *shortlist, o *outlook, limit float32, whole bool) int {
	if s.thorough {
		return k + 1
	}
	return l.next(k+1, o, limit, whole)
}
