package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// nameTails is what of data/words.toml tells the names of places and organisations by their ends.
type nameTails struct {
	placeTails *runeSet // of data/characters.toml
	notPlaces  map[string]bool
	orgTails   *runeSet
	orgWords   *endings
	companies  map[string]bool
	branches   map[string]bool
	wholes     wordTrie // 全县, 该公司
	fronts     wordTrie
	subjects   wordTrie
	listed     *runeSet // the first characters of wholes and fronts
	known      wordTrie
}

// placeNames and organizations are tables of data/words.toml.
type placeNames struct {
	Known   []string `toml:"known"`
	Front   []string `toml:"front"`
	Subject []string `toml:"subject"`
	Not     []string `toml:"not"`
}

type organizations struct {
	Tails   string   `toml:"tails"`
	Words   []string `toml:"words"`
	Company []string `toml:"company"`
	Branch  []string `toml:"branch"`
}

func newNameTails(wholes []string, p placeNames, o organizations) nameTails {
	t := nameTails{orgTails: newRuneSet(o.Tails), notPlaces: map[string]bool{}, companies: map[string]bool{}}
	for _, w := range p.Not {
		t.notPlaces[w] = true
	}
	for _, w := range o.Company {
		t.companies[w] = true
	}
	t.branches = wordSet(o.Branch)
	t.wholes, t.fronts = newWordTrie(wholes), newWordTrie(p.Front)
	t.subjects = newWordTrie(p.Subject)
	t.listed = newRuneSet(t.wholes.firsts() + t.fronts.firsts() + t.subjects.firsts())
	t.known = newWordTrie(p.Known)
	t.orgWords = newEndings(o.Words)
	return t
}

// class is the part of a word's class that its ending tells.
func (t *nameTails) class(w string) (c wordClass) {
	if len(w) < 3 || w[0] < utf8.RuneSelf {
		return 0
	}
	if t.place(w) {
		c |= classPlaceTail
	}
	if t.organization(w) {
		c |= classOrgTail
	}
	return c
}

// place says that a word ends as the names of places do.
func (t *nameTails) place(w string) bool {
	r, _ := runes.Before(w, len(w))
	if !t.placeTails.has(r) || t.notPlaces[w] {
		return false
	}
	const two = len("小区")
	return len(w) != 2*two || !t.notPlaces[w[two:]] // 老旧小区 is none, as 小区 is none
}

// organization says that a word ends as the names of organisations do.
func (t *nameTails) organization(w string) bool {
	return len(w) >= 6 && t.endsOrganization(w) && !t.notPlaces[w]
}

func (t *nameTails) endsOrganization(w string) bool {
	if r, _ := runes.Before(w, len(w)); len(w) >= 9 && t.orgTails.has(r) {
		return !strings.HasSuffix(w, "干部") // 驻村干部
	}
	return t.orgWords.of(w)
}

// companyAt reads the name of a company that begins at element k: a name that the dictionary lacks, in one to three pieces, and a word
// of company (沧|屏|银行). It gives k for none.
func (b *binder) companyAt(k, hi int) int {
	c := b.c
	if !pieceOfName(&c.elems[k]) {
		return k
	}
	if k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start {
		before := &c.elems[k-1]
		if before.verb == noVerb && before.class&(classAdverb|classPreposition|classConjunction|classPlace|classPlaceTail) == 0 && c.text(k-1) != "的" && before.pos != "ns" {
			return k // the middle of a phrase
		}
	}
	lone := true // all pieces so far are single characters, or all before j
	for j := k; j < hi && j < k+4; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || j > k && c.elems[j-1].end != e.start || isOneOf(c.text(j), []string{"的", "半", "一"}) {
			return k // 近|半|公司: half of them, 榆林|一|煤矿
		}
		if lone && j >= k+2 && e.class&classOrgTail != 0 && e.end-e.start >= 6 && (b.frontOfClause(k) || located(c.text(k-1))) {
			return b.pastTail(j, hi) // 边|阳|中学, 在|松|岭|中学
		}
		if isOneOf(c.text(j), []string{"医疗", "动力", "环保", "基因", "时代"}) && !(lone && b.frontOfClause(k) && b.endsSubject(j+1)) {
			return k // 石桥|医疗|机构
		}
		lone = lone && e.end-e.start == 3
		if j > k && c.elems[j-1].end-c.elems[k].start >= 6 && !(e.end-e.start == 3 && c.elems[k].end-c.elems[k].start > 3) && b.x.lex.tails.companies[c.text(j)] {
			switch {
			case e.class&classOrgTail == 0 && j == k+1 && c.elems[k].pos == "ns" && !isOneOf(c.text(j), []string{"股份", "控股", "电网"}) && j+1 < hi && b.lists.measureNoun(c.text(j+1)) && c.elems[j+1].start == e.end:
				return k // 中国|汽车|保有量
			case e.class&classOrgTail == 0 && c.elems[j-1].class&classPlaceTail != 0 && strings.Contains("省市县区旗州", lastRune(c.text(j-1))) && !(len(c.text(j-1)) == len("福州") && lastRune(c.text(j-1)) == "州"):
				return k // 乌岭市|电力
			case e.class&classOrgTail == 0 && j == k+1 && c.elems[k].pos == "ns" && isOneOf(c.text(j), []string{"铁路", "公路", "高铁", "地铁", "轻轨", "国道"}):
				return k // 中国|铁路: all of them
			}
			return b.pastTail(j, hi)
		}
		if !pieceOfName(e) {
			return k
		}
	}
	return k
}

// pastTail is the element behind the last of a name that may end with element j, or with the word of organisation behind it:
// 深圳|证券|交易所, 林园|湿地|公园.
func (b *binder) pastTail(j, hi int) int {
	for j+2 < hi && b.c.text(j+1) == "科技" && b.c.elems[j+1].start == b.c.elems[j].end && b.c.elems[j+2].start == b.c.elems[j+1].end && b.c.elems[j+2].class&classOrgTail != 0 {
		return j + 3 // 盈翔生物|科技|有限公司
	}
	if j+1 < hi && b.c.elems[j+1].class&classOrgTail != 0 && b.c.elems[j+1].start == b.c.elems[j].end {
		return j + 2
	}
	if end := b.hallOf(j + 1); end > j+1 {
		return end
	}
	if j+2 < hi && isOneOf(b.c.text(j+2), []string{"学院", "大学", "学校", "研究院", "研究所"}) && b.c.elems[j+1].kind == elemWord && b.c.elems[j+1].verb == noVerb && b.c.elems[j+2].start == b.c.elems[j+1].end && b.c.elems[j+1].start == b.c.elems[j].end {
		return j + 3 // 湖北|汽车|工业|学院
	}
	return j + 1
}

// hallOf is the element behind the house or the hall of a body that the words from element k on name right behind its name: 葵涌海关|大楼|验货|场.
// It is k for none.
func (b *binder) hallOf(k int) int {
	c, end := b.c, k
	for end < len(c.elems) && c.elems[end].kind == elemWord && c.elems[end].start == c.elems[end-1].end {
		if c.lists.Hall.has(c.text(end)) {
			end++
			continue
		}
		if tail := c.bodyTail(end); end > k && tail > end {
			return tail + 1
		}
		break
	}
	return end
}

// pieceOfName says that a word may be a piece of a name that the dictionary lacks: one character, or a name.
func pieceOfName(e *elem) bool {
	if e.end-e.start == 3 && e.class&^(classPlaceTail|classParticle|classHead) == 0 {
		return e.pos != "ul" && e.pos != "uz" && e.pos != "ug"
	}
	return e.verb == noVerb && e.class&^(classPlaceTail|classOrgTail) == 0 && (e.pos == "ns" || e.pos == "nr" || e.pos == "nz" || e.pos == "x")
}

// isNamePOS says that a name may begin with a word of this part of speech.
func isNamePOS(pos string) bool {
	return strings.HasPrefix(pos, "n") || pos == "x" || pos == "" || pos == "j"
}

// officeAt reads an office of a place that is not named, or one whose name says all: 县|教育局, 消防局. It gives k for none.
func (b *binder) officeAt(k, hi int) int {
	c := b.c
	e, w := &c.elems[k], c.text(k)
	if len(w) == 3 && k+1 < hi && c.elems[k+1].class&classOrgTail != 0 && c.elems[k+1].kind == elemWord && c.elems[k+1].start == e.end && b.c.chars.level(w) {
		if k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == e.start && c.elems[k-1].pos == "ns" {
			return k
		}
		return k + 2
	}
	if n := b.longOffice(k, hi); n > k {
		return n
	}
	if len(w) == 9 && e.class&classOrgTail != 0 && strings.Contains("局署厅委处", lastRune(w)) && e.pos != "v" {
		return k + 1
	}
	return k
}

// longOffice reads an office of a place that is not named, with words before its last: 县|人民|医院, 市|公共|资源|交易中心. It gives k for none.
func (b *binder) longOffice(k, hi int) int {
	c := b.c
	if !b.c.chars.level(c.text(k)) || k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start && isNamePOS(c.elems[k-1].pos) {
		return k
	}
	for j := k + 1; j < hi && j < k+5; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.verb == sureVerb || e.class&(classAdverb|classPreposition|classParticle|classConjunction) != 0 {
			return k
		}
		if j > k+1 && e.class&classOrgTail != 0 {
			return j + 1
		}
	}
	return k
}

// branch is the element behind the branch of the organisation whose name ends before element k: 市公安局|晋安|分局, 省公安厅|经侦|总队. It
// is k for none.
func (b *binder) branch(k, hi int) int {
	c := b.c
	for j := k; j < hi && j < k+4; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.verb == sureVerb || e.class&(classAdverb|classPreposition|classParticle|classConjunction) != 0 || b.title(j) {
			return k
		}
		if b.x.lex.tails.branches[c.text(j)] {
			return j + 1
		}
	}
	return k
}
