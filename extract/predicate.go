package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// isPredicate says that the verb right before a figure is its predicate, and not the tail of a noun phrase that an earlier
// verb governs: 开展乡镇层面观摩640场.
func (b *binder) isPredicate(s *leftSide, run *run, hasNoun bool) bool {
	e := &b.c.elems[s.k]
	if e.kind == elemWord && e.end-e.start == 3 && b.x.lex.class[b.c.text(s.k)]&classAdjacent != 0 && b.standsAlone(s.k, s.lo) {
		return true // 再练一个半小时, 能省20来万元
	}
	if e.kind == elemWord && s.aspect && e.class&(classPreposition|classParticle) != 0 && e.class&(classHead|classConjunction) == 0 && e.end-e.start == 3 {
		return true // 来了百余名志愿者, 走出了大学生
	}
	if e.kind != elemWord || e.verb == noVerb && !(s.aspect && e.class&^(classPlaceTail|classOrgTail) == 0 && !isNounPOS(e.pos)) {
		return false
	}
	if hasNoun && e.class&classPreposition != 0 && b.c.text(s.k) == "为" && b.c.verbFollows(s.next) {
		return false // 为35名患者提供手术治疗
	}
	if e.class&(classCopula|classUp|classDown|classCausative) == 0 && run.hasVerb() && run.verb[1] <= s.k && b.c.elems[run.verb[0]].class&classLight != 0 {
		return false
	}
	if p := b.c.before(s.k, s.lo); p >= s.lo && e.verb == maybeVerb && e.class&(classTransitive|classLight) != 0 && b.c.elems[p].kind == elemWord &&
		(b.c.elems[p].class&classEach != 0 && !hasNoun || b.payer(p, s.q) && e.class&(classHead|classNominal) != 0 && !run.hasVerb() && !b.lists.measureNoun(b.c.text(s.k))) {
		return true // 每亩投入465元, 政府补贴七成
	}
	if s.q.dim == unit.Money && !hasNoun && b.lists.Payment.has(b.c.text(s.k)) && b.standsFirst(s.k, s.lo) {
		return true // 每年拨款150万元
	}
	if e.class&classHead != 0 && s.k-1 >= s.lo && b.c.elems[s.k-1].class&(classTransitive|classLight) != 0 {
		return false // 发放贷款32万元: the second is the object
	}
	if b.caseName(s, hasNoun) {
		return false // 查获|酒驾117件
	}
	if e.verb == sureVerb || s.aspect || e.class&(classUp|classDown) != 0 && e.class&classHead == 0 {
		return true
	}
	if e.class == 0 && e.pos == "v" && e.end-e.start == 3 {
		return true // 挣4200元
	}
	if hasNoun && e.class&classVerb != 0 {
		return true // 青藏高原布局13个候选区
	}
	onlyVerbs := true // 紧急转移安置6.4万人
	first := run.a
	object := e.class&classIntransitive != 0 && s.k > run.a && b.c.elems[s.k-1].verb == sureVerb // 新增就业
	for first < s.k && !object && (b.placeElem(first) || isOneOf(b.c.text(first), []string{"年", "月", "日", "周"})) {
		first++ // 浦桥市|紧急转移2.1万人, 年|发电3.3万度
	}
	for i := first; i <= s.k; i++ {
		onlyVerbs = onlyVerbs && (b.c.elems[i].verb != noVerb || b.c.elems[i].class&(classModifier|classAdverb) != 0)
	}
	if onlyVerbs && e.class&classVerb != 0 && !(s.k > run.a && e.verb == maybeVerb && e.class&classHead != 0 && b.lists.measureNoun(b.c.text(s.k)) && b.c.elems[s.k-1].verb == maybeVerb) {
		return true // but 教育支出171亿元
	}
	if !hasNoun && run.hasVerb() && run.item == [2]int{s.k, s.k + 1} && e.class&classTransitive != 0 && e.class&(classHead|classNominal) == 0 && b.c.elems[run.verb[0]].class&classLight == 0 && b.c.text(s.k-1) != "的" {
		return true // 承诺|出资500万欧元
	}
	return (hasNoun || s.k == run.a) && !b.nounBefore(s.k, s.lo)
}

// caseName says that the verb-like word before a number of cases names them, since a verb with an object stands right before it.
func (b *binder) caseName(s *leftSide, hasNoun bool) bool {
	const name = classIntransitive | classNominal
	e := &b.c.elems[s.k]
	return e.class&name == name && e.class&classTransitive == 0 && !hasNoun && s.q.dim == unit.Count && s.k-1 >= s.lo && b.c.elems[s.k-1].verb == sureVerb && b.c.elems[s.k-1].class&classTransitive != 0
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
	g := [2]int{s.k, s.k + 1}
	if c.elems[s.k].class&classCopula != 0 && c.elems[s.k].class&classLight == 0 && c.text(s.k) != "在" && c.text(s.k) != "为" {
		s.noExtend = true // 脱贫人口务工就业达3274万人: the verbs before it are the subject's
	}
	for g[0]-1 >= s.lo && !s.noExtend {
		if c.elems[g[0]-1].kind == elemList && g[0]-2 >= s.lo && c.elems[g[0]-2].verb == sureVerb && c.elems[g[0]].verb == sureVerb {
			g[0] -= 2 // 审结、执结1671万件
			continue
		}
		if !(c.elems[g[0]-1].kind == elemWord && (c.elems[g[0]-1].verb != noVerb || c.text(g[0]-1) == "没有") && c.elems[g[0]-1].class&(classCausative) == 0 && !b.objectOf(g[0]-1, s.lo) && !b.changing(g[0]-1, s)) {
			break
		}
		g[0]--
	}
	r.action, r.verb, r.rule = b.verbText(g), g[0], "verb+figure"
	b.changeOf(r, g, s)
	b.adverbsBefore(r, g[0], s.lo)
	if s.to && r.change == NoChange && c.elems[g[1]-1].class&(classUp|classDown) != 0 {
		b.changeOf(r, g, s)
	}
	if r.action == "有" {
		b.headless(r, g[0], s.lo)
	}
	if hasNoun {
		return
	}
	if b.eventItself(r, g, s) {
		return
	}
	r.subject = true
	if s.q.dim == unit.Money && b.standsFirst(g[0], s.lo) && isOneOf(r.action, []string{"出口", "进口"}) {
		r.item = r.action // 其中出口26.1亿元、增长8.8%
		return
	}
	b.subjectOf(r, g[0], s)
	if r.item == "" && s.lo > 1 && g[0] <= s.lo+2 {
		b.topicBefore(r, s.lo-1)
	}
}

// headless takes the verb of a relative clause without head for the action: 报到的只有217人.
func (b *binder) headless(r *binding, verb, lo int) {
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

// changing says that the verb-like word at k is the last of a noun phrase that a change is told of: 房地产开发投资|下降22.7%.
func (b *binder) changing(k int, s *leftSide) bool {
	c := b.c
	return c.elems[s.k].class&(classUp|classDown) != 0 && c.elems[k].verb == maybeVerb && c.elems[k].class&classNominal != 0 &&
		k-1 >= s.lo && c.elems[k-1].kind == elemWord && c.elems[k-1].verb != sureVerb && c.nominal(k-1)
}

// subjectOf finds the subject of a predicate: the noun phrase before it, over adverbs, times and comparisons.
func (b *binder) subjectOf(r *binding, k int, s *leftSide) {
	c := b.c
	j := c.before(k, s.lo)
	for j >= s.lo {
		e := &c.elems[j]
		switch {
		case e.kind == elemTime:
			j = c.before(j, s.lo)
			continue
		case e.kind == elemWord && e.class&(classAdverb|classParticle|classEach|classTotal) != 0 && !(e.class&classModifier != 0 && j < k-1) && (e.verb == noVerb || j == k-1 && e.class&classAdverb != 0):
			if c.text(j) == "分别" {
				s.split = true
			}
			b.note(r, j)
			j = c.before(j, s.lo)
			continue
		}
		if e.kind == elemFigure {
			if prev := b.bound[j]; prev != nil && prev.rule != "figure+noun" {
				r.item, r.parts = prev.item, prev.parts // 由65元涨到82元
				if r.scope == NoScope && prev.scope == Each {
					r.scope = Each
				}
			}
			return
		}
		if e.kind != elemWord && e.kind != elemQuote {
			break
		}
		run := c.leftRun(j, s.lo)
		if run.a > j {
			if c.elems[j].class&classPreposition != 0 {
				j = c.before(j, s.lo)
				continue
			}
			break
		}
		if p := c.before(run.a, s.lo); p >= s.lo && c.text(p) == "每" || strings.HasPrefix(c.text(run.a), "每") {
			r.scope = Each // 湿谷价格每百台斤达1132元
			if rest := b.behindUnit(run.a, run.b); p >= s.lo && c.text(p) == "每" && rest < run.b {
				run = c.leftRun(j, rest) // 每度电|成本降了4分
				if run.hasItem() {
					r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun+verb+figure"
				}
				return
			}
			j = c.before(run.a, s.lo)
			if j >= s.lo && c.text(j) == "每" {
				j = c.before(j, s.lo)
			}
			continue
		}
		if p := c.before(run.a, s.lo); p >= s.lo && c.elems[p].kind == elemWord && comparison(c.text(p)) {
			j = c.before(p, s.lo) // 比全国农村快0.2个百分点
			continue
		}
		if run.hasItem() && b.onlyVerbs(run.item[0], run.item[1]) {
			j = c.before(run.item[0], s.lo) // 紧急转移|安置6.4万人
			continue
		}
		if run.hasItem() && !b.agent(r, k, run.item[1]-1) {
			run.item[0] = b.qualified(&run)
			r.item = b.cleanItem(run.item[0], run.item[1])
			r.itemRun = run.item
			r.parts = b.listParts(run.item[0], run.item[1])
			r.rule = "noun+verb+figure"
			b.eachOf(r, &run, s)
			r.placeSubject = r.item == ""
		}
		if run.hasVerb() && b.weakPredicate(r) {
			if c.elems[run.verb[0]].class&(classCopula) == 0 {
				r.rule = "verb+noun+verb+figure"
			}
		}
		return
	}
}

// eachOf takes all of a run for the subject where 分别 gives every member of its list a figure, although a verb is among them:
// 受灾人口、倒塌房屋和经济损失分别下降5%、8%和12%.
func (b *binder) eachOf(r *binding, run *run, s *leftSide) {
	if !s.split || !run.hasVerb() {
		return
	}
	size := b.c.listed(s.at)
	if size < 2 || len(r.parts) == size {
		return
	}
	if parts := b.listParts(run.a, run.b); len(parts) == size {
		r.item, r.itemRun, r.parts = parts[0], [2]int{run.a, run.b}, parts
	}
}

// topicBefore takes the measure that closes the clause before as the subject: 寸滩观测站的长江流量，高达每秒5万立方米.
func (b *binder) topicBefore(r *binding, comma int) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	lo, _ := c.clauseBounds(comma - 1)
	k := comma - 1
	for ; k >= lo && !(c.elems[k].kind == elemWord && b.lists.measureNoun(c.text(k))); k-- {
		if c.elems[k].kind == elemFigure {
			return // that clause has a figure of its own
		}
	}
	if k < lo {
		return
	}
	if run := c.leftRun(k, lo); run.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun, verb+figure"
	}
}

// qualified is where the item of a run begins: at its verb where that says of what an amount is, 净流入|金额.
func (b *binder) qualified(run *run) int {
	c := b.c
	if !run.hasVerb() || run.verb[1] != run.item[0] || run.item[1] != run.item[0]+1 {
		return run.item[0]
	}
	class := c.elems[run.verb[1]-1].class
	if !b.lists.Amount.has(c.text(run.item[0])) || class&(classTransitive|classIntransitive) == 0 || class&(classLight|classCopula|classUp|classDown) != 0 {
		return run.item[0]
	}
	return run.verb[0]
}

// headingBefore takes the item from a heading before a colon: 各地降水量：甲县18.5毫米、乙县9.2毫米.
func (b *binder) headingBefore(r *binding, i int, q *quantity) {
	if r.item != "" || r.action != "" || q.dim == unit.Duration || q.dim == unit.Age || isRelative(q) {
		return
	}
	c := b.c
	colon := i - 1
	for colon > 0 && !(c.elems[colon].kind == elemPunct && isOneOf(c.text(colon), []string{"：", ":"})) {
		if c.elems[colon].kind == elemPunct && isOneOf(c.text(colon), []string{"；", ";", "。"}) {
			return
		}
		colon--
	}
	if colon <= 0 || c.elems[colon-1].kind != elemWord || !b.lists.measureNoun(c.text(colon-1)) {
		return
	}
	lo, _ := c.clauseBounds(colon - 1)
	if run := c.leftRun(colon-1, lo); run.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "heading: figure"
	}
}

// onlyVerbs says that no noun is among the elements [a, b).
func (b *binder) onlyVerbs(a, e int) bool {
	for i := a; i < e; i++ {
		if el := &b.c.elems[i]; el.kind != elemWord || el.verb == noVerb && el.class&(classModifier|classAdverb) == 0 || el.class&classHead != 0 {
			return false
		}
	}
	return true
}

// weakPredicate says that the predicate says nothing but that the value holds.
func (b *binder) weakPredicate(r *binding) bool {
	return r.action == "" || b.x.lex.word(r.action)&classCopula != 0
}

func comparison(w string) bool {
	switch w {
	case "比", "较", "与", "同", "和", "跟":
		return w == "比" || w == "较"
	}
	return false
}
