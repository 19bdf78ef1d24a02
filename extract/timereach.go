package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// timeReach is how far behind itself a time expression governs figures.
type timeReach uint8

const (
	reachOn     timeReach = iota // to the end of the sentence, or the next time
	reachClause                  // its own clause: 48小时内下雨1126毫米，海水倒灌
	reachOften                   // its own clause, and of earlier times only a period governs what follows: 每天供餐1.1万份，覆盖58个社区
	reachFigure                  // the figure right behind: 由去年的11%升至17.2%
	reachNone                    // a comparison, a record or a date line: 比上年, 创近五年新高, 6月12日电
)

// reachOf judges the time s[p:end] by the words round it.
func (x *Extractor) reachOf(s string, p, end int) timeReach {
	w := &x.lex.times
	word, tail := s[p:end], s[end:]
	ofFigure := of(tail)
	switch {
	case from(s[:p], word) && (ofFigure || beforeFigure(word, tail) && !w.isFrequency(word)):
		return reachFigure
	case ofFigure && isTo(s[:p], word) && !(strings.HasSuffix(s[:p], "为") && measuredAgainst(tail)):
		return reachOn
	case word == "过去" && strings.HasPrefix(tail, "的") && anySuffix(s[:p], []string{"刚", "刚刚"}), word == "是日" && p > 0 && isHan(lastRune(s[:p])),
		word == "常年", word == "假日" && anyPrefix(tail, []string{"旅游", "经济", "办", "消费"}), word == "常年份" && strings.HasSuffix(s[:p], "正"), word == "前期" && anyPrefix(tail, []string{"手续", "工作", "准备", "人工", "费用", "设计", "规划", "调研"}):
		return reachNone // 彝族年刚刚过去的日子, 边巴是日喀则的牧民, 比正常年份推迟, 常年雇工, 假日旅游统计, 开展了前期手续办理工作
	case x.compared(s, p, end):
		if (ofFigure || anySuffix(s[:p], []string{"比", "较", "比之", "较之", "与", "同", "和", "跟"}) && beforeFigure(word, tail)) && !measuredAgainst(tail) {
			return reachFigure // 较去年同期的294公吨, 比去年90万件减少12万件
		}
		return reachNone
	case isStamp(s[:p], word), putOff(s[:p], word, tail):
		return reachNone
	case atPricesOf(s[:p], tail), x.lex.numbers.ofGift(word, tail), x.lex.numbers.inEventName(word, tail), dateLine(tail), dayOf(tail), delivered(tail), word == "全年" && x.lex.phrases.ofPlan(s[:p], tail), inTitle(s, normalize.Span{Start: p, End: end}), amongFeasts(word, tail), x.lex.phrases.isRecord(s[:p], word, tail), inLabel(s[:p], tail), excepted(s[:p], tail), isPredicate(s, p, word, tail):
		return reachNone
	case w.isFrequency(word):
		return reachOften
	case ofTitle(s[:p], word, tail), byPresent(s[:p], word, tail), strings.HasSuffix(word, "内") && word != "年内" && !strings.HasSuffix(word, "期内"), w.brief[word], sinceFounding(s[:p]), founded(tail), ofLife(tail), baseline(word), x.attribute(s[:p], word, tail), strings.HasPrefix(tail, "则"), ageBehind(tail), w.reported(tail):
		return reachClause
	}
	return reachOn
}

// putOff says that a clock time is that to which something was put off or went on: 开放时间延长至22时30分; but 推迟至21时开赛.
func putOff(head, word, tail string) bool {
	if word = strings.TrimSuffix(word, "整"); !anySuffix(word, []string{"时", "点", "分", "半"}) || !endsClause(tail, 0) {
		return false
	}
	if anyPrefix(word, []string{"至", "到"}) {
		head += "至"
	}
	verb, ok := cutAnySuffix(head, "至", "到", "为")
	return ok && anySuffix(verb, []string{"延长", "推迟", "提前", "延后", "延迟", "顺延", "提早", "延", "调整", "改"})
}

// amongFeasts says that a feast is one of a list that is counted behind it: 有中秋节、国庆日、光复节等|3个连假.
func amongFeasts(word, tail string) bool {
	const longest = 60 // bytes of the list
	if !strings.HasSuffix(word, "节") && !strings.HasSuffix(word, "国庆日") {
		return false
	}
	near := tail[:min(len(tail), longest)]
	if end := strings.IndexAny(near, "，,。；"); end >= 0 {
		near = near[:end]
	}
	for _, counted := range []string{"个连假", "大连假", "个假期", "个节日", "大节日"} {
		if strings.Contains(near, counted) {
			return true
		}
	}
	return false
}

// of says that 的 and a numeral follow a time.
func of(tail string) bool {
	rest, ok := strings.CutPrefix(tail, "的")
	if !ok {
		return false
	}
	for _, about := range []string{"约", "近", "不足", "不到", "逾", "超"} {
		rest = strings.TrimPrefix(rest, about)
	}
	_, ok = numeral.ReadAt(rest, 0)
	return ok
}

// ofLife says that a time is that of a day in somebody's life, and that nothing more is told of it: 1968年3月|出生，从医37年.
func ofLife(tail string) bool {
	if anyPrefix(tail, []string{"出生于", "生于"}) {
		return true
	}
	rest, ok := cutAnyPrefix(tail, "出生", "生", "入党", "加入中国共产党", "参军", "入伍", "退伍", "参加工作", "参加革命", "毕业", "退休")
	return ok && endsClause(rest, 0)
}

// beforeFigure says that a numeral stands right behind a time, which is no part of a date.
func beforeFigure(word, tail string) bool {
	if !anySuffix(word, []string{"年", "月", "期", "季", "季度", "度", "业时", "成时", "市时", "立时"}) {
		return false
	}
	n, ok := numeral.ReadAt(tail, 0)
	return ok && !anyPrefix(tail[n.Span.End:], []string{"月", "日", "号", "时", "点", "年", "季度", "倍", "-", "—", "至", "到", "开始", "起"})
}

// isTo says that a time is that of what a change led to: 升至今年的61.2%, but not 恢复至2019年的八成.
func isTo(head, word string) bool {
	if strings.HasPrefix(word, "至") || strings.HasPrefix(word, "到") {
		head += word[:len("至")]
	}
	verb, ok := cutAnySuffix(head, "至", "到", "为", "成")
	return ok && !anySuffix(verb, []string{"恢复", "回复", "回升", "相当", "达", "只"})
}

// from says that a time is that of what a change began with: 由2021年的38.6%升至61.2%.
func from(head, word string) bool {
	for _, w := range []string{"由", "从", "自"} {
		if strings.HasPrefix(word, w) || strings.HasSuffix(head, w) {
			return true
		}
	}
	return false
}

// dateLine says that a time is when a report was filed: 6月12日电, 4月14日讯, but not 6月电价.
func dateLine(tail string) bool {
	rest, ok := cutAnyPrefix(strings.TrimLeft(tail, " "), "电", "讯", "消息")
	if !ok {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	return !isHan(next)
}

// dayOf says that a day of a time is counted behind it: 春运的第六天, 春运第22天.
func dayOf(tail string) bool {
	return dayBehind(strings.TrimPrefix(tail, "的")) > 0
}

// dayBehind is the length of 第二天 or 第22日 at the beginning of tail, 0 if there is none.
func dayBehind(tail string) int {
	rest, ok := strings.CutPrefix(tail, "第")
	if !ok {
		return 0
	}
	n, ok := numeral.ReadAt(rest, 0)
	if !ok || !anyPrefix(rest[n.Span.End:], []string{"天", "日"}) {
		return 0
	}
	return len("第") + n.Span.End + len("天")
}

// inLabel says that a time is a part of a name in quotation marks: “周末工程师”, “我们的春节”.
func inLabel(head, tail string) bool {
	const longest = 12 // bytes before the time
	head = head[max(0, len(head)-longest-len("“")):]
	open := strings.LastIndexAny(head, "“「‘『")
	if open < 0 || open+len("“") < len(head) && !isHanString(head[open+len("“"):]) {
		return false
	}
	i := strings.IndexAny(tail, "”」’』，,。")
	return (i > 0 || i == 0 && open+len("“") < len(head)) && i <= 24 && anyPrefix(tail[i:], []string{"”", "」", "’", "』"})
}

// isFrequency says that a time tells how often, not when.
func (w *timeWords) isFrequency(word string) bool {
	return strings.Contains(word, "每") || w.often[word]
}

// reported says that a time is when somebody spoke or wrote, in the clause that begins with tail: 昨天表示, 15日从局里获悉.
func (w *timeWords) reported(tail string) bool {
	const longest, latest = 60, 45 // bytes of the clause, and before the word
	at := -1                       // where the first of the words stands
	for p := 0; p < len(tail); {
		if p > longest {
			return false
		}
		r, size := runes.At(tail, p)
		if clauseEnds.has(r) {
			return at >= 0 && at+w.reporting.match(tail, at) <= p
		}
		if at < 0 && p <= latest && w.reporting.begins(r) && w.reporting.match(tail, p) > 0 {
			at = p
		}
		p += size
	}
	return at >= 0 && len(tail) <= longest
}

var clauseEnds = newRuneSet("，,：:；;“「《")
