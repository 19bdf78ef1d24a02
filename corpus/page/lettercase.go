package page

import (
	"unicode"
	"unicode/utf8"
)

// caseless tells the bytes with which no letter of two cases begins: of ASCII what is none, those inside of characters, and those
// with which the characters from U+3000 to U+9FFF begin.
var caseless = func() (t [256]bool) {
	for b := range t {
		letter := b|0x20 >= 'a' && b|0x20 <= 'z'
		t[b] = b < 0xC0 && !letter || b >= 0xE3 && b <= 0xE9
	}
	return t
}()

// hasCase says that s holds a letter of two cases.
func hasCase(s string) bool {
	for i := range len(s) {
		if caseless[s[i]] {
			continue
		}
		if s[i] < utf8.RuneSelf {
			return true
		}
		if r := otherRune(s[i:]); unicode.ToLower(r) != unicode.ToUpper(r) {
			return true
		}
	}
	return false
}

// otherRune is the first character of s, or a space in the place of a mark that many texts are full of.
func otherRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	if r >= 0x2000 && r <= 0x206F || r >= 0xFF00 && r <= 0xFF20 { // dashes, quotation marks, dots; full width up to the letters
		return ' '
	}
	return r
}

// lower is strings.ToLower, in a part of the time where few letters change.
func lower(s string) string {
	at := changed(s)
	if at == len(s) {
		return s
	}
	out := make([]byte, 0, len(s)+utf8.UTFMax)
	for {
		out = append(out, s[:at]...)
		if s = s[at:]; s == "" {
			return string(out)
		}
		r, n := utf8.DecodeRuneInString(s)
		out = utf8.AppendRune(out, unicode.ToLower(r))
		s = s[n:]
		at = changed(s)
	}
}

// changed is where the first character stands that is another one in lower case, or a byte that is no UTF-8: the end where there is none.
func changed(s string) int {
	for i := 0; i < len(s); {
		switch b := s[i]; {
		case b < utf8.RuneSelf:
			if b >= 'A' && b <= 'Z' {
				return i
			}
			i++
		case b >= 0xE3 && b <= 0xE9 && i+2 < len(s) && areInside(s[i+1], s[i+2]): // U+3000 to U+9FFF
			i += 3
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if n == 1 || unicode.ToLower(r) != r {
				return i
			}
			i += n
		}
	}
	return len(s)
}
