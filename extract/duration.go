package extract

import (
	"strings"
	"unicode/utf8"
)

// Words that make a number of years, days or hours the statement of a length: 连续6年, 历时15天, 提前40天, 从事泌尿外科16年.
var lengthBefore = []string{"连续", "历时", "为期", "持续", "长达", "提前", "延长", "延期", "推迟", "缩短", "耗时", "用时", "需要", "需", "只需", "仅需", "只用", "仅用", "用了", "用", "花了", "花费", "停留", "坚守", "坚持", "从事", "任职", "工作", "工作了", "服役", "担任", "满", "已有", "有", "达", "达到", "超过", "超", "逾", "近", "约", "不足", "不到", "未满", "不满", "至少", "最长", "最多", "最短", "长", "为", "以", "仅", "才", "了", "共", "共计", "总计", "累计", "平均", "增加", "减少", "延迟", "晚点", "停赛", "停课", "停产", "判处", "有期徒刑", "拘留", "隔离", "住院", "寿命", "工期", "年限", "期限", "任期", "成立", "相差", "年轻", "早", "晚", "再", "前后", "合计", "间隔", "每隔", "保持", "维持", "学习", "培训", "居住", "生活", "等", "等待", "等了", "休假", "放假", "驻村", "驻守", "扎根", "党龄", "工龄", "教龄", "龄", "从", "分", "赛程"}

// Words behind a number of time units that make it only the place of an event: 三年来, 十天里, 一年前.
var placeBehind = []string{"来", "里", "内", "间", "前", "后", "以来", "之后", "之前", "以后", "以前", "期间", "之间", "巨变", "历程"}

// refuseDuration says why a number of time units states no length, "" if it does.
func refuseDuration(s string, q *quantity) string {
	head, tail := strings.TrimRight(s[:q.outer.Start], " "), s[q.outer.End:]
	for _, w := range placeBehind {
		if strings.HasPrefix(tail, w) && closingFits(tail, 0, len(w)) {
			return "places an event in time"
		}
	}
	text := s[q.span.Start:q.span.End]
	if q.num.Vague == '几' || q.num.Vague == '数' {
		if !anySuffix(head, lengthBefore) && !strings.HasPrefix(q.written, "个") {
			return "indefinite duration"
		}
	}
	if yearLike(q) && q.written == "年" {
		return "year"
	}
	if q.bound != Exact && q.bound != Range {
		return ""
	}
	if strings.Contains(text, "半") && len(text) > 6 || len(q.written) < len(text)-12 || anySuffix(head, lengthBefore) {
		return ""
	}
	if anySuffix(q.written, []string{"时", "钟", "秒", "s", "夜", "min", "h"}) && q.written != "半夜" {
		return "" // hours and minutes are lengths wherever they stand
	}
	one := text == "一"+q.written || text == "半"+q.written
	next, n := utf8.DecodeRuneInString(tail)
	switch {
	case n == 0 || strings.ContainsRune("，。；,;、）)！!？", next):
		if prev, _ := utf8.DecodeLastRuneInString(head); !one && (!q.num.Chinese || isHan(prev)) {
			return ""
		}
	case strings.ContainsRune("的没就才便能可即竟", next), strings.HasPrefix(tail, "时间"):
		return ""
	case !q.num.Chinese && (!strings.HasSuffix(q.written, "日") || !isHan(next)):
		return "" // 15年公费教育, 7天
	}
	return "duration that states no length"
}

func anySuffix(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
