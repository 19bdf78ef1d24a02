package extract

import "strings"

// Verbs that say what the thing or the people behind them are there for: 检票|通道, 抢险|队员, 采样|台.

// purposeEnds are the characters at the end of nouns for what is there for something that the dictionary cuts off: 采样|台, 打捞|船.
const purposeEnds = "台车船艇室厅间柜点站馆园屋亭灯牌机器仪床箱员"

// joinPurposes makes one noun of a verb of purpose and the noun right behind it.
func (c *clauseSentence) joinPurposes() {
	for i := 0; i+1 < len(c.elems); i++ {
		e := &c.elems[i]
		if e.kind != elemWord || e.verb == noVerb || e.end-e.start != len("检票") || !c.forPurpose(i) {
			continue
		}
		next := c.elems[i+1]
		class := classHead | next.class&(classOrgTail|classPlaceTail)
		c.elems[i] = elem{kind: elemWord, start: e.start, end: next.end, pos: "n", class: class}
		c.elems = append(c.elems[:i+1], c.elems[i+2:]...)
	}
}

// forPurpose says that the word at i is a verb of purpose, and that what is there for it stands right behind.
func (c *clauseSentence) forPurpose(i int) bool {
	next := &c.elems[i+1]
	if next.kind != elemWord || next.verb != noVerb || next.start != c.elems[i].end || !c.lists.Purpose.has(c.text(i)) {
		return false
	}
	w := c.text(i + 1)
	if len(w) == len("台") {
		return strings.Contains(purposeEnds, w) && !(i+2 < len(c.elems) && c.elems[i+2].kind == elemFigure && c.elems[i+2].start > next.end)
	}
	return c.lists.Purposed.ends(w) && !c.dealtWithBy(i)
}

// dealtWithBy says that people whose work that is stand before the verb at i, and what they deal with behind it: 交警|引导|车辆; but 旅客|接驳|车辆.
func (c *clauseSentence) dealtWithBy(i int) bool {
	if i == 0 || c.elems[i].class&(classIntransitive|classTransitive) == classIntransitive || c.elems[i-1].end != c.elems[i].start || !c.lists.DealtWith.ends(c.text(i+1)) {
		return false
	}
	who := c.text(i - 1)
	return (c.lists.Agent.ends(who) && c.namesPeople(i-1) || strings.HasSuffix(who, "警")) && !c.lists.DealtWith.ends(who)
}
