package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// deadlines makes figures of the numbers of days, months and years with 内 that no other figure of their clause has for its time: 余款在60日内付清;
// but 三天内卖出2万台.
func (r *reader) deadlines(marks []mark) {
	for i := range marks {
		k := &marks[i]
		if k.time == nil || k.time.event || !strings.HasSuffix(r.s[:k.span.End], "内") || !numeral.MayBegin(r.s, k.span.Start) || r.timesFigure(marks, i) {
			continue
		}
		n, ok := numeral.ReadAt(r.s, k.span.Start)
		if !ok || !n.HasValue && n.Low == nil {
			continue
		}
		q := r.unitAt(n, n.Span.End)
		if q == nil || q.dim != unit.Duration || strings.TrimPrefix(r.s[q.span.End:k.span.End], "之") != "内" {
			continue
		}
		q.outer.End = k.span.End
		q.set(AtMost)
		*k = mark{span: q.span, figure: q}
	}
}

// timesFigure says that a figure stands in the clause of the time at marks[i].
func (r *reader) timesFigure(marks []mark, i int) bool {
	before := i - 1
	for before >= 0 && marks[before].figure == nil {
		before--
	}
	if before >= 0 && indexSet(r.s[marks[before].span.End:marks[i].span.Start], clauseEnds) < 0 {
		return true
	}
	for n := i + 1; n < len(marks); n++ {
		if marks[n].figure != nil {
			return indexSet(r.s[marks[i].span.End:marks[n].span.Start], clauseEnds) < 0
		}
	}
	return false
}
