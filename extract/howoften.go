package extract

// howOften binds a number of times that stands before its verb, as an adverb does: 去年曾3次下达整改通知, 七次调整信用管制. Nothing is
// counted then but what the verb says. It says whether that is so.
func (b *binder) howOften(r *binding, i, hi int, s *leftSide, q *quantity) bool {
	if !isOneOf(q.written, []string{"次", "回", "度", "趟", "遍"}) || s.list || s.shared >= 0 {
		return false
	}
	c := b.c
	if s.k >= s.lo && c.elems[s.k].kind == elemWord && c.elems[s.k].verb != noVerb && c.elems[s.k].class&classHead == 0 && c.text(s.k) != "分" {
		return false // 开展3次培训活动: the verb stands before
	}
	k := c.after(i, hi)
	for k < hi && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 && c.elems[k].verb == noVerb {
		k = c.after(k, hi)
	}
	if k+1 >= hi || c.elems[k].kind != elemWord || c.text(k+1) == "的" {
		return false
	}
	if e := &c.elems[k]; e.class&classHead != 0 || e.verb != sureVerb && e.class&classTransitive == 0 || e.class&(classUp|classDown|classCopula) != 0 {
		return false
	}
	r.action, r.verb, r.rule = b.verbText(c.aspect([2]int{k, k + 1}, hi)), k, "figure+verb"
	return true
}

// governsBefore says that a verb stands before the figure at i, with nothing between but particles and adverbs.
func (c *clauseSentence) governsBefore(i int) bool {
	for n := i - 1; n >= 0 && c.elems[n].kind == elemWord; n-- {
		e := &c.elems[n]
		if e.verb != noVerb && e.class&(classTransitive|classLight|classCopula) != 0 {
			return true
		}
		if e.class&(classAdverb|classParticle|classTotal|classEach) == 0 {
			return false
		}
	}
	return false
}

// deed says that the word right behind a classifier of cases and papers is a verb that names them, and closes the noun phrase:
// 2740份申请, 51宗投诉, 3起爆炸.
func (c *clauseSentence) deed(i, k, hi int) bool {
	if c.elems[i].kind != elemFigure || c.elems[k].kind != elemWord || c.elems[i].end != c.elems[k].start || c.elems[k].end-c.elems[k].start < 6 {
		return false
	}
	f := c.quantity(i)
	if !isOneOf(f.written, []string{"份", "宗", "项", "起", "件", "场", "笔", "单", "例", "通", "封", "轮", "期"}) || c.elems[k].verb == noVerb || c.elems[k].class&(classUp|classDown|classCopula|classCausative) != 0 {
		return false
	}
	return k+1 >= hi || c.elems[k+1].kind == elemList || c.elems[k+1].kind == elemWord && c.elems[k+1].class&classConjunction != 0
}
