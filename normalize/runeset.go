package normalize

// runeSet is a set of characters, nearly all of them of the BMP.
type runeSet struct {
	usual  [1 << 10]uint64 // a bit for each character of the BMP
	others map[rune]bool
}

// add puts the characters of a text into the set.
func (s *runeSet) add(text string) {
	for _, r := range text {
		if r <= 0xFFFF {
			s.usual[r>>6] |= 1 << (r & 63)
			continue
		}
		if s.others == nil {
			s.others = map[rune]bool{}
		}
		s.others[r] = true
	}
}

// has reports whether a character is in the set.
func (s *runeSet) has(r rune) bool {
	if r >= 0 && r <= 0xFFFF {
		return s.usual[r>>6]&(1<<(r&63)) != 0
	}
	return s.others[r]
}
