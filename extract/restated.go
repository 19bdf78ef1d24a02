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

// countsTimes gives 个 the word of time behind it for its noun, where that ends the clause or a verb follows: 有3个|连假.
func (b *binder) countsTimes(r *binding, i, hi int, q *quantity) {
	c := b.c
	if r.item != "" || i+1 >= hi || c.elems[i+1].kind != elemTime || q.written != "个" {
		return
	}
	w := c.text(i + 1)
	if c.elems[i+1].start != q.outer.End || strings.ContainsAny(w, "0123456789一二三四五六七八九十") || i+2 < hi && c.elems[i+2].verb != sureVerb {
		return
	}
	r.item, r.rule = w, "figure+noun"
}
