package extract

import "strings"

// Why something happened, told before the verb.

// behindReason is the last element of the reason that the 因, 因为 or 由于 at j opens, where the verb of the clause follows it:
// 因操作不当|受伤, 因成绩突出|获得奖学金, 因疏于管理|被约谈. It is j where no verb of its own follows.
func (c *clauseSentence) behindReason(j, hi int) int {
	if !isOneOf(c.text(j), []string{"因", "因为", "由于"}) {
		return j
	}
	end, verb := j+1, j
	for ; end < hi && end < j+12 && (c.elems[end].kind == elemWord || c.elems[end].kind == elemQuote || c.elems[end].kind == elemList); end++ {
		switch w := c.text(end); {
		case w == "而":
			return end
		case end > j+1 && strings.HasPrefix(w, "被") && (w == "被" || c.elems[end].verb != noVerb):
			return end - 1
		case c.endsReason(end, hi):
			verb = end
		}
	}
	if end < hi {
		return j
	}
	for verb > j+1 && c.takesDeed(verb-1, verb) {
		verb-- // 获得|资助
	}
	if !c.reasonIn(j+1, verb) {
		return j
	}
	return verb - 1
}

// endsReason says that the word at n may be the verb of the clause, behind the reason: it ends the clause, or nouns alone follow.
func (c *clauseSentence) endsReason(n, hi int) bool {
	e := &c.elems[n]
	if e.kind != elemWord || e.verb == noVerb || e.class&classPreposition != 0 {
		return false
	}
	if e.class&(classTransitive|classIntransitive|classLight) == 0 {
		return n+1 >= hi && e.class == 0 && e.pos == "v" && e.end-e.start == len("熬夜")
	}
	if n+1 >= hi {
		return e.pos != "a" && e.class&classHead == 0
	}
	return e.verb == sureVerb && e.class&classIntransitive == 0 && c.elems[n+1].kind == elemWord && c.elems[n+1].verb == noVerb && c.text(n+1) != "的" && c.elems[n+1].class&(classConjunction|classPreposition) == 0
}

// takesDeed says that the verb at n has what is done, told by the verb at deed, for its object: 接受|治疗; but 拆迁|停业.
func (c *clauseSentence) takesDeed(n, deed int) bool {
	e, d := &c.elems[n], &c.elems[deed]
	if d.class&classIntransitive != 0 && d.class&(classTransitive|classNominal) == 0 && (d.verb == sureVerb || e.class&classLight == 0) || d.class&classLight != 0 && d.verb == sureVerb {
		return false
	}
	return e.kind == elemWord && e.verb == sureVerb && e.class&(classLight|classTransitive) != 0 && e.class&classIntransitive == 0 && e.pos != "a"
}

// reasonIn says that [a, e) holds a reason, and no mere adverb: 因|多次|违规.
func (c *clauseSentence) reasonIn(a, e int) bool {
	for ; a < e; a++ {
		if c.elems[a].class&classAdverb == 0 || c.elems[a].verb != noVerb {
			return true
		}
	}
	return false
}
