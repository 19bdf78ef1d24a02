package mojibake

// heardAs holds the readings of characters by the character, as model.readings holds them by the syllable.
type heardAs struct {
	letters map[string]uint16 // the number of a plain syllable, from 1
	byTone  []*[5]string      // the characters by that number
	at      [1<<16 + 1]uint32 // where the readings of a character of the BMP begin in list
	list    []heard
}

// heard is a reading of a character.
type heard struct {
	letters uint16
	tone    uint8
}

// newHeardAs turns a table of readings round. It counts the readings of each character first, and puts them in place then.
func newHeardAs(readings map[string]*[5]string) *heardAs {
	h := &heardAs{letters: make(map[string]uint16, len(readings)), byTone: []*[5]string{nil}}
	for letters, byTone := range readings {
		h.letters[letters] = uint16(len(h.byTone))
		h.byTone = append(h.byTone, byTone)
	}
	each := func(do func(r rune, letters string, tone int)) {
		for letters, byTone := range readings {
			for tone, characters := range byTone {
				for _, r := range characters {
					if r <= 0xFFFF {
						do(r, letters, tone)
					}
				}
			}
		}
	}
	each(func(r rune, _ string, _ int) { h.at[r+1]++ })
	for r := range len(h.at) - 1 {
		h.at[r+1] += h.at[r]
	}
	h.list = make([]heard, h.at[len(h.at)-1])
	next := h.at
	each(func(r rune, letters string, tone int) {
		h.list[next[r]] = heard{h.letters[letters], uint8(tone)}
		next[r]++
	})
	return h
}

// reads reports whether a character has the reading of that number of letters and that tone. Without a tone any will do.
func (h *heardAs) reads(letters uint16, tone int, r rune) bool {
	if r < 0 || r > 0xFFFF {
		return false
	}
	for _, x := range h.list[h.at[r]:h.at[r+1]] {
		if x.letters == letters && (tone == 0 || int(x.tone) == tone) {
			return true
		}
	}
	return false
}
