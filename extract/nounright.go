package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// peopleDo says that the verb at j, which ends the clause and takes no object, says what the people counted by the figure at i do.
func (c *clauseSentence) peopleDo(i, j, hi int) bool {
	e := &c.elems[j]
	return e.kind == elemWord && e.verb == maybeVerb && e.class&classIntransitive != 0 && e.class&(classNominal|classHead) == 0 && isNounPOS(c.elems[j-1].pos) && c.after(j, hi) >= hi &&
		c.quantity(i).dim == unit.People
}

// firstVerbCompound says that a verb right behind a classifier is the first part of a noun: 3项帮扶措施, 4场义诊活动.
func (c *clauseSentence) firstVerbCompound(k, hi int) bool {
	if c.elems[k].class&(classCopula|classCausative|classUp|classDown) != 0 {
		return false
	}
	if w := c.text(k); len(w) == 6 && strings.Contains("起上下掉回走", w[3:]) || c.lists.Achieving.has(w) {
		return false // 73户|办起农家乐, 29个|实现粮食增产
	}
	if k+1 < hi && c.elems[k].end-c.elems[k].start == 3 && anySuffix(c.text(k+1), []string{"纪录", "记录"}) {
		return false // 21次|破县纪录
	}
	for n := k + 1; n < hi && n < k+6; n++ {
		e := &c.elems[n]
		if w := c.text(n); e.kind == elemWord && (w == "未" || w == "待" || w == "拟") {
			continue // 离校未就业毕业生
		}
		if e.kind != elemWord || e.class&(classAdverb|classPreposition|classParticle) != 0 || c.text(n) == "一" {
			return false // 96万元|拍得一幅画
		}
		if e.class&classHead != 0 && !(n+1 < hi && c.elems[n+1].kind == elemWord && c.elems[n+1].class&classHead != 0 && c.elems[n+1].verb == noVerb) { // 38具爆炸事件遇难者|遗体
			if n+1 < hi && c.elems[n+1].kind == elemFigure && c.elems[k].verb == sureVerb && c.elems[k].class&classTransitive != 0 {
				return false // 每10股|派发现金红利3.6元
			}
			return n+1 >= hi || c.elems[n+1].kind != elemWord || c.elems[n+1].verb != noVerb || c.elems[n+1].class&(classAdverb|classPreposition|classConjunction) != 0
		}
	}
	return false
}

// tellsWhich says that the verb at k, right behind the figure at i, takes no object and tells which of those named behind it are counted,
// of whom the clause goes on to tell: 三成|受访家长认为, 12名|获释人质已返回; but 300人|受伤.
func (c *clauseSentence) tellsWhich(i, k, hi int) bool {
	e, q := &c.elems[k], c.quantity(i)
	if c.elems[i].kind != elemFigure || e.class&classIntransitive == 0 || e.class&classTransitive != 0 || k+2 >= hi {
		return false
	}
	if counts := q.unit != nil && q.unit.Kind == unit.KindClassifier && q.written != "人" && q.written != "户" && q.dim != unit.Events; !counts && q.written != "成" && !isRelative(q) {
		return false
	}
	noun, next := &c.elems[k+1], &c.elems[k+2]
	return noun.kind == elemWord && noun.verb == noVerb && (noun.class&classHead != 0 || isNounPOS(noun.pos) && noun.end-noun.start >= 6) && (next.kind == elemTime || next.kind == elemWord && (next.verb != noVerb || next.class&(classAdverb|classPreposition|classEach) != 0 || next.pos == "a"))
}

func (c *clauseSentence) personOrPlace(i int) bool { return c.elems[i].class&classHead != 0 }

// stopsRight says that an element ends a noun phrase behind a figure.
func (c *clauseSentence) stopsRight(j, hi int, within bool) bool {
	e := &c.elems[j]
	switch e.kind {
	case elemFigure, elemTime, elemPunct, elemClose:
		return true
	case elemQuote:
		return false
	case elemList:
		return !within
	}
	w := c.text(j)
	if len(w) >= 4 && w[0] >= '0' && w[0] <= '9' && isDigits(w) {
		return true // 24小时热线|2545 6182
	}
	if e.class&classModifier != 0 && j+1 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].class&(classAdverb|classPreposition) == 0 && c.elems[j+1].verb != sureVerb &&
		!(within && c.afterHead(j) && c.elems[j+1].verb != noVerb) {
		return false
	}
	if e.class&classModifier != 0 && within && c.afterHead(j) && strings.HasSuffix(w, "式") && j+1 < hi && c.elems[j+1].verb != noVerb {
		return true // 20名专家|组团式帮扶
	}
	if w == "的" || e.class&classTail != 0 && e.class&classHead == 0 {
		return true
	}
	if e.class&(classAdverb|classPreposition) != 0 {
		return within || c.adverbOnly(j, hi) || e.class&classPreposition != 0
	}
	if e.class&classParticle != 0 && e.class&classHead == 0 && len(w) == 3 {
		return true
	}
	if within && w == "遭" {
		return true // 5间仓库|遭雷击
	}
	if e.verb == sureVerb || within && e.class == 0 && e.end-e.start >= 12 && (e.pos == "i" || e.pos == "l" || e.pos == "b" && c.afterHead(j)) {
		return true // 142台风机|一字排开, 上千户家庭|无家可归
	}
	if e.verb == maybeVerb && within && e.class&^(classPlaceTail|classOrgTail) == 0 && j > 0 && isNounPOS(c.elems[j-1].pos) && c.elems[j-1].end-c.elems[j-1].start >= 6 && !c.verbInCompound(j, hi) {
		return true // 三名男子|持刀抢劫
	}
	return e.verb == maybeVerb && within && c.afterHead(j) && !(e.class&classNominal != 0 && c.verbInCompound(j, hi))
}

// afterHead says that the word before closes a noun phrase, so that a verb here is the predicate: 14名学生|受益.
func (c *clauseSentence) afterHead(j int) bool {
	k := j - 1
	for k >= 0 && c.elems[k].kind == elemQuote {
		k--
	}
	return k >= 0 && c.elems[k].kind == elemWord && c.elems[k].class&classHead != 0
}

// verbInCompound says that a sure verb inside a noun phrase goes on to its head: 技术改造项目, 农业融合发展合作项目.
func (c *clauseSentence) verbInCompound(j, hi int) bool {
	if c.elems[j].kind == elemWord && c.elems[j].class&classIntransitive != 0 && c.elems[j].class&(classLight|classCopula|classCausative) == 0 {
		n := j + 1 // 转岗|工人: who does it stands right behind, and the phrase ends
		return n < hi && c.elems[n].kind == elemWord && c.elems[n].class&classHead != 0 && c.elems[n].verb == noVerb && (n+1 >= hi || c.elems[n+1].kind != elemFigure && !locative(c.text(n+1)))
	}
	if c.elems[j].kind != elemWord || c.elems[j].class&(classLight|classCopula|classCausative) != 0 {
		return false
	}
	for k := j + 1; k < hi && k < j+4; k++ {
		e := &c.elems[k]
		if e.kind != elemWord || e.class&(classAdverb|classPreposition) != 0 || c.text(k) == "的" || k > j+1 && c.afterHead(j) {
			return false
		}
		if e.class&classHead != 0 {
			return k+1 >= hi || c.elems[k+1].kind != elemFigure
		}
	}
	return false
}

// adverbOnly says that an adverb stands there which is not the first half of a noun that the dictionary lacks (便|门).
func (c *clauseSentence) adverbOnly(k, hi int) bool {
	e := &c.elems[k]
	if e.kind != elemWord || e.class&classAdverb == 0 || e.class&classModifier != 0 || e.verb == sureVerb {
		return false
	}
	n := k + 1
	if e.pos == "a" && n < hi && c.elems[n].kind == elemWord && c.elems[n].verb == noVerb && isNounPOS(c.elems[n].pos) && c.elems[n].end-c.elems[n].start >= 6 {
		return false // 3个|明显|特征
	}
	return !(e.end-e.start == 3 && n < hi && c.elems[n].kind == elemWord && c.elems[n].end-c.elems[n].start == 3 && c.elems[n].verb == noVerb && c.elems[n].class&^classHead == 0)
}

// singleNoun says that [a, b) is one noun, perhaps with an adjective: what a classifier counts even when 的 follows (两种语言的标志).
func (c *clauseSentence) singleNoun(a, b int) bool {
	if b-a == 2 && (c.elems[a].pos == "a" || c.elems[a].pos == "b" || c.text(a) == "不同") {
		a++
	}
	return b-a == 1 && (c.elems[a].pos == "n" || c.elems[a].class&classHead != 0) && c.elems[a].verb == noVerb
}

// relative reads the head of a relative clause behind a figure: 4名来自贵州中医药大学的[博士]. No comma may stand between.
func (c *clauseSentence) relative(k, hi int) (a, b int, ok bool) {
	if k+1 < hi && c.elems[k].kind == elemTime && c.elems[k+1].kind == elemWord && c.elems[k+1].verb == sureVerb {
		k++ // 106名|今年|考入大学的新生
	}
	if k >= hi || c.elems[k].kind != elemWord || c.elems[k].class&classTail != 0 || c.elems[k].class&(classUp|classDown) != 0 {
		return 0, 0, false
	}
	for j := k; j < hi && j < k+14; j = c.after(j, hi) {
		if c.elems[j].kind == elemFigure {
			return 0, 0, false
		}
		if c.text(j) != "的" {
			continue
		}
		n := j + 1
		if n >= hi || c.elems[n].kind != elemWord && c.elems[n].kind != elemQuote {
			return 0, 0, false
		}
		a, b = n, n
		if c.stopsRight(n, hi, false) {
			if c.elems[n].verb != sureVerb || c.elems[n].class&classCopula != 0 || !c.firstVerbCompound(n, hi) {
				return 0, 0, false
			}
			n, b = n+1, n+1 // 2名来自海外的|考察队员
		}
		for ; n < hi && !c.stopsRight(n, hi, true) && c.elems[n].kind != elemList && c.elems[n].class&classConjunction == 0; n = c.after(n, hi) {
			b = n + 1
		}
		return a, b, b > a
	}
	return 0, 0, false
}

// howOften says that figure i counts how often something is done.
func (c *clauseSentence) howOften(i int) bool {
	return isOneOf(c.quantity(i).written, []string{"次", "回", "趟", "遍"})
}
