package extract

import "github.com/liangci/liangci/extract/unit"

// takesFigure says that the verb-like word at j is a predicate with an object and a figure of its own: 服务区|新建充电桩640根.
func (c *clauseSentence) takesFigure(j, hi int) bool {
	e := &c.elems[j]
	if e.kind != elemWord || e.verb != maybeVerb || e.class&(classTransitive|classLight) == 0 || e.class&classHead != 0 {
		return false
	}
	for n := j + 1; n < hi && n < j+5; n++ {
		switch el := &c.elems[n]; {
		case el.kind == elemFigure:
			return n > j+1
		case el.kind != elemWord || el.verb != noVerb || c.text(n) == "的":
			return false
		}
	}
	return false
}

// negated is the element behind 未, 待 or 拟 at j and its verb, where a noun follows that they describe: 未就业|毕业生. It is 0 if
// there is none.
func (c *clauseSentence) negated(j, hi int) int {
	switch c.text(j) {
	case "未", "待", "拟", "已", "在":
	default:
		return 0
	}
	n := j + 2
	if n < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].verb != noVerb && c.elems[n].kind == elemWord && c.elems[n].class&classHead != 0 && c.elems[n].verb == noVerb && c.elems[j+1].end == c.elems[n].start {
		return j + 2
	}
	return 0
}

// situated says that the word at j says where, and 的 follows: 36公顷盐碱滩|上的光伏板.
func (c *clauseSentence) situated(j, hi int) bool {
	switch c.text(j) {
	case "上", "里", "内", "中", "下", "旁", "边":
		return j+1 < hi && c.text(j+1) == "的"
	}
	return false
}

// agentOfRelative says that the figure at i counts people and the noun that ends before b names them, so that a relative clause
// behind it says what they do: 382位妈妈|捐出的乳汁.
func (c *clauseSentence) agentOfRelative(i, b int) bool {
	if c.elems[i].kind != elemFigure {
		return false
	}
	e := &c.elems[b-1]
	return c.marks[c.elems[i].mark].figure.dim == unit.People && e.kind == elemWord && e.pos == "n" && e.verb == noVerb && e.class&(classPlaceTail|classOrgTail|classPlace) == 0
}

// figureNext says that nothing but adverbs and a copula stands between element k and the next figure.
func (c *clauseSentence) figureNext(k, hi int) bool {
	for ; k < hi; k++ {
		switch e := &c.elems[k]; {
		case e.kind == elemFigure:
			return true
		case e.kind == elemTime:
		case e.kind != elemWord || e.class&(classAdverb|classCopula) == 0:
			return false
		}
	}
	return false
}

// lastVerb says that the word right behind the figure at i closes the clause and is a verb or an adjective to the dictionary, where
// what is counted stands before: 作品7832件|较劲.
// What counts people or papers may be followed by nouns that the dictionary takes for verbs: 两名翻译, 三份通知.
func (c *clauseSentence) lastVerb(i, k, hi int) bool {
	e := &c.elems[k]
	if c.elems[i].kind != elemFigure || k+1 < hi || e.kind != elemWord || e.end-e.start < 6 || e.class != 0 || e.pos != "v" && e.pos != "a" {
		return false
	}
	f := c.marks[c.elems[i].mark].figure
	head := i > 0 && c.elems[i-1].kind == elemWord && c.elems[i-1].class&classHead != 0
	return head && f.dim != unit.People && f.dim != unit.Events && !c.deed(i, k, hi)
}
