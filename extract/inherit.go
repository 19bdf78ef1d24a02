package extract

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// nounFits says that the noun behind a figure is what it counts. Units that are nouns themselves (人次, 岁, %) take one only over 的.
func (b *binder) nounFits(q *quantity, i, na, nb, hi int) bool {
	c := b.c
	de := c.after(i, hi) < hi && c.text(c.after(i, hi)) == "的"
	noun := c.text(nb - 1)
	if c.elems[nb-1].class&classTail != 0 && c.elems[nb-1].class&classHead == 0 && nb-na == 1 {
		return false
	}
	if q.unit != nil && q.unit.Kind == unit.KindNoun {
		return false // 7省份开展公路抢修: the unit is the noun
	}
	switch q.dim {
	case unit.Duration:
		return de || !b.lists.measureNoun(noun) && c.elems[na].verb == noVerb && (nb >= hi || c.elems[nb].kind != elemFigure && c.elems[nb].class&classEach == 0) // 8天|接待游客96万人次, 20天|铁路日均发送
	case unit.Length:
		return !b.placeElem(nb-1) || nb-na > 1 // 约120公里的成都市
	case unit.PersonTimes:
		return de
	case unit.Age:
		return de || b.c.elems[nb-1].class&classHead != 0 && !(b.c.elems[na].verb != noVerb && nb < hi && b.c.elems[nb].kind == elemFigure) // 80岁以上|补贴4元
	case unit.People:
		if q.written == "人" && !de {
			return nb-na <= 2 && c.elems[na].start == c.elems[i].end && b.lists.Group.ends(noun) // 7人议事小组
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
		switch noun {
		case "升幅", "涨幅", "增幅", "降幅", "跌幅", "增速", "增长率", "股权", "股份", "产能", "权益", "涨价":
			return true
		}
		return false
	}
	return !b.partOfCounted(q, na, nb, hi)
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

// causative takes the verb behind the counted as its action: 让95名患者重见光明.
func (b *binder) causative(r *binding, nb, hi int, hasNoun bool, i int) {
	if r.verb < 0 {
		return
	}
	e := &b.c.elems[r.verb]
	from := nb
	if !hasNoun {
		from = i + 1
	}
	switch {
	case e.class&classCausative != 0:
	case e.class&classPreposition != 0 && hasNoun && r.verb == i-1: // 为1.28万名群众做了免费筛查
	case strings.HasSuffix(r.action, "有") && len(r.action) <= 6 && b.pivots(from, hi): // 有11万户停电
	default:
		return
	}
	if g, ok := b.c.rightVerb(from, hi); ok {
		r.action, r.verb = b.verbText(g), g[0]
	}
}

// befalls takes what happens to those counted for the action, rather than that something caused it: 造成126人遇难、188人受伤.
func (b *binder) befalls(r *binding, i, lo, nb, hi int, hasNoun bool, q *quantity) {
	caused := anySuffix(r.action, b.lists.Cause.Words)
	if !caused && (hasNoun || !b.befell(i, lo)) {
		return
	}
	switch q.dim {
	case unit.People, unit.Households, unit.Count:
	default:
		return
	}
	if hasNoun {
		i = nb - 1
	}
	k := b.c.after(i, hi)
	for k < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].class&classAdverb != 0 && b.c.elems[k].verb == noVerb {
		k = b.c.after(k, hi) // 造成1人|当场|死亡
	}
	if k < hi && b.c.elems[k].kind == elemWord && b.c.elems[k].verb != noVerb && b.c.elems[k].class&classIntransitive != 0 {
		r.action, r.verb = b.c.text(k), k
	}
}

// befell says that the figure before the list mark has its verb behind it: 126人遇难、|188人受伤.
func (b *binder) befell(i, lo int) bool {
	c := b.c
	k := c.before(i, lo)
	for k > lo && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 {
		k = c.before(k, lo)
	}
	if k <= lo || c.elems[k].kind != elemList {
		return false
	}
	for p := k - 1; p >= lo && p > k-4; p-- {
		if c.elems[p].kind == elemFigure {
			return b.bound[p] != nil && b.bound[p].verb > p
		}
	}
	return false
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
	if !ok || g[0] > from+2 {
		return false
	}
	e := &b.c.elems[g[0]]
	return e.verb == sureVerb && e.class&(classTransitive|classIntransitive) != 0 || b.c.text(from) == "待" || b.c.text(from) == "未能"
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
	default:
		if q.written != "成" { // 六成由政府资助
			if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok && g[1] >= hi && b.onlyAdverbs(i+1, g[0]) && b.c.elems[g[0]].class&(classTransitive|classIntransitive) != 0 && r.item != "" {
				r.action = b.verbText(g) // 首期1800亩已经建成
			}
			return
		}
	}
	if g, ok := b.c.rightVerb(b.c.after(i, hi), hi); ok {
		r.action = b.verbText(g)
		if whole := b.countedBefore(q); r.item == "" && whole != nil && q.dim == unit.Count && g[1] >= hi {
			r.item, r.rule = whole.item, "inherited item" // 12家企业中，3家停产
		}
	}
}

// inherit gives a figure the item of an earlier one of its sentence: 比上年增加22766个, 增长9.7%.
func (b *binder) inherit(r *binding, i int, s *leftSide, hasNoun bool, q *quantity) {
	if r.item != "" || hasNoun && !r.subject || len(b.order) == 0 {
		return
	}
	if q.dim == unit.Money && r.change != NoChange && b.figure(b.order[len(b.order)-1]).dim != unit.Money && b.lists.Payment.has(r.action) {
		return // 增产粮食3757万公斤，增收6676万元
	}
	c := b.c
	if b.partOfList(r) || b.someOf(r, i, s, q) {
		return
	}
	if last := b.order[len(b.order)-1]; q.dim == unit.Age && strings.HasSuffix(b.bound[last].item, "龄") && b.figure(last).dim == unit.Age {
		r.item, r.rule = b.bound[last].item, "inherited item" // 平均年龄21.7岁，比四年前大了0.9岁
		return
	}
	if q.dim == unit.Duration || q.dim == unit.Age || q.unit != nil && q.unit.Kind == unit.KindNoun {
		return
	}
	change := r.change != NoChange || r.verb >= 0 && c.elems[r.verb].class&(classUp|classDown|classCopula) != 0
	relative := isRelative(q)
	nearest := true // no figure with an item stands between
	for n := len(b.order) - 1; n >= 0; n-- {
		j := b.order[n]
		prev, pq := b.bound[j], b.figure(j)
		if prev.item == "" {
			if r.change != NoChange && prev.verb >= 0 && prev.change == NoChange && pq.written == q.written && q.dim == unit.Money && n == len(b.order)-1 {
				return // 某股收1770元，上涨10元: what it tells of has no name
			}
			continue
		}
		if !relative && changeNamed(prev.item) != NoChange && len(prev.item) == len("跌幅") {
			continue // 油价跌1.35美元，跌幅1.6%，报每桶82.5美元
		}
		if b.inBrackets(j) && !b.inBrackets(i) && prev.rule != "noun(figure)" {
			continue // 工业投资75亿元（占总投资的32%），增长10%
		}
		if r.placeSubject && !relative {
			if pq.written == q.written && strings.Contains(b.c.s[pq.outer.End:max(pq.outer.End, q.outer.Start)], "其中") {
				r.item, r.rule = prev.item, "inherited item" // 新增312例病例，其中棉港市189例、旭南县96例
			}
			return
		}
		if !relative && isRelative(pq) && b.lists.Share.ends(prev.item) {
			continue // 植被覆盖率44%；去冬达到18万只: a rate has no number of its own
		}
		same := pq.dim == q.dim || pq.dim == "" || q.dim == ""
		if nearest && r.rule == "" && r.verb < 0 && same && !relative && pq.written == q.written && q.dim == unit.Count && b.bareClause(i) {
			r.item, r.rule = prev.item, "inherited item" // 新增病例86例，今年累计1253例
			return
		}
		nearest = false
		if change && r.change != NoChange && q.dim == unit.Percent && isRelative(pq) && strings.HasPrefix(prev.action, "占") && n > 0 {
			continue // 完成投资128亿元，占年度计划的76.5%，同比增长12.4%
		}
		if relative && (change || r.verb < 0 || same) || change && (same || q.dim == unit.Money || q.dim == unit.Count) || same && q.dim != unit.Money && q.dim != unit.People && r.verb >= 0 && pq.written == q.written {
			if b.inBrackets(i) && !b.inBrackets(j) && !relative {
				continue
			}
			b.distribute(r, i, s)
			if r.item == "" {
				r.item = prev.item
				if !relative {
					r.item = b.withoutVerb(prev, r.action)
				}
			}
			if r.rule == "" || r.rule == "verb+figure" {
				r.rule = "inherited item"
			}
			return
		}
	}
}

// bareClause says that the clause of a figure holds nothing else but times and adverbs.
func (b *binder) bareClause(i int) bool {
	lo, hi := b.c.clauseBounds(i)
	for k := lo; k < hi; k++ {
		if e := &b.c.elems[k]; k != i && e.kind != elemTime && (e.kind != elemWord || e.class&(classAdverb|classTotal|classEach) == 0) {
			return false
		}
	}
	return true
}

// isRelative says that a figure is a share or a ratio.
func isRelative(q *quantity) bool {
	return q.dim == unit.Percent || q.dim == unit.PercentagePoint || q.dim == unit.Multiple
}

// withoutVerb is the item of an earlier figure without the verb that closes it, where the new figure has a verb of its own:
// 生猪存栏87万头，全年出栏134万头.
func (b *binder) withoutVerb(prev *binding, action string) string {
	if class := b.x.lex.word(prev.action); class&classVerb == 0 || class&classHead != 0 {
		return prev.item
	}
	if head, ok := strings.CutSuffix(prev.item, prev.action); ok && len(head) >= 6 && action != "" && prev.action != "" && action != prev.action {
		return head
	}
	return prev.item
}

func (b *binder) inBrackets(i int) bool {
	lo, _ := b.c.clauseBounds(i)
	return lo > 0 && b.c.elems[lo-1].kind == elemOpen
}

// distribute pairs the figures of the list that begins at element i behind 分别 with as many of the latest figures before it:
// 受理…15985件，审结14135件，分别上升42.6%和43%.
func (b *binder) distribute(r *binding, i int, s *leftSide) {
	size := b.c.listed(i)
	if !s.split || size < 2 {
		return
	}
	n := len(b.order) - 1
	if last := b.bound[b.order[n]]; len(last.parts) == size && last.list == size-1 {
		r.item, r.parts = last.parts[0], last.parts // 分别增长7.9%、17.6%，两年平均分别增长8.1%、16.4%
		return
	}
	var items []string
	for ; n >= 0 && len(items) < size; n-- {
		prev := b.bound[b.order[n]]
		if prev.item == "" || prev.change != NoChange {
			break
		}
		items = append(items, prev.item)
	}
	if len(items) == size {
		slices.Reverse(items)
		r.item, r.parts = items[0], items
	}
}
