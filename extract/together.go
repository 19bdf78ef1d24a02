package extract

import "github.com/liangci/liangci/extract/unit"

// together takes what is done with those counted for the action where 与 or its like stands before them: 与38家诊所|合作, 会同9个单位|会勘.
func (b *binder) together(r *binding, i, nb, hi int) {
	c := b.c
	if i == 0 || !isOneOf(c.text(i-1), []string{"与", "和", "跟", "同", "会同", "偕同", "偕"}) {
		return
	}
	if n := len(b.order); b.figure(i).dim == unit.Events || n > 0 && b.bound[b.order[n-1]].nounRun[1] == i-1 {
		return // 191场报告和20余场|学术对话
	}
	last := nb - 1
	if last > r.nounRun[0] && b.lists.JointDeed.has(c.text(last)) && c.after(last, hi) >= hi {
		r.item, r.itemRun = b.itemText(r.nounRun[0], last), [2]int{r.nounRun[0], last}
		r.action, r.verb = c.text(last), last // 与12所大学|签约
		return
	}
	k := nb
	if k < hi && !b.lists.JointDeed.has(c.text(k)) {
		k = b.behindAdverbs(nb)
	}
	if r.action == "" && k < hi && b.lists.JointDeed.has(c.text(k)) {
		r.action, r.verb = c.text(k), k
	}
}
