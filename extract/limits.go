package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// punishes makes 处 before the figure at i the verb that it is before a fine or a term, not the noun of 办事处: 可|处|6万元以上罚款.
func (b *binder) punishes(i int, q *quantity) {
	if (q.dim == unit.Money || q.dim == unit.Duration) && i > 0 && b.c.text(i-1) == "处" {
		e := &b.c.elems[i-1]
		e.verb, e.class, e.pos = sureVerb, classTransitive, "v"
	}
}

// meets makes 会 the noun that it is next to a number of meetings, not the adverb: 群众|会|21场, “院坝|会”|21场次, 开了两次|会.
func (b *binder) meets(i, hi int, q *quantity) {
	if q.dim != unit.Events && q.written != "个" {
		return
	}
	c, k := b.c, i-1
	if k > 0 && c.elems[k].kind == elemQuote {
		k--
	}
	switch {
	case k > 0 && c.text(k) == "会" && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start:
	case q.dim == unit.Events && i+1 < hi && c.text(i+1) == "会" && (i+2 == hi || isOneOf(c.text(i+2), []string{"才", "就", "都", "后", "，"})):
		k = i + 1
	default:
		return
	}
	e := &c.elems[k]
	e.verb, e.class, e.pos = noVerb, classHead, "n"
}

// sharesLimits gives the least and the greatest amount of one thing, which stand side by side, the noun behind them and the verb before
// them: 裁罚|6万元以上、30万元以下|罚锾.
func (b *binder) sharesLimits(i int) {
	q, r, k := b.figure(i), b.bound[i], i-1
	if q.bound != AtMost || k < 1 {
		return
	}
	if b.c.elems[k].kind == elemList {
		k--
	}
	if b.c.elems[k].kind != elemFigure {
		return
	}
	least, prev := b.figure(k), b.bound[k]
	if least.bound != AtLeast || least.written != q.written || prev.verb > k {
		return
	}
	if r.rule == "figure+noun" || r.rule == "verb+figure+noun" {
		prev.item, prev.itemRun, prev.rule = r.item, r.itemRun, "figure, figure+noun"
	}
	if r.action == "" {
		r.action, r.verb, r.change = prev.action, prev.verb, prev.change
	}
}

// limited says that a figure is the limit that 以 and 为 enclose.
func (b *binder) limited(i int) bool {
	q := b.figure(i)
	return strings.HasPrefix(b.c.s[q.span.End:], "为")
}

// otherLimit gives a figure behind nothing but 最高 or its like what the one before it is the other limit of: 月薪|最低4500元，最高1.2万元.
func (b *binder) otherLimit(r *binding, i, last int, q *quantity) bool {
	c := b.c
	prev := b.bound[last]
	if prev.item == "" && prev.action == "" || b.figure(last).written != q.written || last+2 != i {
		return false
	}
	lo, _ := c.clauseBounds(last)
	front, before := c.s[c.elems[i-1].end:q.span.Start], c.s[c.elems[lo].start:b.figure(last).span.Start]
	for _, pair := range [][2]string{{"最高", "最低"}, {"最多", "最少"}, {"最大", "最小"}, {"最长", "最短"}} {
		for k, w := range pair {
			if !strings.HasPrefix(front, w) || len(front) > len(w)+len("约") || !strings.Contains(before, pair[1-k]) {
				continue
			}
			if r.item, r.rule = prev.item, "inherited item"; r.action == "" && r.scope == NoScope {
				r.action, r.verb, r.scope = prev.action, prev.verb, prev.scope
			}
			return true
		}
	}
	return false
}
