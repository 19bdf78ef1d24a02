package gold

import (
	"slices"
	"strings"
	"unicode"
)

// kinds are the kinds of figures in the order in which they are told. A figure is of one of the first three and one of the
// next eight, and of those behind that fit.
var kinds = []string{
	"digits", "mixed", "hanzi", // how the numeral is written: 5600, 5.6万, 五千六百
	"exact", "approx", "more_than", "at_least", "nearly", "less_than", "at_most", "range", // what the wording bounds
	"increase_by", "increase_to", "decrease_by", "decrease_to", // the change it states
	"total", "each", // its scope
	"no_unit", // 16.2及13.4个百分点, 损失41亿
}

// kindsOf are the kinds of a figure by its label, or by its record where it has none.
func kindsOf(p Pairing) []string {
	if g := p.Label; g != nil {
		return kindsBy(g.Quote, g.Unit, g.Bound, g.Change, g.Scope)
	}
	r := p.Record
	return kindsBy(r.Quote, r.Unit, r.Bound, r.Change, r.Scope)
}

func kindsBy(quote, unit, bound, change, scope string) []string {
	out := []string{numeralKind(quote, unit)}
	for _, k := range []string{bound, change, scope} {
		if slices.Contains(kinds, k) {
			out = append(out, k)
		}
	}
	if unit == "" {
		out = append(out, "no_unit")
	}
	return out
}

// hanNumerals are the characters of numerals, both scripts, everyday ones.
const hanNumerals = "〇零一二三四五六七八九十百千万萬亿億两兩半几幾数數廿卅"

// numeralKind says how the numeral of a quote is written. Characters of numerals that belong to the unit, 千 of 千米, do
// not count.
func numeralKind(quote, unit string) string {
	digits, han := false, 0
	for _, c := range quote {
		switch {
		case unicode.Is(unicode.Nd, c):
			digits = true
		case strings.ContainsRune(hanNumerals, c):
			han++
		}
	}
	for _, c := range unit {
		if strings.ContainsRune(hanNumerals, c) {
			han--
		}
	}
	switch {
	case !digits:
		return "hanzi"
	case han > 0:
		return "mixed"
	}
	return "digits"
}
