package layout

import (
	"strings"
	"time"
	"unicode/utf8"
)

// day is a date as written; year 0 if it has none.
type day struct{ year, month, day int }

func (d day) valid() bool {
	return d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31
}

func (d day) String() string {
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// clock is a time of day.
type clock struct{ hour, minute, second int }

// dateAt reads a full date at the start of s: 2024-03-18, 2024/3/18, 2024.3.18, 2024年3月18日, 20240318 is none, 二〇二四年三月十八日,
// 03/01/2026 (the day first, as Hong Kong and Macao write, unless only the other order is a date), 民国113年3月5日. n is its length.
func dateAt(s string) (d day, n int) {
	if s == "" {
		return day{}, 0
	}
	rest, roc := strings.CutPrefix(s, "中华民国")
	if !roc {
		rest, roc = strings.CutPrefix(s, "民国")
	}
	first, n1, w1 := numberAt(rest)
	if n1 == 0 {
		return day{}, 0
	}
	sep, n2 := separatorAt(rest[n1:])
	if n2 == 0 {
		return day{}, 0
	}
	second, n3, w2 := numberAt(rest[n1+n2:])
	if n3 == 0 || w2 > 2 {
		return day{}, 0
	}
	p := n1 + n2 + n3
	sep2, n4 := separatorAt(rest[p:])
	if n4 == 0 || sep == '年' && sep2 != '月' || sep != '年' && sep2 != sep {
		return day{}, 0
	}
	third, n5, w3 := numberAt(rest[p+n4:])
	if n5 == 0 {
		return day{}, 0
	}
	p += n4 + n5
	switch {
	case roc && sep == '年' && w3 <= 3:
		d = day{first + 1911, second, third}
	case w1 == 4 && w3 <= 3: // 二十四 has three characters
		d = day{first, second, third}
	case w1 <= 2 && w3 == 4 && sep != '年':
		if d = (day{third, second, first}); !d.valid() {
			d = day{third, first, second}
		}
	}
	end, ok := dateEnd(rest, p, sep)
	if !ok || !d.valid() || d.year < 1900 || d.year > 2100 {
		return day{}, 0
	}
	return d, len(s) - len(rest) + end
}

// dateEnd is the end of a date whose last number ends at byte p: behind 日 or 号 where 年 stands in it, else where no digit follows.
func dateEnd(s string, p int, sep rune) (end int, ok bool) {
	if sep != '年' {
		return p, p == len(s) || s[p] < '0' || s[p] > '9'
	}
	suffix := strings.TrimLeft(s[p:], " ")
	for _, w := range []string{"日", "号"} {
		if strings.HasPrefix(suffix, w) {
			return len(s) - len(suffix) + len(w), true
		}
	}
	return p, false
}

// separatorAt reads what stands between the numbers of a date, spaces included.
func separatorAt(s string) (sep rune, n int) {
	t := strings.TrimLeft(s, " ")
	r, size := utf8.DecodeRuneInString(t)
	switch r {
	case '-', '/', '.', '年', '月':
	case '—', '–':
		r = '-'
	default:
		return 0, 0
	}
	u := strings.TrimLeft(t[size:], " ")
	return r, len(s) - len(u)
}

// numberAt reads a number of a date, in digits or in Chinese (十二, 二〇二四). width is the number of its characters.
func numberAt(s string) (value, n, width int) {
	for n < len(s) && n < 4 && s[n] >= '0' && s[n] <= '9' {
		value = value*10 + int(s[n]-'0')
		n++
	}
	if n > 0 {
		return value, n, n
	}
	ten := false
	for n < len(s) && width < 4 {
		r, size := utf8.DecodeRuneInString(s[n:])
		digit := strings.IndexRune("〇一二三四五六七八九", r)
		switch {
		case r == '零' || r == '○':
			value *= 10
		case r == '十':
			if value == 0 {
				value = 1
			}
			value *= 10
			ten = true
		case r == '廿':
			value, ten = 20, true
		case digit >= 0:
			if ten {
				value += digit / 3
				ten = false
			} else {
				value = value*10 + digit/3
			}
		default:
			return value, n, width
		}
		n += size
		width++
	}
	return value, n, width
}

// clockAt reads a time of day at the start of s, after a weekday and spaces: " 星期三 09:42:16", "下午 4:41", "T10:33:00+08:00", "9时5分".
func clockAt(s string) (c clock, n int) {
	rest := skipSpace(s)
	for _, open := range []string{"(", "（", "[", "【"} {
		rest = strings.TrimPrefix(rest, open)
	}
	if w, ok := weekday(rest); ok {
		rest = skipSpace(rest[w:])
		for _, end := range []string{")", "）", "]", "】"} {
			rest = strings.TrimPrefix(rest, end)
		}
		n = len(s) - len(rest)
		rest = skipSpace(rest)
	} else {
		rest = skipSpace(s)
	}
	rest = strings.TrimPrefix(rest, "T")
	afternoon := false
	for _, w := range []string{"下午", "晚上", "晚间", "PM", "pm", "上午", "早上", "凌晨", "中午", "AM", "am"} {
		if t, ok := strings.CutPrefix(rest, w); ok {
			afternoon = w == "下午" || w == "晚上" || w == "晚间" || w == "PM" || w == "pm"
			rest = skipSpace(t)
			break
		}
	}
	h, m, sec, used := hms(rest)
	if used == 0 {
		return clock{}, n
	}
	rest = rest[used:]
	if t := skipSpace(rest); strings.HasPrefix(t, "PM") || strings.HasPrefix(t, "pm") {
		afternoon, rest = true, t[2:]
	} else if strings.HasPrefix(t, "AM") || strings.HasPrefix(t, "am") {
		rest = t[2:]
	}
	if afternoon && h < 12 {
		h += 12
	}
	rest = zone(rest)
	return clock{h, m, sec}, len(s) - len(rest)
}

// hms reads 9:42, 09:42:16, 9时5分 and 16点30分.
func hms(s string) (h, m, sec, n int) {
	h, n1 := twoDigits(s)
	if n1 == 0 || h > 24 {
		return 0, 0, 0, 0
	}
	p := n1
	colon := colonAt(s[p:])
	if colon == 0 {
		for _, w := range []string{"时", "点"} {
			if strings.HasPrefix(s[p:], w) {
				m, n2 := twoDigits(s[p+len(w):])
				if q := p + len(w) + n2; n2 > 0 && m < 60 && strings.HasPrefix(s[q:], "分") {
					return h, m, 0, q + len("分")
				}
			}
		}
		return 0, 0, 0, 0
	}
	m, n2 := twoDigits(s[p+colon:])
	if n2 != 2 || m > 59 {
		return 0, 0, 0, 0
	}
	p += colon + n2
	if colon = colonAt(s[p:]); colon > 0 {
		if v, n3 := twoDigits(s[p+colon:]); n3 == 2 && v < 60 {
			return h, m, v, p + colon + n3
		}
	}
	return h, m, 0, p
}

// twoDigits reads one or two digits: their value, and how many they are.
func twoDigits(s string) (v, n int) {
	for n < len(s) && n < 2 && s[n] >= '0' && s[n] <= '9' {
		v = v*10 + int(s[n]-'0')
		n++
	}
	return v, n
}

// colonAt is the length of a colon at the start of s.
func colonAt(s string) int {
	switch {
	case strings.HasPrefix(s, ":"):
		return 1
	case strings.HasPrefix(s, "："):
		return len("：")
	}
	return 0
}

// weekday is the length of a weekday at the start of s.
func weekday(s string) (int, bool) {
	for _, w := range []string{"星期", "周", "礼拜"} {
		if t, ok := strings.CutPrefix(s, w); ok {
			if r, n := utf8.DecodeRuneInString(t); strings.ContainsRune("一二三四五六日天", r) {
				return len(w) + n, true
			}
		}
	}
	return 0, false
}

// zone drops a time zone as ISO 8601 writes it.
func zone(s string) string {
	if strings.HasPrefix(s, "Z") {
		return s[1:]
	}
	if len(s) >= 6 && (s[0] == '+' || s[0] == '-') && s[3] == ':' {
		if _, n := twoDigits(s[1:]); n == 2 {
			if _, n := twoDigits(s[4:]); n == 2 {
				return s[6:]
			}
		}
	}
	return s
}

// skipSpace is s without spaces and tabs at its start.
func skipSpace(s string) string {
	if s == "" || s[0] > ' ' && s[0] != "\u3000"[0] && s[0] != "\u00a0"[0] {
		return s // as nearly always
	}
	return strings.TrimLeft(s, " \t\u3000\u00a0")
}
