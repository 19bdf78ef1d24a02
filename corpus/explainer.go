package corpus

import (
	"encoding/json"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

type explainer struct {
	text   *normalize.Text
	source string
	edits  []normalize.Edit
	reach  []int // the furthest end of the edits up to each
	line   int   // line feeds before lineAt
	lineAt int
}

func newExplainer(t *normalize.Text) *explainer {
	x := &explainer{text: t, source: t.Source(), edits: t.Edits()}
	furthest := 0
	for _, e := range x.edits {
		furthest = max(furthest, e.Source.End)
		x.reach = append(x.reach, furthest)
	}
	return x
}

func (x *explainer) derive(row Row, span normalize.Span) Derivation {
	d := Derivation{Row: row, Line: x.lineOf(span.Start), Steps: x.steps(span), Numerals: []Reading{}}
	d.Before, d.After = x.context(span)
	normal := x.text.NormalSpan(span)
	d.Normal = x.text.String()[normal.Start:normal.End]
	for _, n := range numeral.All(d.Normal) {
		d.Numerals = append(d.Numerals, Reading{
			Text: d.Normal[n.Span.Start:n.Span.End], Value: valueOf(n), Low: number(n.Low), High: number(n.High),
			Bound: n.Bound.String(), Kind: n.Kind.String(),
		})
	}
	if u, ok := unit.Default().Lookup(row.Unit); ok {
		d.Entry = &UnitEntry{ID: u.ID, Dimension: string(u.Dimension), Kind: string(u.Kind), Base: u.Base}
		if u.Scale != nil {
			d.Entry.Scale = u.Scale.RatString()
		}
	}
	return d
}

func valueOf(n numeral.Numeral) *json.Number {
	if !n.HasValue {
		return nil
	}
	return number(&n.Value)
}

// lineOf is the line of a byte of the source. Asked from front to back it reads the source once.
func (x *explainer) lineOf(pos int) int {
	if pos < x.lineAt {
		x.line, x.lineAt = 0, 0
	}
	x.line += strings.Count(x.source[x.lineAt:pos], "\n")
	x.lineAt = pos
	return x.line + 1
}

// steps are the edits within a span of the source, in its order; those of one kind that follow on each other are one.
func (x *explainer) steps(s normalize.Span) []Step {
	c := stepCollector{span: s, steps: []Step{}}
	// The edits are sorted by their start; those that begin before the span and reach into it are found by how far the
	// edits up to them reach.
	from := sort.Search(len(x.edits), func(i int) bool { return x.reach[i] > s.Start })
	for _, e := range x.edits[from:] {
		if e.Source.Start >= s.End {
			break
		}
		if e.Source.Overlaps(s) || e.Source.Len() == 0 && s.Start < e.Source.Start {
			c.edit(e)
		}
	}
	return c.steps
}

type stepCollector struct {
	span  normalize.Span
	steps []Step
	end   int // of the last step, in the source
}

// edit adds an edit. One that rewrites characters one by one is cut to those that change within the span.
func (c *stepCollector) edit(e normalize.Edit) {
	before, after := []rune(e.Before), []rune(e.After)
	if len(before) != len(after) || len(e.Before) != e.Source.Len() {
		c.add(e, e.Source.Start, e.Source.End, e.Before, e.After)
		return
	}
	at := e.Source.Start
	for i, r := range before {
		end := at + utf8.RuneLen(r)
		if c.span.Start <= at && at < c.span.End && r != after[i] {
			c.add(e, at, end, string(r), string(after[i]))
		}
		at = end
	}
}

func (c *stepCollector) add(e normalize.Edit, start, end int, before, after string) {
	if n := len(c.steps); n > 0 && c.end == start && c.steps[n-1].Name == e.Step && c.steps[n-1].Certain == e.Certain {
		c.steps[n-1].Before += before
		c.steps[n-1].After += after
	} else {
		c.steps = append(c.steps, Step{e.Step, before, after, e.Certain})
	}
	c.end = end
}

// context is up to contextRunes characters of the source before and behind a span, within its line.
func (x *explainer) context(s normalize.Span) (before, after string) {
	const contextRunes = 16
	before, after = x.source[max(0, s.Start-4*contextRunes):s.Start], x.source[s.End:min(len(x.source), s.End+4*contextRunes)]
	before = before[strings.LastIndexAny(before, "\r\n")+1:]
	if i := strings.IndexAny(after, "\r\n"); i >= 0 {
		after = after[:i]
	}
	// A cut in the middle of a character leaves stray bytes at the outer ends, which the trimming takes off.
	b, a := []rune(strings.ToValidUTF8(before, "")), []rune(strings.ToValidUTF8(after, ""))
	return string(b[max(0, len(b)-contextRunes):]), string(a[:min(contextRunes, len(a))])
}
