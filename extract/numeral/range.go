package numeral

import "strings"

// rangeFrom reads the other end of a range at p, behind its first end and a connector: 4至12, 1—2, 8千万至1亿, 百分之三到五.
func (r *reader) rangeFrom(left reading, p int, spoken bool) (Numeral, bool) {
	if !spoken && (left.zeroLed || r.joinedBefore(left.start)) {
		return Numeral{}, false
	}
	right, ok := r.unsigned(p, spoken)
	if !ok || !spoken && (right.zeroLed || r.joinedBehind(right.end)) {
		return Numeral{}, false
	}
	if !spoken && left.plain && right.plain && right.arabic && right.digits > left.digits+3 {
		return Numeral{}, false // 2-20240091 is the number of a document
	}
	if left.kind != right.kind {
		if left.kind != Percent && left.kind != Permille || right.kind != Cardinal {
			return Numeral{}, false
		}
		right.kind = left.kind
	}
	if left.negative && !right.negative && r.has(left.start, "零下") && !r.has(p, "零上") {
		right.negative = true // 零下5到8度: both are below zero
	}
	inherit(&left, &right)
	colder := left.negative && right.negative && left.val.low.less(right.val.low)
	if !right.ranged && !left.ranged && (colder || longAgo(r.s[:left.start]) && right.val.low.less(left.val.low)) {
		n, ok := join(right, left) // 零下5至零下10度; 距今8000—7500年: the earlier end is the larger number
		n.Span.Start, n.Span.End = left.start, right.end
		return n, ok
	}
	return join(left, right)
}

// longAgo says that the number behind head tells how long ago something was.
func longAgo(head string) bool {
	for _, about := range []string{"大约", "约", "近"} {
		head = strings.TrimSuffix(head, about)
	}
	return strings.HasSuffix(head, "距今")
}

// connector skips what may stand between the ends of a range. spoken is true for 至 and 到 and the swung dash, which
// need none of the caution of a hyphen.
func (r *reader) connector(p int) (end int, spoken, ok bool) {
	gap := r.gap(p, false)
	sym, n := at(r.s, gap)
	if sym.class != joiner && sym.class != hyphen {
		return p, false, false
	}
	q := gap + n
	if again, n := at(r.s, q); (sym.canon == '—' || sym.canon == '-') && again.canon == sym.canon {
		q += n // a dash of two characters
	}
	end = r.gap(q, false)
	if sym.class == hyphen && gap > p && end == q {
		return p, false, false // 3 -5: a sign
	}
	return end, sym.canon == '至' || sym.canon == '到' || sym.canon == '~', true
}

// joinedBefore tells whether a number and a hyphen stand before p, so that what follows belongs to a chain of numbers
// (2023-07-11, 0471-665-1234) and not to a range.
func (r *reader) joinedBefore(p int) bool {
	sym, n := before(r.s, p)
	if sym.class != hyphen && sym.canon != '—' {
		return false
	}
	prev, _ := before(r.s, p-n)
	return prev.class == arabic
}

// joinedBehind tells whether the chain goes on behind p.
func (r *reader) joinedBehind(p int) bool {
	sym, n := at(r.s, p)
	if sym.class != hyphen && sym.canon != '—' {
		return false
	}
	next, _ := at(r.s, p+n)
	return next.class == arabic
}

// unsigned reads the second end of a range, with a minus sign if the connector allows one.
func (r *reader) unsigned(p int, signed bool) (reading, bool) {
	negative, start := false, p
	if signed {
		if negative = r.has(p, "零下"); negative {
			p = r.gap(p+len("零下"), false) // 零下5至零下10摄氏度
		} else if r.has(p, "零上") {
			p = r.gap(p+len("零上"), false) // 零下5至零上3度
		} else {
			negative, p = r.minusAt(p)
		}
	}
	rd, ok := r.body(p)
	rd.start = start
	if negative {
		rd.negative = !rd.negative
	}
	return rd, ok
}

// inherit gives the first end the multiplier that only the second one names: 3至5万 is 30000 to 50000, 三到五百 is 300
// to 500. It does so only if the ends then stand in order and the first one has no such multiplier itself.
func inherit(left, right *reading) {
	if left.ranged || left.more || left.divided || left.trail > 0 || right.ranged || right.divided {
		return
	}
	switch {
	case left.plain && left.digits == 1 && right.unit > 0 && left.val.low.less(right.unitLead):
		left.val = left.val.shift(right.unit + right.trail)
	case right.trail > 0 && left.val.low.less(right.lead):
		left.val = left.val.shift(right.trail)
	}
}

// join makes one numeral of two ends, if the first is the lower one.
func join(left, right reading) (Numeral, bool) {
	a, b := left.numeral(), right.numeral()
	low, high := a.Low, b.High
	if low == nil || b.Low == nil || high != nil && !low.LessThan(*high) || !low.LessThan(*b.Low) {
		return Numeral{}, false
	}
	n := Numeral{
		Low: low, High: high, Bound: Range, Kind: a.Kind, Chinese: a.Chinese && b.Chinese,
		Parts: []Part{{Span: a.Span, Value: *low}, {Span: b.Span, Value: *b.Low}},
	}
	if b.Bound == Range {
		n.Parts[1].Value = *high
	}
	n.Span.Start, n.Span.End = a.Span.Start, b.Span.End
	return n, true
}
