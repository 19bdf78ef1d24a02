package mojibake

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestEntity is more than the longest name of a reference with its & and ; and an amp; in front.
const longestEntity = 40

// hasEntity reports whether there is a reference in s.
func hasEntity(s string) bool {
	for {
		at := strings.IndexByte(s, '&')
		if at < 0 {
			return false
		}
		s = s[at:]
		if n, _ := readEntity(s); n > 0 {
			return true
		}
		s = s[1:]
	}
}

// entities lists the references of a text with what they mean. None is decoded that would make another one together with
// what stands in front of it: &#x&#52;e2d; is nobody's text, and has to be stable.
func entities(text string) []Repair {
	var all []Repair
	open := -1 // where a & stands in front, with nothing behind it but what references consist of
	for i, done := 0, 0; ; {
		at := strings.IndexByte(text[i:], '&')
		if at < 0 {
			return all
		}
		if open >= 0 && !referenceOnly(text[done:i+at]) {
			open = -1
		}
		i += at
		n, means := readEntity(text[i:])
		if n > 0 && (open < 0 || !referenceOnly(means)) {
			all = append(all, Repair{Span: Span{i, i + n}, Text: means, Certain: true, Kind: Entity})
			if means == "&" {
				open = i
			} else if !referenceOnly(means) {
				open = -1
			}
			i += n
		} else {
			open = i
			i++
		}
		done = i
	}
}

// referenceOnly reports whether s holds nothing but what the inside of a reference can.
func referenceOnly(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '#' || r == ';')
	}) < 0
}

// encodings is how often a reference may have been encoded: twice happens, and what is deeper speaks of references.
const encodings = 2

// readEntity reads a reference from the beginning of s, one that was encoded twice as well (&amp;nbsp;), and gives its
// length and what it means.
func readEntity(s string) (length int, means string) {
	text := s
	for depth := 0; ; depth++ {
		n := entityLength(text)
		if n == 0 {
			return length, means
		}
		next := html.UnescapeString(text[:n])
		if next == text[:n] || !acceptable(next) {
			return length, means
		}
		if depth == encodings {
			return 0, ""
		}
		length += n - len(means)
		if means = next; means != "&" {
			return length, means
		}
		text = means + text[n:min(len(text), n+(encodings+1)*longestEntity)]
	}
}

// entityLength is that of & to ; at the beginning of s, 0 if there is no reference.
func entityLength(s string) int {
	for i := 1; i < len(s) && i < longestEntity; i++ {
		switch b := s[i]; {
		case b == ';':
			if i == 1 {
				return 0
			}
			return i + 1
		case b == '#' && i == 1, '0' <= b && b <= '9', 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z':
		default:
			return 0
		}
	}
	return 0
}

// acceptable keeps references to what no text holds from coming in.
func acceptable(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 0 && r != utf8.RuneError && (!unicode.IsControl(r) || r == '\n' || r == '\t')
}
