package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Texts: the words that they are, begin with, end with or hold, and the characters that they are made of.

// isOneOf says that s is one of the words. The third byte of a Chinese character tells more of them apart than the first.
func isOneOf(s string, words []string) bool {
	for _, w := range words {
		if len(s) == len(w) && (len(s) < 3 || s[2] == w[2]) && s == w {
			return true
		}
	}
	return false
}

// anyPrefix says that s begins with one of the words. The third byte of a Chinese character tells more of them apart than the first.
func anyPrefix(s string, words []string) bool {
	for _, w := range words {
		if len(w) <= len(s) && (len(w) < 3 || w[2] == s[2]) && s[:len(w)] == w {
			return true
		}
	}
	return false
}

// anySuffix says that s ends with one of the words, none of which is empty. The last byte tells most of them apart.
func anySuffix(s string, words []string) bool {
	if s == "" {
		return false
	}
	last := s[len(s)-1]
	for _, w := range words {
		if w[len(w)-1] == last && len(w) <= len(s) && s[len(s)-len(w):] == w {
			return true
		}
	}
	return false
}

// anyContained says that one of the words stands in s.
func anyContained(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// cutAnyPrefix is s without the first of the words that it begins with.
func cutAnyPrefix(s string, words ...string) (string, bool) {
	for _, w := range words {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return rest, true
		}
	}
	return s, false
}

// cutAnySuffix is s without the first of the words that it ends with.
func cutAnySuffix(s string, words ...string) (string, bool) {
	for _, w := range words {
		if head, ok := strings.CutSuffix(s, w); ok {
			return head, true
		}
	}
	return s, false
}

// hasPrefix is strings.HasPrefix of a word that seldom begins s, told by the third byte of its first character.
func hasPrefix(s, w string) bool {
	return len(w) <= len(s) && (len(w) < 3 || s[2] == w[2]) && s[:len(w)] == w
}

// hasSuffix is strings.HasSuffix of a word that is likely to end like s: the third byte of a Chinese character, here that of the
// first one, tells more of them apart than the first.
func hasSuffix(s, w string) bool {
	at := len(s) - len(w)
	return at >= 0 && (len(w) < 3 || s[at+2] == w[2]) && s[at:] == w
}

// wordSet is the set of the words.
func wordSet(words []string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

// firstRune is the first character of a text.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// lastRune is the last character of a text.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// lastChar is the last character of a text, as a text.
func lastChar(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i]&0xC0 != 0x80 {
			return s[i:]
		}
	}
	return s
}

// isDigits says that s is of the digits 0 to 9 only.
func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isHan says that a character is Chinese; the first block holds nearly all.
func isHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && unicode.Is(unicode.Han, r)
}

// isHanString says that s is of Chinese characters only.
func isHanString(s string) bool {
	for _, r := range s {
		if !isHan(r) {
			return false
		}
	}
	return s != ""
}

// isHanOrAlnum says that a text holds no mark but the hyphens of names.
func isHanOrAlnum(s string) bool {
	for _, r := range s {
		if !isHan(r) && !isAlnum(r) && r != '-' {
			return false
		}
	}
	return true
}

// isAlnum says that a character is a letter or a digit of ASCII.
func isAlnum(c rune) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
