package page

import (
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
	if !hasCase(term) {
		return l.exact.only(term)
	}
	if l.folded.text == "" {
		l.folded.text = lower(l.text)
	}
	return l.folded.only(lower(term)) // which no term is that occurs twice as it stands
}
