package extract

import "strings"

// Words that the dictionary cuts in the wrong place, where what stands before shows it.

// cutPerson says that the dictionary took the 人 of 人均 from the word for a person before it: 被告|人均获刑, 负责|人均已到案.
func (x *Extractor) cutPerson(c *clauseSentence, w string, start int) bool {
	n := len(c.elems)
	if n == 0 || w != "人均" || c.elems[n-1].kind != elemWord || c.elems[n-1].end != start || !x.lex.phrases.Persons.has(c.text(n-1)) {
		return false
	}
	c.elems[n-1].pos, c.elems[n-1].class, c.elems[n-1].verb = "n", classHead, noVerb
	return true
}

// doneWithLe takes 除了 and 为了 apart where a character before them makes a verb with the first: 拆|除了 is 拆除|了, 改|为了 is 改为|了. It
// says whether it did.
func (x *Extractor) doneWithLe(c *clauseSentence, w string, start, end int) bool {
	if w != "除了" && w != "为了" {
		return false
	}
	n := len(c.elems)
	if n == 0 || c.elems[n-1].kind != elemWord || c.elems[n-1].end != start || c.elems[n-1].end-c.elems[n-1].start != len("拆") {
		return false
	}
	last, cut := &c.elems[n-1], start+len("除")
	known := x.wordOf(c.s[last.start:cut], "v")
	if known.class()&classVerb == 0 {
		return false
	}
	*last = elem{start: last.start, end: cut, pos: "v", class: known.class() &^ classPrefix, verb: known.verb()}
	le := x.wordOf("了", "ul")
	c.elems = append(c.elems, elem{start: cut, end: end, pos: "ul", class: le.class(), verb: le.verb()})
	return true
}

// eachVerbs makes sure verbs of those that are nouns as often, between 每 and a figure: 每|生产1吨钢, 每|消费满300元.
func (x *Extractor) eachVerbs(c *clauseSentence) {
	for i := 0; i+2 < len(c.elems); i++ {
		if e := &c.elems[i+1]; c.elems[i].kind != elemWord || e.verb != maybeVerb || c.text(i) != "每" {
			continue
		}
		k := i + 2
		if w := c.text(k); k+1 < len(c.elems) && (w == "满" || w == "了" || w == "达") {
			k++
		}
		if e := &c.elems[i+1]; c.elems[k].kind == elemFigure && e.class&(classTransitive|classLight|classIntransitive) != 0 {
			e.verb, e.class = sureVerb, e.class&^(classNominal|classHead)
		}
	}
}

// adverbs makes an adverb of 提前, 安全, 多 or 少 before a verb with an object: 提前|转移群众300人, 少|用煤7吨, but 提前40天.
func (x *Extractor) adverbs(c *clauseSentence) {
	for i := 0; i+1 < len(c.elems); i++ {
		e, next := &c.elems[i], &c.elems[i+1]
		if size := e.end - e.start; e.kind != elemWord || next.kind != elemWord || next.start != e.end || size > len("大规模") || next.verb == noVerb && size > len("多") {
			continue // no verb follows, as behind most words
		}
		switch c.text(i) {
		case "提前":
			if next.class&(classTransitive|classLight) == 0 {
				continue
			}
		case "安全":
			if !isOneOf(c.text(i+1), []string{"转移", "疏散", "撤离", "撤出", "救出", "运送"}) {
				continue
			}
		case "多", "少":
			known := next.verb != noVerb && next.class&classTransitive != 0 || x.lex.class[c.text(i+1)]&classAdjacent != 0
			if next.end-next.start != 3 || !known || i+2 >= len(c.elems) || c.elems[i+2].kind != elemWord || c.elems[i+2].class&classParticle != 0 {
				continue // 他们多|跑了3公里
			}
			*next = elem{start: next.start, end: next.end, pos: "v", class: classTransitive, verb: sureVerb} // 多|采原油8吨
		default:
			if next.verb == sureVerb && next.class&(classTransitive|classLight|classIntransitive) != 0 && x.lex.phrases.MannerOf.has(c.text(i)) {
				break // 统筹|发放补贴300万元
			}
			if e.verb != noVerb || next.verb == noVerb || i == 0 || !x.manner(c, i) {
				continue
			}
		}
		e.class, e.verb, e.pos = classAdverb, noVerb, "d"
	}
}

// manner says that the adjective or noun at i tells how those do something who are counted before it: 35名学生|集体|中毒, 7名矿工|不幸|遇难.
func (x *Extractor) manner(c *clauseSentence, i int) bool {
	e, head, next := &c.elems[i], &c.elems[i-1], &c.elems[i+1]
	people := head.kind == elemFigure && isOneOf(c.quantity(i-1).written, []string{"人", "户"})
	if !people && (head.kind != elemWord || head.class&classHead == 0 || head.verb != noVerb) || head.end != e.start || next.class&(classTransitive|classIntransitive) == 0 && next.pos != "v" || next.class&(classCopula|classUp|classDown) != 0 {
		return false
	}
	if e.end-e.start == len("不幸") && e.class == 0 && (e.pos == "a" || e.pos == "ad") && next.verb == sureVerb {
		return true
	}
	return x.lex.numbers.Manner.has(c.text(i)) && (next.verb == sureVerb || !c.verbInCompound(i+1, len(c.elems)))
}

// joinsNoun joins a word, as w the text of e, to the noun right before it that it is the end of, and says whether it did: 涵盖|率, 联合|站, 医药费|用.
func (x *Extractor) joinsNoun(c *clauseSentence, e *elem, w string, known knownWord) bool {
	last := &c.elems[len(c.elems)-1]
	switch {
	case known.tail() && c.joinKind(w, e.end):
	case known.tail() && c.suffixNoun(last, w), e.end == c.figureAt && x.lex.classes(w)&classAdjacent == 0 && c.cutNoun(last, e, w):
		last.end, last.pos, last.verb = e.end, "n", noVerb
		last.class = classHead | x.lex.tails.class(c.s[last.start:e.end])
	case w == "用" && e.end == c.figureAt && hasSuffix(c.s[last.start:last.end], "费") && last.class&classHead != 0:
		last.end = e.end // 医药费|用5200元
	default:
		return false
	}
	return true
}

// joinVersion joins digits behind a point to the name or the grade that ends before it, and says whether it did: PM2|.|5, XBB|.|1, 5|.|0级.
func (c *clauseSentence) joinVersion(start, end int) bool {
	n := len(c.elems)
	if n < 2 || c.text(n-1) != "." || c.elems[n-1].end != start || c.elems[n-2].end != start-1 || !joinsWord(c.s[c.elems[n-2].start]) && !(c.elems[n-2].pos == "m" && strings.HasPrefix(c.s[end:], "级")) {
		return false
	}
	c.elems = c.elems[:n-1]
	c.elems[n-2].end = end
	return true
}

// behindMou says that the last element ends in the 某 of a name at byte p.
func (c *clauseSentence) behindMou(p int) bool {
	n := len(c.elems)
	return n > 0 && c.elems[n-1].end == p && strings.HasSuffix(c.s[:p], "某")
}

// stem says that an element is a verb of one character that takes a complement: 采|回, 填|下.
func (x *Extractor) stem(c *clauseSentence, e *elem) bool {
	return e.kind == elemWord && e.end-e.start == 3 && e.class&(classAdverb|classPreposition|classConjunction|classParticle|classHead|classCopula|classUp|classDown) == 0 && x.lex.classes(c.s[e.start:e.end])&(classAdjacent|classTransitive) != 0
}

// single says that element i is one Han character of no word class of its own, and ends at a byte.
func (c *clauseSentence) single(i, end int) bool {
	e := &c.elems[i]
	return e.kind == elemWord && e.end == end && e.end-e.start == 3 && e.class&^(classParticle|classHead) == 0
}

// joinYear joins the 年 at byte p to the 一 that the last element is, and says whether it did.
func (c *clauseSentence) joinYear(p int) bool {
	n := len(c.elems)
	if n == 0 || c.elems[n-1].end != p || c.text(n-1) != "一" {
		return false
	}
	c.elems[n-1] = elem{start: c.elems[n-1].start, end: p + len("年"), class: classAdverb}
	return true
}
