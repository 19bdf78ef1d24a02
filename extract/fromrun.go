package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// fromLeftRun binds a figure to the run of words before it.
func (b *binder) fromLeftRun(r *binding, i int, s *leftSide, hasNoun bool) {
	c := b.c
	run, ok := b.runBefore(r, s)
	if n := len(b.order); ok && n > 0 && b.order[n-1] > s.lo && b.priceWord(b.order[n-1], s.lo) >= 0 {
		if noun := b.bound[b.order[n-1]].nounRun; noun[1] > run.a && noun[1] <= s.k {
			run = c.leftRun(s.k, noun[1]) // 以950亿元的估值|融资6亿元
		}
	}
	if ok && !hasNoun {
		b.behindCounted(&run, s)
	}
	b.behindMeans(&run)
	if work := ok && hasNoun && b.endsWork(s); work {
		run = b.beforeWorks(s)
	}
	if ok && !hasNoun && run.hasVerb() && run.verb[0] > s.lo && c.text(run.verb[0]) == "在" && b.crossing(i) != "" {
		b.subjectOf(r, run.verb[0], s) // 规模在历史同期首次突破20万亿元
		return
	}
	switch {
	case c.text(s.k+1) == "的" && run.hasVerb() && c.text(run.verb[0]) == "占" && !isRelative(s.q):
		return // 占全镇半数的3000余人: how large a part they are, not what is done
	case ok && hasNoun && b.joinsRun(r, &run, s):
	case !ok, !hasNoun && (b.sharesRun(r, i, &run, s) || b.exceeds(r, &run, s)):
	case b.isPredicate(s, &run, hasNoun):
		b.predicate(r, s, hasNoun)
		if hasNoun {
			b.takenFrom(r, s)
		}
	default:
		b.fromRun(r, &run, s, hasNoun)
	}
}

// fromRun binds V N Q and N Q: 培养骨干人才14人, 亩产量761公斤.
func (b *binder) fromRun(r *binding, run *run, s *leftSide, hasNoun bool) {
	c := b.c
	if !hasNoun && b.namesHighest(run, s.lo) {
		r.action, r.verb, r.subject, r.rule = b.verbText(run.verb), run.verb[0], true, "verb+figure"
		b.highestOf(r, run.verb[0], s.lo)
		return // 最高为某公司42倍: whose it is, not what
	}
	if !hasNoun && b.tellsWhich(run, s) {
		r.action, r.verb, r.subject, r.rule = b.verbText(run.verb), run.verb[0], true, "verb+figure"
		return // 报案93起，其中达到标准的68起: of those told before
	}
	listed := b.listsNoun(run, s) || b.sameKind(run)
	if listed {
		run.verb, run.item = [2]int{}, [2]int{run.a, run.b}
	}
	if run.hasVerb() {
		r.action, r.verb = b.verbText(run.verb), run.verb[0]
		if anyPrefix(c.text(run.verb[0]), []string{"共有", "共设", "共建", "共计", "总共", "一共", "累计"}) {
			r.scope = Total
		}
		b.changeOf(r, run.verb, s)
		b.adverbsBefore(r, run.verb[0], s.lo)
	}
	if !hasNoun && run.hasItem() && !b.whereabouts(s, run) && !b.whichPeople(s) && !(s.q.written == "人" && !run.hasVerb() && b.lists.Team.ends(c.text(run.item[1]-1))) && !b.crew(run, s.q) {
		b.itemOfRun(r, run, s, listed)
	}
	if !hasNoun {
		b.notTheLimit(r, run, s)
	}
	if !hasNoun {
		b.caused(r, run, s)
	}
	if r.action == "" && !b.sumsUp(run.a-1, s, hasNoun) {
		b.coordinate(r, run.a-1, s)
	}
	if r.action == "" && !hasNoun {
		b.verbBeyond(r, run.a-1, s.lo)
	}
}

// crew says that men or vehicles are of the team with which a run ends: 派遣溪湖、二林分队|共12车、38人.
func (b *binder) crew(run *run, q *quantity) bool {
	return isOneOf(q.written, []string{"车", "人", "名", "辆"}) && b.lists.Crew.ends(b.c.text(run.item[1]-1))
}

// itemOfRun takes the noun of a run for the item; listed says that the run is one of several things in a row, all of it a noun.
func (b *binder) itemOfRun(r *binding, run *run, s *leftSide, listed bool) {
	c := b.c
	if a := b.qualified(run); a != run.item[0] && a > run.verb[0] {
		r.action, run.item[0], run.verb[1] = b.verbText([2]int{run.verb[0], a}), a, a // 实现|理赔金额386万元
	} else if a != run.item[0] && r.change == NoChange {
		r.action, r.verb, run.item[0], run.verb = "", -1, a, [2]int{} // 退货|金额386万元
	}
	r.item = b.cleanItem(run.item[0], run.item[1])
	if last := run.item[1] - 1; r.item == "" && run.hasVerb() && c.elems[run.verb[0]].class&classTransitive != 0 && (c.elems[last].pos == "nr" || s.q.dim == unit.Count && c.elems[last].pos == "n" && run.item[1] == run.item[0]+1) {
		r.item = b.itemText(run.item[0], run.item[1]) // 卖出米粉5万碗: the dictionary takes 米粉 for a person
	}
	if listed && r.item == "" {
		r.item = b.itemText(run.item[0], run.item[1]) // 示范街区16条: the verb shows that it is no name
	}
	if last := &c.elems[run.item[1]-1]; s.q.dim == unit.Money && !run.hasVerb() && last.class&classOrgTail != 0 && last.class&classHead == 0 && run.item[1] < s.at && c.text(run.item[1]) != "的" {
		r.item = "" // 农业部|估计4亿元: who reckons
	}
	if s.q.written == "人" && b.dealtIn(run) {
		r.item = "" // 制造毒品30人
	}
	area := b.whichArea(r, run, s)
	if area {
		r.item = ""
	}
	r.itemRun = run.item
	r.parts = b.listParts(run.item[0], run.item[1])
	r.rule = "noun+figure"
	if run.hasVerb() {
		r.rule = "verb+noun+figure"
	}
	switch {
	case !run.hasVerb():
		b.tailVerb(r, run, s)
		if last := run.item[1] - 1; last > run.item[0] && r.item != "" && (r.verb == last || b.lists.Payment.has(c.text(last))) && b.bodyActs(last, s.q) {
			r.item, r.itemRun, r.action, r.verb = "", [2]int{}, c.text(last), last // 研究所|招聘30人
		}
	case b.doneBy(r, run, s):
		b.whoDoes(r, run, s)
	}
}

// dealtIn says that the verb of a run takes a thing for its object, so that people who are counted are those who do it: 走私烟草|12人.
func (b *binder) dealtIn(run *run) bool {
	if !run.hasVerb() && b.c.elems[run.item[0]].verb == noVerb {
		return false
	}
	return b.lists.Contraband.ends(b.c.text(run.item[1] - 1))
}

// whoDoes takes those who do something for the item, where the clause names them before the verb: 困难人员|实现就业5312人.
func (b *binder) whoDoes(r *binding, run *run, s *leftSide) {
	k := b.c.before(run.verb[0], s.lo)
	if k < s.lo {
		return
	}
	if who := b.c.leftRun(k, s.lo); who.hasItem() && (!who.hasVerb() || b.lists.Doer.ends(b.c.text(who.item[1]-1))) {
		r.item, r.itemRun = b.cleanItem(who.item[0], who.item[1]), who.item
	}
}

// notTheLimit takes the subject for the item where the noun before a figure is not what it measures, but what that is compared with,
// is a part of, or comes to.
func (b *binder) notTheLimit(r *binding, run *run, s *leftSide) {
	c, verb := b.c, -1
	switch k := run.item[0] - 1; {
	case run.hasVerb() && b.lists.Exceeding.has(c.text(run.verb[0])):
		verb = run.verb[0] // 高于全省平均水平2.1个百分点
	case run.hasItem() && !run.hasVerb() && k > s.lo && c.text(k) == "超过" && c.text(s.at-1) != "的":
		verb, r.action, r.verb = k, c.text(k), k // 水位超过|警戒线0.8米
	case run.hasVerb() && run.item[1] == run.item[0]+1 && c.elems[run.verb[0]].class&classCopula != 0 && b.x.lex.numbers.Reached.ends(c.text(run.item[0])):
		verb = run.verb[0] // 在院人数达到峰值16万人
	case run.hasVerb() && r.item == "" && strings.HasPrefix(r.action, "占") && isRelative(s.q):
		verb = run.verb[0] // 茶叶产量占全国40%: the whole is a place
	default:
		return
	}
	r.item, r.itemRun, r.parts, r.subject = "", [2]int{}, nil, true
	b.subjectOf(r, verb, s)
}

// sameKind says that the verb of a run behind a list mark begins the item, as it begins that of the figure before: 拦截诈骗电话15次、诈骗|短信17条.
func (b *binder) sameKind(run *run) bool {
	if !run.hasVerb() || run.verb[0] != run.a || run.a < 2 || b.c.elems[run.a-1].kind != elemList || b.c.elems[run.a-2].kind != elemFigure {
		return false
	}
	prev := b.bound[run.a-2]
	return prev != nil && prev.action != "" && strings.HasPrefix(prev.item, b.c.text(run.a))
}

// listsNoun says that the verb-like word that a run begins with describes the noun behind it, as things are listed: 有示范店26家、示范街区16条.
// Where the things before have a verb of their own so does it: 新建学校3所、改造道路5公里.
func (b *binder) listsNoun(run *run, s *leftSide) bool {
	c, p := b.c, run.a-2
	if !run.hasVerb() || !run.hasItem() || run.verb != [2]int{run.a, run.a + 1} || p < s.lo || c.elems[run.a].verb != maybeVerb || c.elems[run.a].class&classNominal == 0 {
		return false
	}
	if c.elems[p+1].kind != elemList || c.elems[p].kind != elemFigure || b.bound[p] == nil || b.person(run.b-1) {
		return false
	}
	verb := b.bound[p].verb
	return verb < 0 || verb < p && c.elems[verb].class&classCopula != 0
}

// tellsWhich says that a clause with 的 tells which of the things told before are counted: 达到赔付标准|的68起.
func (b *binder) tellsWhich(run *run, s *leftSide) bool {
	if b.c.text(s.at-1) != "的" || s.k != s.at-2 || !run.hasVerb() || s.q.unit == nil || s.q.unit.Kind != unit.KindClassifier || s.q.dim != unit.Count || len(b.order) == 0 {
		return false
	}
	return b.figure(b.order[len(b.order)-1]).written == s.q.written
}

// whichPeople says that what stands before people who are counted only says which: 涉案的23人.
func (b *binder) whichPeople(s *leftSide) bool {
	return s.q.written == "人" && b.c.text(s.at-1) == "的" && s.k == s.at-2
}

// whereabouts says that the noun phrase of a run says where the people counted are: 轿车上|2人, 车内|3人.
func (b *binder) whereabouts(s *leftSide, run *run) bool {
	e := &b.c.elems[run.b-1]
	if s.q.dim != unit.People || e.kind != elemWord || run.b-run.a > 1 && b.person(run.b-2) {
		return false // 伤者里|28人
	}
	return e.class&classTail != 0 && locative(b.c.text(run.b-1)) || e.pos == "s" && anySuffix(b.c.text(run.b-1), []string{"上", "里", "内"})
}

// doneBy says that people are counted and the object of a light verb is what they do: 就业困难人员实现就业5312人, 帮助困难人员实现就业40万人.
// The item is dropped then.
func (b *binder) doneBy(r *binding, run *run, s *leftSide) bool {
	e := &b.c.elems[run.item[0]]
	if run.item[1]-run.item[0] != 1 || s.q.dim != unit.People && s.q.dim != unit.PersonTimes || b.c.elems[run.verb[0]].class&classLight == 0 || e.class&classIntransitive == 0 || e.class&classHead != 0 {
		return false
	}
	r.item, r.itemRun = "", [2]int{}
	return true
}

// tailVerb takes a verb at the end of N V Q for the action: 失业人员再就业396万人, 消防出警531次.
func (b *binder) tailVerb(r *binding, run *run, s *leftSide) {
	c := b.c
	last := run.item[1] - 1
	if last <= run.item[0] || c.elems[last].kind != elemWord || c.elems[last].verb == noVerb || c.elems[last].class&classHead != 0 || c.elems[last].class == classNominal {
		return
	}
	p := &c.elems[last-1]
	if acts := b.villageActs([2]int{run.item[0], last}, s); acts {
		r.item, r.itemRun, r.action, r.verb = "", [2]int{}, c.text(last), last // 去年，李家村|脱贫36户
		return
	}
	if b.lists.Payment.has(c.text(last)) && b.agentWord(last-1) && b.lists.Payer.ends(c.text(last-1)) {
		r.item, r.itemRun, r.action, r.verb = "", [2]int{}, c.text(last), last // 铁路部门|投资60万元
		return
	}
	if c.elems[last].class&classNominal != 0 && p.kind == elemWord && p.class&classAdverb == 0 && b.lists.measureNoun(c.text(last)) &&
		(p.verb == noVerb && isNounPOS(p.pos) && (p.class&classHead == 0 || last == run.item[0]+1 || b.placeElem(last-2)) || p.verb == maybeVerb && (p.class&classNominal != 0 || len(c.text(last-1)) == 3 || last-1 > run.item[0] && b.nounBefore(last-1, run.item[0]))) {
		return // 年度|投资215亿元, 住宅|投资80亿元, 房地产开发|投资900亿元, 债务还本|支出1亿元
	}
	r.action, r.verb = c.text(last), last
	if b.writtenAt(last, s.lo) {
		r.item, r.itemRun = "", [2]int{}
		return
	}
	if c.elems[last].class&(classTransitive|classIntransitive) == classTransitive && p.kind == elemWord && (p.pos == "nr" || p.pos == "r" || s.q.dim == unit.Money && b.lists.Title.ends(c.text(last-1))) {
		r.item, r.itemRun = "", [2]int{} // 她|贡献23分
		return
	}
	if c.elems[last].class&classIntransitive != 0 || c.elems[last].class&classTransitive != 0 && p.kind == elemWord && p.class&classHead != 0 && p.class&classPlaceTail == 0 && p.verb == noVerb && !b.lists.measureNoun(c.text(last-1)) {
		r.item = b.cleanItem(run.item[0], last) // 困难人员就业129万人
		for k := max(0, run.a-1); k < last; k++ {
			if forWhom(c.text(k)) {
				r.item = "" // 为农户授信3亿元
			}
		}
	}
}

// sumsUp says that 等 before a figure with a noun closes a list of things that the figure behind element k only describes:
// 年产5万吨纸浆、年产9万吨花生油项目等32个项目竣工.
func (b *binder) sumsUp(k int, s *leftSide, hasNoun bool) bool {
	return hasNoun && b.c.text(s.at-1) == "等" && k >= s.lo && b.c.elems[k].kind == elemFigure && b.figure(k).dim != s.q.dim
}

// givesOut says that the verb at k deals with things, of which a time may say which: 发放|去年的|奖金; but not 公布|今年的|收入.
func (b *binder) givesOut(k int) bool {
	e := &b.c.elems[k]
	return e.kind == elemWord && e.verb == sureVerb && e.class&(classTransitive|classLight) != 0 && e.class&(classAdverb|classPreposition|classCopula|classUp|classDown) == 0 && !b.lists.Telling.ends(b.c.text(k)) && !b.lists.Means.has(b.c.text(k))
}

// verbBeyond looks for the verb left of a noun phrase that adverbs part from the figure: 审结案件共14135件.
func (b *binder) verbBeyond(r *binding, k, lo int) {
	c := b.c
	for ; k >= lo; k = c.before(k, lo) {
		e := &c.elems[k]
		if c.text(k) == "占" && e.kind == elemWord {
			r.action, r.verb = "占", k // 占|同期|总值的15.7%
			return
		}
		if e.kind == elemTime || c.text(k) == "其" {
			if v := c.before(k, lo); e.kind == elemTime && r.item != "" && v >= lo && b.givesOut(v) {
				r.action, r.verb = b.verbText([2]int{v, v + 1}), v // 下达|今年|资金5亿元
				return
			}
			continue
		}
		if e.kind != elemWord || e.class&classAdverb == 0 {
			return
		}
		b.note(r, k)
	}
}
