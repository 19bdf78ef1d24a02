package extract

import "strings"

// compared binds the difference that an adjective states: the adjective is the action. It says whether there is one.
func (b *binder) compared(r *binding, s *leftSide, hasNoun bool) bool {
	c := b.c
	k := s.k
	if hasNoun || k < s.lo || c.elems[k].kind != elemWord {
		return false
	}
	if p := k - 1; p >= s.lo && c.elems[k].pos == "r" && c.elems[p].kind == elemWord && b.lists.Degree.has(c.text(p)) && isOneOf(c.text(k), []string{"他", "她", "它", "我", "你", "他们", "她们", "我们", "自己"}) {
		r.action, r.verb, r.rule, r.difference = c.text(p), p, "verb+figure", true
		return true // 小|她八岁
	}
	out := false
	if c.text(k) == "出" && k > s.lo {
		k, out = k-1, true // 多|出
	}
	if !b.lists.Degree.has(c.text(k)) || !s.aspect && !out && !b.comparison(k, s.lo) {
		return false
	}
	r.action, r.verb, r.rule = c.text(k), k, "verb+figure"
	if out {
		r.action += "出"
	}
	r.difference, r.subject = true, true
	b.changeOf(r, [2]int{k, k + 1}, s)
	b.subjectOf(r, k, s)
	if r.item == "" {
		r.itemRun = [2]int{}
	}
	return true
}

// comparison says that 比 or 较 stands before element k in its clause.
func (b *binder) comparison(k, lo int) bool {
	for n := k - 1; n >= lo; n-- {
		if b.c.elems[n].kind == elemFigure {
			return false
		}
		if comparison(b.c.text(n)) || b.sinceThen(n) {
			return true
		}
	}
	return false
}

// sinceThen says that element n compares with an earlier time, without saying which: 同比多11个, 按年多三间.
func (b *binder) sinceThen(n int) bool {
	switch w := b.c.text(n); w {
	case "同比", "环比", "按年", "按月", "按季", "按周":
		return true
	case "年", "月", "季", "周":
		return n > 0 && b.c.text(n-1) == "按"
	}
	return false
}

// overTime says that what element k compares are two times: 较上月|少两宗, 按年|多三间; but 比种地|多一倍.
func (b *binder) overTime(k, lo int) bool {
	for n := k - 1; n >= lo && b.c.elems[n].kind != elemFigure; n-- {
		if b.sinceThen(n) || comparison(b.c.text(n)) && b.c.elems[n+1].kind == elemTime {
			return true
		}
	}
	return false
}

// comparedWith is the 与 of a noun that ends before element k, where 相比 stands there: 与全国平均水平|相比. It is -1 if there is none.
func (b *binder) comparedWith(k, lo int) int {
	if k >= len(b.c.elems) || !strings.HasPrefix(b.c.text(k), "相比") {
		return -1
	}
	for n := k - 1; n >= lo && b.c.elems[n].kind == elemWord; n-- {
		switch b.c.text(n) {
		case "与", "和", "同", "跟":
			return n
		}
	}
	return -1
}

// exceeds binds a difference behind a verb of exceeding whose object ends with a verb: 高于全市经济|增长0.5个百分点. It says whether there is one.
func (b *binder) exceeds(r *binding, run *run, s *leftSide) bool {
	if !isRelative(s.q) || b.c.elems[s.k].kind != elemWord || b.c.elems[s.k].class&(classUp|classDown) == 0 {
		return false
	}
	for k := run.a; k < s.k; k++ {
		if b.lists.Exceeding.has(b.c.text(k)) && b.c.elems[k].kind == elemWord {
			r.action, r.verb, r.rule, r.subject = b.verbText([2]int{k, k + 1}), k, "verb+figure", true
			b.subjectOf(r, k, s)
			return true
		}
	}
	return false
}
