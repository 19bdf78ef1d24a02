// Package plain tells how much of a text stands for itself in JSON.
package plain

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// Prefix is how many bytes at the beginning of b encoding/json writes in a string just as they are, if it is not to escape for HTML:
// all characters but quotation marks, backslashes, those below the space, and U+2028 and U+2029, which end lines in JavaScript.
func Prefix(b []byte) int {
	all := len(b)
	for len(b) > 8 {
		w := binary.LittleEndian.Uint64(b)
		if w&0x80 != 0 {
			n := threes(b)
			if n == 0 {
				n = one(b)
			}
			if n == 0 {
				return all - len(b)
			}
			b = b[n:]
			continue
		}
		ok := ascii(w)
		if ok == high {
			b = b[8:]
			for len(b) > 16 && ascii(binary.LittleEndian.Uint64(b))&ascii(binary.LittleEndian.Uint64(b[8:])) == high {
				b = b[16:]
			}
			continue
		}
		at := bits.TrailingZeros64(ok ^ high)
		b = b[at/8:]
		if w>>(at&63)&1 == 0 { // of ASCII, but not plain
			return all - len(b)
		}
	}
	for n := one(b); n > 0; n = one(b) {
		b = b[n:]
	}
	return all - len(b)
}

const high = 0x8080808080808080 // the highest bits of eight bytes

// ascii sets the highest bit of each byte of w that is a plain character of ASCII. It may be wrong behind one that is not of ASCII.
func ascii(w uint64) uint64 {
	// Turning over their second bit takes the quotation mark, and what is below the space, below the exclamation mark, and nothing else.
	return (w ^ '\\'*each + (high - each)) & (w ^ 2*each + (high - '!'*each)) &^ w & high
}

// Short says that the first n bytes of w, counted from the lowest, are plain: 7 at most, with a quotation mark behind them. It knows
// ASCII and one or two Chinese characters; of the rest Prefix has to be asked.
func Short(w uint64, n int) bool {
	return bits.TrailingZeros64(ascii(w)^high)/8 == n || n == 6 && two(w) || n == 3 && three(w)
}

// threes is how many bytes at the beginning of b are plain characters of three bytes, as Chinese ones are. The last ones of b may not
// be counted.
func threes(b []byte) int {
	all := len(b)
	for {
		for len(b) > 24 {
			x, y, z := binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:]), binary.LittleEndian.Uint64(b[16:])
			if badShape(x, first)|badShape(y, second)|badShape(z, third) != 0 || !goodLows(x&first|y&second|z&third) {
				break
			}
			b = b[24:]
		}
		for len(b) > 8 && two(binary.LittleEndian.Uint64(b)) {
			b = b[6:]
		}
		if len(b) < 8 {
			break
		}
		w := binary.LittleEndian.Uint64(b)
		if !three(w) {
			break
		}
		b = b[3:]
	}
	return all - len(b)
}

// Behind E3 to EC, EE and EF, with which nearly all Chinese characters begin, any two bytes from 80 to BF make a plain character.
const (
	each   = 0x0101010101010101
	first  = 0x00FF0000FF0000FF // where characters of three bytes begin in the first of three words
	second = 0xFF0000FF0000FF00
	third  = 0x0000FF0000FF0000
)

// two says that w begins with two characters like that.
func two(w uint64) bool {
	const twice, six = first & 0x0000FFFFFFFFFFFF, 0x0000FFFFFFFFFFFF
	return badShape(w, twice)&six == 0 && goodLows(w&twice|4*(each&^twice))
}

// three says that w begins with a plain character of three bytes.
func three(w uint64) bool {
	return w&0xC0C0F0 == 0x8080E0 && w&0x0F != 0 && w&0x0F != 0xD && w&0xFEFFFF != 0xA880E2 // no line end
}

// badShape is 0 where the bytes of w at lead are E0 to EF, and the others 80 to BF.
func badShape(w, lead uint64) uint64 {
	return (w ^ (0xE0*each&lead | 0x80*each&^lead)) & (0xF0*each&lead | 0xC0*each&^lead)
}

// goodLows says that the lower halves of all bytes are 3 to C, E or F.
func goodLows(w uint64) bool {
	w &= 0x0F * each
	// From 3 on, D carries into the upper half, and F where D is not what is turned over.
	return (w+0x0D*each)&(w^0x0D*each+0x0F*each)&(0x10*each) == 0x10*each
}

// one is how many bytes the first character of b has, 0 where it is not plain. It stays a function of its own: among its looks
// at single bytes the compiler would load those of a word one by one.
//
//go:noinline
func one(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if c := b[0]; c < utf8.RuneSelf {
		if c < ' ' || c == '"' || c == '\\' {
			return 0
		}
		return 1
	}
	r, n := utf8.DecodeRune(b)
	if r == utf8.RuneError && n == 1 || r == 0x2028 || r == 0x2029 {
		return 0
	}
	return n
}
