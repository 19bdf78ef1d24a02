package extract

import "github.com/liangci/liangci/extract/unit"

// What is done as the subject of a verb: the word for it is a verb as often.

// deedChanges says that the verb at s.k tells of the verb before it, which opens the clause and is as often a noun: 今年|投资|增长5%,
// 救援|持续了36小时, 损失|在千万元以内.
func (b *binder) deedChanges(s *leftSide) bool {
	return b.opensAsDeed(s.k-1, s.lo) && b.tellsOfDeed(s)
}

// opensAsDeed says that the verb at k, which opens its clause, is as often a noun.
func (b *binder) opensAsDeed(k, lo int) bool {
	if k < lo || b.c.elems[k].kind != elemWord || b.c.elems[k].verb == noVerb {
		return false
	}
	e := &b.c.elems[k]
	return (e.class&classNominal != 0 || isNounPOS(e.pos) || e.pos == "vn") && e.class&(classLight|classUp|classDown|classCopula|classCausative|classAdverb) == 0 &&
		e.class&(classTransitive|classIntransitive) != 0 && b.opens(k, lo)
}

// deedOfNoun is where a run begins that is a noun with a verb without object behind it, as the subject of a change: 人才引进|增长5%,
// 个人缴费|同步增加20元. It is -1 for any other run.
func (b *binder) deedOfNoun(run *run, k int) int {
	c := b.c
	if c.elems[k].class&(classUp|classDown) == 0 || run.hasItem() || !run.hasVerb() || run.verb[1] != run.b || run.verb[0]+1 != run.b || run.b-run.a > 4 {
		return -1
	}
	from := run.a
	for from < run.verb[0] && b.placeElem(from) {
		from++
	}
	v := &c.elems[run.verb[0]]
	if from == run.verb[0] || v.class&(classTransitive|classIntransitive) == 0 || v.class&(classCopula|classUp|classDown|classCausative|classPreposition|classAdverb) != 0 {
		return -1
	}
	for i := from; i < run.verb[0]; i++ {
		if e := &c.elems[i]; e.kind != elemWord || e.verb != noVerb || !isNounPOS(e.pos) || e.pos == "nr" || e.class&(classAdverb|classPreposition|classParticle|classConjunction|classOrgTail) != 0 {
			return -1
		}
	}
	return from
}

// doneWith says that the verb at v has a noun right before it, and that the one at k tells how what is done with that changes:
// 货物|发送|增长5%, 水土|流失|减少一成.
func (b *binder) doneWith(v, k, lo int) bool {
	c := b.c
	if v <= lo || c.elems[k].class&(classUp|classDown) == 0 || c.elems[k].class&classLight != 0 {
		return false
	}
	e, p := &c.elems[v], &c.elems[v-1]
	return e.kind == elemWord && e.verb != noVerb && e.end-e.start >= 6 && e.class&(classTransitive|classIntransitive) != 0 && e.class&(classUp|classDown|classCopula|classCausative|classPreposition|classAdverb) == 0 &&
		p.kind == elemWord && p.verb == noVerb && isNounPOS(p.pos) && p.pos != "nr" && p.end == e.start && !b.placeElem(v-1) && p.class&(classOrgTail|classPlaceTail|classPlace|classAdverb) == 0
}

// deedLasts says that what something tells of is done, which has a length in time: 手术进行了10个小时.
func (b *binder) deedLasts(r *binding) bool {
	return r.rule == "noun+verb+figure" && r.verb == r.itemRun[1] && b.opensAsDeed(r.itemRun[0], r.itemRun[0])
}

// tellsOfDeed says that the verb at s.k may have for its subject what is done: it tells of a change, of how that goes or to what it comes.
func (b *binder) tellsOfDeed(s *leftSide) bool {
	switch e := &b.c.elems[s.k]; {
	case e.class&(classUp|classDown) != 0:
		return true
	case e.class&classCopula != 0:
		return s.q.dim == unit.Money && isOneOf(b.c.text(s.k), []string{"在", "维持在", "保持在", "稳定在", "达", "达到", "为"})
	}
	return b.x.lex.numbers.Happening.has(b.c.text(s.k))
}

// deedsAmong is what is done where 其中 and the 占 at k have nothing but verbs between them: 其中|调解结案|占46%. It is empty for anything else.
func (b *binder) deedsAmong(lo, k int) string {
	c := b.c
	if c.text(lo) != "其中" || k < lo+2 || k > lo+4 || b.allPlaces(lo+1, k) { // 其中湖北省占83%
		return ""
	}
	for i := lo + 1; i < k; i++ {
		if e := &c.elems[i]; e.kind != elemWord || e.verb == noVerb && !isNounPOS(e.pos) || e.class&(classAdverb|classPreposition|classCopula) != 0 {
			return ""
		}
	}
	return c.phrase(lo+1, k)
}

// caseName says that the verb-like word before a number of cases names them, since a verb with an object stands right before it.
func (b *binder) caseName(s *leftSide, hasNoun bool) bool {
	const name = classIntransitive | classNominal
	e := &b.c.elems[s.k]
	p := s.k - 1
	for p > s.lo && b.c.elems[p].class&(name|classTransitive) == name && b.c.elems[p].kind == elemWord {
		p-- // 查获酒驾|醉驾117件
	}
	return e.class&name == name && e.class&classTransitive == 0 && !hasNoun && s.q.dim == unit.Count && p >= s.lo && b.c.elems[p].verb == sureVerb && b.c.elems[p].class&classTransitive != 0
}
