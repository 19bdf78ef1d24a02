package extract

import "github.com/liangci/liangci/extract/unit"

// Works in a row before 等, called after what is done: 河道治理、车站改造等12个项目.

// endsWork says that the verb at s.k, before 等, is the last word of what one of the counted is called: 河道治理、车站|改造|等12个项目竣工.
func (b *binder) endsWork(s *leftSide) bool {
	c, v := b.c, s.k
	if s.q.dim != unit.Count && s.q.dim != unit.Events || v != s.at-2 || v <= s.lo || c.text(v+1) != "等" || c.elems[v].verb == noVerb || c.elems[v].kind != elemWord {
		return false
	}
	p := &c.elems[v-1]
	return p.end == c.elems[v].start && b.namesWork(v-1)
}

// namesWork says that element k is a noun that a verb behind it makes the name of a work: 河道|治理.
func (b *binder) namesWork(k int) bool {
	e := &b.c.elems[k]
	return e.kind == elemWord && (e.verb == noVerb && (isNounPOS(e.pos) || e.pos == "s") || e.class&classHead != 0)
}

// beforeWorks is the run before the verb at s.k, and before those of the members of the list that are called after a verb, too.
func (b *binder) beforeWorks(s *leftSide) run {
	c := b.c
	for {
		s.k = c.before(s.k, s.lo)
		r := c.leftRun(s.k, s.lo)
		if v := r.verb[0]; !r.hasVerb() || v <= r.a || v+1 != r.verb[1] || v+1 >= r.b || c.elems[v+1].kind != elemList || !b.namesWork(v-1) {
			return r
		}
		s.k = r.verb[0]
	}
}
