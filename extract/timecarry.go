package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// carryTime keeps the time of a sentence for the next one of its line, which may go on with it: one that governs the whole
// sentence and tells of a period that statistics are of. Where the first time of the sentence is none, it is kept for a sentence
// with 其中 alone; where more follow, the latest is the one that the sentence ends with: 15年以来…，1至6月投资232亿元。其中工业投资75亿元.
func (a *article) carryTime(s string, marks []mark) {
	first, told := true, false
	for _, m := range marks {
		told = told || m.figure != nil
		if m.time == nil || m.time.reach == reachNone || m.time.reach == reachFigure {
			continue
		}
		if first && told && a.timeOpened && a.time != "" && !a.dayTime {
			return // 上周，…。客流8万人次，比2020年增长4.8%。: it does not govern the whole
		}
		word, tail := s[m.span.Start:m.span.End], s[m.span.End:]
		if isOneOf(word, []string{"当年", "当月", "当日", "当天", "当晚", "届时"}) {
			continue // they go on with another
		}
		if first && a.x.lex.times.completes(word) {
			a.time, first = "", false // 建成后可容纳300人。: its own sentence only
			continue
		}
		if inRemark(s[:m.span.Start]) {
			continue // 39万人（2022年为38万）
		}
		if first && a.x.lex.times.told(word, tail, m.time.reach) {
			continue // 昨日，记者获悉，今年上半年…
		}
		if strings.HasPrefix(tail, "的") {
			word = strings.TrimPrefix(word, "从") // 从前三季度的数据看
		}
		switch period := m.time.reach == reachOn && isPeriod(word) && !ofPoint(word) && opensStatement(s[:m.span.Start]); {
		case period && (first || a.time != "" && (!a.dayTime || ofPoint(a.time))):
			a.time, a.dayTime = strings.ReplaceAll(word, " ", ""), false
		case (first || a.time != "" && ofPoint(word)) && m.time.reach == reachOn && opensStatement(s[:m.span.Start]):
			a.time, a.dayTime = strings.ReplaceAll(word, " ", ""), true
		case first:
			a.time = ""
		}
		if first {
			a.timeOpened = !told
		}
		first = false
	}
}

// inRemark says that brackets are open at the end of head, and that something stands before them.
func inRemark(head string) bool {
	i := max(strings.LastIndex(head, "（"), strings.LastIndexByte(head, '('))
	return i > 0 && !strings.ContainsAny(head[i:], "）)")
}

// told says that a time is when somebody was told what follows: 昨日获悉, 昨日，记者从市统计局获悉.
func (w *timeWords) told(word, tail string, reach timeReach) bool {
	if rest, ok := cutAnyPrefix(tail, "，", ","); ok {
		return !isPeriod(word) && anyPrefix(rest, []string{"记者", "本报记者", "笔者", "据"}) && w.reported(rest)
	}
	return reach == reachClause && w.reported(tail)
}

// isPeriod says that a time is a period that statistics are of: 上半年, 今年以来, 截至6月底; not 昨天 or 目前.
func isPeriod(word string) bool {
	if anyPrefix(word, []string{"截至", "截止", "截止到"}) || anySuffix(word, []string{"以来", "期间", "为止"}) {
		return true
	}
	if anySuffix(word, []string{"日", "时", "天", "晚", "上", "午", "分", "号", "后", "前", "代", "起"}) {
		return false
	}
	for _, unit := range []string{"年", "月", "季", "期", "周", "春", "夏", "秋", "冬"} {
		if strings.Contains(word, unit) {
			return true
		}
	}
	return false
}

// ofPoint says that a time is the end of a period, when what there is was counted; what is done in the next sentence was not done then:
// 年末|公路1.2万公里。邮政业务总量8亿元.
func ofPoint(word string) bool {
	return anySuffix(word, []string{"末", "底"}) && !anyPrefix(word, []string{"截", "到", "至"}) && !strings.Contains(word, "周末")
}

// opensClause says that a clause begins behind head, outside quotation marks.
func opensClause(head string) bool {
	head = strings.TrimRight(head, " \u3000")
	quoted := strings.Count(head, "“")+strings.Count(head, "「") > strings.Count(head, "”")+strings.Count(head, "」")
	prev, _ := utf8.DecodeLastRuneInString(head)
	return !quoted && (head == "" || !unicode.IsLetter(prev) && !unicode.IsNumber(prev) || anySuffix(head, []string{"其中", "显示", "据", "但", "而"}))
}

// continues says that the sentence goes on with what the one before it told: it begins with no name of its own, quotes nobody and
// tells of nothing to come. With a day it only does where it begins with 其中.
func (b *binder) continues(day bool) bool {
	s := strings.TrimLeft(b.c.s, " \t\u3000")
	if strings.HasPrefix(s, "其中") || day {
		return strings.HasPrefix(s, "其中")
	}
	if anyPrefix(s, []string{"每", "凡", "“", "「", "\"", "‘", "『", "（", "("}) {
		return false
	}
	if len(b.names) > 0 && b.names[0][0] == 0 && !anyPrefix(s, []string{"全", "该"}) && !(b.names[0][1] == 1 && strings.HasSuffix(b.c.text(0), "部门")) {
		return false
	}
	if i := b.order[0]; b.figure(i).dim == unit.Age && i == 0 {
		return false
	}
	for p := 0; p < len(s); {
		if n := b.x.lex.elsewhere.match(s, p); n > 0 && !planOf(s, p, p+n) {
			return false
		}
		_, size := runes.At(s, p)
		p += size
	}
	return true
}

// planOf says that the 计划 at s[p:end] is a plan that something was compared with, not what somebody means to do: 完成年|计划|的76%.
func planOf(s string, p, end int) bool {
	if s[p:end] != "计划" {
		return false
	}
	prev, _ := runes.Before(s, p)
	next, _ := runes.At(s, end)
	return strings.ContainsRune("年月季度市县省原总成", prev) || strings.ContainsRune("的任目数内外", next)
}

// opensStatement says that a clause begins behind head, or with no more than the name of a place: 石桥市|上半年.
func opensStatement(head string) bool {
	if opensClause(head) {
		return true
	}
	start := strings.LastIndexAny(head, "，,；;：:。！？（(")
	rest := head
	if start >= 0 {
		_, n := utf8.DecodeRuneInString(head[start:])
		rest = head[start+n:]
	}
	const shortest, longest = len("全市"), len("呼和浩特市")
	prev, _ := utf8.DecodeLastRuneInString(rest)
	return len(rest) >= shortest && len(rest) <= longest && isHanString(rest) && strings.ContainsRune("省市县区州旗国", prev)
}
