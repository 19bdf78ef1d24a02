package extract

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// partOfList takes the verb before a figure for what is counted, where an earlier figure counts a list with that verb in it:
// 受理投诉、举报3万件，其中投诉2万件.
func (b *binder) partOfList(r *binding) bool {
	if r.action == "" || r.verb < 0 || r.rule != "verb+figure" {
		return false
	}
	for n := len(b.order) - 1; n >= 0; n-- {
		prev := b.bound[b.order[n]]
		if strings.Contains(prev.item, "、") && slices.Contains(strings.Split(prev.item, "、"), r.action) {
			r.item, r.action, r.verb, r.rule = r.action, "", -1, "part of list"
			return true
		}
		if prev.rule != "part of list" {
			return false
		}
	}
	return false
}

// someOf gives a figure behind 其中 the item of the figure before, which counts in the same unit: 接获求助28宗，其中3宗在年底发生.
func (b *binder) someOf(r *binding, i int, s *leftSide, q *quantity) bool {
	if q.unit == nil || q.dim != unit.Count && q.dim != unit.Events || r.action != "" || s.k > s.lo || !b.lists.Among.has(b.c.text(s.lo)) {
		return false
	}
	for n := len(b.order) - 1; n >= 0; n-- {
		prev := b.bound[b.order[n]]
		if b.figure(b.order[n]).written != q.written || prev.item == "" || b.aside(i, b.order[n], false) {
			continue // 30例病例（其中2例为甲型），其中23例未接种
		}
		r.item, r.rule = prev.item, "inherited item"
		return true
	}
	return false
}

// named gives a figure without item the noun that 是 or 为 says it is, where that ends the clause: 其中61人为青少年.
func (b *binder) named(r *binding, i, hi int, hasNoun bool, q *quantity) {
	c := b.c
	k := c.after(i, hi)
	if hasNoun || r.item != "" || k+1 >= hi || c.elems[k].kind != elemWord {
		return
	}
	switch q.dim {
	case unit.People, unit.Households, unit.Count, unit.Multiple, unit.Percent:
	default:
		return
	}
	for k+2 < hi && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 && c.elems[k].verb == noVerb {
		k = c.after(k, hi)
	}
	if k+1 >= hi || !b.lists.Being.has(c.text(k)) || c.elems[k+1].kind != elemWord || c.elems[k+1].class&classPreposition != 0 {
		return
	}
	if na, nb, ok := c.rightNoun(k, hi); ok && nb >= hi {
		r.item, r.action, r.verb, r.rule = b.itemText(na, nb), c.text(k), k, "figure+verb+noun"
	}
}
