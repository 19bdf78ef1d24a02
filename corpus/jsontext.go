package corpus

import (
	"encoding/binary"
	"math/bits"
	"strconv"
	"unicode/utf8"
)

// appendText appends a string of JSON without the quotation mark that begins it, which stands in out already.
func appendText(out []byte, s string) []byte {
	if s == "" {
		return append(out, '"')
	}
	const end = `"        ` // eight spaces, for words to be looked at
	begin := len(out)
	out = append(append(out, s...), end...)
	if n := standing(out[begin:]); n < len(s) {
		return appendEscaped(out[:begin+n], s[n:])
	}
	return out[:len(out)-len(end)+1]
}

// standing is how many bytes at the beginning of b stand for themselves in a string of JSON. There is a quotation mark in b, and
// eight bytes behind it.
func standing(b []byte) int {
	all := len(b)
	for len(b) > 8 {
		w := binary.LittleEndian.Uint64(b)
		switch {
		case w&0x80 == 0:
			if ok := asciiStands(w); ok == highBits {
				b = b[8:]
			} else {
				at := bits.TrailingZeros64(ok ^ highBits)
				b = b[at/8:]
				if w>>(at&63)&1 == 0 { // of ASCII, but does not stand for itself
					return all - len(b)
				}
			}
		case twoChinese(w):
			b = b[6:]
		case w&0xC0C0F0 == 0x8080E0 && w&0x0F != 0 && w&0x0F != 0xD && w&0xFEFFFF != 0xA880E2: // another of three bytes, no line end
			b = b[3:]
		default:
			n := runeStands(b)
			if n == 0 {
				return all - len(b)
			}
			b = b[n:]
		}
	}
	return all - len(b)
}

// runeStands is how many bytes the first character of b has, 0 where it does not stand for itself. It stays a function of its own:
// with its look at the first byte among them, the eight bytes of a word would be loaded one by one.
//
//go:noinline
func runeStands(b []byte) int {
	r, n := utf8.DecodeRune(b)
	if r == utf8.RuneError && n == 1 || isLineEnd(r) {
		return 0
	}
	return n
}

const highBits = 0x8080808080808080 // of eight bytes

// asciiStands sets the high bit of each byte of w that is of ASCII and stands for itself, up to the first that is not of ASCII.
func asciiStands(w uint64) uint64 {
	const each = 0x0101010101010101
	// Turning over their second bit takes the quotation mark, and what is below the space, below the exclamation mark, and nothing else.
	return (w ^ '\\'*each + (highBits - each)) & (w ^ 2*each + (highBits - '!'*each)) &^ w & highBits
}

// twoChinese says that w begins with two characters of three bytes from E3 to EC or EE or EF, as Chinese ones are.
func twoChinese(w uint64) bool {
	const leads = 0x0F00000F
	low := w & leads
	// 0 to 2 and D do not reach the next four bits
	return w&0xC0C0F0C0C0F0 == 0x8080E08080E0 && (low+0x0D00000D)&(low^0x0D00000D+leads)&0x10000010 == 0x10000010
}

// isLineEnd says that a character ends a line in JavaScript, though not in JSON.
func isLineEnd(r rune) bool { return r == 0x2028 || r == 0x2029 }

// appendEscaped is appendText for what need not stand for itself.
func appendEscaped(out []byte, s string) []byte {
	done := 0
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if b < ' ' || b == '"' || b == '\\' {
				out = appendEscape(append(out, s[done:i]...), b)
				done = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || isLineEnd(r) {
			out = strconv.AppendInt(append(append(out, s[done:i]...), `\u`...), int64(r), 16)
			done = i + n
		}
		i += n
	}
	return append(append(out, s[done:]...), '"')
}

// appendEscape appends what stands in a string for a character of ASCII that cannot.
func appendEscape(out []byte, b byte) []byte {
	const hex = "0123456789abcdef"
	switch b {
	case '"', '\\':
		return append(out, '\\', b)
	case '\b':
		return append(out, `\b`...)
	case '\f':
		return append(out, `\f`...)
	case '\n':
		return append(out, `\n`...)
	case '\r':
		return append(out, `\r`...)
	case '\t':
		return append(out, `\t`...)
	}
	return append(out, '\\', 'u', '0', '0', hex[b>>4], hex[b&0xF])
}

// appendWhole appends a number, which mostly is a small one.
func appendWhole(out []byte, n int) []byte {
	const small = 10_000
	if uint(n) >= small {
		return strconv.AppendInt(out, int64(n), 10)
	}
	u := uint32(n)
	switch {
	case u >= 1000:
		return append(out, byte('0'+u/1000), byte('0'+u/100%10), byte('0'+u/10%10), byte('0'+u%10))
	case u >= 100:
		return append(out, byte('0'+u/100), byte('0'+u/10%10), byte('0'+u%10))
	case u >= 10:
		return append(out, byte('0'+u/10), byte('0'+u%10))
	}
	return append(out, byte('0'+u))
}
