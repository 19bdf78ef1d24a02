package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/normalize/runes"
)

// placeName is how many of the tokens, which are cut from s, make up the name of a county, town or village that the dictionary
// lacks: 云|溪县, 平川|县, 石桥|镇. It is 0 for none. A name has two or three characters before its last and stands where a noun
// phrase begins. townAhead is to be asked first.
func (x *Extractor) placeName(c *clauseSentence, s string, tokens []segment.Token) int {
	first := s[tokens[0].Start:tokens[0].End]
	for n := 1; n < len(tokens) && n < 4; n++ {
		w := s[tokens[n].Start:tokens[n].End]
		r, size := runes.Before(w, len(w))
		whole := s[tokens[0].Start:tokens[n].End]
		if (w == "行政村" || w == "自然村") && len(whole) >= len("陈良行政村") && len(whole) <= len("赵杨李行政村") && isHanString(first) && x.nameMayBegin(c, first, tokens[0].POS) {
			return n + 1 // 陈|良|行政村
		}
		if size < 3 || len(whole) > 12 || !isHan(r) || strings.Contains(w, "两") {
			return 0
		}
		if !c.chars.TownEnd.has(r) {
			if size < len(w) {
				return 0 // a word of its own: no part of a name
			}
			continue
		}
		switch {
		case len(whole) < 9:
			if w == "县" && opensWithCounty(c, first, tokens[0].POS) {
				return n + 1 // 涉|县
			}
			return 0
		case size < len(w) && !(x.lex.tails.place(w) && len(first) == 3):
			return 0
		case size < len(w) && x.lex.word(w)&classPlace != 0:
			return 0 // 量|占|全县
		case len(first) > 3 && n > 1 && !(len(first) == 6 && n == 2 && c.behindTown()), first == "含":
			return 0
		}
		if r, _ := runes.At(first, 0); r < 0x4E00 || r > 0x9FFF || len(first) > 9 || !x.nameMayBegin(c, first, tokens[0].POS) && !(n == 2 && x.countyStem(s[tokens[0].Start:tokens[1].End])) {
			return 0 // asked last, as it costs most
		}
		return n + 1
	}
	return 0
}

// knownPlace is how many of the tokens, which are cut from s, make up a name of the list of known places, with the 市 or 县 behind it:
// 石|家|庄|市. It is 0 for none.
func (x *Extractor) knownPlace(s string, tokens []segment.Token) int {
	start := tokens[0].Start
	end := start + x.lex.tails.known.match(s, start)
	if end == start {
		return 0
	}
	for n := 0; n < len(tokens) && tokens[n].End <= end; n++ {
		if tokens[n].End != end {
			continue
		}
		if n+1 < len(tokens) && tokens[n+1].Start == end {
			r, size := runes.At(s, end)
			switch {
			case end+size < tokens[n+1].End:
			case x.lex.chars.TownEnd.has(r):
				n++
			case strings.ContainsRune("柚茶酒玉瓷砚绣鸭鸡梨枣橙蟹醋米面豆菇虾蒜葱姜参窑", r):
				return 0 // 沙田柚
			}
		}
		return n + 1
	}
	return 0
}

// townAhead says that one of the next three words ends like a town, and none before it is a word of its own.
func townAhead(known []knownWord) bool {
	for n := 1; n < len(known) && n < 4; n++ {
		if known[n].ending() != endsPart {
			return known[n].ending() == endsTown
		}
	}
	return false
}

// nameMayBegin says that a name may begin with a word at the end of what is cut.
func (x *Extractor) nameMayBegin(c *clauseSentence, w, pos string) bool {
	const never = classPreposition | classConjunction | classParticle | classEach | classTotal | classTail | classPlace | classCopula
	class := x.lex.word(w)
	if len(w) == 3 && class == 0 && c.behindTown() {
		return true // 金坛区|直|溪|镇
	}
	if len(w) == 6 && class == classHead && pos == "n" && !x.lex.attributes[w] && c.behindTown() {
		return true // 万峪河乡|老人|坪|村
	}
	if class&never != 0 || pos == "r" || pos == "p" || pos == "c" || pos == "d" || pos == "m" || pos == "q" {
		return false
	}
	if len(w) > 3 && (class != 0 || x.lex.attributes[w] || x.lex.tails.place(w) || !(pos == "ns" || pos == "nr" || pos == "nz" || pos == "n" || pos == "x" || pos == "")) {
		return false
	}
	return c.takesName()
}

// takesName says that the name of a place may stand behind the last element.
func (c *clauseSentence) takesName() bool {
	if len(c.elems) == 0 {
		return true
	}
	last := &c.elems[len(c.elems)-1]
	return last.kind != elemWord && last.kind != elemFigure || last.pos == "ns" || isOneOf(c.s[last.start:last.end], []string{"的", "是", "其中"}) || last.verb == sureVerb && last.end-last.start >= 6 || last.class&(classPlaceTail|classPreposition|classConjunction|classPlace) != 0
}

// behindTown says that the last element is the name of a town, county or district.
func (c *clauseSentence) behindTown() bool {
	n := len(c.elems)
	if n == 0 || c.elems[n-1].pos != "ns" || c.elems[n-1].end-c.elems[n-1].start < len("金坛区") {
		return false
	}
	r, _ := runes.Before(c.s, c.elems[n-1].end)
	return c.chars.TownEnd.has(r)
}

// nameTokens is how many of the tokens from the i-th on, which are cut from s, make up the name of a place. It is 0 for none.
func (x *Extractor) nameTokens(c *clauseSentence, s string, i int) int {
	known, tokens := c.known[i], c.tokens[i:]
	lone := len(tokens) > 1 && tokens[1].End-tokens[0].Start == len("甘堰") && tokens[1].Start-tokens[0].Start == len("甘") // two characters that were cut apart
	if lone && c.people {
		if n := folkTownship(s, tokens); n > 0 {
			return n
		}
	}
	if lone && x.sidedVillage(c, s, tokens) {
		return 3
	}
	if townAhead(c.known[i:]) {
		if n := x.placeName(c, s, tokens); n > 0 {
			return n
		}
	}
	if known.place() {
		if n := x.knownPlace(s, tokens); n > 0 {
			return n
		}
	}
	if len(c.short) > 0 && c.short.at(s, tokens) || lone && (x.stemOpens(c, s, i) || x.stemBehind(c, s, tokens)) {
		return 2
	}
	if lone && communityAhead(c, s, tokens) {
		return 3
	}
	if c.behindDistrict() {
		if n := streetOffice(s, tokens); n > 0 {
			return n
		}
	}
	if known.foreign() {
		return x.foreignName(s, tokens)
	}
	return 0
}

// endsInName says that the last element is a name of two characters that ends at byte p and lacks what it is: 岐山.
func (c *clauseSentence) endsInName(p int) bool {
	n := len(c.elems)
	return n > 0 && c.elems[n-1].end == p && c.elems[n-1].kind == elemWord && c.elems[n-1].pos == "ns" && p-c.elems[n-1].start == len("岐山") && c.elems[n-1].class&classPlaceTail == 0
}

// opensWithCounty says that a county named by one character, which is cut last, may open a clause or stand behind its province.
func opensWithCounty(c *clauseSentence, first, pos string) bool {
	if len(first) != len("涉") || !isHanString(first) || strings.Contains("该本我全各某每两几数多有设含除包括共计现原大小强穷富新老市省州区旗辖邻跨一二三四五六七八九十百出进赴到从在对向于与和及是为由把被将帮助给使让援驻来去任调", first) || pos == "r" || pos == "p" || pos == "m" {
		return false
	}
	if len(c.elems) == 0 {
		return true
	}
	switch last := &c.elems[len(c.elems)-1]; last.kind {
	case elemPunct, elemTime, elemQuote, elemOpen:
		return true
	case elemWord:
		w := c.s[last.start:last.end]
		return leadsToSite(w) || last.pos == "ns" && len(w) >= len("河北") && !anySuffix(w, []string{"县", "镇", "乡", "村"}) // 在|涉县
	}
	return false
}
