package extract

import "strings"

// fromTo binds the figure that a change sets out from to what changes, which stands before 由 or 从: 阳性率|由峰值时的|41.3%降到26.9%.
// The figure of the result then takes it over. It says whether there is such a change.
func (b *binder) fromTo(r *binding, i int, s *leftSide, hasNoun bool) bool {
	if hasNoun || s.shared >= 0 || !b.changesBehind(i) {
		return false
	}
	k := b.fromWord(i, s.lo)
	if k < 0 {
		return false
	}
	side := *s
	side.k = b.c.before(k, s.lo)
	b.subjectOf(r, k, &side)
	if r.item == "" && b.opens(k, s.lo) {
		b.subjectOfChangeBefore(r, s.lo-1)
		if r.item == "" && s.lo > 1 {
			b.topicBefore(r, s.lo-1, s)
		}
	}
	if n := b.beforeFrom(&leftSide{k: k, lo: s.lo}); r.item == "" && n >= s.lo && b.c.elems[n].kind == elemWord && b.c.elems[n].verb != noVerb && b.c.elems[n].end-b.c.elems[n].start >= 6 {
		r.item = b.c.text(n) // 平均用时由50秒缩短: what stands there is a noun
		b.adverbsBefore(r, n, s.lo)
	}
	if w := b.c.text(k); r.item == "" && w != "较" && w != "比" {
		return false
	}
	r.subject = true // 较高峰期的17.8%回落: of the figure before, if the clause has no subject
	r.rule = "noun+from+figure"
	for n := max(s.lo, k-5); n < k && r.scope == NoScope; n++ {
		if b.c.elems[n].class&classEach != 0 {
			r.scope = Each // 平均取件距离从18公里
		}
	}
	return true
}

// fromWord is the 由, 从, 自, 较 or 比 that governs the figure at i: nothing stands between but a time, or words that 的 or 时 closes. It
// is -1 if there is none.
func (b *binder) fromWord(i, lo int) int {
	c := b.c
	for k := i - 1; k >= lo && k > i-9; k-- {
		e := &c.elems[k]
		switch e.kind {
		case elemTime:
			if anyPrefix(c.text(k), []string{"由", "从", "自"}) && b.fromAttribute(k, i) {
				return k // 从2004年的|8763亿元
			}
			continue
		case elemWord:
		default:
			return -1
		}
		switch c.text(k) {
		case "由", "从", "自", "较", "比":
			if k == i-1 || b.fromAttribute(k+1, i) {
				return k
			}
			return -1
		}
	}
	return -1
}

// fromAttribute says that [a, i) only says which value the figure is: 峰值时的, 上届的每匹, 2018年的.
func (b *binder) fromAttribute(a, i int) bool {
	c := b.c
	for i-1 > a && c.elems[i-1].kind == elemWord && c.elems[i-1].class&classAdverb != 0 {
		i--
	}
	last := c.text(i - 1)
	return c.elems[i-1].kind == elemTime || strings.HasSuffix(last, "的") || strings.HasPrefix(last, "每") || i-2 >= a && c.text(i-2) == "每"
}

// opens says that nothing but adverbs and times stands before element k in its clause.
func (b *binder) opens(k, lo int) bool {
	for n := k - 1; n >= lo; n-- {
		if e := &b.c.elems[n]; e.kind != elemTime && (e.kind != elemWord || e.class&classAdverb == 0) {
			return false
		}
	}
	return true
}

// subjectOfChangeBefore takes the subject of the clause that the comma closes where that has a change or a record and no figure:
// 学童人口持续下跌，由…; 客流再创新高，达到….
func (b *binder) subjectOfChangeBefore(r *binding, comma int) {
	c := b.c
	if comma < 1 || c.text(comma) != "，" && c.text(comma) != "," {
		return
	}
	lo, hi := c.clauseBefore(comma), comma
	for k := lo; k < hi; k = c.after(k, hi) {
		e := &c.elems[k]
		if e.kind == elemFigure {
			return
		}
		if k > lo && e.kind == elemWord && (e.class&(classUp|classDown) != 0 && e.verb == sureVerb || strings.HasPrefix(c.s[e.start:], "创") && b.recordAhead(k, hi)) {
			if e.class&(classUp|classDown) != 0 && b.objectOfChange(r, k, hi) {
				return
			}
			side := leftSide{lo: lo, k: k, q: b.figure(b.firstFigure(comma)), shared: -1}
			scope := r.scope
			b.subjectOf(r, k, &side)
			if r.scope == Total {
				r.scope = scope // 累计下跌17.7%，同比低51.6%: it covers its own verb
			}
			return
		}
	}
}

// objectOfChange takes the noun phrase between the verb of change at k and the end of its clause, which is what somebody changes:
// 县政府下修|健检资格，从70岁调降到65岁.
func (b *binder) objectOfChange(r *binding, k, hi int) bool {
	na, nb, ok := b.c.rightNoun(k, hi)
	if !ok || nb != hi || k == 0 || !b.agentWord(k-1) {
		return false
	}
	r.item, r.itemRun = b.itemText(na, nb), [2]int{na, nb}
	return r.item != ""
}

// recordAhead says that 创 at k makes a record: 创历史新高.
func (b *binder) recordAhead(k, hi int) bool {
	return k+4 >= hi && anySuffix(b.c.text(hi-1), []string{"新高", "新低", "纪录", "记录"})
}

// closes says that nothing follows the figure at i in its clause.
func (b *binder) closes(i int) bool {
	_, hi := b.c.clauseBounds(i)
	return b.c.after(i, hi) >= hi
}

// firstFigure is the first figure behind element k.
func (b *binder) firstFigure(k int) int {
	for b.c.elems[k].kind != elemFigure {
		k++
	}
	return k
}

// changesBehind says that the clause goes on with a change: 从A降到B.
func (b *binder) changesBehind(i int) bool {
	c := b.c
	if b.figure(i).from {
		return true
	}
	next := c.after(i, len(c.elems)) // 由41宗（涉及291人）增至55宗
	for k := next; k < len(c.elems) && k < next+3; k++ {
		e := &c.elems[k]
		if e.kind == elemWord && (e.class&(classUp|classDown) != 0 || c.text(k) == "到" || c.text(k) == "至" || strings.HasSuffix(c.text(k), "到") || strings.HasSuffix(c.text(k), "至") || strings.HasSuffix(c.text(k), "为") || b.lists.Turning.has(c.text(k))) {
			return true
		}
		if e.kind == elemFigure || e.kind == elemPunct {
			n := b.behindAdverbs(k + 1)
			return k == next && (b.changesTo(n) || b.changesBy(n))
		}
	}
	return false
}

// changesTo says that element k and the one behind it are a verb of change with what it leads to: 增至, 下降|到.
func (b *binder) changesTo(k int) bool {
	c := b.c
	if k+1 >= len(c.elems) || c.elems[k].kind != elemWord || c.elems[k].class&(classUp|classDown) == 0 {
		return false
	}
	return anySuffix(c.text(k), []string{"至", "到", "为"}) || isOneOf(c.text(k+1), []string{"至", "到", "为"})
}

// changesBy says that element k is a verb of change with its amount: 较12月的379.5点，按月|上升0.13%.
func (b *binder) changesBy(k int) bool {
	c := b.c
	return k+1 < len(c.elems) && c.elems[k].kind == elemWord && c.elems[k].class&(classUp|classDown) != 0 && c.elems[k+1].kind == elemFigure
}

// subjectBefore takes the item of the figure that closes the clause before: 医生翻了两番，由1人增至4人.
func (b *binder) subjectBefore(r *binding, comma int) bool {
	if comma < 1 || b.c.text(comma) != "，" && b.c.text(comma) != "," || b.c.elems[comma-1].kind != elemFigure {
		return false
	}
	prev := b.bound[comma-1]
	if prev == nil || prev.item == "" {
		return false
	}
	r.item, r.rule = prev.item, "inherited item"
	return true
}

// beforeFrom is the element left of a 从 or 由 and of the adverbs before it: 功耗|则由, 用工|将由.
func (b *binder) beforeFrom(s *leftSide) int {
	c := b.c
	k := c.before(s.k, s.lo)
	for k > s.lo && c.elems[k].kind == elemWord && c.elems[k].class&(classAdverb|classEach|classTotal) != 0 && (c.elems[k].verb == noVerb || c.elems[k].class&classVerb == 0) {
		k = c.before(k, s.lo)
	}
	return k
}

// fromWhen is the 由 or 从 before what says since when, where that ends at s.k: 由|开业|时. It is -1 if there is none.
func (b *binder) fromWhen(s *leftSide) int {
	c := b.c
	if !isOneOf(c.text(s.k), []string{"时", "前", "初", "初期", "之初", "之前"}) {
		return -1
	}
	for k := s.k - 1; k >= s.lo && k > s.k-4 && c.elems[k].kind == elemWord; k-- {
		if c.text(k) == "由" || c.text(k) == "从" {
			return k
		}
	}
	return -1
}
