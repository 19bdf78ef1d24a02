package regress

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
)

// Record is what a baseline keeps of a record. What is empty is left out of the JSON.
type Record struct {
	Doc       string       `json:"doc"`
	Line      int          `json:"line"` // of the source text, from 1
	Quote     string       `json:"quote"`
	Nth       int          `json:"nth"` // which occurrence of Quote that begins in the line, from 1
	Value     *json.Number `json:"value,omitempty"`
	Low       *json.Number `json:"low,omitempty"`
	High      *json.Number `json:"high,omitempty"`
	Bound     string       `json:"bound,omitempty"`
	Unit      string       `json:"unit,omitempty"`
	Dimension string       `json:"dimension,omitempty"`
	Base      string       `json:"base,omitempty"` // "105200000 m2"
	Item      string       `json:"item,omitempty"`
	Action    string       `json:"action,omitempty"`
	Change    string       `json:"change,omitempty"`
	Scope     string       `json:"scope,omitempty"`
	Time      string       `json:"time,omitempty"`
	Period    string       `json:"period,omitempty"` // "2022-01-01/2023-07-11", an open end left empty
	Place     string       `json:"place,omitempty"`
	Rule      string       `json:"rule,omitempty"`
	Flags     []string     `json:"flags,omitempty"`

	start, end int // code points of the source; -1 where the source does not have the quote
}

// newRecord makes the record of a row; line and nth are the caller's.
func newRecord(r *corpus.Row) Record {
	rec := Record{
		Doc: r.Doc, Quote: r.Quote, Value: r.Value, Low: r.Low, High: r.High, Bound: r.Bound, Unit: r.Unit,
		Dimension: r.Dimension, Item: r.Item, Action: r.Action, Change: r.Change, Scope: r.Scope, Time: r.Time,
		Place: r.Place, Rule: r.Rule, Flags: r.Flags, start: r.Start, end: r.End,
	}
	if r.Base != nil {
		rec.Base = string(r.Base.Value) + " " + r.Base.Unit
	}
	if r.Period != nil {
		rec.Period = r.Period.From + "/" + r.Period.To
	}
	return rec
}

// field is a part of a record that is compared by itself.
type field struct {
	name  string
	of    func(*Record) any // a string, a *json.Number or a []string; compared as show writes it
	label gold.Field        // what labels say about it, -1 for nothing
}

const unlabelled gold.Field = -1

// fields are in the order in which their changes are told.
var fields = []field{
	{"quote", func(r *Record) any { return r.Quote }, gold.FieldSpan},
	{"value", func(r *Record) any { return r.Value }, gold.FieldValue},
	{"low", func(r *Record) any { return r.Low }, gold.FieldLowHigh},
	{"high", func(r *Record) any { return r.High }, gold.FieldLowHigh},
	{"bound", func(r *Record) any { return r.Bound }, gold.FieldBound},
	{"unit", func(r *Record) any { return r.Unit }, gold.FieldUnit},
	{"dimension", func(r *Record) any { return r.Dimension }, gold.FieldDimension},
	{"base", func(r *Record) any { return r.Base }, unlabelled},
	{"item", func(r *Record) any { return r.Item }, gold.FieldItem},
	{"action", func(r *Record) any { return r.Action }, gold.FieldAction},
	{"change", func(r *Record) any { return r.Change }, gold.FieldChange},
	{"scope", func(r *Record) any { return r.Scope }, gold.FieldScope},
	{"time", func(r *Record) any { return r.Time }, gold.FieldTime},
	{"period", func(r *Record) any { return r.Period }, unlabelled},
	{"place", func(r *Record) any { return r.Place }, gold.FieldPlace},
	{"rule", func(r *Record) any { return r.Rule }, unlabelled},
	{"flags", func(r *Record) any { return slices.Concat([]string{}, r.Flags) }, unlabelled},
}

// show writes the value of a field for people: (none) for what is empty.
func show(v any) string {
	text := ""
	switch v := v.(type) {
	case string:
		text = v
	case *json.Number:
		if v != nil {
			text = string(*v)
		}
	case []string:
		text = strings.Join(v, " ")
	}
	if text == "" {
		return "(none)"
	}
	return visible(text)
}

// scored is the record as labels are compared with it.
func (r *Record) scored() (gold.Record, error) {
	return gold.FromRow(corpus.Row{
		Doc: r.Doc, Start: r.start, End: r.end, Quote: r.Quote, Value: r.Value, Low: r.Low, High: r.High, Bound: r.Bound,
		Unit: r.Unit, Dimension: r.Dimension, Item: r.Item, Action: r.Action, Change: r.Change, Scope: r.Scope,
		Time: r.Time, Place: r.Place,
	})
}
