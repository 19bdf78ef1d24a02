package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// What is settled about a figure once all the rules that look for its item and its action have had their turn.

// settle takes the scope that the item's own words give, and drops items that a figure of its kind has none of.
func (b *binder) settle(r *binding, i, lo int, hasNoun bool) {
	q := b.figure(i)
	if r.scope == NoScope && r.change == NoChange && r.rule != "inherited item" && r.list == 0 {
		for k := max(lo, r.itemRun[0]-1); k < r.itemRun[1]; k++ {
			if b.c.elems[k].class&classEach != 0 && k < i && !(q.dim == unit.People && b.c.text(k) == "各") { // 抽调各部门|160人
				r.scope = Each // 人均体育场地面积, 日均使用时长
			}
		}
	}
	b.deducted(r, i)
	b.behindExamples(r, i, lo)
	b.quotedVerb(r, i)
	b.summedUp(r, i, lo, q)
	if q.dim == unit.Duration {
		b.lastsOnly(r, i, lo, hasNoun)
	}
	if (q.dim == unit.Length || q.dim == unit.Temperature) && (len(r.item) > len("距离") && strings.HasPrefix(r.item, "距离") || b.lists.Whereabouts.ends(r.item)) {
		r.item, r.itemRun = "", [2]int{} // 成都距离雅安约140公里
	}
	if q.dim == unit.People && !hasNoun && b.lists.Penalty.ends(r.item) {
		r.item, r.itemRun = "", [2]int{} // 判处五年以上有期徒刑489人
	}
	if q.dim == unit.Length {
		b.apartFrom(r)
	}
	if !hasNoun {
		b.whoseDeed(r, q)
	}
	if q.unit != nil && q.unit.Kind == unit.KindNoun || !hasNoun && b.lists.DistrictUnit.has(q.written) {
		r.item, r.itemRun = "", [2]int{} // 7省份: the unit is what is counted
	}
	if r.change == NoChange && isRelative(q) && (r.verb < 0 || b.c.elems[r.verb].class&classCopula != 0 && !b.lists.Degree.has(r.action)) {
		r.change = changeNamed(r.item) // 跌幅逾三成四
	}
	if r.verb >= 0 && isOneOf(b.c.text(r.verb), []string{"高于", "低于", "多于", "少于"}) && b.apart(r.verb, i) {
		r.difference = true // 高于去年同期4.4个百分点
	}
	b.rainfall(r, i, q)
	b.negate(r)
	if r.verb >= 0 && r.verb+2 < i && b.c.text(r.verb+1) == "占" && isOneOf(b.c.text(r.verb), []string{"近", "超", "逾"}) {
		r.action, r.verb = "占", r.verb+1 // 高技术产业近|占|工业增加值的25%
	}
	if a := b.crossing(i); r.action == "" || a == "占" {
		r.action = a
	}
	if r.rule == "" {
		r.rule = "figure"
	}
}

// lastsOnly takes from a length of time the item that it does not measure: it says how long something was done.
func (b *binder) lastsOnly(r *binding, i, lo int, hasNoun bool) {
	if !hasNoun && !b.lists.Lasts.ends(r.item) && r.change == NoChange && r.rule != "noun+from+figure" && !b.lists.Lasting.has(r.action) && !b.deedLasts(r) {
		if k := i - 1; (r.action == "" || r.action == "在") && k >= lo && b.lists.Staying.has(b.c.text(k)) {
			r.action = b.c.text(k) // 在海岛|工作32年
		}
		r.item, r.itemRun = "", [2]int{} // how long, not what
	}
	if r.itemRun[1] > r.itemRun[0] && b.c.text(r.itemRun[0]) == r.item && b.c.elems[r.itemRun[0]].pos == "a" && b.c.elems[r.itemRun[0]].class&classHead == 0 {
		r.item, r.itemRun = "", [2]int{} // 15分钟的|紧张|搜索
	}
}

// crossing is the verb in the words of a bound before a figure: 装机突破百万千瓦. 超 and 近 are none.
func (b *binder) crossing(i int) string {
	q := b.figure(i)
	head := b.c.s[q.outer.Start:max(q.outer.Start, q.span.Start)]
	if strings.HasSuffix(head, "有") {
		return "有" // 至少有800人
	}
	for _, w := range b.lists.Crossing.Words {
		if strings.HasPrefix(head, w) {
			return w
		}
	}
	if isRelative(q) && strings.HasSuffix(strings.TrimRight(head, " 近逾超约"), "占") {
		return "占" // 务工人员约占六成五
	}
	return ""
}
