package segment

import (
	"unicode"
	"unicode/utf8"
)

// maxUnit is how many bytes a unit of the dictionary can have.
const maxUnit = 16

// units cuts a piece of text into units and notes their ends and codes. It returns how many there are.
func (x *index) units(room *scratch, text string) int {
	n := 0
	for i := 0; i < len(text); n++ {
		b := text[i]
		// Most text is Chinese: three bytes. Behind e0 and ed not all that look like a character are one.
		if b > 0xe0 && b < 0xf0 && b != 0xed && i+2 < len(text) && text[i+1]&0xc0 == 0x80 && text[i+2]&0xc0 == 0x80 {
			room.codes[n] = x.codes[uint16(b)<<12|uint16(text[i+1]&0x3f)<<6|uint16(text[i+2]&0x3f)]
			i += 3
		} else {
			end := unitEnd(text, i)
			room.codes[n] = x.code(text[i:end])
			i = end
		}
		room.ends[n+1] = uint16(i)
	}
	return n
}

// unitEnd is the end of the unit that starts at start: a run of letters and digits of at most two bytes each (Latin,
// Greek, Cyrillic and the like), or one other character, or one byte that is not UTF-8.
func unitEnd(text string, start int) int {
	size, joins := joiner(text, start)
	end := start + size
	for joins && end < len(text) {
		if size, joins = joiner(text, end); joins {
			end += size
		}
	}
	return end
}

// joiner is the size of the character at a byte of text, and whether it makes up runs.
func joiner(text string, at int) (size int, joins bool) {
	if b := text[at]; b < utf8.RuneSelf {
		return 1, b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	return size, size == 2 && (unicode.IsLetter(r) || unicode.IsNumber(r))
}

// single is a unit that is one character of the basic plane. As in gse, case does not matter in ASCII alone; zero
// bytes and bytes that are not UTF-8 count as a space, which no word has.
func single(unit string) (r rune, ok bool) {
	r, size := utf8.DecodeRuneInString(unit)
	switch {
	case size < len(unit) || r >= 1<<16:
		return 0, false
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A', true
	case r == 0, r == utf8.RuneError && size == 1:
		return ' ', true
	}
	return r, true
}

// code is the code of a unit, whatever the case of its letters.
func (x *index) code(unit string) uint16 {
	if r, ok := single(unit); ok {
		return x.codes[r]
	}
	if len(unit) > x.longest {
		return 0
	}
	var b [maxUnit]byte
	return x.rare[string(lower(b[:copy(b[:], unit)]))]
}

// lower makes the letters of ASCII small.
func lower(b []byte) []byte {
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return b
}
