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
	if k-2 < lo || c.elems[k].verb == noVerb || !anySuffix(c.text(k), []string{"补贴", "补助", "奖励", "奖补", "补偿", "救助", "资助", "慰问", "赔偿"}) {
		return
	}
	kind := k - 1
	for kind > lo && kind >= k-2 && !isOneOf(c.text(kind), []string{"一次性", "定额", "临时", "阶段性", "适当", "相应", "专项"}) {
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
