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

	each   bool   // 每 or 各 stands before it
	scaled string // the multiplier that a later numeral of the list gives it: the 亿 of 96.8、451.2和495.7亿元
	elided bool   // the unit stands behind a later numeral: the 27 of 27、47和18微克
	from   bool   // the first of 由A至B
	two    bool   // written 两
	to     bool   // the second of 由A至B, or behind 增加3倍至
	prefix *unit.Unit
}

// reader reads the quantities of one sentence.
type reader struct {
	x    *Extractor
	s    string
	room *room
}

// sharesWhole says that a 百分百 behind head is a share: 达标率百分百, 恢复至百分百; it is a word for 完全 otherwise.
func sharesWhole(head string) bool {
	return anySuffix(head, []string{"率", "达", "到", "至", "为"})
}

// read reads the quantity at byte p, which Index found to be a possible numeral. It gives the quantity (two of 由A至B), or the
// reason why the numeral is none, and where to go on.
func (r *reader) read(p int) (qs []*quantity, reason string, end int) {
	n, ok := numeral.ReadAt(r.s, p)
	if g, grouped := r.spacedGroups(n); ok && grouped {
		n = g // 3 500 亩
	}
	if !ok {
		_, size := utf8.DecodeRuneInString(r.s[p:])
		return nil, "", p + size
	}
	if start, e := r.x.lex.names.longest(r.s, p); e > p && n.Span.End <= e && !(n.Kind == numeral.Percent && sharesWhole(r.s[:p])) {
		// 十分 is a word, but 十分钟 is a quantity: the longer reading wins where the word begins with the numeral
		if start < p {
			return nil, "fixed word", e
		}
		if q := r.unitAt(n, n.Span.End); q == nil || q.span.End <= e && !r.stated(p, q) {
			return nil, "fixed word", e
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

// spacedGroups reads a number whose thousands are set apart by spaces, of which n is the beginning: 4 200 万元, 11万5 000名. A
// unit or a multiplier has to follow.
func (r *reader) spacedGroups(n numeral.Numeral) (numeral.Numeral, bool) {
	s, p, q := r.s, n.Span.Start, n.Span.End
	if q >= len(s) || s[q] != ' ' {
		return numeral.Numeral{}, false
	}
	first := q
	for first > p && s[first-1] >= '0' && s[first-1] <= '9' {
		first--
	}
	if first == q || q-first > 3 || first > 0 && (s[first-1] == '.' || s[first-1] == ',' || joinsWord(s[first-1])) {
		return numeral.Numeral{}, false
	}
	end := q
	for end+4 <= len(s) && s[end] == ' ' && isDigits(s[end+1:end+4]) && !(end+4 < len(s) && s[end+4] >= '0' && s[end+4] <= '9') {
		end += 4
	}
	if end == q {
		return numeral.Numeral{}, false
	}
	end += decimals(s[end:])
	rest := s[end:]
	tail := len(rest) - len(strings.TrimLeft(rest, " "))
	multiplier := ""
	for _, m := range []string{"万亿", "万", "亿", "多万", "余万", "多亿", "余亿", "多", "余"} {
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

// decimals is the length of a point and the digits behind it that s begins with, 0 without digits.
func decimals(s string) int {
	n := 1
	for n < len(s) && s[0] == '.' && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 1 {
		return 0
	}
	return n
}

// stated says that a word before a numeral asks for an amount: 至少四周 are four weeks, not 四周.
func (r *reader) stated(p int, q *quantity) bool {
	_, n := r.boundBefore(p)
	return n > 0 || q.written == "番" && anySuffix(r.s[:p], []string{"翻", "翻了"}) || q.dim == unit.Duration && r.x.lex.numbers.LengthBefore.ends(r.s[:p])
}

// unitAt reads the unit behind a numeral; nil if there is none.
func (r *reader) unitAt(n numeral.Numeral, p int) *quantity {
	if n.Kind == numeral.Percent || n.Kind == numeral.Permille {
		return r.perHundred(n)
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

// unitBehind reads the unit that stands behind a numeral, which ends at p, and a gap.
func (r *reader) unitBehind(n numeral.Numeral, p, gap int) *quantity {
	m, ok := r.x.units.Find(r.s, p+gap)
	if ok && gap > 1 && m.Unit.Kind != unit.KindRatio && m.Unit.Kind != unit.KindMeasure {
		return nil // a table cell may well begin there
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

// narrow cuts what the table takes with a unit but a record does not: the noun of 个国家, the brackets of 件（套）, the currency
// behind 元, the gold of 两黄金, and the 多 of 个多月, which it reports.
func (r *reader) narrow(m unit.Found) (_ unit.Found, many bool) {
	keep := len(m.Text)
	if i := bracket(m.Text); i > 0 {
		keep = i
	}
	if len(m.Text) > len("黄金") { // most are too short to have a tail
		for _, tail := range []string{"人民币", "新台币", "澳门币", "黄金", "白银", "银子"} {
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

func (r *reader) with(n numeral.Numeral, m unit.Found) *quantity {
	q := r.bare(n)
	q.unit, q.written, q.dim = m.Unit, m.Text, m.Unit.Dimension
	q.span.End = m.Span.End
	q.outer.End = m.Span.End
	return q
}
