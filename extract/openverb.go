package extract

import (
	"slices"
	"strings"
)

// openVerbs finds the verbs before figures that a dictionary's cut hides at the beginning of a predicate.
func (x *Extractor) openVerbs(c *clauseSentence) {
	for f := 2; f < len(c.elems); f++ {
		if c.elems[f].kind != elemFigure {
			continue
		}
		for i := max(f-openVerbReach, 0); i+1 < f; i++ {
			if x.openVerb(c, i) {
				f--
				i--
			}
		}
	}
}

// openVerbReach is how many elements before a figure such a verb may stand: 日|处理|生活|垃圾|600吨.
const openVerbReach = 4

// openVerb looks for one at element i, and says whether it joined that to the one before.
func (x *Extractor) openVerb(c *clauseSentence, i int) (joined bool) {
	e, next := &c.elems[i], &c.elems[i+1]
	if e.kind != elemWord || next.kind != elemWord || next.start != e.end {
		return false
	}
	switch e.end - e.start {
	case len("年"):
		lone := c.s[e.start:e.end]
		if isOneOf(lone, spans) {
			if i > 0 && c.lengthOfWork(i) {
				return true
			}
			x.yearlyVerb(c, i)
		} else if e.verb == noVerb && next.end-next.start > len("茶") && x.lex.class[lone]&classOpening != 0 {
			c.openingVerb(i)
		}
	case len("年产"):
		if isOneOf(c.text(i), yearly) && c.figurePastNouns(i+1) {
			e.class, e.verb, e.pos = classTransitive, sureVerb, "v"
		}
	}
	return false
}

// spans are the times that something takes or is done in, and yearly what is done in them, by words that are nouns elsewhere.
var (
	spans  = []string{"年", "月", "日", "天", "周", "季"}
	yearly = []string{"年产", "日产", "月产", "年销", "日销", "月销", "年供", "日供"}
)

// openingVerb makes a verb of the lone character at i that begins a predicate with a noun and a figure behind, and is none elsewhere:
// 一年能|产|干茶60斤, 他家|开|网店16家; but not the last of a word that the dictionary lacks.
func (c *clauseSentence) openingVerb(i int) {
	e, next := &c.elems[i], &c.elems[i+1]
	if e.class&^(classPlaceTail|classHead) != 0 || next.verb != noVerb || next.class&classHead == 0 && !isNounPOS(next.pos) {
		return
	}
	if c.chars.level(c.text(i)) && (i == 0 || c.elems[i-1].kind != elemWord || c.elems[i-1].class&classAdverb == 0) {
		return // 省|农科院三批专家
	}
	if c.figurePastNouns(i+2) && c.mayBeginPredicate(i) {
		e.class, e.verb, e.pos = classTransitive, sureVerb, "v"
	}
}

// fixedObjects makes a verb of a lone character before the object that goes with it: 23人21次|破|县纪录, 创|全国纪录, 并|处|罚金2万元.
func (c *clauseSentence) fixedObjects() {
	for i := 0; i+1 < len(c.elems); i++ {
		e := &c.elems[i]
		if e.end-e.start != 3 || e.kind != elemWord {
			continue
		}
		found := false
		switch c.text(i) {
		case "破", "平", "创":
			for n := i + 1; n < min(i+4, len(c.elems)) && c.elems[n].kind == elemWord && !found; n++ {
				found = anySuffix(c.text(n), []string{"纪录", "记录"})
			}
		case "处":
			found = c.elems[i+1].start == e.end && isOneOf(c.text(i+1), []string{"罚金", "罚款"})
		}
		if found {
			e.class, e.verb, e.pos = classTransitive, sureVerb, "v"
		}
	}
}

// figurePastNouns says that a figure stands at element k or behind the nouns there, two at most.
func (c *clauseSentence) figurePastNouns(k int) bool {
	for end := k + 2; k < min(end, len(c.elems)); k++ {
		if e := &c.elems[k]; e.kind != elemWord || e.verb != noVerb || e.class&classHead == 0 && !hasPrefix(e.pos, "n") {
			break
		}
	}
	return k < len(c.elems) && c.elems[k].kind == elemFigure
}

// mayBeginPredicate says that a clause begins at element i, or that an adverb, a time, a place or who acts stands before it.
func (c *clauseSentence) mayBeginPredicate(i int) bool {
	if i == 0 {
		return true
	}
	switch before := &c.elems[i-1]; before.kind {
	case elemTime, elemPunct:
		return true
	case elemWord:
		return before.class&(classAdverb|classPlace|classPlaceTail|classOrgTail) != 0 || isOneOf(before.pos, []string{"r", "nr", "ns", "nt", "s", "t"})
	}
	return false
}

// lengthOfWork joins the 年 at i to the number before it, where they say how long something was done: 五|年|培训农民3万人, 影片上映|三|天|票房5亿元.
// They are an adverb to the rules: what 五年 tells stands in no other figure.
func (c *clauseSentence) lengthOfWork(i int) bool {
	e, year, next := &c.elems[i-1], &c.elems[i], &c.elems[i+1]
	if e.kind != elemWord || e.end != year.start || strings.Trim(c.text(i-1), "一二两三四五六七八九十百几数半0123456789") != "" {
		return false
	}
	lasted := i > 1 && c.elems[i-2].kind == elemWord && c.elems[i-2].verb != noVerb && c.elems[i-2].class&(classCopula|classUp|classDown) == 0
	if !lasted && (next.verb == noVerb || !c.mayBeginPredicate(i-1)) {
		return false
	}
	*e = elem{start: e.start, end: year.end, pos: "d", class: classAdverb}
	c.elems = slices.Delete(c.elems, i, i+1)
	return true
}

// yearlyVerb makes an adverb of a lone 年, 月 or 日 before a verb that a figure completes, and a verb of that: 公司|年|处理|垃圾600吨,
// 日|销|汽车20辆.
func (x *Extractor) yearlyVerb(c *clauseSentence, i int) {
	e, next := &c.elems[i], &c.elems[i+1]
	if !c.numberBefore(i) && x.doneYearly(c, i+1) && c.figurePastNouns(i+2) && !c.measureBefore(i+2) {
		e.class, e.verb, e.pos = classAdverb, noVerb, "d"
		next.class, next.verb, next.pos = next.class&^classNominal|classTransitive, sureVerb, "v"
	}
}

// doneYearly says that the word at k may be what is done each year or day.
func (x *Extractor) doneYearly(c *clauseSentence, k int) bool {
	e := &c.elems[k]
	if e.end-e.start == 3 {
		return isOneOf(c.text(k), []string{"产", "销", "供", "用", "耗", "卖", "运", "送", "排", "采"})
	}
	return e.verb != noVerb && e.class&(classTransitive|classLight|classIntransitive) != 0 && (e.class&(classUp|classDown) == 0 || c.elems[k+1].kind == elemWord)
}

// numberBefore says that a number ends right before element i: 两|年采购.
func (c *clauseSentence) numberBefore(i int) bool {
	return i > 0 && c.elems[i-1].end == c.elems[i].start && (c.elems[i-1].kind != elemWord || strings.Contains("一二两三四五六七八九十百几数半", c.text(i-1)))
}

// measureBefore says that the nouns from element k on end in what is measured: 日处理|能力|600吨.
func (c *clauseSentence) measureBefore(k int) bool {
	for k+1 < len(c.elems) && c.elems[k+1].kind == elemWord {
		k++
	}
	w := c.text(k)
	return c.elems[k].kind == elemWord && (c.lists.measureNoun(w) || anySuffix(w, []string{"能力", "产能", "规模"}))
}

// plantOutput parts what is made each year, or each day, from the works for it, whose name begins with it: 年产|5GW|电池片|项目总投资32亿元. The
// verb is that of the output alone.
func (b *binder) plantOutput(i int) {
	c, r := b.c, b.bound[i]
	if i == 0 || r.verb != i-1 || r.nounRun[0] != i+1 || !b.eachYear(i-1) {
		return
	}
	for _, j := range b.order {
		if other := b.bound[j]; j > i && other.verb == r.verb && b.figure(j).dim != b.figure(i).dim {
			other.action, other.verb = "", -1
		}
	}
	a, e := r.itemRun[0], r.itemRun[1]
	if r.itemRun != r.nounRun || e > len(c.elems) {
		return
	}
	for e > a+1 && c.elems[e-1].kind == elemWord && c.elems[e-1].end-c.elems[e-1].start >= len("厂") && b.lists.Plant.has(c.text(e-1)) {
		e--
	}
	if e == r.itemRun[1] || c.elems[e-1].kind != elemWord || c.elems[e-1].verb == sureVerb {
		return
	}
	if item := b.cleanItem(a, e); item != "" {
		r.item, r.itemRun = item, [2]int{a, e}
	}
}

// eachYear says that the verb at element k tells what is made or handled each year, month or day: 年产, 年|处理, 日|加工.
func (b *binder) eachYear(k int) bool {
	c := b.c
	if w := c.text(k); len(w) > len("年") && anyPrefix(w, []string{"年", "日", "月"}) {
		return true
	}
	return k > 0 && isOneOf(c.text(k-1), []string{"年", "日", "月"}) && c.elems[k-1].end == c.elems[k].start
}
