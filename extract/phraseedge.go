package extract

// aspect takes 了, 着, 过, 出 behind a verb into its group.
func (c *clauseSentence) aspect(g [2]int, b int) [2]int {
	for g[1] < b && c.elems[g[1]].kind == elemWord && c.elems[g[1]].class&classParticle != 0 && isAspect(c.text(g[1])) {
		g[1]++
	}
	return g
}

func isAspect(w string) bool {
	switch w {
	case "了", "着", "过", "出", "起", "好", "成", "完", "下", "上", "掉", "到", "至", "为", "于",
		"出去", "进去", "回去", "上去", "下去", "出来", "进来", "回来", "上来", "下来", "过来", "起来":
		return true
	}
	return false
}

// trimItem drops what cannot begin or end what is counted.
func (c *clauseSentence) trimItem(r *run) {
	for r.item[0] < r.item[1] && c.edge(r.item[0]) {
		r.item[0]++
	}
	for r.item[0] < r.item[1] && c.edge(r.item[1]-1) {
		r.item[1]--
	}
}

// edge says that an element is no part of an item at its edge.
func (c *clauseSentence) edge(i int) bool {
	e := &c.elems[i]
	switch e.kind {
	case elemWord:
	case elemQuote:
		return false
	default:
		return true
	}
	w := c.text(i)
	return e.class&classConjunction != 0 || w == "的" || w == "之" || w == "等" || w == "之一" || e.class&classParticle != 0 && len(w) == 3
}
