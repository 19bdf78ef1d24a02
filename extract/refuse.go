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
	if q.num.Chinese && q.num.Lone && strings.HasPrefix(s[q.span.End:], "村") && anySuffix(s[:q.span.Start], []string{"镇", "乡", "街道"}) {
		return refusedName // 开原镇五滴村
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
	if reason := x.refuseIndefinite(s, q); reason != "" {
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
func (x *Extractor) refuseIndefinite(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if q.bound == Exact && (text == "百" || text == "千" || text == "万" || text == "亿") {
		return "indefinite multiplier" // 千家万户, 万元GDP能耗
	}
	if q.bound == Exact && q.unit.Kind == unit.KindNoun && q.dim == unit.Count && strings.Trim(text, "百千万亿") == "" {
		return "indefinite multiplier" // 万亿城市, 千亿企业: how large one is
	}
	if text != "一" || q.value != nil && !q.value.IsInteger() || q.bound != Exact || q.written == "番" && anySuffix(s[:q.span.Start], []string{"翻", "翻了"}) {
		return ""
	}
	if prev, _ := runes.Before(s, q.span.Start); pointing.has(prev) && q.num.Span.Len() == len("一") && !strings.HasSuffix(s[:q.span.Start], "提前") {
		return "points at one" // 上一交易日, 下一年
	}
	switch q.unit.Kind {
	case unit.KindClassifier, unit.KindNoun:
		if x.oneCounts(s, q) {
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
	if x.lex.numbers.Arriving.ends(head) {
		return false
	}
	for _, size := range []int{6, 9, 12} {
		if len(head) >= size && utf8.RuneStart(head[len(head)-size]) && x.lex.word(head[len(head)-size:])&(classVerb|classTotal|classEach) != 0 {
			return true
		}
	}
	return false
}
