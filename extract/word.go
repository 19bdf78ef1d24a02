package extract

import (
	"strings"
	"sync/atomic"

	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/normalize/runes"
)

// knownWord is what the vocabulary and its form tell of a word, wherever it stands, in one number: so it is kept by the number of
// the word in the dictionary. 0 is a word that was not judged yet.
type knownWord uint64

const (
	verbShift   = 32 // below it the class
	splitShift  = 40
	markShift   = 48
	tailBit     = 56
	endingShift = 57
	placeBit    = 59
	complBit    = 60
	foreignBit  = 61
	judgedBit   = 63
)

func (k knownWord) class() wordClass { return wordClass(k) }

func (k knownWord) verb() uint8 { return uint8(k >> verbShift) }

// split is where the word falls apart, 0 for a word.
func (k knownWord) split() int { return int(uint8(k >> splitShift)) }

// mark is what mark it is, 0 for a word.
func (k knownWord) mark() punctMark { return punctMark(k >> markShift) }

// tail says that suffixNoun may hold of it.
func (k knownWord) tail() bool { return k>>tailBit&1 != 0 }

// place says that knownPlace may hold of it: a known place begins with its first character.
func (k knownWord) place() bool { return k>>placeBit&1 != 0 }

// complement says that it is one of the complements.
func (k knownWord) complement() bool { return k>>complBit&1 != 0 }

// foreign says that foreignName may hold of it: its first character writes foreign sounds.
func (k knownWord) foreign() bool { return k>>foreignBit&1 != 0 }

// ending is what the last character can be in the name of a place.
func (k knownWord) ending() nameEnding { return nameEnding(k >> endingShift & 3) }

// nameEnding is what a word is to the name of a place.
type nameEnding uint8

const (
	endsWord nameEnding = iota // a word of its own, or no Chinese character at its end
	endsPart                   // one character
	endsTown                   // 县, 白云区
)

// endingOf is what a word is to the name of a place.
func (l *charLists) endingOf(w string) nameEnding {
	r, size := runes.Before(w, len(w))
	switch {
	case size < 3:
		return endsWord
	case l.TownEnd.has(r):
		return endsTown
	case size == len(w):
		return endsPart
	}
	return endsWord
}

// knownWords appends what is known of the tokens of s.
func (x *Extractor) knownWords(to []knownWord, s string, tokens []segment.Token) []knownWord {
	slots := x.words()
	for i := range tokens {
		t := &tokens[i]
		if t.Word == 0 {
			to = append(to, x.wordOf(s[t.Start:t.End], t.POS))
			continue
		}
		to = append(to, x.known(&slots[t.Word], s[t.Start:t.End], t.POS))
	}
	return to
}

// known is wordOf for a word of the dictionary, which is judged once: slot keeps what was found.
func (x *Extractor) known(slot *atomic.Uint64, w, pos string) knownWord {
	if v := slot.Load(); v != 0 {
		return knownWord(v)
	}
	k := x.wordOf(w, pos)
	slot.Store(uint64(k))
	return k
}

// wordOf judges a word.
func (x *Extractor) wordOf(w, pos string) knownWord {
	all := x.lex.classes(w)
	class := all &^ (classPrefix | classAdjacent | classOpening)
	split := 0
	if class == 0 {
		class, split = x.unlisted(w, pos), x.splits(w)
	}
	verb := verbOf(class, pos)
	class |= x.lex.tails.class(w) | all&classPrefix
	return knownWord(class) | knownWord(verb)<<verbShift | knownWord(split)<<splitShift | knownWord(markOf(w))<<markShift |
		knownWord(b2i(x.lex.chars.suffix(w)))<<tailBit | knownWord(x.lex.chars.endingOf(w))<<endingShift | knownWord(b2i(x.opensPlace(w)))<<placeBit |
		knownWord(b2i(x.lex.chars.Complement.is(w)))<<complBit | knownWord(b2i(x.lex.chars.opensForeign(w)))<<foreignBit | 1<<judgedBit
}

// opensPlace says that a known place begins with the first character of a word.
func (x *Extractor) opensPlace(w string) bool {
	r, _ := runes.At(w, 0)
	return x.lex.tails.known.begins(r)
}

// opensForeign says that the first character of a word writes foreign sounds.
func (l *charLists) opensForeign(w string) bool {
	r, _ := runes.At(w, 0)
	return l.Foreign.has(r)
}

// unlisted is the class of a word that the vocabulary lacks, by its ending and the dictionary's part of speech.
func (x *Extractor) unlisted(w, pos string) wordClass {
	switch {
	case len(w) == 6 && strings.HasPrefix(w, "每") && (pos == "r" || pos == "zg"):
		return classEach // 每桶, 每晚
	case x.lex.chars.head(w, pos), len(w) > 6 && pos != "ns" && x.lex.word(w[len(w)-6:])&classHead != 0:
		return classHead
	case pos == "d" || pos == "ad" || pos == "p":
		return classAdverb
	}
	if stem, ok := x.lex.chars.directed(w); ok {
		class := x.lex.word(stem) & classVerb
		if len(w) == 6 && x.lex.chars.Complement.is(w[3:]) {
			class &= classTransitive | classLight // 加上 adds no amount
		}
		if class != 0 || len(w) != 6 || x.lex.class[stem]&classAdjacent == 0 || pos != "v" {
			return class
		}
		return classTransitive
	}
	return 0
}

// splits is where a token of the dictionary that the vocabulary lacks falls apart into an adverb and a verb, or a verb and its
// object, that the rules tell apart: 同比|增长, 已|达, 新增|就业. It is 0 for a word.
func (x *Extractor) splits(w string) int {
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
		if x.lex.phrases.Rate.ends(w) || x.lex.phrases.Qualified.ends(w) || x.lex.tails.class(w)&classOrgTail != 0 {
			return 0 // 观影人次, 成交均价, 疏散中心, 供电公司
		}
		a, b := x.lex.word(w[:6]), x.lex.word(w[6:])
		if a&(classAdverb|classVerb) != 0 && a&classNominal == 0 && b&(classVerb|classHead) != 0 {
			return 6
		}
	}
	return 0
}

// verbAtEnd says that a word before a figure is an adverb and a verb that only stand together by chance: 能干, 才过.
func (x *Extractor) verbAtEnd(w string) bool {
	if len(w) != 6 || x.lex.word(w) != 0 || x.lex.class[w[3:]]&classAdjacent == 0 {
		return false
	}
	switch w[:3] {
	case "能", "可", "要", "只", "才", "就", "共", "又", "再", "已", "还", "多", "各", "均":
		return true
	}
	return false
}

// directed splits a verb from the particle that gives its direction: 降到, 增至.
func (l *charLists) directed(w string) (stem string, ok bool) {
	for _, p := range []string{"到", "至", "为", "了", "出", "成", "于"} {
		if stem, ok := strings.CutSuffix(w, p); ok && stem != "" {
			return stem, true
		}
	}
	if len(w) == 6 && l.Complement.is(w[3:]) {
		return w[:3], true // 办起, 用掉
	}
	return "", false
}

// joined is how many of the tokens make up one word of the vocabulary that the segmenter's dictionary lacks: 审|结, 按|年.
func (x *Extractor) joined(s string, tokens []segment.Token) int {
	best := 1
	for n := 2; n <= len(tokens) && n <= 4; n++ {
		class := x.lex.classes(s[tokens[0].Start:tokens[n-1].End])
		if class == 0 {
			break // no word of the vocabulary begins like this
		}
		if class != classPrefix {
			best = n
		}
	}
	return best
}

// verbOf is how sure it is that a word of a class and a part of speech is a verb.
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
