package extract

import "github.com/liangci/liangci/extract/unit"

// Verbs that a figure takes from outside its own words.

// alsoThere takes 有 for the action of things that are there as well, which no other verb governs: 另有|陪葬坑14座, 还有|10多件漆器.
func (b *binder) alsoThere(r *binding, i int, s *leftSide) {
	if r.action != "" || isRelative(s.q) || r.change != NoChange {
		return
	}
	k := i - 1
	if r.itemRun[1] > r.itemRun[0] && r.itemRun[1] <= i {
		k = r.itemRun[0] - 1
	}
	for ; k >= s.lo && b.c.elems[k].kind == elemWord && b.c.elems[k].verb == noVerb; k-- {
		if isOneOf(b.c.text(k), []string{"另有", "还有", "尚有"}) {
			r.action, r.verb = "有", k
			return
		}
		if b.c.elems[k].class&classAdverb == 0 {
			return
		}
	}
}

// goesOnInRow gives a count the verb of the one before the comma, where its clause is nothing but a noun and a figure: 检查轿车90辆，|货车75辆.
func (b *binder) goesOnInRow(r *binding, i, hi int, s *leftSide) {
	c, p := b.c, s.lo-2
	if r.action != "" || r.rule != "noun+figure" || p < 0 || c.elems[p].kind != elemFigure || c.text(s.lo-1) != "，" && c.text(s.lo-1) != "," {
		return
	}
	prev := b.bound[p]
	if prev.verb < 0 || prev.verb >= p || prev.itemRun[0] <= prev.verb || prev.itemRun[1] > p || !b.inRow(r, i, p) || i+1 < hi && c.elems[i+1].kind != elemList {
		return
	}
	if !b.takesRow(prev.verb) {
		return
	}
	for k := s.lo; k < i; k++ {
		if e := &c.elems[k]; e.kind == elemWord && (e.verb != noVerb || e.class&(classAdverb|classPreposition|classEach|classTotal) != 0) {
			return
		}
	}
	r.action, r.verb, r.scope = prev.action, prev.verb, prev.scope
}

// takesRow says that the verb at k has things for its objects, and neither tells of a change nor of a value.
func (b *binder) takesRow(k int) bool {
	class := b.c.elems[k].class
	return class&(classTransitive|classLight) != 0 && class&(classUp|classDown|classCausative) == 0 && (class&classCopula == 0 || b.c.text(k) == "拥有")
}

// inRow says that the figures at i and p may count things of one row: things of any two kinds, but people only together or behind a verb that
// deals with cases.
func (b *binder) inRow(r *binding, i, p int) bool {
	q, pq, verb := b.figure(i), b.figure(p), b.c.text(b.bound[p].verb)
	if b.lists.measureNoun(r.item) || q.unit == nil || pq.unit == nil {
		return false
	}
	if q.written == pq.written && !b.lists.measureNoun(b.bound[p].item) {
		switch q.dim {
		case unit.Area, unit.Mass, unit.Households, unit.Count, unit.People:
			return true
		}
		return false
	}
	if r.item != "" && b.lists.Issuing.has(verb) && pq.unit.Kind == unit.KindClassifier {
		switch q.dim {
		case unit.Mass, unit.Volume, unit.Area, unit.Length:
			return true // 发放帐篷80顶，|大米20吨
		case unit.People:
			return isOneOf(verb, []string{"投入", "出动", "派出", "调集", "选派", "组织", "抽调"}) // 投入机械30台，|人员200名
		}
	}
	if q.unit.Kind != unit.KindClassifier {
		return false
	}
	if q.dim == unit.Count {
		return pq.unit.Kind == unit.KindClassifier || pq.dim == unit.Mass || b.lists.Handling.has(verb) || b.lists.Issuing.has(verb)
	}
	return q.dim == unit.People && b.lists.Handling.has(verb)
}

// behindCounted begins the run behind the noun of the figure before it, where a verb stands there which that figure's noun is the subject of, or
// those for whom it is done: 扶持40户农户|种植果树50亩, 为30名花农|办理贷款200万元.
func (b *binder) behindCounted(r *run, s *leftSide) {
	c, p := b.c, r.a-1
	if p <= s.lo || c.elems[p].kind != elemFigure || b.bound[p] == nil || b.bound[p].nounRun[0] != r.a {
		return
	}
	k := b.bound[p].nounRun[1]
	if k+1 == r.b && c.elems[p-1].class&classPreposition == 0 && !(p-2 >= s.lo && b.placeElem(p-1) && c.elems[p-2].class&classPreposition != 0) {
		return // 65岁老人|接种300人; but 为3艘船舶|供电90度
	}
	if k >= r.b || c.elems[k].kind != elemWord || c.elems[k].verb == noVerb || c.elems[k].class&(classTransitive|classLight) == 0 || c.elems[k].class&classHead != 0 && !(k+1 == r.b && b.lists.Payment.has(c.text(k))) {
		return
	}
	if rest := c.leftRun(s.k, k); rest.hasVerb() || rest.a == k {
		*r = rest
		if !r.hasVerb() && r.b-r.a > 1 {
			r.verb, r.item = [2]int{k, k + 1}, [2]int{k + 1, r.b}
		}
	}
}

// doesItself says that a sure verb with its object follows the noun that ends before element k: 45名选手|站上领奖台.
func (b *binder) doesItself(k, hi int) bool {
	return k+1 < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].verb == sureVerb && b.c.elems[k].class&classTransitive != 0 && b.c.elems[k+1].kind == elemWord
}

// rowsNoun gives a count whose clause is nothing but it and its noun the verb of the one before the comma: 汇集书画53幅，|50部剧目，吸引观众.
func (b *binder) rowsNoun(r *binding, s *leftSide, nb, hi int) bool {
	c, p := b.c, len(b.order)-1
	if s.at != s.lo || nb < hi || p < 0 || s.lo < 1 || c.text(s.lo-1) != "，" && c.text(s.lo-1) != "," {
		return false
	}
	prev := b.bound[b.order[p]]
	if prev.nounRun[1] != s.lo-1 || prev.verb < 0 || prev.verb >= b.order[p] || !b.inRow(r, s.at, b.order[p]) {
		return false
	}
	if !b.takesRow(prev.verb) {
		return false
	}
	r.action, r.verb, r.scope = prev.action, prev.verb, prev.scope
	return true
}
