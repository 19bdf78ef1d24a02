package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// siteAt reads a site that common nouns name and that is the subject of its clause, or where it is told of: 货柜码头|检获, 云梯景区|把,
// 在镇中心小学. It gives k for none.
func (b *binder) siteAt(k, hi int) int {
	c := b.c
	if k > 0 {
		switch e := &c.elems[k-1]; {
		case e.kind == elemFigure, e.kind == elemWord && e.class&(classAdverb|classConjunction|classPreposition|classParticle) == 0 && !located(c.text(k-1)):
			return k
		}
	}
	for j := k; j < hi && j < k+4; j++ {
		e := &c.elems[j]
		if j == k && b.pointsAt(k) {
			continue // 这家|医院
		}
		if e.kind != elemWord || e.verb == sureVerb || e.class&^(classHead|classOrgTail|classPlaceTail) != 0 || !isNamePOS(e.pos) && e.pos != "f" && e.pos != "s" || j > k && c.elems[j-1].end != e.start {
			return k
		}
		if j == k && (e.end-e.start < len("救护站") || b.lists.Agency.has(c.text(k))) || !b.x.lex.tails.endsOrganization(c.text(j)) && !b.lists.Sight.ends(c.text(j)) || j == k && e.class&classOrgTail == 0 || !b.endsSubject(j+1) && !c.actsAt(j+1) && !b.toldOf(k, j+1) {
			continue
		}
		if b.frontOfClause(k) || k > 0 && (located(c.text(k-1)) || c.text(k-1) == "的" && b.described([2]int{k, j + 1})) {
			return j + 1
		}
		return k
	}
	return k
}

// toldOf says that the site that begins at element k and ends before element n is where something is, or that a measure of it or its visitors
// follow: 在玉带公园|，, 青石古城|客流量达3万人次, 其中玉带公园|5万人次; but no kind of sites: 民营医院|床位.
func (b *binder) toldOf(k, n int) bool {
	c := b.c
	if n-k < 2 || b.lists.SiteSort.has(c.text(k)) {
		return false
	}
	if k > 0 && located(c.text(k-1)) {
		return c.endsSite(n)
	}
	if n < len(c.elems) && c.elems[n].kind == elemFigure {
		dim := b.figure(n).dim
		if dim == unit.People && n+1 < len(c.elems) && c.elems[n+1].isNoun() && isOneOf(c.text(n-1), []string{"社区", "中学", "小学", "医院", "派出所", "消防站"}) {
			return c.elems[n].start == c.elems[n-1].end // 花园社区|12名网格员
		}
		return (dim == unit.PersonTimes || dim == unit.Duration && n+1 < len(c.elems) && c.elems[n+1].verb == sureVerb) && c.elems[n].start == c.elems[n-1].end
	}
	for m := n; m < len(c.elems) && m < n+4 && c.elems[m].isNoun() && c.elems[m].start == c.elems[m-1].end; m++ {
		switch e := &c.elems[m]; {
		case c.lists.measureNoun(c.text(m)), m == n && c.lists.SiteLead.has(c.text(m)):
			return true
		case e.end-e.start < len("门票") || isNamePOS(e.pos) && !isNounPOS(e.pos) || e.pos == "ns" || e.pos == "nr" || e.pos == "nz":
			return false // 晶圆代工厂|鸿砂电子
		}
	}
	return false
}

// sightBehind is the element behind the sight right behind the name of the place that ends before element end, whose sights are not counted:
// 东湖|欢乐谷; but 湖南隧道|320座.
func (b *binder) sightBehind(k, end, hi int) int {
	c := b.c
	if end == k || end >= hi || c.elems[end-1].pos != "ns" || c.elems[end].kind != elemWord || c.elems[end].start != c.elems[end-1].end || c.elems[end].verb != noVerb || !b.lists.Sight.ends(c.text(end)) {
		return end
	}
	if b.sitesFollow(end + 1) {
		return end
	}
	return end + 1
}

// pointsAt says that element k points at one of a kind: 这家, 这所.
func (b *binder) pointsAt(k int) bool {
	w := b.c.text(k)
	return len(w) == len("这家") && strings.HasPrefix(w, "这") && strings.ContainsRune("家所座间处个支届片条块栋类批群", []rune(w)[1])
}

// endsSubject says that no noun and no figure goes on at element k, so that what stands before it is a subject.
func (b *binder) endsSubject(k int) bool {
	if k >= len(b.c.elems) {
		return false
	}
	switch e := &b.c.elems[k]; e.kind {
	case elemTime:
		return true
	case elemQuote:
		return !b.c.closesQuote(k) // 教育部|“云讲堂”举办12场
	case elemWord:
		return e.verb == sureVerb || e.verb != noVerb && k+1 < len(b.c.elems) && b.c.elems[k+1].kind == elemFigure && b.c.text(k) != "支出" || e.class&(classAdverb|classPreposition|classCopula|classTotal) != 0
	}
	return false
}

// placeOfSize is the place behind a figure that tells how large or how high it is: 海拔3700米的雪峰县. It is empty for none,
// and where that is what the figure itself is about: 100千瓦的光伏电站.
func (b *binder) placeOfSize(i int, r *binding) string {
	c := b.c
	for n := 0; n < 2 && sized(b.figure(i)); n++ {
		i = b.nextMeasured(i) // 占地30亩、投资3亿元的石桥医院
	}
	at := i + 2
	if at < len(c.elems) && c.elems[at].kind == elemQuote && !c.closesQuote(at) {
		at++ // 投资3亿元的|“石桥医院”
	}
	if at >= len(c.elems) || c.text(i+1) != "的" || c.elems[at].kind != elemWord || !sized(b.figure(i)) {
		return ""
	}
	end := b.nameAt(at, len(c.elems))
	if r.itemRun == [2]int{i + 2, end} && !isOneOf(r.action, []string{"占地", "投资", "总投资", "耗资", "斥资", "累计投资"}) || end == at || end < len(c.elems) && (c.text(end) == "的" || b.title(end)) {
		return ""
	}
	return trimQuotes(c.phrase(at, end))
}

// sized says that a figure may tell how large, how high or how dear a place is.
func sized(q *quantity) bool {
	switch q.dim {
	case unit.Length, unit.Area, unit.Money, unit.Volume, unit.Mass, unit.Power:
		return true
	}
	return false
}

// nextMeasured is the figure that goes on behind the mark at i+1 with what is described: 占地30亩|、投资3亿元的石桥医院. It is i for none.
func (b *binder) nextMeasured(i int) int {
	c := b.c
	if i+2 >= len(c.elems) || c.elems[i+1].kind != elemList && c.text(i+1) != "，" && c.text(i+1) != "," {
		return i
	}
	for k := i + 2; k < len(c.elems) && k < i+6; k++ {
		switch e := &c.elems[k]; {
		case e.kind == elemFigure:
			return k
		case e.kind != elemWord, e.class&(classPreposition|classConjunction) != 0:
			return i
		}
	}
	return i
}

// towards says that the lone character at k tells how the name behind it lies to the road or the traffic told of: 屯门公路|近|小榄隧道, |往|沙田方向.
func (c *clauseSentence) towards(k int) bool {
	e := &c.elems[k]
	return e.end-e.start == len("近") && isOneOf(c.text(k), []string{"近", "往", "沿", "经"}) && k+1 < len(c.elems) && c.elems[k+1].kind == elemWord && c.elems[k+1].start == e.end
}

// doneAt says that 于 before a name tells where the verb behind it was done: 警方昨|于|旺角|拘捕三人; but 占地少|于|北京.
func (b *binder) doneAt(n [2]int) bool {
	c, k := b.c, n[0]-1
	if c.text(k) != "于" || n[1] >= len(c.elems) || c.elems[n[1]].verb != sureVerb || k == 0 {
		return false
	}
	e := &c.elems[k-1]
	return e.kind != elemWord || e.verb == noVerb && e.class&classModifier == 0 && isNounPOS(e.pos)
}
