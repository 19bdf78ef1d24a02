package extract

import "github.com/liangci/liangci/extract/unit"

// deducting are words for taking off what something costs.
var deducting = []string{"刨去", "刨除", "刨开", "除去", "除开", "除掉", "扣除", "扣去", "扣掉", "去掉", "去除", "减去", "抛去", "抛开", "抛掉", "撇去", "撇开", "剔除"}

// deducted takes from an amount the item that is only taken off before it is reckoned, and the verb of that: 刨去成本|能落1000元, 扣除人工后|每亩纯利2000元.
func (b *binder) deducted(r *binding, i int) {
	c := b.c
	if b.figure(i).dim != unit.Money || r.itemRun[1] <= r.itemRun[0] || r.itemRun[0] >= i {
		return
	}
	a := r.itemRun[0]
	if a > 0 && isOneOf(c.text(a-1), deducting) {
		a--
	}
	if !isOneOf(c.text(a), deducting) {
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
