package extract

import "github.com/liangci/liangci/extract/unit"

// behindExamples takes the verb before a list of examples for the action, not one of them, as verbs name what is done there too:
// 提供|检测、维修、清洗等12项服务, 涉及|建筑、教育等36个领域.
func (b *binder) behindExamples(r *binding, i, lo int) {
	c := b.c
	if i-2 < lo || c.text(i-1) != "等" || r.rule != "figure+noun" || r.verb < 0 || r.verb >= i {
		return
	}
	first := -1 // the first mark of the list
	for k := i - 2; k > lo; k-- {
		switch e := &c.elems[k]; {
		case c.parts(k):
			first = k
		case e.kind != elemWord && e.kind != elemQuote:
			k = lo
		}
	}
	if first < 0 {
		return
	}
	v := -1
	for k := first - 2; k >= lo && k >= first-5 && c.elems[k].kind == elemWord; k-- {
		e := &c.elems[k]
		if e.class&(classTransitive|classLight|classCopula) != 0 && e.verb != noVerb {
			v = k
			if e.verb == sureVerb {
				break
			}
		}
	}
	if v < 0 || r.verb < v {
		return
	}
	r.action, r.verb = b.verbText([2]int{v, v + 1}), v
}

// paysOut makes a noun of what is paid, which the dictionary takes for a verb, where a word that says of what kind it is stands between it
// and the verb before: 发放|一次性|求职补贴|500元, 给予|一次性|奖励|每村5万元.
func (b *binder) paysOut(i, lo int, q *quantity) {
	c, k := b.c, i-1
	if q.dim != unit.Money {
		return
	}
	if k > lo && c.text(k-1) == "每" {
		k -= 2 // 每|村
	} else if k > lo && c.elems[k].class&classEach != 0 {
		k--
	}
	if k-2 < lo || c.elems[k].verb == noVerb || !c.lists.PaidOut.ends(c.text(k)) {
		return
	}
	kind := k - 1
	for kind > lo && kind >= k-2 && !c.lists.PaidHow.has(c.text(kind)) {
		kind--
	}
	if kind <= lo || kind < k-2 || c.elems[kind-1].verb == noVerb || c.elems[kind-1].class&(classTransitive|classLight) == 0 {
		return
	}
	for n := kind + 1; n <= k; n++ {
		e := &c.elems[n]
		e.verb, e.class, e.pos = noVerb, classHead, "n"
	}
	c.elems[kind].class = classModifier
}

// lossesSaved makes 损失 the noun that it is behind a verb that saves it: 挽回|损失|86万元, 避免|直接|损失|360万元.
func (b *binder) lossesSaved(i, lo int, q *quantity) {
	c, k := b.c, i-1
	if q.dim != unit.Money || k <= lo || c.text(k) != "损失" {
		return
	}
	if v := k - 1; b.saves(c.text(v)) || v > lo && c.text(v) == "直接" && b.saves(c.text(v-1)) {
		c.elems[k].verb, c.elems[k].class, c.elems[k].pos = noVerb, classHead, "n"
	}
}

// quotedRate makes 率 behind a quotation the noun that it is: “一网通办”|率达98%.
func (b *binder) quotedRate(i, lo int) {
	c := b.c
	for k := i - 1; k > lo && k >= i-3; k-- {
		if c.text(k) == "率" && c.elems[k-1].kind == elemQuote {
			c.elems[k].verb, c.elems[k].class, c.elems[k].pos = noVerb, classHead, "n"
			return
		}
	}
}

// saves says that a verb tells of a loss that is not borne.
func (b *binder) saves(w string) bool {
	return b.lists.Averting.has(w)
}

// quotedVerb takes from a figure the verb in a quotation that describes its noun: “最多跑一次”|事项占比98.5%. One that is quoted alone stays: “点亮”微心愿21个.
func (b *binder) quotedVerb(r *binding, i int) {
	c := b.c
	if r.verb < 1 || r.verb >= i || c.elems[r.verb-1].kind == elemQuote && c.elems[r.verb+1].kind == elemQuote {
		return
	}
	for k := r.verb + 1; k < i; k++ {
		if c.elems[k].kind != elemQuote {
			continue
		}
		if c.closesQuote(k) && k+1 < i && c.elems[k+1].kind == elemWord {
			r.action, r.verb = "", -1
		}
		return
	}
}

// sharesAged gives the number of those whose age or size stands between it and their noun that noun, and what is done with them:
// 慰问1200名|80岁以上|老人, 走访200户|50亩以上|大户.
func (b *binder) sharesAged(i int) {
	c := b.c
	if i == 0 || c.elems[i-1].kind != elemFigure || c.elems[i-1].end != c.elems[i].start || !b.limit(i) {
		return
	}
	prev, r := b.bound[i-1], b.bound[i]
	if pq := b.figure(i - 1); prev.item != "" || r.rule != "figure+noun" || r.item == "" || pq.dim != unit.People && pq.dim != unit.Households && pq.dim != unit.Count {
		return
	}
	prev.item, prev.itemRun, prev.rule = r.item, r.itemRun, "figure, figure+noun"
	if prev.action != "" && prev.action != "为" {
		return
	}
	_, hi := c.clauseBounds(i)
	if g, ok := c.rightVerb(r.nounRun[1], hi); ok {
		prev.action, prev.verb = b.verbText(g), g[0]
	}
}
