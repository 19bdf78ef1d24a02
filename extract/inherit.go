package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// inherit gives a figure the item of an earlier one of its sentence: 比上年增加22766个, 增长9.7%.
func (b *binder) inherit(r *binding, i int, s *leftSide, hasNoun bool, q *quantity) {
	if r.item == "" && !hasNoun && b.whole != nil && b.partOfWhole(r, q) {
		return
	}
	if r.item != "" || hasNoun && !r.subject || len(b.order) == 0 || b.deaths(i) {
		return
	}
	last := b.order[len(b.order)-1]
	if q.dim == unit.Money && r.change != NoChange && (b.figure(last).dim != unit.Money && b.lists.Payment.has(r.action) || b.x.lex.numbers.MoneyVerb.has(r.action)) {
		return // 增产粮食3757万公斤，增收6676万元; 向县里增拨5亿元
	}
	alone := b.movesAlone(i)
	if alone {
		return
	}
	if b.sumOfRow(r, last, q) {
		return
	}
	if b.restates(r, i) || b.partOfList(r) || b.someOf(r, i, s, q) {
		return
	}
	if q.dim == unit.Age && strings.HasSuffix(b.bound[last].item, "龄") && b.figure(last).dim == unit.Age {
		r.item, r.rule = b.bound[last].item, "inherited item" // 平均年龄21.7岁，比四年前大了0.9岁
		return
	}
	other := b.otherLimit(r, i, last, q)
	if other || q.dim == unit.Duration || q.dim == unit.Age || q.unit != nil && q.unit.Kind == unit.KindNoun {
		return
	}
	h := heir{binding: r, quantity: q, i: i, relative: isRelative(q), nearest: true}
	h.changes = r.change != NoChange || r.verb >= 0 && b.c.elems[r.verb].class&(classUp|classDown|classCopula) != 0
	b.inheritBack(&h, s)
}

// heir is a figure without an item of its own that asks the earlier figures of its sentence for theirs, the nearest first.
type heir struct {
	*binding
	*quantity
	i        int  // its element
	relative bool // it is a share or a ratio
	changes  bool // its verb tells of an item named before
	nearest  bool // no figure with an item stands between
	blocked  bool // a figure without item stands between that a share is of
}

// behindName says that nothing but the name of a place stands before the figure of things that it has no item for.
func (h *heir) behindName() bool {
	return !h.relative && h.rule == "noun+figure" && h.item == "" && h.itemRun[1] > h.itemRun[0] && h.unit != nil
}

// bequest is what comes of the item of an earlier figure.
type bequest uint8

const (
	askOn    bequest = iota // the figure before that is asked
	noItem                  // the heir has no item
	sameItem                // it has that one
	goingOn                 // it goes on with what that one tells of: see inheritFrom
)

// inheritBack goes back through the earlier figures.
func (b *binder) inheritBack(h *heir, s *leftSide) {
	for n := len(b.order) - 1; n >= 0; n-- {
		j := b.order[n]
		prev := b.bound[j]
		if prev.item == "" {
			if b.namesNone(h, n) {
				return
			}
			continue
		}
		if h.blocked && b.semicolonBetween(j, h.i) {
			return // 女选手205人，占49%；387人首次参赛，占94%
		}
		way, told := b.bequestNear(h, j)
		if !told {
			h.nearest = false
			way = b.bequestFar(h, n)
		}
		switch way {
		case noItem:
			return
		case sameItem:
			h.item, h.rule = prev.item, "inherited item"
			return
		case goingOn:
			b.inheritFrom(h.binding, prev, h.i, s, h.relative)
			return
		}
	}
}

// namesNone notes an earlier figure without an item. It says that those before it are not asked: what the heir tells of has no name.
func (b *binder) namesNone(h *heir, n int) bool {
	prev, pq := b.bound[b.order[n]], b.figure(b.order[n])
	h.blocked = h.blocked || h.action == "占" && !isRelative(pq) && pq.unit != nil && pq.unit.Kind == unit.KindClassifier
	return n == len(b.order)-1 && h.change != NoChange && prev.verb >= 0 && prev.change == NoChange && pq.written == h.written && h.dim == unit.Money // 某股收1770元，上涨10元
}

// bequestNear is what comes of the item of the figure at j by where the heir stands. It tells nothing in most places.
func (b *binder) bequestNear(h *heir, j int) (way bequest, told bool) {
	prev, pq, i := b.bound[j], b.figure(j), h.i
	switch {
	case b.aside(i, j, h.relative), strings.HasSuffix(prev.item, "人数") && h.dim == unit.Count && pq.dim == unit.People:
		return askOn, true // 实施人数7371人，增加7家
	case h.behindName() && isRelative(pq) && prev.change != NoChange:
		return askOn, true // 交易2.8万栋、减3.7%，其中北市3675栋
	case h.behindName() && pq.written == h.written && (h.nearest || h.dim == unit.Count) && b.partBetween(pq, h.quantity):
		return sameItem, true
	case h.behindName() && h.nearest && pq.written == h.written && prev.rule == "inherited item" && prev.itemRun[1] > prev.itemRun[0] && prev.verb < 0:
		return sameItem, true // 派出队员36人，其中湖北24人、湖南12人
	case b.leftOut(h):
		if pq.written == h.written {
			return sameItem, true // 100毫米以上的站点有56个，200毫米以上的有8个
		}
		return askOn, true
	case h.placeSubject && !h.relative:
		if pq.written == h.written && (b.partBetween(pq, h.quantity) || h.nearest && prev.placeSubject && prev.rule == "inherited item") {
			return sameItem, true // 新增312例病例，其中棉港市189例、旭南县96例
		}
		return noItem, true
	case !h.relative && isRelative(pq) && b.lists.Share.ends(prev.item):
		return askOn, true // 植被覆盖率44%；去冬达到18万只: a rate has no number of its own
	case h.nearest && h.rule == "" && h.verb < 0 && mayMatch(pq, h.quantity) && !h.relative && pq.written == h.written && (h.dim == unit.Count || h.dim == "" || h.scope == Each) && b.bareClause(i):
		return sameItem, true // 新增病例86例，今年累计1253例
	case h.nearest && !h.relative && h.rule == "" && h.verb < 0 && h.dim == unit.Count && (pq.dim == unit.Area || pq.dim == unit.Mass || pq.dim == unit.Volume) && !b.lists.measureNoun(prev.item) && b.bareClause(i):
		return sameItem, true // 住宅88万平方米，7290套
	case h.nearest && h.rule == "noun+from+figure" && pq.written == h.written:
		return sameItem, true // 平均票价49.7元，较去年的52.3元有所下调
	case h.nearest && h.action == "录得" && isRelative(pq) && b.lists.measureNoun(prev.item):
		return sameItem, true // 旅客量较去年增14%，录得234万人次
	case h.nearest && h.verb < 0 && h.dim == unit.Count && pq.written == h.written && (prev.placeSubject || b.partBetween(pq, h.quantity)) && i > 0 && b.placeElem(i-1):
		return sameItem, true // 其中甲国就有122个，乙国83个
	case h.nearest && h.dim == unit.Events && pq.written == h.written && i > 0 && b.ofGrade(i-1, i):
		return sameItem, true // 5.0级以上的地震24次，6.0级以上2次
	case h.dim == unit.Percent && h.change != NoChange && h.rule == "verb+figure" && (changeNamed(prev.item) != NoChange || strings.HasSuffix(prev.item, "增速")):
		return askOn, true // 同比增长11%，比上半年增速加快2个百分点；7月当月增长25%
	case h.nearest && !h.relative && mayMatch(pq, h.quantity) && pq.written == h.written && i > 0 && isOneOf(b.c.text(i-1), []string{"局部", "局地"}):
		return sameItem, true // 雨量40毫米，局部70毫米
	}
	return askOn, false
}

// leftOut says that the noun is left out behind 的, as it was said before: 超10亿元的企业有20家，超50亿元的[有]5家.
func (b *binder) leftOut(h *heir) bool {
	k := h.i
	if h.verb >= 0 && h.verb < h.i {
		k = h.verb
	}
	return k > 0 && b.c.text(k-1) == "的" && h.unit != nil && h.unit.Kind == unit.KindClassifier
}

// bequestFar is what comes of the item of the nth figure by what the two tell.
func (b *binder) bequestFar(h *heir, n int) bequest {
	j := b.order[n]
	prev, pq, i := b.bound[j], b.figure(j), h.i
	if n > 0 && h.changes && h.change != NoChange && h.dim == unit.Percent && isRelative(pq) && (strings.HasPrefix(prev.action, "占") || b.lists.Plan.ends(prev.item)) {
		return askOn // 完成投资128亿元，占年度计划的76.5%，同比增长12.4%
	}
	if h.dim == unit.PersonTimes && !h.changes && h.action != prev.action && prev.action != "" && h.verb >= 0 && !b.partBetween(pq, h.quantity) {
		return noItem // 接受咨询1600人次，义诊1000人次
	}
	inOther := b.inBrackets(i) && !b.inBrackets(j) // of brackets, only the heir stands in them
	if goesOnWith(h.binding, h.quantity, pq, h.changes) && (h.relative || !inOther || h.dim == unit.Count && i > 2 && b.c.elems[j+1].kind == elemOpen && pq.written == h.written) {
		return goingOn
	}
	return askOn
}

// partBetween says that 其中 stands between two figures.
func (b *binder) partBetween(before, behind *quantity) bool {
	return strings.Contains(b.c.s[before.outer.End:max(before.outer.End, behind.outer.Start)], "其中")
}

// mayMatch says that two figures may be of one dimension.
func mayMatch(a, b *quantity) bool { return a.dim == b.dim || a.dim == "" || b.dim == "" }

// semicolonBetween says that a semicolon stands between elements j and i.
func (b *binder) semicolonBetween(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if w := b.c.text(k); w == "；" || w == ";" {
			return true
		}
	}
	return false
}

// partOfWhole takes the item of the sentence before, of whose amount 其中 says what a part of it comes to: 全国港口完成吞吐量59亿吨。其中沿海港口完成40亿吨.
func (b *binder) partOfWhole(r *binding, q *quantity) bool {
	if r.verb < 0 || r.change != NoChange || isRelative(q) || q.written == "" || q.dim == unit.Duration {
		return false
	}
	for n := len(b.whole.order) - 1; n >= 0; n-- {
		i := b.whole.order[n]
		if prev := b.whole.bound[i]; prev.item != "" && prev.action == r.action && b.whole.figure(i).written == q.written {
			r.item, r.rule = prev.item, "inherited item"
			return true
		}
	}
	return false
}

// restates takes the item of the figure before the brackets in which that at i stands alone, and says it in another unit or currency: 8720头（664吨）, 1000亿元（137.8亿美元）.
func (b *binder) restates(r *binding, i int) bool {
	c := b.c
	if r.verb >= 0 || i < 2 || i+1 >= len(c.elems) || c.elems[i-1].kind != elemOpen || c.elems[i+1].kind != elemClose || c.elems[i-2].kind != elemFigure {
		return false
	}
	prev := b.bound[i-2]
	if prev == nil || prev.item == "" || b.figure(i-2).dim == b.figure(i).dim && !(b.figure(i).dim == unit.Money && b.figure(i-2).written != b.figure(i).written) || isRelative(b.figure(i)) {
		return false
	}
	r.item, r.action, r.rule = prev.item, prev.action, "inherited item"
	if r.scope == NoScope {
		r.scope = prev.scope
	}
	return true
}

// sumOfRow says that a sum is what several things in a row are worth together, of which the last, at element last, is one: 捐赠轮椅30辆、大米2吨，折合5.6万元.
func (b *binder) sumOfRow(r *binding, last int, q *quantity) bool {
	n := len(b.order) - 2
	if n < 0 || q.dim != unit.Money || !isOneOf(r.action, []string{"折合", "合", "约合", "折价", "价值"}) || b.figure(last).dim == unit.Money {
		return false
	}
	prev, first := b.bound[last], b.bound[b.order[n]]
	return prev.verb >= 0 && prev.verb == first.verb && prev.item != first.item && first.item != "" && b.figure(b.order[n]).dim != unit.Money
}

// aside says that the figure at j, before that at i, only explains another: a change that has no name of its own (油价跌1.35美元，跌幅1.6%，
// 报每桶82.5美元), or one in brackets (工业投资75亿元（占总投资的32%），增长10%).
func (b *binder) aside(i, j int, relative bool) bool {
	prev := b.bound[j]
	return !relative && changeNamed(prev.item) != NoChange && len(prev.item) == len("跌幅") ||
		b.inBrackets(j) && !b.inBrackets(i) && prev.rule != "noun(figure)"
}

// goesOnWith says that a figure q with its binding goes on with what an earlier one, pq, tells of; change is of verbs that tell of an item
// named before.
func goesOnWith(r *binding, q, pq *quantity, change bool) bool {
	same := pq.dim == q.dim || pq.dim == "" || q.dim == ""
	switch {
	case isRelative(q) && (change || r.verb < 0 || same):
		return true
	case change && (same || q.dim == unit.Money || q.dim == unit.Count):
		return true
	}
	return same && q.dim != unit.Money && q.dim != unit.People && r.verb >= 0 && pq.written == q.written
}

// inheritFrom gives the figure at i the item of an earlier one, or of the list that 分别 deals to it.
func (b *binder) inheritFrom(r, prev *binding, i int, s *leftSide, relative bool) {
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

// ofGrade says that element k is of a grade and upwards: 6.0|级|以上.
func (b *binder) ofGrade(k, hi int) bool {
	if b.c.elems[k].kind != elemWord {
		return false
	}
	switch w := b.c.text(k); w {
	case "级", "以上", "及以上":
		return k > 0 && (b.c.elems[k-1].pos == "m" || b.c.text(k-1) == "级")
	default:
		return b.c.elems[k].pos == "m" && k+1 < hi && b.c.text(k+1) == "级"
	}
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

// inBrackets says that the clause of the figure at i is the first in brackets.
func (b *binder) inBrackets(i int) bool {
	lo, _ := b.c.clauseBounds(i)
	return lo > 0 && b.c.elems[lo-1].kind == elemOpen
}
