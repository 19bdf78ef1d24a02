package extract

import "github.com/liangci/liangci/extract/unit"

// deducted takes from an amount the item that is only taken off before it is reckoned, and the verb of that: 刨去成本|能落1000元, 扣除人工后|每亩纯利2000元.
func (b *binder) deducted(r *binding, i int) {
	c := b.c
	if b.figure(i).dim != unit.Money || r.itemRun[1] <= r.itemRun[0] || r.itemRun[0] >= i {
		return
	}
	a := r.itemRun[0]
	if a > 0 && b.x.lex.numbers.Deducting.has(c.text(a-1)) {
		a--
	}
	if !b.x.lex.numbers.Deducting.has(c.text(a)) {
		return
	}
	for k := a + 1; k+1 < r.itemRun[1]; k++ {
		if w := c.text(k); w == "后" || w == "之后" || w == "以后" {
			r.item, r.itemRun[0] = b.itemText(k+1, r.itemRun[1]), k+1
			if r.verb == a {
				r.action, r.verb = "", -1
			}
			return
		}
	}
	if r.verb != a {
		r.item, r.itemRun = "", [2]int{}
	}
}
