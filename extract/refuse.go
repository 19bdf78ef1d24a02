package extract

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

const noUnit = "no unit"

// refuse says why a quantity is no figure, "" if it is one.
func (x *Extractor) refuse(r *reader, q *quantity) string {
	s := r.s
	if codeLike(s, q) {
		return "code"
	}
	if r.room.quotes && inTitle(s, q.span) {
		return "title of a work"
	}
	if ordinalBefore(s[:q.span.Start]) {
		return "ordinal" // 第1、2期
	}
	if r.inQuotes() && label(s, q.span) && (q.unit != nil || casualty(s, q.span.End) == "") && (q.unit == nil || q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun) {
		return "label in quotation marks"
	}
	if q.unit == nil && q.num.Kind == numeral.Fraction {
		return refuseFraction(s, q)
	}
	if q.unit == nil || q.num.Kind == numeral.Cardinal && q.written == "" && q.prefix == nil {
		return x.refuseBare(s, q)
	}
	if reason := refuseIndefinite(s, q); reason != "" {
		return reason
	}
	switch q.dim {
	case unit.Duration:
		return x.lex.refuseDuration(s, q)
	case unit.Age:
		return ""
	}
	return x.refuseUnit(s, q)
}

// refuseFraction takes 三分之一 and 1/3 but not a lone 半, 一半 or 半数, which seldom measures.
func refuseFraction(s string, q *quantity) string {
	if strings.HasPrefix(s[q.num.Span.End:], "决赛") {
		return refusedName // 1/4决赛: a round
	}
	text := s[q.num.Span.Start:q.num.Span.End]
	if dayInBrackets(s, q, text) {
		return "date"
	}
	if text == "半" {
		return "半 without unit"
	}
	if (text == "一半" || text == "半数") && q.bound == Exact {
		return "indefinite half"
	}
	return ""
}

// dayInBrackets says that a fraction alone in brackets is a day, as it is not in its lowest terms: (4/6), but (2/3).
func dayInBrackets(s string, q *quantity, text string) bool {
	month, day, ok := strings.Cut(text, "/")
	if !ok || !anySuffix(s[:q.span.Start], []string{"(", "（"}) || !anyPrefix(s[q.span.End:], []string{")", "）"}) {
		return false
	}
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	if m < 1 || m > 12 || d <= m || d > 31 {
		return false
	}
	for k := 2; k <= m; k++ {
		if m%k == 0 && d%k == 0 {
			return true
		}
	}
	return false
}

// refuseIndefinite drops 一 before a classifier, which is an article more than a number (一支队伍); 超过一次, 一万个, 一亩 count.
func refuseIndefinite(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if q.bound == Exact && (text == "百" || text == "千" || text == "万" || text == "亿") {
		return "indefinite multiplier" // 千家万户, 万元GDP能耗
	}
	if q.bound == Exact && q.unit.Kind == unit.KindNoun && q.dim == unit.Count && strings.Trim(text, "百千万亿") == "" {
		return "indefinite multiplier" // 万亿城市, 千亿企业: how large one is
	}
	if text != "一" || q.bound != Exact || q.written == "番" && anySuffix(s[:q.span.Start], []string{"翻", "翻了"}) {
		return ""
	}
	if prev, _ := runes.Before(s, q.span.Start); pointing.has(prev) && q.num.Span.Len() == len("一") && !strings.HasSuffix(s[:q.span.Start], "提前") {
		return "points at one" // 上一交易日, 下一年
	}
	switch q.unit.Kind {
	case unit.KindClassifier, unit.KindNoun:
		if oneInList(s, q) {
			return ""
		}
		if q.dim == unit.PersonTimes || q.dim == unit.Households {
			return ""
		}
		return "indefinite 一"
	case unit.KindMeasure:
		if q.dim == unit.Other || q.dim == unit.Count {
			return "indefinite 一"
		}
	}
	return ""
}

// oneInList says that 一 counts in a list beside other numbers of the same: 三民区二例、楠梓区一例; 台北市及新北市（各一例）.
func oneInList(s string, q *quantity) bool {
	const longest = 36 // bytes of a name in the list
	tail := s[q.span.End:]
	if q.num.Span.Len() != len("一") || q.written == "" || tail != "" && !anyPrefix(tail, []string{"、", "，", ",", "；", ";", "。", "）", ")", "及", "和"}) {
		return false
	}
	head := s[:q.span.Start]
	if anySuffix(head, []string{"（各", "(各"}) {
		return true
	}
	mark := lastIndexSet(head, listMarks)
	if mark < 0 || len(head)-mark > longest {
		return countedNext(tail, q.written, longest)
	}
	for {
		front, ok := strings.CutSuffix(head[:mark], q.written)
		if !ok {
			return countedNext(tail, q.written, longest)
		}
		r, _ := runes.Before(front, len(front))
		if r != '一' {
			return r >= '0' && r <= '9' || numberRune(r)
		}
		if mark = lastIndexSet(front, listMarks); mark < 0 {
			return false
		}
	}
}

// countedNext says that tail is a mark and the next member of a list, which ends in a number of w that is not 一.
func countedNext(tail, w string, longest int) bool {
	_, n := runes.At(tail, 0)
	at := strings.Index(tail[:min(len(tail), longest)], w)
	if at <= n {
		return false
	}
	r, _ := runes.Before(tail, at)
	return (r >= '0' && r <= '9' || numberRune(r)) && r != '一' && indexSet(tail[n:at], listMarks) < 0
}

var listMarks = newRuneSet("、，,；;（(")

// pointing are the characters that make 一 behind them point at one thing of several.
var pointing = newRuneSet("上下前后这那某同此任该另首末")

// inTitle says that a figure stands between 《 and 》.
func inTitle(s string, q normalize.Span) bool {
	closing := strings.Index(s[q.End:min(len(s), q.End+90)], "》") // most sentences have none, and Index is the fast one
	if closing < 0 {
		return false
	}
	open := strings.LastIndex(s[:q.Start], "《")
	return open >= 0 && !strings.Contains(s[open:q.Start], "》")
}

// label says that a figure stands in short quotation marks, where it is a slogan or a name: “五项活动”, “两个清单”.
func label(s string, q normalize.Span) bool {
	const longest = 4 * 13 // bytes of a mark and twelve characters
	from := max(0, q.Start-longest)
	open := lastIndexSet(s[from:q.Start], labelMarks)
	if open < 0 {
		return false
	}
	open += from
	r, n := utf8.DecodeRuneInString(s[open:])
	if strings.ContainsRune("”」』’", r) {
		return false
	}
	if r == '"' && strings.Count(s[:open+1], "\"")%2 == 0 {
		return false
	}
	closing := indexSet(s[q.End:min(len(s), q.End+longest)], closingMarks)
	if closing < 0 {
		return false
	}
	inner := s[open+n : q.End+closing]
	return utf8.RuneCountInString(inner) <= 12 && !strings.ContainsAny(inner, "，。,；;！？")
}

var labelMarks, closingMarks = newRuneSet("“”「」『』‘’\""), newRuneSet("”」』’\"")

// isTwo says that a quantity is 两 of something, which never is an ordinal.
func isTwo(q *quantity) bool {
	return q.num.Lone && q.value != nil && q.value.Equal(decimal.NewFromInt(2)) && q.num.Span.Len() == 3 && q.two
}

// counted says that what stands before a number asks for an amount: a verb, 了, 共, 先后.
func (x *Extractor) counted(head string) bool {
	if x.lex.numbers.AsksAmount.ends(head) {
		return true
	}
	for _, size := range []int{6, 9, 12} {
		if len(head) >= size && utf8.RuneStart(head[len(head)-size]) && x.lex.word(head[len(head)-size:])&(classVerb|classTotal|classEach) != 0 {
			return true
		}
	}
	return false
}

// unitPlace is a figure with what stands round it.
type unitPlace struct {
	x          *Extractor
	q          *quantity
	head, tail string // of the sentence, before and behind the figure
	prev, next rune
	short      bool // a Chinese number up to ten, which may be an ordinal or part of a name
	counted    bool // what stands before asks for an amount
}

func (p *unitPlace) numbers() *numberLists { return &p.x.lex.numbers }

// refuseUnit judges figures whose unit is often part of a name.
func (x *Extractor) refuseUnit(s string, q *quantity) string {
	p := unitPlace{x: x, q: q, head: s[:q.span.Start], tail: s[q.span.End:]}
	p.prev, _ = utf8.DecodeLastRuneInString(p.head)
	p.next, _ = utf8.DecodeRuneInString(p.tail)
	p.short = q.num.Chinese && q.value != nil && q.value.LessThan(decimal.NewFromInt(11))
	p.counted = x.counted(p.head)
	if p.numbered() {
		return refusedName
	}
	if reason, ok := p.bySurface(); ok {
		return reason
	}
	if q.unit.Kind == unit.KindNoun {
		if reason := p.noun(s[q.num.Span.Start:q.num.Span.End]); reason != "" {
			return reason
		}
	}
	countsThings := q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun
	if countsThings && (p.prev == '前' || p.prev == '头' && p.short) {
		return "rank band"
	}
	return ""
}

// refusedName is the reason of numerals that tell a thing from others of its kind: 央视1套, 3号线.
const refusedName = "name or number of a thing"

// bySurface judges by the unit as written; ok is false where that says nothing.
func (p *unitPlace) bySurface() (reason string, ok bool) {
	const name = refusedName
	q := p.q
	switch q.written {
	case "楼", "大", "线", "等", "流", "环", "季", "中":
		return name, true
	case "里":
		return "part of a word", headOfVillage(p.tail)
	case "成":
		return "part of a word", q.value != nil && q.value.GreaterThan(decimal.NewFromInt(10)) // 沪深300成分股
	case "代", "号":
		return name, p.next != '人' // 三代人, 几百号人
	case "套":
		return name, p.second() || anySuffix(p.head, []string{"央视", "中央台", "中央电视台", "卫视"})
	case "版", "款", "型", "辑", "集":
		return name, yearLike(q) && !p.counted // 2023版
	case "层":
		return "ordinal", p.prev == '楼'
	case "平":
		return name, p.next >= '0' && p.next <= '9' // 1平16跌
	case "页":
		return name, anySuffix(p.head, []string{"页共", "页 共", "页/共", "页，共"}) // 第3页 共12页
	case "组", "队", "连", "排", "班", "营", "团", "旅", "师":
		return "ordinal", p.short && q.num.Lone && q.num.Vague == 0 && q.bound == Exact && !p.counted // 三组村民, 二队队长
	case "届", "次", "期":
		return p.session()
	case "级":
		return "grade", !anyPrefix(p.tail, []string{"台阶", "阶梯"}) && !p.magnitude()
	case "分", "角":
		return "score", q.dim != unit.Money && (p.prev == '第' || q.num.Chinese)
	case "点":
		return "clock or item number", !p.numbers().Point.begins(p.tail) && smallPoint(q) && !p.numbers().PointChange.ends(p.head)
	case "方", "面", "头", "边", "手", "身", "心", "眼", "声", "步", "角度":
		return "fixed word", p.short && q.num.Lone && !isHan(p.next)
	}
	return "", false
}

// magnitude says that 级 gives the strength of an earthquake, which is measured and has decimals: 里氏6.8级, 5.0级地震.
func (p *unitPlace) magnitude() bool {
	return anyPrefix(p.tail, []string{"地震", "余震", "强震", "左右地震"}) || anySuffix(p.head, []string{"里氏", "震级", "震级为", "震级达", "震级约"})
}

// second says that the number is 二, which before a classifier counts nothing, as 两 does: 二套住房 is a second one.
func (p *unitPlace) second() bool {
	q := p.q
	return q.num.Lone && q.value != nil && q.value.Equal(decimal.NewFromInt(2)) && q.num.Chinese && !q.two
}

// smallPoint says that a number of points may be an hour or the number of an item.
func smallPoint(q *quantity) bool {
	for _, v := range []*decimal.Decimal{q.value, q.low} {
		if v != nil {
			return v.LessThan(decimal.NewFromInt(25))
		}
	}
	return true
}

// session tells 举办三届, 培训三期 and 开会两次 from the ordinals of 十二届四次会议 and 二期工程.
func (p *unitPlace) session() (reason string, ok bool) {
	q := p.q
	if q.written == "届" && (yearLike(q) || q.value != nil && q.value.GreaterThan(decimal.NewFromInt(100))) {
		return "ordinal", true // 2022届
	}
	if !q.num.Chinese || isTwo(q) || p.counted {
		return "", false
	}
	switch q.written {
	case "届":
		return "ordinal", isHan(p.next)
	case "次":
		opens := q.num.Lone && strings.HasSuffix(p.head, "，") && q.num.Span.Len() == len("三")
		return "ordinal", anyPrefix(p.tail, []string{"会议", "全", "大会", "代表大会"}) || opens && p.numbers().Repeated.begins(p.tail)
	}
	return "ordinal", isHan(p.next) && p.next != '的'
}

// noun judges a bare noun behind a number: 三县两区 is a label, 十一学校 and 301医院 are names.
func (p *unitPlace) noun(number string) string {
	q := p.q
	long := len(q.written) > len("县")
	switch {
	case p.counted && !yearLike(q):
		return ""
	case p.short && q.num.Vague == 0:
		return "label of a group"
	case q.num.Chinese && long && q.num.Vague == 0 && q.bound == Exact && !strings.ContainsAny(number, "百千万亿"):
		return "name"
	case !q.num.Chinese && long && q.bound == Exact && isDigits(number) && (len(number) >= 3 || p.namesBody()):
		return "name"
	case yearLike(q):
		return "year"
	}
	return ""
}

// namesBody says that a number stands in the middle of the name of a school, a hospital or the like: 东风20学校.
func (p *unitPlace) namesBody() bool {
	if !isHan(p.prev) || p.x.lex.tails.class(p.q.written)&classOrgTail == 0 {
		return false
	}
	return p.x.lex.word(lastTwo(p.head))&(classPlace|classVerb|classAdverb|classConjunction|classPreposition) == 0
}

// lastTwo is the last two Han characters of a text.
func lastTwo(s string) string {
	if len(s) < 6 || !utf8.RuneStart(s[len(s)-6]) {
		return ""
	}
	return s[len(s)-6:]
}
