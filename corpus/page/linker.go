package page

import (
	"index/suffixarray"
	"strings"
)

// Linker makes links to quotes of one page: [TextFragment], with what is learned of the text kept from one link to the
// next. It is for one goroutine.
type Linker struct {
	url, text string
	exact     searcher
	folded    searcher // of the text in lower case
}

// NewLinker makes a Linker for the page at url, whose text is text.
func NewLinker(url, text string) *Linker {
	return &Linker{url: url, text: text, exact: searcher{text: text}}
}

// only reports whether a part of the text occurs once. Letters count without regard to case, as browsers search.
func (l *Linker) only(term string) bool {
	if !l.exact.only(term) {
		return false
	}
	lower := strings.ToLower(term)
	if lower == strings.ToUpper(term) {
		return true
	}
	if l.folded.text == "" {
		l.folded.text = strings.ToLower(l.text)
	}
	return l.folded.only(lower)
}

// searcher counts how often terms occur in a text. An index takes as long to make as some hundred searches without it.
type searcher struct {
	text  string
	asked int
	index *suffixarray.Index
}

// indexAfter is how many terms are searched for before an index is made.
const indexAfter = 200

// only reports whether term occurs not more than once.
func (s *searcher) only(term string) bool {
	if s.asked++; s.asked <= indexAfter {
		return strings.Count(s.text, term) <= 1
	}
	if s.index == nil {
		s.index = suffixarray.New([]byte(s.text))
	}
	return len(s.index.Lookup([]byte(term), 2)) <= 1
}
