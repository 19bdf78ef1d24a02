package extract

import "strings"

// dayNumber says that 号 stands at p behind the number of a day: 2月22号, and 22号 alone where a clause begins with it and a mark or an
// hour of the day follows. 3号线 and 5号楼 are names.
func dayNumber(s string, p int) bool {
	tail, ok := strings.CutPrefix(s[p:], "号")
	if !ok {
		return false
	}
	start := p
	for start > 0 && s[start-1] >= '0' && s[start-1] <= '9' {
		start--
	}
	head := s[:start]
	if start == p || p-start > 2 {
		return false
	}
	if strings.HasSuffix(head, "月") {
		return !anyPrefix(tail, []string{"线", "楼", "院", "文", "店", "馆", "台", "路", "机", "车", "井", "矿", "门", "厅", "仓", "桥"})
	}
	if strings.HasSuffix(head, "号、") {
		return true
	}
	return (head == "" || anySuffix(head, []string{"，", ",", "。", "；", "：", "、", "　", "日", "号"})) &&
		anyPrefix(tail, []string{"，", ",", "上午", "下午", "晚", "凌晨", "早", "起", "当天", "当日", "、"})
}

// twoDays reads the rest of two days that share a month and the word for a day, of which the number v before e is the first: 7月11|及12日.
// It gives e for none.
func twoDays(s string, v, e int) int {
	rest, ok := cutAnyPrefix(s[e:], "及", "和", "与")
	if !ok || v > 31 {
		return e
	}
	v2, e2, n2 := dateInt(s, len(s)-len(rest))
	if d := dayMark(s, e2); n2 > 0 && v2 > v && v2 <= 31 && d > 0 {
		return e2 + d
	}
	return e
}

// lunarDay reads a day of the moon's month behind another, 正月初三至|初七. It gives p for none.
func lunarDay(s string, p int) int {
	rest, ok := strings.CutPrefix(s[p:], "初")
	if !ok {
		return p
	}
	if v, e, n := chineseInt(rest, 0); n > 0 && v >= 1 && v <= 10 {
		return p + len("初") + e
	}
	return p
}

// secondDay says that a day of the month ends at p and another of the same month stands at q: 18日|和|19日.
func secondDay(s string, p, q int) bool {
	if !strings.HasSuffix(s[:p], "日") {
		return false
	}
	v, e, n := dateInt(s, q)
	return n > 0 && n < 3 && v > 0 && v <= 31 && strings.HasPrefix(s[e:], "日") && !strings.HasPrefix(s[e:], "日均")
}
