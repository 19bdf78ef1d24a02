package variant_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// difference is one thing in which the records of a variant are not those of the article.
type difference struct {
	where
	Want, Got string
	Context   string // of the article, the figure between 〔 and 〕, and of the variant
}

// where tells a difference from all others.
type where struct {
	Variant string `toml:"variant"`
	Article string `toml:"article"` // without .txt
	Line    int    `toml:"line"`
	Quote   string `toml:"quote"` // in the article
	Nth     int    `toml:"nth"`   // which of the records of that line with that quote
	Field   string `toml:"field"` // lost, added, span or a field of the record
}

func (d difference) String() string {
	return fmt.Sprintf("%s: %s.txt:%d: %s: %s: want %q, got %q\n      %s", d.Variant, d.Article, d.Line, d.Quote, d.Field, d.Want, d.Got, d.Context)
}

// compared is how the records of a variant compare with those of its article.
type compared struct {
	records, equal int
	differences    []difference
}

// compare pairs each record of the article with the record that stands where it moved to, or the first that overlaps that.
func compare(v *variant, a *article, m *made) compared {
	c := compared{records: len(a.result.Records)}
	taken := make([]bool, len(m.result.Records))
	report := func(s normalize.Span, quote, field, want, got string) {
		w := where{Variant: v.name, Article: a.name, Line: 1 + strings.Count(a.text[:s.Start], "\n"), Quote: quote, Field: field}
		context := around(a.text, s) + "\n      " + around(m.text.String(), m.place(s))
		c.differences = append(c.differences, difference{w, want, got, context})
	}
	for i := range a.result.Records {
		r := &a.result.Records[i]
		span := m.place(r.Span)
		k := partner(m.result.Records, taken, span)
		if k < 0 {
			report(r.Span, r.Quote, "lost", r.Quote, "")
			continue
		}
		taken[k] = true
		got := &m.result.Records[k]
		before := len(c.differences)
		if got.Span != span {
			report(r.Span, r.Quote, "span", m.text.String()[span.Start:span.End], got.Quote)
		}
		want, have := fields(r), fields(got)
		for f := range want {
			if want[f] != have[f] {
				report(r.Span, r.Quote, want[f].name, want[f].value, have[f].value)
			}
		}
		if len(c.differences) == before {
			c.equal++
		}
	}
	for k := range m.result.Records {
		if r := &m.result.Records[k]; !taken[k] {
			from, quote := m.origin(r.Span), r.Quote
			if from.Len() > 0 { // else the text of the variant has more than that of the article
				quote = a.text[from.Start:from.End]
			}
			report(from, quote, "added", "", r.Quote)
		}
	}
	count(c.differences)
	return c
}

// partner is the free record with that very span, or else the first free one that overlaps it; -1 if there is none.
func partner(records []extract.Record, taken []bool, span normalize.Span) int {
	found := -1
	for k := range records {
		switch {
		case taken[k]:
		case records[k].Span == span:
			return k
		case found < 0 && records[k].Span.Overlaps(span):
			found = k
		}
	}
	return found
}

// count numbers what would be the same otherwise.
func count(all []difference) {
	seen := map[where]int{}
	for i := range all {
		seen[all[i].where]++
		all[i].Nth = seen[all[i].where]
	}
}

// field is a field of a record, to be compared and shown.
type field struct{ name, value string }

func fields(r *extract.Record) []field {
	base, period := "", ""
	if r.Base != nil {
		base = r.Base.Value.String() + " " + r.Base.Unit
	}
	if r.Period != nil {
		period = r.Period.From + " to " + r.Period.To
	}
	return []field{
		{"value", digits(r.Value)}, {"low", digits(r.Low)}, {"high", digits(r.High)}, {"bound", string(r.Bound)},
		{"unit", r.Unit}, {"dimension", string(r.Dimension)}, {"base", base}, {"item", r.Item}, {"action", r.Action},
		{"change", string(r.Change)}, {"scope", string(r.Scope)}, {"time", r.Time}, {"period", period}, {"place", r.Place},
		{"rule", r.Rule},
	}
}

func digits(d *decimal.Decimal) string {
	if d == nil {
		return "null"
	}
	return d.String()
}

// around is the text round a span, which stands between 〔 and 〕.
func around(text string, s normalize.Span) string {
	runes := []rune(text[:s.Start])
	from := string(runes[max(0, len(runes)-24):])
	runes = []rune(text[s.End:])
	to := string(runes[:min(24, len(runes))])
	return strings.NewReplacer("\n", "⏎", "\r", "").Replace(from + "〔" + text[s.Start:s.End] + "〕" + to)
}
