package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// Words that make a number of years, days or hours the statement of a length: 连续6年, 历时15天, 提前40天, 从事泌尿外科16年.
var lengthBefore = []string{"连续", "历时", "为期", "持续", "长达", "提前", "延长", "延期", "推迟", "缩短", "耗时", "用时", "需要", "需", "只需", "仅需", "只用", "仅用", "用了", "用", "花了", "花费", "停留", "坚守", "坚持", "从事", "任职", "工作", "工作了", "服役", "担任", "满", "已有", "有", "达", "达到", "超过", "超", "逾", "近", "约", "不足", "不到", "未满", "不满", "至少", "最长", "最多", "最短", "长", "为", "以", "仅", "才", "了", "共", "共计", "总计", "累计", "平均", "增加", "减少", "延迟", "晚点", "停赛", "停课", "停产", "判处", "有期徒刑", "判监", "监禁", "判囚", "入狱", "判刑", "刑期", "拘留", "隔离", "住院", "寿命", "工期", "年限", "期限", "任期", "成立", "相差", "年轻", "早", "晚", "再", "前后", "合计", "间隔", "每隔", "保持", "维持", "学习", "培训", "居住", "生活", "等", "等待", "等了", "休假", "放假", "驻村", "驻守", "扎根", "党龄", "工龄", "教龄", "龄", "从", "分", "赛程"}

var lengthEnds = newEndings(lengthBefore)

// Words behind a number of time units that make it only the place of an event: 三年来, 十天里, 一年前.
var placeBehind = []string{"来", "里", "内", "间", "前", "后", "以来", "之后", "之前", "以后", "以前", "期间", "之间", "巨变", "历程"}

// refuseDuration says why a number of time units states no length, "" if it does.
func refuseDuration(s string, q *quantity) string {
	head, tail := strings.TrimRight(s[:q.outer.Start], " "), s[q.outer.End:]
	for _, w := range placeBehind {
		if strings.HasPrefix(tail, w) && closingFits(tail, 0, len(w)) && !(w == "内" && shortTime(q.written)) {
			return "places an event in time"
		}
	}
	text := s[q.span.Start:q.span.End]
	if (q.num.Vague == '几' || q.num.Vague == '数') && (q.num.Lone || !anySuffix(q.written, []string{"小时", "分钟", "秒", "秒钟", "钟头"})) {
		if !lengthEnds.of(head) && !strings.HasPrefix(q.written, "个") {
			return "indefinite duration"
		}
	}
	if yearLike(q) && q.written == "年" || q.written == "年" && minguo(s, q) {
		return "year"
	}
	if q.bound != Exact && q.bound != Range || changes(head, tail) || anySuffix(q.written, []string{"工作日", "交易日", "自然日", "营业日"}) {
		return ""
	}
	if q.written == "日" && smallDay(q) && anySuffix(head, []string{"至", "迄", "到", "于", "自"}) {
		return "date" // 即日起至十三日
	}
	if strings.Contains(text, "半") && len(text) > 6 || len(q.written) < len(text)-12 || lengthEnds.of(head) {
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

// smallDay says that a number may be a day of the month.
func smallDay(q *quantity) bool {
	return q.value != nil && q.value.IsInteger() && q.value.LessThanOrEqual(decimal.NewFromInt(31))
}

// changes says that a length is what something changes from or to: 由60日压缩至20日.
func changes(head, tail string) bool {
	return anyPrefix(tail, []string{"压缩", "缩短", "缩减", "减少", "减至", "降至", "延长", "增至", "增加", "提前", "提速"}) ||
		anySuffix(head, []string{"压缩至", "压缩到", "缩短至", "缩短到", "缩短为", "缩减至", "减至", "减为", "降至", "延长至", "延长到", "延长为", "增至", "增加到"})
}

// changesTo says that a day of the month, with the 至 or 到 before it, is a length that something changes to.
func changesTo(head, word string) bool {
	for _, to := range []string{"至", "到"} {
		if day, ok := strings.CutPrefix(word, to); ok && strings.Trim(day, "0123456789") == "日" {
			return changes(head+to, "")
		}
	}
	if strings.Trim(word, "0123456789一二三四五六七八九十") != "日" {
		return false
	}
	return changes(head, "") || anySuffix(head, []string{"连升", "连跌", "连涨", "连降", "连挫", "连续", "一连"}) // 连升六日
}

// eras are names of reigns, which count their years.
var eras = []string{"昭和", "大正", "明治", "平成", "令和", "光绪", "宣统", "同治", "咸丰", "道光", "嘉庆", "乾隆", "雍正", "康熙", "顺治", "崇祯", "万历", "嘉靖", "正德", "弘治", "成化", "永乐", "洪武", "贞观", "开元"}

// minguo says that a number of years is a year of the Republic of China: 民国74年, 110年同月, 113年10月4日.
func minguo(s string, q *quantity) bool {
	if q.value == nil || !q.value.IsInteger() || q.value.GreaterThan(decimal.NewFromInt(150)) {
		return false
	}
	tail := s[q.span.End:]
	digits := strings.TrimLeft(tail, "0123456789")
	if len(digits) < len(tail) && strings.HasPrefix(digits, "月") {
		return true
	}
	if strings.Contains(s, "民国") && !lengthEnds.of(s[:q.outer.Start]) || anySuffix(s[:q.span.Start], eras) {
		return true
	}
	return q.value.GreaterThanOrEqual(decimal.NewFromInt(80)) && anyPrefix(tail, []string{"同月", "同期", "度", "第", "上半", "下半", "底", "初", "末", "春", "夏", "秋", "冬", "全年", "元月", "将", "完工", "完成", "动工", "开工", "竣工", "通车", "启用", "实施"}) && !anySuffix(s[:q.outer.Start], []string{"历时", "历经", "耗时", "用了", "花了"})
}

// anySuffix says that s ends with one of the words, none of which is empty. The last byte tells most of them apart.
func anySuffix(s string, words []string) bool {
	if s == "" {
		return false
	}
	last := s[len(s)-1]
	for _, w := range words {
		if w[len(w)-1] == last && len(w) <= len(s) && s[len(s)-len(w):] == w {
			return true
		}
	}
	return false
}
