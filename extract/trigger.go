package extract

import (
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
)

// charClass is what a character may be to the reading of a sentence: a set.
type charClass uint8

const (
	triggerNumeral charClass = 1 << iota // begins a numeral
	triggerTime                          // begins a time expression, whatever follows
	timeNumber                           // begins one if timeBehind says so
	timeFirst                            // begins one if the next character is timeSecond, and the two are a pair of timeStarts
	timeSecond
	endsSentence // 。！？
	opensQuote   // “ and 《

	stops = triggerNumeral | triggerTime | timeNumber | endsSentence | opensQuote
)

// triggers tells which characters may begin a numeral or a time expression, and where sentences end.
type triggers struct {
	class [1 << 16]charClass // by character of the basic plane
	some  [1 << 10]uint64    // a bit for each of them that has one of stops or timeFirst: small enough to stay in the nearest cache
	times *timeStarts
}

// trigger is a place of a text where a numeral or a time expression may begin.
type trigger struct {
	at   int // byte of the text
	kind charClass
}

func newTriggers(lx *lexicon) *triggers {
	t := &triggers{times: newTimeStarts(&lx.times)}
	for _, r := range numeral.Starters() {
		t.add(r, triggerNumeral)
	}
	t.add('.', triggerNumeral)
	t.add('-', triggerNumeral)
	for _, words := range [][]string{lx.times.Point, lx.times.Opening, lx.times.PlacingBefore, lx.times.EventClosing, lx.times.Completing} {
		for _, w := range words {
			if r, _ := utf8.DecodeRuneInString(w); r >= utf8.RuneSelf || r >= '0' && r <= '9' { // no time begins with a letter
				t.add(r, timeFirst)
			}
		}
	}
	t.add('第', timeFirst)
	t.add('前', timeFirst)
	for _, r := range t.times.second {
		t.add(r, timeSecond)
	}
	for _, r := range t.times.alone {
		if t.class[r]&timeFirst != 0 {
			t.add(r, triggerTime)
		}
	}
	for _, r := range numberRunes {
		if r != '○' { // which only stands inside
			t.add(r, timeNumber)
		}
	}
	for _, r := range "。！？!?" {
		t.add(r, endsSentence)
	}
	for _, r := range "“\"「『《" {
		t.add(r, opensQuote)
	}
	return t
}

func (t *triggers) add(r rune, c charClass) {
	if uint32(r) <= 0xFFFF {
		t.class[r] |= c
		if c&(stops|timeFirst) != 0 {
			t.some[r>>6] |= 1 << (r & 63)
		}
	}
}

// sentence notes the triggers of the sentence that begins at text[p:], and whether it holds a quotation mark that opens, or 《. It
// gives the end: behind 。！？ and what closes with it, or the end of the text, which holds no line end. The text is UTF-8, as every
// normalised text is, so that the characters of three bytes, which Chinese is made of, need no decoding.
func (t *triggers) sentence(text string, p int, m *room) (end int) {
	m.triggers, m.quotes = m.triggers[:0], false
	before, first, at := charClass(0), rune(0), 0 // the class of the character before, that character, and where it stands
	for p < len(text) {
		if before&timeFirst == 0 {
			if p = t.plain(text, p); p == len(text) {
				break
			}
		}
		r, size := rune(text[p]), 1
		switch {
		case r >= 0xE0 && r < 0xF0 && p+2 < len(text):
			r, size = r&0x0F<<12|rune(text[p+1]&0x3F)<<6|rune(text[p+2]&0x3F), 3
		case r >= utf8.RuneSelf:
			r, size = utf8.DecodeRuneInString(text[p:])
		}
		kind := t.of(r)
		if before&timeFirst != 0 && kind&timeSecond != 0 && t.times.pairs.mayHave(first, r) {
			m.addTrigger(at, triggerTime)
		}
		if kind&stops != 0 {
			if kind&endsSentence != 0 {
				return closingEnd(text, p+size)
			}
			m.quotes = m.quotes || kind&opensQuote != 0
			if kind&(triggerNumeral|triggerTime|timeNumber) != 0 {
				m.addTrigger(p, kind)
			}
		}
		before, first, at, p = kind, r, p, p+size
	}
	return p
}

// plain is behind the characters of three bytes at p that neither begin nor end anything, be it with the next one: most of a sentence.
func (t *triggers) plain(text string, p int) int {
	for p >= 0 && p < len(text)-2 { // said so that the compiler checks no index
		b := text[p]
		if b < 0xE0 || b >= 0xF0 || t.some[uint(b&0x0F)<<6|uint(text[p+1]&0x3F)]>>(text[p+2]&0x3F)&1 != 0 {
			break
		}
		p += 3
	}
	return p
}

// of is the class of a character.
func (t *triggers) of(r rune) charClass {
	if uint32(r) > 0xFFFF {
		return 0
	}
	return t.class[r]
}

// addTrigger notes what the character at a place may begin; the last place may be noted already.
func (m *room) addTrigger(at int, kind charClass) {
	if n := len(m.triggers); n > 0 && m.triggers[n-1].at == at {
		m.triggers[n-1].kind |= kind
		return
	}
	m.triggers = append(m.triggers, trigger{at, kind})
}
