package extract

import "strings"

// behindMeans goes over the means that a run begins with to the verb of what is done by them: 通过网站|发售1亿张, 通过培训|带动就业300人.
func (b *binder) behindMeans(r *run) {
	if !r.hasVerb() || !b.lists.Means.has(b.c.text(r.verb[0])) {
		return
	}
	for k := r.b - 1; k > r.verb[0]+1; k-- {
		e := &b.c.elems[k]
		if e.kind == elemWord && (e.verb == sureVerb || e.verb == maybeVerb && e.class&classTransitive != 0 && (k == r.b-1 || b.opensLast(k, r.b))) {
			r.verb, r.item = [2]int{k, k + 1}, [2]int{k + 1, r.b}
			return
		}
	}
}

// opensLast says that the noun behind the verb-like word at k ends the run, and that another word ends before it: 围绕新区建设|开发|公益性岗位.
func (b *binder) opensLast(k, end int) bool {
	c := b.c
	return k+2 == end && c.elems[k+1].class&classHead != 0 && c.elems[k-1].kind == elemWord && (c.elems[k-1].class&classHead != 0 || c.elems[k-1].verb == maybeVerb && c.elems[k-1].class&classNominal != 0)
}

// byMeans says that a run is what a means is, and gives the element before it.
func (b *binder) byMeans(r *run, lo int) (before int, ok bool) {
	p := b.c.before(r.a, lo)
	if p > lo && b.c.elems[p].kind == elemFigure && b.bound[p] != nil && b.bound[p].nounRun[0] == r.a {
		if by := b.c.before(p, lo); by >= lo && b.lists.Means.has(b.c.text(by)) {
			return b.c.before(by, lo), true // 靠着|20亩大棚|赚了18万元
		}
	}
	switch {
	case p >= lo && b.lists.Means.has(b.c.text(p)):
		return b.c.before(p, lo), true // 通过|乡村旅游|实现38万人脱贫
	case r.hasVerb() && b.lists.Means.has(b.c.text(r.verb[0])):
		return b.c.before(r.verb[0], lo), true // 铁路部门|通过电话订票|售出200张
	}
	return 0, false
}

// pretext is the 以 with which the pretext that element j closes begins: 以|“电话欠费”|为名. It is j for none.
func (c *clauseSentence) pretext(j, lo int) int {
	if !strings.HasPrefix(c.text(j), "为") {
		return j
	}
	for k := j - 1; k >= lo && k > j-10; k-- {
		if c.elems[k].kind == elemWord && isOneOf(c.text(k), []string{"以", "打着"}) {
			return k
		}
	}
	return j
}
