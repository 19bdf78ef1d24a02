package layout

import (
	"sync"
	"time"

	"github.com/liangci/liangci/normalize"
)

// Kind says what a line is for.
type Kind uint8

// The kinds of lines.
const (
	Body      Kind = iota // a paragraph or a part of one
	Heading               // a title or subheading: short, no end of a sentence
	Caption               // what a picture shows
	Header                // publication data: time, source, author
	Furniture             // of the page: navigation, counters, editors, licences, links to other articles
	Blank                 // white space only; blank lines that follow on each other are one
)

var kindNames = [...]string{"body", "heading", "caption", "header", "furniture", "blank"}

// String is the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

// Text reports whether lines of the kind belong to the article, so that figures in them count: Body, Heading and Caption.
func (k Kind) Text() bool { return k <= Caption }

// Line is a line of the text, or a part of one where the publication data and the article share a line, or several that are
// blank.
type Line struct {
	Span   normalize.Span // without the line end; the spans of all lines with the line ends between them are the text
	Kind   Kind
	Reason string // what decided, for explaining: "breadcrumb", "label 责任编辑"
}

// Repeat is a line that says again what another says: the second copy of an article, a pull quote, a cut excerpt.
type Repeat struct {
	Span normalize.Span // the copy
	Of   normalize.Span // the line it copies, as a rule an earlier one
	// Distance is the number of bits, 0 to 7, in which the SimHashes of the two differ; 0 for an exact copy. For an excerpt
	// that breaks off (……), it is 0 too.
	Distance int
}

// Document is what a page says about its article. Fields that the page does not fill are empty.
type Document struct {
	Title     string
	TitleSpan normalize.Span

	// Published is the wall clock of the page, as UTC, since pages do not name their zone; zero if there is none.
	Published     time.Time
	HasTime       bool   // Published has hours and minutes, not only a date
	PublishedText string // as written

	Source, Author, Editor string

	Dateline Dateline // of the first paragraph that has one
	// DatelinePlace and Agency are those of Dateline.
	DatelinePlace, Agency string

	// Date is the day the article is of, YYYY-MM-DD, for resolving 去年 or 4月15日: the publication's, else the dateline's if
	// it has a year or the page names one elsewhere, else "".
	Date string

	// Articles are the spans of the articles where a page holds several, or one twice; nil for one.
	Articles []normalize.Span
}

// Layout is what [Read] finds.
type Layout struct {
	Lines    []Line // in order
	Document Document
	Repeats  []Repeat // in order of Span
}

// Read reads the layout of a text with the embedded vocabulary.
func Read(text string) *Layout { return Default().Read(text) }

// Reader reads layouts. It is immutable and safe for any number of goroutines.
type Reader struct {
	words *vocabulary
	pages sync.Pool // of *page
}

// Read reads the layout of a text as package normalize gives it.
func (r *Reader) Read(text string) *Layout {
	p, ok := r.pages.Get().(*page)
	if !ok {
		p = &page{words: r.words}
	}
	p.text = text
	p.split()
	p.settle()
	l := &Layout{Lines: make([]Line, len(p.pieces))}
	for i := range p.pieces {
		l.Lines[i] = p.pieces[i].Line
	}
	l.Document = p.document()
	l.Repeats, l.Document.Articles = p.repeats()
	p.reset()
	r.pages.Put(p)
	return l
}
