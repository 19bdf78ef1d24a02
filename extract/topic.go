package extract

import "github.com/liangci/liangci/extract/unit"

// topicBefore takes the measure that closes the clause before as the subject: 寸滩观测站的长江流量，高达每秒5万立方米.
func (b *binder) topicBefore(r *binding, comma int, s *leftSide) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	if s.split && c.elems[comma-1].kind == elemClose {
		return // 客流30万人次（货运2万吨），分别增长5%、10%
	}
	lo := c.clauseBefore(comma)
	k := c.before(comma, lo)
	for ; k >= lo && !(c.elems[k].kind == elemWord && b.lists.measureNoun(c.text(k)) && !(k+1 < comma && c.elems[k+1].class&(classUp|classDown) == 0 && changeNamed(c.text(k+1)) == NoChange && c.elems[k+1].class&classTail == 0 && c.nominal(k+1) && c.elems[k+1].end-c.elems[k+1].start > 3)); k-- { // 公费|疫苗
		if c.elems[k].kind == elemFigure && !(s.split && b.figure(k).dim == unit.Count && k > 0 && c.text(k-1) == "的") {
			return // that clause has a figure of its own
		}
	}
	if isRelative(s.q) && b.shareIn(lo, k) {
		return // 54.9%的受访者说没时间，46.2%觉得太累
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

// shareIn says that a share stands in [lo, hi).
func (b *binder) shareIn(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if b.c.elems[k].kind == elemFigure && isRelative(b.figure(k)) {
			return true
		}
	}
	return false
}

// topicClause takes what the clause before is of or tells of, where nothing else says what a figure behind a verb is of.
func (b *binder) topicClause(r *binding, s *leftSide, copula bool) {
	if r.item == "" && s.q.unit != nil && s.q.dim != unit.Money {
		b.topicNoun(r, s.lo-1)
	}
	if r.item == "" && copula && s.q.unit != nil {
		b.comersBefore(r, s.lo-1) // 访客多来自邻省，达3万人次
	}
}

// topicNoun takes the noun phrase that is all of the clause before: 新房住宅，成交535套.
func (b *binder) topicNoun(r *binding, comma int) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	lo := c.clauseBefore(comma)
	if lo >= comma || lo > 0 && isOneOf(c.text(lo-1), []string{"，", ","}) {
		return
	}
	for lo < comma-1 && b.placeElem(lo) {
		lo++ // 本港|流感个案，累计200宗
	}
	for k := lo; k < comma; k = c.after(k, comma) {
		if e := &c.elems[k]; e.kind != elemWord || e.verb != noVerb || e.class&(classAdverb|classPreposition|classConjunction|classParticle|classTail|classPlace) != 0 || e.pos == "ns" || e.pos == "nr" || e.pos == "r" {
			return
		}
	}
	end := c.before(comma, lo)
	if last := &c.elems[end]; last.class&classHead == 0 && !isNounPOS(last.pos) || b.agentWord(end) || b.person(end) {
		return
	}
	r.item, r.itemRun, r.rule = b.cleanItem(lo, comma), [2]int{lo, comma}, "noun, verb+figure"
}

// comersBefore takes the subject of the clause before, which says from where it comes or where it is: 访客多|来自邻省，达3万人次.
func (b *binder) comersBefore(r *binding, comma int) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	for k := c.clauseBefore(comma); k < comma; k = c.after(k, comma) {
		switch e := &c.elems[k]; {
		case e.kind == elemFigure:
			return
		case e.kind == elemWord && isOneOf(c.text(k), []string{"来自", "分布", "集中", "遍布", "分布于", "分布在", "集中在", "集中于"}):
			side := leftSide{lo: c.clauseBefore(comma), k: k, q: b.figure(b.firstFigure(comma)), shared: -1}
			b.subjectOf(r, k, &side)
			if r.item == "主要" {
				r.item, r.itemRun = "", [2]int{}
			}
			return
		}
	}
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
