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
		if tail := c.loneBody(k); tail > k && (c.isSubject(tail+1) && !(told && c.elems[tail+1].verb == noVerb && isNounPOS(c.elems[tail+1].pos)) || where && c.endsSite(tail+1)) {
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
		return next.end-next.start == len("岭")
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

// loneBody is the word of organisation that the lone characters from element k on lead to; k for none.
func (c *clauseSentence) loneBody(k int) int {
	lone := false
	for j := k; j < len(c.elems) && j < k+6 && c.elems[j].kind == elemWord && (j == k || c.elems[j].start == c.elems[j-1].end); j++ {
		e := &c.elems[j]
		size := e.end - e.start
		if lone && e.start-c.elems[k].start >= len("一一") {
			if tail := c.bodyTail(j); tail >= j {
				return tail
			}
		}
		switch {
		case j == k && size == len("汇文") && e.verb == noVerb && e.class == 0 && (e.pos == "nr" || e.pos == "nz" || e.pos == "x"):
			lone = true
		case size == len("一"):
			if j >= k+4 || !c.bodyLetter(j, j == k) {
				return k
			}
			lone = true
		case j == k && size == len("京沪") && provinces(c.text(k)) == 2:
			if c.elems[k+1].start == e.end && isOneOf(c.text(k+1), []string{"高铁", "高速", "铁路", "城际"}) {
				return k + 1
			}
			return k
		case !lone || e.start-c.elems[k].start < len("一一") || !c.bodyKind(j):
			return k
		}
	}
	return k
}

// bodyTail is the last element of the word that ends the name of a body or a site, which begins at j: 煤矿, 兽医|站. It is -1 for none.
func (c *clauseSentence) bodyTail(j int) int {
	e := &c.elems[j]
	if e.class&classOrgTail != 0 && e.class&classPlaceTail == 0 && e.end-e.start > len("一") {
		return j
	}
	if j+1 < len(c.elems) && c.elems[j+1].start == e.end && c.bodyKind(j) && c.lists.SiteEnd.has(c.text(j+1)) {
		return j + 1
	}
	return -1
}

// bodyKind says that the word at j can say of which kind a body is, before the word for it: 科技|产业园, 种植|基地; but 产量.
func (c *clauseSentence) bodyKind(j int) bool {
	e := &c.elems[j]
	if e.end-e.start < len("科技") || e.class&(classOrgTail|classPlaceTail|classPlace|classPreposition|classConjunction|classParticle|classCopula|classAdverb|classUp|classDown|classTotal|classEach) != 0 {
		return false
	}
	if e.verb == noVerb {
		return e.class&^(classHead|classNominal|classModifier) == 0 && (isNounPOS(e.pos) && e.pos != "ns" && e.pos != "nr" || e.pos == "vn" || e.pos == "b") && !c.lists.measureNoun(c.text(j))
	}
	next := j + 1
	return next < len(c.elems) && c.elems[next].start == e.end && !c.lists.NewlyBuilt.has(c.text(j)) && !c.actsOn(j) && (c.lists.SiteEnd.has(c.text(next)) || e.class&classNominal != 0 && (c.elems[next].class&classOrgTail != 0 || c.bodyKind(next)))
}

// actsOn says that the site behind the verb at j is what something is done with, and that the verb does not say of which kind it is: 建设|基地.
func (c *clauseSentence) actsOn(j int) bool {
	return c.lists.SiteDeed.has(c.text(j))
}

// bodyLetter says that the lone character at j may be one of the name of a body, the first of it where first.
func (c *clauseSentence) bodyLetter(j int, first bool) bool {
	e, w := &c.elems[j], c.text(j)
	if e.class&(classPreposition|classConjunction|classParticle|classEach|classTotal|classPlace|classCopula) != 0 || e.pos == "r" || e.pos == "m" || e.verb == sureVerb || grammar(w) {
		return false
	}
	return !noStemSet.holds(w) || first && (w == "新" || w == "大") // 新岭煤矿, but 新|设|医院
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

// bodyOf is the element behind the body whose own name begins with lone characters at element k, right behind that of its place, and which
// is a subject: 陕西|云|中|皇帝|陵|博物馆, 湖北|恒|岳|茶油|科技|有限公司. The place begins at element from. It is k for none.
func (b *binder) bodyOf(from, k, hi int) int {
	c := b.c
	lone := false
	for j := k; j < hi && j < k+10; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.class&(classPreposition|classConjunction|classParticle|classCopula|classTotal|classEach|classPlace|classPlaceTail) != 0 || e.pos == "r" || e.pos == "m" {
			return k
		}
		single := e.end-e.start == len("秦")
		switch {
		case single && (j == k && noStemSet.holds(c.text(j)) && c.text(j) != "新" || grammar(c.text(j))), !single && (e.verb == sureVerb || e.class&classAdverb != 0):
			return k
		case lone && (j > k+1 || c.text(k) == "立") && !single && e.class&classOrgTail != 0:
			end := b.branch(j+1, hi)
			if c.isSubject(end) && b.frontOfClause(from) {
				return end
			}
			return k
		}
		lone = lone || single || e.pos == "nr" || e.pos == "nz" // 广州|白云|国际|机场
	}
	return k
}

// routeAt is the element behind the road or railway from the place at element k to that behind 至 at j: 襄阳|至|宜昌|高速公路. It is k for none.
func (b *binder) routeAt(k, j, hi int) int {
	c := b.c
	if j != k+1 || j+2 >= hi || c.text(j) != "至" || c.elems[k].pos != "ns" || c.elems[j+1].pos != "ns" || c.elems[j].start != c.elems[k].end || c.elems[j+2].start != c.elems[j+1].end {
		return k
	}
	if isOneOf(c.text(j+2), []string{"高速公路", "高速", "高铁", "铁路", "公路", "城际铁路", "高速铁路"}) {
		return j + 3
	}
	return k
}

// siteBehind is the element behind the site that the words from element j on tell of, right behind the name of its place, which begins at
// element k: 福州|服装|厂, 石桥|种植|基地. It is j for none.
func (b *binder) siteBehind(j, k int) int {
	c := b.c
	for n := j; n < len(c.elems) && n < j+3 && c.elems[n].kind == elemWord && c.elems[n].start == c.elems[n-1].end; n++ {
		if tail := c.bodyTail(n); tail >= n {
			if b.endsSubject(tail+1) || k > 0 && leadsToSite(c.text(k-1)) && c.endsSite(tail+1) {
				return tail + 1
			}
			return j
		}
		if !c.bodyKind(n) || c.text(n) == "会同" {
			return j
		}
	}
	return j
}
