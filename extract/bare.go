package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// dayListed says that the tail behind a number goes on to the day of which the number is another: 21|、22日, 5|和6月.
func dayListed(tail string) bool {
	rest, ok := cutAnyPrefix(tail, "、", "和", "至")
	if !ok {
		return false
	}
	n := 0
	for n < len(rest) && n < 3 && rest[n] >= '0' && rest[n] <= '9' {
		n++
	}
	return n > 0 && n < 3 && anyPrefix(rest[n:], []string{"日", "月", "号"})
}

// refuseBare judges a numeral without unit: 损失41亿 and 性能达到78563 are figures, 含光800 and 12306 are not.
func (x *Extractor) refuseBare(s string, q *quantity) string {
	if q.prefix != nil || q.sum {
		return ""
	}
	p, e := q.span.Start, q.span.End
	if dayListed(s[e:]) {
		return "date"
	}
	text := s[q.num.Span.Start:q.num.Span.End]
	large := strings.ContainsAny(text, "万亿兆") || strings.HasSuffix(text, "千") && len(text) > 3
	if len(text) > 12 && isDigits(text) {
		return "number of a document"
	}
	if len(text) == 4 && p > 5 && s[p-1] == ' ' && isDigits(text) && isDigits(s[p-5:p-1]) && (p == 5 || s[p-6] < '0' || s[p-6] > '9') {
		return "telephone" // 2545 6182, as they are written in Hong Kong
	}
	if w := casualty(s, e); w != "" && (!q.num.Chinese || !q.num.Lone || x.hurtTold(s, p) || casualtyListed(s, e+len(w))) {
		q.dim = unit.People
		return ""
	}
	if q.num.Chinese && q.num.Lone && !(q.bound != Exact && text != "几" && text != "数" && text != "两" && text != "一") {
		return noUnit
	}
	if n := x.lex.names.behind.match(s, e); n > 0 && !large {
		return refusedName
	}
	if !q.num.Chinese && (len(text) == 3 || len(text) == 4) && isDigits(text) && x.lex.numbers.NamedByDay.begins(strings.TrimLeft(s[e:], "特大强")) {
		return refusedName // 814大地震, 921地震, 311事件
	}
	return x.refuseCount(s, q, text, large)
}

// refuseCount is refuseBare for a numeral that its own characters and those right behind it leave open.
func (x *Extractor) refuseCount(s string, q *quantity, text string, large bool) string {
	p, e := q.span.Start, q.span.End
	head := strings.TrimRight(s[:p], " ")
	if q.num.Chinese && (strings.HasPrefix(text, "万") || strings.HasPrefix(text, "亿")) {
		return noUnit // 万三喜, 亿元
	}
	if large || q.num.Vague != 0 && q.num.Bound != numeral.Range {
		if (q.num.Vague == '几' || q.num.Vague == '数') && !(large && (x.headFollows(s, e) || endsClause(s, e) && x.statesValue(head))) {
			return noUnit
		}
		return ""
	}
	if q.num.Chinese {
		if x.spokenPrice(s, q) {
			q.dim = unit.Money
			return ""
		}
		return noUnit
	}
	if endsClause(s, e) && x.statesValue(head) && !yearLike(q) || x.changesBare(head, s, e, q) {
		return ""
	}
	if q.bound != Exact && q.bound != Range && !yearLike(q) && nounFollows(s, e) && (q.bound != AtLeast && q.bound != AtMost || x.opensPhrase(head)) {
		return ""
	}
	if q.value != nil && q.value.GreaterThanOrEqual(decimal.NewFromInt(100)) && !strings.HasSuffix(head, "-") && !yearLike(q) && !strings.HasPrefix(s[e:], "等") && x.headFollows(s, e) && (x.opensPhrase(head) || x.ofWhole(head, s[e:], q)) {
		return ""
	}
	return noUnit
}

// spokenPrice says that a Chinese number without unit is a sum, as people say it: 月薪七千五, 每公斤卖一百一.
func (x *Extractor) spokenPrice(s string, q *quantity) bool {
	if q.value == nil || q.value.LessThan(decimal.NewFromInt(100)) || !endsClause(s, q.span.End) {
		return false
	}
	if text := s[q.num.Span.Start:q.num.Span.End]; q.num.Lone || !strings.ContainsAny(text, "百千") {
		return false
	}
	return x.lex.numbers.Priced.within(s)
}

// yearLike says that a number is one of four digits that may be a year: 2023.
func yearLike(q *quantity) bool {
	return q.value != nil && q.value.IsInteger() && q.value.GreaterThanOrEqual(decimal.NewFromInt(1800)) &&
		q.value.LessThan(decimal.NewFromInt(2100)) && q.num.Span.Len() == 4
}

// endsClause says that nothing of the clause follows.
func endsClause(s string, p int) bool {
	r, n := utf8.DecodeRuneInString(s[p:])
	return n == 0 || strings.ContainsRune("，。；,;、）)！!？?", r)
}

// changesBare says that a change sets out from a number without unit: 由2010年的105.20下降为105.02, 由0.09增至0.23.
func (x *Extractor) changesBare(head, s string, e int, q *quantity) bool {
	if q.bound != Exact || yearLike(q) || len(s) < e+6 || x.lex.word(s[e:e+6])&(classUp|classDown) == 0 {
		return false
	}
	clause := head[strings.LastIndexAny(head, "，,；;。")+1:]
	return strings.Contains(clause, "由") || strings.Contains(clause, "从")
}

// statesValue says that a clause so far ends with a word that a value follows: 为 达到 增至.
func (x *Extractor) statesValue(head string) bool {
	for _, w := range x.lex.numbers.StatesValue.Words {
		if strings.HasSuffix(head, w) {
			return !strings.HasSuffix(head, "编"+w) && !strings.HasSuffix(head, "号"+w) && !strings.HasSuffix(head, "码"+w)
		}
	}
	return false
}

// opensPhrase says that a number here is not the tail of a name (含光800): a verb, an adverb or a mark stands before it.
func (x *Extractor) opensPhrase(head string) bool {
	r, n := utf8.DecodeLastRuneInString(head)
	if n == 0 || !isHan(r) {
		return true
	}
	if strings.ContainsRune("有名达送派共约近了为是", r) {
		return true
	}
	for _, size := range []int{6, 9} {
		if len(head) >= size && x.lex.word(head[len(head)-size:])&(classVerb|classAdverb|classPreposition|classParticle) != 0 {
			return true
		}
	}
	return false
}

// nounFollows says that a Chinese character stands at p.
func nounFollows(s string, p int) bool {
	r, _ := utf8.DecodeRuneInString(s[p:])
	return isHan(r)
}

// headFollows says that a noun that can be counted ends within a few characters: 3000驻村干部.
func (x *Extractor) headFollows(s string, p int) bool {
	end := p
	for i := 0; i < 8 && end < len(s); i++ {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !isHan(r) {
			break
		}
		end += n
		for w := end - 6; w >= p; w -= 3 {
			if x.lex.word(s[w:end])&classHead != 0 {
				return true
			}
		}
	}
	return false
}
