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

	each   bool   // the price of one: 40元一斤
	scaled string // the multiplier that a later numeral of the list gives it: the 亿 of 96.8、451.2和495.7亿元
	elided bool   // the unit stands behind a later numeral: the 27 of 27、47和18微克
	from   bool   // the first of 由A至B
	two    bool   // written 两
	sum    bool   // 三个亿, which needs no unit
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
	n = r.english(n)
	if !ok {
		_, size := utf8.DecodeRuneInString(r.s[p:])
		return nil, "", p + size
	}
	if end := r.fixedWord(n, p); end > p {
		return nil, "fixed word", end
	}
	q := r.plus(n)
	if q == nil {
		if reason, end := r.x.lex.names.code(r.s, n); reason != "" {
			return nil, reason, end
		}
		q = r.unitAt(n, n.Span.End)
	}
	if q == nil && (r.x.lex.numbers.Sentenced.ends(r.s[:p]) || n.Vague == '数' && n.Lone && r.x.lex.numbers.LengthBefore.ends(r.s[:p])) {
		q = r.months(n)
	}
	if q == nil {
		q = r.bare(n)
		r.headed(q)
	}
	qs = r.join(q)
	last := qs[len(qs)-1]
	for _, q := range qs {
		q.two = strings.HasPrefix(r.s[q.span.Start:], "两")
		r.bounds(q)
		r.priceOfOne(q)
	}
	return qs, "", max(last.span.End, last.outer.End)
}

// fixedWord is where the fixed word ends that the numeral at p is a part of; p if it is of none. 十分 is a word, but 十分钟 is a quantity: the
// longer reading wins where the word begins with the numeral.
func (r *reader) fixedWord(n numeral.Numeral, p int) int {
	start, e := r.x.lex.names.longest(r.s, p)
	if e <= p || n.Span.End > e || n.Kind == numeral.Percent && sharesWhole(r.s[:p]) {
		return p
	}
	if start < p {
		if hasPrefix(r.s[start:], "第") {
			return ordinalEnd(r.s, e) // 第一、二批
		}
		if !r.measuredBehind(start, n) {
			return e
		}
		return p
	}
	if n.Span.End == e && casualty(r.s, e) != "" {
		return p // 三车相撞|十一伤
	}
	if q := r.unitAt(n, n.Span.End); q == nil || q.span.End <= e && !r.stated(p, q) && !(q.span.End == e && (r.roundsCounted(p, q) || r.x.thingCounted(r.s[:q.span.Start], r.s[q.span.End:], q))) {
		return e
	}
	return p
}

// measuredBehind says that the fixed word at start, in which the numeral stands, is none, as the character there ends another word and a
// measure follows: 身高|一米八 holds no 高一.
func (r *reader) measuredBehind(start int, n numeral.Numeral) bool {
	if hasPrefix(r.s[start:], "大半") || hasPrefix(r.s[start:], "小半") {
		q := r.unitAt(n, n.Span.End)
		return q != nil && q.dim == unit.Duration // 找了大|半年
	}
	if start < len("身") || r.x.lex.word(r.s[start-len("身"):n.Span.Start]) == 0 {
		return false
	}
	q := r.unitAt(n, n.Span.End)
	return q != nil && q.unit != nil && q.unit.Kind == unit.KindMeasure
}

// roundMultipliers are the characters that a number holds which + behind it makes no label: 10万+, but 5+2.
const roundMultipliers = "万亿千百"

// plus reads a number with + behind it, which says that it is more: 500+家, 阅读量10万+. Without unit only a large one is no label (5+2).
func (r *reader) plus(n numeral.Numeral) *quantity {
	s, e := r.s, n.Span.End
	if e >= len(s) || s[e] != '+' || !n.HasValue || e+1 < len(s) && (s[e+1] >= '0' && s[e+1] <= '9' || joinsWord(s[e+1])) {
		return nil
	}
	q := r.unitBehind(n, e+1, 0)
	if q == nil {
		if !strings.ContainsAny(s[n.Span.Start:e], roundMultipliers) {
			return nil
		}
		q = r.bare(n)
		q.outer.End = e + 1
	}
	q.set(MoreThan)
	return q
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

// roundsCounted says that a number of 轮 or 期 tells how often something was done, and is no 三轮 (a tricycle) or 三期 (the third stage):
// 进行三轮磋商, 分三期建设, 举办三期培训班, 专题讲座三期.
func (r *reader) roundsCounted(p int, q *quantity) bool {
	if q.num.Lone && q.num.HasValue && !q.value.GreaterThan(decimal.NewFromInt(1)) {
		return false
	}
	switch head, tail := r.s[:p], r.s[q.span.End:]; q.written {
	case "轮":
		return r.x.counted(head)
	case "期":
		return anySuffix(head, []string{"分", "共", "共有", "分为", "分成", "分作", "办了", "开了", "出了"}) ||
			r.x.counted(head) && namesHeldInTerms(tail) || anySuffix(head, heldInTerms) && endsClause(tail, 0)
	}
	return false
}

// heldInTerms are the last words of what is held or published in terms, where works are built in stages: 三期|培训班, but 三期|工程.
var heldInTerms = []string{"培训班", "培训", "讲座", "研修班", "研讨班", "学习班", "夏令营", "冬令营", "训练营", "沙龙", "论坛", "课堂", "大讲堂", "简报", "专刊", "专栏", "节目", "招聘会", "擂台赛", "班"}

// namesHeldInTerms says that the noun that tail begins with is one of what is held in terms: 三期|新型职业农民培训班.
func namesHeldInTerms(tail string) bool {
	end := strings.IndexAny(tail, "，,。；;、）)")
	if end < 0 {
		end = len(tail)
	}
	return anySuffix(tail[:end], heldInTerms)
}
