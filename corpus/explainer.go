package corpus

import (
	"encoding/json"
	"sort"
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

type explainer struct {
	text   *normalize.Text
	source string
	edits  []normalize.Edit
	reach  []int // the furthest end of the edits up to each
	lines  lineCounter
}

func newExplainer(t *normalize.Text) *explainer {
	x := &explainer{text: t, source: t.Source(), edits: t.Edits(), lines: lineCounter{text: t.Source()}}
	furthest := 0
	for _, e := range x.edits {
		furthest = max(furthest, e.Source.End)
		x.reach = append(x.reach, furthest)
	}
	return x
}

func (x *explainer) derive(row Row, span normalize.Span) Derivation {
	d := Derivation{Row: row, Line: x.lines.of(span.Start), Steps: x.steps(span), Numerals: []Reading{}}
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

// steps are the edits within a span of the source, in its order; those of one kind that follow on each other are one.
func (x *explainer) steps(s normalize.Span) []Step {
	c := changeCollector{span: s}
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
	c.finish()
	steps := make([]Step, len(c.changes))
	for i, e := range c.changes {
		steps[i] = Step{e.Step, printable(e.Before), e.After, e.Certain, append([]string{}, e.Candidates...)}
	}
	return steps
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
