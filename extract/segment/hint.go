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

// hint is the part of speech of a token whose node is given: the dictionary's if it has one, else the class.
func (x *index) hint(node uint32, text string) string {
	if pos := x.tags[x.tag[node]]; pos != "" && pos != tagOther {
		return pos
	}
	return class(text)
}

// class tells from its first character what a word is that the dictionary does not have.
func class(text string) string {
	switch b := text[0]; {
	case b >= utf8.RuneSelf:
	case b >= '0' && b <= '9':
		return tagNumber
	case b >= 'a' && b <= 'z', b >= 'A' && b <= 'Z':
		return tagLatin
	default:
		return tagMark
	}
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
