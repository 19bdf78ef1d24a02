package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// isPredicate says that the verb right before a figure is its predicate, and not the tail of a noun phrase that an earlier
// verb governs: 开展乡镇层面观摩640场.
func (b *binder) isPredicate(s *leftSide, run *run, hasNoun bool) bool {
	c, k := b.c, s.k
	e := &c.elems[k]
	switch {
	case b.loneVerb(s):
		return true
	case e.kind != elemWord || e.verb == noVerb && !(s.aspect && e.class&^(classPlaceTail|classOrgTail) == 0 && !isNounPOS(e.pos)):
		return false
	case e.class&classVerb == 0 && e.class&classNominal != 0 && isNounPOS(e.pos) && s.q.dim == unit.People && !s.aspect:
		return false // 消防23人赶往现场
	case hasNoun && e.class&classPreposition != 0 && c.text(k) == "为" && c.verbFollows(s.next):
		return false // 为35名患者提供手术治疗
	case e.class&(classCopula|classUp|classDown|classCausative) == 0 && run.hasVerb() && run.verb[1] <= k && c.elems[run.verb[0]].class&classLight != 0 && !c.listedVerb(k, s.lo):
		return false
	case b.paid(s, run, hasNoun):
		return true
	case e.class&classHead != 0 && k > s.lo && c.elems[k-1].class&(classTransitive|classLight) != 0:
		return false // 发放贷款32万元: the second is the object
	case e.class&classHead != 0 && k-1 > s.lo && c.elems[k-1].class&classNominal != 0 && c.elems[k-2].verb == sureVerb && c.elems[k-2].class&(classTransitive|classLight) != 0:
		return false // 发放|创业贷款1.2亿元
	case b.actedBy(s, run):
		return true
	case b.doneAs(s, run):
		return true
	case b.caseName(s, hasNoun):
		return false // 查获|酒驾117件
	case e.verb == sureVerb || s.aspect || e.class&(classUp|classDown) != 0 && e.class&classHead == 0:
		return true
	case e.class == 0 && e.pos == "v" && (e.end-e.start == 3 || e.end-e.start == 6 && isOneOf(lastChar(c.text(k)), []string{"着", "了", "过"})):
		return true // 挣4200元, 贴着8种地图
	case hasNoun && e.class&classVerb != 0:
		return true // 青藏高原布局13个候选区
	case e.class&classVerb != 0 && b.verbsOnly(s, run):
		return true
	case !hasNoun && run.hasVerb() && run.item == [2]int{k, k + 1} && e.class&classTransitive != 0 && e.class&(classHead|classNominal) == 0 && c.elems[run.verb[0]].class&classLight == 0 && c.text(k-1) != "的":
		return true // 承诺|出资500万欧元
	}
	return (hasNoun || k == run.a) && !b.nounBefore(k, s.lo)
}

// doneAs says that an adverb behind a noun stands before the verb-like word before a count, so that this is a predicate: 活动|免费|义诊295人.
func (b *binder) doneAs(s *leftSide, run *run) bool {
	c := b.c
	e, p := &c.elems[s.k], s.k-1
	if e.verb != maybeVerb || e.class&classTransitive == 0 || e.class&classHead != 0 || p <= run.a || run.hasVerb() || s.k != run.b-1 || c.elems[p].class&classAdverb == 0 || c.elems[p].kind != elemWord {
		return false
	}
	switch s.q.dim {
	case unit.People, unit.PersonTimes, unit.Households:
		return c.elems[p-1].kind == elemWord && c.elems[p-1].class&classHead != 0 && c.elems[p-1].verb == noVerb
	}
	return false
}

// listedVerb says that the sure verb at k is the last of a list of such: 审结、执结1671万件.
func (c *clauseSentence) listedVerb(k, lo int) bool {
	return k-2 >= lo && c.elems[k].verb == sureVerb && c.elems[k-1].kind == elemList && c.elems[k-2].kind == elemWord && c.elems[k-2].verb == sureVerb
}

// loneVerb says that a verb of one character stands right before the figure, which elsewhere is none: 再练一个半小时, 能省20来万元,
// 来了百余名志愿者, 走出了大学生.
func (b *binder) loneVerb(s *leftSide) bool {
	e := &b.c.elems[s.k]
	if e.kind != elemWord || e.end-e.start != 3 || s.k > 0 && b.c.elems[s.k-1].kind == elemFigure && b.bound[s.k-1] != nil && b.bound[s.k-1].nounRun[1] == s.k+1 {
		return false // 25个|省|2.26万个村
	}
	return b.x.lex.class[b.c.text(s.k)]&classAdjacent != 0 && b.standsAlone(s.k, s.lo) ||
		s.aspect && e.class&(classPreposition|classParticle) != 0 && e.class&(classHead|classConjunction) == 0
}

// paid says that a verb that is a noun as often says here what was done with an amount: 每亩投入465元, 政府补贴七成, 还需拨款30万元.
func (b *binder) paid(s *leftSide, run *run, hasNoun bool) bool {
	c := b.c
	e := &c.elems[s.k]
	if p := c.before(s.k, s.lo); p >= s.lo && e.verb == maybeVerb && e.class&(classTransitive|classLight) != 0 && c.elems[p].kind == elemWord &&
		(c.elems[p].class&classEach != 0 && !hasNoun || b.payer(p, s.q) && e.class&(classHead|classNominal) != 0 && !run.hasVerb() && !b.lists.measureNoun(c.text(s.k))) {
		return true
	}
	return s.q.dim == unit.Money && !hasNoun && (b.lists.Payment.has(c.text(s.k)) && (b.standsFirst(s.k, s.lo) || b.eachPaid(s.k, s.lo)) || b.lentAt(s.k, s.lo))
}

// eachPaid says that 每 with a unit and a noun stands right before the verb at k: 每辆车|补贴8000元.
func (b *binder) eachPaid(k, lo int) bool {
	c := b.c
	if k-2 < lo || c.elems[k-1].kind != elemWord || c.elems[k-1].verb != noVerb {
		return false
	}
	return k-3 >= lo && c.text(k-3) == "每" && c.elems[k-2].kind == elemWord || len(c.text(k-2)) > len("每") && strings.HasPrefix(c.text(k-2), "每")
}

// actedBy says that the verb before a figure, which elsewhere is a noun as often, stands right behind who acts: 检察长办理1.4万件.
func (b *binder) actedBy(s *leftSide, run *run) bool {
	c := b.c
	e, who := &c.elems[s.k], s.k-1
	if s.q.unit != nil && s.q.unit.Kind == unit.KindMeasure || s.q.dim == unit.Money {
		return false // 水库蓄水3亿立方米
	}
	if e.verb != maybeVerb || e.class&(classTransitive|classLight) == 0 || e.class&classNominal != 0 || who < run.a || run.hasVerb() || s.k != run.b-1 || b.lists.measureNoun(c.text(s.k)) {
		return false
	}
	return c.elems[who].kind == elemWord && c.elems[who].verb == noVerb && (b.x.lex.tails.organization(c.text(who)) || b.lists.Title.ends(c.text(who)) || anySuffix(c.text(who), []string{"机关", "部门"}))
}

// verbsOnly says that what stands before a figure are verbs and what describes them, behind a place: 浦桥市|紧急转移安置6.4万人, 年|发电3.3万度;
// but 教育支出171亿元.
func (b *binder) verbsOnly(s *leftSide, run *run) bool {
	c := b.c
	e, first := &c.elems[s.k], run.a
	if s.k > run.a && e.verb == maybeVerb && e.class&classHead != 0 && b.lists.measureNoun(c.text(s.k)) && c.elems[s.k-1].verb == maybeVerb {
		return false
	}
	object := e.class&classIntransitive != 0 && s.k > run.a && c.elems[s.k-1].verb == sureVerb // 新增就业
	for first < s.k && !object && (b.placeElem(first) || isOneOf(c.text(first), []string{"年", "月", "日", "周"})) {
		first++
	}
	for i := first; i <= s.k; i++ {
		if c.elems[i].verb == noVerb && c.elems[i].class&(classModifier|classAdverb) == 0 {
			return false
		}
	}
	return true
}

// standsAlone says that the word at k begins its clause, or follows an adverb, a time, a name or a noun of two characters and more,
// so that it is no stray second half of a word.
func (b *binder) standsAlone(k, lo int) bool {
	p := b.c.before(k, lo)
	if p < lo {
		return true
	}
	switch e := &b.c.elems[p]; e.kind {
	case elemWord:
		return e.class&(classAdverb|classEach|classTotal|classHead) != 0 || e.pos == "r" || e.end-e.start >= 6 && e.class&classPrefix == 0 && isNounPOS(e.pos)
	default:
		return true
	}
}

// nounBefore says that the verb-like word at k is the tail of a noun phrase.
func (b *binder) nounBefore(k, lo int) bool {
	return k-1 >= lo && b.c.elems[k-1].kind == elemWord && b.c.elems[k-1].verb == noVerb && b.c.nominal(k-1)
}

// predicate binds Q behind a verb: 产量增长6.8%, 选派17名教师, 转移安置6.4万人.
func (b *binder) predicate(r *binding, s *leftSide, hasNoun bool) {
	c := b.c
	g, deed := b.predicateGroup(s)
	r.action, r.verb, r.rule = b.verbText(g), g[0], "verb+figure"
	if g[1]-g[0] > 1 && c.elems[g[0]].class&classEach != 0 && r.scope == NoScope {
		r.scope, r.action = Each, b.verbText([2]int{g[0] + 1, g[1]}) // 年均|增收
	}
	b.changeOf(r, g, s)
	b.adverbsBefore(r, g[0], s.lo)
	if s.to && r.change == NoChange && c.elems[g[1]-1].class&(classUp|classDown) != 0 {
		b.changeOf(r, g, s)
	}
	if r.action == "有" {
		b.relativeAction(r, g[0], s.lo)
	}
	if hasNoun || b.eventItself(r, g, s) || b.lentAt(g[0], s.lo) || b.writtenAt(g[0], s.lo) {
		return
	}
	r.subject = true
	if deed {
		r.item, r.itemRun, r.rule = c.text(g[0]-1), [2]int{g[0] - 1, g[0]}, "noun+verb+figure"
		return
	}
	b.predicateSubject(r, g, s)
}

// predicateGroup is the group of verbs that ends with the one at s.k, and whether that tells of a deed, for which the verb before it
// stands: 投资|增长5%.
func (b *binder) predicateGroup(s *leftSide) (g [2]int, deed bool) {
	c := b.c
	g = [2]int{s.k, s.k + 1}
	if s.k+1 < s.at && c.text(s.k+1) == "出" && len(c.text(s.k)) == 3 && !b.lists.Degree.has(c.text(s.k)) {
		g[1]++ // 追|出
	}
	if b.lists.Cause.has(c.text(s.k)) {
		s.noExtend = true // 强降雨|造成89个县受灾
	}
	if c.elems[s.k].class&classCopula != 0 && c.elems[s.k].class&classLight == 0 && c.text(s.k) != "在" && c.text(s.k) != "为" {
		s.noExtend = true // 脱贫人口务工就业达3274万人: the verbs before it are the subject's
	}
	deed = b.deedChanges(s)
	s.noExtend = s.noExtend || deed || isRelative(s.q) && b.doneWith(s.k-1, s.k, s.lo)
	for g[0]-1 >= s.lo && !s.noExtend {
		if c.listedVerb(g[0], s.lo) {
			g[0] -= 2
			continue
		}
		if !b.extends(g[0], s) || c.firefighters(g[0]-1) {
			break
		}
		g[0]--
	}
	if k := g[0] - 1; k >= s.lo && c.text(g[0]) == "为" && b.x.lex.numbers.Fixing.has(c.text(k)) {
		g[0] = k // 最低工资标准|调整为2200元
	}
	return g, deed
}

// extends says that the word before the verb at k is a verb of the same group, and no part of what stands before.
func (b *binder) extends(k int, s *leftSide) bool {
	c, e := b.c, &b.c.elems[k-1]
	if e.kind != elemWord || e.verb == noVerb && c.text(k-1) != "没有" || e.class&classCausative != 0 {
		return false
	}
	if c.opensPredicate(k) {
		return false // 吸引|来自35个国家的选手
	}
	if c.withoutObject(k-1) && (c.elems[k].class&(classUp|classDown) != 0 && c.elems[k].class&(classTransitive|classLight) == 0 || k == s.k && (c.elems[k].end-c.elems[k].start == 3 || strings.HasSuffix(c.text(k), "着")) && c.elems[k].class&(classCopula|classPreposition) == 0 && c.text(k) != "走" && !b.x.lex.chars.Complement.is(c.text(k))) {
		return false // 外出|打工|翻了一番, 就餐|打七折
	}
	if tellsOfWork(c.text(k - 1)) {
		return false // 搜救工作|持续3天
	}
	return !b.objectBefore(k, s) && !b.tellsManner(k-1) && !(b.x.lex.numbers.Happening.has(c.text(k)) && b.opensAsDeed(k-1, s.lo)) && !b.objectOf(k-1, s.lo) && !b.changing(k-1, s)
}

// predicateSubject takes the subject of a verb for the item: that of its clause, or the one that the clause before tells of.
func (b *binder) predicateSubject(r *binding, g [2]int, s *leftSide) {
	c := b.c
	trade := s.q.dim == unit.Money && isTrade(r.action)
	if trade && b.standsFirst(g[0], s.lo) {
		r.item = r.action // 其中出口26.1亿元、增长8.8%
		return
	}
	b.subjectOf(r, g[0], s)
	if trade && r.item == "" {
		r.item = r.action // 我国对东盟进出口9913亿元
		return
	}
	if r.item == "" && c.text(g[0]) == "占" {
		r.item = b.deedsAmong(s.lo, g[0])
	}
	if r.item != "" || s.lo <= 1 || g[0] > s.lo+2 {
		return
	}
	b.topicBefore(r, s.lo-1, s)
	if r.item == "" && r.change != NoChange && isRelative(s.q) && !(r.placeSubject && c.elems[r.itemRun[1]-1].class&classOrgTail != 0) {
		b.subjectOfChangeBefore(r, s.lo-1) // 民营企业不断扩容，增加8.3%
	}
	if r.item == "" && c.elems[g[0]].class&classCopula != 0 && b.closes(b.firstFigure(s.k)) {
		b.subjectOfChangeBefore(r, s.lo-1) // 客流持续攀升，达到32万人次
	}
	b.topicClause(r, s, c.elems[g[0]].class&classCopula != 0)
}

// objectBefore says that the light verb at k, which its object follows over the figure, has a noun before it that is a verb as often: 新增投资|给予10%.
func (b *binder) objectBefore(k int, s *leftSide) bool {
	e := &b.c.elems[k-1]
	return k == s.k && b.c.elems[k].class&classLight != 0 && e.verb == maybeVerb && e.class&classNominal != 0 && k-2 >= s.lo && b.c.elems[k-2].kind == elemWord && (b.c.elems[k-2].verb == noVerb || b.c.elems[k-2].class&classNominal != 0)
}

// tellsManner says that the verb at k, which is an adverb as often, tells how the verb behind it is done: 集中|帮扶20所, 宣布|裁员1500人.
func (b *binder) tellsManner(k int) bool {
	e := &b.c.elems[k]
	return (e.class&classAdverb != 0 || b.c.prepares(k, k+2)) && e.end-e.start == 6 && b.c.elems[k+1].class&classPreposition == 0
}

// isTrade says that a word is one of foreign trade, which is as often what a change is told of: 二季度进出口比一季度增长6%.
func isTrade(w string) bool { return isOneOf(w, []string{"出口", "进口", "进出口"}) }

// relativeAction takes the verb of a relative clause without head for the action: 报到的只有217人.
func (b *binder) relativeAction(r *binding, verb, lo int) {
	c := b.c
	k := c.before(verb, lo)
	for k >= lo && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 && c.elems[k].verb == noVerb {
		k = c.before(k, lo)
	}
	if k-1 < lo || c.text(k) != "的" || c.elems[k-1].kind != elemWord || c.elems[k-1].verb == noVerb || c.elems[k-1].class&classCopula != 0 {
		return
	}
	r.action, r.verb = c.text(k-1), k-1
}

// objectOf says that the verb at k is rather the tail of a subject: 城镇新增|就业.
func (b *binder) objectOf(k, lo int) bool {
	return b.c.elems[k].verb == maybeVerb && k-1 >= lo && b.c.elems[k-1].kind == elemWord && b.c.elems[k-1].verb == noVerb && b.c.nominal(k-1)
}

// changing says that the verb-like word at k is the last of a noun phrase that a change is told of: 房地产开发投资|下降22.7%,
// 完成投资|增长9.5%.
func (b *binder) changing(k int, s *leftSide) bool {
	c := b.c
	return c.elems[s.k].class&(classUp|classDown) != 0 && c.elems[k].verb == maybeVerb && c.elems[k].class&classNominal != 0 &&
		k-1 >= s.lo && c.elems[k-1].kind == elemWord && (c.elems[k-1].verb != sureVerb && c.nominal(k-1) || c.elems[k-1].class&classLight != 0)
}
