package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// quantity is a numeral with its unit, as read from the characters of a sentence. Spans count the sentence's bytes.
type quantity struct {
	span  normalize.Span // from the first character of the numeral to the last of the unit
	outer normalize.Span // with the words of bound round it: 近7000人次, 5亿元以上
	num   numeral.Numeral

	value     *decimal.Decimal
	low, high *decimal.Decimal
	bound     Bound

	written string // the unit as written
	unit    *unit.Unit
	dim     unit.Dimension

	each   bool // 每 or 各 stands before it
	elided bool // the unit stands behind a later numeral: the 27 of 27、47和18微克
	from   bool // the first of 由A至B
	two    bool // written 两
	to     bool // the second of 由A至B, or behind 增加3倍至
	prefix *unit.Unit
}

// reader reads the quantities of one sentence.
type reader struct {
	x      *Extractor
	s      string
	quoted bool // the sentence holds quotation marks
}

// read reads the quantity at byte p, which Index found to be a possible numeral. It gives the quantity (two of 由A至B), or the
// reason why the numeral is none, and where to go on.
func (r *reader) read(p int) (qs []*quantity, reason string, end int) {
	n, ok := numeral.ReadAt(r.s, p)
	if g, grouped := r.spacedGroups(p); grouped {
		n, ok = g, true // 3 500 亩
	}
	if !ok {
		_, size := utf8.DecodeRuneInString(r.s[p:])
		return nil, "", p + size
	}
	if e := r.x.lex.names.covering(r.s, p); e > p {
		// 十分 is a word, but 十分钟 is a quantity: the longer reading wins
		q, starts := r.unitAt(n, n.Span.End), r.x.lex.names.starts(r.s, p)
		if n.Span.End <= e && (q == nil || !starts || q.span.End <= e && !r.stated(p, q)) {
			return nil, "fixed word", max(e, n.Span.End)
		}
	}
	if reason, end := r.x.lex.names.code(r.s, n); reason != "" {
		return nil, reason, end
	}
	q := r.unitAt(n, n.Span.End)
	if q == nil {
		q = r.bare(n)
	}
	qs = r.join(q)
	last := qs[len(qs)-1]
	for _, q := range qs {
		q.two = strings.HasPrefix(r.s[q.span.Start:], "两")
		r.bounds(q)
	}
	return qs, "", max(last.span.End, last.outer.End)
}

// spacedGroups reads a number whose thousands are set apart by spaces: 4 200 万元. A unit or a multiplier has to follow.
func (r *reader) spacedGroups(p int) (numeral.Numeral, bool) {
	s, q := r.s, p
	for q < len(s) && s[q] >= '0' && s[q] <= '9' && q-p < 4 {
		q++
	}
	if q == p || q-p > 3 || p > 0 && (s[p-1] >= '0' && s[p-1] <= '9' || s[p-1] == '.' || joinsWord(s[p-1])) || q >= len(s) || s[q] != ' ' {
		return numeral.Numeral{}, false
	}
	end := q
	for end+4 <= len(s) && s[end] == ' ' && isDigits(s[end+1:end+4]) && !(end+4 < len(s) && s[end+4] >= '0' && s[end+4] <= '9') {
		end += 4
	}
	if end == q {
		return numeral.Numeral{}, false
	}
	rest := s[end:]
	tail := len(rest) - len(strings.TrimLeft(rest, " "))
	multiplier := ""
	for _, m := range []string{"万亿", "万", "亿"} {
		if strings.HasPrefix(rest[tail:], m) {
			multiplier = m
			break
		}
	}
	n, err := numeral.Parse(strings.ReplaceAll(s[p:end], " ", "") + multiplier)
	if err != nil {
		return numeral.Numeral{}, false
	}
	if multiplier != "" {
		end += tail + len(multiplier)
	}
	n.Span = normalize.Span{Start: p, End: end}
	return n, r.unitAt(n, end) != nil
}

// stated says that a word before a numeral asks for an amount: 至少四周 are four weeks, not 四周.
func (r *reader) stated(p int, q *quantity) bool {
	_, n := r.boundBefore(p)
	return n > 0 || q.dim == unit.Duration && anySuffix(r.s[:p], lengthBefore)
}

// unitAt reads the unit behind a numeral; nil if there is none.
func (r *reader) unitAt(n numeral.Numeral, p int) *quantity {
	if n.Kind == numeral.Percent || n.Kind == numeral.Permille {
		return r.perHundred(n)
	}
	s := r.s
	spaces := len(s[p:]) - len(strings.TrimLeft(s[p:], " "))
	for _, w := range []string{"多", "余"} { // 120 多个: broken between the number and what makes it vague
		if spaces == 1 && strings.HasPrefix(s[p+1:], w) && n.HasValue {
			if m, ok := r.x.units.Find(s, p+1+len(w)); ok {
				q := r.with(n, m)
				r.vague(q, w, m.Span.End)
				return q
			}
		}
	}
	for _, gap := range []int{0, unit.Gap(s, p), spaces} {
		m, ok := r.x.units.Find(s, p+gap)
		if ok && gap > 1 && m.Unit.Kind != unit.KindRatio && m.Unit.Kind != unit.KindMeasure {
			continue // a table cell may well begin there
		}
		if ok && r.unitFits(n, m) {
			whole := m.Span.End
			m, many := r.narrow(m)
			if strings.HasSuffix(s[n.Span.Start:n.Span.End], "个半") && !strings.HasPrefix(m.Text, "个") {
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
	}
	return nil
}

// narrow cuts what the table takes with a unit but a record does not: the noun of 个国家, the brackets of 件（套）, the currency
// behind 元, the gold of 两黄金, and the 多 of 个多月, which it reports.
func (r *reader) narrow(m unit.Found) (_ unit.Found, many bool) {
	keep := len(m.Text)
	if i := strings.IndexAny(m.Text, "（("); i > 0 {
		keep = i
	}
	for _, tail := range []string{"人民币", "新台币", "澳门币", "黄金", "白银", "银子"} {
		if head, ok := strings.CutSuffix(m.Text[:keep], tail); ok && head != "" {
			keep = len(head)
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
	if strings.Contains(m.Text, "多") && m.Unit.Dimension == unit.Duration {
		m.Text, many = strings.Replace(m.Text, "多", "", 1), true
	}
	return m, many
}

// unitFits refuses surfaces that need an Arabic number where there is none.
func (r *reader) unitFits(n numeral.Numeral, m unit.Found) bool {
	u := m.Unit
	if u.NeedsDigit && n.Chinese && (n.Lone || !n.HasValue) && !(m.Text == "两" && tael(r.s, m.Span.End)) && !r.x.counted(r.s[:n.Span.Start]) {
		return false
	}
	if u.Kind == unit.KindNoun && (n.Kind == numeral.Fraction || len(m.Text) > 6 || r.x.longerNoun(r.s, m.Span)) {
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
	end := span.End + 6
	return end <= len(s) && x.lex.word(s[span.End:end])&classHead != 0 && x.lex.word(s[span.End:end])&(classVerb|classNominal) == 0
}

// tael says that 两 behind a single numeral weighs something: at the end of a clause or before what is sold by it (二两白酒).
func tael(s string, p int) bool {
	next, n := utf8.DecodeRuneInString(s[p:])
	return n == 0 || strings.ContainsRune("，。；、,;白黄酒米面粉茶油肉金银药盐糖", next)
}

// shortSymbol tells 30万G and 2.8W from 5G, 4K and 3D, which are names.
func (r *reader) shortSymbol(n numeral.Numeral, m unit.Found) bool {
	switch m.Text {
	case "G", "K", "D", "P":
		return n.Value.GreaterThanOrEqual(decimal.NewFromInt(10)) && m.Text == "G"
	}
	return true
}

func (r *reader) perHundred(n numeral.Numeral) *quantity {
	q := r.bare(n)
	q.written, q.dim = "%", unit.Percent
	if n.Kind == numeral.Permille {
		q.written = "‰"
	}
	if u, ok := r.x.units.Get(q.written); ok {
		q.unit = u
	}
	return q
}

// bare is a numeral without a unit.
func (r *reader) bare(n numeral.Numeral) *quantity {
	q := &quantity{span: n.Span, outer: n.Span, num: n, bound: Exact, low: n.Low, high: n.High}
	if n.HasValue {
		v := n.Value
		q.value = &v
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

func (r *reader) with(n numeral.Numeral, m unit.Found) *quantity {
	q := r.bare(n)
	q.unit, q.written, q.dim = m.Unit, m.Text, m.Unit.Dimension
	q.span.End = m.Span.End
	q.outer.End = m.Span.End
	return q
}

// tail reads what may stand behind a unit and belongs to it: 一年半, 三成五, 一周多, 一个多月, 两个半小时.
func (r *reader) tail(q *quantity, m unit.Found) {
	s, e := r.s, m.Span.End
	if m.Text == "个" && q.value != nil {
		for _, big := range []struct {
			text string
			exp  int32
		}{{"亿", 8}, {"千万", 7}, {"百万", 6}, {"万", 4}} {
			if strings.HasPrefix(s[e:], big.text) && !strings.HasPrefix(s[e:], "亿万") { // 一个亿
				v := q.value.Shift(big.exp)
				q.value, q.low, q.high = &v, &v, &v
				q.unit, q.written, q.dim = nil, "", ""
				q.num.Lone = false
				q.span.End, q.outer.End = e+len(big.text), e+len(big.text)
				return
			}
		}
	}
	if r.decimalTail(q, m.Text, e) {
		return
	}
	if q.num.HasValue && (m.Text == "成" || m.Text == "折") {
		at := e + len(s[e:]) - len(strings.TrimLeft(s[e:], " "))
		if d, ok := oneDigit(s, at); ok {
			r.shift(q, at+3, decimal.New(d, -1))
			return
		}
	}
	if m.Text == "折" && q.value != nil && q.value.GreaterThan(decimal.NewFromInt(10)) {
		v := q.value.Shift(-1) // 七二折, 72折
		q.value, q.low, q.high = &v, &v, &v
	}
	for _, w := range []string{"多", "余", "来", "几", "半"} {
		if !strings.HasPrefix(s[e:], w) {
			continue
		}
		inner, ok := r.x.units.Find(s, e+len(w))
		if m.Text == "个" && ok && innerUnit(inner) {
			inner.Text = "个" + inner.Text
			if u, ok := r.x.units.Get(inner.Text); ok {
				inner.Unit = u
			}
			q.unit, q.written, q.dim = inner.Unit, inner.Text, inner.Unit.Dimension
			r.vague(q, w, inner.Span.End)
			return
		}
		if w != "来" && w != "几" && q.unit.Kind != unit.KindClassifier && behindUnitFits(s, e+len(w), w) {
			r.vague(q, w, e+len(w))
		}
		return
	}
}

// decimalTail reads the digits behind a unit that are its decimals: 9秒83, 1米82, 39度5, 一米七, 四块五, 七成一八.
func (r *reader) decimalTail(q *quantity, written string, e int) bool {
	switch written {
	case "米", "秒", "度", "块", "两", "斤", "尺", "毛", "角", "成":
	default:
		return false
	}
	if q.value == nil || q.bound != Exact || !q.value.IsInteger() {
		return false
	}
	digits, end := "", e
	for end < len(r.s) && len(digits) < 3 {
		c, n := utf8.DecodeRuneInString(r.s[end:])
		if c >= '0' && c <= '9' {
			digits += string(c)
		} else if i := strings.IndexRune("〇一二三四五六七八九", c); i >= 0 && n > 0 && (digits == "" || written == "成") {
			digits += string(rune('0' + i/3))
		} else {
			break
		}
		end += n
	}
	if digits == "" || len(digits) > 2 {
		return false
	}
	if next, n := utf8.DecodeRuneInString(r.s[end:]); n > 0 && (next >= '0' && next <= '9' || next == '.' || next == '%' || next == '-' || strings.ContainsRune("十百千万亿年月日号点时、至到—~", next)) {
		return false
	}
	if _, ok := r.x.units.Find(r.s, end); ok {
		return false // 3米2根 are two figures
	}
	d, err := decimal.NewFromString("0." + digits)
	if err != nil {
		return false
	}
	r.shift(q, end, d)
	return true
}

func innerUnit(m unit.Found) bool {
	switch m.Text {
	case "月", "小时", "星期", "钟头", "世纪", "学期", "季度", "百分点":
		return true
	}
	return m.Unit.Dimension == unit.Duration
}

// behindUnitFits keeps 20公里多处塌方 and 半 of 一年半决赛 apart from 20公里多.
func behindUnitFits(s string, p int, w string) bool {
	next, _ := utf8.DecodeRuneInString(s[p:])
	if w == "半" {
		return !strings.ContainsRune("决径成岛场程数年月日天导球", next)
	}
	return next == utf8.RuneError || !isHan(next) || strings.ContainsRune("的了前后来里时以左吧呢就才并", next)
}

func (r *reader) vague(q *quantity, w string, end int) {
	q.span.End, q.outer.End = end, end
	if q.value == nil {
		return
	}
	if w == "半" {
		r.shift(q, end, decimal.New(5, -1))
		return
	}
	q.bound, q.high = MoreThan, nil
	q.low = q.value
}

// shift adds a part to the value: 三斤半, 六成五.
func (r *reader) shift(q *quantity, end int, d decimal.Decimal) {
	if q.value == nil {
		return
	}
	v := q.value.Add(d)
	q.value, q.low, q.high = &v, &v, &v
	q.span.End, q.outer.End = end, end
}

func oneDigit(s string, p int) (int64, bool) {
	c, n := utf8.DecodeRuneInString(s[p:])
	i := strings.IndexRune("一二三四五六七八九", c)
	if n == 0 || i < 0 {
		return 0, false
	}
	if after, _ := utf8.DecodeRuneInString(s[p+n:]); strings.ContainsRune("十百千万亿个名项家次年月日点、", after) && after != utf8.RuneError {
		return 0, false
	}
	return int64(i/3 + 1), true
}

// join reads what continues a quantity: composite units (2小时17分32秒), ranges whose ends both carry the unit, 由A至B.
func (r *reader) join(q *quantity) []*quantity {
	if q.unit != nil {
		r.composite(q)
	}
	if len(q.num.Parts) == 2 && r.fromBefore(q.span.Start) {
		return r.split(q)
	}
	c := numberConnector(r.s, q.span.End)
	if c == 0 || q.unit == nil {
		return []*quantity{q}
	}
	n, ok := numeral.ReadAt(r.s, q.span.End+c)
	if !ok || !n.HasValue || q.value == nil {
		return []*quantity{q}
	}
	second := r.unitAt(n, n.Span.End)
	if second == nil || second.dim != q.dim || second.value == nil {
		return []*quantity{q}
	}
	if r.fromBefore(q.span.Start) || r.changeBefore(q, second) || second.value.LessThan(*q.value) && second.written == q.written {
		second.to = true
		q.from = r.fromBefore(q.span.Start)
		return []*quantity{q, second}
	}
	q.span.End, q.outer.End = second.span.End, second.span.End
	q.low, q.high, q.value, q.bound = q.value, second.value, nil, Range
	q.written, q.unit = second.written, second.unit
	return []*quantity{q}
}

// numberConnector is the length of a range mark between two quantities.
func numberConnector(s string, p int) int {
	for _, c := range []string{"——", "至", "到", "—", "–", "－", "-", "~", "～", "∼"} {
		if strings.HasPrefix(s[p:], c) {
			return len(c)
		}
	}
	return 0
}

// fromBefore says that 由 or 从 stands before: 由5%至8% are two figures, of which the second is what changed.
func (r *reader) fromBefore(p int) bool {
	head := strings.TrimSuffix(r.s[:p], "的")
	for _, w := range []string{"由", "从", "由原来", "从原来", "由最初", "从最初"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	return false
}

// changeBefore says that A至B behind a change is no range: 增加10亿元至100亿元.
func (r *reader) changeBefore(q, second *quantity) bool {
	head := r.s[:q.span.Start]
	for _, w := range []string{"增加", "增长", "上升", "上涨", "提高", "提升", "下降", "减少", "下跌", "下滑", "降低", "回落", "增", "涨", "跌", "降", "升"} {
		if strings.HasSuffix(head, w) {
			return second.value.GreaterThan(q.value.Mul(decimal.NewFromInt(2))) && q.dim != unit.Percent && strings.HasPrefix(r.s[q.span.End:], "至")
		}
	}
	return false
}

// split makes two figures of a range behind 由 or 从: 由3.5至5万.
func (r *reader) split(q *quantity) []*quantity {
	a, b := *q, *q
	v1, v2 := q.num.Parts[0].Value, q.num.Parts[1].Value
	a.span, a.value, a.low, a.high, a.bound, a.elided, a.from = q.num.Parts[0].Span, &v1, &v1, &v1, Exact, true, true
	a.outer = a.span
	b.span.Start, b.value, b.low, b.high, b.bound, b.to = q.num.Parts[1].Span.Start, &v2, &v2, &v2, Exact, true
	b.outer.Start = b.span.Start
	return []*quantity{&a, &b}
}

// composite folds 2小时17分32秒 and 50元6角三分 into one quantity of the smallest unit for durations, of the first otherwise.
func (r *reader) composite(q *quantity) {
	for q.value != nil && q.bound == Exact {
		next, ratio, ok := r.smaller(q)
		if !ok {
			return
		}
		var v decimal.Decimal
		if q.dim == unit.Duration {
			v = q.value.Mul(ratio).Add(*next.value)
			q.unit, q.written = next.unit, next.written
		} else {
			v = q.value.Add(next.value.DivRound(ratio, numeral.FractionDigits))
		}
		q.value, q.low, q.high = &v, &v, &v
		q.span.End, q.outer.End = next.span.End, next.span.End
	}
}

// smaller reads the next, smaller part of a composite and how many of it make one of q's unit.
func (r *reader) smaller(q *quantity) (next *quantity, ratio decimal.Decimal, ok bool) {
	p := q.span.End
	switch q.dim {
	case unit.Duration, unit.Money, unit.Mass, unit.Length:
	default:
		return nil, ratio, false
	}
	if q.dim == unit.Money && strings.HasPrefix(r.s[p:], "又") || q.dim == unit.Duration && strings.HasPrefix(r.s[p:], "零") {
		p += len("又") // 1年零6个月
	}
	n, found := numeral.ReadAt(r.s, p)
	if !found || !n.HasValue || n.Bound != numeral.Exact {
		return nil, ratio, false
	}
	next = r.partOf(q, n)
	if next == nil || next.value == nil {
		return nil, ratio, false
	}
	if q.unit.Scale == nil || next.unit.Scale == nil || q.unit.Base != next.unit.Base {
		if yearMonth(q.written, next.written) {
			return next, decimal.NewFromInt(12), true
		}
		return nil, ratio, false
	}
	rat := newRat().Quo(q.unit.Scale, next.unit.Scale)
	if !rat.IsInt() || rat.Cmp(newRat().SetInt64(1)) <= 0 {
		return nil, ratio, false
	}
	ratio = decimal.NewFromBigInt(rat.Num(), 0)
	return next, ratio, next.value.LessThan(ratio)
}

// partOf reads the unit of a later part: 分 is minutes behind hours and a tenth of a 角 behind money.
func (r *reader) partOf(q *quantity, n numeral.Numeral) *quantity {
	next := r.unitAt(n, n.Span.End)
	if next != nil && next.dim == q.dim {
		return next
	}
	for _, surface := range []string{"分", "秒", "角", "毛"} {
		if !strings.HasPrefix(r.s[n.Span.End:], surface) {
			continue
		}
		for _, u := range r.x.units.Readings(surface) {
			if u.Dimension == q.dim {
				return r.with(n, unit.Found{Unit: &u, Text: surface, Span: normalize.Span{Start: n.Span.End, End: n.Span.End + len(surface)}})
			}
		}
	}
	return nil
}

func yearMonth(a, b string) bool {
	return (a == "年" || a == "岁") && (b == "个月" || b == "个多月")
}

// bounds reads the words of bound before and behind a quantity.
func (r *reader) bounds(q *quantity) {
	if m, ok := r.x.units.FindBefore(r.s, q.span.Start); ok && m.Unit.Dimension == unit.Money {
		q.prefix = m.Unit
		q.outer.Start = m.Span.Start
		if q.unit == nil || q.dim != unit.Money {
			q.dim = unit.Money
			if q.unit == nil {
				q.written = m.Text
				if isHanString(m.Text) {
					q.written = ""
				}
				q.unit = q.prefix
			}
		}
	}
	if b, n := r.boundBefore(q.outer.Start); n > 0 {
		q.outer.Start -= n
		q.set(b)
		if m, ok := r.x.units.FindBefore(r.s, q.outer.Start); ok && q.prefix == nil && q.dim == unit.Money && m.Unit.Dimension == unit.Money {
			q.prefix, q.outer.Start = m.Unit, m.Span.Start // 人民币约975万元
		}
	}
	if q.bound == Exact && q.value != nil {
		if b := r.boundBeyond(q.outer.Start); b != "" {
			q.set(b)
		}
	}
	if next, _ := utf8.DecodeRuneInString(r.s[q.span.End:]); !isHan(next) && next != '（' && next != '(' {
		return
	}
	for _, w := range r.x.lex.boundAfter {
		if rest := r.s[q.span.End:]; strings.HasPrefix(rest, w.text) && afterFits(q, rest[len(w.text):], w.text) {
			q.outer.End = q.span.End + len(w.text)
			q.set(Bound(w.value))
			break
		}
	}
}

// set narrows the value by a word of bound. A range stays a range.
func (q *quantity) set(b Bound) {
	if q.value == nil {
		return
	}
	q.bound = b
	q.low, q.high = nil, nil
	switch b {
	case MoreThan, AtLeast:
		q.low = q.value
	case Nearly, LessThan, AtMost:
		q.high = q.value
	case Exact:
		q.low, q.high = q.value, q.value
	}
}

// afterFits keeps words that only sometimes bound: 内 and 起 do so behind money and at a clause's end.
func afterFits(q *quantity, rest, w string) bool {
	next, n := utf8.DecodeRuneInString(rest)
	switch w {
	case "起", "封顶":
		return q.dim == unit.Money && (n == 0 || !isHan(next))
	case "内":
		return n == 0 || strings.ContainsRune("，。；,;、）)的", next)
	case "许", "前后":
		return q.dim == unit.Duration || q.dim == unit.Age || q.dim == unit.Length
	}
	return true
}

// boundBefore reads the word of bound that ends at p.
func (r *reader) boundBefore(p int) (Bound, int) {
	head := r.s[:p]
	trimmed := strings.TrimRight(head, " ")
	gap := len(head) - len(trimmed)
	for _, opt := range []string{"", "了", "达", "有", "到", "出"} {
		h, ok := strings.CutSuffix(trimmed, opt)
		if !ok {
			continue
		}
		for _, w := range r.x.lex.boundFront.ending(h) {
			rest, ok := strings.CutSuffix(h, w.text)
			if !ok || !boundFits(rest, w.text, opt) {
				continue
			}
			return Bound(w.value), gap + len(opt) + len(w.text)
		}
	}
	return "", 0
}

// boundBeyond reads a word of bound that a verb or 每 with its unit parts from the number: 至少需要48小时, 突破每盎司2400美元.
func (r *reader) boundBeyond(p int) Bound {
	from := max(0, p-36)
	for at := p; at > from; {
		c, size := utf8.DecodeLastRuneInString(r.s[:at])
		if at -= size; !isHan(c) || at == 0 {
			return ""
		}
		switch last, _ := utf8.DecodeLastRuneInString(r.s[:at]); last {
		case '少', '码', '多', '高', '低', '破', '过', '于', '概', '足': // the ends of the words that span
		default:
			continue
		}
		for _, w := range r.x.lex.boundFront.ending(r.s[:at]) {
			if strings.HasSuffix(r.s[:at], w.text) && spanningBound(w.text) && r.between(r.s[at:p]) {
				return Bound(w.value)
			}
		}
	}
	return ""
}

// spanningBound says that a word of bound still holds over a verb.
func spanningBound(w string) bool {
	switch w {
	case "至少", "最少", "起码", "至多", "最多", "顶多", "最高", "最低", "突破", "跌破", "超过", "不超过", "不得超过", "不得低于", "大概", "不足":
		return true
	}
	return false
}

// between says that a text is made of verbs, 可, 能, 为 or 每 with its unit.
func (r *reader) between(s string) bool {
	for s != "" {
		if rest, ok := strings.CutPrefix(s, "每"); ok {
			m, ok := r.x.units.Find(rest, 0)
			if !ok {
				return false
			}
			s = rest[m.Span.End:]
			continue
		}
		if strings.HasPrefix(s, "达") || strings.HasPrefix(s, "高达") {
			return false // 最高达2217万人次 is exact
		}
		n := 0
		for _, size := range []int{12, 9, 6, 3} {
			if len(s) >= size && r.x.lex.word(s[:size])&(classVerb|classAdverb) != 0 && r.x.lex.word(s[:size])&(classUp|classDown) == 0 {
				n = size
				break
			}
		}
		if rest, ok := strings.CutPrefix(s, "原来的"); ok {
			s = rest
			continue
		}
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// boundFits tells 约 of 约7400公里 from that of 签约6名, and 近 of 近7000人 from that of 附近3个村.
func boundFits(rest, w, opt string) bool {
	prev, _ := utf8.DecodeLastRuneInString(rest)
	switch w {
	case "约":
		return !strings.ContainsRune("签合节预条契制相特履违邀续解集简公纽失婚盟立租和毁商有赴爽守", prev)
	case "近":
		return !strings.ContainsRune("附最靠临亲邻远贴迫就抵", prev) && opt != "达"
	case "超":
		return !strings.ContainsRune("赶反中英意西德法高", prev)
	case "破":
		return opt == "" && !strings.ContainsRune("打爆侦攻冲识击戳看说点撕刺残", prev)
	case "最高", "最低", "最多", "最少":
		return opt == ""
	case "起码", "至少":
		return true
	}
	return opt != "到" && opt != "出" || w == "突破" || w == "超"
}
