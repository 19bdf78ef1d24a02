package extract

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
)

// An article is read in stages, each for some sentences in a row: their figures and times are marked, then the sentences with figures
// are cut into words and names, then the figures are bound, then they become records. A stage needs the rules of one kind only, which so
// stay in the processor's cache.

// together is how many sentences go through the stages at a time.
const together = 32

// sentence is a sentence on its way through the stages, with memory that goes on to another.
type sentence struct {
	span    normalize.Span // of the text
	s       string
	line    int            // the number of its line
	copyOf  *layout.Repeat // what that line repeats
	marks   []mark
	figures int // how many of the marks
	clauses clauseSentence
	binder  binder
}

// sentence marks the times and figures of one sentence; found are the places where they may begin. The records are made with those of
// its neighbours.
func (a *article) sentence(span normalize.Span, found []trigger) {
	m := a.room
	if m.read == together {
		a.bind()
	}
	st, s := m.sentence(), a.text[span.Start:span.End]
	st.marks, st.figures = a.x.scan(s, span.Start, found, m, st.marks[:0])
	if len(st.marks) == 0 {
		return // the next one takes its place
	}
	m.read++
	st.span, st.s, st.line, st.copyOf = span, s, a.line, a.copyOf
	st.figures -= a.unreadable(st.marks, span.Start)
	for i := range st.marks {
		k := &st.marks[i]
		if k.figure == nil && (k.time == nil || numeral.Index(s[k.span.Start:k.span.End], 0) >= 0) {
			a.skip(span.Start, k)
		}
	}
}

// bind takes the sentences that were read through the other stages.
func (a *article) bind() {
	read := a.room.sentences[:a.room.read]
	for _, st := range read {
		if st.figures > 0 {
			a.words(st)
		}
	}
	figures := 0
	for i, st := range read {
		if st.figures > 0 {
			figures += st.figures
			if i > 0 && read[i-1].line == st.line && read[i-1].figures > 0 && strings.HasPrefix(st.s, "其中") {
				st.binder.whole = &read[i-1].binder
			}
			st.binder.all()
		}
	}
	a.res.Records = slices.Grow(a.res.Records, figures)
	reading := a.copyOf // what the line repeats that is being read, of which more sentences may follow
	for _, st := range read {
		a.recordAll(st)
	}
	a.copyOf = reading
	a.room.next()
}

// words cuts a sentence into its elements and finds the names in it, of which the sentences behind it learn.
func (a *article) words(st *sentence) {
	c, b := &st.clauses, &st.binder
	c.short = a.short
	a.x.elements(st.s, st.marks, a.x.segmenter(), c)
	bound := slices.Grow(b.bound[:0], len(c.elems))[:len(c.elems)]
	clear(bound)
	names := b.names[:0]
	*b = binder{x: a.x, c: c, lists: c.lists, room: a.room, bound: bound, order: b.order[:0]}
	b.names = b.withApposed(b.allNames(names))
	a.short.learn(b)
}

// recordAll makes the records of a sentence.
func (a *article) recordAll(st *sentence) {
	if st.line != a.timeLine {
		a.time, a.timeLine = "", st.line
	}
	if st.figures > 0 {
		a.copyOf = st.copyOf
		b := &st.binder
		if a.time != "" && !b.continues(a.dayTime) {
			a.time = ""
		}
		sent := Sentence{Span: a.t.SourceSpan(st.span), Text: st.s}
		flags := a.flags(st.span)
		for _, i := range b.order {
			a.record(b, i, st.span.Start, sent, flags)
		}
	}
	a.carryTime(st.s, st.marks)
}
