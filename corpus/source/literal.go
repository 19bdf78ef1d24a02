package source

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// halts tells of the bytes at which a look at a string has to halt: its end, an escape, what must not be there.
var halts = func() (t [256]bool) {
	for b := range ' ' {
		t[b] = true
	}
	t['"'], t['\\'] = true, true
	return t
}()

// skipString gives the end of the string at s[i:], behind its quotation mark. ok is false where it is none.
func skipString(s []byte, i int) (end int, ok bool) {
	if i >= len(s) || s[i] != '"' {
		return i, false
	}
	for i++; i < len(s); i++ {
		for i+8 <= len(s) && !haltsIn(binary.LittleEndian.Uint64(s[i:])) {
			i += 8
		}
		if i == len(s) || !halts[s[i]] {
			continue
		}
		switch s[i] {
		case '"':
			return i + 1, true
		case '\\':
			n := escape(s[i+1:])
			if n == 0 {
				return i, false
			}
			i += n
		default:
			return i, false
		}
	}
	return i, false
}

// haltsIn says that one of eight bytes halts. It sets the high bit of each byte that is below the space, or one of the two marks.
func haltsIn(w uint64) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	quote, back := w^'"'*each, w^'\\'*each
	return ((w-' '*each)&^w|(quote-each)&^quote|(back-each)&^back)&high != 0
}

// escape is the length of what stands behind a backslash, 0 where that is no escape.
func escape(s []byte) int {
	if len(s) == 0 {
		return 0
	}
	switch s[0] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 1
	case 'u':
		if _, ok := hex4(s[1:]); ok {
			return 5
		}
	}
	return 0
}

// hex4 reads four hexadecimal digits.
func hex4(s []byte) (r rune, ok bool) {
	if len(s) < 4 {
		return 0, false
	}
	for _, b := range s[:4] {
		switch {
		case b >= '0' && b <= '9':
			b -= '0'
		case b >= 'a' && b <= 'f':
			b -= 'a' - 10
		case b >= 'A' && b <= 'F':
			b -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(b)
	}
	return r, true
}

// unquote gives the text of a string that skipString has found to be one, without its quotation marks. It is a copy, and
// what encoding/json makes of it: halves of surrogate pairs and bytes that are no UTF-8 become U+FFFD.
func unquote(s []byte) []byte {
	out := make([]byte, 0, len(s)+utf8.UTFMax)
	for {
		at := bytes.IndexByte(s, '\\')
		if at < 0 {
			return appendValid(out, s)
		}
		out = appendValid(out, s[:at])
		n := 2
		switch b := s[at+1]; b {
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			var r rune
			r, n = unescape(s[at:])
			out = utf8.AppendRune(out, r)
		default:
			out = append(out, b)
		}
		s = s[at+n:]
	}
}

// unescape reads \u4e2d, or \ud83d\ude00 as the one character that it is, and says how many bytes that takes.
func unescape(s []byte) (rune, int) {
	r, _ := hex4(s[2:])
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
		if low, ok := hex4(s[8:]); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, 12
			}
		}
	}
	return utf8.RuneError, 6
}

// valid is utf8.Valid, twice as fast where most characters are Chinese.
func valid(s []byte) bool {
	i := 0
	for i+8 <= len(s) {
		if i = skipThrees(s, i); i+8 > len(s) {
			break
		}
		w := binary.LittleEndian.Uint64(s[i:])
		switch {
		case w&0x8080808080808080 == 0:
			i += 8
		case w&0xC0C0F0C0C0F0 == 0x8080E08080E0 && ordinary(byte(w)) && ordinary(byte(w>>24)): // two characters of three bytes
			i += 6
		default:
			r, n := utf8.DecodeRune(s[i:])
			if r == utf8.RuneError && n == 1 {
				return false
			}
			i += n
		}
	}
	return utf8.Valid(s[i:])
}

// skipThrees is behind those of the characters of three bytes at s[i:] that can be told eight at a time.
func skipThrees(s []byte, i int) int {
	const first, second, third = 0x00FF0000FF0000FF, 0xFF0000FF0000FF00, 0x0000FF0000FF0000 // where bytes lead in three words
	for ; i+24 <= len(s); i += 24 {
		if !leads(binary.LittleEndian.Uint64(s[i:]), first) || !leads(binary.LittleEndian.Uint64(s[i+8:]), second) || !leads(binary.LittleEndian.Uint64(s[i+16:]), third) {
			break
		}
	}
	return i
}

// leads says that the bytes of w at lead begin characters of three bytes and are ordinary, and that the others stand inside of them.
func leads(w, lead uint64) bool {
	const each = 0x0101010101010101
	if w&(0xF0*each&lead|0xC0*each&^lead) != 0xE0*each&lead|0x80*each&^lead {
		return false
	}
	low, one := w&(0x0F*each&lead), 0x0F*each&lead // one more than which goes beyond the four bits
	return (low+one)&((low^0x0D*each&lead)+one)&(0x10*each&lead) == 0x10*each&lead
}

// ordinary says that a byte which begins a character of three may be followed by any two that do not.
func ordinary(lead byte) bool { return lead != 0xE0 && lead != 0xED }

// appendValid appends s with U+FFFD for each byte that is no UTF-8.
func appendValid(out, s []byte) []byte {
	if valid(s) {
		return append(out, s...)
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRune(s[i:])
		out = utf8.AppendRune(out, r)
		i += n
	}
	return out
}
