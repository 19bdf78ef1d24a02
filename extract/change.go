package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// changeOf reads the direction of a change from the governing verbs and whether the figure is its amount or its result.
func (b *binder) changeOf(r *binding, g [2]int, s *leftSide) {
	c := b.c
	for i := g[1] - 1; i >= g[0]; i-- {
		class := c.elems[i].class
		if class&(classUp|classDown) == 0 {
			continue
		}
		w := c.text(i)
		if w == "翻" && !isRelative(s.q) {
			continue // 翻到20米高的坎下
		}
		if w == "降" && i+1 < len(c.elems) && anySuffix(c.text(i+1), []string{"雨", "雪", "雹", "霜"}) {
			continue // 局地降大暴雨118毫米: it fell
		}
		if b.noAmount(w, i+1 < g[1], s) {
			continue
		}
		to := s.to || i+1 < g[1] && toParticle(c.text(i+1)) || toParticle(lastChar(w)) && len(w) > 3
		switch {
		case class&classUp != 0 && to:
			r.change = IncreaseTo
		case class&classUp != 0:
			r.change = IncreaseBy
		case to:
			r.change = DecreaseTo
		default:
			r.change = DecreaseBy
		}
		if w == "控制" && !to || w == "加" || (w == "多" || w == "少") && !(i+1 < g[1] && b.comparison(i, s.lo)) && !b.overTime(i, s.lo) {
			r.change = NoChange // but 比去年多|加开39列, 按年|多三间
		}
		return
	}
}

// noAmount says that what a verb of change counts is no amount of the change: 12款车型|降价, 跳水|两个项目, 加码|赠送20份; behind says that a verb follows.
func (b *binder) noAmount(verb string, behind bool, s *leftSide) bool {
	switch verb {
	case "降价", "涨价", "跳水":
		return s.q.dim == unit.Count && s.q.unit != nil && s.q.unit.Kind == unit.KindClassifier
	case "加码":
		return !s.to && (behind || s.q.dim == unit.Count)
	}
	return false
}

// toParticle says that a word is one behind which stands what a change led to: 升|至|5%, 调整|为.
func toParticle(w string) bool {
	switch w {
	case "至", "到", "为", "成":
		return true
	}
	return false
}

// changeNoun reads 2.3倍升幅 and 三成的降幅: the noun behind the figure names the change, not what changed.
func (b *binder) changeNoun(r *binding, a, e int, q *quantity) {
	if q.dim == unit.Duration {
		return // 连续五个季度的下滑
	}
	noun := b.c.text(e - 1)
	switch noun {
	case "升幅", "涨幅", "增幅", "增速", "增长率", "增长", "回升", "上涨", "涨价", "提升", "上升", "反弹", "增加":
		r.change = IncreaseBy
	case "降幅", "跌幅", "下降", "下跌", "下滑", "回落", "减少":
		r.change = DecreaseBy
	default:
		return
	}
	if e-a == 2 && b.c.elems[a].class&classAdverb != 0 {
		a++ // 20%的|显著|升幅
	}
	if e-a == 1 && (q.dim == unit.Percent || q.dim == unit.Multiple || q.dim == unit.PercentagePoint) {
		r.item, r.itemRun = "", [2]int{}
		r.subject = true
	}
}

// scopeOf reads the words between the figure and its noun or verb: 共选派17名, 人均增收3000元.
func (b *binder) scopeOf(r *binding, i int, s *leftSide) {
	switch {
	case s.each || b.figure(i).each:
		r.scope = Each
	case s.total:
		r.scope = Total
	}
	if r.scope == NoScope && (b.perUnit(i, s.lo)) {
		r.scope = Each
	}
}

// perUnit says that 每 with what it counts, or with a time, stands in the clause before the figure and no other figure between:
// 每公顷一万元, 每百台斤达1132元, 平均每名护理员照看8.7位老人, 每天骑行20公里.
func (b *binder) perUnit(i, lo int) bool {
	c := b.c
	for k := c.before(i, lo); k >= lo; k = c.before(k, lo) {
		switch c.elems[k].kind {
		case elemPunct:
			return false
		case elemFigure:
			p := c.before(k, lo)
			return p >= lo && c.text(p) == "每" // 每10股派现2.7元
		case elemTime:
			if w := c.text(k); strings.HasPrefix(w, "每") && (k == c.before(i, lo) || len(w) == len("每天") && !b.ofReference(k, i)) {
				return true // 每天骑行20公里
			}
		case elemWord:
			if c.sums(k) {
				return false // 每周三共放映4场
			}
			if w := c.text(k); (strings.HasPrefix(w, "每") || w == "平均每") && w != "每每" && !b.ofReference(k, i) {
				return true
			}
		}
	}
	return false
}

// ofReference says that the 每 at k tells of what a share is of: 是我|每月伙食费的1.5倍.
func (b *binder) ofReference(k, i int) bool {
	return isRelative(b.figure(i)) && i > k && b.c.text(i-1) == "的"
}

// adverbsBefore reads 累计, 共, 人均 before the governing verb.
func (b *binder) adverbsBefore(r *binding, k, lo int) {
	c := b.c
	for j := c.before(k, lo); j >= lo; j = c.before(j, lo) {
		e := &c.elems[j]
		if e.kind == elemTime || isOneOf(c.text(j), []string{"年", "月", "日"}) {
			continue // 人均|年|增收9600元
		}
		if e.kind != elemWord || e.class&(classAdverb|classTotal|classEach) == 0 {
			return
		}
		b.note(r, j)
	}
}

// note takes the scope that an adverb gives.
func (b *binder) note(r *binding, j int) {
	if r.scope != NoScope {
		return
	}
	switch class := b.c.elems[j].class; {
	case class&classTotal != 0:
		r.scope = Total
	case class&classEach != 0:
		r.scope = Each
	}
}

// itemScope reads the scope that the item itself names: 总产值, 人均收入, 亩产.
func (l *phraseLists) itemScope(item string) Scope {
	if indexSet(item, scopeRunes) < 0 {
		return NoScope // as most items
	}
	switch {
	case l.EachItem.within(item):
		return Each
	case l.TotalItem.within(item), strings.HasSuffix(item, "总值") && !strings.HasSuffix(item, "生产总值"), strings.HasSuffix(item, "总价"), strings.HasPrefix(item, "总") && len(item) > len("总") && !l.HeadOffice.begins(item[len("总"):]):
		return Total
	}
	if _, of, ok := strings.Cut(item, "总"); ok && len(of) > len("长") && l.measureNoun(of) && !strings.HasSuffix(of, "中位数") && !l.HeadOffice.begins(of) {
		return Total // 水库总库容
	}
	return NoScope
}

// scopeRunes: one of them is in every item that has a scope.
var scopeRunes = newRuneSet("均产总")

// changeNamed is the change that an item is: 成交额增幅, 跌幅.
func changeNamed(item string) Change {
	switch {
	case anySuffix(item, []string{"涨跌幅", "升跌幅", "升降幅", "增减幅"}):
		return NoChange // the sign of the figure tells: 涨跌幅为-2.3%
	case anySuffix(item, []string{"增幅", "涨幅", "升幅", "加幅"}):
		return IncreaseBy
	case anySuffix(item, []string{"降幅", "跌幅", "减幅"}):
		return DecreaseBy
	}
	return NoChange
}
