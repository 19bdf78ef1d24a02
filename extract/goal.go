package extract

import "github.com/liangci/liangci/extract/unit"

// namesGoal says that element k names what so much of is a goal.
func (b *binder) namesGoal(k int) bool {
	return b.c.elems[k].namesThing() && !b.agentWord(k)
}

// plainNoun says that element k is a noun that names no place, body or person.
func (b *binder) plainNoun(k int) bool {
	e := &b.c.elems[k]
	return e.namesThing() && e.class&(classOrgTail|classPlaceTail) == 0 && e.pos != "nr" && !b.placeElem(k)
}

// namesThing says that an element is a noun, or a verb that the dictionary takes for one and that modifies nouns as often.
func (e *elem) namesThing() bool {
	return e.kind == elemWord && (e.verb == noVerb && (e.class&classHead != 0 || isNounPOS(e.pos)) || e.verb == maybeVerb && e.class&classNominal != 0 && isNounPOS(e.pos))
}

// aimed says that a change by a share is what a plan is for, or what something else is: 产量增长6%的目标, 电价下降1%的影响.
func (b *binder) aimed(nb int, s *leftSide, q *quantity) bool {
	if s.k >= s.lo && s.k == s.at-1 && b.c.text(s.at+1) == "的" && b.lists.Goal.has(b.c.text(nb-1)) && b.namesGoal(s.k) {
		return true // 出口苹果3万吨的目标
	}
	if made := b.saidOfNext(s, q); made {
		return true // 年产动力电池8万块的生产线
	}
	return s.k > s.lo && b.c.elems[s.k].class&(classUp|classDown) != 0 && (b.lists.Aim.has(b.c.text(nb-1)) || nb < len(b.c.elems) && b.lists.Aim.has(b.c.text(nb)))
}

// saidOfNext says that a verb and its object before a figure, and 的 behind it, only tell which the next noun is: 年出栏生猪3万头的养殖场,
// 收治患者300人的医院. Of people there are so many people, and of sums so much money: 给予企业30万元的奖励.
func (b *binder) saidOfNext(s *leftSide, q *quantity) bool {
	c, k := b.c, s.k
	if k <= s.lo || k != s.at-1 || s.at+1 >= len(c.elems) || c.text(s.at+1) != "的" || !b.plainNoun(k) {
		return false
	}
	people := c.namesPeople(k)
	switch q.dim {
	case unit.People, unit.PersonTimes, unit.Households:
		if !people && !b.lists.HouseholdItem.ends(c.text(k)) {
			return false
		}
	case unit.Money:
		if !b.lists.MoneyEnd.ends(c.text(k)) {
			return false
		}
	case unit.Count, unit.Mass, unit.Volume, unit.Area, unit.Energy, unit.Power:
		if people {
			return false
		}
	default:
		return false
	}
	v := k - 1
	for v > s.lo && v > k-3 && c.elems[v].kind == elemWord && c.elems[v].verb == noVerb && (isNounPOS(c.elems[v].pos) || c.elems[v].class&classModifier != 0) {
		v--
	}
	e := &c.elems[v]
	return e.kind == elemWord && e.verb != noVerb && e.class&(classTransitive|classLight|classUp) != 0 && e.class&(classPreposition|classAdverb|classCausative) == 0
}
