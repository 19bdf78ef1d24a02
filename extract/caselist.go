package extract

// eventItself takes a verb without object for what is counted, in a list of cases (查处违停2300起、酒驾417起) and behind a verb that
// deals with cases (破获盗窃3起).
func (b *binder) eventItself(r *binding, g [2]int, s *leftSide) bool {
	switch s.q.written {
	case "起", "宗", "件", "例":
	default:
		return false
	}
	if b.handled(r, g, s) || b.caseOfVerb(r, g, s) {
		return true
	}
	whole := b.caseOf(g[0], s)
	if whole == nil || b.c.elems[g[0]].class&classIntransitive == 0 && !b.listed(g[0], whole) {
		return false
	}
	if s.q.written == "例" && (whole.item == "" || b.lists.Doer.ends(whole.item)) {
		return false // 治愈5例，死亡1例; 报告病例80例，死亡2例: what became of them
	}
	r.item, r.itemRun, r.action, r.verb, r.rule = r.action, g, whole.action, whole.verb, "noun+figure"
	return true
}

// handled divides the verbs before a figure into one that deals with cases and the kind of case: 查处|酒驾417起.
func (b *binder) handled(r *binding, g [2]int, s *leftSide) bool {
	last := g[1] - 1
	if last == g[0] || !b.lists.Handling.has(b.c.text(last-1)) || b.lists.Handling.has(b.c.text(last)) || b.c.elems[last].class&(classUp|classDown|classCopula) != 0 {
		return false
	}
	r.item, r.itemRun = b.c.text(last), [2]int{last, g[1]}
	r.action, r.rule = b.verbText([2]int{g[0], last}), "noun+figure"
	return true
}

// caseOfVerb takes a verb with the noun before it for the kind of case, where a verb that deals with cases stands before, in its clause or at
// the figure before: 查处|酒后驾驶12起，涉嫌醉酒驾驶2起.
func (b *binder) caseOfVerb(r *binding, g [2]int, s *leftSide) bool {
	c := b.c
	run := c.leftRun(s.k, s.lo)
	if s.q.written == "例" || g[0] <= run.a || g[1] != s.k+1 || c.elems[g[0]].class&(classTransitive|classIntransitive) == 0 || c.elems[g[0]].class&(classLight|classCopula|classUp|classDown) != 0 || b.lists.Handling.has(c.text(g[0])) {
		return false
	}
	from, verb, action := run.a, -1, ""
	for h := run.a; h < g[0]-1; h++ {
		if b.lists.Handling.has(c.text(h)) {
			from, verb, action = h+1, h, c.text(h)
		}
	}
	if verb < 0 {
		whole := b.caseOf(run.a, s)
		if whole == nil || !b.lists.Handling.has(c.text(whole.verb)) || b.placeElem(run.a) || c.elems[g[0]-1].class&(classPlaceTail|classOrgTail) != 0 {
			return false
		}
		verb, action = whole.verb, whole.action
	}
	r.item, r.itemRun, r.action, r.verb, r.rule = c.phrase(from, g[1]), [2]int{from, g[1]}, action, verb, "noun+figure"
	return true
}

// listed says that the verb at k stands in a list of cases that a verb deals with: 破获盗窃3起、诈骗5起.
func (b *binder) listed(k int, whole *binding) bool {
	return k > 0 && b.c.elems[k-1].kind == elemList && b.lists.Handling.has(b.c.text(whole.verb)) && !b.lists.Handling.has(b.c.text(k))
}

// caseOf is the figure that counts all the cases of which the verb at k names a kind: 查处违停2300起、酒驾417起; 查处3.6万起，其中超速1.2万起.
func (b *binder) caseOf(k int, s *leftSide) *binding {
	p := b.c.before(k, s.lo)
	if p >= s.lo && b.c.elems[p].kind != elemList && b.c.text(p) != "其中" {
		return nil
	}
	for n := len(b.order) - 1; n >= 0; n-- {
		prev := b.bound[b.order[n]]
		if b.figure(b.order[n]).written != s.q.written {
			return nil
		}
		if prev.verb >= 0 && b.c.elems[prev.verb].class&classTransitive != 0 {
			return prev
		}
	}
	return nil
}
