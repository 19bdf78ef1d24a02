package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/normalize/runes"
)

// foreignName is how many of the tokens, which are cut from s, make up the name of a region or town abroad that the dictionary lacks: three
// characters or more that write foreign sounds, and a word for what it is (利|佩|茨|克|州). It is 0 for none.
func (x *Extractor) foreignName(s string, tokens []segment.Token) int {
	const longest = 10
	start := tokens[0].Start
	p, count := start, 0
	for count < longest {
		r, size := runes.At(s, p)
		if !x.lex.chars.Foreign.has(r) {
			break
		}
		p += size
		count++
	}
	if count < 3 {
		return 0
	}
	rest, ok := cutAnyPrefix(s[p:], x.lex.phrases.ForeignEnd.Words...)
	if !ok {
		return 0
	}
	end := len(s) - len(rest)
	for n := 0; n < len(tokens) && tokens[n].End <= end; n++ {
		if tokens[n].End == end {
			return n + 1
		}
	}
	return 0
}

// behindDistrict says that the last element ends like a district or a county.
func (c *clauseSentence) behindDistrict() bool {
	n := len(c.elems)
	return n > 0 && c.elems[n-1].class&classPlaceTail != 0 && c.elems[n-1].end-c.elems[n-1].start >= len("金坛区")
}

// streetOffice is how many of the tokens, which are cut from s, make up the name of a street office behind that of a district: 常|庄|街道.
// It is 0 for none.
func streetOffice(s string, tokens []segment.Token) int {
	for n := 1; n < len(tokens) && n < 4; n++ {
		if w := s[tokens[n].Start:tokens[n].End]; w == "街道" {
			if size := tokens[n].Start - tokens[0].Start; size < len("常庄") || size > len("白芬子") || !isHanString(s[tokens[0].Start:tokens[n].Start]) || strings.Contains(s[tokens[0].Start:tokens[n].Start], "个") {
				return 0
			}
			return n + 1
		}
	}
	return 0
}
