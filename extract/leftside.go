package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// leftSide is what stands between a figure and the noun phrase or verb on its left.
type leftSide struct {
	q       *quantity
	k       int // the element to go on from, leftwards
	lo      int
	to      bool // 至, 到 or 为 before the figure
	total   bool
	each    bool
	split   bool // 分别
	shared  int  // an earlier figure that this one is listed with, -1 if none
	list    bool // 、 or 和 stands before
	adverbs bool
	aspect  bool // 了, 过 or 着 before the figure: what stands before is its verb
	next    int  // the element behind the noun on the right
	at      int  // the element of the figure
	// noExtend keeps verbs before a copula out of its group
	noExtend bool
}

// skipLeft goes over the adverbs, times and particles before a figure.
func (b *binder) skipLeft(i, lo int) leftSide {
	s := leftSide{lo: lo, shared: -1, at: i, k: b.c.before(i, lo)}
	for s.k >= lo && s.skips(b) {
		s.k = b.c.before(s.k, lo)
	}
	return s
}

// skips notes what element s.k says of the figure. It is false where a noun phrase, a verb or another figure begins.
func (s *leftSide) skips(b *binder) bool {
	c, k := b.c, s.k
	switch e := &c.elems[k]; e.kind {
	case elemTime:
		if p := c.before(k, s.lo); p >= s.lo && anyPrefix(c.text(k), []string{"到", "至"}) && c.elems[p].class&(classUp|classDown) != 0 {
			s.to = true // 由86%提高到2022年的99.6%
		}
		return true
	case elemWord:
		return s.skipsWord(b)
	case elemList:
		s.list = true
		if p := c.before(k, s.lo); p >= s.lo && c.elems[p].kind == elemFigure {
			s.shared = p
		}
	case elemFigure:
		if b.figure(s.at).dim != unit.Duration && b.howLong(k, s.lo) {
			s.k = c.before(k, s.lo) // 连续七天|超过1000万人次
			return true
		}
		s.shared = k
	}
	return false
}

// skipsWord is skips for a word.
func (s *leftSide) skipsWord(b *binder) bool {
	c, k := b.c, s.k
	e, w := &c.elems[k], c.text(k)
	switch {
	case w == "的" && k > s.lo:
		return s.skipsDe(c)
	case s.unitOf(b, k):
		s.each = true
		s.k = c.before(k, s.lo)
	case s.indefinite(b, k):
		s.k = c.before(k, s.lo) // 派出一支|200人的工作队
	case e.class&classConjunction != 0 && e.verb == noVerb && c.before(k, s.lo) >= s.lo && c.elems[c.before(k, s.lo)].kind == elemFigure:
		s.shared, s.list = c.before(k, s.lo), true
		return false
	case e.class&classCopula != 0 && s.skipsReach(b):
	case w == "计" && k == s.at-1:
		s.total = true // 损失|计188万元
	case w == "等" && k > s.lo && k+1 == s.at && isOneOf(c.text(k-1), []string{"再", "要", "得", "需", "多", "少"}):
		return false // 再|等四天
	case w == "等" && k > s.lo && (s.aspect || k+1 == s.at && s.q != nil && s.q.dim == unit.Duration) && c.elems[k-1].kind != elemList:
		return false // 旅客|等了3天, 病人|等9小时
	case w == "等" || w == "们", e.pos == "z" && e.class == 0 && len(w) == len("大大小小"): // 分割成|大大小小30个
	case w == "了" || w == "过" || w == "着":
		s.aspect = true
	case isAspect(w) && e.class&classCopula == 0 || w == "至" || w == "到":
		s.aspect = s.aspect || w == "出" && k > s.lo && c.elems[k-1].verb == maybeVerb && c.elems[k-1].end == e.start // 整理|出|56袋
		s.to = s.to || toParticle(w)
	case w == "为" && k > s.lo && c.elems[k-1].class&(classUp|classDown) != 0:
		s.to = true
	case strings.HasSuffix(w, "有") && e.class&classCopula != 0:
		s.total = s.total || strings.HasPrefix(w, "共") || strings.HasPrefix(w, "总")
		return false
	case e.class&(classTotal|classEach) != 0 && (e.class&classAdverb != 0 || e.verb == noVerb):
		s.total = s.total || e.class&classTotal != 0
		s.each = s.each || e.class&classEach != 0
	case w == "分别" || w == "依次", w == "以" && k > s.lo && isOneOf(c.text(k-1), []string{"分别", "依次"}) && b.figure(s.at).dim == unit.Count:
		s.split = true
	case e.class&classAdverb != 0 && e.verb == noVerb && !(e.class&classModifier != 0 && e.pos == "n"):
		s.adverbs = true
	default:
		return false
	}
	return true
}

// skipsDe is skips for the 的 at s.k, with what it joins to the figure.
func (s *leftSide) skipsDe(c *clauseSentence) bool {
	switch p := &c.elems[s.k-1]; {
	case c.text(s.k-1) == "在内":
		for n := s.k - 2; n >= s.lo && n > s.k-12; n-- {
			if isOneOf(c.text(n), []string{"包括", "包含", "含"}) {
				s.k = n // 不|包括袭击者在内的63人
				return true
			}
		}
	case p.kind == elemTime: // 失业率由六月至八月的3.5%
	case p.kind != elemWord:
	case p.class&(classAdverb|classModifier|classEach|classTotal) == classAdverb|classModifier && isNounLike(p.pos):
		s.k-- // 年度计划的76.5%
		return false
	case p.class == 0 && (p.pos == "a" || p.pos == "z" || p.pos == "i" || p.pos == "l"):
		s.k = c.before(s.k, s.lo) // 达到惊人的2.95亿
	}
	return true
}

// isNounLike says that the dictionary takes a word for a noun or a verb used as one.
func isNounLike(pos string) bool { return isNounPOS(pos) || pos == "vn" || pos == "v" }

// unitOf says that element k is the unit of a 每 before it: 每公斤1.5元.
func (s *leftSide) unitOf(b *binder, k int) bool {
	if k-1 < s.lo || b.c.text(k-1) != "每" {
		return false
	}
	_, ok := b.x.units.Get(b.c.text(k))
	return ok
}

// left binds a figure to what stands before it in its clause.
func (b *binder) left(r *binding, i int, s *leftSide, hasNoun bool) {
	c := b.c
	switch {
	case b.fromTo(r, i, s, hasNoun):
		return
	case s.k < s.lo:
		if !hasNoun {
			b.atFront(r, s)
		}
		return
	}
	if b.behindFrom(r, i, s, hasNoun) || s.k < s.lo { // （广州）由50元涨到80元: nothing but brackets before it
		return
	}
	if !hasNoun && b.alsoFrom(r, i, s) || b.fulfilled(r, s, hasNoun) || b.ratio(r, i, s, hasNoun) || b.compared(r, s, hasNoun) {
		return
	}
	if e := &c.elems[s.k]; e.kind != elemWord && e.kind != elemQuote {
		if s.list {
			b.coordinate(r, s.k, s)
		} else if prev := b.bound[s.k]; hasNoun && s.k == s.at-1 && prev != nil && prev.action != "" && prev.verb >= 0 && prev.verb < s.k && b.countsThings(s.k) {
			r.action, r.verb, r.change = prev.action, prev.verb, prev.change // 实施六大类|54个工程
		}
		return
	}
	if b.goesOn(r, i, s) && (!hasNoun || r.action != "") {
		return
	}
	b.fromLeftRun(r, i, s, hasNoun)
}

// goesOn gives the figure behind 及 the verb of the one whose noun stands before that: 新增5例病例及|2例死亡. It says whether there is one.
func (b *binder) goesOn(r *binding, i int, s *leftSide) bool {
	if s.k != i-1 || len(b.order) == 0 || !b.c.parts(s.k) {
		return false
	}
	p := b.order[len(b.order)-1]
	prev := b.bound[p]
	if prev.nounRun[1] != s.k || p < s.lo || b.figure(p).written != s.q.written && s.q.written != "人" {
		return false // but 110架战斗机及2300人: of those there is no such number
	}
	r.change, r.scope, r.rule = prev.change, max(r.scope, prev.scope), "listed figure"
	if prev.verb < p {
		r.action, r.verb = prev.action, prev.verb
	}
	return true
}

// alsoFrom gives the figure behind 及 what the one before it counts, where 来自 follows both: 包括43个来自小学及|33个来自中学.
func (b *binder) alsoFrom(r *binding, i int, s *leftSide) bool {
	c := b.c
	if len(b.order) == 0 || !c.parts(s.k) || i+1 >= len(c.elems) || c.text(i+1) != "来自" {
		return false
	}
	p := b.order[len(b.order)-1]
	if prev := b.bound[p]; p >= s.lo && c.text(p+1) == "来自" && b.figure(p).written == s.q.written {
		r.item, r.action, r.verb, r.rule = prev.item, prev.action, prev.verb, prev.rule
		return true
	}
	return false
}

// atFront binds a figure with nothing before it in its clause or brackets.
func (b *binder) atFront(r *binding, s *leftSide) {
	if s.to && b.resultOfChange(r, s.lo-1) {
		return
	}
	switch {
	case s.lo > 0 && b.c.elems[s.lo-1].kind == elemOpen:
		b.beforeBracket(r, s.lo-1)
	case s.lo > 1 && isRelative(s.q):
		b.topicBefore(r, s.lo-1, s) // 交易栋数，七成以上集中于城区
	case s.lo > 1 && s.total && b.closes(b.firstFigure(s.lo)):
		b.subjectOfChangeBefore(r, s.lo-1)
		if r.item == "" && s.q.unit != nil && s.q.unit.Kind == unit.KindClassifier { // 报名人数继续增多，共14119人
			b.topicNoun(r, s.lo-1) // 流感个案，累计突破200宗
		}
	}
}

// countsThings says that the figure at k has a classifier, and counts neither days nor regions.
func (b *binder) countsThings(k int) bool {
	q := b.figure(k)
	return q.unit != nil && q.unit.Kind == unit.KindClassifier && q.dim != unit.Duration && !b.regions(k)
}

// behindFrom goes over 以, 由, 从 and 自, which say of a figure that it is a limit or where a change sets out from. It says whether the
// figure has the item of the clause before.
func (b *binder) behindFrom(r *binding, i int, s *leftSide, hasNoun bool) bool {
	c := b.c
	if hasNoun {
		return false
	}
	if c.text(s.k) == "以" && i+1 < len(c.elems) && s.k > s.lo && b.limited(i) {
		if s.k = c.before(s.k, s.lo); s.k < s.lo { // 数量以5千公吨为上限
			return false
		}
	}
	if k := b.fromWhen(s); k > s.lo && b.changesBehind(i) {
		s.k = k // 员工由建厂时50人增加到300人
	}
	switch w := c.text(s.k); w {
	case "以":
		if s.k > s.lo && i+1 < len(c.elems) && isOneOf(c.text(i+1), []string{"收盘", "收市", "报收", "收报", "开盘", "开市"}) {
			b.subjectOf(r, s.k, s) // 指数以3576点收盘
			r.action = c.text(i + 1)
			return true
		}
	case "由", "从", "自":
		switch {
		case s.k > s.lo && (b.changesBehind(i) || s.q.dim != unit.Duration && s.q.bound == Range): // 年龄由15至21岁, 价格从12元到108元不等
			s.k = b.beforeFrom(s) // 整机功耗则由1.8千瓦降到950瓦
		case s.k == s.lo && w != "自" && b.changesBehind(i):
			return b.subjectBefore(r, s.lo-1)
		}
	}
	return false
}

// runBefore is the run before a figure, without 每 and what that counts. It is false where nothing else stands there.
func (b *binder) runBefore(r *binding, s *leftSide) (run, bool) {
	c := b.c
	run := c.leftRun(s.k, s.lo)
	for run.a > s.lo && run.a < run.b && c.text(run.a-1) == "每" {
		r.scope = Each
		if e := &c.elems[run.a]; run.b-run.a == 1 && e.verb == sureVerb && e.class&(classTransitive|classLight) != 0 && e.class&(classUp|classDown|classHead) == 0 {
			return run, true // 每|卖出3台
		}
		if rest := b.behindUnit(run.a, run.b); rest < run.b {
			return c.leftRun(s.k, rest), true // 每户|补助2万元, 每公斤|收购价28元: of what it is
		}
		if s.k = c.before(run.a-1, s.lo); s.k < s.lo {
			return run, false
		}
		run = c.leftRun(s.k, s.lo) // 二期作每百台斤一二一二元
	}
	return run, true
}
