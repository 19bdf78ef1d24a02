package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
)

// namesNothing says that [a, e) is a pronoun, a place or a stray character.
func (b *binder) namesNothing(a, e int) bool {
	if a >= e {
		return false
	}
	c := b.c
	if b.toldBefore(a, e) {
		return true
	}
	if e == a+1 && a > 0 && c.elems[a-1].pos == "ns" && isOneOf(c.text(a), []string{"路段", "交流道", "匝道"}) || b.chargedWith(a, e) { // 国道三号关西|路段
		return true
	}
	last := &c.elems[e-1]
	if last.kind == elemWord && (last.pos == "r" && last.class&classHead == 0 || e == a+1 && c.text(a) == "数字") {
		return true // 他, 其, 报销后自己: a pronoun counts nothing
	}
	if last.pos == "nr" && e > a+1 && c.onlyPersons(a, e) {
		return true // 抓获|姚某、黄某、梁某|等21人: who they are is no kind of them
	}
	if c.text(a) == "第" && isOneOf(c.text(e-1), []string{"位", "名"}) {
		return true // 从第|4|位|跃升到第3位，同比上升9%
	}
	if e > a+1 {
		return false
	}
	if last.kind == elemWord && last.pos == "v" && last.class&classAdverb != 0 && last.class&(classHead|classNominal) == 0 {
		return true // 原有三层
	}
	if last.kind == elemWord && last.verb != noVerb && last.class&(classHead|classNominal) == 0 && e < len(c.elems) && c.text(e) == "后" {
		return true // 到场|后疏散3人
	}
	if w := c.text(a); isOneOf(w, []string{"局部", "局地", "周边", "附近", "周围", "邻近", "双向", "单向", "对向", "双侧", "单侧", "两侧", "家中", "家里", "村中"}) || last.pos == "f" && last.class&(classHead|classNominal) == 0 && strings.HasSuffix(w, "部") {
		return true // a part of the place
	}
	if b.placeElem(a) && last.class&classHead == 0 || c.bareTail(a) {
		return true // a place is where, not what
	}
	if isNounPOS(last.pos) && a > 0 && c.elems[a-1].kind == elemList && e < len(c.elems) && c.elems[e].kind == elemOpen {
		return false // 腹部（44%）、肺（19%）
	}
	if last.end-last.start > 3 || last.class&classHead != 0 || c.s[last.start] < utf8.RuneSelf {
		return false
	}
	return !(a > 1 && last.pos == "n" && b.behindThis(a-1, e) == a) // no noun of the vocabulary: a wrong cut, but in 这|座|桥
}

// chargedWith says that [a, e) is the crime or the case for which somebody pays or is punished, as the verb behind it says: 因|诈欺案|交保50万元.
func (b *binder) chargedWith(a, e int) bool {
	c := b.c
	return a > 0 && e < len(c.elems) && c.elems[e].verb != noVerb && isOneOf(c.text(a-1), []string{"因", "因为", "由于", "涉", "涉嫌", "以", "依", "犯"}) && anySuffix(c.text(e-1), []string{"案", "罪", "罪嫌"})
}

// onlyPersons says that [a, e) is a list of names of persons.
func (c *clauseSentence) onlyPersons(a, e int) bool {
	listed := false
	for i := a; i < e; i++ {
		switch el := &c.elems[i]; {
		case c.parts(i):
			listed = true
		case el.kind != elemWord || el.pos != "nr":
			return false
		}
	}
	return listed
}

// toldBefore says that [a, e) is 这一数字 and the like, which stand for what was told before.
func (b *binder) toldBefore(a, e int) bool {
	c := b.c
	if !isOneOf(c.text(e-1), []string{"数字", "数据", "数值", "数量"}) {
		return false
	}
	if e-a == 2 {
		return isOneOf(c.text(a), []string{"一", "这一", "该", "这个"})
	}
	return e-a == 1 && a > 0 && isOneOf(c.text(a-1), []string{"一", "这一", "该", "这", "此", "这个", "上述"})
}

// tellsHowOften says that [a, e) is no item but one of its kind (最好的一批, 一盆), or how often: 每个工作日, 一天, 两年|平均增长.
func (b *binder) tellsHowOften(a, e int) bool {
	c := b.c
	if a >= e {
		return false
	}
	if strings.HasPrefix(c.text(a), "每") && len(c.text(a)) < 12 {
		return true
	}
	if e-a != 2 {
		return false
	}
	return c.text(a) == "一" && c.elems[e-1].end-c.elems[e-1].start == 3 || (c.elems[a].pos == "m" || numeral.Index(c.text(a), 0) == 0) && timeUnit(c.text(a+1))
}
