package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// runePages gives a small number to some characters of the basic plane, 0 to all others. It is kept by pages of 64 characters,
// most of which share the empty page 0, so that it stays in the processor's cache.
type runePages struct {
	page  [1 << 10]uint16
	cells [][64]uint16
}

func newRunePages() *runePages { return &runePages{cells: make([][64]uint16, 1)} }

// at is the number of a character.
func (p *runePages) at(r rune) uint16 {
	if uint32(r) > 0xFFFF {
		return 0
	}
	return p.cells[p.page[r>>6]][r&63]
}

// set gives a character of the basic plane its number.
func (p *runePages) set(r rune, n uint16) {
	if uint32(r) > 0xFFFF {
		return
	}
	if p.page[r>>6] == 0 {
		p.page[r>>6] = uint16(len(p.cells))
		p.cells = append(p.cells, [64]uint16{})
	}
	p.cells[p.page[r>>6]][r&63] = n
}

// runeSet is a set of characters. It answers what strings.ContainsRune answers of the string it was made of, for characters of the
// basic plane in the time of two loads.
type runeSet struct {
	page   [1 << 10]uint16
	bits   []uint64
	beyond string // the basic plane
}

func newRuneSet(chars string) *runeSet {
	s := &runeSet{bits: make([]uint64, 1)}
	for _, r := range chars {
		if r > 0xFFFF {
			s.beyond += string(r)
			continue
		}
		if s.page[r>>6] == 0 {
			s.page[r>>6] = uint16(len(s.bits))
			s.bits = append(s.bits, 0)
		}
		s.bits[s.page[r>>6]] |= 1 << (r & 63)
	}
	return s
}

func (s *runeSet) has(r rune) bool {
	if uint32(r) > 0xFFFF {
		return strings.ContainsRune(s.beyond, r)
	}
	return s.bits[s.page[r>>6]]>>(r&63)&1 != 0
}

// indexSet is where the first character of a set stands in s, -1 if there is none.
func indexSet(s string, set *runeSet) int {
	for p := 0; p < len(s); {
		r, size := runes.At(s, p)
		if set.has(r) {
			return p
		}
		p += size
	}
	return -1
}

// lastIndexSet is where the last one stands.
func lastIndexSet(s string, set *runeSet) int {
	for p := len(s); p > 0; {
		r, size := runes.Before(s, p)
		p -= size
		if set.has(r) {
			return p
		}
	}
	return -1
}

// charText answers what strings.Contains answers of a text of characters, a single character of the basic plane in the time of two loads.
type charText struct {
	text string
	set  *runeSet
}

func newCharText(text string) charText { return charText{text, newRuneSet(text)} }

func (t charText) holds(w string) bool {
	if len(w) == len("一") {
		if r, n := runes.At(w, 0); n == len(w) {
			return t.set.has(r)
		}
	}
	return strings.Contains(t.text, w)
}
