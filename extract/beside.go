package extract

import "strings"

// atSum is the 以 before a figure whose noun a run is; -1 if there is none.
func (b *binder) atSum(run *run, lo int) int {
	if len(b.order) == 0 {
		return -1
	}
	last := b.order[len(b.order)-1]
	if b.bound[last].nounRun[1] == run.b {
		return b.priceWord(last, lo)
	}
	return -1
}

// priceWord is the 以 before the figure at i, over 每 and what it counts: 以|每股18.5元的价格; -1 if there is none.
func (b *binder) priceWord(i, lo int) int {
	k := i - 1
	if k > lo && strings.HasPrefix(b.c.text(k), "每") {
		k--
	} else if k-1 > lo && b.c.text(k-1) == "每" {
		k -= 2
	}
	if k >= lo && k < i && b.c.text(k) == "以" {
		return k
	}
	return -1
}

// setting is the 在 of a run that ends in 上, 中 or 内 and says where something is done; -1 if there is none.
func (b *binder) setting(run *run, lo int) int {
	if !(locative(b.c.text(run.b-1)) && run.b-1 > run.a) && !(run.b < len(b.c.elems) && locative(b.c.text(run.b))) {
		return -1
	}
	for p := run.b - 2; p >= lo && b.c.elems[p].kind == elemWord; p-- {
		if b.c.text(p) == "在" {
			return p
		}
	}
	return -1
}

// comparing is the 比 or 较 at element p, or before the times there where a run is of another place (较同期|全国增速); -1 if there is none.
func (b *binder) comparing(run *run, p, lo int) int {
	for p >= lo && b.c.elems[p].kind == elemTime && (b.placeElem(run.a) || run.b == run.a+1 && isOneOf(b.c.text(run.a), []string{"水平", "均值", "平均水平"})) {
		p = b.c.before(p, lo)
	}
	if p >= lo && b.c.elems[p].kind == elemWord && comparison(b.c.text(p)) {
		return p
	}
	return -1
}

// against is the 比 or 较 of a run right before a difference, with what else is said of that which it compares with: 比|未接种的|对照组低12%. It
// is -1 if there is none.
func (b *binder) against(run *run, k, lo int) int {
	const longest = 6
	if run.b != k || !b.lists.Degree.has(b.c.text(k)) && b.c.elems[k].class&(classUp|classDown) == 0 {
		return -1
	}
	for n := run.a - 1; n >= lo && n > run.a-longest && b.c.elems[n].kind == elemWord; n-- {
		if comparison(b.c.text(n)) {
			return n
		}
	}
	return -1
}

// reckonedBy is the 按 or 以 of a run that ends in 计算, which says how a value was come by; -1 if there is none.
func (b *binder) reckonedBy(run *run, lo int) int {
	if !isOneOf(b.c.text(run.b-1), []string{"计算", "测算", "折算", "换算", "核算", "推算"}) {
		return -1
	}
	for p := run.a - 1; p >= lo && (b.c.elems[p].kind == elemWord || b.c.elems[p].kind == elemTime); p-- {
		if isOneOf(b.c.text(p), []string{"按", "按照", "以", "依", "依照", "据"}) {
			return p
		}
	}
	return -1
}

// comparison says that a word governs what something is compared with.
func comparison(w string) bool { return w == "比" || w == "较" }

// forWhom says that a word governs those for whom something is done.
func forWhom(w string) bool { return w == "为" || w == "给" || w == "向" || w == "替" }
