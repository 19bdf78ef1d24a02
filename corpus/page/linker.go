package page

import (
	"index/suffixarray"
	"strings"
)

// Linker makes links to quotes of one page: [TextFragment], with what is learned of the text kept from one link to the
// next. It is for one goroutine.
type Linker struct {
	url, text string
	base      string // of url; "" while no link was made
	room      []byte // for a link
	exact     searcher
	folded    searcher // of the text in lower case
}

// NewLinker makes a Linker for the page at url, whose text is text.
func NewLinker(url, text string) *Linker {
	return &Linker{url: url, text: text, exact: searcher{text: text}}
}

// only reports whether a part of the text occurs once. Letters count without regard to case, as browsers search.
func (l *Linker) only(term string) bool {
	if mayHaveCase(term) {
		if lower := strings.ToLower(term); lower != strings.ToUpper(term) {
			if l.folded.text == "" {
				l.folded.text = strings.ToLower(l.text)
			}
			return l.folded.only(lower) // which no term is that occurs twice as it stands
		}
	}
	return l.exact.only(term)
}

// mayHaveCase says that a term may hold letters of two cases. Digits, Chinese characters and the marks between them are none.
func mayHaveCase(s string) bool {
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b < 0x80:
			if b|0x20 >= 'a' && b|0x20 <= 'z' {
				return true
			}
		case b <= 0xBF, b >= 0xE3 && b <= 0xE9: // a byte inside of a character; U+3000 to U+9FFF
		case b == 0xE2 && strings.HasPrefix(s[i:], "\xE2\x80"): // dashes, quotation marks, dots
		case b == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2] < 0xA1: // full width, up to the letters
		default:
			return true
		}
	}
	return false
}

// searcher counts how often terms occur in a text. An index takes as long to make as some hundred searches without it.
type searcher struct {
	text  string
	asked int
	index *suffixarray.Index
}

// indexAfter is how many terms are searched for before an index is made.
const indexAfter = 200

// only reports whether term, which is not empty, occurs not more than once.
func (s *searcher) only(term string) bool {
	if s.asked++; s.asked <= indexAfter {
		rare := rareByte(term)
		at := indexBy(s.text, term, rare)
		return at < 0 || indexBy(s.text[at+len(term):], term, rare) < 0
	}
	if s.index == nil {
		s.index = suffixarray.New([]byte(s.text))
	}
	return len(s.index.Lookup([]byte(term), 2)) <= 1
}

// rareByte is the place of a byte of a term that few others in Chinese text are like: a digit, else the last one of a character
// that is neither a mark nor the commonest.
func rareByte(term string) int {
	best := len(term) - 1
	for i := range len(term) {
		switch b := term[i]; {
		case b >= '0' && b <= '9':
			return i
		case b >= 0x85 && b <= 0xBF && b != 0x8C && b != 0xBC && (i == 0 || term[i-1] < 0xC0):
			best = i
		}
	}
	return best
}

// indexBy is strings.Index that looks for the byte at a place of the term.
func indexBy(s, term string, place int) int {
	const patience = 64
	c, from := term[place], place
	for tries := 0; from < len(s); tries++ {
		i := strings.IndexByte(s[from:], c)
		if i < 0 {
			return -1
		}
		at := from + i - place
		if at+len(term) > len(s) {
			return -1
		}
		if s[at:at+len(term)] == term {
			return at
		}
		from += i + 1
		if tries > patience+from/16 { // the byte is not rare here
			if i = strings.Index(s[from-place:], term); i < 0 {
				return -1
			}
			return from - place + i
		}
	}
	return -1
}
