package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/unit"
)

// What in a noun phrase behind a figure goes with its classifier, and what describes that.

// mismatched says that the classifier does not go with what was read so far, but with the noun that begins at n behind 的:
// 12位|专业|的护士, 3具|死者|的遗体.
func (p *nounPhrase) mismatched(n int) bool {
	c := p.c
	if p.b == p.a || c.elems[p.figure].kind != elemFigure {
		return false
	}
	w := c.quantity(p.figure).written
	people, things := w == "名" || w == "位", countsThing(w)
	if !people && !things {
		return false
	}
	last := n
	for k := n + 1; k < p.hi && c.elems[last].class&classHead == 0 && c.elems[k].kind == elemWord && !c.stopsRight(k, p.hi, true); k++ {
		last = k
	}
	if people {
		return !c.namesPeople(p.b-1) && c.namesPeople(last)
	}
	return c.namesPeople(p.b-1) && !c.namesPeople(last)
}

// namesPeople says that element k is a common noun for people.
func (c *clauseSentence) namesPeople(k int) bool {
	return c.peopleWord(c.text(k))
}

// peopleEnds are characters at the end of common nouns for people: 作家, 护士, 考生, 歌手, 矿工, 渔民, 民兵, 网友.
const peopleEnds = "家士生手工民兵友"

// peopleWord says that a word ends as common nouns for people do.
func (c *clauseSentence) peopleWord(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	return (c.lists.PeopleItem.ends(w) || c.lists.HouseholdItem.ends(w) || c.lists.Title.ends(w) || strings.ContainsRune(peopleEnds, last)) && !anySuffix(w, []string{"机器人", "国家", "增长", "巴士", "的士"})
}

// namedAt says that the names of the people counted begin at j, behind the noun for them: 3名选手|林立、何山夺冠.
func (p *nounPhrase) namedAt(j int) bool {
	c := p.c
	if !p.seenHead || c.quantity(p.figure).dim != unit.People || !c.namesPeople(p.b-1) || c.elems[j].end-c.elems[j].start < 6 || c.elems[j].class&classHead != 0 {
		return false
	}
	return j+1 >= p.hi || c.elems[j+1].kind == elemList || c.elems[j+1].kind == elemWord && (c.elems[j+1].pos == "nr" || c.elems[j+1].verb != noVerb || isOneOf(c.text(j+1), []string{"等", "以", "和", "与", "在"}))
}

// worksOn says that the verb at j behind a noun for people has things for its object: 40户农民|种植蔬菜, but 3名学生管理人员.
func (p *nounPhrase) worksOn(j int) bool {
	c := p.c
	if !p.seenHead || c.elems[j].class&classTransitive == 0 || !p.figureOfPeople() || !c.namesPeople(p.b-1) {
		return false
	}
	k := j + 1
	for k < p.hi && c.elems[k].kind == elemWord && c.elems[k].verb == noVerb && c.elems[k].class&(classAdverb|classPreposition|classParticle|classTail) == 0 {
		k++
	}
	return k > j+1 && !c.namesPeople(k-1) && !c.lists.Group.ends(c.text(k-1)) && (k >= p.hi || c.text(k) != "的")
}

// doneFor says that the word at j, behind a head, tells how the verb behind it is done, which closes the clause: 公交线路|临时|调整. Of what has
// a classifier of its kind no verb names a kind.
func (p *nounPhrase) doneFor(j int) bool {
	c := p.c
	e := &c.elems[j]
	if !p.seenHead || e.class&classModifier == 0 && e.pos != "b" || e.class&classHead != 0 || j+1 >= p.hi || c.elems[j+1].kind != elemWord || c.elems[j+1].verb == noVerb || c.elems[j+1].class&classHead != 0 || c.after(j+1, p.hi) < p.hi || c.elems[p.figure].kind != elemFigure {
		return false
	}
	w := c.quantity(p.figure).written
	return w == "名" || w == "位" || w == "家" || w == "户" || countsThing(w)
}

// closesEvent says that the verb at j closes the clause and names what lasts so long (为期一周的专项|整治), or what a light verb before the
// figure says was done so many times (开展了6次高空|救援).
func (p *nounPhrase) closesEvent(j int) bool {
	c, i := p.c, p.figure
	e := &c.elems[j]
	if e.kind != elemWord || e.verb == noVerb || e.end-e.start < 6 || e.class&(classCopula|classUp|classDown|classCausative) != 0 || c.after(j, p.hi) < p.hi {
		return false
	}
	switch c.quantity(i).dim {
	case unit.Duration:
		return !p.seenHead && c.text(p.first-1) == "的"
	case unit.Events:
	default:
		return false
	}
	n := i - 1
	for n >= 0 && c.elems[n].kind == elemWord && c.elems[n].class&(classParticle|classAdverb) != 0 && c.elems[n].verb == noVerb {
		n--
	}
	return n >= 0 && c.elems[n].kind == elemWord && c.elems[n].class&classLight != 0
}

// actsOn says that the verb at j behind the head of a phrase has people for its object, and that the figure counts things: 236处疏散中心|安置民众.
func (p *nounPhrase) actsOn(j int) bool {
	c := p.c
	if !p.seenHead || j+1 >= p.hi || c.elems[p.figure].kind != elemFigure || c.elems[j].class&classTransitive == 0 {
		return false
	}
	w := c.text(j + 1)
	return countsThing(c.quantity(p.figure).written) && (c.lists.PeopleItem.ends(w) || c.lists.Doer.ends(w))
}

// countsThing says that a classifier counts things and sites, never people.
func countsThing(unit string) bool {
	return isOneOf(unit, []string{"处", "座", "间", "所", "栋", "幢", "辆", "艘", "架", "台", "部", "套", "条", "件", "具", "株", "棵", "枚", "幅"})
}

// inManner says that the word at k, behind a noun, tells how the verb behind it is done: 报名者|线上|答题, 各站|齐|发车.
func (c *clauseSentence) inManner(k, hi int) bool {
	e := &c.elems[k]
	if k+1 >= hi || e.kind != elemWord || e.verb != noVerb || e.class&classHead != 0 || c.elems[k+1].verb != sureVerb {
		return false
	}
	return e.class&classModifier != 0 || e.pos == "a" && e.class == 0 && e.end-e.start == 3
}

// opensRelative says that a verb with an object opens the phrase [a, b), so that a 的 behind it makes it describe: 30个|适合青年|的项目.
func (c *clauseSentence) opensRelative(a, b int) bool {
	if b-a < 2 || c.elems[a].kind != elemWord {
		return false
	}
	e := &c.elems[a]
	return e.verb == sureVerb && e.class&(classTransitive|classLight|classCopula) != 0 || e.verb == maybeVerb && e.class == 0 && e.pos == "v" && e.end-e.start >= 6
}

// agentOfRelative says that the figure at i counts people and the noun that ends before b names them, so that a relative clause
// behind it says what they do: 382位妈妈|捐出的乳汁.
func (c *clauseSentence) agentOfRelative(i, b int) bool {
	e := &c.elems[b-1]
	return c.quantity(i).dim == unit.People && e.kind == elemWord && e.pos == "n" && e.verb == noVerb && e.class&(classPlaceTail|classOrgTail|classPlace) == 0
}

// amountOf says that the phrase names money, of which the figure is an amount: 200亿元水利投资|的计划.
func (p *nounPhrase) amountOf() bool {
	c := p.c
	return p.b > p.a+1 && c.amounts(p.figure) && isOneOf(c.text(p.b-1), []string{"投资", "资金", "贷款", "债券", "经费", "补贴", "补助"})
}

// figureOfPeople says that the figure counts people or households.
func (p *nounPhrase) figureOfPeople() bool {
	if p.c.elems[p.figure].kind != elemFigure {
		return false
	}
	switch p.c.marks[p.c.elems[p.figure].mark].figure.dim {
	case unit.People, unit.Households:
		return true
	}
	return false
}

// trimRight cuts off the edges of a noun phrase what is no part of it.
func (c *clauseSentence) trimRight(a, b, hi int) (int, int) {
	for a < b && c.edge(a) {
		a++
	}
	for a < b && (c.edge(b-1) || c.elems[b-1].class&classTail != 0 || b > a+1 && (locative(c.text(b-1)) || c.inManner(b-1, hi))) {
		b--
	}
	return a, b
}

// paidOut says that 已 at k goes on to tell of the amount at i, whose noun stands before it.
func (c *clauseSentence) paidOut(i, k int) bool {
	if c.text(k) != "已" || i == 0 || !c.amounts(i) {
		return false
	}
	e := &c.elems[i-1]
	return e.kind == elemWord && e.class&classHead != 0 && e.verb == noVerb
}
