package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// elide gives a figure without unit that of the figure it is listed with: the 27 of 27、47和18微克.
func (r *reader) elide(marks []mark) {
	s := r.s
	for i := len(marks) - 2; i >= 0; i-- {
		q, next := marks[i].figure, marks[i+1].figure
		if next == nil || next.unit == nil || next.unit.Kind == unit.KindRate && next.each {
			continue
		}
		if q == nil && marks[i].reason != noUnit {
			continue
		}
		if q != nil && q.written == "个" && next.written == "个百分点" && listSeparator(s[marks[i].span.End:next.span.Start]) {
			q.unit, q.written, q.dim = next.unit, next.written, next.dim // 高于全国、全省1.2个、0.5个百分点
			continue
		}
		if q != nil && (q.unit != nil || q.num.Kind == numeral.Fraction) || !listSeparator(s[marks[i].span.End:next.span.Start]) {
			continue
		}
		n, ok := numeral.ReadAt(s, marks[i].span.Start)
		if ok && neighbours(n, next) && strings.TrimSpace(s[n.Span.End:next.span.Start]) == "、" && (n.Chinese || !r.oneByOne(n.Span.Start)) {
			next.spread(n)
			marks[i].figure, marks[i].reason = nil, "part of a range"
			continue
		}
		if q == nil {
			if !ok || n.Chinese {
				continue
			}
			q = r.bare(n)
			r.bounds(q)
		}
		q.unit, q.written, q.dim, q.elided = next.unit, next.written, next.dim, true
		q.multiplyLike(next, s[next.num.Span.Start:next.num.Span.End])
		marks[i].figure, marks[i].reason = q, ""
	}
}

// listSeparator says that s parts numbers that may share a unit: 27|、|47|和|18微克.
func listSeparator(s string) bool {
	switch strings.TrimSpace(s) {
	case "、", "和", "及", "与", "以及", "或", "至", "到", "×", "╳", "*", "X", "x", "/":
		return true
	}
	return false
}

// multipliers are the characters that scale a numeral: those of a list when they stand behind the last, that behind 个 in 三个亿.
var multipliers = []struct {
	text  string
	scale decimal.Decimal
}{{"万亿", decimal.New(1, 12)}, {"亿", decimal.New(1, 8)}, {"千万", decimal.New(1, 7)}, {"百万", decimal.New(1, 6)}, {"万", decimal.New(1, 4)}}

// likeLimit is how many times as large as its neighbour a number may be to share its multiplier: 500和1.2万元 are 500元 and 12000元.
var likeLimit = decimal.NewFromInt(30)

// multiplyLike gives a figure of a list the multiplier of the next, as readers understand it: 76.2、31.5和20.7万亩 are all 万亩.
func (q *quantity) multiplyLike(next *quantity, text string) {
	if q.num.Chinese || q.value == nil || next.value == nil || q.value.Sign() <= 0 || next.value.Sign() <= 0 {
		return
	}
	for _, m := range multipliers {
		if !strings.HasSuffix(text, m.text) && next.scaled != m.text {
			continue
		}
		mantissa := next.value.Div(m.scale)
		if q.value.GreaterThan(mantissa.Mul(likeLimit)) || mantissa.GreaterThan(q.value.Mul(likeLimit)) {
			return
		}
		q.scale(m.scale)
		q.scaled = m.text
		return
	}
}

// scale multiplies a figure and its limits.
func (q *quantity) scale(by decimal.Decimal) {
	for _, p := range []**decimal.Decimal{&q.value, &q.low, &q.high} {
		if *p != nil {
			v := (*p).Mul(by)
			*p = &v
		}
	}
}

// neighbours says that a lone digit stands before the next one, as people say three or four: 三、四公分. A number that shares its unit with a
// later one is listed, not guessed: 3、4和8人.
func neighbours(n numeral.Numeral, next *quantity) bool {
	return n.Chinese == next.num.Chinese && n.HasValue && next.value != nil && next.bound == Exact && !next.elided && singleDigit(n) && singleDigit(next.num) &&
		next.value.Sub(n.Value).Equal(decimal.NewFromInt(1)) && n.Value.IsPositive()
}

// singleDigit says that a numeral is one character, a digit of either script.
func singleDigit(n numeral.Numeral) bool {
	return n.Chinese && n.Span.Len() == len("一") || !n.Chinese && n.Span.Len() == len("1")
}

// oneByOne says that numbers listed at byte p are no range: a third one stands before, or 分别 tells in the same clause that each is of its
// own: 3、4、5名, 分别有5、6名.
func (r *reader) oneByOne(p int) bool {
	return strings.HasSuffix(r.s[:p], "、") || anyContained(r.s[clauseStart(r.s, p):p], []string{"分别", "依次"})
}

// spread makes a figure the range from n to its own value.
func (q *quantity) spread(n numeral.Numeral) {
	low := n.Value
	q.low, q.high, q.value, q.bound = &low, q.value, nil, Range
	q.span.Start, q.outer.Start = n.Span.Start, n.Span.Start
}
