package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
)

// refuseDuration says why a number of time units states no length, "" if it does.
func (lx *lexicon) refuseDuration(s string, q *quantity) string {
	head, tail := strings.TrimRight(s[:q.outer.Start], " "), s[q.outer.End:]
	for _, w := range lx.numbers.EventBehind.Words {
		if strings.HasPrefix(tail, w) && lx.times.closingFits(tail, 0, len(w)) && !(w == "内" && shortTime(q.written)) {
			return "places an event in time"
		}
	}
	if (q.num.Vague == '几' || q.num.Vague == '数') && (q.num.Lone || !anySuffix(q.written, []string{"小时", "分钟", "秒", "秒钟", "钟头"})) {
		if !lx.numbers.LengthBefore.ends(head) && !strings.HasPrefix(q.written, "个") && !(endsClause(tail, 0) && lx.stateVerb(head)) {
			return "indefinite duration"
		}
	}
	if yearLike(q) && q.written == "年" || q.written == "年" && lx.minguo(s, q) {
		return "year"
	}
	if anySuffix(q.written, []string{"年", "月", "天", "日", "周"}) && namesTerm(tail) {
		return refusedName
	}
	if q.bound != Exact && q.bound != Range || lx.changes(head, tail) || anySuffix(q.written, []string{"工作日", "交易日", "自然日", "营业日"}) {
		return ""
	}
	if q.written == "日" && smallDay(q) && anySuffix(head, []string{"至", "迄", "到", "于", "自"}) {
		return "date" // 即日起至十三日
	}
	if !lx.statesLength(head, s[q.span.Start:q.span.End], tail, q) {
		return "duration that states no length"
	}
	return ""
}

// statesLength says that a number of time units, written as text between head and tail, is as long as something lasted or is to last.
func (lx *lexicon) statesLength(head, text, tail string, q *quantity) bool {
	switch {
	case strings.Contains(text, "半") && len(text) > 6, len(q.written) < len(text)-12, lx.numbers.LengthBefore.ends(head):
		return true
	case lx.numbers.LengthGiven.ends(head) && !lx.numbers.PlanBehind.begins(tail):
		return true // 签下三年合同
	case anySuffix(q.written, []string{"时", "钟", "秒", "s", "夜", "min", "h"}) && q.written != "半夜":
		return true // hours and minutes are lengths wherever they stand
	case nights(tail):
		return true // 五天四晚
	case strings.HasPrefix(text, "半") && anySuffix(head, []string{"大", "小"}) && !strings.HasPrefix(tail, "夜"):
		return true // 看屋大|半年
	}
	one := text == "一"+q.written || text == "半"+q.written
	next, n := utf8.DecodeRuneInString(tail)
	switch {
	case n == 0 || strings.ContainsRune("，。；,;、）)！!？", next):
		prev, _ := utf8.DecodeLastRuneInString(head)
		return !one && (!q.num.Chinese || isHan(prev)) || one && lx.stateVerb(head)
	case strings.ContainsRune("的没就才便能可即竟", next), strings.HasPrefix(tail, "时间"):
		return true
	}
	return !q.num.Chinese && (!strings.HasSuffix(q.written, "日") || !isHan(next)) // 15年公费教育, 7天
}

// stateVerb says that a text ends with a verb of two characters, whose length a number of time units behind it tells: 关闭|数小时, 相处|几年.
func (lx *lexicon) stateVerb(head string) bool {
	w := lastTwo(head)
	return len(w) == len("关闭") && lx.word(w)&(classTransitive|classIntransitive) != 0 && lx.word(w)&classAdverb == 0
}

// nights says that a number of nights or days follows, with which a number of the other tells how long a journey takes: 五天|四晚.
func nights(tail string) bool {
	n, ok := numeral.ReadAt(tail, 0)
	return ok && n.HasValue && anyPrefix(tail[n.Span.End:], []string{"晚", "夜", "天"})
}

// namesTerm says that what stands behind a number of years, months or days makes it the name of something with that term: 10年期国债,
// 1年期LPR, 7天期逆回购; but 3年期间, 5年期满.
func namesTerm(tail string) bool {
	rest, ok := strings.CutPrefix(tail, "期")
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && (isHan(next) || next >= 'A' && next <= 'Z') && !strings.ContainsRune("间限满的内末初为计偿", next)
}

// smallDay says that a number may be a day of the month.
func smallDay(q *quantity) bool {
	return q.value != nil && q.value.IsInteger() && q.value.LessThanOrEqual(decimal.NewFromInt(31))
}

// changes says that a length is what something changes from or to: 由60日压缩至20日.
func (lx *lexicon) changes(head, tail string) bool {
	return lx.numbers.ChangeBehind.begins(tail) || lx.numbers.ChangeBefore.ends(head)
}

// changesTo says that a day of the month, with the 至 or 到 before it, is a length that something changes to.
func (lx *lexicon) changesTo(head, word string) bool {
	for _, to := range []string{"至", "到"} {
		if day, ok := strings.CutPrefix(word, to); ok && strings.Trim(day, "0123456789") == "日" {
			return lx.changes(head+to, "")
		}
	}
	if strings.Trim(word, "0123456789一二三四五六七八九十") != "日" {
		return false
	}
	return lx.changes(head, "") || anySuffix(head, []string{"连升", "连跌", "连涨", "连降", "连挫", "连续", "一连"}) // 连升六日
}

// minguo says that a number of years is a year of the Republic of China: 民国74年, 110年同月, 113年10月4日.
func (lx *lexicon) minguo(s string, q *quantity) bool {
	if q.value == nil || !q.value.IsInteger() || q.value.GreaterThan(decimal.NewFromInt(150)) {
		return false
	}
	tail := s[q.span.End:]
	digits := strings.TrimLeft(tail, "0123456789")
	if len(digits) < len(tail) && strings.HasPrefix(digits, "月") {
		return true
	}
	if strings.Contains(s, "民国") && !lx.numbers.LengthBefore.ends(s[:q.outer.Start]) || lx.numbers.Era.ends(s[:q.span.Start]) {
		return true
	}
	if q.value.GreaterThanOrEqual(decimal.NewFromInt(60)) && !q.num.Chinese && anySuffix(s[:q.outer.Start], []string{"较", "比"}) && !anyPrefix(tail, []string{"前", "来", "的", "内", "间"}) {
		return true // 较99年增6.7%
	}
	return q.value.GreaterThanOrEqual(decimal.NewFromInt(80)) && (lx.numbers.RepublicYear.begins(tail) || namesDisaster(tail)) && !anySuffix(s[:q.outer.Start], []string{"历时", "历经", "耗时", "用了", "花了"})
}

// namesDisaster says that a tail begins with the name of a disaster, which stands behind its year: 114年|桦加沙台风.
func namesDisaster(tail string) bool {
	const longest = 18 // bytes of the name
	for _, kind := range []string{"台风", "地震", "豪雨", "寒害"} {
		if at := strings.Index(tail[:min(len(tail), longest+len(kind))], kind); at > 0 && isHanString(tail[:at]) && !anyPrefix(tail, []string{"来", "的", "间", "内", "前", "后", "里", "以"}) {
			return true
		}
	}
	return false
}
