package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
	"github.com/shopspring/decimal"
)

// unitAt reads the unit behind a numeral; nil if there is none.
func (r *reader) unitAt(n numeral.Numeral, p int) *quantity {
	if n.Kind == numeral.Percent || n.Kind == numeral.Permille {
		return r.perHundred(n)
	}
	if q := r.sexes(n); q != nil {
		return q
	}
	s := r.s
	spaces := 0
	for p+spaces < len(s) && s[p+spaces] == ' ' {
		spaces++
	}
	if spaces == 1 && n.HasValue {
		for _, w := range []string{"多", "余"} { // 120 多个: broken between the number and what makes it vague
			if !strings.HasPrefix(s[p+1:], w) {
				continue
			}
			if m, ok := r.x.units.Find(s, p+1+len(w)); ok {
				q := r.with(n, m)
				r.vague(q, w, m.Span.End)
				return q
			}
		}
	}
	q := r.unitBehind(n, p, 0)
	if q == nil && n.Bound == numeral.MoreThan && strings.HasPrefix(s[p:], "余") {
		q = r.unitBehind(n, p+len("余"), 0) // 20多万余元: said twice
	}
	if q == nil {
		q = r.unitOrOther(n, p)
	}
	if q != nil {
		return q
	}
	gap := unit.Gap(s, p)
	if gap > 0 {
		q = r.unitBehind(n, p, gap)
	}
	if q == nil && spaces != gap {
		q = r.unitBehind(n, p, spaces)
	}
	return q
}

// nextPart says that a character which seems a classifier behind the space at p begins the next part of a headline instead, since the numeral
// before it is written in Chinese characters: 失守两万四 科指泻3%; but 三 个项目.
func (r *reader) nextPart(p int, m unit.Found) bool {
	if m.Unit.Kind != unit.KindClassifier || len(m.Text) != len("科") || p == 0 || r.s[p-1] < utf8.RuneSelf || r.s[p] != ' ' || strings.Contains("个名人次户件家位", m.Text) {
		return false
	}
	next, _ := runes.At(r.s, p+1+len(m.Text))
	return isHan(next)
}

// unitBehind reads the unit that stands behind a numeral, which ends at p, and a gap.
func (r *reader) unitBehind(n numeral.Numeral, p, gap int) *quantity {
	m, ok := r.x.units.Find(r.s, p+gap)
	if ok && gap > 1 && m.Unit.Kind != unit.KindRatio && m.Unit.Kind != unit.KindMeasure {
		return nil // a table cell may well begin there
	}
	if ok && gap == 1 && r.nextPart(p, m) {
		return nil
	}
	if !ok || !r.unitFits(n, m) {
		return nil
	}
	whole := m.Span.End
	m, many := r.narrow(m)
	if strings.HasSuffix(r.s[n.Span.Start:n.Span.End], "个半") && !strings.HasPrefix(m.Text, "个") {
		m.Text = "个" + m.Text // 两个半小时
	}
	q := r.with(n, m)
	if q.dim == unit.Money {
		q.outer.End = whole
	}
	if many {
		r.vague(q, "多", m.Span.End)
	}
	r.tail(q, m)
	return q
}

// unitOrOther reads the unit behind another one in brackets, which may be meant as well: 宣讲599（场）次, 走访120(户)次.
func (r *reader) unitOrOther(n numeral.Numeral, p int) *quantity {
	inner, ok := cutAnyPrefix(r.s[p:], "（", "(")
	if !ok {
		return nil
	}
	other, ok := r.x.units.Find(inner, 0)
	if !ok {
		return nil
	}
	rest, ok := cutAnyPrefix(inner[other.Span.End:], "）", ")")
	if !ok {
		return nil
	}
	return r.unitBehind(n, len(r.s)-len(rest), 0)
}

// narrow cuts what the table takes with a unit but a record does not: the noun of 个国家, the brackets of 件（套）, the currency
// behind 元, the gold of 两黄金, and the 多 of 个多月, which it reports.
func (r *reader) narrow(m unit.Found) (_ unit.Found, many bool) {
	keep := len(m.Text)
	if i := bracket(m.Text); i > 0 {
		keep = i
	}
	if len(m.Text) > len("黄金") { // most are too short to have a tail
		for _, tail := range []string{"人民币", "新台币", "澳门币", "港币", "黄金", "白银", "银子"} {
			if head, ok := strings.CutSuffix(m.Text[:keep], tail); ok && head != "" {
				keep = len(head)
			}
		}
	}
	switch {
	case strings.HasPrefix(m.Text, "个") && m.Unit.Kind == unit.KindNoun:
		keep = len("个")
	case strings.HasPrefix(m.Text, "堂"):
		keep = len("堂")
	case m.Text == "件/套":
		keep = len("件")
	case strings.HasSuffix(m.Text, "半") && len(m.Text) > len("半"):
		keep = len(m.Text) - len("半") // 三岁半: what follows is read with the value
	case strings.HasSuffix(m.Text, "大") && (m.Unit.Dimension == unit.Duration || m.Unit.Dimension == unit.Age):
		keep = len(m.Text) - len("大")
	}
	if keep < len(m.Text) && m.Span.Len() == len(m.Text) {
		m.Text, m.Span.End = m.Text[:keep], m.Span.Start+keep
		if u, ok := r.x.units.Get(m.Text); ok && u.Dimension == m.Unit.Dimension && m.Unit.Dimension != unit.Money {
			m.Unit = u
		}
		if m.Text == "个" {
			m.Unit, _ = r.x.units.Get("个")
		}
	}
	if m.Unit.Dimension == unit.Duration && strings.Contains(m.Text, "多") {
		m.Text, many = strings.Replace(m.Text, "多", "", 1), true
	}
	return m, many
}

// bracket is where the first opening bracket of a unit stands, -1 if it has none.
func bracket(unit string) int {
	for i := range len(unit) {
		if b := unit[i]; b == '(' || b == "（"[0] && strings.HasPrefix(unit[i:], "（") {
			return i
		}
	}
	return -1
}

// unitFits refuses surfaces that need an Arabic number where there is none.
func (r *reader) unitFits(n numeral.Numeral, m unit.Found) bool {
	u := m.Unit
	if u.NeedsDigit && n.Chinese && (n.Lone || !n.HasValue) && !(m.Text == "两" && tael(r.s, m.Span.End)) && !(m.Text == "钱" && hasPrefix(r.s[m.Span.End:], "重")) && !r.x.counted(r.s[:n.Span.Start]) {
		return false
	}
	if m.Text == "大" && n.Low != nil && n.Low.GreaterThan(decimal.NewFromInt(999)) {
		return false // 突破30万|大关
	}
	if m.Text == "成" && n.Low != nil && n.Low.GreaterThan(decimal.NewFromInt(10)) {
		return false // 收获600万成为最大赢家, 沪深300成分股
	}
	if u.Kind == unit.KindNoun && u.Dimension == unit.Count && strings.HasSuffix(r.s[n.Span.Start:n.Span.End], "亿") && r.x.lex.numbers.Worth.has(m.Text) {
		return false // 3500亿产业投资, 20亿订单: money
	}
	if u.Kind == unit.KindNoun && (n.Kind == numeral.Fraction || len(m.Text) > 6 && !r.x.lex.phrases.DistrictUnit.has(m.Text) || r.x.longerNoun(r.s, m.Span)) {
		return false // before a longer phrase the number stands alone: 60万党员干部
	}
	if u.Kind == unit.KindMeasure && len(m.Text) == 1 && m.Text[0] < 0x80 && n.HasValue && !r.shortSymbol(n, m) {
		return false
	}
	return true
}

// longerNoun says that a noun at span is only the beginning of a longer one: 农民工, 党员干部.
func (x *Extractor) longerNoun(s string, span normalize.Span) bool {
	for _, more := range []int{3, 6} {
		if end := span.End + more; end <= len(s) && x.lex.word(s[span.Start:end])&classHead != 0 {
			return true
		}
	}
	if x.lex.phrases.DistrictUnit.has(s[span.Start:span.End]) {
		return false // 28校|学生
	}
	for _, size := range []int{6, 9} { // 民众|生活, 民众|血汗钱
		if end := span.End + size; end <= len(s) && x.lex.word(s[span.End:end])&(classHead|classVerb|classNominal) == classHead {
			return true
		}
	}
	return false
}

// tael says that 两 behind a single numeral weighs something: at the end of a clause or before what is sold by it (二两白酒).
func tael(s string, p int) bool {
	next, n := utf8.DecodeRuneInString(s[p:])
	return n == 0 || strings.ContainsRune("，。；、,;白黄酒米面粉茶油肉金银药盐糖", next)
}

// shortSymbol tells 30万G and 2.8W from 5G, 4K and 3D, which are names.
func (r *reader) shortSymbol(n numeral.Numeral, m unit.Found) bool {
	switch m.Text {
	case "P":
		return m.Unit.Dimension == unit.Other // 3000P算力
	case "G", "K", "D":
		return n.Value.GreaterThanOrEqual(decimal.NewFromInt(10)) && m.Text == "G" || m.Unit.Dimension == unit.Temperature
	}
	return true
}

// perHundred is a numeral that says 百分之 or 千分之 itself, with its sign for a unit.
func (r *reader) perHundred(n numeral.Numeral) *quantity {
	q := r.bare(n)
	q.written, q.dim = "%", unit.Percent
	if n.Kind == numeral.Permille {
		q.written, q.dim = "‰", unit.Multiple
	}
	if u, ok := r.x.units.Get(q.written); ok {
		q.unit = u
	}
	return q
}

// bare is a numeral without a unit.
func (r *reader) bare(n numeral.Numeral) *quantity {
	q := r.room.quantities.get()
	q.span, q.outer, q.num, q.bound, q.low, q.high = n.Span, n.Span, n, Exact, n.Low, n.High
	switch {
	case !n.HasValue:
	case n.Low != nil: // where there is a value, a limit is that value
		q.value = n.Low
	default:
		q.value = n.High
	}
	switch n.Bound {
	case numeral.MoreThan:
		q.bound = MoreThan
	case numeral.Range:
		q.bound = Range
	}
	if n.Kind == numeral.Fraction {
		q.dim = unit.Multiple
	}
	return q
}

// with is a numeral with a unit behind it.
func (r *reader) with(n numeral.Numeral, m unit.Found) *quantity {
	q := r.bare(n)
	q.unit, q.written, q.dim = m.Unit, m.Text, m.Unit.Dimension
	q.span.End = m.Span.End
	q.outer.End = m.Span.End
	return q
}
