package extract

// Verbs of one character by which prices and markets rise and fall, which are nouns, names or other verbs elsewhere: 股价|挫3%, 油价|弹逾一成, 恒指|泻412点.

// moveVerbs makes verbs of change of such characters right before by how much, also of one that was taken for the end of the noun: 呎价扬|近3%.
func (x *Extractor) moveVerbs(c *clauseSentence) {
	for i := 1; i < len(c.elems); i++ {
		e := &c.elems[i-1]
		if c.elems[i].kind != elemFigure || e.kind != elemWord || e.end != c.elems[i].start || e.end-e.start < len("弹") || e.end-e.start > longestMover || !c.movesBy(i) {
			continue
		}
		w := c.s[e.end-len("弹") : e.end]
		way := wordClass(0)
		switch {
		case x.lex.chars.Rising.is(w):
			way = classUp
		case x.lex.chars.Falling.is(w):
			way = classDown
		default:
			continue
		}
		verb := elem{kind: elemWord, start: e.end - len(w), end: e.end, pos: "v", class: way, verb: sureVerb}
		if e.start == verb.start {
			if i < 2 || !c.loneBefore(i-2, verb.start) {
				*e = verb
			}
			continue
		}
		head := c.s[e.start:verb.start]
		if !x.moves(head) {
			continue // 催泪弹3%
		}
		known := x.wordOf(head, "n")
		*e = elem{kind: elemWord, start: e.start, end: verb.start, pos: "n", class: known.class() &^ classPrefix, verb: known.verb()}
		c.elems = append(c.elems, elem{})
		copy(c.elems[i+1:], c.elems[i:])
		c.elems[i] = verb
		i++
	}
}

// moves says that a noun names what rises and falls.
func (x *Extractor) moves(noun string) bool {
	return x.lex.phrases.measureNoun(noun) || x.lex.phrases.Price.ends(noun) || x.lex.phrases.Traded.ends(noun)
}

// movesBy says that figure i says by how much something may rise or fall.
func (c *clauseSentence) movesBy(i int) bool {
	q := c.quantity(i)
	return isRelative(q) || q.unit != nil && q.unit.ID == "point.index"
}

// loneBefore says that a character that is no adverb stands right before byte p, of which the verb may be the second: 栽|插六成.
func (c *clauseSentence) loneBefore(k, p int) bool {
	e := &c.elems[k]
	return e.kind == elemWord && e.end == p && e.end-e.start == len("栽") && e.class&classAdverb == 0 && e.pos != "d"
}
