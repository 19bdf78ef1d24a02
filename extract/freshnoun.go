package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/unit"
)

// joinFresh makes one noun of the lone characters right behind a classifier: the dictionary lacks 雾化机 in 十二台|超|音|波|雾|化|机,
// 协商会 in 60场|协商|会.
func (c *clauseSentence) joinFresh() {
	c.joinRates()
	for i := 0; i+1 < len(c.elems); i++ {
		if c.elems[i].kind != elemFigure {
			continue
		}
		c.freshVerb(i)
		c.freshLand(i)
		if i+2 >= len(c.elems) || !c.classifies(i) {
			continue
		}
		if n := c.loneRun(i + 1); n >= 2 {
			c.joinNoun(i+1, i+1+n)
		} else if n == 1 && c.clauseEnds(i+2) && !c.grades(i+1) {
			c.elems[i+1].class |= classHead // 挖了5口|井，
		} else if c.personBy(i + 2) {
			c.joinNoun(i+1, i+3)
			c.elems[i+1].class |= classHead
		} else if c.cutEnd(i + 2) {
			c.joinNoun(i+1, i+3)
		}
	}
}

// freshVerb makes a verb of a lone character with 了 or 着 right before the figure at i, which the dictionary knows as a noun: 村里修|了|三座桥,
// 车尾卡|着|6名乘客.
func (c *clauseSentence) freshVerb(i int) {
	if i < 2 || c.elems[i-1].kind != elemWord || c.elems[i-2].kind != elemWord || c.text(i-1) != "了" && c.text(i-1) != "着" {
		return
	}
	if e := &c.elems[i-2]; e.verb == noVerb && (e.class == 0 || c.text(i-1) == "着" && e.class&^classHead == 0) && e.end == c.elems[i-1].start && e.end-e.start == len("了") {
		e.verb, e.class = sureVerb, classTransitive
	}
}

// freshLand makes a noun of the 地 right behind an area, which elsewhere is a particle: 12亩|地.
func (c *clauseSentence) freshLand(i int) {
	if e := &c.elems[i+1]; c.text(i+1) == "地" && c.quantity(i).dim == unit.Area && e.start == c.elems[i].end {
		e.pos, e.class = "n", classHead
	}
}

// joinRates makes one noun of a lone 率 and the word before it: 正常|率91.6%, 虚|警|率降至.
func (c *clauseSentence) joinRates() {
	for k := 1; k < len(c.elems); k++ {
		if e := &c.elems[k]; e.kind != elemWord || e.end-e.start != 3 || c.text(k) != "率" || !c.rateWord(k-1, e.start) {
			continue
		}
		if k+1 < len(c.elems) && c.elems[k+1].kind == elemWord && c.elems[k+1].class&(classAdverb|classCopula|classUp|classDown) == 0 {
			continue // 率队, 率团
		}
		a := k - 1
		if c.elems[a].end-c.elems[a].start == 3 && a > 0 && c.rateWord(a-1, c.elems[a].start) && c.elems[a-1].end-c.elems[a-1].start == 3 {
			a--
		}
		c.joinNoun(a, k+1)
		c.elems[a].class, k = classHead, a
	}
}

// rateWord says that element i ends at a byte and can be part of the name of a rate.
func (c *clauseSentence) rateWord(i, end int) bool {
	e := &c.elems[i]
	return e.kind == elemWord && e.end == end && e.class&(classConjunction|classParticle|classPlace) == 0 && !grammar(c.text(i)) && e.pos != "nr" && e.pos != "r"
}

// classifies says that the figure at i has a classifier that stands right before what it counts.
func (c *clauseSentence) classifies(i int) bool {
	f := c.quantity(i)
	return f.unit != nil && f.unit.Kind == unit.KindClassifier && f.written != "人" && f.dim != unit.PersonTimes && f.dim != unit.Duration && c.elems[i].end == c.elems[i+1].start
}

// grammatical are lone characters that go with a verb or join nouns, and are no part of a noun.
const grammatical = "的了着过得地已还就才都也又再要会可将被把给让使与和及或在从到向往对为比较因以由于是有没不未无均仍即则却便并而但且同跟占达至上下里内外中前后间起来去用共各每一两几"

// grammar says that w is such a character.
func grammar(w string) bool { return grammaticalSet.holds(w) }

var grammaticalSet = newCharText(grammatical)

// lone says that element i is one Chinese character that can be part of a noun.
func (c *clauseSentence) lone(i int) bool {
	e := &c.elems[i]
	w := c.s[e.start:e.end]
	return e.kind == elemWord && len(w) == 3 && w[0] >= utf8.RuneSelf && c.elems[i-1].end == e.start && e.class&(classConjunction|classParticle) == 0 && !grammar(w)
}

// loneRun is how many lone characters begin at element k, 0 where a particle of aspect shows the last to be a verb.
func (c *clauseSentence) loneRun(k int) int {
	n := k
	for n < len(c.elems) && c.lone(n) {
		n++
	}
	if n < len(c.elems) && c.elems[n].kind == elemWord && (grammar(c.text(n)) && c.text(n) != "的") {
		return 0
	}
	if n < len(c.elems) && c.elems[n].kind == elemWord && c.elems[n].verb == noVerb && isNounPOS(c.elems[n].pos) {
		return n - k // 两家|马|具|作坊
	}
	if n > k+1 && c.elems[k].class&classHead != 0 && (c.elems[k+1].verb != noVerb || strings.HasPrefix(c.elems[k+1].pos, "v")) {
		return 0 // 38辆|车|装|不满
	}
	if n < len(c.elems) && c.elems[n].kind == elemFigure && n-k < 3 {
		return 0 // 三头|牛|卖|5万元
	}
	return n - k
}

// clauseEnds says that element k ends the clause, or there is none.
func (c *clauseSentence) clauseEnds(k int) bool {
	return k >= len(c.elems) || c.elems[k].kind == elemPunct || c.elems[k].kind == elemList || c.elems[k].kind == elemClose
}

// grades says that the character at k is a verb, an adjective, a number or a suffix behind its figure, and no noun: 3个大，7字头.
func (c *clauseSentence) grades(k int) bool {
	e := &c.elems[k]
	return e.verb != noVerb || e.class != 0 || strings.HasPrefix(e.pos, "a") || strings.HasPrefix(e.pos, "v") || e.pos == "m" || e.pos == "d" || c.text(k) == "头"
}

// cutEnd says that the lone character at k ends the clause and the noun before it: 60场协商|会，
func (c *clauseSentence) cutEnd(k int) bool {
	e, prev := &c.elems[k], &c.elems[k-1]
	if k+1 < len(c.elems) && (c.elems[k+1].kind == elemWord || c.elems[k+1].kind == elemFigure) || e.kind != elemWord || e.end-e.start != 3 || e.class&(classTail|classParticle|classConjunction) != 0 || prev.end != e.start {
		return false
	}
	return prev.kind == elemWord && prev.end-prev.start >= 6 && prev.verb != sureVerb && prev.class&(classAdverb|classPreposition|classConjunction) == 0 && (c.text(k) == "会" || !grammar(c.text(k)))
}

// personBy says that the lone character at k makes a person of the verb before it: 12名分拣|员.
func (c *clauseSentence) personBy(k int) bool {
	e, prev := &c.elems[k], &c.elems[k-1]
	return e.kind == elemWord && e.end-e.start == 3 && strings.Contains("员者师工手户商", c.text(k)) && prev.kind == elemWord && prev.end == e.start && prev.end-prev.start == 6 && (prev.verb != noVerb || prev.pos == "n")
}

// joinSurnames makes one name of a surname and 某, which news puts for the rest of it: 罗|某、许|某某.
func (c *clauseSentence) joinSurnames() {
	if !strings.Contains(c.s, "某") {
		return
	}
	for k := 1; k < len(c.elems); k++ {
		e := &c.elems[k-1]
		if w := c.text(k); w != "某" && w != "某某" || e.kind != elemWord || e.end != c.elems[k].start || e.end-e.start != len("许") ||
			e.verb == sureVerb || e.class&(classPreposition|classConjunction|classParticle) != 0 {
			continue
		}
		end := k + 1
		if end < len(c.elems) && c.text(end) == "某" {
			end++
		}
		c.joinNoun(k-1, end)
		c.elems[k-1].pos, c.elems[k-1].class = "nr", 0
	}
}

// joinNoun makes one noun of the elements [a, b).
func (c *clauseSentence) joinNoun(a, b int) {
	e := &c.elems[a]
	e.end, e.pos, e.verb, e.class = c.elems[b-1].end, "n", noVerb, c.elems[b-1].class&(classHead|classPlaceTail|classOrgTail)
	c.elems = append(c.elems[:a+1], c.elems[b:]...)
}
