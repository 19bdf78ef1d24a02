package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

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
	governed := s.k > s.lo && c.elems[s.k-1].verb == sureVerb && c.elems[s.k-1].class&(classTransitive|classLight) != 0 // 流转土地200亩|种植黄花菜
	if e.class&classTransitive == 0 || e.class&classNominal != 0 && !s.total && !governed && c.elems[nb-1].class&(classPlace|classPlaceTail|classOrgTail) == 0 || s.k < s.lo || s.list || s.aspect || s.shared >= 0 {
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
		return k > i && c.parts(k-1) && (c.howOften(k) && c.after(verb, hi) >= hi || b.figure(k).written == b.figure(i).written && c.withoutObject(verb)) // 11个篮板、8次|助攻
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
	if ok && (b.c.behindReason(from, hi) > from || b.endsAsDeed(from, g, hi)) {
		return true // 有35个项目因手续不全|停工
	}
	if !ok || g[0] > from+2 && !(isOneOf(b.c.text(from), []string{"因", "与", "同", "跟"}) && g[0] <= from+4) { // 有2人因洪水丧命
		return false
	}
	e := &b.c.elems[g[0]]
	if e.verb == maybeVerb && e.pos == "v" && g[0] == from && e.end-e.start == len("逃离") && b.c.elems[from-1].kind == elemFigure && b.figure(from-1).dim == unit.People {
		return true // 有370万人|逃离
	}
	return e.verb == sureVerb && (e.class&(classTransitive|classIntransitive) != 0 || e.class&classLight != 0 && b.onlyAdverbs(from, g[0]) && b.countsPeopleOrThings(from-1) && b.c.text(from) != "实现") || isOneOf(b.c.text(from), []string{"待", "未能", "遭", "被", "遭到"})
}

// endsAsDeed says that the verb group g behind the counted before from closes the clause, although its word is as often a noun:
// 有35名学生|住院, 有35人|中毒.
func (b *binder) endsAsDeed(from int, g [2]int, hi int) bool {
	c := b.c
	e, who := &c.elems[g[0]], &c.elems[from-1]
	if e.verb != maybeVerb || e.class&(classTransitive|classIntransitive) == 0 && (e.class != 0 || e.pos != "v" || e.end-e.start != len("转手")) || e.class&classHead != 0 || g[1] < hi || !b.onlyAdverbs(from, g[0]) {
		return false
	}
	if who.kind == elemFigure {
		return e.class&classIntransitive != 0 && isOneOf(b.figure(from-1).written, []string{"人", "名", "户"})
	}
	return who.kind == elemWord && who.class&classHead != 0 && who.verb == noVerb
}

// countsPeopleOrThings says that the element at k, or the noun that ends there, is counted, and no sum or measure: 有30人|参加, 有4所学校|提供.
func (b *binder) countsPeopleOrThings(k int) bool {
	n := len(b.order) - 1
	if b.c.elems[k].kind == elemFigure {
		return b.countsThings(k)
	}
	return b.c.elems[k].kind != elemWord || b.c.elems[k].verb == noVerb && b.c.elems[k].class&classHead != 0 || n < 0
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
		if q.written != "成" && !b.partSays(i, hi, q) && !b.partComes(i, hi) { // 六成由政府资助
			b.closing(r, i, hi)
			return
		}
	}
	if b.saysRank(i, hi) {
		return
	}
	if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok && !b.ofAnother(i, b.c.after(i, hi), g[0], hi) && !b.ofNext(i, g) {
		r.action = b.verbText(g)
		if whole := b.countedBefore(q); r.item == "" && whole != nil && q.dim == unit.Count && g[1] >= hi {
			r.item, r.rule = whole.item, "inherited item" // 12家企业中，3家停产
		}
	} else if !ok && i+1 >= hi && r.rule == "noun+figure" && hi+1 < len(b.c.elems) && isOneOf(b.c.text(hi+1), []string{"已", "均", "均已", "已全部", "全部", "都"}) {
		if g, ok := b.c.nextClauseVerb(hi); ok {
			r.action = b.verbText(g) // 渔船900艘，|已全部进港
		}
	}
}

// saysRank says that 为 or 是 behind the figure at i tells which place it has: 观众1.8万人|为本季第二多.
func (b *binder) saysRank(i, hi int) bool {
	c := b.c
	k := c.after(i, hi)
	return k+1 < hi && isOneOf(c.text(k), []string{"为", "是"}) && anyContained(c.s[c.elems[k].end:c.elems[hi-1].end], []string{"第", "最", "新高", "新低", "次高", "次低", "之冠", "首位"})
}

// partSays says that the share at i, with which its clause begins, is of people or things that do, have or want something:
// 受访者中，86.3%|表示满意, 其中35%|处于停业状态.
func (b *binder) partSays(i, hi int, q *quantity) bool {
	if q.dim != unit.Percent || i+1 >= hi {
		return false
	}
	lo, _ := b.c.clauseBounds(i)
	if i != lo && !(i == lo+1 && b.c.lists.Among.has(b.c.text(lo))) {
		return false
	}
	if b.lists.Stating.has(b.c.text(i + 1)) {
		return true
	}
	k := i + 1
	for k+1 < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].verb == noVerb && (b.c.elems[k].class&classAdverb != 0 || b.c.text(k) == "无法") {
		k++
	}
	e := &b.c.elems[k]
	if e.kind != elemWord || e.verb == noVerb || e.class&(classUp|classDown) != 0 {
		return false
	}
	if e.class&classCopula != 0 {
		return k+1 < hi && b.c.elems[k+1].kind == elemWord && b.c.elems[k+1].class&classAdverb == 0 // 35%有慢性病
	}
	g, ok := b.c.rightVerb(k, hi)
	return ok && g[0] == k && (e.verb == sureVerb || e.class&classIntransitive != 0 && g[1] >= hi)
}

// partComes says that the share at i is said to come from somewhere, or to go there: 收入的六成|来自养殖.
func (b *binder) partComes(i, hi int) bool {
	return i+1 < hi && isRelative(b.figure(i)) && isOneOf(b.c.text(i+1), []string{"来自", "源自", "源于", "出自", "用于", "销往"})
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
