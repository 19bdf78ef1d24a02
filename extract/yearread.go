package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// namedYear reads a year that its kind or its era tells, of which dateInt has read [p, e) with n digits as v: 2023/24学年,
// 2024财年, 民国98年, 113年度. It gives p for none.
func (lx *lexicon) namedYear(s string, p, v, e, n int) int {
	if n == 4 && v >= 1800 && v < 2200 && s[p] < utf8.RuneSelf {
		return lx.yearOfKind(s, p, v, e)
	}
	if (n == 2 || n == 3) && v >= 60 && v < 150 && s[p] < utf8.RuneSelf {
		if rest, ok := cutAnyPrefix(s[e:], "学年度", "学年"); ok {
			return len(s) - len(rest) // 104学年
		}
	}
	if n == 3 && v >= 90 && v < 200 && strings.HasPrefix(s[e:], " 年") && monthBehind(s[skipBlank(s, e+len(" 年")):]) {
		return e + len(" 年") // 111 年 4 月
	}
	if end := republicYears(s, p, v, e, n); end > e {
		return end
	}
	after, ok := strings.CutPrefix(s[e:], "年")
	if ok && strings.HasSuffix(s[:p], "公元前") {
		return e + len("年") // 公元前2300年
	}
	if !ok || n > 3 {
		return p
	}
	if n == 2 && v >= 70 && strings.HasPrefix(after, "第") && s[p] < utf8.RuneSelf {
		return e + len("年") // 95年第二期作
	}
	if anySuffix(s[:p], []string{"民国", "西元", "公元"}) {
		if strings.HasPrefix(after, "代") && v%10 == 0 {
			return e + len("年代") // 民国七十年代
		}
		return e + len("年")
	}
	if n == 3 && v >= 90 && v <= 130 && s[p] < utf8.RuneSelf && republicYear(s[:p], after) {
		return e + len("年") // 105年总借阅册数
	}
	// a year of the Republic of China, where what follows tells it from a length of time
	if n == 3 && v >= 90 && v < 200 && !strings.Contains(after[:min(len(after), 24)], "字第") && (anyPrefix(after, []string{"度", "底", "初", "同期", "同月", "第", "上半年", "下半年", ":", "："}) || monthBehind(after)) {
		return e + len("年")
	}
	return p
}

// yearOfKind is namedYear for a year of four digits, or for two such years of which the second may be written short: 2023/24学年, 2024财年.
func (lx *lexicon) yearOfKind(s string, p, v, e int) int {
	end := e
	if c := max(rangeConnector(s, e), b2i(strings.HasPrefix(s[e:], "/"))); c > 0 {
		if _, e2, n2 := asciiInt(s, e+c); n2 == 2 || n2 == 4 {
			end = e2
		}
	}
	if next, e2, _ := asciiInt(s, e+1); end > e && s[e] == '/' && (next == v+1 || next == (v+1)%100) && strings.HasPrefix(s[e2:], "年") {
		end = e2 // 2025/26年
		if !strings.HasPrefix(s[e2:], "年度") {
			return e2 + len("年")
		}
	}
	if strings.HasPrefix(s[end:], "年度") && end > e {
		if next, _, _ := asciiInt(s, end-2); next == (v+1)%100 {
			return end + len("年度") // 2023-24年度, 2024/25年度
		}
	}
	if end == e || !strings.HasPrefix(s[end:], "年度") { // 2024年度 is 2024年 with 度
		if rest, ok := cutAnyPrefix(s[end:], lx.numbers.YearKind.Words...); ok {
			return len(s) - len(rest)
		}
	}
	return p
}

// republicYear says that a number of years between head and tail is a year of the Republic of China, by where it stands: at the head of
// its clause, behind a word that a date follows, or behind a body or a place; but 110年的历史, 距今105年, 成立100年.
func republicYear(head, tail string) bool {
	next, size := runes.At(tail, 0)
	if size < 3 || !isHan(next) || strings.ContainsRune("的来前后内间以之多余未没里老古期龄", next) || anyPrefix(tail, []string{"历史", "校庆", "华诞", "诞辰", "寿命", "纪念", "风雨", "徒刑"}) {
		return false
	}
	prev, size := runes.Before(head, len(head))
	if prev == ',' {
		return len(head) < 2 || head[len(head)-2] < '0' || head[len(head)-2] > '9'
	}
	return size == 0 || !isHan(prev) && prev != '.' && prev != '-' && prev > '9' || strings.ContainsRune("，；。：、（( 于在自至从及和与较比市县府局署区", prev)
}

// monthBehind says that a month follows.
func monthBehind(s string) bool {
	m, e, n := dateInt(s, 0)
	if c := rangeConnector(s, e); n > 0 && c > 0 {
		m, e, n = dateInt(s, e+c) // 114年1至2月
	}
	return n > 0 && m >= 1 && m <= 12 && monthMark(s, e) > 0
}

// glossFirsts begin what glossed reads.
const glossFirsts = "今昨明去前本上下后"

// glossed reads a day or a year that its number in brackets explains: 昨（24）日, 今(113)年. It gives p for none.
func glossed(s string, p int) int {
	first, size := runes.At(s, p)
	q := p + size
	if q >= len(s) || s[q] != '(' && s[q] != "（"[0] {
		return p
	}
	r, open := runes.At(s, q)
	if r != '（' && r != '(' || !strings.ContainsRune(glossFirsts, first) {
		return p
	}
	_, e, n := dateInt(s, q+open)
	r, shut := runes.At(s, e)
	if n == 0 || r != '）' && r != ')' {
		return p
	}
	r, mark := runes.At(s, e+shut)
	if r != '日' && r != '年' && r != '月' && r != '天' && r != '晚' {
		return p
	}
	return e + shut + mark
}

// ordinalWeek reads the week, the quarter or the term of a year behind it: 2024年|第12周. It gives p for none.
func ordinalWeek(s string, p int) int {
	rest, ok := strings.CutPrefix(s[p:], "第")
	if !ok {
		return p
	}
	_, e, n := dateInt(rest, skipBlank(rest, 0))
	if n == 0 {
		return p
	}
	if rest, ok = cutAnyPrefix(rest[skipBlank(rest, e):], "周", "学期", "星期"); !ok {
		return p
	}
	return len(s) - len(rest)
}
