package corpus

import (
	"encoding/json"
	"sort"
	"strings"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// Derivation is a row with what led to it.
type Derivation struct {
	Row
	Line   int    `json:"line"`   // from 1
	Before string `json:"before"` // the source text round the quote, within its line
	After  string `json:"after"`
	// Normal is what normalisation made of the quote, Steps how.
	Normal   string    `json:"normal"`
	Steps    []Step    `json:"steps"`
	Numerals []Reading `json:"numerals"` // several where a quantity is put together: 2小时17分
	// Entry is the entry of the unit's table; nil where there is none.
	Entry *UnitEntry `json:"unit_entry"`
}

// Step is one change that normalisation made in the quote.
type Step struct {
	Name    string `json:"name"`
	Before  string `json:"before"`
	After   string `json:"after"`
	Certain bool   `json:"certain"` // false for a guess
}

// Reading is a numeral and what its wording alone implies.
type Reading struct {
	Text  string       `json:"text"`
	Value *json.Number `json:"value"`
	Low   *json.Number `json:"low"`
	High  *json.Number `json:"high"`
	Bound string       `json:"bound"`
	Kind  string       `json:"kind"`
}

// UnitEntry is what the unit tables say about a unit.
type UnitEntry struct {
	ID        string `json:"id"`
	Dimension string `json:"dimension"`
	Kind      string `json:"kind"`
	Scale     string `json:"scale"` // worth of one unit in Base, a whole number or a fraction; empty without one
	Base      string `json:"base"`
}

// Left is a numeral that became no record, and why.
type Left struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Before string `json:"before"`
	Quote  string `json:"quote"`
	After  string `json:"after"`
	Reason string `json:"reason"`
}

// Explanation is everything that an article's numerals became.
type Explanation struct {
	Doc     string       `json:"doc"`
	Charset string       `json:"charset"`
	Records []Derivation `json:"records"`
	Skipped []Left       `json:"skipped"`
}

// Explain derives the records of an article, and names the numerals that became none.
func Explain(doc string, r *extract.Result, kind Offsets) Explanation {
	x := explainer{text: r.Text, source: r.Text.Source(), edits: r.Text.Edits()}
	e := Explanation{Doc: doc, Charset: r.Text.Charset(), Records: []Derivation{}, Skipped: []Left{}}
	for i, row := range Rows(doc, r, kind) {
		e.Records = append(e.Records, x.derive(row, r.Records[i].Span))
	}
	at := NewCounter(x.source, kind)
	x.line, x.lineAt = 0, 0
	for _, s := range r.Skipped {
		before, after := x.context(s.Span)
		e.Skipped = append(e.Skipped, Left{at.At(s.Span.Start), at.At(s.Span.End), x.lineOf(s.Span.Start), before, s.Quote, after, s.Reason})
	}
	return e
}

type explainer struct {
	text   *normalize.Text
	source string
	edits  []normalize.Edit
	line   int // line feeds before lineAt
	lineAt int
}

func (x *explainer) derive(row Row, span normalize.Span) Derivation {
	d := Derivation{Row: row, Line: x.lineOf(span.Start), Steps: []Step{}, Numerals: []Reading{}}
	d.Before, d.After = x.context(span)
	normal := x.text.NormalSpan(span)
	d.Normal = x.text.String()[normal.Start:normal.End]
	for _, e := range x.editsIn(span) {
		d.Steps = append(d.Steps, Step{e.Step, e.Before, e.After, e.Certain})
	}
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

// editsIn are the edits within a span of the source.
func (x *explainer) editsIn(s normalize.Span) []normalize.Edit {
	from := sort.Search(len(x.edits), func(i int) bool { return x.edits[i].Source.Start >= s.Start })
	to := from
	for to < len(x.edits) && x.edits[to].Source.Start < s.End {
		to++
	}
	return x.edits[from:to]
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
