package extract

import "strings"

// datedOften is the date of what is told of how often, at element k in the clause that begins at lo: one in the clause, or of an average the
// period before: 目前|每天运送3万人, 上半年增长5%，平均|每天卖出16套. It is empty if there is none.
func (b *binder) datedOften(k, lo int, reach timeReach) string {
	if reach != reachOften || k < lo {
		return ""
	}
	c := b.c
	average := k > 0 && c.text(k-1) == "平均" || k+1 < len(c.elems) && c.text(k+1) == "平均"
	for n := k - 1; n >= 0 && (n >= lo || average); n-- {
		if c.elems[n].kind != elemTime {
			continue
		}
		t, word := c.marks[c.elems[n].mark].time, c.text(n)
		if t.reach == reachNone || t.reach == reachFigure || c.glosses(n) {
			continue
		}
		if t.reach == reachOn && (n >= lo || isPeriod(word) && opensStatement(c.s[:c.elems[n].start])) {
			return strings.ReplaceAll(word, " ", "")
		}
		return ""
	}
	return ""
}
