package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// phraseFrom reads the noun phrase from element k on, word by word, behind the figure at i, and cuts off what is no part of what is counted.
func (c *clauseSentence) phraseFrom(i, k, hi int, de bool) (a, b int, ok bool) {
	p := nounPhrase{c: c, figure: i, first: k, hi: hi, a: k, b: k}
	p.governed = i > 0 && c.elems[i-1].kind == elemWord && c.elems[i-1].class&classPreposition != 0 && c.text(i-1) != "到"
	for j, more := k, true; more && j < hi; j = c.after(j, hi) {
		j, more = p.take(j)
	}
	if p.relative {
		return p.a, p.b, true
	}
	a, b = p.a, p.b
	if !(de && isRelative(c.quantity(i))) && (!c.amounts(i) || b > a && !c.lists.MoneyEnd.ends(c.text(b-1))) {
		b = c.withoutMeasure(a, b, hi)
	}
	if !de && c.elems[i].kind == elemFigure {
		b = c.withoutPupils(i, a, c.withoutTopic(i, a, b), hi)
	}
	a, b = c.trimRight(a, b, hi)
	return a, b, b > a
}

// nounPhrase is the noun phrase [a, b) behind a figure, while it is read from left to right.
type nounPhrase struct {
	c        *clauseSentence
	figure   int // its element
	first    int // the element that the phrase begins with
	hi       int // the end of the clause
	a, b     int
	governed bool // a preposition stands before the figure
	seenHead bool // the last word closes a noun phrase
	joined   bool // a head stands before a conjunction in it
	relative bool // [a, b) is the head of a relative clause, and the end
}

// take reads element j. It gives the last element that it took, and whether the phrase may go on.
func (p *nounPhrase) take(j int) (last int, more bool) {
	c, hi := p.c, p.hi
	e := &c.elems[j]
	if e.kind == elemList || e.kind == elemWord && e.class&classConjunction != 0 {
		p.joined = p.joined || p.seenHead
		return j, p.joins(j)
	}
	if p.b > p.a && j+1 < hi && c.text(j) == "之" && c.elems[j+1].kind == elemWord && c.elems[j+1].end-c.elems[j+1].start >= 6 {
		return j, p.qualifies(j) // 儿童流感相关之|严重个案
	}
	if e.kind == elemWord && c.text(j) == "的" {
		if p.governed && p.b > p.a+1 && c.elems[p.b-1].verb != noVerb && c.elems[p.b-2].verb == noVerb {
			p.b--
			return j, false // 由数千片玉片|制作的衣服
		}
		return j, p.qualifies(j)
	}
	if n := j + 1; n < hi && p.b > p.a && c.text(j) == "等" && c.elems[n].kind == elemWord && c.elems[n].verb == noVerb && (c.lists.Any.has(c.text(n)) || isNounPOS(c.elems[n].pos)) {
		p.a, p.b, p.seenHead = n, n, false
		return j, true // 燃气|等各类管道
	}
	if j > p.first {
		if a, b, ok := c.stateRelative(j, hi); ok {
			p.a, p.b, p.relative = a, b, true
			return j, false
		}
		if p.endsBefore(j) {
			return j, false
		}
	}
	return p.takeWord(j)
}

// takeWord is take for what is no conjunction, no 的 and no end of the phrase.
func (p *nounPhrase) takeWord(j int) (last int, more bool) {
	c, hi := p.c, p.hi
	if n := c.negated(j, hi); n > 0 && !(p.seenHead && c.elems[j+1].class&(classTransitive|classLight|classCopula) != 0) { // 15名学生|已取得证书
		p.b = n
		return n - 1, true // 离校|未就业|毕业生
	}
	if j > p.first {
		if p.closesEvent(j) {
			p.b = j + 1
			return j, false // 完成4次航线|飞行
		}
		if c.stopsRight(j, hi, p.b > p.a) {
			return j, p.compounds(j)
		}
		if !p.seenHead && c.cutHead(j, hi) {
			p.b = j + 1
			return j, false // 100幅民间|画，
		}
		if p.seenHead && (c.strayVerb(j) || c.opensClause(j, hi)) {
			return j, false // 3艘拖轮|顶推
		}
	}
	e := &c.elems[j]
	if e.kind == elemQuote {
		if p.seenHead && !c.closesQuote(j) && (c.quoteThenVerb(j, hi) || c.quotedDeed(j, hi)) {
			return j, false // 教育人才“组团式”帮扶
		}
		if end := c.quoteEnd(j, hi); end > 0 {
			j, e = end, &c.elems[end-1] // “飞地园区” is one name
		}
	}
	p.b = j + 1
	p.seenHead = e.class&classHead != 0 || e.kind == elemQuote && (p.seenHead || c.closesQuote(j) && j > 0 && c.elems[j-1].class&classHead != 0) ||
		j == p.first && e.kind == elemWord && e.class&classPlaceTail != 0 && c.chars.level(c.text(j))
	return j, true
}

// joins says that the list mark or conjunction at j goes on with the phrase.
func (p *nounPhrase) joins(j int) bool {
	c, n := p.c, p.c.after(j, p.hi)
	if p.b == p.a || c.quantity(p.figure).dim == unit.Age {
		return false // one person has an age; 护士2名|及大量器材: of those there is no such number
	}
	if strings.HasSuffix(c.text(p.b-1), "徒刑") || c.text(j) == "以及" && p.b > p.a {
		return false // 3年以下有期徒刑|、拘役; 2块岩石|以及样品
	}
	if (p.seenHead || isNounPOS(c.elems[p.b-1].pos)) && isOneOf(c.text(j), []string{"与", "同", "跟"}) && c.verbFollows(j+1) {
		return false // 900名低龄老人|与高龄老人结对
	}
	if n < p.hi && p.b == p.a+1 && c.chars.level(c.text(p.a)) && (c.names(n) || c.elems[n].class&classOrgTail != 0) {
		return false // 31个省|和新疆生产建设兵团
	}
	if c.quantity(p.figure).dim == unit.Length {
		return false // 60米的滑道、看台: of one there is a length
	}
	return n < p.hi && c.elems[n].kind == elemWord && c.text(n) != "一" && (!c.stopsRight(n, p.hi, false) || c.elems[n].verb == sureVerb && c.firstVerbCompound(n, p.hi)) && !c.figureEnds(n, p.hi)
}

// qualifies says that what was read so far and the 的 at j only qualify what follows, with which the phrase begins anew: 3.5个小组赛的直接参赛席位.
func (p *nounPhrase) qualifies(j int) bool {
	c, n := p.c, j+1
	if n >= p.hi || p.b > p.a && isOneOf(c.text(n), []string{"目标", "任务", "计划", "要求", "影响"}) || c.elems[n].kind != elemWord || c.stopsRight(n, p.hi, false) || p.amountOf() {
		return false
	}
	opens := c.opensRelative(p.a, p.b)
	closed := p.seenHead && (c.personOrPlace(p.b-1) || c.elems[p.b-1].kind == elemQuote && p.figureOfPeople())
	if p.joined && !opens || (closed && !opens || c.singleNoun(p.a, p.b)) && !p.mismatched(n) {
		return false
	}
	p.a, p.b, p.seenHead = n, n, false
	return true
}

// amounts says that element i is a sum of money.
func (c *clauseSentence) amounts(i int) bool {
	return c.quantity(i).dim == unit.Money
}

// endsBefore says that a predicate begins at j.
func (p *nounPhrase) endsBefore(j int) bool {
	c, hi := p.c, p.hi
	e := &c.elems[j]
	word := e.kind == elemWord
	switch {
	case word && e.verb != noVerb && p.actsOn(j):
		return true
	case p.governed && p.seenHead && word && e.verb != noVerb && e.class&(classHead|classTail) == 0 && c.predicateAt(j, hi):
		return true // 以2亿元自有资金|回购股份, 在14个果园|试用
	case word && e.verb == maybeVerb && e.class&classTransitive != 0 && e.class&classHead == 0 && c.after(j, hi) >= hi && c.measures(p.figure):
		return true // 1100万平方米住宅|供热
	case p.b > p.a && word && e.verb == maybeVerb && e.class&(classHead|classTransitive) == classHead|classTransitive && j+1 < hi && c.elems[j+1].kind == elemWord && c.text(j+1) != "的" && c.elems[j+1].verb != noVerb:
		return true // 74个接种台|投入接种工作
	case word && e.verb != noVerb && strings.HasSuffix(c.text(j-1), "某"):
		return true // 45岁的李某|驾车肇事
	case word && c.text(j) == "及其":
		return true // 3家企业|及其分店: what is theirs is not counted
	case word && c.text(j) == "一" && j+1 < hi && timeUnit(c.text(j+1)):
		return true // 6亩田|一年收入5万元
	case p.seenHead && word && c.text(j) == "部分" && e.start == c.elems[j-1].end:
		return true // 3座卫生院|部分墙体
	case p.seenHead && word && (c.text(j) == "在内" || c.text(j) == "有关" && c.after(j, hi) >= hi):
		return true // 包括1部电动车|在内, 与4宗骗案|有关
	case p.seenHead && word && isOneOf(c.text(j), []string{"现有", "共有", "拥有"}):
		return true // 56家公司|现有飞机4066架
	case p.seenHead && c.startsPredicate(j, hi):
		return true // 20组家庭|开一堂课
	case word && e.pos == "nr" && p.namedAt(j), word && e.verb == maybeVerb && p.worksOn(j):
		return true // 3名选手|林立、何山; 40户农民|种植蔬菜
	case word && p.doneFor(j):
		return true // 4条航线|临时|调整
	case p.seenHead && word && e.class&classPlace != 0 && e.class&classHead == 0:
		return true // 9座车站|全线通车
	case c.takesFigure(j, hi) || p.seenHead && word && e.class&classEach != 0:
		return true // 112对服务区|新建充电桩640根, 6个市场|日均进场1300人次
	}
	return c.peopleDo(p.figure, j, hi) // 1.3万名球迷|进场
}

// compounds says that the verb-like word at j, which else would end the phrase, is a part of a compound in it. Where it begins a relative
// clause, the head of that is the phrase.
func (p *nounPhrase) compounds(j int) bool {
	c, hi := p.c, p.hi
	if p.b <= p.a || c.elems[j-1].kind == elemQuote && c.elems[j].verb == sureVerb && anySuffix(c.text(j), []string{"入", "到", "至", "上", "出"}) {
		return false // 两颗“铱星”|送入预定轨道
	}
	if c.trade(j, hi) {
		p.b = j + 1
		return true // 2280名专业|抢险|队员
	}
	if e := &c.elems[j]; e.verb != noVerb && (!p.seenHead || e.class&classNominal != 0) && c.verbInCompound(j, hi) {
		p.b = j + 1
		return true
	}
	if (!p.seenHead || j+1 < hi && c.text(j+1) == "的" && c.opensRelative(p.a, p.b)) && !p.governed && !c.situated(j, hi) && !c.agentOfRelative(p.figure, p.b) {
		if a, b, ok := c.relative(j, hi); ok {
			p.a, p.b, p.relative = a, b, true
		}
	}
	return false
}
