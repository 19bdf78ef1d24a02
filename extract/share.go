package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// shareOf binds a share to the whole that 占 names before it; it says whether there is one.
func (b *binder) shareOf(r *binding, s *leftSide) bool {
	if s.k < s.lo || b.c.elems[s.k].kind != elemWord {
		return false
	}
	run := b.c.leftRun(s.k, s.lo)
	if !run.hasVerb() || !run.hasItem() || !strings.HasPrefix(b.c.text(run.verb[0]), "占") {
		return false
	}
	b.fromRun(r, &run, s, false)
	return true
}

// beforeBracket binds a figure alone in brackets to the noun phrase before them: 经营费用(317.1亿元).
func (b *binder) beforeBracket(r *binding, open int) {
	c := b.c
	lo, _ := c.clauseBounds(open)
	k := open - 1
	if k < lo || c.elems[k].kind != elemWord && c.elems[k].kind != elemQuote {
		return
	}
	run := c.leftRun(k, lo)
	if run.hasItem() {
		run.item[0] = b.lastMember(run.item)
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun(figure)"
	}
}

// lastMember is where the last member of the list [item) begins, if its members have figures of their own in brackets: 甲港（43人）、|乙港.
func (b *binder) lastMember(item [2]int) int {
	for k := item[1] - 1; k > item[0]; k-- {
		if b.c.elems[k-1].kind == elemClose || k > item[0]+1 && b.c.parts(k-1) && b.c.elems[k-2].kind == elemClose {
			return k
		}
	}
	return item[0]
}

// share gives a figure the binding of the one it is listed with: 20480户44365人, 增长12.2%、25.2%.
func (b *binder) share(r *binding, with int, q *quantity) {
	prev := b.bound[with]
	if prev == nil {
		return
	}
	total, each := r.scope == Total, r.scope == Each
	*r = *prev
	if prev.rule == "figure+noun" {
		r.item, r.itemRun = "", [2]int{} // 4个山区乡56个村共40000余人
	}
	r.rule = "listed figure"
	r.list = prev.list + 1
	if total {
		r.scope = Total
	}
	if each {
		r.scope = Each
	}
	if item := r.item; item != "" && q.dim == unit.People && isOneOf(b.figure(with).written, []string{"家", "所", "间"}) && !b.lists.PeopleItem.ends(item) && !b.lists.Doer.ends(item) && !b.lists.Title.ends(item) {
		r.item, r.itemRun = "", [2]int{} // 企业减少20家、125人
	}
	b.shareBound(with, q)
	if len(prev.parts) > r.list && prev.item != "" && (b.c.elems[with].end == q.outer.Start && b.figure(with).written == q.written || b.c.parts(with+1)) {
		r.item = prev.parts[r.list]
		b.bound[with].item = prev.parts[prev.list]
	}
	pq := b.figure(with)
	between := b.c.s[pq.outer.End:max(pq.outer.End, q.outer.Start)]
	if strings.HasSuffix(between, "至") || strings.HasSuffix(between, "到") || q.to {
		b.turnTo(r)
		return
	}
	if pq.dim == unit.Percent && q.dim != unit.Percent && q.dim != unit.PercentagePoint && r.change != NoChange {
		r.change = NoChange
	}
}

// shareBound gives a figure the word of bound in front of the first one of its list where 分别 stands before that:
// 分别突破7000亿元、8000亿元和9000亿元.
func (b *binder) shareBound(with int, q *quantity) {
	c := b.c
	first := with
	for first-2 >= 0 && c.parts(first-1) && c.elems[first-2].kind == elemFigure {
		first -= 2
	}
	fq := b.figure(first)
	if q.bound != Exact || q.value == nil || fq.bound == Exact || fq.bound == Range || fq.outer.Start == fq.span.Start || fq.outer.End != fq.span.End {
		return
	}
	for k := first - 1; k >= 0 && c.elems[k].kind == elemWord; k-- {
		if splits(c.text(k)) {
			q.set(fq.bound)
			return
		}
	}
}

// splits says that a word distributes a list of figures over what is listed before.
func splits(w string) bool { return w == "分别" || w == "依次" || w == "依序" }

// parts says that element i parts the members of a list: 、 和.
func (c *clauseSentence) parts(i int) bool {
	e := &c.elems[i]
	return e.kind == elemList || e.kind == elemWord && e.class&classConjunction != 0 && e.verb == noVerb
}

// listed counts the figures of the list that begins with element i.
func (c *clauseSentence) listed(i int) int {
	n := 1
	for ; i+2 < len(c.elems) && c.parts(i+1) && c.elems[i+2].kind == elemFigure; i += 2 {
		n++
	}
	return n
}

// turnTo makes the amount of a change its result: 增加3倍至1885亿元.
func (b *binder) turnTo(r *binding) {
	switch r.change {
	case IncreaseBy:
		r.change = IncreaseTo
	case DecreaseBy:
		r.change = DecreaseTo
	}
}

// coordinate takes the verb of the figure before: 帮扶20所普通高中、20所职业高中.
func (b *binder) coordinate(r *binding, k int, s *leftSide) {
	c, lo := b.c, s.lo
	if r.action != "" {
		return
	}
	for k = c.before(k+1, lo); k >= lo; k = c.before(k, lo) {
		e := &c.elems[k]
		if e.kind == elemFigure {
			if prev := b.bound[k]; prev != nil && r.action == "" && !(r.item != "" && (b.lists.Share.ends(r.item) || b.ownMeasure(r, s.q, k))) {
				r.action, r.verb = prev.action, prev.verb
				if r.scope == NoScope && prev.scope == Total {
					r.scope = Total
				}
				if (prev.change == IncreaseBy || prev.change == DecreaseBy) && prev.verb >= 0 && r.change == NoChange {
					r.change = prev.change
				}
			}
			return
		}
		if e.kind == elemWord && e.verb == sureVerb && !b.inNounBehind(k) {
			return
		}
		if e.kind == elemPunct {
			return
		}
	}
}

// ownMeasure says that the size of the things counted at k stands behind them in a list, which is no object of their verb: 占地20亩、|建筑面积3万平方米.
func (b *binder) ownMeasure(r *binding, q *quantity, k int) bool {
	if prev := b.bound[k]; strings.HasSuffix(prev.action, "有") && q.written != b.figure(k).written && b.lists.measureNoun(r.item) && !b.lists.measureNoun(prev.item) {
		return true // 有9天|客流量超千万人次
	}
	a := r.itemRun[0]
	if prev := b.bound[k]; q.dim == unit.Money && b.figure(k).dim != unit.Money && prev.change == NoChange && prev.verb >= 0 && b.c.elems[prev.verb].class&classLight == 0 && anySuffix(r.item, []string{"收入", "产值", "利润", "营收", "销售额"}) {
		return true // 接待游客2万人次、|旅游收入1亿元
	}
	return q.written != b.figure(k).written && a > k && b.c.elems[a-1].kind == elemList && anySuffix(r.item, []string{"面积", "总投资", "投资规模", "长度", "全长", "容量", "电压", "货值"})
}

// inNounBehind says that the word at k is a part of the noun behind the latest figure: 出动1辆抢险|救援车.
func (b *binder) inNounBehind(k int) bool {
	n := len(b.order)
	if n == 0 {
		return false
	}
	noun := b.bound[b.order[n-1]].nounRun
	return noun[0] <= k && k < noun[1]
}

// listParts splits a noun phrase at 、 and 和: what 分别 distributes over.
func (b *binder) listParts(a, e int) []string {
	c := b.c
	var parts []string
	var spans [][2]int
	from := a
	told := b.toldInBrackets(a, e)
	for i := a; i < e; i++ {
		if c.parts(i) && (!told || c.elems[i-1].kind == elemClose) {
			if i > from {
				parts, spans = append(parts, b.cleanItem(from, i)), append(spans, [2]int{from, i})
			}
			from = i + 1
		}
	}
	if len(parts) == 0 {
		return nil
	}
	last := b.cleanItem(from, e)
	for i, span := range spans {
		if end := b.sharedEnd(span, from, e); end != "" {
			parts[i] = b.c.phrase(span[0], span[1]) + end
		} else if parts[i] == "" {
			parts[i] = last // 香港及台湾旅客: both count 旅客
		}
	}
	return append(parts, last)
}

// toldInBrackets says that a member of the list [a, e) has a figure of its own in brackets: those brackets end the members.
func (b *binder) toldInBrackets(a, e int) bool {
	for i := a + 1; i < e; i++ {
		if b.c.elems[i].kind == elemFigure {
			return true
		}
	}
	return false
}

// sharedEnd is the end of the last member [from, e) of a list that the member of a span shares: 铁路、民航|货运量, 内、外|贸吞吐量. It is empty for
// none.
func (b *binder) sharedEnd(span [2]int, from, e int) string {
	c := b.c
	if e-from < 2 || c.elems[from].kind != elemWord {
		return ""
	}
	first, measure := &c.elems[from], c.text(e-1)
	own := &c.elems[span[0]]
	if span[1] == span[0]+1 && own.pos == "m" && first.pos == "m" {
		return c.phrase(from+1, e) // 第一、二、三|产业增加值
	}
	if span[1] == span[0]+1 && own.kind == elemWord && own.end-own.start == 3 {
		if first.end-first.start != 6 || !b.lists.Opposites.has(c.text(span[0])+c.text(from)[:3]) {
			return ""
		}
		return c.text(from)[3:] + c.phrase(from+1, e) // 存、贷款余额
	}
	if !strings.ContainsAny(lastChar(measure), "量额率值积价格比度入出") || !b.lists.measureNoun(measure) || b.lists.measureNoun(c.text(span[1]-1)) {
		return ""
	}
	for i := span[0]; i < span[1]; i = c.after(i, span[1]) {
		if c.elems[i].kind != elemWord || c.elems[i].verb == sureVerb || b.placeElem(i) {
			return ""
		}
	}
	return measure
}
