package extract

// namesGoal says that element k names what so much of is a goal.
func (b *binder) namesGoal(k int) bool {
	e := &b.c.elems[k]
	return e.kind == elemWord && (e.verb == noVerb && (e.class&classHead != 0 || isNounPOS(e.pos)) || e.verb == maybeVerb && e.class&classNominal != 0 && isNounPOS(e.pos)) && !b.agentWord(k)
}

// aimed says that a change by a share is what a plan is for, or what something else is: 产量增长6%的目标, 电价下降1%的影响.
func (b *binder) aimed(nb int, s *leftSide, q *quantity) bool {
	if s.k >= s.lo && s.k == s.at-1 && b.c.text(s.at+1) == "的" && b.lists.Goal.has(b.c.text(nb-1)) && b.namesGoal(s.k) {
		return true // 出口苹果3万吨的目标
	}
	return s.k > s.lo && b.c.elems[s.k].class&(classUp|classDown) != 0 && (b.lists.Aim.has(b.c.text(nb-1)) || nb < len(b.c.elems) && b.lists.Aim.has(b.c.text(nb)))
}
