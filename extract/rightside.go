package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// nounFits says that the noun behind a figure is what it counts. Units that are nouns themselves (人次, 岁, %) take one only over 的.
func (b *binder) nounFits(q *quantity, i, na, nb, hi int) bool {
	c := b.c
	de := c.after(i, hi) < hi && c.text(c.after(i, hi)) == "的"
	noun := c.text(nb - 1)
	if isOneOf(noun, []string{"计算", "测算", "折算", "换算", "核算", "推算", "组成", "构成"}) || q.dim == unit.Money && isOneOf(c.text(na), []string{"用于", "用作", "给", "予", "赞助", "资助", "捐助", "援助", "支援"}) {
		return false // 以中间值352亿美元|计算, 捐献1万元|赞助母校
	}
	if de && nb-na <= 2 && b.x.lex.numbers.Reached.ends(noun) && b.statesLevel(i) {
		return false // 达到九万人的|高峰
	}
	if nb-na <= 2 && isOneOf(noun, []string{"水平", "水准"}) {
		return false // 维持在2.3%的|水平, 600亿美元|水准
	}
	if c.elems[nb-1].class&classTail != 0 && c.elems[nb-1].class&classHead == 0 && nb-na == 1 {
		return false
	}
	if q.unit != nil && q.unit.Kind == unit.KindNoun {
		return false // 7省份开展公路抢修: the unit is the noun
	}
	if de && q.unit != nil && q.unit.Kind == unit.KindClassifier && q.dim == unit.Count && b.lists.measureNoun(noun) && na == c.after(i, hi)+1 && i > 0 && isOneOf(c.text(i-1), []string{"这", "那", "上述", "前述", "此"}) {
		return false // 方糖、红糖这2款的菌落总数: theirs
	}
	if (q.written == "期" || q.written == "批") && c.elems[na].verb != noVerb && i > 0 && c.text(i-1) == "分" {
		return false // 分三期|建设
	}
	switch q.dim {
	case unit.Duration:
		if nb == hi && isOneOf(noun, []string{"经验", "经历", "工龄"}) {
			return true // 两年以上工作经验
		}
		return de || c.elems[na].class&classPlace == 0 && !b.lists.measureNoun(noun) && c.elems[na].verb == noVerb && (nb >= hi || c.elems[nb].kind != elemFigure && c.elems[nb].class&classEach == 0 && !b.lists.measureNoun(c.text(nb))) // 8天|接待游客96万人次, 20天|铁路日均发送
	case unit.Money:
		if !de && nb-na == 1 && c.elems[na].verb != noVerb && c.elems[na].class&classTransitive != 0 && nb < hi && c.elems[nb].kind == elemList {
			return false // 投入3亿元|新建、扩建学校
		}
		if nb == na+1 && nb < hi && c.elems[na].verb != noVerb && b.lists.Payment.has(noun) && c.elems[nb].kind == elemWord && c.elems[nb].verb == noVerb && c.elems[nb].class&(classAdverb|classPreposition|classConjunction|classParticle|classTail) == 0 {
			return false // 编列3,600万元|补助国中小营养午餐
		}
		if noun == "钱" || nb-na == 1 && c.elems[na].verb != noVerb && i > 0 && c.text(i-1) == "以" {
			return false // 40元钱, 以2300万元|成交
		}
	case unit.Length:
		return !b.placeElem(nb-1) || nb-na > 1 // 约120公里的成都市
	case unit.PersonTimes:
		return de
	case unit.Events:
		if de && b.lists.Lasts.ends(noun) || c.elems[na-1].kind == elemWord && c.text(na-1) == "的" && b.lists.Lasts.ends(noun) {
			return false // 绕行1次所需的时间
		}
	case unit.Age:
		if de && na > c.after(i, hi)+1 {
			return false // 22岁的葛明宇参与了发掘: a noun behind a relative clause is no person
		}
		return de || b.c.elems[nb-1].class&classHead != 0 && !(b.c.elems[na].verb != noVerb && nb < hi && b.c.elems[nb].kind == elemFigure) // 80岁以上|补贴4元
	case unit.People:
		if q.written == "人" && !de {
			return nb-na <= 2 && c.elems[na].start == c.elems[i].end && b.lists.Group.ends(noun) // 7人议事小组
		}
		if q.written == "人" && nb-na == 1 && nb < hi && c.elems[nb].verb != noVerb && !b.person(nb-1) && c.elems[nb].class&classNominal != 0 {
			return false // 50万人的疫苗|接种工作
		}
		if q.written == "人" && (b.lists.measureNoun(noun) || b.lists.Lasts.ends(noun) || b.lists.Concern.ends(noun)) {
			return false // 47人的刑期: theirs, of which there is no such number
		}
	case unit.Percent, unit.PercentagePoint, unit.Multiple:
		if de {
			return true
		}
		if (q.written == "成" || q.num.Kind == numeral.Fraction && q.unit == nil) && na == i+1 && b.c.elems[nb-1].class&classHead != 0 && !b.lists.measureNoun(noun) && (c.elems[na].verb != sureVerb && c.elems[na].class&classTransitive == 0 || na == nb-1) {
			return true // 七成患者留在家门口
		}
		if q.written == "%" && na == i+1 && (i == 0 || c.elems[i-1].kind == elemPunct) && c.elems[na].start == c.elems[i].end && c.elems[nb-1].class&classHead != 0 && c.elems[na].verb != sureVerb && !b.lists.measureNoun(noun) {
			return true // 87%重症患者未接种
		}
		switch noun {
		case "升幅", "涨幅", "增幅", "降幅", "跌幅", "增速", "增长率", "股权", "股份", "产能", "权益", "涨价":
			return true
		case "优惠", "折扣":
			return i > 0 && (c.elems[i-1].verb != noVerb || c.text(i-1) == "了") // 推出五折优惠
		}
		return false
	}
	return !b.partOfCounted(q, na, nb, hi)
}

// statesLevel says that the verb right before figure i states a value that something reaches.
func (b *binder) statesLevel(i int) bool {
	k := i - 1
	for k > 0 && (b.c.elems[k].kind == elemTime || b.c.elems[k].kind == elemWord && b.c.elems[k].class&classAdverb != 0 && b.c.elems[k].verb == noVerb) {
		k--
	}
	return k > 0 && b.c.elems[k].kind == elemWord && b.c.elems[k].verb != noVerb && b.c.elems[k].class&classCopula != 0
}

// deedOf says that the phrase [na, nb) right behind a figure is what those do that are counted: its verb has an object, and what is counted
// stands before the figure (直升机2架次|转运伤员), or is people, whom the object does not name (582名|构成诈骗罪).
func (b *binder) deedOf(i, na, nb, hi int, s *leftSide, q *quantity) bool {
	c := b.c
	e := &c.elems[na]
	if e.verb == noVerb || na != c.after(i, hi) || q.unit == nil || nb-na < 2 && !(nb < hi && c.elems[nb].verb != noVerb) || e.class&(classCopula|classCausative) != 0 {
		return false
	}
	if q.dim == unit.People && nb-na > 1 && e.pos == "v" && (e.class == 0 || e.verb == sureVerb) && !b.person(nb-1) {
		return true
	}
	if e.class&classTransitive == 0 || e.class&classNominal != 0 && !s.total || s.k < s.lo || s.list || s.aspect || s.shared >= 0 {
		return false
	}
	left := &c.elems[s.k]
	if strings.ContainsAny(c.s[left.end:c.elems[i].start], "：:") {
		return false
	}
	return left.kind == elemWord && left.verb == noVerb && (left.class&classHead != 0 || isNounPOS(left.pos)) && left.class&(classPlaceTail|classOrgTail|classPlace|classTail|classPreposition|classConjunction) == 0 &&
		left.pos != "ns" && left.pos != "nr" && left.end-left.start >= 6
}

// person says that element k names people.
func (b *binder) person(k int) bool {
	e, w := &b.c.elems[k], b.c.text(k)
	return e.pos == "nr" || b.lists.PeopleItem.ends(w) || b.lists.Doer.ends(w) || b.lists.Title.ends(w)
}

// partOfCounted says that what stands behind a figure is what became of a part of the things counted before: 275条河流中，37条超警,
// 5条发生洪水. Of cases a verb is the kind (12起超速、3起酒驾).
func (b *binder) partOfCounted(q *quantity, na, nb, hi int) bool {
	e := &b.c.elems[na]
	happens := nb-na == 1 && e.verb != noVerb && e.class&classIntransitive != 0 || e.verb == sureVerb && e.class&classLight != 0 && e.class&classNominal == 0
	if !happens || b.c.after(nb-1, hi) < hi || len(b.order) == 0 || q.unit == nil || q.unit.Kind != unit.KindClassifier {
		return false
	}
	switch q.written {
	case "起", "宗", "例", "件", "次", "场", "项":
		return false
	}
	return b.figure(b.order[len(b.order)-1]).written == q.written
}

// ofAnother says that the verb behind the figure at i is that of another figure with its unit, to which 及 or a list mark in [from, verb)
// leads: 5例病例及2例|死亡, 病例5例及|死亡个案2例.
func (b *binder) ofAnother(i, from, verb, hi int) bool {
	c := b.c
	if k := c.before(verb, from); k > from && c.elems[k].kind == elemFigure {
		return k > i && c.parts(k-1) && b.figure(k).written == b.figure(i).written && c.withoutObject(verb)
	}
	if from+1 != verb || !c.parts(from) {
		return false
	}
	for k := verb + 1; k < hi && k < verb+4; k++ {
		if c.elems[k].kind == elemFigure {
			return b.figure(k).written == b.figure(i).written
		}
	}
	return false
}

// countedBefore is the latest figure before q of the same classifier with an item, in an unbroken row of such figures; nil if there is
// none.
func (b *binder) countedBefore(q *quantity) *binding {
	for n := len(b.order) - 1; n >= 0 && b.figure(b.order[n]).written == q.written; n-- {
		if r := b.bound[b.order[n]]; r.item != "" {
			return r
		}
	}
	return nil
}

// onlyAdverbs says that there are nothing but adverbs in [a, e).
func (b *binder) onlyAdverbs(a, e int) bool {
	for ; a < e; a++ {
		if el := &b.c.elems[a]; el.kind != elemWord || el.class&classAdverb == 0 && b.c.text(a) != "率先" {
			return false
		}
	}
	return true
}

// pivots says that what 有 introduces is the subject of a verb of its own.
func (b *binder) pivots(from, hi int) bool {
	g, ok := b.c.rightVerb(from, hi)
	if !ok || g[0] > from+2 && !(isOneOf(b.c.text(from), []string{"因", "与", "同", "跟"}) && g[0] <= from+4) { // 有2人因洪水丧命
		return false
	}
	e := &b.c.elems[g[0]]
	if e.verb == maybeVerb && e.pos == "v" && g[0] == from && e.end-e.start == len("逃离") && b.c.elems[from-1].kind == elemFigure && b.figure(from-1).dim == unit.People {
		return true // 有370万人|逃离
	}
	return e.verb == sureVerb && e.class&(classTransitive|classIntransitive) != 0 || isOneOf(b.c.text(from), []string{"待", "未能", "遭", "被", "遭到"})
}

// ofNext says that the verb group behind the list mark that follows figure i has a figure of its own: 3675栋、|年增6.4%.
func (b *binder) ofNext(i int, g [2]int) bool {
	c := b.c
	if c.elems[i+1].kind != elemList || g[1] >= len(c.elems) || c.elems[g[1]].kind != elemFigure {
		return false
	}
	if g[0] > i+2 && c.elems[g[0]].verb == maybeVerb && c.elems[g[0]-1].kind == elemWord && b.figure(g[1]).written == b.figure(i).written {
		return true // 危房3150人、|海上养殖5321人
	}
	return g[0] == i+2 && c.elems[g[0]].class&(classUp|classDown) != 0
}

// rightPredicate finds the verb behind a figure that has none before it: 44365人受灾, 12个项目现场签约.
func (b *binder) rightPredicate(r *binding, i, hi int, hasNoun bool, q *quantity) {
	if r.action != "" || hasNoun {
		return
	}
	switch q.dim {
	case unit.People, unit.PersonTimes, unit.Households, unit.Count, unit.Events:
	case unit.Duration:
		if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok && g[0] <= i+3 && b.onlyAdverbs(i+1, g[0]) && b.c.elems[g[0]].class&classCopula == 0 {
			r.action = b.verbText(g) // 5到7天才能抢通, 2800天写观鸟日记
		}
		return
	case unit.Money:
		if k := b.c.after(i, hi); r.item == "" && b.opensSpending(i, k, hi) {
			r.action = b.verbText([2]int{k, k + 1}) // 其中10万元|资助100名学生
			return
		}
		b.closing(r, i, hi)
		return
	default:
		if q.written != "成" && !b.partSays(i, hi, q) { // 六成由政府资助
			b.closing(r, i, hi)
			return
		}
	}
	if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok && !b.ofAnother(i, b.c.after(i, hi), g[0], hi) && !b.ofNext(i, g) {
		r.action = b.verbText(g)
		if whole := b.countedBefore(q); r.item == "" && whole != nil && q.dim == unit.Count && g[1] >= hi {
			r.item, r.rule = whole.item, "inherited item" // 12家企业中，3家停产
		}
	}
}

// partSays says that the share at i, with which its clause begins, is of people who say or want something: 受访者中，86.3%|表示满意.
func (b *binder) partSays(i, hi int, q *quantity) bool {
	if q.dim != unit.Percent || i+1 >= hi || !isOneOf(b.c.text(i+1), []string{"表示", "认为", "希望", "支持", "赞成", "反对", "选择", "愿意", "同意", "担心", "打算", "计划"}) {
		return false
	}
	lo, _ := b.c.clauseBounds(i)
	return i == lo
}

// atPrice takes what is bought or sold, and how, where the figure at i says for how much: 画作以2300万港元|成交.
func (b *binder) atPrice(r *binding, i, hi int, s *leftSide) {
	if b.figure(i).dim != unit.Money || r.action != "" || i == 0 || b.c.text(i-1) != "以" {
		return
	}
	g, ok := b.c.rightVerb(b.c.after(i, hi), hi)
	if !ok || g[0] != i+1 {
		return
	}
	r.action, r.verb = b.verbText(g), g[0]
	if r.item == "" {
		b.subjectOf(r, i-1, s)
	}
}

// closing takes the verb that closes the clause behind a measure with an item for its action: 首期1800亩已经建成.
func (b *binder) closing(r *binding, i, hi int) {
	if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok && g[1] >= hi && b.onlyAdverbs(i+1, g[0]) && b.c.elems[g[0]].class&(classTransitive|classIntransitive) != 0 && r.item != "" {
		r.action = b.verbText(g)
	}
}

// opensSpending says that the verb at k right behind the amount at i, with which its clause begins, says what it pays: 10万元|资助100名学生.
func (b *binder) opensSpending(i, k, hi int) bool {
	c := b.c
	if k != i+1 || k+1 >= hi || c.elems[k].verb == noVerb || c.elems[k].class&classTransitive == 0 || c.elems[k+1].kind != elemFigure && c.elems[k+1].kind != elemWord {
		return false
	}
	lo, _ := c.clauseBounds(i)
	return i == lo || i == lo+1 && c.lists.Among.has(c.text(lo))
}
