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

// entities lists the references of a text with what they mean.
func entities(text string) []Repair {
	var all []Repair
	for i := 0; ; {
		at := strings.IndexByte(text[i:], '&')
		if at < 0 {
			return all
		}
		i += at
		n, means := readEntity(text[i:])
		if n > 0 {
			all = append(all, Repair{Span: Span{i, i + n}, Text: means, Certain: true, Kind: Entity})
		}
		i += max(n, 1)
	}
}

// readEntity reads a reference from the beginning of s, one that was encoded twice as well (&amp;nbsp;), and gives its
// length and what it means.
func readEntity(s string) (int, string) {
	end := 0
	text := s
	for range 2 {
		n := entityLength(text)
		if n == 0 {
			break
		}
		means := html.UnescapeString(text[:n])
		if means == text[:n] || !acceptable(means) {
			break
		}
		end += n
		rest := text[n:min(len(text), n+longestEntity)]
		if means != "&" {
			return end, means
		}
		end -= len(means)
		text = means + rest
	}
	if end <= 0 {
		return 0, ""
	}
	return end + 1, "&"
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
