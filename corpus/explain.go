package corpus

import (
	"encoding/json"

	"github.com/liangci/liangci/extract"
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
	x := newExplainer(r.Text)
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
