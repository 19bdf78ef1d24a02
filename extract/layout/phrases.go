package layout

import (
	"sort"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// phraseIndex finds phrases by their first two characters. The first leads to an entry without hashing: by pages of 64 characters,
// most of which share the empty page 0.
type phraseIndex struct {
	page    [1 << 10]uint16
	cells   [][64]uint16
	entries []phraseEntry // the first is empty
}

// phraseEntry is what begins with one character.
type phraseEntry struct {
	roles   role   // of all the phrases
	second  uint64 // a set of the characters that stand second, hashed; all bits if a phrase is one character
	phrases []phrase
}

func newPhraseIndex(all map[string]*phrase) *phraseIndex {
	x := &phraseIndex{cells: make([][64]uint16, 1), entries: make([]phraseEntry, 1)}
	for _, p := range all {
		r, size := utf8.DecodeRuneInString(p.text)
		if r > 0xFFFF {
			continue
		}
		e := x.entry(r)
		e.roles |= p.roles
		e.phrases = append(e.phrases, *p)
		if size == len(p.text) {
			e.second = ^uint64(0)
		} else {
			next, _ := utf8.DecodeRuneInString(p.text[size:])
			e.second |= secondBit(next)
		}
	}
	for i := range x.entries {
		list := x.entries[i].phrases
		sort.Slice(list, func(i, j int) bool {
			if len(list[i].text) != len(list[j].text) {
				return len(list[i].text) > len(list[j].text)
			}
			return list[i].text < list[j].text
		})
	}
	return x
}

// entry is the entry of a character, made if there is none.
func (x *phraseIndex) entry(r rune) *phraseEntry {
	if x.page[r>>6] == 0 {
		x.page[r>>6] = uint16(len(x.cells))
		x.cells = append(x.cells, [64]uint16{})
	}
	cell := &x.cells[x.page[r>>6]][r&63]
	if *cell == 0 {
		*cell = uint16(len(x.entries))
		x.entries = append(x.entries, phraseEntry{})
	}
	return &x.entries[*cell]
}

// of is the entry of a character; it is empty where no phrase begins so.
func (x *phraseIndex) of(r rune) *phraseEntry {
	if uint32(r) > 0xFFFF {
		return &x.entries[0]
	}
	return &x.entries[x.cells[x.page[r>>6]][r&63]]
}

// mayBegin says that a phrase of one of the roles may go on at byte p of s, behind the character of the entry.
func (e *phraseEntry) mayBegin(s string, p int, want role) bool {
	if e.roles&want == 0 {
		return false
	}
	next, _ := runes.At(s, p)
	return e.second&secondBit(next) != 0
}

func secondBit(r rune) uint64 { return 1 << (uint32(r) * 0x9E3779B1 >> 26) }

// charSet is a set of characters of the basic plane, one bit for each.
type charSet [1 << 10]uint64

func charSetOf(s string) *charSet {
	c := new(charSet)
	for _, r := range s {
		c.add(r)
	}
	return c
}

// skip is behind the characters of three bytes at s[p:] that are none of the set. It does not decode them.
func (c *charSet) skip(s string, p int) int {
	for p >= 0 && p < len(s)-2 { // said so that the compiler checks no index
		b := s[p]
		if b < 0xE0 || b >= 0xF0 || c[uint(b&0x0F)<<6|uint(s[p+1]&0x3F)]>>(s[p+2]&0x3F)&1 != 0 {
			break
		}
		p += 3
	}
	return p
}

// inside says that one of the characters of s is in the set.
func (c *charSet) inside(s string) bool { return c.index(s) >= 0 }

// index is where the first of them stands, -1 if there is none.
func (c *charSet) index(s string) int {
	for p := c.skip(s, 0); p < len(s); p = c.skip(s, p) {
		r, size := runes.At(s, p)
		if c.has(r) {
			return p
		}
		p += size
	}
	return -1
}

func (c *charSet) add(r rune) {
	if uint32(r) <= 0xFFFF {
		c[r>>6] |= 1 << (r & 63)
	}
}

func (c *charSet) has(r rune) bool { return uint32(r) <= 0xFFFF && c[r>>6]>>(r&63)&1 != 0 }
