package source

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/liangci/liangci/corpus/internal/plain"
)

// skipString gives the end of the string at s[i:], behind its quotation mark. ok is false where it is none, sound where a byte in
// it is no UTF-8.
func skipString(s []byte, i int) (end int, sound, ok bool) {
	if i >= len(s) || s[i] != '"' {
		return i, false, false
	}
	sound = true
	for i++; i < len(s); {
		switch b := s[i]; {
		case b == '"':
			return i + 1, sound, true
		case b == '\\':
			n := escape(s[i+1:])
			if n == 0 {
				return i, false, false
			}
			i += 1 + n
		case b < ' ':
			return i, false, false
		default:
			n := plain.Prefix(s[i:])
			if n == 0 { // no UTF-8, or what stands for itself in a string but is not written so
				var r rune
				r, n = utf8.DecodeRune(s[i:])
				sound = sound && (r != utf8.RuneError || n > 1)
			}
			i += n
		}
	}
	return i, false, false
}

// escape is the length of what stands behind a backslash, 0 where that is no escape.
func escape(s []byte) int {
	if len(s) == 0 {
		return 0
	}
	if s[0] == 'u' {
		if len(s) > 4 && hex4(s[1:]) >= 0 {
			return 5
		}
		return 0
	}
	if escapes[s[0]] == 0 {
		return 0
	}
	return 1
}

// escapes are what the letters behind a backslash stand for, but for u; 0 where that is nothing.
var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// hexValue is the value of each hexadecimal digit, -1 of what is none.
var hexValue = func() (t [256]int8) {
	for b := range t {
		t[b] = int8(strings.IndexByte("0123456789abcdef", byte(b)))
		if b >= 'A' && b <= 'F' {
			t[b] = int8(b - 'A' + 10)
		}
	}
	return t
}()

// hex4 is the number that the first four bytes of s are as hexadecimal digits, negative where they are none.
func hex4(s []byte) rune {
	_ = s[3]
	return rune(hexValue[s[0]])<<12 | rune(hexValue[s[1]])<<8 | rune(hexValue[s[2]])<<4 | rune(hexValue[s[3]])
}

// unquote gives the text of a string that skipString has found to be one, without its quotation marks. It is a copy, and
// what encoding/json makes of it: halves of surrogate pairs and bytes that are no UTF-8 become U+FFFD. Of the latter there are
// none in one that is sound.
func unquote(s []byte, sound bool) []byte {
	out := make([]byte, 0, len(s)+utf8.UTFMax)
	for len(s) > 0 {
		if s[0] == '\\' {
			r, n := unescape(s)
			out = utf8.AppendRune(out, r)
			s = s[n:]
			continue
		}
		at := bytes.IndexByte(s, '\\')
		if at < 0 {
			at = len(s)
		}
		if sound {
			out = append(out, s[:at]...)
		} else {
			out = appendValid(out, s[:at])
		}
		s = s[at:]
	}
	return out
}

// unescape reads the escape that s begins with, and says how many bytes it takes. \ud83d\ude00 is one character.
func unescape(s []byte) (rune, int) {
	if s[1] != 'u' {
		return rune(escapes[s[1]]), 2
	}
	r := hex4(s[2:])
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
		if pair := utf16.DecodeRune(r, hex4(s[8:])); pair != utf8.RuneError {
			return pair, 12
		}
	}
	return utf8.RuneError, 6
}

// appendValid appends s with U+FFFD for each byte that is no UTF-8.
func appendValid(out, s []byte) []byte {
	if utf8.Valid(s) {
		return append(out, s...)
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRune(s[i:])
		out = utf8.AppendRune(out, r)
		i += n
	}
	return out
}
