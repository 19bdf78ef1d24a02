package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
)

// englishMultipliers are the words that scale a number in figures taken over from English: $1.2 billion.
var englishMultipliers = []struct {
	text  string
	scale decimal.Decimal
}{{"thousand", decimal.New(1, 3)}, {"million", decimal.New(1, 6)}, {"billion", decimal.New(1, 9)}, {"trillion", decimal.New(1, 12)}}

// english is a number with the English multiplier behind it.
func (r *reader) english(n numeral.Numeral) numeral.Numeral {
	p := n.Span.End
	if n.Chinese || !n.HasValue || n.Kind != numeral.Cardinal || p >= len(r.s) {
		return n
	}
	if r.s[p] == ' ' {
		p++
	}
	for _, m := range englishMultipliers {
		end := p + len(m.text)
		if end > len(r.s) || !strings.EqualFold(r.s[p:end], m.text) || end < len(r.s) && joinsWord(r.s[end]) {
			continue
		}
		n.Span.End = end
		n.Value = n.Value.Mul(m.scale)
		n.Low, n.High = scaledBy(n.Low, m.scale), scaledBy(n.High, m.scale)
		return n
	}
	return n
}

// scaledBy is a limit of a range times by; nil stays nil.
func scaledBy(limit *decimal.Decimal, by decimal.Decimal) *decimal.Decimal {
	if limit == nil {
		return nil
	}
	v := limit.Mul(by)
	return &v
}
