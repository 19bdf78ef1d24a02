package extract

import "github.com/liangci/liangci/extract/unit"

// sums says that element k is an adverb that sums up: 共, 累计.
func (c *clauseSentence) sums(k int) bool {
	return c.elems[k].kind == elemWord && c.elems[k].class&classTotal != 0 && isOneOf(c.text(k), []string{"共", "累计", "共计", "合计", "总计", "总共", "一共", "合共", "累积"})
}

// summedUp gives a figure the scope of the adverb before its verbs, be they many or rare, and goes on with it behind 、:
// 共协助亲友寻找老人300人次, 共导致18人死亡、63人受伤.
func (b *binder) summedUp(r *binding, i, lo int, q *quantity) {
	b.eachGoesOn(r, i, lo, q)
	if r.scope != NoScope || b.inAttribute(r) || isRelative(q) || r.change != NoChange || q.dim == unit.Duration || q.dim == unit.Age {
		return
	}
	c := b.c
	mark, verb, far := -1, false, i+1 < len(c.elems) && c.text(i+1) == "的" // what parts it from the figure before
	for k := i - 1; k >= lo; k-- {
		switch e := &c.elems[k]; e.kind {
		case elemPunct, elemOpen, elemClose:
			return
		case elemList:
			if mark < 0 {
				mark = k
			}
		case elemFigure:
			if b.inAttribute(b.bound[k]) {
				far = true
				continue
			}
			if prev := b.bound[k]; mark > k && mark <= k+2 && !verb && prev != nil && prev.scope == Total && !isRelative(b.figure(k)) {
				r.scope = Total
			}
			return
		case elemWord:
			far = far || c.text(k) == "的"
			if c.sums(k) || !far && c.text(k) == "总" && c.elems[k+1].verb != noVerb {
				r.scope = Total
				return
			}
			verb = verb || mark < 0 && e.verb != noVerb
		}
	}
}

// eachGoesOn gives a figure the 每 of the one that it is joined to, or of which 其中 tells parts: 每户500元与3袋米, 平均每户5人，其中老人2人.
func (b *binder) eachGoesOn(r *binding, i, lo int, q *quantity) {
	if r.scope != NoScope || r.change != NoChange || isRelative(q) || len(b.order) == 0 {
		return
	}
	c, p := b.c, b.order[len(b.order)-1]
	if b.bound[p].scope != Each {
		return
	}
	if p >= lo && (p == i-1 && (i+1 >= len(c.elems) || c.text(i+1) != "的") || p == i-2 && c.joins(i-1)) && b.perUnit(p, lo) || b.partOfEach(i, p, lo) {
		r.scope = Each
	}
}

// partOfEach says that the figure at i, which has no verb in its clause, is a part of that at p, behind 其中, or goes on with such a part.
func (b *binder) partOfEach(i, p, lo int) bool {
	if b.figure(i).written != b.figure(p).written || p >= lo {
		return false
	}
	for k := lo; k < i; k++ {
		if b.c.elems[k].verb != noVerb {
			return false
		}
	}
	plo, _ := b.c.clauseBounds(p)
	return lo == p+2 && (b.c.text(lo) == "其中" || b.c.text(plo) == "其中")
}

// inAttribute says that a figure with its noun only says which: 共收到|27个国家的|作品300件.
func (b *binder) inAttribute(r *binding) bool {
	return r != nil && r.nounRun[1] > 0 && r.nounRun[1] < len(b.c.elems) && b.c.text(r.nounRun[1]) == "的"
}
