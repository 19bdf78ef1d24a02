package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// subjectOf finds the subject of a predicate: the noun phrase before it, over adverbs, times and comparisons.
func (b *binder) subjectOf(r *binding, k int, s *leftSide) {
	c := b.c
	for j := c.before(k, s.lo); j >= s.lo; {
		e := &c.elems[j]
		switch {
		case e.kind == elemTime && c.elems[k].class&(classUp|classDown) == 0 && b.dayOf(j, s.lo), b.inside(j, s.lo):
			return // 活动|当天共有3600人参与
		case e.kind == elemTime, j+1 < k && c.text(j) == "在" && c.elems[j+1].kind == elemTime, b.howLong(j, s.lo), b.joinsAdverbs(j, s.lo):
			j = c.before(j, s.lo)
			continue
		case j == k-1 && c.text(j) == "日" && j > s.lo && c.elems[j-1].kind == elemWord && c.elems[j-1].class&classHead != 0:
			j = c.before(j, s.lo) // 老店|日|卖2300盒
			continue
		case b.besidePredicate(j, k):
			s.split = s.split || c.text(j) == "分别"
			b.note(r, j)
			j = c.before(j, s.lo)
			continue
		case e.class&classPreposition != 0 && e.end-e.start >= len("为名"):
			if p := c.pretext(j, s.lo); p < j {
				j = c.before(p, s.lo)
				continue
			}
		case e.kind == elemFigure:
			if c.text(k-1) != "的" { // 200毫米以上的|有8个: those that measure so much
				b.subjectOfFigure(r, j)
			}
			return
		case e.kind != elemWord && e.kind != elemQuote:
			return
		}
		run := c.leftRun(j, s.lo)
		if run.a > j && e.class&classPreposition == 0 {
			return
		}
		if b.subjectOfEach(r, &run, j, s.lo) {
			return
		}
		next := b.besideSubject(r, &run, j, k, s.lo)
		if next == j {
			b.takeSubject(r, k, &run, s)
			return
		}
		j = next
	}
}

// dayOf says that element j tells with the noun right before it when something was: 活动|当天.
func (b *binder) dayOf(j, lo int) bool {
	c := b.c
	return j > lo && anyPrefix(c.text(j), []string{"当天", "当日", "当晚"}) && c.elems[j-1].kind == elemWord && c.elems[j-1].class&classHead != 0 && c.elems[j-1].verb == noVerb && c.elems[j-1].end == c.elems[j].start && !b.lists.measureNoun(c.text(j-1))
}

// inside says that element j makes a place of the noun before it: 仓库|里堆着30吨.
func (b *binder) inside(j, lo int) bool {
	c := b.c
	return j > lo && c.text(j) == "里" && c.elems[j-1].kind == elemWord && c.elems[j-1].end == c.elems[j].start && c.elems[j-1].end-c.elems[j-1].start > 3
}

// howLong says that element j is for how long something has gone on: 出口额连续5年|保持在100亿美元以上.
func (b *binder) howLong(j, lo int) bool {
	p := b.c.before(j, lo)
	return b.c.elems[j].kind == elemFigure && b.figure(j).dim == unit.Duration && p >= lo && b.c.text(p) == "连续"
}

// joinsAdverbs says that element j is the 及 of 按年及按季分别增长.
func (b *binder) joinsAdverbs(j, lo int) bool {
	c := b.c
	return j > lo && c.parts(j) && c.elems[j+1].class&classAdverb != 0 && c.elems[j-1].class&classAdverb != 0 && c.elems[j-1].verb == noVerb
}

// besidePredicate says that element j, before a verb at k, is an adverb or a particle of it.
func (b *binder) besidePredicate(j, k int) bool {
	e := &b.c.elems[j]
	if b.c.text(j) == "近" && j == k-1 {
		return true // 亩产|近|达5000斤
	}
	return e.kind == elemWord && e.class&(classAdverb|classParticle|classEach|classTotal) != 0 && !(e.class&classModifier != 0 && j < k-1 && b.c.elems[j+1].class&classAdverb == 0) && (e.verb == noVerb || e.class&classAdverb != 0 && (j == k-1 || e.pos == "vd" && b.c.elems[j+1].class&classAdverb != 0))
}

// subjectOfFigure takes the subject of the figure at j for that of the verb behind it: 由65元涨到82元.
func (b *binder) subjectOfFigure(r *binding, j int) {
	prev := b.bound[j]
	if prev == nil || prev.rule == "figure+noun" {
		return
	}
	r.item, r.parts = prev.item, prev.parts
	if r.scope == NoScope && prev.scope == Each {
		r.scope = Each
	}
}

// subjectOfEach takes the noun behind 每 and its unit for the subject: 每度电|成本降了4分. It says whether there is one.
func (b *binder) subjectOfEach(r *binding, run *run, j, lo int) bool {
	p := b.c.before(run.a, lo)
	if run.a > j || p < lo || !strings.HasSuffix(b.c.text(p), "每") {
		return false
	}
	rest := b.behindUnit(run.a, run.b)
	if rest >= run.b {
		return false
	}
	r.scope = Each
	if own := b.c.leftRun(j, rest); own.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(own.item[0], own.item[1]), own.item, "noun+verb+figure"
	}
	return true
}

// besideSubject is the element to look from for the subject, where the run that ends at element j is none: a preposition, 每 with what it
// counts, what something is compared with, who does behind 被 what the verb at k says, or verbs. It is j for a subject.
func (b *binder) besideSubject(r *binding, run *run, j, k, lo int) int {
	c := b.c
	if run.a > j {
		return c.before(j, lo)
	}
	p := c.before(run.a, lo)
	if before, ok := b.byMeans(run, lo); ok {
		return before
	}
	switch each := p >= lo && strings.HasSuffix(c.text(p), "每"); {
	case each:
		r.scope = Each
		return c.before(p, lo) // 湿谷价格每百台斤达1132元
	case strings.HasPrefix(c.text(run.a), "每") && c.elems[run.a].class&classHead == 0: // 每股收益|降了一成
		r.scope = Each
		if run.a+1 < run.b && b.lists.measureNoun(c.text(run.b-1)) {
			run.item[0] = max(run.item[0], run.a+1)
			return j // 每户|农田面积达3公顷
		}
		return p
	case p >= lo && run.b == k && isOneOf(c.text(p), []string{"被", "遭"}) && !b.lists.measureNoun(c.text(k-1)):
		return c.before(p, lo) // 事迹被媒体|报道600次
	case p >= lo && c.text(p) == "由" && run.b < len(c.elems) && c.text(run.b) == "以":
		return c.before(p, lo) // 地块由置业公司|以12亿元摘得
	case p >= lo && forWhom(c.text(p)) && c.elems[p].class&classPreposition != 0 && !b.lists.measureNoun(c.text(run.b-1)):
		return c.before(p, lo) // 为农户|授信3亿元
	case b.atSum(run, lo) >= lo:
		return c.before(b.atSum(run, lo), lo) // 以950亿元的估值|融资6亿元
	case b.setting(run, lo) >= lo:
		return c.before(b.setting(run, lo), lo) // 在远洋航线上|投放192万标箱
	case b.comparing(run, p, lo) >= lo:
		return c.before(b.comparing(run, p, lo), lo) // 比全国农村快0.2个百分点
	case b.against(run, k, lo) >= lo:
		return c.before(b.against(run, k, lo), lo) // 比不喝的人|低12%
	case b.reckonedBy(run, lo) >= lo:
		return c.before(b.reckonedBy(run, lo), lo) // 按平均汇率计算|为5686美元
	case run.b-run.a == 1 && run.a > lo && run.a-1 == lo && isOneOf(c.text(lo), []string{"并", "并且"}):
		return lo - 1 // 并规定每年递增5%: a predicate follows 并
	case b.comparisonIn(j, lo) > 0:
		return c.before(b.comparisonIn(j, lo), lo) // 较计划实施前下降10%
	case run.hasItem() && isOneOf(c.text(run.item[1]-1), timeNouns):
		return b.beforeSetting(run, lo) // 在采收时候共用工300人次
	case b.comparedWith(run.b, lo) >= 0:
		return c.before(b.comparedWith(run.b, lo), lo) // 与全国平均水平|相比
	case run.hasItem() && b.onlyVerbs(run.item[0], run.item[1]) && !b.deedOfSubject(run, lo) && !(run.item[1] == run.item[0]+1 && isTrade(c.text(run.item[0]))) && !b.increased(run.item[0], run.item[1]-1) && !(run.hasVerb() && c.elems[run.verb[1]-1].class&classLight != 0 && b.lists.measureNoun(c.text(run.item[1]-1))):
		return c.before(run.item[0], lo) // 紧急转移|安置6.4万人
	}
	return j
}

// deedOfSubject says that a run of verbs is a noun: 的 stands before the one verb (灾民的|损失), or it ends in a word for what is done
// (抢险救援|工作).
func (b *binder) deedOfSubject(run *run, lo int) bool {
	last := run.item[1] - 1
	if run.item[0] == last {
		return last > lo && b.c.text(last-1) == "的" && (b.c.elems[last].class&classNominal != 0 || isNounPOS(b.c.elems[last].pos))
	}
	return tellsOfWork(b.c.text(last))
}

// tellsOfWork says that a word names what is done, behind a verb that says what.
func tellsOfWork(w string) bool { return w == "工作" || w == "活动" || w == "行动" }

// takeSubject takes a run for the subject of the verb at k, unless it is who acts.
func (b *binder) takeSubject(r *binding, k int, run *run, s *leftSide) {
	if deed := b.deedOfNoun(run, k); deed >= 0 {
		run.item, run.verb = [2]int{deed, run.b}, [2]int{}
	}
	if run.hasItem() && !b.agent(r, k, run.item[1]-1) && !b.pitches(k, s.q) && !b.trades(k, run.item[1]-1) && !b.takesPeople(k, run.item[1]-1, s.q) && !b.somebody(k, run.item[1]-1, s.q) {
		run.item[0] = b.qualified(run)
		if !(s.q.written == "人" && b.lists.Team.ends(b.c.text(run.item[1]-1))) { // 代表团共有487人
			r.item = b.cleanItem(run.item[0], run.item[1])
		}
		if last := run.item[1] - 1; isRelative(s.q) && b.doneWith(last, k, run.item[0]) && r.item != "" && !strings.HasSuffix(r.item, b.c.text(last)) {
			r.item += b.c.text(last) // 水土流失|减少一成
		}
		if acts := b.villageActs(run.item, s); acts {
			r.item = "" // 李家村去年脱贫36户
		}
		r.itemRun = run.item
		r.parts = b.listParts(run.item[0], run.item[1])
		r.rule = "noun+verb+figure"
		b.eachOf(r, run, s)
		r.placeSubject = r.item == ""
	}
	if run.hasVerb() && b.weakPredicate(r) && b.c.elems[run.verb[0]].class&classCopula == 0 {
		r.rule = "verb+noun+verb+figure"
	}
}

// eachOf takes all of a run for the subject where 分别 gives every member of its list a figure, although a verb is among them:
// 受灾人口、倒塌房屋和经济损失分别下降5%、8%和12%.
func (b *binder) eachOf(r *binding, run *run, s *leftSide) {
	if !s.split || !run.hasVerb() {
		return
	}
	size := b.c.listed(s.at)
	if size < 2 || len(r.parts) == size {
		return
	}
	if parts := b.listParts(run.a, run.b); len(parts) == size {
		r.item, r.itemRun, r.parts = parts[0], [2]int{run.a, run.b}, parts
	}
}

// qualified is where the item of a run begins: at its verb where that says of what an amount is, 净流入|金额.
func (b *binder) qualified(run *run) int {
	c := b.c
	if !run.hasVerb() || run.verb[1] != run.item[0] || run.item[1] != run.item[0]+1 {
		return run.item[0]
	}
	class := c.elems[run.verb[1]-1].class
	if !b.lists.Amount.has(c.text(run.item[0])) || class&(classTransitive|classIntransitive) == 0 || class&(classLight|classCopula|classUp|classDown) != 0 {
		return run.item[0]
	}
	if run.verb[1] == run.verb[0]+2 && c.elems[run.verb[0]].class&classLight != 0 {
		return run.verb[0] + 1 // 实现|理赔金额
	}
	return run.verb[0]
}

// onlyVerbs says that no noun is among the elements [a, b).
func (b *binder) onlyVerbs(a, e int) bool {
	for i := a; i < e; i++ {
		if el := &b.c.elems[i]; el.kind != elemWord || el.verb == noVerb && el.class&(classModifier|classAdverb) == 0 || el.class&classHead != 0 {
			return false
		}
	}
	return true
}

// weakPredicate says that the predicate says nothing but that the value holds.
func (b *binder) weakPredicate(r *binding) bool {
	return r.action == "" || b.x.lex.word(r.action)&classCopula != 0
}
