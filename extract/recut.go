package extract

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/normalize"
)

// recut mends what the dictionary cuts in the wrong place, where a better cut leaves two words that it knows.
func (x *Extractor) recut(tokens []segment.Token, s string, seg *segment.Segmenter) []segment.Token {
	for i := 1; i < len(tokens); i++ {
		if t := &tokens[i]; t.End-t.Start == len("高达") && s[t.End-len("达"):t.End] == "达" {
			x.cutReach(tokens, i, s, seg)
		}
	}
	cutFines(tokens, s)
	return cutHave(tokens, s, seg)
}

// cutFines cuts 处 from a fine that a court or an office lays on: 并|处罚|金20万元 is 处|罚金.
func cutFines(tokens []segment.Token, s string) {
	for i := 0; i+1 < len(tokens); i++ {
		t, next := &tokens[i], &tokens[i+1]
		if t.End-t.Start != len("处罚") || next.Start != t.End || s[t.Start:t.End] != "处罚" || s[next.Start:next.End] != "金" && s[next.Start:next.End] != "款" {
			continue
		}
		cut := t.Start + len("处")
		*next = segment.Token{Span: normalize.Span{Start: cut, End: next.End}, POS: "n"}
		*t = segment.Token{Span: normalize.Span{Start: t.Start, End: cut}, POS: "v"}
	}
}

// cutReach cuts the 达 from 高达 and its kin where what they begin with ends the name of a measure: 塔|高达36米 is 塔高|达36米.
func (x *Extractor) cutReach(tokens []segment.Token, i int, s string, seg *segment.Segmenter) {
	last, t := &tokens[i-1], &tokens[i]
	if last.End != t.Start || !strings.Contains("高长深宽厚重远", s[t.Start:t.End-len("达")]) {
		return
	}
	cut := t.End - len("达")
	name := s[last.Start:cut]
	pos, _ := seg.POS(name)
	if last.End-last.Start == len("塔") && strings.HasPrefix(pos, "n") || x.lex.word(name)&classHead != 0 { // not 队伍|长达3公里
		*last = segment.Token{Span: normalize.Span{Start: last.Start, End: cut}, POS: "n"}
		*t = segment.Token{Span: normalize.Span{Start: cut, End: t.End}, POS: "v"}
	}
}

// cutHave takes 有 from a word in which it stands by chance, where the rest of that word begins a noun: 有机|房 is 有|机房, 有无|人机
// is 有|无人机; but 有机|蔬菜, 有名|医生.
func cutHave(tokens []segment.Token, s string, seg *segment.Segmenter) []segment.Token {
	for i := 0; i+1 < len(tokens); i++ {
		t := &tokens[i]
		if t.End-t.Start != len("有机") || !strings.HasPrefix(s[t.Start:], "有") {
			continue
		}
		for n := min(2, len(tokens)-1-i); n > 0; n-- {
			noun := s[t.Start+len("有") : tokens[i+n].End]
			pos, ok := seg.POS(noun)
			if !ok || !strings.HasPrefix(pos, "n") && pos != "b" && pos != "vn" || noun == "效率" {
				continue // 总有效|率
			}
			tokens[i+n] = segment.Token{Span: normalize.Span{Start: t.Start + len("有"), End: tokens[i+n].End}, POS: pos}
			*t = segment.Token{Span: normalize.Span{Start: t.Start, End: t.Start + len("有")}, POS: "v"}
			tokens = slices.Delete(tokens, i+1, i+n)
			break
		}
	}
	return tokens
}
