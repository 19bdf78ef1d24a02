package extract

import "github.com/liangci/liangci/extract/unit"

// topicBefore takes the measure that closes the clause before as the subject: 寸滩观测站的长江流量，高达每秒5万立方米.
func (b *binder) topicBefore(r *binding, comma int, s *leftSide) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	lo, _ := c.clauseBounds(comma - 1)
	k := c.before(comma, lo)
	for ; k >= lo && !(c.elems[k].kind == elemWord && b.lists.measureNoun(c.text(k)) && !(k+1 < comma && c.elems[k+1].class&(classUp|classDown) == 0 && changeNamed(c.text(k+1)) == NoChange && c.elems[k+1].class&classTail == 0 && c.nominal(k+1) && c.elems[k+1].end-c.elems[k+1].start > 3)); k-- { // 公费|疫苗
		if c.elems[k].kind == elemFigure && !(s.split && b.figure(k).dim == unit.Count && c.text(k-1) == "的") {
			return // that clause has a figure of its own
		}
	}
	if k < lo || c.elems[k+1].kind == elemWord && isOneOf(c.text(k+1), []string{"为", "向", "对", "给"}) {
		return // 加大流量|为下游补水
	}
	if run := c.leftRun(k, lo); run.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun, verb+figure"
		if s.split {
			r.parts = b.listParts(run.item[0], run.item[1]) // 菜花和平菇价格跌幅较大，分别跌14%和10%
		}
	}
}

// topicNoun takes the noun phrase that is all of the clause before: 新房住宅，成交535套.
func (b *binder) topicNoun(r *binding, comma int) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	lo, _ := c.clauseBounds(comma - 1)
	if lo >= comma || lo > 0 && isOneOf(c.text(lo-1), []string{"，", ","}) {
		return
	}
	for k := lo; k < comma; k++ {
		if e := &c.elems[k]; e.kind != elemWord || e.verb != noVerb || e.class&(classAdverb|classPreposition|classConjunction|classParticle|classTail|classPlace) != 0 || e.pos == "ns" || e.pos == "nr" || e.pos == "r" {
			return
		}
	}
	if last := &c.elems[comma-1]; last.class&classHead == 0 && !isNounPOS(last.pos) || b.agentWord(comma-1) || b.person(comma-1) {
		return
	}
	r.item, r.itemRun, r.rule = b.cleanItem(lo, comma), [2]int{lo, comma}, "noun, verb+figure"
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
