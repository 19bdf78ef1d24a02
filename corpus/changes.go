package corpus

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// Change is one change that normalisation made.
type Change struct {
	Doc  string `json:"doc"`
	Line int    `json:"line"` // of the source, from 1
	Step string `json:"step"` // the name of the step: width, simplify, join …; decode for bytes that are none of the charset's
	// Start and End are the span of the source that was changed, counted as the Offsets say. An empty span is an insertion.
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Before  string `json:"before"` // as the step found it, bytes that are no text as \xff
	After   string `json:"after"`
	Certain bool   `json:"certain"` // false for a guess, and for what could not be restored and stays as it is
	// Reason says why it could not; "" otherwise. Candidates are the readings that were weighed, the likeliest first.
	Reason     string   `json:"reason"`
	Candidates []string `json:"candidates"`
}

// Left reports whether the change is none: what could not be restored stays as it is.
func (c *Change) Left() bool { return !c.Certain && c.Before == c.After }

// Changes lists what normalisation changed in a text, in the order of its source. Changes of one step that follow on each
// other are one.
func Changes(doc string, t *normalize.Text, kind Offsets) []Change {
	return changes(doc, t, t.Edits(), kind)
}

func changes(doc string, t *normalize.Text, edits []normalize.Edit, kind Offsets) []Change {
	c := changeCollector{span: normalize.Span{End: len(t.Source())}}
	for _, e := range edits {
		c.edit(e)
	}
	c.finish()
	at, lines := NewCounter(t.Source(), kind), lineCounter{text: t.Source()}
	out := make([]Change, len(c.changes))
	for i, e := range c.changes {
		out[i] = Change{
			Doc: doc, Line: lines.of(e.Source.Start), Step: e.Step, Start: at.At(e.Source.Start), End: at.At(e.Source.End),
			Before: printable(e.Before), After: e.After, Certain: e.Certain, Reason: e.Reason, Candidates: append([]string{}, e.Candidates...),
		}
	}
	return out
}

// changeCollector gathers the edits within a span of the source, those of one step that follow on each other as one.
type changeCollector struct {
	span          normalize.Span
	changes       []normalize.Edit
	before, after []byte // of the last change, while it grows
}

// edit adds an edit. One that rewrites characters one by one is cut to those that change within the span.
func (c *changeCollector) edit(e normalize.Edit) {
	if e.Before == e.After && !e.Certain { // flagged: what could not be restored
		c.finish()
		c.changes = append(c.changes, e)
		return
	}
	if utf8.RuneCountInString(e.Before) != utf8.RuneCountInString(e.After) || len(e.Before) != e.Source.Len() {
		c.add(e)
		return
	}
	whole, after := e, []rune(e.After)
	i, at := 0, whole.Source.Start
	for _, r := range whole.Before {
		end := at + utf8.RuneLen(r)
		if c.span.Start <= at && at < c.span.End && r != after[i] {
			e.Source, e.Before, e.After = normalize.Span{Start: at, End: end}, string(r), string(after[i])
			c.add(e)
		}
		i, at = i+1, end
	}
}

func (c *changeCollector) add(e normalize.Edit) {
	if n := len(c.changes); n > 0 {
		last := &c.changes[n-1]
		if last.Source.End == e.Source.Start && last.Step == e.Step && last.Certain == e.Certain && e.Candidates == nil && last.Candidates == nil && last.Reason == "" {
			if c.before == nil {
				c.before, c.after = []byte(last.Before), []byte(last.After)
			}
			last.Source.End = e.Source.End
			c.before, c.after = append(c.before, e.Before...), append(c.after, e.After...)
			return
		}
	}
	c.finish()
	c.changes = append(c.changes, e)
}

// finish gives the last change its text, if that has grown.
func (c *changeCollector) finish() {
	if c.before != nil {
		last := &c.changes[len(c.changes)-1]
		last.Before, last.After = string(c.before), string(c.after)
		c.before, c.after = nil, nil
	}
}

// printable writes the bytes that are no UTF-8 as escapes: "\xff".
func printable(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range []byte(s) {
		b.WriteString(`\x` + strconv.FormatUint(uint64(r)|0x100, 16)[1:])
	}
	return b.String()
}

// lineCounter gives the lines of places in a text. Asked from front to back it reads the text once.
type lineCounter struct {
	text     string
	line, at int // line feeds before at
}

func (c *lineCounter) of(pos int) int {
	if pos < c.at {
		c.line, c.at = 0, 0
	}
	c.line += strings.Count(c.text[c.at:pos], "\n")
	c.at = pos
	return c.line + 1
}
