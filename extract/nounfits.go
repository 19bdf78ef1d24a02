package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// nounBehind is the noun [a, e) behind a figure, while it is asked whether that is what the figure counts.
type nounBehind struct {
	*binder
	q    *quantity
	i    int // the element of the figure
	a, e int
	hi   int    // the end of the clause
	de   bool   // 的 stands between
	word string // the last word of the noun
}

// nounFits says that the noun behind a figure is what it counts. Units that are nouns themselves (人次, 岁, %) take one only over 的.
func (b *binder) nounFits(q *quantity, i, na, nb, hi int) bool {
	n := nounBehind{binder: b, q: q, i: i, a: na, e: nb, hi: hi, word: b.c.text(nb - 1)}
	n.de = b.c.after(i, hi) < hi && b.c.text(b.c.after(i, hi)) == "的"
	if n.tellsHow() || n.takenUp() || n.measureOfCounted() || n.befellWholly() {
		return false
	}
	switch q.dim {
	case unit.Duration:
		return n.fitsDuration()
	case unit.Length:
		return n.fitsLength()
	case unit.PersonTimes:
		return n.de || nb-na <= 2 && b.c.elems[na].start == b.c.elems[i].end && b.c.elems[na].verb == noVerb && (b.lists.PeopleItem.ends(n.word) || strings.HasSuffix(n.word, "力量")) // 接待3万人次|游客
	case unit.Age:
		return n.fitsAge()
	case unit.Percent, unit.PercentagePoint, unit.Multiple:
		return n.fitsShare()
	case unit.Money:
		if n.spentOn() {
			return false
		}
	case unit.Events:
		if (n.de || b.c.elems[na-1].kind == elemWord && b.c.text(na-1) == "的") && b.lists.Lasts.ends(n.word) {
			return false // 绕行1次所需的时间
		}
	case unit.Households:
		if e := &b.c.elems[na]; !n.de && nb == na+1 && nb >= hi && e.verb == maybeVerb && e.class&classIntransitive != 0 && e.class&classHead == 0 {
			return false // 另有35户|停电
		}
	case unit.People:
		if q.written == "人" && !n.de {
			return n.ofHouseholds() || nb-na <= 2 && b.c.elems[na].start == b.c.elems[i].end && b.lists.Group.ends(n.word) // 7人议事小组
		}
		if q.written == "人" && (n.ofPeople() || n.carries()) {
			return false
		}
	}
	return !b.partOfCounted(q, na, nb, hi)
}

// fitsLength judges the noun behind a length: 200米|隧道; but 以8米21|锁定金牌, 步行5公里|上学.
func (n *nounBehind) fitsLength() bool {
	c, before := n.c, n.i-1
	if !n.de && before >= 0 {
		first := &c.elems[n.a]
		switch {
		case c.text(before) == "以" && first.verb != noVerb:
			return false // 以8米21|锁定金牌
		case isOneOf(c.text(before), []string{"地下", "水下", "井下", "海底", "地底", "高空"}):
			return false // 在地下120米|巷道: how deep, not what
		case isOneOf(n.q.written, []string{"公里", "里", "千米", "米", "海里", "英里"}) && n.e == n.a+1 && first.verb != noVerb && first.class&(classIntransitive|classHead|classNominal) == classIntransitive && c.elems[before].verb != noVerb:
			return false // 步行5公里|上学
		}
	}
	return !n.placeElem(n.e-1) || n.e-n.a > 1 // 约120公里的成都市
}

// tellsHow says that the noun is none: it says how a value is reckoned, for what an amount is, or what level it is.
func (n *nounBehind) tellsHow() bool {
	c := n.c
	switch {
	case isOneOf(n.word, []string{"计算", "测算", "折算", "换算", "核算", "推算", "组成", "构成"}):
		return true // 以中间值352亿美元|计算
	case n.q.dim == unit.Money && isOneOf(c.text(n.a), []string{"用于", "用作", "给", "予", "赞助", "资助", "捐助", "援助", "支援"}):
		return true // 捐献1万元|赞助母校
	case n.de && n.e-n.a <= 2 && n.x.lex.numbers.Reached.ends(n.word) && n.statesLevel(n.i):
		return true // 达到九万人的|高峰
	case n.e-n.a <= 2 && isOneOf(n.word, []string{"水平", "水准"}):
		return true // 维持在2.3%的|水平, 600亿美元|水准
	}
	last := &c.elems[n.e-1]
	return last.class&classTail != 0 && last.class&classHead == 0 && n.e-n.a == 1
}

// takenUp says that the noun goes with something else: the figure has its noun for a unit, or one before it.
func (n *nounBehind) takenUp() bool {
	c, q := n.c, n.q
	if q.unit != nil && q.unit.Kind == unit.KindNoun {
		return true // 7省份开展公路抢修: the unit is the noun
	}
	if n.de && q.unit != nil && q.unit.Kind == unit.KindClassifier && q.dim == unit.Count && n.lists.measureNoun(n.word) && n.a == c.after(n.i, n.hi)+1 && n.i > 0 && isOneOf(c.text(n.i-1), []string{"这", "那", "上述", "前述", "此"}) {
		return true // 方糖、红糖这2款的菌落总数: theirs
	}
	if !n.de && n.e-n.a == 1 && n.a == n.i+1 && q.unit != nil && q.unit.Kind == unit.KindClassifier && n.lists.measureNoun(n.word) && !n.person(n.e-1) && !isOneOf(n.word, []string{"数值", "指数"}) && c.figureNext(n.e, n.hi) {
		return true // 40户|产值过万元
	}
	if !n.de && n.perOne() {
		return true // 一亩|纯收入3000元, 一户|补助5000元
	}
	return (q.written == "期" || q.written == "批") && c.elems[n.a].verb != noVerb && n.i > 0 && c.text(n.i-1) == "分" // 分三期|建设
}

// fitsDuration says that the noun is what lasts so long: 8天的行程, 两年以上工作经验; but 8天|接待游客96万人次.
func (n *nounBehind) fitsDuration() bool {
	c := n.c
	if n.de || n.e == n.hi && isOneOf(n.word, []string{"经验", "经历", "工龄"}) {
		return true
	}
	if c.elems[n.a].class&classPlace != 0 || n.lists.measureNoun(n.word) || c.elems[n.a].verb != noVerb {
		return false
	}
	return n.e >= n.hi || c.elems[n.e].kind != elemFigure && c.elems[n.e].class&classEach == 0 && !n.lists.measureNoun(c.text(n.e)) // 20天|铁路日均发送
}

// fitsAge says that the noun is who has the age.
func (n *nounBehind) fitsAge() bool {
	c := n.c
	if n.de {
		return n.a <= c.after(n.i, n.hi)+1 // 22岁的葛明宇参与了发掘: a noun behind a relative clause is no person
	}
	return c.elems[n.e-1].class&classHead != 0 && !(c.elems[n.a].verb != noVerb && n.e < n.hi && c.elems[n.e].kind == elemFigure) // 80岁以上|补贴4元
}

// fitsShare says that the noun is of what a share is told, or the change that it measures.
func (n *nounBehind) fitsShare() bool {
	c, q, first := n.c, n.q, &n.c.elems[n.a]
	if n.de {
		return true
	}
	who := n.a == n.i+1 && c.elems[n.e-1].class&classHead != 0 && !n.lists.measureNoun(n.word)
	if who && (q.written == "成" || q.num.Kind == numeral.Fraction && q.unit == nil) && (first.verb != sureVerb && first.class&classTransitive == 0 || n.a == n.e-1) {
		return true // 七成患者留在家门口
	}
	if n.a == n.i+1 && n.e == n.a+2 && q.written == "成" && c.tellsWhich(n.i, n.a, n.hi) {
		return true // 三成|受访家长认为
	}
	if who && q.written == "%" && (n.i == 0 || c.elems[n.i-1].kind == elemPunct) && first.start == c.elems[n.i].end && first.verb != sureVerb {
		return true // 87%重症患者未接种
	}
	if n.i > 0 && n.e-n.a == 1 && c.elems[n.i-1].class&classCopula != 0 && strings.HasSuffix(n.word, "率") {
		return true // 尚有六成上座率
	}
	if n.i > 0 && c.text(n.i-1) == "以" && (n.lists.Rate.ends(n.word) || changeNamed(n.word) != NoChange) {
		return true // 以51.8%得票率|连任, 以12%增速|领跑
	}
	switch n.word {
	case "升幅", "涨幅", "增幅", "降幅", "跌幅", "增速", "增长率", "股权", "股份", "产能", "权益", "涨价":
		return true
	case "优惠", "折扣":
		return n.i > 0 && (c.elems[n.i-1].verb != noVerb || c.text(n.i-1) == "了") // 推出五折优惠
	}
	return false
}

// spentOn says that the word behind an amount is what it is spent on or done for it, and not what it is.
func (n *nounBehind) spentOn() bool {
	c, first := n.c, &n.c.elems[n.a]
	single, verb := n.e == n.a+1, first.verb != noVerb
	switch {
	case n.word == "钱":
		return true // 40元钱
	case !single || !verb:
		return false
	case n.i > 0 && c.text(n.i-1) == "以":
		return true // 以2300万元|成交
	case n.e >= n.hi:
		return false
	case !n.de && first.class&classTransitive != 0 && c.elems[n.e].kind == elemList:
		return true // 投入3亿元|新建、扩建学校
	}
	next := &c.elems[n.e]
	return n.lists.Payment.has(n.word) && next.kind == elemWord && next.verb == noVerb && next.class&(classAdverb|classPreposition|classConjunction|classParticle|classTail) == 0 // 编列3,600万元|补助国中小营养午餐
}

// ofHouseholds says that the noun is of households or people in want, whose number stands right before: 21户、64人|贫困户.
func (n *nounBehind) ofHouseholds() bool {
	k := n.i - 1
	if k > 0 && n.c.elems[k].kind == elemList {
		k--
	}
	return n.c.quantity(max(k, 0)).dim == unit.Households && n.a == n.i+1 && (n.lists.HouseholdItem.ends(n.word) || strings.HasSuffix(n.word, "人口"))
}

// carries says that so many people are in what the noun names: 载有45人的巴士, 可容纳80人的礼堂.
func (n *nounBehind) carries() bool {
	w := n.c.text(max(n.i-1, 0))
	return n.i > 0 && !n.person(n.e-1) && (strings.Contains(w, "载") || strings.HasSuffix(w, "容纳"))
}

// ofPeople says that the noun behind 人的 is theirs, and is not counted: 47人的刑期, 50万人的疫苗接种.
func (n *nounBehind) ofPeople() bool {
	c := n.c
	if n.e-n.a == 1 && n.e < n.hi && c.elems[n.e].verb != noVerb && !n.person(n.e-1) && c.elems[n.e].class&classNominal != 0 {
		return true // 50万人的疫苗|接种工作
	}
	return n.lists.measureNoun(n.word) || n.lists.Lasts.ends(n.word) || n.lists.Concern.ends(n.word)
}

// perOne says that the figure is the one that an amount behind its noun is reckoned for: 一亩|纯收入3000元.
func (n *nounBehind) perOne() bool {
	c, q := n.c, n.q
	if n.e >= n.hi || n.e-n.a > 2 || c.elems[n.e].kind != elemFigure || !strings.HasPrefix(c.s[q.span.Start:], "一") || len(q.written)+len("一") != q.span.End-q.span.Start || c.quantity(n.e).dim != unit.Money {
		return false
	}
	return n.lists.measureNoun(n.word) || n.lists.MoneyEnd.ends(n.word) || n.lists.Payment.has(n.word)
}

// measureOfCounted says that the noun is a measure of those counted, which rises, falls or is large, and they themselves are left out:
// 62家公司中，48家|净利增长.
func (n *nounBehind) measureOfCounted() bool {
	c := n.c
	if n.e != n.a+1 || n.e >= n.hi || n.de || !isOneOf(n.q.written, []string{"家", "户", "只", "款", "座", "宗", "支"}) {
		return false // 三项支出 are counted themselves
	}
	v := n.e
	for v+1 < n.hi && c.elems[v].kind == elemWord && c.elems[v].class&classAdverb != 0 {
		v++ // 净利|同比|增长
	}
	if e := &c.elems[v]; e.kind != elemWord || e.class&(classUp|classDown|classCopula) == 0 {
		return false
	}
	return n.lists.measureNoun(n.word) || n.lists.CompanyMeasure.ends(n.word)
}

// befellWholly says that 全 with a verb behind a figure is no noun, but what became of all that is named before it: 饲料钱百余万元|全泡汤.
func (n *nounBehind) befellWholly() bool {
	c := n.c
	if n.de || c.text(n.a) != "全" && c.text(n.a) != "全部" && c.text(n.a) != "全都" || n.a+1 >= len(c.elems) || c.elems[n.a].start != c.elems[n.i].end {
		return false
	}
	next := &c.elems[n.a+1]
	return next.kind == elemWord && (next.verb != noVerb || strings.HasPrefix(c.text(n.a+1), "没")) && n.a+1 >= n.e-1
}
