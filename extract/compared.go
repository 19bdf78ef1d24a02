package extract

import "strings"

// compared binds the difference that an adjective states: the adjective is the action. It says whether there is one.
func (b *binder) compared(r *binding, s *leftSide, hasNoun bool) bool {
	c := b.c
	k := s.k
	if hasNoun || k < s.lo || c.elems[k].kind != elemWord {
		return false
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
		if comparison(b.c.text(n)) {
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

// isOneOf says that s is one of the words. The third byte of a Chinese character tells more of them apart than the first.
func isOneOf(s string, words []string) bool {
	for _, w := range words {
		if len(s) == len(w) && (len(s) < 3 || s[2] == w[2]) && s == w {
			return true
		}
	}
	return false
}
