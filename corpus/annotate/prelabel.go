package annotate

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract"
)

// Prelabel makes the labels that the records of a text give, in their order: what liangci reads, for a person to correct.
// Each list holds the one answer of the record. Every label is scored as right against the records; only the quote of a
// figure that is broken over a line end is but the part on the line of its numeral, as labels write it.
func Prelabel(r *extract.Result) *File {
	text := NewText(r.Text.Source())
	f := &File{}
	for i := range r.Records {
		if l, ok := fromRecord(text, &r.Records[i]); ok {
			f.Labels = append(f.Labels, l)
		}
	}
	return f
}

func fromRecord(text *Text, r *extract.Record) (Label, bool) {
	line, quote, nth, _, ok := text.Place(r.Span)
	return Label{
		Line: line, Quote: quote, Nth: nth, Value: number(r.Value), Low: number(r.Low), High: number(r.High),
		Bound: string(r.Bound), Unit: r.Unit, Dimension: string(r.Dimension), Item: []string{r.Item}, Action: []string{r.Action},
		Change: string(r.Change), Scope: string(r.Scope), Time: []string{r.Time}, Place: []string{r.Place},
	}, ok
}

// number writes all digits of a number, without an exponent.
func number(d *decimal.Decimal) *json.Number {
	if d == nil {
		return nil
	}
	n := json.Number(d.String())
	return &n
}
