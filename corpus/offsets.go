package corpus

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// Offsets is the unit in which the places of a row are counted.
type Offsets int

const (
	// Rune counts Unicode code points, as Python and JSON Schema do: text[start:end] in Python is the quote.
	Rune Offsets = iota
	// UTF16 counts UTF-16 code units, as JavaScript, Java and C# do.
	UTF16
	// Byte counts bytes of the UTF-8 form of the decoded text, as Go and Rust do.
	Byte
)

var offsetNames = [...]string{Rune: "rune", UTF16: "utf16", Byte: "byte"}

// OffsetNames are the names that ParseOffsets knows.
func OffsetNames() []string { return append([]string(nil), offsetNames[:]...) }

// ParseOffsets reads one of rune, utf16 and byte.
func ParseOffsets(name string) (Offsets, error) {
	for o, n := range offsetNames {
		if n == name {
			return Offsets(o), nil
		}
	}
	return 0, fmt.Errorf("offsets %q: expected rune, utf16 or byte", name)
}

// String is the name that ParseOffsets reads.
func (o Offsets) String() string {
	if o < 0 || int(o) >= len(offsetNames) {
		return fmt.Sprintf("Offsets(%d)", int(o))
	}
	return offsetNames[o]
}

// Counter turns byte offsets of one text into offsets of another kind. It passes over the text once when it is made;
// each lookup then reads at most one block, in whatever order the lookups come.
type Counter struct {
	text  string
	kind  Offsets
	marks []int // marks[i] is the offset at byte i*block
}

const block = 64

// NewCounter makes a Counter for valid UTF-8. Where the text is not valid, stray bytes count like the bytes inside of a
// character: not at all.
func NewCounter(text string, kind Offsets) *Counter {
	c := &Counter{text: text, kind: kind}
	if kind == Byte {
		return c
	}
	c.marks = append(make([]int, 0, len(text)/block+1), 0)
	n := 0
	for rest := text; len(rest) >= block; rest = rest[block:] {
		n += block - total(fourInsides(rest[:block/2])+fourInsides(rest[block/2:block]))
		if kind == UTF16 {
			n += beyondBMP(rest[:block])
		}
		c.marks = append(c.marks, n)
	}
	return c
}

// At is the offset of byte pos, which is held to 0 and the length of the text.
func (c *Counter) At(pos int) int {
	pos = min(max(pos, 0), len(c.text))
	if c.kind == Byte {
		return pos
	}
	b := pos / block
	return c.marks[b] + units(c.text[b*block:pos], c.kind)
}

// Byte is the inverse of At: the byte at which offset n stands. It is false where n lies outside of the text or inside of
// a character.
func (c *Counter) Byte(n int) (int, bool) {
	pos := sort.Search(len(c.text)+1, func(i int) bool { return c.At(i) >= n })
	if n < 0 || pos > len(c.text) || c.At(pos) != n {
		return 0, false
	}
	if c.kind == Byte {
		return pos, pos == len(c.text) || utf8.RuneStart(c.text[pos])
	}
	for pos < len(c.text) && !utf8.RuneStart(c.text[pos]) { // a character is counted at its first byte
		pos++
	}
	return pos, true
}

// units counts the characters that begin in s, which is shorter than a block; in UTF-16 those beyond the BMP (a lead byte of F0 and
// up) count twice.
func units(s string, kind Offsets) int {
	n := len(s) - inside(s)
	if kind == UTF16 {
		n += beyondBMP(s)
	}
	return n
}

func beyondBMP(s string) (n int) {
	for i := range len(s) {
		if s[i] >= 0xF0 {
			n++
		}
	}
	return n
}

// inside counts the bytes of s, which is shorter than a block, that are inside of a character: their two high bits are 10.
func inside(s string) (n int) {
	if len(s) < 8 {
		for i := range len(s) {
			if s[i]&0xC0 == 0x80 {
				n++
			}
		}
		return n
	}
	sum, rest := uint64(0), s
	if len(rest) >= 32 {
		sum, rest = fourInsides(rest[:32]), rest[32:]
	}
	for len(rest) >= 8 {
		sum += insides(rest[:8])
		rest = rest[8:]
	}
	if rest != "" {
		sum += insides(s[len(s)-8:]) >> ((64 - 8*len(rest)) & 63) // of the rest only
	}
	return total(sum)
}

// insides is 1 in each byte where s, which has eight of them, has one inside of a character.
func insides(s string) uint64 {
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	return w >> 7 &^ (w >> 6) & 0x0101010101010101
}

// fourInsides is the sum for 32 bytes.
func fourInsides(s string) uint64 {
	s = s[:32]
	return insides(s[:8]) + insides(s[8:16]) + insides(s[16:24]) + insides(s[24:])
}

// total is the sum of the bytes of w: it is the last byte of the product.
func total(w uint64) int { return int(w * 0x0101010101010101 >> 56) }
