package source

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/liangci/liangci/corpus/internal/plain"
)

// skipString gives the end of the string at s[i:], behind its quotation mark. ok is false where it is none, sound where a byte in it
// is no UTF-8.
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
// what encoding/json makes of it: halves of surrogate pairs and bytes that are no UTF-8 become U+FFFD. Of the latter there are
// none in one that is sound.
func unquote(s []byte, sound bool) []byte {
	out := make([]byte, 0, len(s)+utf8.UTFMax)
	for {
		at := bytes.IndexByte(s, '\\')
		if at < 0 {
			at = len(s)
		}
		if sound {
			out = append(out, s[:at]...)
		} else {
			out = appendValid(out, s[:at])
		}
		if at == len(s) {
			return out
		}
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
