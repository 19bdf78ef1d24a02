package segment

import (
	"unicode"
	"unicode/utf8"
)

// hint is the dictionary's tag, or a class of characters for what the dictionary does not have.
func hint(pos, text string) string {
	if pos != "" && pos != "x" {
		return pos
	}
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == utf8.RuneError && size == 1:
		return "x"
	case r >= '0' && r <= '9':
		return "m"
	case r < utf8.RuneSelf && unicode.IsLetter(r):
		return "eng"
	case unicode.IsPunct(r), unicode.IsSpace(r), unicode.IsSymbol(r), unicode.IsControl(r):
		return "w"
	case unicode.IsNumber(r):
		return "m"
	case unicode.Is(unicode.Latin, r):
		return "eng"
	}
	return "x"
}

// lower lower-cases Latin letters of ASCII, as gse does with its words.
func lower(s string) []byte {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return b
}
