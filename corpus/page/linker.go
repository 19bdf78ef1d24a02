package page

import (
	"strings"

	"github.com/liangci/liangci/corpus/internal/arena"
)

// Linker makes links to quotes of one page: [TextFragment], with what is learned of the text kept from one link to the
// next. It is for one goroutine.
type Linker struct {
	url, text string
	base      string // of url; "" while no link was made
	links     arena.Texts
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
	for i := range len(s) {
		if !cased[s[i]] {
			continue
		}
		if strings.HasPrefix(s[i:], "\xE2\x80") { // dashes, quotation marks, dots
			continue
		}
		if s[i] == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2] < 0xA1 { // full width, up to the letters
			continue
		}
		return true
	}
	return false
}

// cased tells the bytes that may begin a letter of two cases.
var cased = func() (t [256]bool) {
	for b := range t {
		letter := b|0x20 >= 'a' && b|0x20 <= 'z'
		t[b] = letter || b > 0xBF && (b < 0xE3 || b > 0xE9) // inside of a character up to BF; U+3000 to U+9FFF
	}
	return t
}()
