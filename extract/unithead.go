package extract

import (
	"strings"

	"github.com/shopspring/decimal"
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
	for _, m := range headMultipliers {
		rest, ok := strings.CutPrefix(name, m.text)
		if !ok {
			continue
		}
		found, ok := r.x.units.Find(rest, 0)
		if !ok || found.Span.Start != 0 || found.Span.End != len(rest) {
			continue
		}
		q.unit, q.written, q.dim = found.Unit, found.Text, found.Unit.Dimension
		q.scale(m.scale)
		return
	}
}

// headMultipliers are what may stand before a unit in brackets. A unit that begins with one of them comes first: 千瓦.
var headMultipliers = []struct {
	text  string
	scale decimal.Decimal
}{{"", decimal.New(1, 0)}, {"万亿", decimal.New(1, 12)}, {"亿", decimal.New(1, 8)}, {"百万", decimal.New(1, 6)}, {"万", decimal.New(1, 4)}, {"千", decimal.New(1, 3)}, {"百", decimal.New(1, 2)}}
