package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
)

// fulfilled binds a share of a plan to the plan and to the verb before it: 完成年计划的58.7%, 占年度投资计划的76.5%. It says whether
// there is one.
func (b *binder) fulfilled(r *binding, s *leftSide, hasNoun bool) bool {
	c := b.c
	if hasNoun || !isRelative(s.q) || s.at <= s.lo+1 {
		return false
	}
	last := s.at - 1
	if c.text(last) == "的" {
		last--
	}
	if c.elems[last].kind != elemWord || !b.lists.Plan.ends(c.text(last)) {
		return false
	}
	first := last
	for k := last - 1; k >= s.lo; k-- {
		switch e := &c.elems[k]; {
		case e.kind == elemTime:
			continue
		case e.kind != elemWord:
			return false
		case c.text(k) == "完成" && k > s.lo && strings.HasPrefix(c.s[c.elems[s.lo].start:], "占"): // 占第三产业完成投资计划的33%
		case fulfils(c.text(k)):
			r.action, r.verb, r.rule = c.text(k), k, "verb+noun+figure"
			r.item, r.itemRun = c.phrase(first, last+1), [2]int{first, last + 1}
			return true
		case e.verb == sureVerb || e.class&(classPreposition|classParticle|classConjunction) != 0:
			return false
		}
		first = k
	}
	return false
}

// fulfils says that a word is a verb whose object is the plan of which a figure is a share.
func fulfils(w string) bool {
	return w == "完成" || w == "超额完成" || w == "占" || w == "达到"
}

// ofPlan says that a time between head and tail only says of when the plan is that a figure is a share of: 完成全年|目标任务的59%.
func (l *phraseLists) ofPlan(head, tail string) bool {
	if !anySuffix(head, []string{"完成", "占", "达到", "完成了"}) {
		return false
	}
	for range 3 { // 全年|目标任务, 全年|投资|计划
		for _, w := range l.Plan.Words {
			if rest, ok := strings.CutPrefix(tail, w); ok {
				_, ok = numeral.ReadAt(strings.TrimPrefix(rest, "的"), 0)
				return ok
			}
		}
		if len(tail) < 6 || !isHanString(tail[:6]) {
			return false
		}
		tail = tail[6:]
	}
	return false
}
