package extract

import (
	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/normalize/runes"
)

// shortNames are the names of two characters by which an article goes on to call the places and companies that it named in full and
// that the dictionary lacks: 平川 for 平川县, 鸿砂 for 鸿砂电子.
type shortNames map[string]bool

// learn adds the short names of what a sentence named.
func (s *shortNames) learn(b *binder) {
	for _, n := range b.names {
		if w := b.shortOf(n); w != "" {
			if *s == nil {
				*s = shortNames{}
			}
			(*s)[w] = true
		}
	}
}

// shortOf is the short name of a place or company of a sentence, empty if it has none of two characters.
func (b *binder) shortOf(n [2]int) string {
	const size = len("平川")
	c := b.c
	name := c.s[c.elems[n[0]].start:c.elems[n[1]-1].end]
	if len(name) <= size || !isHanString(name) {
		return ""
	}
	if n[1] == n[0]+1 {
		tail := name[size:]
		if b.c.chars.TownEnd.is(tail) && b.x.lex.tails.known.match(name, 0) == 0 || b.x.lex.tails.companies[tail] && c.elems[n[0]].class&classOrgTail != 0 {
			return name[:size] // 平川县, 鸿砂银行
		}
		return ""
	}
	if first := &c.elems[n[0]]; first.end-first.start == size+3 && first.pos == "ns" && first.class&classPlaceTail != 0 && b.x.lex.tails.known.match(name, 0) == 0 {
		if r, _ := runes.Before(c.s, first.end); b.c.chars.TownEnd.has(r) {
			return name[:size] // 平川县|人民医院
		}
	}
	last := n[1] - 1
	if c.elems[last].start-c.elems[n[0]].start == size && b.x.lex.tails.companies[c.text(last)] && last == n[0]+2 {
		return name[:size]
	}
	return ""
}

// at says that the first two tokens, which are cut from s, are the halves of a short name.
func (s shortNames) at(text string, tokens []segment.Token) bool {
	if len(tokens) < 2 {
		return false
	}
	a, b := &tokens[0], &tokens[1]
	return a.End-a.Start == 3 && b.End-b.Start == 3 && b.Start == a.End && s[text[a.Start:b.End]]
}
