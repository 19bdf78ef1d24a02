package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// timeBehind looks at what follows a number: most are followed by 万, 名 or % and can be no part of a time.
func timeBehind(s string, p int) bool {
	const longest = 48 // bytes of digits: longer runs are no dates, and looking through them from each digit would be slow
	for end := p + longest; p < len(s) && p < end; {
		r, n := runes.At(s, p)
		if r >= '0' && r <= '9' || numberRune(r) {
			p += n
			continue
		}
		switch r {
		case '个':
			next, _ := utf8.DecodeRuneInString(s[p+n:])
			switch next {
			case '月', '小', '星', '季', '世', '学', '昼', '多':
				return true
			}
			return false
		case '财', '赛', '榨', '雪':
			next, _ := utf8.DecodeRuneInString(s[p+n:])
			return next == '年' || next == '季' || next == '政'
		case '年', '月', '日', '号', '时', '点', '季', '天', '周', '星', '小', '分', '秒', '载', '世', '多', '余', '昼', '学', '晚', '夜', '代',
			'及', '和', '与', '-', '/', '.', ':', '：', '—', '–', '－', '~', '～', '至', '到', '、', ' ':
			return true
		}
		return false
	}
	return false
}

// isoDate reads 2023-07-11, 2023/7/11, 2023.07.11 and 11:24:12, alone or in sequence.
func isoDate(s string, p int) int {
	if p > 0 && (s[p-1] >= '0' && s[p-1] <= '9' || s[p-1] == '.' || s[p-1] == ':') {
		return p
	}
	q := p
	if y, e, n := asciiInt(s, q); n == 4 && y >= 1800 && y <= 2199 && e < len(s) && strings.IndexByte("-/.", s[e]) >= 0 {
		sep := s[e]
		if m, e2, n2 := asciiInt(s, e+1); n2 >= 1 && n2 <= 2 && m >= 1 && m <= 12 && e2 < len(s) && s[e2] == sep {
			if d, e3, n3 := asciiInt(s, e2+1); n3 >= 1 && n3 <= 2 && d >= 1 && d <= 31 {
				q = e3
				if t := clockAfter(s, q); t > q {
					return t
				}
				return q
			}
		}
	}
	if m, e, n := asciiInt(s, p); n >= 1 && n <= 2 && m <= 12 && m > 0 && e < len(s) && s[e] == '/' {
		if d, e2, n2 := asciiInt(s, e+1); n2 >= 1 && n2 <= 2 && d <= 31 && e2 < len(s) && s[e2] == '/' {
			if y, e3, n3 := asciiInt(s, e2+1); n3 == 4 && y > 1800 && y < 2200 {
				return e3
			}
		}
	}
	if endsCode(s[:p]) { // PM10：56
		return p
	}
	return clock(s, p)
}

// quarter reads 第一季度, 前三季度, 三季度, 一季度, 3季度.
// number is that at p, if one stands there.
func quarter(s string, p int, number dateNumber) int {
	q := p
	switch r, size := runes.At(s, p); r {
	case '第', '前', '头', '首':
		q += size
		number = dateNumberAt(s, q)
	}
	v, e, n := number.value, number.end, number.digits
	if n == 0 || v < 1 || v > 4 || !strings.HasPrefix(s[e:], "季度") {
		if n == 1 && v <= 4 && q > p && strings.HasPrefix(s[e:], "季") && !strings.HasPrefix(s[e:], "季节") {
			return e + len("季")
		}
		return p
	}
	return e + len("季度")
}

// calendarCore reads 2022年[4月[15日]], 4月15日, 1—9月, 10-12日, 12时55分, 二〇二三年, 80年代, 21世纪.
// number is that at p.
func (lx *lexicon) calendarCore(s string, p int, number dateNumber, inside bool) int {
	v, e, n := number.value, number.end, number.digits
	if n == 0 {
		return p
	}
	if end := lx.namedYear(s, p, v, e, n); end > p {
		return end
	}
	if end := yearCore(s, p, v, e, n); end > p {
		return end
	}
	// a range whose second half carries the unit: 1—9月, 10-12日
	if c := rangeConnector(s, e); c > 0 && v <= 31 {
		if v2, e2, n2 := dateInt(s, e+c); n2 > 0 && v2 > v {
			if v2 <= 12 && monthMark(s, e2) > 0 {
				return e2 + monthMark(s, e2)
			}
			if d := dayMark(s, e2); v2 <= 31 && d > 0 && (inside || loneDay(s, p, e2+d)) {
				return e2 + dayMark(s, e2)
			}
			if v2 <= 24 && strings.HasPrefix(s[e2:], "时") {
				return e2 + 3
			}
		}
	}
	if m := monthMark(s, e); m > 0 && v >= 1 && v <= 12 {
		return e + m
	}
	if inside {
		if end := twoDays(s, v, e); end > e {
			return end
		}
	}
	if d := dayMark(s, e); d > 0 && v >= 1 && v <= 31 && (inside || loneDay(s, p, e+d)) {
		return e + d
	}
	return clockWords(s, p, v, e, inside)
}

// yearCore reads a year with its mark: 2022年, 二〇二三年, 98年4月, 2008年3月, 80年代, 21世纪.
func yearCore(s string, p, v, e, n int) int {
	if strings.HasPrefix(s[e:], "年代") && v%10 == 0 {
		return e + len("年代")
	}
	if strings.HasPrefix(s[e:], "世纪") && v >= 10 && v <= 22 {
		end := e + len("世纪")
		if v2, e2, n2 := dateInt(s, end); n2 > 0 && v2%10 == 0 && strings.HasPrefix(s[e2:], "年代") {
			return e2 + len("年代")
		}
		return end
	}
	mark := 0
	if strings.HasPrefix(s[e:], "年") {
		mark = 3
	} else if strings.HasPrefix(s[e:], " 年") {
		mark = 4
	}
	if mark == 0 {
		// 2018-2022年, 2018至2022年
		if n == 4 && v >= 1800 && v < 2200 {
			if c := rangeConnector(s, e); c > 0 {
				if v2, e2, n2 := dateInt(s, e+c); n2 == 4 && v2 >= 1800 && v2 < 2200 && strings.HasPrefix(s[e2:], "年") {
					return e2 + 3
				}
			}
		}
		return p
	}
	after := e + mark
	if n == 4 && v >= 1000 && v < 2200 || n == 4 && v < 1000 && s[p] >= 0x80 {
		if strings.HasPrefix(s[after:], "级") || n == 4 && v < 1000 {
			return p
		}
		return after
	}
	if n == 2 { // 98年4月, but 15年 alone is a duration
		if m, e2, n2 := dateInt(s, after); n2 > 0 && m >= 1 && m <= 12 && monthMark(s, e2) > 0 {
			return after
		}
	}
	return p
}

// monthMark is how long the 月 behind the number of a month at p is, with 份 and a blank before it; 0 for none: 3月, 3月份; but 3月龄.
func monthMark(s string, p int) int {
	q := p
	if strings.HasPrefix(s[q:], " ") {
		q++
	}
	if !strings.HasPrefix(s[q:], "月") || strings.HasPrefix(s[q:], "月龄") {
		return 0
	}
	q += 3
	if strings.HasPrefix(s[q:], "份") {
		q += 3
	}
	return q - p
}

// dayMark is how long the 日 or 号 behind the number of a day at p is, 0 for none: 3日, 3号; but 3日元.
func dayMark(s string, p int) int {
	q := p
	if strings.HasPrefix(s[q:], " ") {
		q++
	}
	if strings.HasPrefix(s[q:], "日") && !anyPrefix(s[q+len("日"):], []string{"元", "圆", "币", "本银", "均"}) {
		return q + 3 - p
	}
	if q == p && dayNumber(s, p) {
		return len("号")
	}
	return 0
}

// loneDay says whether 15日 without its month is a day of the month: 5日, 于18日14时; 连续3日 and 过去三日 are durations.
func loneDay(s string, p, end int) bool {
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	if s[p] >= 0x80 && !anyPrefix(s[end:], []string{"电", "下午", "上午", "凌晨", "清晨", "早上", "中午", "傍晚", "晚", "深夜", "零时"}) {
		_, e, n := dateInt(s, end) // 十四日十七时
		return n > 0 && strings.HasPrefix(s[e:], "时") && !strings.HasSuffix(s[:p], "连续")
	}
	switch prev {
	case '续', '期', '时', '约', '近', '达', '超', '过', '去', '足', '到', '为', '共', '计', '了', '需', '前', '后', '每', '这', '长', '第', '满', '留':
		return strings.HasPrefix(s[end:], "电") || prev == '到' && anyPrefix(s[end:], []string{"下午", "上午", "凌晨", "清晨", "早上", "中午", "傍晚", "晚", "深夜"}) || anyPrefix(s[end:], []string{"大年", "正月", "星期"})
	}
	return true
}
