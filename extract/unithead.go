package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
)

// headed gives a number without unit the one in brackets before it, as forms and tables have it: 总投资（万元）：12000.
func (r *reader) headed(q *quantity) {
	const longest = len("（万平方公里）")
	head := strings.TrimRight(r.s[:q.span.Start], " ")
	head, _ = cutAnySuffix(head, "：", ":")
	head = strings.TrimRight(head, " ")
	inner, ok := cutAnySuffix(head, "）", ")")
	if !ok || q.num.Chinese || q.value == nil {
		return
	}
	from := max(0, len(inner)-longest)
	open := strings.LastIndexAny(inner[from:], "（(")
	if open < 0 {
		return
	}
	name := strings.TrimLeft(inner[from+open:], "（(")
	for _, size := range []int{0, len("万"), len("万亿")} { // a unit that begins with a multiplier comes first: 千瓦
		if size >= len(name) {
			return
		}
		scale, err := numeral.Parse("1" + name[:size])
		found, ok := r.x.units.Find(name[size:], 0)
		if err != nil || !scale.HasValue || !ok || found.Span.Start != 0 || found.Span.End != len(name)-size {
			continue
		}
		q.unit, q.written, q.dim = found.Unit, found.Text, found.Unit.Dimension
		q.scale(scale.Value)
		return
	}
}
