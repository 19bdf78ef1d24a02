package unit

import (
	"math/big"
	"strings"
)

// Kind is the grammatical sort of a unit.
type Kind string

// The kinds of units.
const (
	KindMeasure    Kind = "measure"    // 亩, kg, 小时: measures, stands behind any number
	KindClassifier Kind = "classifier" // 个, 名, 人次: counts what follows it
	KindCurrency   Kind = "currency"   // 元, US$
	KindRatio      Kind = "ratio"      // %, 倍, 个百分点
	KindNoun       Kind = "noun"       // 县, 省份: a bare noun straight behind the number
	KindRate       Kind = "rate"       // 元/吨: composed by Match, never in a table
)

func (k Kind) known() bool {
	switch k {
	case KindMeasure, KindClassifier, KindCurrency, KindRatio, KindNoun:
		return true
	}
	return false
}

// Unit is one entry of the tables, or a rate that Match composed of two of them. Treat it as read-only: the slices and
// the numbers belong to the table.
type Unit struct {
	ID        string    // stable name, unique in a table: "mu", "cny.jiao"; a rate has "kg/mu"
	Surfaces  []string  // the ways to write it, simplified characters
	Dimension Dimension // of a rate: that of its numerator, or Speed
	Kind      Kind

	Scale  *big.Rat // worth of one unit in Base, exact; nil where there is none
	Offset *big.Rat // added after scaling (℉ → ℃); nil is zero
	Base   string   // "m2", "kg", "CNY", "kg/m2"; "" without a scale

	// Prefix says that it may stand before the number, too: $300, 人民币5亿元.
	Prefix bool
	// Ambiguous says that the surface often is something else than this unit; Note says when.
	Ambiguous bool
	// NeedsDigit says that it should be believed only behind Arabic digits or in a known context: 5G, 300W, 98.6分.
	NeedsDigit bool
	// Denominator says that Match finds it only in a rate: the 月 of 元/月. Alone it is a date.
	Denominator bool

	Note            string
	Examples        []string // "种植小麦15.78万亩 => 157800 亩"
	Counterexamples []string // phrases in which this entry is not to be found

	File string // where the entry stands; empty for rates
	Line int

	over    *over
	context *words // nil where it has none
	unless  *words
}

// over is a second scale for large values: 95折 is not 9.5 but 0.95.
type over struct{ above, scale *big.Rat }

// words are context conditions round a surface. A word matches anywhere in the window; one with # matches only
// directly next to the number that stands there: "小时#" is a number directly behind 小时.
type words struct {
	before, numbers []string
	after           []string // those without ^
	directly        []string // those that had ^, which stand directly behind the unit
	thirds          byteSet  // the third bytes of directly; all bytes if one has none
	but             []string // what begins like one of directly and is none of them: 位居 but 3位|居民
}

func newWords(e contextEntry) *words {
	if len(e.Before)+len(e.After)+len(e.Numbers) == 0 {
		return nil
	}
	w := &words{before: e.Before, numbers: e.Numbers, but: e.But}
	for _, word := range e.After {
		direct, ok := strings.CutPrefix(word, "^")
		switch {
		case !ok:
			w.after = append(w.after, word)
			continue
		case len(direct) > 2:
			w.thirds.add(direct[2])
		default:
			w.thirds = allBytes
		}
		w.directly = append(w.directly, direct)
	}
	return w
}

// byteSet is a set of bytes.
type byteSet [4]uint64

var allBytes = byteSet{1<<64 - 1, 1<<64 - 1, 1<<64 - 1, 1<<64 - 1}

func (s *byteSet) add(b byte) { s[b>>6] |= 1 << (b & 63) }

func (s *byteSet) has(b byte) bool { return s[b>>6]>>(b&63)&1 != 0 }

// IsRate reports whether the unit is a rate such as 元/吨.
func (u *Unit) IsRate() bool { return u.Kind == KindRate }

// In returns the unit with another currency as its base: 元 behind 新台币 is worth one TWD. Units that are not money
// come back unchanged.
func (u Unit) In(currency Unit) Unit {
	if u.Dimension == Money && currency.Kind == KindCurrency && u.Base != "" && u.Kind == KindCurrency {
		u.Base = currency.Base
	}
	return u
}
