package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/segment"
)

// countyStem says that two characters name a county or a district of which the dictionary knows the full name only: 赤城 of 赤城县.
func (x *Extractor) countyStem(stem string) bool {
	if len(stem) != len("赤城") || !isHanString(stem) || stem == "下半" || stem == "上半" {
		return false
	}
	for _, level := range []string{"县", "市", "区"} {
		if pos, ok := x.segmenter().POS(stem + level); ok && pos == "ns" {
			return true
		}
	}
	return false
}

// stemOpens says that the first two of the tokens, which are cut from s, are the lone characters of a county's short name that opens its
// clause as the subject: 赤|城|有贫困村.
func (x *Extractor) stemOpens(c *clauseSentence, s string, i int) bool {
	tokens := c.tokens[i:]
	if len(tokens) < 3 || tokens[0].End-tokens[0].Start != len("赤") || tokens[1].End-tokens[1].Start != len("城") || !c.nextOpens() {
		return false
	}
	next := c.known[i+2]
	if next.verb() != sureVerb && next.class()&(classAdverb|classCopula|classTotal|classEach) == 0 || next.class()&classModifier != 0 && next.class()&classCopula == 0 {
		return false
	}
	return x.countyStem(s[tokens[0].Start:tokens[1].End])
}

// stemBehind says that the first two of the tokens, which are cut from s, are the lone characters of a county's short name behind that of its
// province: 四川|泸|定.
func (x *Extractor) stemBehind(c *clauseSentence, s string, tokens []segment.Token) bool {
	n := len(c.elems)
	if n == 0 || len(tokens) < 2 || tokens[0].End-tokens[0].Start != len("泸") || tokens[1].End-tokens[1].Start != len("定") || c.elems[n-1].pos != "ns" || c.elems[n-1].class&classPlaceTail != 0 && !strings.HasSuffix(c.text(n-1), "省") {
		return false
	}
	return x.countyStem(s[tokens[0].Start:tokens[1].End])
}

// nextOpens says that what is cut next opens a clause.
func (c *clauseSentence) nextOpens() bool {
	n := len(c.elems)
	return n == 0 || c.elems[n-1].kind == elemPunct || c.elems[n-1].kind == elemTime
}

// folkTownship is how many of the tokens, which are cut from s, make up the name of a township of a minority: 甘|堰|土家族乡. It is 0 for none.
func folkTownship(s string, tokens []segment.Token) int {
	for n := 1; n < len(tokens) && n < 4; n++ {
		w := s[tokens[n].Start:tokens[n].End]
		size := tokens[n].Start - tokens[0].Start
		if tokens[n-1].End-tokens[n-1].Start != len("甘") {
			return 0
		}
		if size < len("甘堰") || !strings.Contains(w, "族") || !isHanString(s[tokens[0].Start:tokens[n].Start]) {
			continue
		}
		if len(w) > len("族乡") && anySuffix(w, []string{"族乡", "族镇", "族自治乡", "族自治县", "族自治州"}) {
			return n + 1
		}
		if n+1 < len(tokens) && strings.HasSuffix(w, "族") && isOneOf(s[tokens[n+1].Start:tokens[n+1].End], []string{"乡", "镇", "自治乡", "自治县", "自治州"}) {
			return n + 2 // 土家族|乡
		}
	}
	return 0
}

// sidedVillage says that the first three of the tokens, which are cut from s, name a village by where it lies or how large it is: 上|坝|村,
// 大|坪|村.
func (x *Extractor) sidedVillage(c *clauseSentence, s string, tokens []segment.Token) bool {
	if len(tokens) < 3 || tokens[2].End-tokens[0].Start != len("上坝村") || tokens[1].Start-tokens[0].Start != len("上") || tokens[1].End != tokens[2].Start {
		return false
	}
	first, middle, last := s[tokens[0].Start:tokens[0].End], s[tokens[1].Start:tokens[1].End], s[tokens[2].Start:tokens[2].End]
	if last != "村" && last != "镇" || !strings.Contains("上下大小中新老东西南北前后", first) || x.lex.word(middle) != 0 || tokens[1].POS == "m" || tokens[1].POS == "q" || tokens[1].POS == "r" {
		return false
	}
	return !noStemSet.holds(middle) && c.takesName()
}

// communityAhead says that the first three of the tokens, which are cut from s, name a community or a street of the town, district or street
// office behind whose name they stand: 东升街道|清|泰|社区, 深水埗|鸭|寮|街.
func communityAhead(c *clauseSentence, s string, tokens []segment.Token) bool {
	n := len(c.elems)
	if len(tokens) < 3 || n == 0 || c.elems[n-1].pos != "ns" || tokens[2].Start-tokens[0].Start != len("清泰") || !isOneOf(s[tokens[2].Start:tokens[2].End], []string{"社区", "街", "道", "邨"}) {
		return false
	}
	return tokens[1].Start-tokens[0].Start == len("清") && isHanString(s[tokens[0].Start:tokens[2].Start])
}
