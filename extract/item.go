package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// cleanItem is the text of an item: its last part behind 的 as long as that says enough, without place names in front, numbers
// and particles.
func (b *binder) cleanItem(a, e int) string {
	t := b.itemText(a, e)
	if e > a && b.allPlaces(a, e) {
		return ""
	}
	if e > a && b.commonSite(e-1) {
		return t // 服务区3处
	}
	if last := b.c.text(e - 1); e > a && len(t) <= 24 && (b.x.lex.tails.place(last) || b.c.elems[e-1].pos == "nr" && b.c.elems[e-1].class&classHead == 0) && b.c.elems[e-1].end-b.c.elems[e-1].start > 3 || b.x.lex.word(t)&classPlace != 0 {
		return "" // 洛浦县受灾70户: a place or a person is not what is counted
	}
	return t
}

// commonSite says that element i is a common noun for a kind of site, right before a number of such: 停车区2处; not 石马景区3处.
func (b *binder) commonSite(i int) bool {
	e := &b.c.elems[i]
	fate := i+1 < len(b.c.elems) && b.lists.SiteFate.has(b.c.text(i+1))
	if e.kind != elemWord || e.class&classHead == 0 || e.pos != "n" || i > 0 && b.c.elems[i-1].kind == elemWord && b.c.elems[i-1].end == e.start && b.c.elems[i-1].class&classPlace == 0 && !(fate && b.placeElem(i-1)) && b.c.elems[i-1].verb != sureVerb && b.c.elems[i-1].class&classModifier == 0 {
		return false
	}
	return b.sitesFollow(i + 1)
}

// sitesFollow says that the number of sites or bodies follows from element at on, which stand before it: 服务区|达到60多处, 合作社|发展到420家,
// 企业|投产36家.
func (b *binder) sitesFollow(at int) bool {
	c, last := b.c, at+3
	if at < len(c.elems) && b.lists.SiteFate.has(c.text(at)) {
		at, last = at+1, at+1
	}
	for at < len(c.elems) && at < last && isOneOf(c.text(at), []string{"达", "达到", "有", "共", "共有", "超过", "已", "已有", "发展", "增", "到", "至", "增加到", "增至", "突破"}) {
		at++
	}
	return at < len(c.elems) && c.elems[at].kind == elemFigure && countsSites(b.figure(at))
}

// countsSites says that the unit of a figure counts sites and bodies.
func countsSites(q *quantity) bool {
	return isOneOf(q.written, []string{"处", "座", "个", "家", "所", "户"})
}

// allPlaces says that [a, b) is nothing but a list of place names.
func (b *binder) allPlaces(a, e int) bool {
	for i := a; i < e; i++ {
		if k := b.c.elems[i].kind; k == elemWord && !b.placeElem(i) && b.c.elems[i].class&classConjunction == 0 && !(b.c.elems[i].pos == "nr" && b.c.elems[i].class&classPlaceTail != 0) {
			return false
		}
	}
	return true
}

// itemText is the text of an item; empty where the elements [a, e) name nothing that can be counted.
func (b *binder) itemText(a, e int) string {
	a, e = b.itemEdges(a, e)
	if b.namesNothing(a, e) {
		return ""
	}
	if a+2 == e && b.c.elems[a].pos == "m" && b.c.text(a+1) == "级" && b.c.elems[a].end == b.c.elems[a+1].start {
		return "" // 4.0级以上4次
	}
	if a = b.behindEach(a, e); b.tellsHowOften(a, e) {
		return ""
	}
	t := b.c.phrase(a, e)
	if u, ok := b.x.units.Get(t); ok && u.Dimension == unit.Money || isDigits(t) {
		return "" // 以美元计算达331亿美元, 10送3股
	}
	for _, head := range b.lists.Any.Words {
		if rest := strings.TrimPrefix(t, head); len(rest) >= 6 {
			t = rest
		}
	}
	if a < e && t != "" {
		t = b.c.itemNegation(a) + t
	}
	return withoutLength(trimQuotes(withoutInside(t)))
}

// itemEdges cuts what is no part of an item off its edges: places, adverbs and what belongs to the predicate.
func (b *binder) itemEdges(a, e int) (int, int) {
	c := b.c
	for i := e - 1; i > a; i-- {
		if c.text(i-1) == "的" && len(c.phrase(i, e)) >= 6 {
			a = i
			break
		}
	}
	a = c.behindMilestone(a, e)
	if a < e-2 && b.c.elems[a].pos == "m" && b.c.elems[a+1].kind == elemQuote {
		a += 2 // “2+26”城市
	}
	for a < e-1 && !(a+2 == e && c.text(a+1) == "人") && (b.placeElem(a) || c.elems[a].class&classEach != 0 && c.elems[a].class&classHead == 0) && (c.elems[a+1].kind == elemWord && c.elems[a+1].class&classConjunction == 0 || c.elems[a+1].kind == elemQuote && !c.closesQuote(a+1)) {
		a++
	}
	if n := b.topOf(a, e); n > a {
		e = n
	}
	a = b.itemStart(a, e)
	if e > a+2 && c.text(e-2) == "一" && c.elems[e-1].end-c.elems[e-1].start == 3 {
		e -= 2 // 水车一趟, 园子一季, 企业一次: how often, not what
	}
	for e > a+1 && (b.tailOfSubject(e-1) && !b.increased(a, e-1) && !b.achieved(a, e) || c.bareTail(e-1)) {
		e--
	}
	return a, e
}

// itemStart is where the item of elements [a, e) begins, behind those who have it, words that lead to it and what is left of a predicate.
func (b *binder) itemStart(a, e int) int {
	c := b.c
	a = b.behindPersons(b.behindEvent(b.behindReceiver(a, e), e), e)
	if a < e-1 && (isOneOf(c.text(a), []string{"惟", "唯"}) || c.text(a) == "为" && c.elems[a].end < c.elems[a+1].start) {
		a++ // 惟损失金额占44%: but; 跌幅较大的为：芹菜
	}
	if a < e-1 && a > 0 && strings.HasSuffix(c.text(a-1), "每") {
		if _, ok := b.x.units.Get(c.text(a)); ok {
			a++ // 平均每|宗|案件损失
		}
	}
	if a < e-1 && a > 0 && (c.text(a) == "后" && c.elems[a-1].verb != noVerb || c.text(a) == "下来") {
		a++ // 调整|后|失业率, 一年|下来|纯收入
	}
	if a < e-1 && c.text(a) == "籍" && a > 0 && b.placeElem(a-1) {
		a++ // 泰国|籍|游客
	}
	for a < e && (c.edge(a) || c.elems[a].class&(classAdverb|classPreposition) != 0 && c.elems[a].class&classModifier == 0 && c.elems[a].verb == noVerb) {
		a++
	}
	if e > a+1 && a > 0 && c.text(a-1) == "向" && c.elems[a].verb == noVerb && c.elems[e-1].verb != noVerb {
		a = e - 1 // 向亲友|借款35次
	}
	return b.behindThis(a, e)
}

// topOf is where the phrase begins that picks those out of which the measure before it is highest: 旅游收入|前五位省份. It is a if there
// is none.
func (b *binder) topOf(a, e int) int {
	for i := a + 1; i+1 < e; i++ {
		if w := b.c.text(i); strings.HasPrefix(w, "前") && b.lists.measureNoun(b.c.text(i-1)) && numeral.MayBegin(b.c.s, b.c.elems[i].start+len("前")) {
			return i
		}
	}
	return a
}

// increased says that the verb at k without object is used as a noun: 新增 has it for its object (新增城镇|就业, 城镇新增|就业).
func (b *binder) increased(a, k int) bool {
	c := b.c
	if k == 0 || c.elems[k].class&classNominal == 0 || c.elems[k].class&classIntransitive == 0 {
		return false
	}
	return c.elems[k-1].verb == sureVerb && c.elems[k-1].class&classUp != 0 || a > 0 && c.elems[a-1].class&classUp != 0 && c.elems[k-1].verb == noVerb && !b.lists.Doer.ends(c.text(k-1))
}

// achieved says that [a, e) is a verb without object behind a noun that says where, which a light verb makes a noun of: 实现|城镇就业.
func (b *binder) achieved(a, e int) bool {
	c := b.c
	return a > 0 && e == a+2 && c.elems[a-1].class&classLight != 0 && c.elems[e-1].class&(classIntransitive|classNominal) == classIntransitive|classNominal && c.elems[a].kind == elemWord && c.elems[a].class == 0 && isNounPOS(c.elems[a].pos)
}

// bareTail says that an element is a word like 以上 or 里, which closes no noun phrase.
func (c *clauseSentence) bareTail(i int) bool {
	return c.elems[i].class&classTail != 0 && c.elems[i].class&classHead == 0
}

// behindEach is behind 每晚 and 平均 where something follows: 每晚平均|房价.
func (b *binder) behindEach(a, e int) int {
	c := b.c
	for a < e-1 && strings.HasPrefix(c.text(a), "每") && len(c.text(a)) < 12 {
		a++
	}
	for a < e-1 && c.elems[a].class&classEach != 0 && c.elems[a].class&classHead == 0 && c.elems[a].class&classModifier == 0 {
		a++
	}
	return a
}

// behindEvent is where an item that begins at a goes on behind what says after or before which event: 达产后|年产值.
func (b *binder) behindEvent(a, e int) int {
	for i := a + 1; i+1 < e && i <= a+2; i++ {
		switch b.c.text(i) {
		case "后", "前", "时", "之后", "以后", "之前", "以前":
			if b.c.elems[i-1].kind == elemWord && b.c.elems[i-1].verb != noVerb {
				return i + 1
			}
		}
	}
	return a
}

// behindPersons is behind 李某、陈某松等 where nothing else stands before the noun.
func (b *binder) behindPersons(a, e int) int {
	for i := a; i+1 < e; i++ {
		el := &b.c.elems[i]
		switch {
		case b.c.text(i) == "等" && i > a:
			return i + 1
		case b.c.parts(i):
		case el.kind != elemWord || el.pos != "nr" && b.c.text(i) != "某":
			return a
		}
	}
	return a
}

// behindThis is behind 这种, behind the classifier that goes with a demonstrative, 这|座|桥, or behind whose the measure is: 她|身高.
func (b *binder) behindThis(a, e int) int {
	c := b.c
	if a >= e-1 || c.elems[a].kind != elemWord {
		return a
	}
	if a+2 < e && c.text(a) == "一" && b.classifier(c.text(a+1)) {
		return a + 2 // 一条|全长12公里的公路
	}
	if isOneOf(c.text(a), []string{"他", "她", "它", "我", "你", "您"}) {
		return a + 1
	}
	if w := c.text(a); len(w) == len("这种") && anyPrefix(w, demonstratives) && b.classifier(w[len("这"):]) {
		return a + 1
	}
	if a > 0 && (isOneOf(c.text(a-1), demonstratives) || isOneOf(c.text(a-1), []string{"多", "各"})) && c.elems[a].start == c.elems[a-1].end && b.classifier(c.text(a)) {
		return a + 1
	}
	return a
}

// demonstratives point at what was named before.
var demonstratives = []string{"这", "那", "该", "此", "某"}

// classifier says that a word is a classifier of one character.
func (b *binder) classifier(w string) bool {
	u, ok := b.x.units.Get(w)
	return ok && len(w) == 3 && u.Kind == unit.KindClassifier
}

// timeUnit says that a word is a unit of time.
func timeUnit(w string) bool {
	switch w {
	case "天", "日", "周", "月", "年", "季", "夜", "晚", "小时", "分钟", "秒", "次":
		return true
	}
	return false
}

// tailOfSubject says that an element behind a noun belongs to the predicate: 每亩, 一度, 平均, a verb of the dictionary alone.
func (b *binder) tailOfSubject(i int) bool {
	e := &b.c.elems[i]
	if e.kind != elemWord || e.class&classHead != 0 {
		return false
	}
	if e.class&(classAdverb|classEach|classTotal) != 0 && e.class&classVerb == 0 {
		return !(e.pos == "n" && e.class&classModifier != 0 && b.c.elems[i-1].kind == elemWord && isNounPOS(b.c.elems[i-1].pos)) // 年度计划
	}
	w := b.c.text(i)
	if isOneOf(w, []string{"主要", "整体", "总体", "普遍"}) {
		return true // 资金|主要集中在
	}
	if isOneOf(w, []string{"月", "日", "年", "周"}) && i > 0 && b.c.elems[i-1].kind == elemWord && b.c.elems[i-1].end-b.c.elems[i-1].start >= 6 {
		return true // 养老金|月人均增加120元
	}
	if i > 0 && e.class&(classNominal|classTransitive) != 0 && b.x.lex.numbers.Reckoned.ends(w) {
		n := i - 1
		for n > 0 && b.c.elems[n].class&classAdverb != 0 {
			n-- // 生产总值初步核算
		}
		if head := &b.c.elems[n]; head.kind == elemWord && (b.lists.measureNoun(b.c.text(n)) || n < i-1 && head.class&classHead != 0) {
			return true // 月产能规划4万5千片
		}
	}
	return (e.class == 0 || e.class&classIntransitive != 0) && e.pos == "v" || strings.HasPrefix(w, "每") || w == "一度" || w == "单日"
}

// placeElem says that an element is a place name or a word for the whole of one: 全县, 兴安盟, 我国.
func (b *binder) placeElem(i int) bool {
	e := &b.c.elems[i]
	return e.kind == elemWord && (e.pos == "ns" || e.class&classPlace != 0)
}
