package extract

import (
	"slices"

	"github.com/liangci/liangci/extract/unit"
)

// What a figure shares with the one before it, whose noun or change it goes on with.

// joinsRun gives a figure with a noun behind it the verb of the one before the run, where the run is the noun behind that one:
// 调集20支救援队伍|838名救援人员.
func (b *binder) joinsRun(r *binding, run *run, s *leftSide) bool {
	p := run.a - 1
	if p < s.lo || b.c.elems[p].kind != elemFigure || b.bound[p] == nil || b.bound[p].nounRun != [2]int{run.a, run.b} {
		return false
	}
	if prev := b.bound[p]; prev.verb >= 0 && prev.verb < p && !b.sumsUp(p, s, true) {
		r.action, r.verb, r.change = prev.action, prev.verb, prev.change
		if r.scope == NoScope {
			r.scope = prev.scope
		}
	}
	return true
}

// sharesRun gives a figure the binding of the one before the run, where the run is the noun behind that one:
// 4个山区乡56个村共40000余人, 98.6%升幅至800亿元.
func (b *binder) sharesRun(r *binding, i int, run *run, s *leftSide) bool {
	p := run.a - 1
	if p < s.lo || b.c.elems[p].kind != elemFigure {
		return false
	}
	prev := b.bound[p]
	if prev == nil || prev.nounRun[1] != run.b {
		return false
	}
	if b.figure(p).dim == b.figure(i).dim && !s.to {
		return b.figure(p).written != b.figure(i).written && run.b < i && b.c.text(run.b) == "的" // 具有四条墓道的|10座: of others
	}
	b.share(r, p, b.figure(i))
	if b.figure(p).dim == unit.Age && b.figure(i).dim == unit.People && prev.rule == "figure+noun" {
		r.item, r.itemRun = prev.item, prev.itemRun // 55岁至64岁原住民约|3615人
	}
	if prev.rule == "figure+noun" && (b.c.measures(p) || b.figure(p).dim == unit.Money) && (b.figure(i).dim == unit.Count && b.figure(i).unit != nil && b.figure(i).unit.Kind == unit.KindClassifier || b.figure(i).dim == unit.Length || b.figure(i).dim == unit.Area) {
		r.item, r.itemRun = prev.item, prev.itemRun // 年产500万平方米防水材料生产线1条, 10千伏线路58千米
	}
	if prev.rule == "figure+noun" && b.limit(p) && (b.figure(i).dim == unit.Count || b.figure(i).dim == unit.Households || b.figure(i).dim == unit.People && b.figure(p).dim != unit.Count && b.figure(p).dim != unit.Households) {
		r.item, r.itemRun = prev.item, prev.itemRun // 50亩以上种植大户120户, 10蒸吨以下锅炉31台
	}
	if prev.rule == "figure+noun" && b.c.measures(p) && b.figure(i).dim == unit.Money && b.lists.Price.ends(prev.item) {
		r.item, r.itemRun = prev.item, prev.itemRun // 1公斤收购价22元
	}
	if s.to && r.change == prev.change {
		b.turnTo(r)
	}
	return true
}

// resultOfChange binds the result of the change that closes the clause before: 上升21.6%，至3124万人次.
func (b *binder) resultOfChange(r *binding, comma int) bool {
	if w := b.c.text(max(comma, 0)); comma < 1 || w != "，" && w != "," || b.c.elems[comma-1].kind != elemFigure {
		return false
	}
	prev := b.bound[comma-1]
	if prev == nil || prev.change == NoChange {
		return false
	}
	r.item, r.action, r.verb, r.change, r.rule = prev.item, prev.action, prev.verb, prev.change, "listed figure"
	b.turnTo(r)
	return true
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
		if prev.item == "" && b.figure(b.order[n]).dim == unit.Duration {
			continue // 与去年7天比较，分别增长28%和34%
		}
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

// limit says that 以上, 以下 or the like stands behind the figure at i.
func (b *binder) limit(i int) bool {
	if b.c.elems[i].kind != elemFigure {
		return false
	}
	q := b.figure(i)
	return (q.bound == AtLeast || q.bound == AtMost) && q.outer.End > q.span.End
}

// beyondLimit gives a figure behind a limit, which alone stands before it in its clause, or 其中, the item of the last one of its unit:
// 5000万元以上项目31个，其中10亿元以上3个.
func (b *binder) beyondLimit(r *binding, i int, q *quantity) {
	lo, _ := b.c.clauseBounds(i)
	if r.item != "" || i-1 < lo || q.unit == nil || !b.limit(i-1) || i-1 > lo && !(i-2 == lo && b.c.text(lo) == "其中") && !b.c.parts(i-2) {
		return
	}
	for n := len(b.order) - 2; n >= 0; n-- {
		if j := b.order[n]; b.figure(j).written == q.written {
			r.item, r.rule = b.bound[j].item, "inherited item"
			return
		}
	}
}
