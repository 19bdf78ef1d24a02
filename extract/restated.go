package extract

import "strings"

// measuredBefore completes an item that names only of what a share is by what was measured of its kind before:
// 石门水库|蓄水率97.3%，新山水库85.7%.
func (b *binder) measuredBefore(r *binding, q *quantity) {
	head := lastTwo(r.item)
	if head == "" || !isRelative(q) || r.change != NoChange || len(b.order) == 0 || b.lists.measureNoun(r.item) {
		return
	}
	last := b.order[len(b.order)-1]
	prev := b.bound[last].item
	at := strings.LastIndex(prev, head)
	if at < 0 || b.figure(last).written != q.written || strings.HasPrefix(r.rule, "inherited") {
		return
	}
	if what := prev[at+len(head):]; what != "" && b.lists.measureNoun(what) {
		r.item += what
	}
}
