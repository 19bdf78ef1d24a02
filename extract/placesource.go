package extract

import "strings"

// reports says that the clause of elements [lo, hi) only tells who speaks: no figure stands in it, and it ends with what the
// speaker does, or with what that is about.
func (b *binder) reports(lo, hi int) bool {
	last := -1
	for k := lo; k < hi; k++ {
		switch e := &b.c.elems[k]; e.kind {
		case elemFigure:
			return false
		case elemWord:
			w := b.c.text(k)
			if b.askedFor(k, hi) {
				continue
			}
			if (b.lists.Reporter.ends(w) || k+2 >= hi && (k+1 == hi || b.c.elems[k+1].kind == elemPunct) && b.lists.ReportNoun.ends(w)) && len(w) <= 9 {
				last = k
			}
		}
	}
	if last < 0 || b.ofItself(lo, last) {
		return false
	}
	words := 0
	for k := last + 1; k < hi; k++ {
		if b.c.elems[k].kind == elemWord {
			words++
		}
	}
	return words <= 4
}

// askedFor says that the word at k, which elsewhere says what somebody tells, ends its clause as a noun that 的 qualifies: 围绕标准化的建设|要求，.
func (b *binder) askedFor(k, hi int) bool {
	c := b.c
	if k < 2 || k+1 < len(c.elems) && k+1 < hi && c.elems[k+1].kind != elemPunct || !isOneOf(c.text(k), []string{"要求", "建议", "规定", "承诺"}) {
		return false
	}
	return c.text(k-1) == "的" || c.text(k-2) == "的" && c.elems[k-1].kind == elemWord && c.elems[k-1].verb != sureVerb
}

// ofItself says that the speaker of elements [lo, verb) tells of itself: a company that publishes what it did (某某银行公布业绩, 某某股份公告), or
// a place (据双河镇统计).
func (b *binder) ofItself(lo, verb int) bool {
	for _, n := range b.names {
		if n[0] < lo || n[1] > verb {
			continue
		}
		e, last := &b.c.elems[n[1]-1], b.c.text(n[1]-1)
		if n[1] == verb && e.class&classPlaceTail != 0 && e.class&classOrgTail == 0 {
			return true
		}
		word := b.c.text(verb)
		if verb > n[1] && b.c.text(verb-1) == "公告" {
			word = "公告" // 公告|称
		}
		switch word {
		case "公布", "发布", "披露", "通报", "公告":
			return n[1] < len(b.c.elems) && b.c.elems[n[1]].kind == elemOpen && e.class&classOrgTail != 0 || b.x.lex.tails.companies[last] || anySuffix(last, []string{"公司", "集团", "银行"})
		}
	}
	return false
}

// dateline is the element behind the line that says who reports from where: （记者林青/台北报导）, 新华社贵阳3月18日电. It is 0
// for none.
func (b *binder) dateline() int {
	c := b.c
	for k := 0; k < min(len(c.elems), 24); k++ {
		e := &c.elems[k]
		switch e.kind {
		case elemTime:
			if dateLine(c.s[e.end:]) {
				return k + 1
			}
		case elemClose:
			if head := c.s[:e.start]; k > 0 && (strings.Contains(head, "记者") || strings.Contains(head, "编辑") || anySuffix(head, []string{"报导", "报道", "讯", "电", "消息"})) {
				return k + 1
			}
		case elemFigure:
			return 0
		}
	}
	return 0
}

// tells says that a name is that of who reports, and that another name follows before element hi, or none is needed, as the name is an
// office's: 疾病管制署公布国内新增病例, 主计总处公布11月失业率.
func (b *binder) tells(n [2]int, hi int) bool {
	c := b.c
	for k := n[1]; k < min(hi, n[1]+3); k++ {
		if e := &c.elems[k]; e.kind == elemWord && b.lists.Reporter.ends(b.c.text(k)) && !b.foreseesOwn(k, hi) {
			for _, m := range b.names {
				if m[0] > k && m[1] <= hi {
					return true
				}
			}
			return b.gathersFigures(n) && c.elems[k].class&classHead == 0
		} else if e.kind == elemFigure || e.kind == elemPunct {
			return false
		}
	}
	return false
}

// foreseesOwn says that the word at k tells what its subject is to do itself: 教育部预计开展招聘会30场.
func (b *binder) foreseesOwn(k, hi int) bool {
	if b.c.text(k) != "预计" || k+1 >= hi {
		return false
	}
	class := b.c.elems[k+1].class
	return class&(classTransitive|classLight) != 0 && class&(classUp|classDown|classCopula) == 0
}

// gathersFigures says that a name is that of an office which gathers figures, and not of a company, which has figures of its own.
func (b *binder) gathersFigures(n [2]int) bool {
	last := b.c.text(n[1] - 1)
	return b.c.elems[n[1]-1].class&classOrgTail != 0 && !b.x.lex.tails.companies[last] && !anySuffix(last, []string{"公司", "集团", "银行", "院", "学校", "大学"})
}
