package segment

import (
	"unicode"
	"unicode/utf8"
)

// The tags of what the dictionary does not have.
const (
	tagNumber = "m"
	tagLatin  = "eng"
	tagMark   = "w"
	tagOther  = "x"
)

// class tells from its first character what a word is that the dictionary does not have.
func class(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == utf8.RuneError && size == 1:
		return tagOther
	case unicode.IsNumber(r):
		return tagNumber
	case unicode.Is(unicode.Latin, r):
		return tagLatin
	case !unicode.IsLetter(r):
		return tagMark
	}
	return tagOther
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
