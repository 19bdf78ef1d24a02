package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// binding is what the rules found about one figure.
type binding struct {
	item, action string
	change       Change
	scope        Scope
	rule         string
	verb         int // element of the governing verb, -1 if there is none
	subject      bool
	difference   bool   // the action is an adjective that compares
	placeSubject bool   // the subject is a place: it says where, and no earlier item goes on
	itemRun      [2]int // elements of the item in this sentence
	nounRun      [2]int // elements of the noun behind the figure
	list         int    // place in a list of figures that share a binding
	parts        []string
}

// binder binds the figures of one sentence from left to right; later figures may share or inherit what earlier ones found.
type binder struct {
	x     *Extractor
	c     *clauseSentence
	room  *room
	lists *phraseLists
	bound []*binding // by element
	names [][2]int   // the places and organisations of the sentence
	ranks []ranking  // the rankings of the sentence
	order []int      // elements of the figures bound so far
	whole *binder    // of the sentence before, with which 其中 goes on
}

func (b *binder) figure(i int) *quantity { return b.c.marks[b.c.elems[i].mark].figure }

// all binds every figure of the sentence.
func (b *binder) all() {
	b.ranks = b.rankings()
	for i := range b.c.elems {
		if b.c.elems[i].kind == elemFigure {
			b.bound[i] = b.one(i)
			b.order = append(b.order, i)
			b.sharesNoun(i)
			b.sharesLimits(i)
			b.sharesAged(i)
		}
	}
	for _, i := range b.order {
		b.plantOutput(i)
	}
}

// sharesNoun gives the figure before a list mark the noun that stands behind the figure at i: 回收480箱、约2.3公吨产品.
func (b *binder) sharesNoun(i int) {
	c := b.c
	if i > 0 && c.quantity(i-1).dim == unit.Households && b.figure(i).written == "人" {
		b.sharesPoor(i-1, i)
		return
	}
	if i < 2 || !c.parts(i-1) || c.elems[i-2].kind != elemFigure {
		return
	}
	prev, r := b.bound[i-2], b.bound[i]
	if b.figure(i-2).dim == unit.Households && b.figure(i).written == "人" {
		b.sharesPoor(i-2, i)
		return
	}
	if prev.item == "" && b.figure(i-2).dim == unit.Age && b.figure(i).dim == unit.Age && r.rule == "figure+noun" {
		prev.item, prev.itemRun, prev.rule = r.item, r.itemRun, "figure, figure+noun" // 21岁与19岁的女子
		return
	}
	if c.elems[i-1].kind != elemList || prev.item != "" || prev.action != r.action || !c.measures(i) && b.figure(i).dim != unit.Money || r.rule != "figure+noun" || b.figure(i-2).written == b.figure(i).written {
		return
	}
	prev.item, prev.itemRun, prev.rule = r.item, r.itemRun, "figure, figure+noun"
}

// sharesPoor gives the households at h the noun behind the number of those who live in them: 21户、64人贫困户.
func (b *binder) sharesPoor(h, i int) {
	prev, r := b.bound[h], b.bound[i]
	if r.rule == "figure+noun" && r.nounRun[0] == i+1 && !b.lists.HouseholdItem.ends(prev.item) && !b.lists.PeopleItem.ends(prev.item) {
		prev.item, prev.itemRun, prev.rule = r.item, r.itemRun, "figure, figure+noun"
	}
}

// one binds one figure.
func (b *binder) one(i int) *binding {
	c := b.c
	lo, hi := c.clauseBounds(i)
	q := b.figure(i)
	b.mistaken(i, lo, hi, q)
	side := b.skipLeft(i, lo)
	r := b.room.bindings.get()
	r.verb = -1
	na, nb, hasNoun := c.rightNoun(i, hi)
	hasNoun = hasNoun && b.nounFits(q, i, na, nb, hi) && !(b.measured(i, &side, q) || b.aimed(nb, &side, q) || b.deedOf(i, na, nb, hi, &side, q))
	side.next, side.q = max(nb, i+1), q
	b.scopeOf(r, i, &side)
	if b.behindCount(&side) {
		side.k = lo - 1 // 9死|逾900人受伤
	}
	if b.counts(r, i, &side) {
		return r
	}
	if b.howOften(r, i, hi, &side, q) {
		b.settle(r, i, lo, false)
		return r
	}
	if side.shared >= 0 && !hasNoun && (c.text(i-1) != "的" || isRelative(q)) { // 占总数三成的500户: the one only describes the other
		b.shareWith(r, i, hi, &side)
		return r
	}
	if hasNoun && (q.dim == unit.Percent || q.dim == unit.Multiple) && b.shareOf(r, &side) {
		hasNoun = false // 占人口95%的农奴
	} else {
		b.left(r, i, &side, hasNoun)
	}
	if hasNoun {
		b.behind(r, &side, na, nb, hi)
		b.together(r, i, nb, hi)
	} else if q.dim == unit.Length {
		b.distance(r, &side)
	}
	b.causative(r, nb, hi, hasNoun, i)
	b.befalls(r, i, lo, nb, hi, hasNoun, q)
	b.farther(r, i, &side, hi, hasNoun)
	b.aged(r, i, hi, q)
	b.withoutOthers(r, i, lo)
	b.goesOnFor(r, q)
	b.settle(r, i, lo, hasNoun)
	return r
}

// shareWith binds a figure that shares what another one is bound to: 培训农民300人次、28期.
func (b *binder) shareWith(r *binding, i, hi int, side *leftSide) {
	b.share(r, side.shared, side.q)
	b.beyondLimit(r, i, side.q)
	if r.action == "" && b.c.elems[side.shared].kind == elemFigure && b.lists.DistrictUnit.has(b.figure(side.shared).written) {
		b.rightPredicate(r, i, hi, false, side.q) // 7县市共5942人撤离
	}
}

// aged gives an age the person right behind it, of whose body or things the next figure tells: 51岁越南籍|男子|手部10%灼伤.
func (b *binder) aged(r *binding, i, hi int, q *quantity) {
	if q.dim != unit.Age || r.item != "" {
		return
	}
	for k := i + 1; k < min(hi, i+5) && b.c.elems[k].kind == elemWord && b.c.elems[k].verb == noVerb; k++ {
		if w := b.c.text(k); len(w) >= 6 && b.lists.PeopleItem.ends(w) {
			r.item, r.itemRun, r.rule = b.itemText(k, k+1), [2]int{k, k + 1}, "figure+noun"
			return
		}
	}
}

// mistaken makes nouns of words round a figure that are nouns only there.
func (b *binder) mistaken(i, lo, hi int, q *quantity) {
	b.punishes(i, q)
	b.meets(i, hi, q)
	b.paysOut(i, lo, q)
	b.lossesSaved(i, lo, q)
	b.quotedRate(i, lo)
}

// farther looks for what the words right round a figure leave open: in rankings, earlier figures, headings and the clauses beside it.
func (b *binder) farther(r *binding, i int, side *leftSide, hi int, hasNoun bool) {
	q := side.q
	if !hasNoun {
		b.ranked(r, i)
	}
	b.countsTimes(r, i, hi, q)
	b.inherit(r, i, side, hasNoun, q)
	b.measuredBefore(r, q)
	if r.item == "" && !hasNoun {
		b.inAspect(r, i, q)
	}
	if !hasNoun {
		b.atPrice(r, i, hi, side)
	}
	b.namedPeople(r, i, side.lo, hasNoun, q)
	b.rightPredicate(r, i, hi, hasNoun, q)
	b.named(r, i, hi, hasNoun, q)
	b.headingBefore(r, i, q)
	b.among(r, side.lo, hasNoun, q)
	b.raisedTo(r, side)
	if r.action == "" {
		b.goesOnInRow(r, i, hi, side)
		b.alsoThere(r, i, side)
	}
}

// measured says that the noun right before a figure is what the figure measures, although 的 and another noun follow.
func (b *binder) measured(i int, s *leftSide, q *quantity) bool {
	if s.k > s.lo && isRelative(q) && b.c.text(s.k) == "在" && (b.lists.measureNoun(b.c.text(s.k-1)) || changeNamed(b.c.text(s.k-1)) != NoChange) {
		return true // 增幅在300%以上的机场
	}
	if s.k > s.lo && q.dim == unit.Percent && isOneOf(b.c.text(s.k), []string{"达", "达到", "高达", "为"}) && b.lists.measureNoun(b.c.text(s.k-1)) && b.c.elems[s.k-1].verb == noVerb {
		return true // 转换效率达28.6%的电池
	}
	if s.k < s.lo || s.list || s.aspect || q.dim == unit.Age || q.dim == unit.Duration || isRelative(q) {
		return false
	}
	e := &b.c.elems[s.k]
	if e.kind == elemWord && strings.HasSuffix(b.c.text(s.k), "人口") {
		return true // 人口约9万的海港
	}
	switch q.dim {
	case unit.Money:
		return e.kind == elemWord && e.verb == noVerb && b.lists.Price.ends(b.c.text(s.k)) // 时薪195元的方案
	case unit.Length, unit.Area, unit.Mass, unit.Volume, unit.Power, unit.Speed, unit.Temperature, unit.Energy, unit.Data, unit.PersonTimes, unit.Other:
	default:
		return false
	}
	return e.kind == elemWord && e.verb == noVerb && b.lists.measureNoun(b.c.text(s.k))
}

// behind binds a figure to the noun [na, nb) behind it, and to the verb of which that is the subject.
func (b *binder) behind(r *binding, side *leftSide, na, nb, hi int) {
	c := b.c
	r.item = b.itemText(na, nb)
	if r.item == "" && nb == na+1 && isNounPOS(c.elems[na].pos) {
		r.item = c.text(na) // 56个班
	}
	r.itemRun, r.nounRun = [2]int{na, nb}, [2]int{na, nb}
	r.rule = "figure+noun"
	b.changeNoun(r, na, nb, side.q)
	if r.item == "" && r.verb >= 0 {
		b.subjectOf(r, r.verb, side) // 录得98.6%升幅
	}
	if r.action != "" && !b.doneIn(r, side, nb, hi) || side.list && !b.doesItself(nb, hi) {
		return
	}
	if side.k == side.at-1 && side.k >= side.lo && b.c.elems[side.k].verb != sureVerb && b.lists.Means.has(c.text(side.k)) {
		return // 靠着|20亩大棚|赚了18万元: what it is done with
	}
	if b.rowsNoun(r, side, nb, hi) {
		return
	}
	if r.action = b.completedBehind(nb, hi); r.action != "" {
		return
	}
	g, ok := c.rightVerb(nb, hi)
	if !ok && nb >= hi {
		g, ok = c.nextClauseVerb(hi)
	}
	if ok && c.text(g[0]) == "为" && c.nounBetween(nb, g[0]) {
		return // 6个断面|达标率均|为100%
	}
	if ok && !b.ofAnother(side.at, nb, g[0], hi) && !isOneOf(c.text(g[0]), []string{"让", "使", "使得", "令"}) { // 200场演出|让游客开心
		r.action, r.verb = b.verbText(g), g[0]
	}
}

// isNounPOS says that the dictionary takes a word for a noun.
func isNounPOS(pos string) bool { return strings.HasPrefix(pos, "n") && pos != "nz" }
