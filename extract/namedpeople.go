package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// namedPeople takes what people are from the word before the names of some of them: 抓获|嫌疑人|王某、李某等21人.
func (b *binder) namedPeople(r *binding, i, lo int, hasNoun bool, q *quantity) {
	c := b.c
	if hasNoun || q.dim != unit.People || r.item != "" && r.itemRun[1] != i-1 || i < lo+3 || c.text(i-1) != "等" {
		return
	}
	k, named := i-2, false
	for ; k > lo; k-- {
		e, w := &c.elems[k], c.text(k)
		if e.kind != elemList && (e.kind != elemWord || e.pos != "nr" && !(len(w) == len("王") && e.verb != sureVerb) && !strings.Contains(w, "某")) {
			break
		}
		named = named || e.pos == "nr" || strings.Contains(w, "某")
	}
	if !named || c.elems[k].kind != elemWord || c.elems[k].verb != noVerb || !b.person(k) || c.elems[k].pos == "nr" {
		return
	}
	r.item, r.itemRun, r.rule = b.cleanItem(k, k+1), [2]int{k, k + 1}, "noun+figure"
	if v := c.before(k, lo); r.action == "" && v >= lo && c.elems[v].kind == elemWord && c.elems[v].verb == sureVerb && c.elems[v].class&(classTransitive|classPreposition) == classTransitive {
		r.action, r.verb = b.verbText([2]int{v, v + 1}), v
	}
}
