package extract

import "strings"

// Noun phrases round a figure. Chinese puts what is counted either behind the classifier (17名教育人才) or before the
// number (培养技术骨干人才14人); the verb that governs it stands before (选派17名) or, where the counted is the subject,
// behind (12个项目现场签约).

// run is a stretch of elements: a noun phrase with the verbs that may govern it.
type run struct {
	a, b int // elements [a, b)
	verb [2]int
	item [2]int
}

func (r run) hasVerb() bool { return r.verb[1] > r.verb[0] }

func (r run) hasItem() bool { return r.item[1] > r.item[0] }

// nominal says that an element can stand in a noun phrase before a figure.
func (c *clauseSentence) nominal(i int) bool {
	e := &c.elems[i]
	switch e.kind {
	case elemQuote, elemList:
		return true
	case elemWord:
	default:
		return false
	}
	if e.class&classConjunction != 0 {
		return true
	}
	if c.ordinalTime(i) || c.text(i) == "时" && i > 0 && c.elems[i-1].verb == sureVerb && !c.lists.Exceeding.has(c.text(i-1)) {
		return false // 袭击发生时|场所内
	}
	if e.class&classModifier != 0 && i+1 < len(c.elems) && c.elems[i+1].kind == elemWord && c.elems[i+1].class&(classAdverb|classPreposition) == 0 && c.elems[i+1].verb != sureVerb {
		return true
	}
	if e.class&classModifier != 0 && e.pos == "n" && i+1 < len(c.elems) && c.elems[i+1].kind == elemFigure {
		return true // 投资|计划1.7亿元
	}
	if in, known := c.grammarInNoun(i); known {
		return in
	}
	return e.class&(classPreposition|classAdverb|classParticle) == 0 || e.class&classVerb != 0
}

// grammarInNoun says of some words of grammar, known by themselves, whether they are in the noun phrase that goes on before element i: 的, 之, and
// 了 behind a verb. known is false of all others, and where that does not tell.
func (c *clauseSentence) grammarInNoun(i int) (in, known bool) {
	switch c.text(i) {
	case "的", "之", "等", "们":
		return true, true
	case "了", "着", "过":
		return c.aspectOf(i), true // 培训了农民5000人
	case "出":
		return i > 0 && i+1 < len(c.elems) && c.elems[i-1].verb == sureVerb && c.elems[i-1].end == c.elems[i].start && c.elems[i+1].kind == elemWord, true // 钻探|出|墓葬8座
	case "其":
		picked := i > 0 && isOneOf(c.text(i-1), []string{"判处", "改判", "判"})
		return picked, picked // 判处|其有期徒刑一年
	case "其中", "全部":
		picked := c.picks(i)
		return picked, picked
	case "某":
		return true, true // 收购|某公司51%股权
	case "讯":
		return i == 0 || !strings.HasSuffix(c.text(i-1), "报"), true // 本报讯（记者林青）|投资300万元
	case "可": // 出土可复原瓷器1840件
		return i > 0 && i+2 < len(c.elems) && c.elems[i-1].verb != noVerb && c.elems[i+1].kind == elemWord && c.elems[i+2].kind == elemWord, true
	case "为":
		return false, c.elems[i].class&classPreposition != 0 && i+2 < len(c.elems) && c.verbFollows(i+1)
	}
	return false, false
}

// ordinalTime says that element i is of an ordinal that says when or how often: 连续|第三|年|招聘.
func (c *clauseSentence) ordinalTime(i int) bool {
	days := []string{"交易日", "季度", "年度", "财年", "月"}
	if (timeUnit(c.text(i)) || isOneOf(c.text(i), days)) && i > 0 {
		i--
	}
	if c.text(i) == "个" && i > 0 && strings.HasPrefix(c.text(i-1), "第") {
		return c.elems[i-1].pos == "m" && i+1 < len(c.elems) && isOneOf(c.text(i+1), days) // 连续|第二|个|交易日
	}
	return strings.HasPrefix(c.text(i), "第") && c.elems[i].pos == "m" && i+1 < len(c.elems) && timeUnit(c.text(i+1))
}

// picks says that the word at i only tells which of a thing the verb right before it has for its object: 展出|其中的精品152件, 销毁|全部假酒300瓶.
func (c *clauseSentence) picks(i int) bool {
	k, n := i-1, i+1
	if k > 0 && c.aspectOf(k) {
		k--
	}
	if n < len(c.elems) && c.text(n) == "的" {
		n++
	}
	return k >= 0 && n < len(c.elems) && c.elems[k].kind == elemWord && c.elems[k].verb == sureVerb && c.elems[k].class&(classTransitive|classLight) != 0 && c.elems[n].kind == elemWord && c.elems[n].verb == noVerb
}

// aspectOf says that element i is a particle of aspect behind a verb: 了, 着 or 过.
func (c *clauseSentence) aspectOf(i int) bool {
	switch c.text(i) {
	case "了", "着", "过":
		return i > 0 && c.elems[i-1].kind == elemWord && c.elems[i-1].verb != noVerb && c.elems[i-1].end == c.elems[i].start
	}
	return false
}

// verbFollows says that a verb comes before the next figure or mark: 为26县提供 is no copula.
func (c *clauseSentence) verbFollows(i int) bool {
	for ; i < len(c.elems); i++ {
		switch c.elems[i].kind {
		case elemFigure, elemPunct:
			return false
		case elemWord:
			if c.elems[i].verb != noVerb && c.elems[i].class&classVerb != 0 {
				return true
			}
		}
	}
	return false
}

// leftRun is the longest run of nominal elements and verbs that ends at element k (inclusive) and begins behind lo.
func (c *clauseSentence) leftRun(k, lo int) run {
	r := run{a: k + 1, b: k + 1}
	for i := k; i >= lo; i = c.before(i, lo) {
		if !c.nominal(i) || c.closesRemark(i, lo) {
			break
		}
		r.a = i
	}
	// a conjunction or a list mark at the edge joins the run to something else
	for r.a < r.b && (c.elems[r.a].kind == elemList || c.elems[r.a].kind == elemQuote && c.closesQuote(r.a) || c.elems[r.a].class&classConjunction != 0 && c.elems[r.a].kind == elemWord) {
		r.a++
	}
	if r.a > lo && r.a+1 < r.b && c.elems[r.a-1].kind == elemFigure && isOneOf(c.text(r.a), []string{"时间", "工夫"}) {
		r.a++ // 用6年|时间|建设电站
	}
	c.govern(&r, lo)
	return r
}

func (c *clauseSentence) closesQuote(i int) bool {
	switch c.text(i) {
	case "”", "’", "」", "』", "》":
		return true
	}
	return false
}

// govern finds the verb that governs the noun phrase of a run, and the noun phrase itself.
func (c *clauseSentence) govern(r *run, lo int) {
	last := r.a // behind the last 的
	for i := r.b - 1; i > r.a; i-- {
		if c.text(i-1) == "的" && i < r.b {
			last = i
			break
		}
	}
	if last > r.a && last+1 < r.b && c.text(last) == "为" {
		last++ // 居前三位的|为|流感1200例
	}
	r.item = [2]int{last, r.b}
	if v := c.handling(r); v >= 0 {
		r.verb, r.item[0] = [2]int{v, v + 1}, max(last, v+1)
		c.trimItem(r)
		return
	}
	if v := c.governing(last, r.b, lo, last > r.a); v >= 0 {
		r.verb = c.verbGroup(v, last, r.b)
		r.item[0] = max(r.verb[1], last)
	} else if v := c.dealsWith(r.a, last, r.b); v >= 0 {
		r.verb = [2]int{v, v + 1}
	} else if last > r.a && !c.lists.Rate.ends(c.text(r.b-1)) && !c.lists.measureNoun(c.text(r.b-1)) { // 位于高新区的项目总投资48亿元
		if v := c.governing(r.a, last-1, lo, false); v >= 0 && c.elems[v].verb == sureVerb {
			r.verb = c.verbGroup(v, r.a, last-1)
		}
	}
	c.trimItem(r)
}

// behindDone says that the word at k, which the vocabulary does not know for a verb with an object, is one: 共 or 已 stands right before
// it, and a noun behind it.
func (c *clauseSentence) behindDone(k, b, lo int) bool {
	if k-1 < lo || k+1 >= b || !isOneOf(c.text(k-1), []string{"共", "已", "已经", "先后", "陆续", "相继", "曾"}) {
		return false
	}
	e := &c.elems[k]
	return e.kind == elemWord && (e.pos == "v" || e.pos == "vn") && e.end-e.start == 6 && e.class&^classNominal == 0 && c.elems[k+1].kind == elemWord && isNounPOS(c.elems[k+1].pos) &&
		!c.lists.Doer.ends(c.text(b-1)) && c.elems[k+1].class&classHead != 0
}

// actor says that an element names a body, and that a verb which is seldom a noun follows: 法院|办理案件.
func (c *clauseSentence) actor(i, b int) bool {
	if c.elems[i].class&classOrgTail == 0 || c.elems[i].verb != noVerb || i+2 >= b {
		return false
	}
	v := &c.elems[i+1]
	if isOneOf(c.text(i+1), []string{"招聘", "招募", "招录"}) && c.lists.PeopleItem.ends(c.text(b-1)) {
		return true // 医院|招聘护理人员
	}
	return v.kind == elemWord && v.verb == maybeVerb && v.class&(classTransitive|classLight) != 0 && v.class&(classNominal|classHead) == 0
}

// agentInManner says that an element names people or a body, and that a word which says how something is done and a verb with an object follow:
// 志愿者|免费|培训学员.
func (c *clauseSentence) agentInManner(i, b int) bool {
	e := &c.elems[i]
	if e.kind != elemWord || e.verb != noVerb || i+3 >= b || !(e.class&classOrgTail != 0 || e.pos == "nr" || c.lists.Agent.ends(c.text(i)) || c.lists.Doer.ends(c.text(i)) || c.lists.Title.ends(c.text(i))) {
		return false
	}
	how, v := &c.elems[i+1], &c.elems[i+2]
	return how.kind == elemWord && how.class&classAdverb != 0 && how.verb == noVerb && c.text(i+1) != "重点" &&
		v.kind == elemWord && v.verb == maybeVerb && v.class&(classTransitive|classLight) != 0 && c.elems[i+3].kind == elemWord
}

// names says that an element is the name of a place or of who acts.
func (c *clauseSentence) names(i int) bool {
	e := &c.elems[i]
	return e.kind == elemWord && e.verb == noVerb && (e.pos == "ns" || e.pos == "nr" || e.pos == "r" || e.class&(classPlaceTail|classOrgTail) != 0 && e.end-e.start > 6 || e.class&classPlace != 0)
}

// verbGroup is the stretch of verbs round v: 推广应用, 协调解决, 引进改良.
func (c *clauseSentence) verbGroup(v, a, b int) [2]int {
	g := [2]int{v, v + 1}
	if c.text(v) == "占" {
		return g
	}
	for g[0] > a && c.elems[g[0]-1].verb != noVerb && c.elems[g[0]-1].class&classCopula == 0 && c.text(g[0]-1) != "工作" && !c.closesNoun(g[0]-1, a) && !c.prepares(g[0]-1, b) && !c.saysHow(g[0]-1, b) && !c.opensPredicate(g[0]) && !c.firefighters(g[0]-1) && !c.lists.Cause.has(c.text(g[0]-1)) && !c.eventActs(g[0]-1, a) {
		g[0]-- // but 造成|倒塌房屋
	}
	for g[0]-1 > a && (c.elems[g[0]-1].kind == elemList || c.joinsVerbs(g[0]-1)) && c.elems[g[0]-2].verb != noVerb && c.elems[g[0]-2].class&classTransitive != 0 {
		g[0] -= 2 // 新建、改扩建学校16所
	}
	if c.elems[v].class&classCopula != 0 {
		return c.aspect(g, b)
	}
	for g[1]+1 < b && !(c.elems[v].class&classLight != 0 && c.single(g[1]+1, c.elems[g[1]+1].end)) && c.elems[g[1]].verb == sureVerb && c.elems[g[1]].class&(classCopula|classPreposition) == 0 && !c.lists.Issuing.has(c.text(v)) && !c.describes(g[1], b) && !c.kindOfCase(g[1]) && !c.lists.Stative.has(c.text(g[1])) && !isOneOf(c.text(g[1]), containing) {
		g[1]++
	}
	if g[1]+2 < b && c.joinsVerbs(g[1]) && c.elems[g[1]+1].class&classTransitive != 0 && c.elems[v].class&classLight == 0 {
		g[1] += 2 // 新建或改造变压器
	}
	return c.aspect(g, b)
}

// eventActs says that the verb at k, which is a noun as often, names the event that does what the verb behind it says: 演出|吸引观众3000人,
// 展览|展出文物126件; but 组织|演出.
func (c *clauseSentence) eventActs(k, lo int) bool {
	e := &c.elems[k]
	return e.verb == maybeVerb && c.numbers.Happening.has(c.text(k+1)) && e.end == c.elems[k+1].start && (k == lo || c.elems[k-1].kind != elemWord || c.elems[k-1].verb == noVerb && c.elems[k-1].class&(classAdverb|classParticle) == 0)
}

// joinsVerbs says that element i is a conjunction that joins verbs with one object. 和 does where a sure verb stands before it, or one of
// building (新建和改造公厕); else it rather joins nouns (生产和销售企业).
func (c *clauseSentence) joinsVerbs(i int) bool {
	if c.text(i) == "和" && i > 0 && i+1 < len(c.elems) && c.elems[i+1].class&classTransitive != 0 {
		return c.lists.NewlyBuilt.has(c.text(i-1)) || c.elems[i-1].verb == sureVerb && c.elems[i+1].verb == sureVerb && c.elems[i-1].class&classTransitive != 0
	}
	return c.elems[i].class&classConjunction != 0 && isOneOf(c.text(i), []string{"或", "或者", "及", "并"})
}
