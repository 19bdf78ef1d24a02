// Package numeral reads numerals as Chinese news writes them, exactly: Arabic (1,234.5), Chinese (一千二百, 二〇二三,
// 壹佰伍拾), mixed (122亿3千多万), abbreviated (两千三), fractions (三分之一, 3又1/2), percentages in words (百分之三点五),
// ranges (4至12, 三五, 七八十) and vague ones (十余万, 几百, 上千).
//
// It reads characters, not words. Both scripts and both widths are understood, so that a raw page can be asked as well
// as a normalised one. In running text (ReadAt, Find, All) the reading is cautious where a character is more often part
// of a word than a numeral (陆 in 大陆, 数 in 数据) and permissive otherwise: whether 一 or 千 counts anything is for the
// caller to decide, and [Numeral.Lone] marks those. Parse takes the caller's word that the string is one numeral, and
// reads forms that would be rash in running text (100K, 1 234 567, 五十打).
package numeral

import (
	"github.com/liangci/liangci/normalize"
	"github.com/shopspring/decimal"
)

// Bound says how the wording of a numeral limits its value. Words outside the numeral (近, 以上, 左右) are not its matter.
type Bound uint8

const (
	// Exact is a plain statement: 35, 三分之一.
	Exact Bound = iota
	// MoreThan is a value and something over it: 5600余, 十多万, 上千.
	MoreThan
	// Range lies between two ends: 4至12, 三五, 十几, 数百.
	Range
)

// String is the contract's name of the bound: exact, more_than, range.
func (b Bound) String() string {
	return [...]string{"exact", "more_than", "range"}[b]
}

// Kind says what the number counts in.
type Kind uint8

const (
	// Cardinal is an ordinary number.
	Cardinal Kind = iota
	// Percent is a number of hundredths said in words: 百分之三 has the value 3.
	Percent
	// Permille is a number of thousandths said in words: 千分之三 has the value 3.
	Permille
	// Fraction is a part of one: 三分之一, 2/3, 半, 3又1/2. The value is the fraction itself.
	Fraction
)

// String names the kind: cardinal, percent, permille, fraction.
func (k Kind) String() string {
	return [...]string{"cardinal", "percent", "permille", "fraction"}[k]
}

// FractionDigits is how many decimals a fraction keeps that has no finite decimal form (三分之一). All else is exact.
const FractionDigits = 18

// Numeral is one numeral found in a string.
type Numeral struct {
	// Span is where it stands, in bytes of the scanned string.
	Span normalize.Span
	// Value is the stated value with multipliers applied (15.78万 is 157800). It means nothing unless HasValue.
	Value decimal.Decimal
	// HasValue is false for ranges and for numerals with 几 or 数 in a digit's place.
	HasValue bool
	// Low and High are the inclusive limits that the numeral alone implies; nil is open. Both are the value of an exact
	// one (the same pointer); 十余万 has only Low, 100000; 几百 has 200 and 999. Treat what they point to as read-only.
	Low, High *decimal.Decimal
	// Certain is what 几 leaves fixed when it stands behind a stated part: 200000 of 二十几万. Otherwise nil.
	Certain *decimal.Decimal
	// Bound sums up Low and High.
	Bound Bound
	// Kind says whether Value counts ones, hundredths or thousandths, or is a fraction.
	Kind Kind
	// Chinese is true if no Arabic digit is in it.
	Chinese bool
	// Lone marks a single Chinese character (一, 两, 几, 半) or bare multipliers (千, 百万), which may well be part of a
	// word or a name; the caller should want more evidence, such as a unit behind it.
	Lone bool
	// Vague is the simplified character that makes it vague: one of 余 多 来 上 几 数, or 0.
	Vague rune
	// Parts are the two ends of a range that names both (4至12, 七八十), in the order of the text; nil otherwise.
	Parts []Part
}

// Part is one end of a range. Its value has the multiplier that it shares with the other end: in 3至5万 it is 30000.
type Part struct {
	Span  normalize.Span
	Value decimal.Decimal
}
