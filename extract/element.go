package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/segment"
)

// elemKind is what an element of a sentence is to the rules that bind figures.
type elemKind uint8

const (
	elemWord elemKind = iota
	elemFigure
	elemTime
	elemPunct // a mark that ends a clause
	elemList  // 、
	elemOpen  // an opening bracket
	elemClose
	elemQuote // a quotation mark, transparent inside a noun phrase
)

// elem is one element of a sentence: a token of the text between the marks, or a mark.
type elem struct {
	kind       elemKind
	start, end int // bytes of the sentence
	class      wordClass
	pos        string
	mark       int // index into the marks of a figure or a time
	verb       uint8
}

// How sure it is that a word is a verb here: gse's part of speech is a hint, the vocabulary is a ground.
const (
	noVerb    uint8 = iota
	maybeVerb       // 培训 服务: as often a noun
	sureVerb        // 选派 建成
)

// clauseSentence is a sentence as elements.
type clauseSentence struct {
	s     string
	marks []mark
	elems []elem
	// figureAt is where the next figure begins, while the text before it is cut; -1 if none follows
	figureAt int
	tokens   []segment.Token // memory for the words of one gap between the marks
	known    []knownWord     // of the tokens
	short    shortNames      // what the sentences before taught
	people   bool            // a people may be named: it holds 族
	lists    *phraseLists
	numbers  *numberLists
	chars    *charLists
}

// noQuantity is the quantity of what is no figure.
var noQuantity quantity

// quantity is the quantity of element i, one without number and unit where that is no figure.
func (c *clauseSentence) quantity(i int) *quantity {
	if c.elems[i].kind != elemFigure {
		return &noQuantity
	}
	return c.marks[c.elems[i].mark].figure
}

func (c *clauseSentence) text(i int) string { return c.s[c.elems[i].start:c.elems[i].end] }

// elements cuts the text between the marks into words; quantities are already read, so no token straddles one.
// It takes over the memory of an earlier sentence, which nothing may hold any more.
func (x *Extractor) elements(s string, marks []mark, seg *segment.Segmenter, c *clauseSentence) {
	*c = clauseSentence{s: s, marks: marks, elems: c.elems[:0], tokens: c.tokens[:0], known: c.known, short: c.short, people: strings.Contains(s, "族"), lists: &x.lex.phrases, numbers: &x.lex.numbers, chars: &x.lex.chars}
	p := 0
	for i, m := range marks {
		if m.figure == nil && m.time == nil {
			continue
		}
		start, end := m.span.Start, m.span.End
		kind := elemTime
		if m.figure != nil {
			kind = elemFigure
			start, end = max(p, m.figure.outer.Start), max(end, m.figure.outer.End)
		}
		if start < p {
			start = p
		}
		if end < start {
			end = start
		}
		c.figureAt = -1
		if kind == elemFigure {
			c.figureAt = start
		}
		x.cut(c, p, start, seg)
		c.elems = append(c.elems, elem{kind: kind, start: start, end: end, mark: i})
		p = end
	}
	c.figureAt = -1
	x.cut(c, p, len(s), seg)
	x.moveVerbs(c)
	x.eachVerbs(c)
	c.joinSurnames()
	c.joinPersons()
	c.joinCompanies()
	c.joinRounds()
	c.joinLines()
	c.joinRoads()
	c.joinPurposes()
	x.adverbs(c)
	x.openVerbs(c)
	c.fixedObjects()
	c.partItems()
	c.joinFresh()
	c.joinBodies()
	x.joinMovers(c)
}

// cut cuts [start, end) of the sentence and appends the words.
func (x *Extractor) cut(c *clauseSentence, start, end int, seg *segment.Segmenter) {
	if start >= end {
		return
	}
	c.tokens = x.recut(seg.Append(c.tokens[:0], c.s[start:end]), c.s[start:end], seg)
	c.known = x.knownWords(c.known[:0], c.s[start:end], c.tokens)
	for i := 0; i < len(c.tokens); i++ {
		t, known := c.tokens[i], c.known[i]
		if c.s[start+t.Start:start+t.End] == "县城" && c.endsInName(start+t.Start) {
			last := &c.elems[len(c.elems)-1] // 岐山|县城
			last.end, last.class = last.end+len("县"), last.class|classPlaceTail
			t.Start += len("县")
			known = x.wordOf("城", "n")
		}
		n := x.nameTokens(c, c.s[start:end], i)
		if n > 0 {
			t.End, t.POS = c.tokens[i+n-1].End, "ns"
			i += n - 1
			known = knownWord(x.lex.tails.class(c.s[start+t.Start:start+t.End]) & classPlaceTail)
		} else if known.class()&classPrefix != 0 {
			if n := x.joined(c.s[start:end], c.tokens[i:]); n > 1 {
				t.End, t.POS = c.tokens[i+n-1].End, ""
				i += n - 1
				known = x.wordOf(c.s[start+t.Start:start+t.End], "")
			}
		}
		from, to := start+t.Start, start+t.End
		if known.split() == 0 && to != c.figureAt && !hasPrefix(c.s[from:to], "年") {
			x.word(c, from, to, t.POS, known) // as nearly all
			continue
		}
		x.wordCut(c, from, to, t.POS, known, seg)
	}
}

// wordCut appends a word that the dictionary may have joined to what stands before it, or which begins with an adverb of its own.
func (x *Extractor) wordCut(c *clauseSentence, from, to int, pos string, known knownWord, seg *segment.Segmenter) {
	split := known.split()
	if to == c.figureAt && split == 0 && x.verbAtEnd(c.s[from:to]) {
		split = 3 // 能|干一百亩
	}
	if w := c.s[from:to]; hasPrefix(w, "年") && len(w) >= len("年收入") && c.joinYear(from) {
		from, split, pos = from+len("年"), 0, "n" // 一年|收入, not 一|年收入
		known = x.wordOf(c.s[from:to], "n")
	}
	if c.s[from:to] == "所有" && to == c.figureAt && x.endsInPlace(c, from, seg) {
		from += len("所") // 公共场所|有312处
		known, pos = x.wordOf("有", "v"), "v"
	}
	if split > 0 {
		x.word(c, from, from+split, "d", x.wordOf(c.s[from:from+split], "d"))
		from, pos = from+split, ""
		known = x.wordOf(c.s[from:to], "")
	}
	x.word(c, from, to, pos, known)
}

// word appends one word with what the vocabulary and its ending tell of it.
func (x *Extractor) word(c *clauseSentence, start, end int, pos string, known knownWord) {
	e := elem{start: start, end: end, pos: pos}
	w := c.s[start:end]
	if m := known.mark(); m != 0 {
		if e.kind = c.markKind(m, end); e.kind != elemWord { // white space inside prose is left out
			c.elems = append(c.elems, e)
		}
		return
	}
	e.class, e.verb = known.class()&^classPrefix, known.verb()
	if n := len(c.elems); n > 0 && c.elems[n-1].end == start {
		joined := x.joinsNoun(c, &e, w, known)
		if joined {
			return
		}
	}
	if e.class&classEach != 0 && x.cutPerson(c, w, start) {
		c.elems[len(c.elems)-1].end = start + len("人")
		start += len("人")
		e = elem{start: start, end: end, pos: "d", class: classAdverb} // 被告|人均 is 被告人|均
	}
	if x.doneWithLe(c, w, start, end) {
		return
	}
	if n := len(c.elems); n > 0 && known.complement() && c.elems[n-1].end == start && x.stem(c, &c.elems[n-1]) {
		last := &c.elems[n-1]
		*last = elem{start: last.start, end: end, pos: "v", class: classTransitive, verb: sureVerb}
		return
	}
	if w[0]-'0' < 10 && c.joinVersion(start, end) {
		return
	}
	if n := len(c.elems); w == "率" && n >= 2 && c.single(n-1, start) && c.single(n-2, c.elems[n-1].start) {
		c.elems = c.elems[:n-1] // 成|活|率: a rate that the dictionary lacks
		last := &c.elems[n-2]
		*last = elem{start: last.start, end: end, pos: "n", class: classHead}
		return
	}
	if e.verb != noVerb && end-start == 3 && c.behindMou(start) && strings.ContainsRune("等、，,和及与（(", firstRune(c.s[end:])) {
		c.elems[len(c.elems)-1] = elem{start: c.elems[len(c.elems)-1].start, end: end, pos: "nr"} // 陈某|松等人
		return
	}
	c.elems = append(c.elems, e)
}
