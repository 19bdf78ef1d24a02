package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// predicateAt says that the verb-like word at j is the predicate of its clause: it ends the clause, or an object follows it. A verb
// that only qualifies a noun at the end of a clause is none (对3家用工单位).
func (c *clauseSentence) predicateAt(j, hi int) bool {
	if c.elems[j].verb == sureVerb || j+1 >= hi || c.elems[j+1].kind == elemFigure {
		return true
	}
	return c.elems[j].class&classTransitive != 0 && c.elems[j+1].kind == elemWord && c.elems[j+1].class&classHead != 0 && !c.verbAhead(j+1, hi)
}

// startsPredicate says that the lone character at j is a verb: 一, a particle of aspect or a figure follows it.
func (c *clauseSentence) startsPredicate(j, hi int) bool {
	e := &c.elems[j]
	if e.kind != elemWord || e.end-e.start != 3 || e.class&classHead != 0 || j+1 >= hi {
		return false
	}
	next := c.text(j + 1)
	return c.elems[j+1].kind == elemFigure && c.elems[j+1].start == e.end && !strings.ContainsAny(c.text(j), "的和与及等约近逾超") || next == "一" || next == "了" || next == "着" || next == "过"
}

// verbAhead says that a sure verb or a figure stands in [j, hi).
func (c *clauseSentence) verbAhead(j, hi int) bool {
	for ; j < hi; j++ {
		if e := &c.elems[j]; e.kind == elemFigure || e.kind == elemWord && e.verb == sureVerb {
			return true
		}
	}
	return false
}

// attributive is the element behind a measured figure at k that describes what the classifier before it counts, 0 if there is none.
func (c *clauseSentence) attributive(i, k, hi int) int {
	if k < hi && c.elems[k].kind == elemWord && c.elems[i].kind == elemFigure {
		return c.described(i, k, hi)
	}
	if k+1 >= hi || c.elems[k].kind != elemFigure || c.elems[k].start != c.elems[i].end || c.elems[i].kind != elemFigure {
		return 0
	}
	f, m := c.quantity(i), c.quantity(k)
	if f.unit == nil || f.unit.Kind == unit.KindNoun {
		return 0
	}
	if n := c.after(k, hi); f.dim == unit.People && m.dim == unit.Age && n+1 < hi && c.text(n) == "的" && c.elems[n+1].kind == elemWord {
		return n // 1名|70余岁的|老妇人
	}
	if f.dim != unit.Count {
		return 0
	}
	switch m.dim {
	case unit.Length, unit.Mass, unit.Volume, unit.Power, unit.Energy, unit.Data, unit.Area:
	default:
		return 0
	}
	if n := c.after(k, hi); n+2 < hi && c.elems[n].kind == elemWord && extent(c.text(n)) && c.text(n+1) == "的" {
		return n + 1 // 两根60米长的救生绳
	}
	if n := c.after(k, hi); n < hi && c.elems[n].kind == elemWord && (c.text(n) == "的" || !c.stopsRight(n, hi, false)) {
		return n
	}
	return 0
}

// described is the 的 behind a figure that a measure at k and the classifier before it share a noun with: 三只|总值逾九十万元|的名表,
// 7家涨价超50%的民宿. It is 0 if there is none.
func (c *clauseSentence) described(i, k, hi int) int {
	f := c.quantity(i)
	if f.unit == nil || f.unit.Kind != unit.KindClassifier || f.dim == unit.Events || f.dim == unit.PersonTimes {
		return 0
	}
	for n := k; n < hi && n < k+4; n++ {
		switch e := &c.elems[n]; {
		case e.kind == elemFigure:
			if n > k+1 && n+2 < hi && c.elems[n-1].class&classCopula != 0 && c.text(n+1) == "的" && c.elems[n+2].kind == elemWord && c.lists.measureNoun(c.text(n-2)) {
				return n + 1 // 60台单机容量为5兆瓦的风电机组
			}
			if n > k && n+1 < hi && c.text(n+1) == "的" && c.elems[n-1].class&classTotal != 0 && n+2 < hi && c.elems[n+2].kind == elemWord {
				return n + 1 // 3座共4500立方米的冷库
			}
			if n > k && n+2 < hi && c.text(n+1) == "的" && c.elems[n+2].kind == elemWord && f.dim == unit.People && c.quantity(n).dim == unit.Age {
				return n + 1 // 3名年仅6岁的女童
			}
			if n > k && n+2 < hi && c.text(n+1) == "的" && c.elems[n+2].kind == elemWord && c.ownVerbs(k, n) {
				return n + 1 // 4家占地500亩的果园
			}
			if n == k || n+1 >= hi || c.text(n+1) != "的" || n+2 >= hi || c.elems[n+2].kind != elemWord || !(c.lists.measureNoun(c.text(n-1)) || c.elems[n-1].class&(classUp|classDown) != 0 || extent(c.text(n-1))) {
				return 0
			}
			return n + 1
		case e.kind != elemWord || c.text(n) == "的":
			return 0
		}
	}
	return 0
}

// ownVerbs says that [k, n) is nothing but verbs and what they measure, which tell of a noun behind.
func (c *clauseSentence) ownVerbs(k, n int) bool {
	for ; k < n; k++ {
		if e := &c.elems[k]; e.kind != elemWord || e.verb == noVerb && e.class&classAdverb == 0 && !c.lists.measureNoun(c.text(k)) || e.class&(classCausative|classPreposition) != 0 {
			return false
		}
	}
	return true
}

// extent says that a word names what a length measures.
func extent(w string) bool {
	switch w {
	case "长", "宽", "高", "深", "厚", "远", "重", "大", "见方":
		return true
	}
	return false
}

// measures says that element i is a figure with a unit of measurement, which counts no events.
func (c *clauseSentence) measures(i int) bool {
	f := c.quantity(i)
	return f.unit != nil && f.unit.Kind == unit.KindMeasure && f.dim != unit.Duration
}

// quoteEnd is the mark that closes the quotation opened at j, 0 if it holds a figure or does not end soon.
func (c *clauseSentence) quoteEnd(j, hi int) int {
	if c.closesQuote(j) {
		return 0
	}
	for n := j + 1; n < hi && n < j+9; n++ {
		switch c.elems[n].kind {
		case elemQuote:
			if n == j+1 {
				return 0
			}
			return n
		case elemFigure, elemPunct, elemTime:
			return 0
		}
	}
	return 0
}
