package verify

import (
	"fmt"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// Text is the source text of an article, in which records are looked up.
type Text struct {
	source   string
	counters map[corpus.Offsets]*corpus.Counter
}

// NewText makes a Text of the text that start and end of the records count.
func NewText(source string) *Text {
	return &Text{source, map[corpus.Offsets]*corpus.Counter{}}
}

func (t *Text) counter(kind corpus.Offsets) *corpus.Counter {
	if t.counters[kind] == nil {
		t.counters[kind] = corpus.NewCounter(t.source, kind)
	}
	return t.counters[kind]
}

// slice is the text of a span. It is false where there is no such span.
func (t *Text) slice(start, end int, kind corpus.Offsets) (string, bool) {
	from, ok := t.counter(kind).Byte(start)
	to, ok2 := t.counter(kind).Byte(end)
	if !ok || !ok2 || from > to {
		return "", false
	}
	return t.source[from:to], true
}

// Mismatch is a record whose span does not hold its quote.
type Mismatch struct {
	Record Record
	Got    string // what stands there
	Beyond bool   // the span is none of the text: it ends behind it, or cuts a character
	Hint   string // what may be wrong; "" if nothing is known
}

// Error tells it without the file: `12: a.txt 18:25: expected "5人", but "7人" stands there`.
func (m *Mismatch) Error() string {
	r := m.Record
	where := fmt.Sprintf("%d: %s %d:%d: expected %q, but ", r.Line, r.Doc, r.Start, r.End, r.Quote)
	if m.Beyond {
		where += "that is no span of the text"
	} else {
		where += fmt.Sprintf("%q stands there", m.Got)
	}
	if m.Hint != "" {
		where += "; " + m.Hint
	}
	return where
}

// Check slices the span of a record out of the text. It is nil if the quote stands there.
func (t *Text) Check(r Record, kind corpus.Offsets) *Mismatch {
	got, ok := t.slice(r.Start, r.End, kind)
	if ok && r.is(got) {
		return nil
	}
	return &Mismatch{r, got, !ok, t.hint(r, kind)}
}

// is compares with the quote.
func (r Record) is(text string) bool {
	return text == r.Quote || r.Folded && strings.ReplaceAll(text, "\r\n", "\n") == r.Quote
}

// hint tells how else the span would be right, or where the quote stands.
func (t *Text) hint(r Record, kind corpus.Offsets) string {
	for _, other := range []corpus.Offsets{corpus.Rune, corpus.UTF16, corpus.Byte} {
		if other == kind {
			continue
		}
		if got, ok := t.slice(r.Start, r.End, other); ok && r.is(got) {
			return fmt.Sprintf("it stands there if %s is counted", other)
		}
	}
	if r.Quote == "" {
		return ""
	}
	at := nearest(t.source, r.Quote, t.near(r.Start, kind))
	if at < 0 {
		return "it stands nowhere in the text"
	}
	count := t.counter(kind)
	return fmt.Sprintf("it stands at %d:%d", count.At(at), count.At(at+len(r.Quote)))
}

// near is a byte not far from an offset that may be none of the text.
func (t *Text) near(offset int, kind corpus.Offsets) int {
	if at, ok := t.counter(kind).Byte(offset); ok {
		return at
	}
	return min(max(offset, 0), len(t.source))
}

// nearest is the occurrence of a quote that is nearest to a byte, or -1.
func nearest(text, quote string, pos int) int {
	behind := strings.Index(text[pos:], quote)
	before := strings.LastIndex(text[:min(len(text), pos+len(quote))], quote)
	switch {
	case behind < 0:
		return before
	case before < 0 || behind <= pos-before:
		return pos + behind
	}
	return before
}
