package extract

import "strings"

// parted says what stands between a name and a figure: a semicolon, and the end of the brackets that hold the name: 确诊42例（湖北42例），
// 死亡3例.
func (b *binder) parted(n [2]int, i int) (semicolon, closed bool) {
	depth := 0
	for k := n[1]; k < i; k++ {
		switch b.c.elems[k].kind {
		case elemPunct:
			w := b.c.text(k)
			semicolon = semicolon || w == "；" || w == ";"
		case elemOpen:
			depth++
		case elemClose:
			if depth--; depth < 0 {
				return semicolon, true
			}
		}
	}
	return semicolon, false
}

// resumes says that what the name did goes on behind the last semicolon before figure i, which a verb follows: 最高人民法院收案9件；
// 审结7件.
func (b *binder) resumes(n [2]int, i int) bool {
	if !b.frontOfClause(n[0]) || b.member(n) {
		return false
	}
	k := i
	for k > n[1] && b.c.text(k-1) != "；" && b.c.text(k-1) != ";" {
		k--
	}
	for k < i && (b.c.elems[k].kind == elemTime || b.c.elems[k].kind == elemWord && b.c.elems[k].class&(classAdverb|classTotal|classConjunction) != 0) {
		k++
	}
	return k < i && b.c.elems[k].verb == sureVerb
}

// member says that a name has a figure of its own behind it as one of several of which 其中 tells: 确诊12例，其中高雄市9例、台南市3例.
func (b *binder) member(n [2]int) bool {
	c := b.c
	if n[1] >= len(c.elems) || c.elems[n[1]].kind != elemFigure {
		return false
	}
	for k := n[0] - 1; k >= 0; k-- {
		switch c.text(k) {
		case "其中", "当中":
			return true
		case "；", ";":
			return false
		}
	}
	return false
}

// topic says that a name is that of a place that the whole sentence is about: it opens its clause, and is no organisation's.
func (b *binder) topic(n [2]int) bool {
	if n[0] > 0 && b.lists.Befall.has(b.c.text(n[0]-1)) && (b.holdsList(n) || b.wordsAt(&b.x.lex.tails.wholes, n[0]) == n[1]) {
		return true // 造成全省3万人受灾；倒塌房屋200间
	}
	timed := n[0] > 0 && b.c.elems[n[0]-1].kind == elemTime && strings.HasPrefix(b.c.text(n[0]), "全") && b.placeElem(n[0]) // 单是10月1日全国
	if !b.frontOfClause(n[0]) && !timed || b.member(n) || b.behindFigure(n[0]) {
		return false
	}
	last := &b.c.elems[n[1]-1]
	if n[1] == n[0]+1 && b.x.lex.tails.companies[b.c.text(n[0])] && b.wordsAt(&b.x.lex.tails.fronts, n[0]) == n[1] {
		return n[1] == len(b.c.elems) || !b.x.lex.tails.place(b.c.text(n[1])) // 公司营业收入10亿元；净利润1亿元, but 公司园区: a place of its own
	}
	return (last.class&classOrgTail == 0 || last.pos == "ns") && (b.placed(n) || b.wordsAt(&b.x.lex.tails.wholes, n[0]) == n[1])
}

// behindFigure says that a figure stands before element k, and no semicolon between: a name there is one clause's, and the sentence is
// not about it (旅客增加24%，香港旅客占六成；经陆路入境的上升54%).
func (b *binder) behindFigure(k int) bool {
	for k--; k >= 0; k-- {
		switch w := b.c.text(k); {
		case b.c.elems[k].kind == elemFigure:
			return true
		case b.c.elems[k].kind == elemPunct && (w == "；" || w == ";"):
			return false
		}
	}
	return false
}

// countsNoun says that the figure at k counts the noun behind it, and so nothing that is named before: 公交集团|131条|线路.
func (b *binder) countsNoun(k int) bool {
	r := b.bound[k]
	return r != nil && r.nounRun[1] > r.nounRun[0] && b.c.text(k+1) != "的"
}

// wholeAhead is the whole of a place that the sentence is about, where the name from element lo on stands in another part of the sentence
// than figure i: 全省转移3万人；石桥县关停工厂3家；|停航3条. It is empty for none.
func (b *binder) wholeAhead(lo, i int) string {
	c := b.c
	if !c.semicolonIn(lo, i) {
		return ""
	}
	for _, n := range b.names {
		if n[1] > lo {
			break
		}
		if last := n[1] - 1; c.elems[last].class&classPlace != 0 && strings.HasPrefix(c.text(last), "全") && c.semicolonIn(n[1], lo) && b.about(n, i) {
			return trimQuotes(c.phrase(n[0], n[1]))
		}
	}
	return ""
}

// semicolonIn says that a semicolon stands in elements [a, e).
func (c *clauseSentence) semicolonIn(a, e int) bool {
	for ; a < e; a++ {
		if c.elems[a].kind == elemPunct && (c.text(a) == "；" || c.text(a) == ";") {
			return true
		}
	}
	return false
}
