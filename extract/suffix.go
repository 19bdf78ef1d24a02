package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// suffix says that a word is one of the characters that suffixNoun looks for.
func (l *charLists) suffix(w string) bool {
	return l.AgentSuffix.is(w) || l.ChargeSuffix.is(w) || l.LooseSuffix.is(w) || l.MeasureSuffix.is(w) || l.BodySuffix.is(w) || l.KindSuffix.is(w) || l.DeviceSuffix.is(w)
}

// suffixNoun says that a lone character is the tail of a noun whose head the dictionary cut off.
func (c *clauseSentence) suffixNoun(prev *elem, w string) bool {
	if len(w) != 3 || prev.kind != elemWord {
		return false
	}
	if prev.end-prev.start == 3 && strings.HasPrefix(prev.pos, "n") && prev.verb == noVerb && c.chars.ChargeSuffix.is(w) {
		return true
	}
	if c.chars.AgentSuffix.is(w) && prev.end-prev.start >= 6 && prev.class&(classPreposition|classAdverb|classParticle|classConjunction) == 0 {
		return true // 流离失所|者: who does what any verb says
	}
	if c.chars.LooseSuffix.is(w) && looseNoun(prev) || c.chars.DeviceSuffix.is(w) && doesWork(prev) {
		return true
	}
	if prev.end-prev.start < 6 && prev.pos != "x" && prev.verb == noVerb && !strings.Contains("化性型", c.s[prev.start:prev.end]) {
		return false
	}
	body := c.chars.BodySuffix.is(w)
	if !body && !c.chars.MeasureSuffix.is(w) || prev.class&(classPreposition|classAdverb|classParticle|classConjunction|classCopula) != 0 && prev.class&classModifier == 0 {
		return false
	}
	return !(prev.pos == "ns" || w == "所" && prev.class&classPlace != 0 || body && (prev.class&classHead != 0 || prev.verb == sureVerb && c.chars.TownEnd.is(w)))
}

// joinKind makes one word of a lone 式 or 型 and the word before it, which then describes what follows, and says whether it did.
func (c *clauseSentence) joinKind(w string, end int) bool {
	last := &c.elems[len(c.elems)-1]
	if !c.chars.KindSuffix.is(w) || last.kind != elemWord || last.end-last.start < 6 || last.pos == "ns" || last.class&(classPreposition|classParticle|classConjunction|classCopula|classPlace) != 0 {
		return false
	}
	last.end, last.pos, last.verb, last.class = end, "b", noVerb, classModifier
	return true
}

// doesWork says that a word is a verb that can say what a machine or a beast is for: 挖掘|机, 搜救|犬.
func doesWork(e *elem) bool {
	return e.end-e.start >= 6 && e.verb != noVerb && e.class&(classTransitive|classIntransitive) != 0 && e.class&(classLight|classCopula|classUp|classDown|classCausative|classHead) == 0
}

// looseNoun says that a word can be the first half of a noun that ends in one of LooseSuffix.
func looseNoun(e *elem) bool {
	if e.end-e.start < 6 || e.verb == sureVerb || e.class&^(classNominal|classVerb) != 0 || e.class&(classCopula|classLight|classUp|classDown) != 0 {
		return false
	}
	switch e.pos {
	case "ns", "nr", "d", "m", "t", "r", "f", "s":
		return false
	}
	return true
}

// cutNoun says that a lone character right before a figure is the end of a noun that the dictionary cut: 党组|会24次, 宣传|册3500本.
func (c *clauseSentence) cutNoun(prev, e *elem, w string) bool {
	const nothing = ^(classHead | classPlaceTail | classOrgTail)
	if len(w) != 3 || w[0] < utf8.RuneSelf || e.class&nothing != 0 || e.verb == sureVerb || e.pos == "ns" || e.pos == "d" || e.pos == "p" || e.pos == "c" || e.pos == "f" || e.pos == "r" || e.pos == "m" || e.pos == "q" {
		return false
	}
	return prev.kind == elemWord && prev.end-prev.start >= 6 && prev.class&(classPreposition|classAdverb|classParticle|classConjunction|classCopula|classEach|classTotal|classUp|classDown|classLight|classPlace) == 0 && prev.pos != "ns"
}

// head says that a word of a part of speech ends as nouns do that close a noun phrase.
func (l *charLists) head(w, pos string) bool {
	if len(w) < len("车船") || pos != "" && !strings.HasPrefix(pos, "n") || strings.HasPrefix(pos, "nr") || pos == "ns" {
		return false
	}
	r, _ := runes.Before(w, len(w))
	return l.HeadEnd.has(r)
}
