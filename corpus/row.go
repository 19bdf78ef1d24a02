package corpus

import (
	"encoding/json"
	"iter"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract"
)

// Row is a record as it is written out: one JSON object with every key always there, null, "" or [] where there is
// nothing. Numbers keep all their digits and are never written with an exponent.
type Row struct {
	Doc       string       `json:"doc"`
	Start     int          `json:"start"` // half-open span in the decoded source text, counted as the Offsets say
	End       int          `json:"end"`
	Quote     string       `json:"quote"` // the source text of the span, verbatim
	Value     *json.Number `json:"value"`
	Low       *json.Number `json:"low"`
	High      *json.Number `json:"high"`
	Bound     string       `json:"bound"`
	Unit      string       `json:"unit"`
	Dimension string       `json:"dimension"`
	Base      *RowBase     `json:"base"`
	Item      string       `json:"item"`
	Action    string       `json:"action"`
	Change    string       `json:"change"`
	Scope     string       `json:"scope"`
	Time      string       `json:"time"`
	Period    *RowPeriod   `json:"period"`
	Place     string       `json:"place"`
	Rule      string       `json:"rule"`
	Sentence  RowSentence  `json:"sentence"`
	Flags     []string     `json:"flags"`
}

// RowBase is the value in the base unit of its dimension.
type RowBase struct {
	Value json.Number `json:"value"`
	Unit  string      `json:"unit"`
}

// RowPeriod is a resolved time expression, both ends inclusive, YYYY-MM-DD.
type RowPeriod struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// RowSentence is the sentence round the figure: its span in the source, its text simplified and repaired.
type RowSentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Rows are the records of an article, in the order of the result, with doc and with offsets of the given kind.
func Rows(doc string, r *extract.Result, kind Offsets) []Row {
	for rows := range RowsInParts(doc, r, kind, max(1, len(r.Records))) {
		return rows
	}
	return nil
}

// RowsInParts gives the same rows, size of them at a time, for articles whose records would fill the memory. The slice
// is used again for the next part.
func RowsInParts(doc string, r *extract.Result, kind Offsets, size int) iter.Seq[[]Row] {
	return func(yield func([]Row) bool) {
		if len(r.Records) == 0 {
			return
		}
		at := NewCounter(r.Text.Source(), kind)
		rows := make([]Row, 0, min(size, len(r.Records)))
		for i := range r.Records {
			rows = append(rows, newRow(doc, &r.Records[i], at))
			if len(rows) == size {
				if !yield(rows) {
					return
				}
				rows = rows[:0]
			}
		}
		if len(rows) > 0 {
			yield(rows)
		}
	}
}

func newRow(doc string, r *extract.Record, at *Counter) Row {
	row := Row{
		Doc: doc, Start: at.At(r.Span.Start), End: at.At(r.Span.End), Quote: r.Quote,
		Value: number(r.Value), Low: number(r.Low), High: number(r.High), Bound: string(r.Bound),
		Unit: r.Unit, Dimension: string(r.Dimension), Item: r.Item, Action: r.Action,
		Change: string(r.Change), Scope: string(r.Scope), Time: r.Time, Place: r.Place, Rule: r.Rule,
		Sentence: RowSentence{at.At(r.Sentence.Span.Start), at.At(r.Sentence.Span.End), r.Sentence.Text},
		Flags:    r.Flags,
	}
	if r.Base != nil {
		row.Base = &RowBase{*number(&r.Base.Value), r.Base.Unit}
	}
	if r.Period != nil {
		row.Period = &RowPeriod{r.Period.From, r.Period.To}
	}
	if row.Flags == nil {
		row.Flags = []string{}
	}
	return row
}

// number writes all digits: decimal's own String never uses an exponent and drops zeros behind the point.
func number(d *decimal.Decimal) *json.Number {
	if d == nil {
		return nil
	}
	n := json.Number(d.String())
	return &n
}
