package extract

import "strings"

// rains are what rain is measured as, the longest words first.
var rains = []string{"降雨量", "降水量", "雨量"}

// rainfall takes how much it rained for the item of a figure in 毫米, where what stands before the figure only says where: 雨量以云溪县
// 120毫米最多、大坪90毫米次之.
func (b *binder) rainfall(r *binding, i int, q *quantity) {
	if q.written != "毫米" || strings.HasPrefix(r.rule, "figure") || b.lists.measureNoun(r.item) {
		return
	}
	head := b.c.s[:b.c.elems[i].start]
	if !strings.Contains(b.c.s, "雨") && !strings.Contains(b.c.s, "降水") {
		return
	}
	for n := len(b.order) - 1; n >= 0; n-- {
		if item := b.bound[b.order[n]].item; b.figure(b.order[n]).written == "毫米" && anySuffix(item, rains) {
			r.item, r.rule = item, "inherited item"
			return
		}
	}
	r.item = ""
	for _, w := range rains {
		if strings.Contains(head, w) {
			r.item = w
			return
		}
	}
}
