package extract

// aims are what a plan is, and what else a change is said to be.
var aims = []string{"目标", "任务", "要求", "预期", "计划", "影响", "情况", "情形", "前提", "背景", "条件", "基础", "压力", "势头", "态势", "速度"}

// goals are what so much of something is to a plan.
var goals = []string{"目标", "任务", "标准", "增长点", "指标"}

// namesGoal says that element k names what so much of is a goal.
func (b *binder) namesGoal(k int) bool {
	e := &b.c.elems[k]
	return e.kind == elemWord && (e.verb == noVerb && (e.class&classHead != 0 || isNounPOS(e.pos)) || e.verb == maybeVerb && e.class&classNominal != 0 && isNounPOS(e.pos)) && !b.agentWord(k)
}

// aimed says that a change by a share is what a plan is for, or what something else is: 产量增长6%的目标, 电价下降1%的影响.
func (b *binder) aimed(nb int, s *leftSide, q *quantity) bool {
	if s.k >= s.lo && s.k == s.at-1 && b.c.text(s.at+1) == "的" && isOneOf(b.c.text(nb-1), goals) && b.namesGoal(s.k) {
		return true // 出口苹果3万吨的目标
	}
	return s.k > s.lo && b.c.elems[s.k].class&(classUp|classDown) != 0 && (isOneOf(b.c.text(nb-1), aims) || nb < len(b.c.elems) && isOneOf(b.c.text(nb), aims))
}
