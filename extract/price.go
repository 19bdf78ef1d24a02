package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// priceOfOne reads the 一 and its unit behind an amount of money that is the price of one: 40元一斤, 15元一张的门票. They are no figure of
// their own, as 每斤 is none.
func (r *reader) priceOfOne(q *quantity) {
	if q.dim != unit.Money || q.outer.End != q.span.End {
		return
	}
	one, ok := strings.CutPrefix(r.s[q.span.End:], "一")
	if !ok {
		return
	}
	m, ok := r.x.units.Find(one, 0)
	if !ok || m.Unit.Dimension == unit.Money {
		return
	}
	if next, _ := runes.At(one, len(m.Text)); next == '的' || !isHan(next) {
		q.outer.End, q.each = len(r.s)-len(one)+len(m.Text), true
	}
}
