package extract

import "strings"

// behindAdverbs is behind the adverbs and times at the head of a clause, from element k on: 短短|2天内|增至.
func (b *binder) behindAdverbs(k int) int {
	for k < len(b.c.elems) && (b.c.elems[k].kind == elemTime || b.c.elems[k].kind == elemWord && b.c.elems[k].verb == noVerb && (b.c.elems[k].class&classAdverb != 0 || b.c.elems[k].pos == "z" || b.c.elems[k].pos == "d")) {
		k++
	}
	return k
}

// behindUnit is the element behind what 每 counts: a unit, in one word or more (百台斤), else a single noun (户).
func (b *binder) behindUnit(a, e int) int {
	for n := min(e, a+3); n > a+1; n-- {
		if _, ok := b.x.units.Get(strings.TrimLeft(b.c.s[b.c.elems[a].start:b.c.elems[n-1].end], "十百千万")); ok {
			return n
		}
	}
	return a + 1
}
