package numeral

import (
	"github.com/liangci/liangci/normalize"
	"github.com/shopspring/decimal"
)

// numeral turns a finished reading into what the caller sees.
func (rd *reading) numeral() Numeral {
	n := Numeral{
		Span: normalize.Span{Start: rd.start, End: rd.end}, Kind: rd.kind, Chinese: !rd.arabic, Vague: rd.vague,
	}
	switch {
	case rd.ranged:
		rd.limits(&n)
	default:
		n.state(rd.value(rd.val.low, rd.den.low))
		if rd.more {
			n.Bound, n.High = MoreThan, nil
			if rd.negative {
				n.Low, n.High = nil, n.Low
			}
		}
	}
	n.Lone = rd.end-rd.start == hanLen && !rd.arabic || rd.lone
	return n
}

// state gives an exact value, and makes it both limits.
func (n *Numeral) state(v decimal.Decimal) {
	limit := new(decimal.Decimal)
	*limit = v
	n.Value, n.HasValue, n.Low, n.High = v, true, limit, limit
}

// stateShared is state of a value as it was read. Small numbers share their memory: what a Numeral points to is read-only.
func (n *Numeral) stateShared(a amount) {
	if !a.small() {
		n.state(a.decimal())
		return
	}
	limit := &smallDecimal()[a.coef]
	n.Value, n.HasValue, n.Low, n.High = *limit, true, limit, limit
}

// value is an end of the number after division, with its sign.
func (rd *reading) value(num, den amount) decimal.Decimal {
	v := num.decimal()
	if rd.divided {
		v = ratio(v, den.decimal())
	}
	if rd.base != (triple{}) {
		v = v.Add(rd.base.low.decimal())
	}
	if rd.negative {
		v = v.Neg()
	}
	return v
}

// limits fills in a range.
func (rd *reading) limits(n *Numeral) {
	n.Bound = Range
	high := rd.val.high
	low := rd.value(rd.val.low, rd.den.low)
	top := rd.value(high, rd.den.high)
	if rd.few && !rd.divided {
		// the high end was exclusive: 几百 stays below 1000
		one := decimal.New(1, 0)
		if rd.negative {
			one = one.Neg()
		}
		top = top.Sub(one)
	}
	if rd.negative {
		low, top = top, low
	}
	n.Low, n.High = &low, &top
	if rd.few && !rd.divided && !rd.val.sure.zero() {
		sure := rd.value(rd.val.sure, rd.den.sure)
		n.Certain = &sure
	}
	for _, e := range rd.ends {
		if e.end > 0 {
			v := rd.value(e.val, rd.den.low)
			n.Parts = append(n.Parts, Part{Span: normalize.Span{Start: e.start, End: e.end}, Value: v})
		}
	}
}
