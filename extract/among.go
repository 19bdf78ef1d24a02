package extract

import "github.com/liangci/liangci/extract/unit"

// among takes for the item of a count that has none the noun of the clause before, where that says of what the count is a part:
// 这些建议中，有1480件是调研中提出的.
func (b *binder) among(r *binding, lo int, hasNoun bool, q *quantity) {
	c := b.c
	if r.item != "" || hasNoun || lo < 3 || q.unit == nil || q.unit.Kind != unit.KindClassifier || r.verb >= 0 && c.text(r.verb) != "有" {
		return
	}
	switch q.dim {
	case unit.Count, unit.People, unit.Households:
	default:
		return
	}
	if w := c.text(lo - 1); w != "，" && w != "," || !isOneOf(c.text(lo-2), []string{"中", "当中", "之中"}) {
		return
	}
	from, _ := c.clauseBounds(lo - 2)
	k := lo - 3
	if k < from || c.elems[k].kind != elemWord || c.elems[k].verb != noVerb && c.elems[k].class&classHead == 0 {
		return
	}
	run := c.leftRun(k, from)
	for n := from; n < run.a; n++ {
		if c.elems[n].kind == elemFigure {
			return // what is left of an amount, which the rules of wholes and parts know
		}
	}
	if run.hasItem() && !run.hasVerb() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun, figure"
	}
}
