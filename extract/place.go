package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// mostListed is how many figures one behind the other are looked back through.
const mostListed = 8

// placeOf finds the place or organisation that a figure is about: the nearest name before it in its clause, else the first
// of the sentence.
func (b *binder) placeOf(i int, r *binding) string {
	c := b.c
	lo, _ := c.clauseBounds(i)
	for n := 0; n < mostListed && i > lo && r.rule == "listed figure" && c.elems[i-1].kind == elemFigure && b.bound[i-1] != nil; n++ {
		i, r = i-1, b.bound[i-1] // 士林区撤离12户|25人
	}
	if p := b.placeBefore(i, lo, r); p != "" {
		return p
	}
	if p := b.bracketed(i); p != "" {
		return p
	}
	if p := b.placeGloss(i); p != "" {
		return p
	}
	if p := b.dealt(i); p != "" {
		return p
	}
	if p := b.bracketOf(i, lo); p != "" {
		return p
	}
	if lo > 0 && c.elems[lo-1].kind == elemOpen {
		lo, _ = c.clauseBounds(lo - 1)
	}
	if p := b.placeIn(b.memberOf(i, lo), i, i, r); p != "" {
		return p
	}
	if p := b.placeIn(lo, i, i, r); p != "" {
		return p
	}
	if p := b.placeOfSize(i, r); p != "" {
		return p
	}
	if p := b.originBehind(i, false); p != "" {
		return p
	}
	if j := b.changeBehind(i, lo, r); j >= 0 {
		if p := b.placeOf(j, b.bound[j]); p != "" {
			return p
		}
	}
	return b.placeElsewhere(i, lo, r)
}

// placeElsewhere is the place of figure i that no word of its own clause names, which begins with element lo.
func (b *binder) placeElsewhere(i, lo int, r *binding) string {
	alone := b.movesAlone(i)
	if alone {
		return ""
	}
	if p := b.placeEarlier(i, lo, r); p != "" {
		return p
	}
	if p := b.originBehind(i, true); p != "" {
		return p
	}
	return b.regionOfReporter(i)
}

// placeEarlier is the place of figure i that a clause before its own names, which begins with element lo: the nearest such. It is empty for none.
func (b *binder) placeEarlier(i, lo int, r *binding) string {
	c := b.c
	speech := b.speechAt(i)
	for k := lo - 1; k > speech; {
		plo, _ := c.clauseBounds(k - 1)
		if p := b.placeIn(plo, k, i, r); p != "" && !b.reports(plo, k) {
			if whole := b.wholeAhead(plo, i); whole != "" {
				return whole
			}
			return p
		}
		if plo >= k {
			break
		}
		k = plo - 1
	}
	return ""
}

// sizes says that a figure is no number of sites or bodies, so that one that it is about is where it is: 青石公园|占地320亩.
func (b *binder) sizes(i int) bool {
	switch b.figure(i).dim {
	case unit.Area, unit.Length, unit.Volume, unit.PersonTimes:
		return true
	}
	return false
}

// countedName says that what looks like the name of an organisation is what a classifier counts: 农民专业合作社|40余家.
func (b *binder) countedName(n [2]int, i int, r *binding) bool {
	if r.item == "" || n[1] != r.itemRun[1] || n[0] < r.itemRun[0] || !strings.HasSuffix(r.item, b.c.text(n[1]-1)) {
		return false
	}
	return countsSites(b.figure(i))
}

// changeBehind is the figure that closes the clause before, where that of i tells only by how much it changed: 对欧盟进出口8759亿元，下降10.4%.
// It is -1 for none.
func (b *binder) changeBehind(i, lo int, r *binding) int {
	if lo < 2 || r.action != "占" && (r.change == NoChange || r.rule != "inherited item") || b.c.elems[lo-2].kind != elemFigure || !isOneOf(b.c.text(lo-1), []string{"，", ","}) || !isRelative(b.figure(i)) {
		return -1
	}
	return lo - 2
}

// placeBefore is the name that stands right before a figure and behind nothing of its own clause or list: 西藏6.1%、甘肃5.8%.
func (b *binder) placeBefore(i, lo int, r *binding) string {
	at := i // 湖北（2345例）
	if i > 0 && i+1 < len(b.c.elems) && b.c.elems[i-1].kind == elemOpen && b.c.elems[i+1].kind == elemClose {
		at, lo = i-1, 0
	} else if lo > 1 && i-lo < 4 && b.c.elems[lo-1].kind == elemOpen && !b.namedIn(lo, i) {
		at, lo = lo-1, 0 // 江北（增幅64%）
	}
	for _, n := range b.names {
		if n[1] != at || at == i && (n[0] == at-1 && b.commonSite(n[0]) || b.countedName(n, i, r)) || at == i && b.whence(n, i) {
			continue
		}
		if n[0] > lo && !(b.regions(i) && b.holdsList(n)) {
			switch e := &b.c.elems[n[0]-1]; {
			case e.kind == elemList, e.class&(classCopula|classPreposition|classConjunction) != 0, at < i && (e.kind == elemPunct || e.class&classPlaceTail != 0):
			case at == i && b.lists.Befall.has(b.c.text(n[0]-1)): // 地震造成|石桥县|21人受伤
			case b.c.text(n[0]-1) == "的" && b.wordsAt(&b.x.lex.tails.wholes, n[0]) == n[1]: // 省里确定的|全省|12个贫困县
			default:
				return ""
			}
		}
		return trimQuotes(b.c.phrase(n[0], n[1]))
	}
	return ""
}

// namedIn says that a name stands in elements [lo, hi).
func (b *binder) namedIn(lo, hi int) bool {
	for _, n := range b.names {
		if n[0] >= lo && n[1] <= hi {
			return true
		}
	}
	return false
}

// cutInside says that the 内 of element k is that of a longer word: 小|区内, 景|区内.
func (b *binder) cutInside(k int) bool {
	if k == 0 || !strings.HasSuffix(b.c.text(k), "内") {
		return false
	}
	e := &b.c.elems[k-1]
	return e.kind == elemWord && e.end == b.c.elems[k].start && e.end-e.start == 3 && e.verb == noVerb && e.class&(classPreposition|classConjunction|classParticle|classAdverb|classCopula) == 0
}

// holdsList says that a name is a list of names.
func (b *binder) holdsList(n [2]int) bool {
	for k := n[0]; k < n[1]; k++ {
		if b.c.elems[k].kind == elemList {
			return true
		}
	}
	return false
}

// memberOf is the element behind the list mark that parts figure i from the one before it: 北京减少3万人、|上海减少2万人. It is i for none.
func (b *binder) memberOf(i, lo int) int {
	for k := i - 1; k > lo; k-- {
		switch b.c.elems[k].kind {
		case elemFigure:
			return i
		case elemList:
			if j := b.c.before(k, lo); b.c.elems[k-1].kind == elemFigure || b.c.elems[k-1].kind == elemClose && j >= lo && b.c.elems[j].kind == elemFigure {
				return k + 1 // 损失3万元（占7%）、|
			}
		case elemWord:
			if b.listedBehind(k, i) >= 0 {
				return k + 1
			}
		}
	}
	return i
}

// listedBehind is the figure in front of the conjunction at k, where i counts the same behind it and no more than a noun stands between:
// 泰国籍12人|及越南籍10人, 香港(1.8万人次)|及韩国团客(1.7万人次). It is -1 for none.
func (b *binder) listedBehind(k, i int) int {
	c := b.c
	if c.elems[k].class&classConjunction == 0 || k < 1 || i < k+2 || i > k+5 {
		return -1
	}
	j := k - 1
	if c.elems[j].kind == elemClose {
		for j--; j >= 0 && c.elems[j].kind != elemOpen; j-- {
			if c.elems[j].kind == elemFigure && j > 0 && c.elems[j-1].kind == elemOpen {
				break
			}
		}
		if j > 0 && c.elems[j].kind == elemOpen {
			j--
		}
	}
	if j < 0 || c.elems[j].kind != elemFigure || b.figure(j).unit == nil || b.figure(j).unit != b.figure(i).unit {
		return -1
	}
	for n := k + 1; n < i; n++ {
		if e := &c.elems[n]; e.kind != elemWord && !(e.kind == elemOpen && n == i-1) || e.verb == sureVerb {
			return -1
		}
	}
	return j
}

// placeIn is the place or organisation named in elements [lo, hi) that figure i may be about: the first behind 在, else the first.
func (b *binder) placeIn(lo, hi, i int, r *binding) string {
	first := ""
	for k, n := range b.names {
		n = b.wholeOf(n, i, r)
		if n[0] < lo || b.tellsOfNext(k, hi) || n[0] >= r.itemRun[0] && n[0] < r.itemRun[1] && n[1] >= r.itemRun[1] && !b.placed(n) && !b.sizes(i) || n == r.itemRun && b.commonSite(n[1]-1) || n[1] == i && b.countedName(n, i, r) {
			continue
		}
		if n[0] >= hi {
			break
		}
		if semicolon, closed := b.parted(n, i); closed || semicolon && !b.topic(n) && !b.resumes(n, i) || !b.about(n, i) || !b.lasts(n, i) || first == "" && b.tells(n, hi) {
			continue
		}
		at := n[0] > 0 && b.c.elems[n[0]].class&classPlace == 0 && (located(b.c.text(n[0]-1)) || b.doneAt(n) || b.lists.Attack.has(b.c.text(n[0]-1)) || b.target(n) || b.holdsList(n) && b.lists.Befall.has(b.c.text(n[0]-1)))
		if at && k > 0 && b.names[k-1][1] == n[0]-1 && !isOneOf(b.c.text(n[0]-1), []string{"在", "正在"}) {
			continue // 兴田村|地处|大巴山: where it lies
		}
		if first == "" || at {
			first = trimQuotes(b.c.phrase(n[0], min(n[1], hi)))
		}
		if at {
			break
		}
	}
	return first
}

// wholeOf is the word for the whole of a place that a name begins with, where the rest of it is what is counted: 全县|妇幼保健院3所.
func (b *binder) wholeOf(n [2]int, i int, r *binding) [2]int {
	if n[1] == i && n[0]+1 < n[1] && b.c.elems[n[0]].class&classPlace != 0 && b.wordsAt(&b.x.lex.tails.wholes, n[0]) == n[0]+1 && b.countedName(n, i, r) {
		n[1] = n[0] + 1
	}
	return n
}

// tellsOfNext says that the kth name only tells which the next one is, or where that lies: 湖南的|双峰县, 地处湘西腹地的|永顺县.
func (b *binder) tellsOfNext(k, hi int) bool {
	if k+1 >= len(b.names) || b.names[k+1][0] >= hi {
		return false
	}
	n, at := b.names[k], b.names[k+1][0]-1
	if at < n[1] || b.c.text(at) != "的" {
		return false
	}
	if at == n[1]+1 && b.c.text(n[1]) == "之一" {
		return true // 分会场之一的|南河镇
	}
	if at > n[1]+2 || at > n[1] && (n[0] == 0 || !isOneOf(b.c.text(n[0]-1), []string{"位于", "地处", "坐落于", "坐落在"})) {
		return false
	}
	for i := n[1]; i < at; i++ {
		if e := &b.c.elems[i]; e.kind != elemWord || e.verb == sureVerb {
			return false
		}
	}
	return true
}

// target says that a name is of what is attacked, which 对 puts before the attack: 对|邻国|的袭击, 对|首都|发动空袭.
func (b *binder) target(n [2]int) bool {
	c, k := b.c, n[1]
	if c.text(n[0]-1) != "对" || k+1 >= len(c.elems) || c.elems[k].kind != elemWord {
		return false
	}
	return isOneOf(c.text(k), []string{"的", "发动", "实施", "发起", "展开", "进行", "进行了"}) && b.lists.Attack.has(c.text(k+1))
}

// located says that a word puts something where the name behind it is.
func located(w string) bool {
	switch w {
	case "在", "正在", "位于", "地处", "坐落于", "坐落在":
		return true
	}
	return false
}
