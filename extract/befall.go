package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// causative takes the verb behind the counted as its action: 让95名患者重见光明.
func (b *binder) causative(r *binding, nb, hi int, hasNoun bool, i int) {
	if r.verb < 0 {
		return
	}
	e := &b.c.elems[r.verb]
	from := nb
	if !hasNoun {
		from = i + 1
	}
	told := i > 0 && b.c.text(i-1) == "的" // a clause before the figure tells of those counted
	switch {
	case e.class&classCausative != 0:
	case told && b.originOf(r.verb) >= 0:
		v := b.originOf(r.verb)
		r.action, r.verb = b.verbText([2]int{v, v + 1}), v // 吸引|来自35个国家的1200名选手
		return
	case told && b.lists.Stative.has(b.c.text(r.verb)): // 来自各科室的11名医生开展义诊
	case hasNoun && i > 0 && b.c.parts(i-1) && nb < hi && b.c.text(nb) != "的" && b.lists.Stative.has(b.c.text(r.verb)): // 来自18国、1.2万名跑者报名
	case hasNoun && told && b.dealtWith(r.verb, i):
		if g, ok := b.c.rightVerb(from, hi); ok {
			r.action, r.verb, r.change = b.verbText(g), g[0], NoChange // 对存在问题的5个城市|实施约谈
		}
		return
	case e.class&classPreposition != 0 && hasNoun && (r.verb == i-1 || r.verb == i-2 && (b.placeElem(i-1) || b.c.text(r.verb) == "为" && b.c.elems[i-1].isNoun()) && (forWhom(b.c.text(r.verb)) || b.c.text(r.verb) == "对")): // 为1.28万名群众做了免费筛查
	case strings.HasSuffix(r.action, "有") && len(r.action) <= 6 && b.pivots(from, hi): // 有11万户停电
	case r.verb == i-1 && isOneOf(r.action, []string{"剩余", "余下", "剩下"}) && b.leftOnes(from, hi): // 剩余19人|受困, 剩余36个贫困村年底前将全部|出列
	case r.action == "实现" && !hasNoun && (b.figure(i).dim == unit.People || b.figure(i).dim == unit.Households):
		if g, ok := b.c.rightVerb(from, hi); ok {
			r.item, r.itemRun, r.action, r.verb = "", [2]int{}, b.verbText(g), g[0] // 实现38万人脱贫
		}
		return
	default:
		return
	}
	if g, ok := b.c.rightVerb(from, hi); ok && !b.ofAnother(i, from, g[0], hi) {
		r.action, r.verb = b.verbText(g), g[0]
	}
}

// originOf is the verb whose object is what the verb at v only describes: 吸引|来自35个国家的选手. It is -1 if there is none.
func (b *binder) originOf(v int) int {
	if w := b.c.text(v); !b.lists.Stative.has(w) && !isOneOf(w, containing) {
		return -1
	}
	k := v - 1
	if k > 0 && b.c.text(k) == "了" {
		k--
	}
	if k < 0 || b.c.elems[k].kind != elemWord || b.c.elems[k].verb == noVerb || b.c.elems[k].class&(classTransitive|classLight) == 0 {
		return -1
	}
	return k
}

// leftOnes says that the verb at k is what those do who are left.
func (b *binder) leftOnes(k, hi int) bool {
	for k < hi && (b.c.elems[k].kind == elemTime || b.c.elems[k].kind == elemWord && b.c.elems[k].class&classAdverb != 0 && b.c.elems[k].verb == noVerb) {
		k++
	}
	return k < hi && b.c.elems[k].verb != noVerb && b.c.elems[k].class&(classTransitive|classIntransitive) != 0
}

// befalls takes what happens to those counted for the action, rather than that something caused it: 造成126人遇难、188人受伤.
func (b *binder) befalls(r *binding, i, lo, nb, hi int, hasNoun bool, q *quantity) {
	caused := anySuffix(r.action, b.lists.Cause.Words) || q.written == "例" && !hasNoun
	if !caused && (hasNoun || !b.befell(i, lo)) {
		return
	}
	switch q.dim {
	case unit.People, unit.PersonTimes, unit.Households, unit.Count:
	default:
		return
	}
	if hasNoun {
		i = nb - 1
	}
	k := b.c.after(i, hi)
	for k < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].class&classAdverb != 0 && b.c.elems[k].verb == noVerb {
		k = b.c.after(k, hi) // 造成1人|当场|死亡
	}
	if !hasNoun {
		k = b.behindRow(k, hi)
	}
	if k < hi && b.c.text(k) == "在" {
		k = b.c.after(b.c.behindSetting(k, hi), hi) // 造成1人在抢救过程中|死亡
	}
	if k < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].verb != noVerb && b.c.elems[k].class&classIntransitive != 0 {
		r.action, r.verb = b.c.text(k), k
	}
}

// behindRow is the element behind the figures and their nouns that go on from element k without a mark: 致3县|24个乡镇8.9万人|受灾. It is k for
// none.
func (b *binder) behindRow(k, hi int) int {
	c, from := b.c, k
	for k < hi && c.elems[k].kind == elemFigure {
		k = c.after(k, hi)
		if k < hi && c.elems[k].isNoun() {
			k = c.after(k, hi)
		}
	}
	if from < k && b.figure(from).dim != unit.People && b.figure(from).dim != unit.Households && b.figure(from).dim != unit.Count {
		return from
	}
	return k
}

// befell says that the figure before the list mark has its verb behind it: 126人遇难、|188人受伤.
func (b *binder) befell(i, lo int) bool {
	c := b.c
	k := c.before(i, lo)
	for k > lo && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 {
		k = c.before(k, lo)
	}
	if k > lo && c.elems[k].kind == elemWord && c.withoutObject(k) && c.elems[k-1].kind == elemFigure {
		return true // 25人死亡|7人失联
	}
	if k > lo+1 && c.parts(k) && c.withoutObject(k-1) && c.elems[k-2].kind == elemFigure {
		return true // 708人受伤及|1人失踪
	}
	if k <= lo || c.elems[k].kind != elemList {
		return false
	}
	for p := k - 1; p >= lo && p > k-4; p-- {
		if c.elems[p].kind == elemFigure {
			return b.bound[p] != nil && b.bound[p].verb > p
		}
	}
	return false
}

// caused takes what happens to a thing for the action where its verb ends the run behind one of causing: 造成车流|回堵3公里, 造成路树|损毁36棵.
func (b *binder) caused(r *binding, run *run, s *leftSide) {
	last := run.b - 1
	if !run.hasVerb() || last <= run.verb[0]+1 || !b.lists.Cause.has(b.c.text(run.verb[0])) || !b.fares(last) && !b.happensTo(last, s.q) {
		return
	}
	r.action, r.verb = b.c.text(last), last
	if r.itemRun[1] == run.b && r.itemRun[0] < last && s.q.dim != unit.Events && !isOneOf(s.q.written, []string{"处", "起", "宗", "例"}) { // but 山体滑坡3处
		r.itemRun[1] = last
		r.item = b.cleanItem(r.itemRun[0], last)
	}
}

// fares says that the verb at k has no object and is no noun as often: 学生|受困.
func (b *binder) fares(k int) bool {
	e := &b.c.elems[k]
	return b.c.withoutObject(k) && (e.verb == sureVerb || e.verb == maybeVerb && e.class&classHead == 0)
}

// happensTo says that the verb at k, which may have an object, is what was done to the things that are named before it.
func (b *binder) happensTo(k int, q *quantity) bool {
	c := b.c
	before := &c.elems[k-1]
	return c.elems[k].verb == sureVerb && q.dim != unit.Money && q.dim != unit.Duration && !isRelative(q) && c.elems[k].class&classTransitive != 0 && c.elems[k].class&classNominal == 0 && !b.lists.measureNoun(c.text(k)) &&
		before.kind == elemWord && before.verb == noVerb && before.class&(classAdverb|classPreposition|classConjunction|classParticle|classPlace) == 0 && isNounPOS(before.pos)
}

// takenFrom takes a verb of dealing with things for the action where somebody's own verb with 的 stands between it and the figure:
// 扣押|嫌疑人携带的3部手机.
func (b *binder) takenFrom(r *binding, s *leftSide) {
	c, who := b.c, s.k-1
	if c.text(s.at-1) != "的" || s.k != s.at-2 || c.elems[s.k].verb != sureVerb {
		return
	}
	for who > s.lo && c.elems[who].kind == elemWord && c.elems[who].verb == noVerb && c.elems[who].class&classAdverb != 0 {
		who--
	}
	if who <= s.lo || c.elems[who].kind != elemWord || !b.person(who) && c.elems[who].pos != "r" {
		return
	}
	for k := who - 1; k >= s.lo && k > who-4 && c.elems[k].kind == elemWord; k-- {
		if c.elems[k].verb == sureVerb {
			if b.lists.Handling.has(c.text(k)) || isOneOf(c.text(k), []string{"扣押", "缴获", "没收", "收缴", "收集", "追回", "返还"}) {
				r.action, r.verb = c.text(k), k
			}
			return
		}
	}
}

// dealtWith says that the clause with 的 before the figure at i, with its verb at v, tells about whom or what 对 says that something is done.
func (b *binder) dealtWith(v, i int) bool {
	for k := min(v, i) - 1; k >= 0 && k > v-6 && b.c.elems[k].kind == elemWord; k-- {
		if b.c.text(k) == "对" {
			return true
		}
	}
	return false
}
