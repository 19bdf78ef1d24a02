package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// join reads what continues a quantity: composite units (2小时17分32秒), ranges whose ends both carry the unit, 由A至B.
func (r *reader) join(q *quantity) []*quantity {
	if q.unit != nil {
		r.composite(q)
	}
	if len(q.num.Parts) == 2 && q.dim != unit.Age && r.fromBefore(q.span.Start) && !r.spreads(q.span.End) && !r.rangeSetsOut(r.s[q.num.Parts[0].Span.End:q.num.Parts[1].Span.Start], q.span.End) {
		return r.split(q)
	}
	c := numberConnector(r.s, q.span.End)
	if c == 0 || q.unit == nil {
		return r.one(q)
	}
	if q.dim == unit.Temperature && strings.HasPrefix(r.s[q.span.End+c:], "零上") {
		c += len("零上") // 零下12摄氏度至零上3摄氏度
	}
	n, ok := numeral.ReadAt(r.s, q.span.End+c)
	if !ok || !n.HasValue || q.value == nil {
		return r.one(q)
	}
	second := r.unitAt(n, n.Span.End)
	if second == nil || second.dim != q.dim || second.value == nil {
		return r.one(q)
	}
	r.composite(second) // 从790克到6斤3两
	spread := r.spreads(second.span.End)
	sets := r.rangeSetsOut(r.s[q.span.End:q.span.End+c], second.span.End)
	if r.fromBefore(q.span.Start) && !spread && !sets && q.dim != unit.Age || r.changeBefore(q, second) || second.value.LessThan(*q.value) && second.written == q.written && !q.value.IsNegative() && !longAgo(r.s[:q.outer.Start]) {
		second.to = true
		q.from = r.fromBefore(q.span.Start)
		return append(r.one(q), second)
	}
	q.span.End, q.outer.End = second.span.End, second.span.End
	q.low, q.high, q.value, q.bound = q.value, second.value, nil, Range
	if q.high.LessThan(*q.low) {
		q.low, q.high = q.high, q.low // -25℃~-28℃
	}
	q.written, q.unit = second.written, second.unit
	return r.one(q)
}

// longAgo says that what follows head tells how long ago something was, the earlier end of a range first: 距今4300年至4100年.
func longAgo(head string) bool {
	head, _ = cutAnySuffix(head, "大约", "约")
	return strings.HasSuffix(head, "距今")
}

// spreads says that what stands at p tells of values that differ from one to the other: 从三千元到一万五千元|不等, 从3岁到80岁|都有.
func (r *reader) spreads(p int) bool {
	return anyPrefix(r.s[p:], []string{"不等", "不一", "之间", "区间", "都有", "皆有", "均有"})
}

// one is a list of a single quantity, with room for a second. The next call makes it invalid.
func (r *reader) one(q *quantity) []*quantity {
	r.room.two[0] = q
	return r.room.two[:1]
}

// numberConnector is the length of a range mark between two quantities, with the blanks round it: 15%至 30%. A hyphen has a blank
// on both sides or on none; else it is a sign.
func numberConnector(s string, p int) int {
	q := skipBlank(s, p)
	r, n := runes.At(s, q)
	end := q + n
	switch r {
	case '—':
		if strings.HasPrefix(s[end:], "—") {
			end += n
		}
	case '至', '到', '~', '～', '∼':
	case '–', '－', '-':
		if (q > p) != (skipBlank(s, end) > end) {
			return 0
		}
	default:
		return 0
	}
	return skipBlank(s, end) - p
}

// skipBlank is behind the blank at p, if there is one.
func skipBlank(s string, p int) int {
	if p < len(s) && s[p] == ' ' {
		return p + 1
	}
	return p
}

// fromBefore says that 由 or 从 stands before: 由5%至8% are two figures, of which the second is what changed.
func (r *reader) fromBefore(p int) bool {
	head := strings.TrimSuffix(r.s[:p], "的")
	for _, w := range []string{"由", "从", "由原来", "从原来", "由最初", "从最初"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	return false
}

// rangeSetsOut says that behind 由 or 从 a range is what changes, not its ends: a dash joins them (从10%-20%提高到30%), or the change and
// what comes of it follow (由3至5天缩短至1天).
func (r *reader) rangeSetsOut(connector string, end int) bool {
	if !strings.ContainsAny(connector, "至到") {
		return true
	}
	tail := r.s[end:]
	for _, size := range []int{6, 3} {
		if len(tail) > size && r.x.lex.word(tail[:size])&(classUp|classDown) != 0 && anyPrefix(tail[size:], []string{"至", "到", "为"}) {
			return true
		}
	}
	return false
}

// changeBefore says that A至B behind a change is no range: 增加10亿元至100亿元.
func (r *reader) changeBefore(q, second *quantity) bool {
	head := r.s[:q.span.Start]
	for _, w := range []string{"增加", "增长", "上升", "上涨", "提高", "提升", "下降", "减少", "下跌", "下滑", "降低", "回落", "增", "涨", "跌", "降", "升"} {
		if strings.HasSuffix(head, w) {
			return second.value.GreaterThan(q.value.Mul(decimal.NewFromInt(2))) && q.dim != unit.Percent && strings.HasPrefix(r.s[q.span.End:], "至")
		}
	}
	return false
}

// split makes two figures of a range behind 由 or 从: 由3.5至5万.
func (r *reader) split(q *quantity) []*quantity {
	a, b := *q, *q
	v1, v2 := q.num.Parts[0].Value, q.num.Parts[1].Value
	a.span, a.value, a.low, a.high, a.bound, a.elided, a.from = q.num.Parts[0].Span, &v1, &v1, &v1, Exact, true, true
	a.outer = a.span
	b.span.Start, b.value, b.low, b.high, b.bound, b.to = q.num.Parts[1].Span.Start, &v2, &v2, &v2, Exact, true
	b.outer.Start = b.span.Start
	return []*quantity{&a, &b}
}

// composite folds 2小时17分32秒 and 50元6角三分 into one quantity of the smallest unit for durations, of the first otherwise.
func (r *reader) composite(q *quantity) {
	for q.value != nil && q.bound == Exact {
		next, ratio, ok := r.smaller(q)
		if !ok {
			return
		}
		var v decimal.Decimal
		if q.dim == unit.Duration || next.written == "仙" && q.written != "元" {
			v = q.value.Mul(ratio).Add(*next.value)
			q.unit, q.written = next.unit, next.written
		} else {
			v = q.value.Add(next.value.DivRound(ratio, numeral.FractionDigits))
		}
		q.value, q.low, q.high = &v, &v, &v
		q.span.End, q.outer.End = next.span.End, next.span.End
		if q.dim == unit.Area && strings.HasSuffix(r.s[:q.span.End], "地") {
			q.span.End -= len("地") // 三亩二分|地
		}
	}
}

// smaller reads the next, smaller part of a composite and how many of it make one of q's unit.
func (r *reader) smaller(q *quantity) (next *quantity, ratio decimal.Decimal, ok bool) {
	p := q.span.End
	switch q.dim {
	case unit.Duration, unit.Age, unit.Money, unit.Mass, unit.Length, unit.Area:
	default:
		return nil, ratio, false
	}
	if q.dim == unit.Money && strings.HasPrefix(r.s[p:], "又") || (q.dim == unit.Duration || q.dim == unit.Age) && anyPrefix(r.s[p:], []string{"零", "又"}) {
		p += len("又") // 1年零6个月, 1年又10个月
	}
	n, found := numeral.ReadAt(r.s, p)
	if !found && p > q.span.End {
		n, found = numeral.ReadAt(r.s, q.span.End) // 零三 is a numeral of its own
	}
	if !found || !n.HasValue || n.Bound != numeral.Exact {
		return nil, ratio, false
	}
	next = r.partOf(q, n)
	if next == nil || next.value == nil {
		return nil, ratio, false
	}
	if next.written == "仙" && q.unit.Scale != nil {
		ratio = decimal.NewFromBigRat(newRat().Mul(q.unit.Scale, newRat().SetInt64(100)), 0)
		return next, ratio, next.value.LessThan(ratio) // 1角8仙: the money of Hong Kong
	}
	if q.unit.Scale == nil || next.unit.Scale == nil || q.unit.Base != next.unit.Base {
		if yearMonth(q.written, next.written) {
			return next, decimal.NewFromInt(12), true
		}
		return nil, ratio, false
	}
	rat := newRat().Quo(q.unit.Scale, next.unit.Scale)
	if !rat.IsInt() || rat.Cmp(newRat().SetInt64(1)) <= 0 {
		return nil, ratio, false
	}
	ratio = decimal.NewFromBigInt(rat.Num(), 0)
	return next, ratio, next.value.LessThan(ratio)
}

// partOf reads the unit of a later part: 分 is minutes behind hours, a tenth of a 角 behind money and of a 亩 behind land.
func (r *reader) partOf(q *quantity, n numeral.Numeral) *quantity {
	next := r.unitAt(n, n.Span.End)
	if next != nil && (next.dim == q.dim || q.dim == unit.Age && yearMonth(q.written, next.written)) {
		return next // 1岁零4个月
	}
	if q.written == "年" && (r.x.lex.numbers.Sentenced.ends(r.s[:q.span.Start]) || strings.HasSuffix(r.s[:q.span.Start], "判")) {
		return r.months(n)
	}
	for _, surface := range []string{"分", "秒", "角", "毛", "厘"} {
		if !strings.HasPrefix(r.s[n.Span.End:], surface) {
			continue
		}
		name := surface
		if q.dim == unit.Area {
			name += "地" // by itself it is 六分地
		}
		for _, u := range r.x.units.Readings(name) {
			if u.Dimension == q.dim {
				return r.with(n, unit.Found{Unit: &u, Text: surface, Span: normalize.Span{Start: n.Span.End, End: n.Span.End + len(surface)}})
			}
		}
	}
	return nil
}

// months is a number of 月 behind a numeral, which is a length where a punishment is told of; nil if no 月 follows.
func (r *reader) months(n numeral.Numeral) *quantity {
	const month = "月"
	if !strings.HasPrefix(r.s[n.Span.End:], month) {
		return nil
	}
	u := r.x.units.Readings(month)[0]
	return r.with(n, unit.Found{Unit: &u, Text: month, Span: normalize.Span{Start: n.Span.End, End: n.Span.End + len(month)}})
}

// yearMonth says that b are months behind the years that a are: 3年|2个月, 一岁|三个月.
func yearMonth(a, b string) bool {
	return (a == "年" || a == "岁") && (b == "个月" || b == "个多月" || b == "月")
}
