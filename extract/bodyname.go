package extract

// How the names of bodies and sites are read
//
// The dictionary knows the fewest of them and cuts the rest into pieces: 新|岭|煤矿, 恒|岳|茶油|科技|公司, 福州|服装|厂. Each such name has up to
// four parts, and this file knows three of them by what they are made of:
//
//   - its place, which the readers of places find (福州);
//   - its own name, of lone characters as a rule (ownName, of what bodyLetter takes: 新|岭);
//   - words that say of which kind it is (bodyKind: 茶油|科技, 服装);
//   - the word that ends it (bodyTail: 煤矿, 公司, 厂).
//
// Words like these stand together in many phrases that are no name (建设|基地, 新|设|医院), so that where they stand decides, and each position
// has a reader of its own, which asks here for the parts:
//
//   - joinBodies, as the words of a sentence are cut: at the head of a clause of which they are the subject, or behind 在 and its like;
//   - bodyOf and siteBehind: right behind the name of the place, with a name of their own and without one;
//   - stemAt: a short name of two or three characters that opens its clause (建|水|法院);
//   - siteAt: common nouns that name a site, as the subject (货柜码头|检获);
//   - officeAt, orgBehind and branch: offices of a place, and the offices under them, word by word up to the last (nameEnd);
//   - companyAt, nationalAt and groupAt: companies, which end with words of their own.

// ownBody is the last element of the body whose own name begins with element k: lone characters or a name, words of its kind, and the word that
// ends it (恒|岳|茶油|科技|公司), or the railway called after two provinces (京沪|高铁). It is k for none.
func (c *clauseSentence) ownBody(k int) int {
	const most = 6 // words
	if e := &c.elems[k]; e.end-e.start == len("京沪") && provinces(c.text(k)) == 2 {
		if k+1 < len(c.elems) && c.elems[k+1].start == e.end && isOneOf(c.text(k+1), []string{"高铁", "高速", "铁路", "城际"}) {
			return k + 1
		}
		return k
	}
	j := c.ownName(k)
	if j == k || c.elems[j-1].end-c.elems[k].start < len("一一") {
		return k
	}
	return max(k, c.kindAndTail(j, k+most))
}

// ownName is the element behind the name of two characters or the lone characters, four at most, with which a body is called: 汇文, 新|岭. It is
// k for none.
func (c *clauseSentence) ownName(k int) int {
	j := k
	if e := &c.elems[k]; e.end-e.start == len("汇文") && e.verb == noVerb && e.class == 0 && (e.pos == "nr" || e.pos == "nz" || e.pos == "x") {
		j++
	}
	for j < len(c.elems) && j < k+4 && c.adjoins(j, k) && c.elems[j].end-c.elems[j].start == len("一") && c.bodyLetter(j, j == k) {
		j++
	}
	return j
}

// kindAndTail is the last element of the body or site that the words from element j on tell of, as the first of them say of which kind it is:
// 茶油|科技|公司, 服装|厂. It ends before element end; it is -1 for none.
func (c *clauseSentence) kindAndTail(j, end int) int {
	for n := j; n < len(c.elems) && n < end && c.adjoins(n, j); n++ {
		if tail := c.bodyTail(n); tail >= n {
			return tail
		}
		if !c.bodyKind(n) {
			break
		}
	}
	return -1
}

// adjoins says that element j is a word that, unless it is the first, stands right behind the one before it.
func (c *clauseSentence) adjoins(j, first int) bool {
	return c.elems[j].kind == elemWord && (j == first || c.elems[j].start == c.elems[j-1].end)
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
	return !noStemSet.holds(w) || first && (w == "新" || w == "大") || !first && w == "新" && j+1 < len(c.elems) && c.bodyKind(j+1) // 新岭煤矿, 恒岳|新|材料公司; but 新|设|医院
}

// nameStep is what a word is to the name of a body that is read word by word.
type nameStep int8

const (
	inName     nameStep = iota // the name goes on with it
	lastOfName                 // it is the last of the name
	noName                     // there is no name
)

// nameEnd is the element behind the name of a body which goes on at element k, right behind another, and ends before element end: step judges the
// words that are neither verbs nor words of grammar. It is k for none.
func (c *clauseSentence) nameEnd(k, end int, step func(j int) nameStep) int {
	for j := k; j < end; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.verb == sureVerb || e.class&(classAdverb|classPreposition|classParticle) != 0 {
			break
		}
		switch step(j) {
		case lastOfName:
			return j + 1
		case noName:
			return k
		}
	}
	return k
}
