package extract

import "strings"

// Names of bodies that open a clause, of which the dictionary knows the last word only.

// joinBodies makes one name of what opens a clause as its subject, or tells where something is: lone characters and a word of organisation
// (新|岭|煤矿, 在|大|禾|大学), two provinces and a railway between them (京|渝|高铁), a name in Latin letters (NovaGrid).
func (c *clauseSentence) joinBodies() {
	for k := 0; k+1 < len(c.elems); k++ {
		e := &c.elems[k]
		if e.kind != elemWord || e.pos != "eng" && !c.mayOpenBody(k) {
			continue
		}
		where, told := false, false
		if k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].pos != "ns" {
			where, told = leadsToSite(c.text(k-1)), c.text(k-1) == "的"
			if !where && !told {
				continue
			}
		}
		if e.pos == "eng" {
			c.latinBody(k)
			continue
		}
		if tail := c.ownBody(k); tail > k && (c.isSubject(tail+1) && !(told && c.elems[tail+1].verb == noVerb && isNounPOS(c.elems[tail+1].pos)) || where && c.endsSite(tail+1)) {
			c.joinNoun(k, tail+1)
			e.pos, e.class = "ns", classOrgTail
		}
	}
}

// mayOpenBody says that the word at k may open the name of a body: it is a lone character before another, or a name of two characters.
func (c *clauseSentence) mayOpenBody(k int) bool {
	e, next := &c.elems[k], &c.elems[k+1]
	if next.start != e.end {
		return false
	}
	switch e.end - e.start {
	case len("新"):
		return next.end-next.start == len("岭") && c.bodyLetter(k, true)
	case len("京沪"):
		return e.pos == "nr" || e.pos == "nz" || e.pos == "x" || provinces(c.text(k)) == 2
	}
	return false
}

// leadsToSite says that a word says where something is or where somebody goes: 在, 位于, 走进.
func leadsToSite(w string) bool {
	return located(w) || isOneOf(w, []string{"走进", "来到", "走访", "参观", "考察", "前往", "抵达", "入驻", "毗邻"})
}

// endsSite says that the name of a site may end before element k: nothing goes on there, or what is done at the site.
func (c *clauseSentence) endsSite(k int) bool {
	if k >= len(c.elems) {
		return true
	}
	switch e := &c.elems[k]; e.kind {
	case elemPunct, elemTime, elemClose, elemOpen:
		return true
	case elemWord:
		return e.verb == sureVerb || isOneOf(c.text(k), []string{"里", "内", "中", "外", "旁", "附近", "门口", "现场"})
	}
	return false
}

// isSubject says that a predicate begins at element k, or the noun that it is about (年产量为).
func (c *clauseSentence) isSubject(k int) bool {
	for n := k; n < len(c.elems) && n < k+5; n++ {
		e := &c.elems[n]
		switch {
		case e.kind == elemTime:
			return true
		case n == k && e.kind == elemWord && e.verb == maybeVerb && e.class&classTransitive != 0 && n+1 < len(c.elems) && c.elems[n+1].kind == elemWord && !c.lists.measureNoun(c.text(n+1)):
			return true // 合作社|种植|红心柚
		case e.kind != elemWord:
			return e.kind == elemFigure && n > k && c.lists.measureNoun(c.text(n-1))
		case e.verb == sureVerb, e.class&(classAdverb|classPreposition|classCopula|classTotal) != 0 && e.class&classModifier == 0:
			return n == k || c.lists.measureNoun(c.text(n-1)) || c.text(n) == "从"
		case e.class&(classConjunction|classParticle) != 0:
			return false
		}
	}
	return false
}

// latinBody takes the Latin word that opens its clause at element k and acts in it for the name of a body: NovaGrid|今年完成35次发射.
func (c *clauseSentence) latinBody(k int) {
	w := c.text(k)
	if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' || strings.ToUpper(w) == w || isOneOf(w, []string{"App", "Wi", "Wifi", "WiFi"}) {
		return // GDP, PM
	}
	if e := &c.elems[k+1]; e.kind == elemTime || e.kind == elemWord && (e.verb == sureVerb && e.class&classTransitive != 0 || e.class&(classAdverb|classTotal) != 0 && e.class&classModifier == 0) {
		c.elems[k].pos = "ns"
	}
}
