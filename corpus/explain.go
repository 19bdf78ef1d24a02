package corpus

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/layout"
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
	// Candidates are the readings that a guess was chosen from, the likeliest first.
	Candidates []string `json:"candidates"`
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

// LeftLine is a line of the text that is no part of the article, or repeats an earlier one, so that no figures are read in it.
type LeftLine struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Kind   string `json:"kind"`   // header, furniture or copy
	Reason string `json:"reason"` // what decided: "label 责任编辑", or what it copies: "line 3"
	Text   string `json:"text"`   // as it stands in the source
}

// Explanation is everything that an article's numerals became.
type Explanation struct {
	Doc      string       `json:"doc"`
	Charset  string       `json:"charset"`
	URL      string       `json:"url"`
	Date     string       `json:"date"` // the day that times are resolved against
	Document Document     `json:"document"`
	Records  []Derivation `json:"records"`
	Skipped  []Left       `json:"skipped"`
	// Unrestored are the stretches of text that could not be restored, and give no records.
	Unrestored []Change   `json:"unrestored"`
	LeftOut    []LeftLine `json:"left_out"`
	Removed    []string   `json:"removed"` // lines of a web page that did not come into the text
	Warnings   []string   `json:"warnings"`
}

// Explain derives the records of an article, and names the numerals that became none and the lines that were not read.
func Explain(o *Opened, r *extract.Result, opts RowOptions) Explanation {
	x := newExplainer(r.Text)
	e := Explanation{
		Doc: o.ID, Charset: o.Charset(), URL: o.URL, Date: r.Document.Date, Document: o.Document(r),
		Records: []Derivation{}, Skipped: []Left{}, Unrestored: []Change{}, LeftOut: []LeftLine{},
		Removed: append([]string{}, o.Removed...), Warnings: append([]string{}, o.Warnings...),
	}
	opts.URL = o.URL
	for i, row := range Rows(o.ID, r, opts) {
		e.Records = append(e.Records, x.derive(row, r.Records[i].Span))
	}
	for _, c := range changes(o.ID, r.Text, x.edits, opts.Offsets) {
		if c.Left() {
			e.Unrestored = append(e.Unrestored, c)
		}
	}
	at := NewCounter(x.source, opts.Offsets)
	for _, s := range r.Skipped {
		before, after := x.context(s.Span)
		e.Skipped = append(e.Skipped, Left{at.At(s.Span.Start), at.At(s.Span.End), x.lines.of(s.Span.Start), before, s.Quote, after, s.Reason})
	}
	for _, l := range leftOut(r) {
		span := r.Text.SourceSpan(l.Span)
		e.LeftOut = append(e.LeftOut, LeftLine{
			at.At(span.Start), at.At(span.End), x.lines.of(span.Start), l.kind, l.Reason, x.source[span.Start:span.End],
		})
	}
	return e
}

// leftLine is a line of the layout that no figures are read in.
type leftLine struct {
	layout.Line
	kind string
}

// leftOut are those lines, in order. Whether copies are read shows in the records: there is one in the line.
func leftOut(r *extract.Result) []leftLine {
	found := layout.Read(r.Text.String())
	repeats, lines := found.Repeats, lineCounter{text: r.Text.Source()}
	copies := slices.ContainsFunc(r.Records, func(rec extract.Record) bool { return rec.CopyOf != nil })
	var out []leftLine
	for _, l := range found.Lines {
		for len(repeats) > 0 && repeats[0].Span.End <= l.Span.Start {
			repeats = repeats[1:]
		}
		switch {
		case l.Kind == layout.Blank:
		case !l.Kind.Text():
			out = append(out, leftLine{l, l.Kind.String()})
		case !copies && len(repeats) > 0 && repeats[0].Span.Start < l.Span.End && repeats[0].Of.Start < l.Span.Start:
			l.Reason = fmt.Sprintf("line %d", lines.of(r.Text.SourceSpan(repeats[0].Of).Start))
			out = append(out, leftLine{l, "copy"})
		}
	}
	return out
}
