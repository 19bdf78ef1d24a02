package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// standsFirst says that nothing but times, adverbs and each-words stands before element k in its clause.
func (b *binder) standsFirst(k, lo int) bool {
	for p := b.c.before(k, lo); p >= lo; p = b.c.before(p, lo) {
		if e := &b.c.elems[p]; e.kind != elemTime && (e.kind != elemWord || e.class&(classAdverb|classEach|classTotal) == 0) {
			return false
		}
	}
	return true
}

// agent says that the subject of a transitive verb is who acts, not what is counted: 县财政投入2300万元.
func (b *binder) agent(r *binding, k, last int) bool {
	c := b.c
	if b.lists.Cause.has(c.text(k)) {
		return true // what happened is not what is counted
	}
	if c.elems[k].class&(classTransitive|classLight) == 0 || c.elems[k].class&(classIntransitive|classUp|classDown) != 0 {
		return false
	}
	return b.agentWord(last) && !b.commonSite(last)
}

// trades says that the verb at k is what the investors do who end with element last: 外资|买超3200张, 三大法人|卖超12亿元; but 外资流入3亿元.
func (b *binder) trades(k, last int) bool {
	return b.lists.Trading.has(b.c.text(k)) && b.lists.Investor.ends(b.c.text(last))
}

// pitches says that innings are told of who threw them, points and goals of who made them: 先发投手|主投6局, 主将|攻下27分.
func (b *binder) pitches(k int, q *quantity) bool {
	switch q.written {
	case "局":
		return b.lists.Pitching.has(b.c.text(k)) || b.lists.Scoring.has(b.c.text(k))
	case "分", "球", "胜", "败":
		return b.lists.Scoring.has(b.c.text(k))
	}
	return false
}

// takesPeople says that the verb at k has so many 人 or 人次 for its object, which no noun names, and that the subject that ends with
// element last is none for people: 行动中逮11人, 线路运送3万人次, but 群众转移安置6万人.
func (b *binder) takesPeople(k, last int, q *quantity) bool {
	w, class := b.c.text(last), b.c.elems[k].class
	if q.written == "人" && class&classCopula != 0 && strings.HasSuffix(b.c.text(k), "有") && b.x.lex.tails.class(w) != 0 {
		return true // 小学有59人
	}
	if class&classCopula != 0 && strings.HasSuffix(b.c.text(k), "有") && (q.dim == unit.Count || q.dim == unit.Events) && b.x.lex.tails.class(w)&classOrgTail != 0 && !countsSites(q) {
		return true // 口岸只有312宗
	}
	if q.dim == unit.PersonTimes && b.x.lex.tails.organization(w) {
		return true // 合作社用工3000人次
	}
	return (isOneOf(q.written, []string{"人", "男", "女"}) || q.dim == unit.PersonTimes) && class&(classTransitive|classIntransitive|classUp|classDown|classCopula) == classTransitive &&
		!b.lists.PeopleItem.ends(w) && !b.lists.Doer.ends(w) && !b.lists.measureNoun(w)
}

// somebody says that the verb at k, which has no object, is what the person who ends with element last did so often, so long or for so much:
// 方秀兰|出诊3200人次, 民警|献血120次; but 游客|入园3万人次, 球员|受伤3人.
func (b *binder) somebody(k, last int, q *quantity) bool {
	if class := b.c.elems[k].class; class&classIntransitive == 0 || class&(classTransitive|classUp|classDown|classCopula) != 0 {
		return false
	}
	switch q.dim {
	case unit.Events:
		return b.c.elems[last].pos == "nr" || b.c.namesPeople(last)
	case unit.PersonTimes, unit.Money, unit.Length:
		return b.c.elems[last].pos == "nr"
	}
	return false
}

// payer says that an element names a body that pays, before an amount or a share: 政府补贴七成, 县府补助20万元.
func (b *binder) payer(i int, q *quantity) bool {
	if q.dim != unit.Money && !isRelative(q) || b.c.elems[i].kind != elemWord {
		return false
	}
	w := b.c.text(i)
	return b.placeElem(i) || b.x.lex.tails.organization(w) || b.lists.Payer.ends(w)
}

// agentWord says that an element names who acts: a person, a place, an organisation, a pronoun.
func (b *binder) agentWord(i int) bool {
	e, w := &b.c.elems[i], b.c.text(i)
	return e.kind == elemWord && (e.pos == "nr" || e.pos == "r" || b.placeElem(i) || b.x.lex.tails.class(w) != 0 || b.lists.Agent.ends(w))
}

// bodyActs says that the verb at k is what the body before it does, and that the people or the sum behind it are none of its kind:
// 研究所|招聘30人, 中铁二局|投资3亿元.
func (b *binder) bodyActs(k int, q *quantity) bool {
	e, v := &b.c.elems[k-1], &b.c.elems[k]
	if e.kind != elemWord || e.class&classOrgTail == 0 && e.pos != "nt" || e.class&classPlaceTail != 0 || v.class&(classTransitive|classIntransitive) != classTransitive {
		return false
	}
	switch q.dim {
	case unit.People, unit.PersonTimes, unit.Money:
		return true
	}
	return false
}

// whoseDeed drops an item that says who earns or pays an amount (社员|年创收20万元), or which body does something so often (县工会|分两次慰问).
func (b *binder) whoseDeed(r *binding, q *quantity) {
	if r.verb < 0 || r.item == "" || r.rule == "inherited item" {
		return
	}
	named := r.itemRun[1] > 0 && r.itemRun[1] <= len(b.c.elems) && b.c.elems[r.itemRun[1]-1].pos == "nr" && b.c.elems[r.itemRun[1]-1].class == 0 // 司机李明
	earns := q.dim == unit.Money && (named || b.c.peopleWord(r.item) || b.lists.HouseholdItem.ends(r.item))
	if earns || q.written == "次" && r.action == "分" && b.x.lex.tails.organization(r.item) {
		r.item, r.itemRun = "", [2]int{}
	}
}
