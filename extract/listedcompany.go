package extract

import (
	"strings"
	"unicode/utf8"
)

// joinCompanies makes one name of the words before the code of a share, which stands in brackets: 海|普|瑞(002399), and one word of a
// company's end and the place in brackets before it: 食品(项城)|有限公司. The dictionary lacks most of these names.
func (c *clauseSentence) joinCompanies() {
	for k := 1; k+2 < len(c.elems); k++ {
		if c.elems[k].kind != elemOpen {
			continue
		}
		switch {
		case c.shareCode(k + 1):
			if a := c.companyBefore(k); a < k {
				c.joinNoun(a, k)
				c.elems[a].pos, c.elems[a].class = "ns", classOrgTail
				k = a + 1
			}
		case c.elems[k+1].pos == "ns" && c.elems[k+2].kind == elemClose:
			end := c.bracketedName(k + 3)
			switch {
			case end == 0:
			case companyEnd(c.text(end - 1)):
				c.joinNoun(k, end)
				c.elems[k].kind, c.elems[k].class = elemWord, classHead|classOrgTail
			case c.elems[k-1].pos == "ns" && c.elems[k-1].end == c.elems[k].start:
				c.joinNoun(k-1, end)
				c.elems[k-1].pos, c.elems[k-1].class = "ns", classOrgTail
			}
		}
	}
}

// bracketedName is the element behind the rest of a name from element k on, right behind its place in brackets: 食品（项城）|有限公司,
// 中国（浙江）|自由|贸易|试验区. It is 0 for none.
func (c *clauseSentence) bracketedName(k int) int {
	for j := k; j < len(c.elems) && j < k+5; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.verb == sureVerb || e.class&(classPreposition|classParticle|classConjunction|classCopula) != 0 {
			return 0
		}
		if w := c.text(j); companyEnd(w) || j > k && isOneOf(w, []string{"试验区", "产业园", "综合试验区", "自贸区"}) {
			return j + 1
		}
	}
	return 0
}

// partItems parts the number of an item from what it says, as a mark does: 一是|粮食总产80万吨, 四是|贸易比重达到6成, 三、|零售总额下降5%.
func (c *clauseSentence) partItems() {
	if len(c.elems) > 2 && c.elems[0].kind == elemWord && c.elems[0].pos == "m" && c.text(1) == "、" && c.elems[1].start == c.elems[0].end && c.elems[2].pos != "m" && strings.Trim(c.text(0), "一二三四五六七八九十") == "" {
		c.elems[0].kind, c.elems[1].kind = elemPunct, elemPunct
	}
	for k := 0; k+1 < len(c.elems); k++ {
		e := &c.elems[k]
		if e.kind != elemWord || e.end-e.start != 3 || c.text(k+1) != "是" || c.elems[k+1].start != e.end || k > 0 && c.elems[k-1].kind != elemPunct || !strings.ContainsAny(c.text(k), "一二三四五六七八九十") {
			continue
		}
		e.kind, c.elems[k+1].kind, c.elems[k+1].class, c.elems[k+1].verb = elemPunct, elemPunct, 0, noVerb
	}
}

// companyBefore is where the short name of a company begins that ends before the bracket at k; k if there is none. Such names have
// two to four characters, seldom more.
func (c *clauseSentence) companyBefore(k int) int {
	const longest = 4 * len("一")
	end := c.elems[k].start
	a := k
	for a > 0 {
		e := &c.elems[a-1]
		size := end - e.start
		whole := e.end-e.start > len("一") // a word of its own
		if e.kind != elemWord || e.end != c.elems[a].start || a < k && size > longest ||
			whole && (e.class&(classAdverb|classPreposition|classConjunction|classParticle|classTail|classPlace) != 0 || a < k && e.class&classHead != 0) || c.text(a-1) == "的" {
			break
		}
		a--
	}
	if a == k || end-c.elems[a].start < len("一汽") {
		return k
	}
	return a
}

// shareCode says that element k is the code of a share on the markets of Shanghai, Shenzhen, Beijing or Hong Kong: 600036, 00700.HK.
func (c *clauseSentence) shareCode(k int) bool {
	w := c.text(k)
	if !isDigits(w) {
		return false
	}
	end := c.elems[k].end
	return len(w) == 6 && w[0] != '1' && w[0] != '5' && w[0] != '7' || (len(w) == 4 || len(w) == 5) && anyPrefix(c.s[end:], []string{".HK", ".hk", "HK"})
}

// companyEnd says that a word ends the full name of a company, and names none by itself.
func companyEnd(w string) bool {
	return isOneOf(w, []string{"有限公司", "股份有限公司", "有限责任公司", "责任公司"})
}

// joinRounds makes one noun of the name of a round of funding, in which + is no mark: 完成5亿元Pre-A|+|轮|融资.
func (c *clauseSentence) joinRounds() {
	if !strings.Contains(c.s, "+轮") {
		return
	}
	for k := 1; k+1 < len(c.elems); k++ {
		if c.s[c.elems[k].start:c.elems[k].end] != "+" || !strings.HasPrefix(c.s[c.elems[k].end:], "轮") || c.elems[k+1].kind != elemWord {
			continue
		}
		a := k
		for a > 0 && c.elems[a-1].end == c.elems[a].start && c.s[c.elems[a-1].start] < utf8.RuneSelf && c.elems[a-1].kind != elemFigure {
			a--
		}
		end := k + 2
		if end < len(c.elems) && c.text(end) == "融资" {
			end++
		}
		if a < k {
			c.joinNoun(a, end)
			c.elems[a].kind, c.elems[a].class = elemWord, classHead
			k = a
		}
	}
}
