package extract

import (
	"strings"
	"unicode/utf8"

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
}

func (c *clauseSentence) text(i int) string { return c.s[c.elems[i].start:c.elems[i].end] }

// elements cuts the text between the marks into words; quantities are already read, so no token straddles one.
func (x *Extractor) elements(s string, marks []mark, seg *segment.Segmenter) *clauseSentence {
	c := &clauseSentence{s: s, marks: marks, elems: make([]elem, 0, len(s)/5+4)}
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
	return c
}

// cut cuts [start, end) of the sentence and appends the words.
func (x *Extractor) cut(c *clauseSentence, start, end int, seg *segment.Segmenter) {
	if start >= end {
		return
	}
	c.tokens = seg.Append(c.tokens[:0], c.s[start:end])
	for i := 0; i < len(c.tokens); i++ {
		t := c.tokens[i]
		known := x.known(t, c.s[start+t.Start:start+t.End])
		if known.class&classPrefix != 0 {
			if n := x.joined(c.s[start:end], c.tokens[i:]); n > 1 {
				t.End, t.POS = c.tokens[i+n-1].End, ""
				i += n - 1
				known = x.wordOf(c.s[start+t.Start:start+t.End], "")
			}
		}
		from, to := start+t.Start, start+t.End
		if n := int(known.split); n > 0 {
			x.word(c, from, from+n, "d", x.wordOf(c.s[from:from+n], "d"))
			from, t.POS = from+n, ""
			known = x.wordOf(c.s[from:to], "")
		}
		x.word(c, from, to, t.POS, known)
	}
}

// knownWord is what the vocabulary and its form tell of a word, wherever it stands.
type knownWord struct {
	class wordClass
	verb  uint8
	split uint8 // where it falls apart, 0 for a word
}

// known is wordOf for a token; words of the dictionary are judged once.
func (x *Extractor) known(t segment.Token, w string) knownWord {
	if t.Word == 0 {
		return x.wordOf(w, t.POS)
	}
	slot := &x.words()[t.Word]
	if v := slot.Load(); v != 0 {
		return knownWord{wordClass(v), uint8(v >> 32), uint8(v >> 40)}
	}
	k := x.wordOf(w, t.POS)
	slot.Store(uint64(k.class) | uint64(k.verb)<<32 | uint64(k.split)<<40 | 1<<63)
	return k
}

// wordOf judges a word.
func (x *Extractor) wordOf(w, pos string) knownWord {
	k := knownWord{class: x.classOf(w, pos), split: uint8(x.splits(w))}
	k.verb = verbOf(k.class, pos)
	k.class |= nameClass(w) | x.lex.class[w]&classPrefix
	return k
}

// word appends one word with what the vocabulary and its ending tell of it.
func (x *Extractor) word(c *clauseSentence, start, end int, pos string, known knownWord) {
	e := elem{start: start, end: end, pos: pos}
	w := c.s[start:end]
	if r, n := utf8.DecodeRuneInString(w); n == len(w) {
		if kind, ok := punctKind(r, c, start, end); ok {
			if kind != elemWord { // white space inside prose is left out
				e.kind = kind
				c.elems = append(c.elems, e)
			}
			return
		}
	}
	e.class, e.verb = known.class&^classPrefix, known.verb
	if n := len(c.elems); n > 0 && c.elems[n-1].end == start && (c.suffixNoun(&c.elems[n-1], w) || end == c.figureAt && c.cutNoun(&c.elems[n-1], &e, w)) {
		last := &c.elems[n-1]
		last.end, last.pos, last.verb = end, "n", noVerb
		last.class = classHead | nameClass(c.s[last.start:end])
		return
	}
	c.elems = append(c.elems, e)
}

// classOf is the class of a word by the vocabulary, else by its ending and the dictionary's part of speech.
func (x *Extractor) classOf(w, pos string) wordClass {
	if class := x.lex.word(w); class != 0 {
		return class
	}
	switch {
	case isHead(w, pos), len(w) > 6 && pos != "ns" && x.lex.word(w[len(w)-6:])&classHead != 0:
		return classHead
	case pos == "d" || pos == "ad" || pos == "p":
		return classAdverb
	}
	if stem, ok := directed(w); ok {
		return x.lex.word(stem) & classVerb
	}
	return 0
}

// splits is where a token of the dictionary falls apart into an adverb and a verb, or a verb and its object, that the rules tell
// apart: 同比|增长, 已|达, 新增|就业. It is 0 for a word.
func (x *Extractor) splits(w string) int {
	switch len(w) {
	case 6, 9, 12:
	default:
		return 0
	}
	if x.lex.word(w) != 0 {
		return 0
	}
	switch len(w) {
	case 6:
		if a, b := x.lex.word(w[:3]), x.lex.word(w[3:]); a&classAdverb != 0 && a&(classModifier|classTail) == 0 && b&classVerb != 0 && b&(classParticle|classTail) == 0 {
			return 3
		}
	case 9:
		if a, b := x.lex.word(w[:6]), x.lex.word(w[6:]); a&(classAdverb|classTotal) != 0 && b&(classCopula|classUp|classDown) != 0 {
			return 6
		}
	case 12:
		a, b := x.lex.word(w[:6]), x.lex.word(w[6:])
		if a&(classAdverb|classVerb) != 0 && a&classNominal == 0 && b&(classVerb|classHead) != 0 {
			return 6
		}
	}
	return 0
}

// directed splits a verb from the particle that gives its direction: 降到, 增至.
func directed(w string) (stem string, ok bool) {
	for _, p := range []string{"到", "至", "为", "了", "出", "成", "于"} {
		if stem, ok := strings.CutSuffix(w, p); ok && stem != "" {
			return stem, true
		}
	}
	return "", false
}

// suffixRunes make a noun of the word before them: 涵盖率, 存栏量, 弃光率, 帮扶旗.
const suffixRunes = "率量额费价度值器券款旗县镇乡村厂站所"

// suffixNoun says that a lone character is the tail of a noun whose head the dictionary cut off.
func (c *clauseSentence) suffixNoun(prev *elem, w string) bool {
	if len(w) != 3 || prev.kind != elemWord || prev.end-prev.start < 6 && prev.pos != "x" && prev.verb == noVerb && !strings.Contains("化性型", c.s[prev.start:prev.end]) {
		return false
	}
	if !strings.Contains(suffixRunes, w) || prev.class&(classPreposition|classAdverb|classParticle|classConjunction|classCopula) != 0 && prev.class&classModifier == 0 {
		return false
	}
	return !(prev.pos == "ns" || prev.class&classHead != 0 && strings.Contains("县镇乡村厂站所旗", w))
}

// cutNoun says that a lone character right before a figure is the end of a noun that the dictionary cut: 党组|会24次, 宣传|册3500本.
func (c *clauseSentence) cutNoun(prev, e *elem, w string) bool {
	const nothing = ^(classHead | classPlaceTail | classOrgTail)
	if len(w) != 3 || w[0] < utf8.RuneSelf || e.class&nothing != 0 || e.verb == sureVerb || e.pos == "ns" || e.pos == "d" || e.pos == "p" || e.pos == "c" || e.pos == "f" || e.pos == "r" || e.pos == "m" || e.pos == "q" {
		return false
	}
	return prev.kind == elemWord && prev.end-prev.start >= 6 && prev.class&(classPreposition|classAdverb|classParticle|classConjunction|classCopula|classEach|classTotal|classUp|classDown|classLight|classPlace) == 0 && prev.pos != "ns"
}

// joined is how many of the tokens make up one word of the vocabulary that the segmenter's dictionary lacks: 审|结, 按|年.
func (x *Extractor) joined(s string, tokens []segment.Token) int {
	best := 1
	for n := 2; n <= len(tokens) && n <= 4; n++ {
		class := x.lex.class[s[tokens[0].Start:tokens[n-1].End]]
		if class == 0 {
			break // no word of the vocabulary begins like this
		}
		if class != classPrefix {
			best = n
		}
	}
	return best
}

// headRunes end nouns that close a noun phrase: 机动车, 出游率, 猪只.
const headRunes = "人员者师生民户家车船机器院校厂店社团队组村树猪羊牛鸡鸭鱼品率量费款金额值物料站员股证券票园场馆路桥河湖井桩塔池库房屋楼苗菜果米粮油肉蛋奶茶酒书报刊片剧歌曲"

func isHead(w, pos string) bool {
	if len(w) < 6 || pos != "" && !strings.HasPrefix(pos, "n") || pos == "nr" || pos == "ns" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune(headRunes, r)
}

// punctKind classes a character; ok is false for letters and digits. White space is elemWord, to be left out, unless it
// stands behind a figure, where it parts two clauses of a headline.
func punctKind(r rune, c *clauseSentence, start, end int) (elemKind, bool) {
	switch {
	case r == ' ' || r == '\t' || r == '\u3000':
		if !strings.ContainsAny(c.s, "，。,") {
			return elemPunct, true
		}
		return elemWord, true
	case (r == '：' || r == ':') && len(c.elems) > 0 && (c.elems[len(c.elems)-1].class&classCopula != 0 || end == c.figureAt && c.elems[len(c.elems)-1].kind == elemWord):
		return elemWord, true // 分别为：1.5%、64.1%; 注册资本：5000万元
	case strings.ContainsRune("，,；;：:。！？!?…—|", r):
		return elemPunct, true
	case r == '、' || r == '∶':
		return elemList, true
	case strings.ContainsRune("（([【〔〈", r):
		return elemOpen, true
	case strings.ContainsRune("）)]】〕〉", r):
		return elemClose, true
	case strings.ContainsRune("“”‘’\"「」『』《》'", r):
		return elemQuote, true
	case strings.ContainsRune(".+*=>|~", r):
		return elemPunct, true
	case r < utf8.RuneSelf && !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '%'):
		return elemWord, false
	}
	return elemWord, false
}

func verbOf(class wordClass, pos string) uint8 {
	nounish := pos == "vn" || pos == "n" || pos == "an" || pos == "nz" || pos == "j" || class&classNominal != 0
	switch {
	case class&(classLight|classTransitive|classIntransitive|classUp|classDown|classCausative) != 0:
		if nounish || class&classHead != 0 {
			return maybeVerb
		}
		return sureVerb
	case class&classCopula != 0:
		return sureVerb
	case class&^classHead == classNominal || class == 0 && strings.HasPrefix(pos, "v") && pos != "vn":
		return maybeVerb
	}
	return noVerb
}

// clauseBounds is the range of elements of the clause that holds element i: between marks that end clauses, and inside the
// same brackets.
func (c *clauseSentence) clauseBounds(i int) (lo, hi int) {
	lo, hi = i, i+1
	for depth := 0; lo > 0; lo-- {
		k := c.elems[lo-1].kind
		if k == elemClose {
			depth++
		}
		if k == elemOpen {
			if depth == 0 {
				break
			}
			depth--
		}
		if k == elemPunct && depth == 0 {
			break
		}
	}
	for depth := 0; hi < len(c.elems); hi++ {
		k := c.elems[hi].kind
		if k == elemOpen {
			depth++
		}
		if k == elemClose {
			if depth == 0 {
				break
			}
			depth--
		}
		if k == elemPunct && depth == 0 {
			break
		}
	}
	return lo, hi
}

// before is the element left of i, brackets and what they hold left out; lo-1 if there is none.
func (c *clauseSentence) before(i, lo int) int {
	i--
	for i >= lo && c.elems[i].kind == elemClose {
		depth := 1
		for i--; i >= lo && depth > 0; i-- {
			switch c.elems[i].kind {
			case elemClose:
				depth++
			case elemOpen:
				depth--
			}
		}
	}
	return i
}

// after is the element right of i, brackets and what they hold left out; hi if there is none.
func (c *clauseSentence) after(i, hi int) int {
	i++
	for i < hi && c.elems[i].kind == elemOpen {
		depth := 1
		for i++; i < hi && depth > 0; i++ {
			switch c.elems[i].kind {
			case elemOpen:
				depth++
			case elemClose:
				depth--
			}
		}
	}
	return i
}

// phrase is the text of elements [a, b) without brackets and their content, white space and 的.
func (c *clauseSentence) phrase(a, b int) string {
	var sb strings.Builder
	for i := a; i < b; i = c.after(i, b) {
		e := c.elems[i]
		if e.kind == elemOpen || e.kind == elemClose {
			continue
		}
		if w := c.text(i); w != "的" && w != "之" {
			sb.WriteString(strings.ReplaceAll(w, " ", ""))
		}
	}
	return sb.String()
}
