package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// timeWords is data/times.toml: the vocabulary of time expressions.
type timeWords struct {
	Point         []string `toml:"point"`
	Opening       []string `toml:"opening"`
	Closing       []string `toml:"closing"`
	EventClosing  []string `toml:"event_closing"`
	EventOpening  []string `toml:"event_opening"`
	Comparing     []string `toml:"comparing"`
	Units         []string `toml:"units"`
	PlacingBefore []string `toml:"placing_before"`
	PlacingAfter  []string `toml:"placing_after"`

	point, opening, closing, eventClosing, units, before, after wordTrie
}

// timeExpr is one time expression of a sentence.
type timeExpr struct {
	span normalize.Span
	// compared marks what a figure is compared with (比上年), which does not govern it.
	compared bool
	// event marks an expression named by what happened (开展帮扶以来).
	event bool
}

func (w *timeWords) index() {
	w.point = newWordTrie(w.Point)
	w.opening = newWordTrie(w.Opening)
	w.closing = newWordTrie(w.Closing)
	w.eventClosing = newWordTrie(w.EventClosing)
	w.units = newWordTrie(w.Units)
	w.before = newWordTrie(w.PlacingBefore)
	w.after = newWordTrie(w.PlacingAfter)
}

// timeAt reads the longest time expression that begins at s[p:]; end is p if there is none.
func (lx *lexicon) timeAt(s string, p int) (end int) {
	w := &lx.times
	q := p
	if n := w.opening.match(s, q); n > 0 {
		q += n
	}
	core := lx.timeCores(s, q)
	if core == q {
		// 从 and 到 alone are no time; a point word may itself begin with one (到目前为止).
		if core = lx.timeCores(s, p); core == p {
			return p
		}
	}
	return core
}

// timeCores reads one or more cores with their ranges and closings.
func (lx *lexicon) timeCores(s string, p int) int {
	w := &lx.times
	q := p
	for {
		n := lx.timeCore(s, q, q > p)
		if n == q {
			break
		}
		q = n
		if c := rangeConnector(s, q); c > 0 {
			if m := lx.timeCore(s, q+c, true); m > q+c {
				q = m
			}
		}
		for {
			c := w.closing.match(s, q)
			if c == 0 || !closingFits(s, q, c) {
				break
			}
			q += c
		}
		if strings.HasPrefix(s[q:], "的") && lx.timeCore(s, q+3, true) > q+3 {
			q += 3
		}
	}
	return q
}

// closingFits keeps one-character closings from eating the head of the next word: 2022年中国, 年初步, 前往, 起草, 来自.
func closingFits(s string, q, n int) bool {
	if n > 3 {
		return true
	}
	next, _ := utf8.DecodeRuneInString(s[q+n:])
	switch s[q : q+n] {
	case "中":
		return !strings.ContainsRune("国央共小学心医华原东西部南北亚级等标高考间科介外方层低青", next)
	case "初":
		return !strings.ContainsRune("步中审级评次创期始一二三高", next)
	case "前":
		return !strings.ContainsRune("往来进景期沿海线三五十", next)
	case "后":
		return !strings.ContainsRune("者续备勤卫方期", next)
	case "起":
		return !strings.ContainsRune("草来点伏到诉飞步跑", next)
	case "来":
		return !strings.ContainsRune("自到源华访宾宾客", next)
	case "内":
		return !strings.ContainsRune("蒙地部外容涝", next)
	case "时":
		return !strings.ContainsRune("代任间段期速长常", next)
	case "度":
		return !strings.ContainsRune("假过量", next)
	case "里":
		return !strings.ContainsRune("程约海", next)
	case "间":
		return !strings.ContainsRune("接断隔", next)
	case "期":
		return !strings.ContainsRune("间待货刊盼望权限末中内刊", next)
	case "止":
		return true
	case "底":
		return !strings.ContainsRune("层部线气下", next)
	case "末":
		return !strings.ContainsRune("端日期", next)
	case "晚":
		return !strings.ContainsRune("会报年宴", next)
	case "春", "夏", "秋", "冬":
		return !strings.ContainsRune("耕运播收种粮灌灌管天风雨节晚", next) || strings.HasPrefix(s[q+n:], "天") || strings.HasPrefix(s[q+n:], "节")
	case "份":
		return true
	case "许", "整":
		return !strings.ContainsRune("多可个改体理", next)
	}
	return true
}

// rangeConnector is the length of 至 到 - — – ~ ～ 、 between two dates.
func rangeConnector(s string, p int) int {
	for _, c := range []string{"——", "至", "到", "—", "–", "－", "-", "~", "～", "、"} {
		if strings.HasPrefix(s[p:], c) {
			return len(c)
		}
	}
	return 0
}

// timeCore reads one unit of a time expression: 2022年, 4月, 15日, 12时30分, 去年, 三季度, 近三个月. It gives p for none.
// inside says that a core stands before it, which lets a lone 15日 or 3点 count.
func (lx *lexicon) timeCore(s string, p int, inside bool) int {
	if p >= len(s) {
		return p
	}
	r, _ := utf8.DecodeRuneInString(s[p:])
	digit := r >= '0' && r <= '9'
	if r < utf8.RuneSelf && !digit {
		return p
	}
	number := digit || numberRune(r)
	if number && !timeBehind(s, p) {
		return p + max(0, lx.pointAt(s, p)-p)
	}
	if digit {
		if n := isoDate(s, p); n > p {
			return n
		}
	}
	if number || lx.times.before.begins(r) {
		if n := lx.placedDuration(s, p); n > p {
			return n
		}
	}
	if number || r == '第' || r == '前' || r == '头' {
		if n := quarter(s, p); n > p {
			return n
		}
	}
	if n := lx.pointAt(s, p); n > p || !number {
		return n
	}
	return calendarCore(s, p, inside)
}

// pointAt is the end of the point word at p, p if there is none.
func (lx *lexicon) pointAt(s string, p int) int {
	if n := lx.times.point.match(s, p); n > 0 && pointFits(s, p, n) {
		return p + n
	}
	return p
}

func numberRune(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '〇', '零', '○', '廿', '两', '几', '半':
		return true
	}
	return false
}

// timeBehind looks at what follows a number: most are followed by 万, 名 or % and can be no part of a time.
func timeBehind(s string, p int) bool {
	for p < len(s) {
		r, n := utf8.DecodeRuneInString(s[p:])
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
		case '年', '月', '日', '时', '点', '季', '天', '周', '星', '小', '分', '秒', '载', '世', '多', '余', '昼', '学', '晚', '夜', '代',
			'-', '/', '.', ':', '：', '—', '–', '－', '~', '～', '至', '到', '、', ' ':
			return true
		}
		return false
	}
	return false
}

// pointFits keeps point words from splitting a longer word: 昨 in 昨日 is longest match already, 十一 needs 假期 or 黄金周.
func pointFits(s string, p, n int) bool {
	switch s[p : p+n] {
	case "十一", "十五":
		return strings.HasPrefix(s[p+n:], "假期") || strings.HasPrefix(s[p+n:], "黄金周") || strings.HasPrefix(s[p+n:], "期间") || strings.HasPrefix(s[p+n:], "长假")
	case "昨":
		next, _ := utf8.DecodeRuneInString(s[p+n:])
		return !strings.ContainsRune("非", next)
	case "期内":
		prev, _ := utf8.DecodeLastRuneInString(s[:p])
		return !strings.ContainsRune("长短定周学假任", prev)
	case "任期内", "节前", "节后":
		return true
	case "过去", "未来", "最近", "前期", "清明", "五一":
		return true
	}
	return true
}

// dateInt reads 1–4 ASCII digits or a Chinese number below 100 or a positional year; it gives the value and the end.
func dateInt(s string, p int) (v, end, digits int) {
	q := p
	for q < len(s) && s[q] >= '0' && s[q] <= '9' && q-p < 5 {
		v = v*10 + int(s[q]-'0')
		q++
	}
	if q > p {
		return v, q, q - p
	}
	return chineseInt(s, p)
}

const chineseDigits = "〇一二三四五六七八九"

func chineseInt(s string, p int) (v, end, digits int) {
	q, ten, unitSeen := p, false, false
	cur := 0
	for q < len(s) && digits < 5 {
		r, n := utf8.DecodeRuneInString(s[q:])
		switch {
		case r == '十' && !ten:
			if cur == 0 {
				cur = 1
			}
			cur, ten, unitSeen = cur*10, true, false
		case r == '廿' && digits == 0:
			cur, ten = 20, true
		case r == '零' || r == '○' || strings.ContainsRune(chineseDigits, r):
			d := 0
			if r != '零' && r != '○' {
				d = strings.IndexRune(chineseDigits, r) / 3
			}
			if ten {
				if unitSeen {
					return cur, q, digits
				}
				cur, unitSeen = cur+d, true
			} else {
				cur = cur*10 + d
			}
		default:
			if digits == 0 {
				return 0, p, 0
			}
			return cur, q, digits
		}
		q += n
		digits++
	}
	return cur, q, digits
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
	return clock(s, p)
}

func clockAfter(s string, q int) int {
	e := q
	for e < len(s) && (s[e] == ' ' || s[e] == 'T') && e-q < 2 {
		e++
	}
	return clock(s, e)
}

// clock reads 11:24 and 11:24:12.
func clock(s string, p int) int {
	h, e, n := asciiInt(s, p)
	if n < 1 || n > 2 || h > 24 {
		return p
	}
	c := colonAt(s, e)
	if c == 0 {
		return p
	}
	m, e2, n2 := asciiInt(s, e+c)
	if n2 != 2 || m > 59 {
		return p
	}
	if c = colonAt(s, e2); c > 0 {
		if sec, e3, n3 := asciiInt(s, e2+c); n3 == 2 && sec < 61 {
			e2 = e3
		} else if n3 > 0 {
			return p // a ratio
		}
	}
	if e2 < len(s) && (s[e2] == '.' || s[e2] == '%') {
		return p
	}
	return e2
}

func colonAt(s string, p int) int {
	for _, c := range []string{":", "："} {
		if strings.HasPrefix(s[p:], c) {
			return len(c)
		}
	}
	return 0
}

func asciiInt(s string, p int) (v, end, digits int) {
	q := p
	for q < len(s) && s[q] >= '0' && s[q] <= '9' && q-p < 9 {
		v = v*10 + int(s[q]-'0')
		q++
	}
	return v, q, q - p
}

// quarter reads 第一季度, 前三季度, 三季度, 一季度, 3季度.
func quarter(s string, p int) int {
	q := p
	for _, w := range []string{"第", "前", "头"} {
		if strings.HasPrefix(s[q:], w) {
			q += len(w)
			break
		}
	}
	v, e, n := dateInt(s, q)
	if n == 0 || v < 1 || v > 4 || !strings.HasPrefix(s[e:], "季度") {
		if n == 1 && v <= 4 && q > p && strings.HasPrefix(s[e:], "季") && !strings.HasPrefix(s[e:], "季节") {
			return e + len("季")
		}
		return p
	}
	return e + len("季度")
}

// placedDuration reads a number of time units that only places an event: 近三个月, 十天里, 前5个月, 3天内.
func (lx *lexicon) placedDuration(s string, p int) int {
	w := &lx.times
	q := p
	before := w.before.match(s, q)
	if prev, _ := utf8.DecodeLastRuneInString(s[:p]); before > 0 && strings.ContainsRune("提向目附接靠亲以之", prev) {
		return p // 提前40天
	}
	if before > 0 {
		q += before
		for _, x := range []string{"的", "约", "近", "这", "短短"} {
			q += len(x) * b2i(strings.HasPrefix(s[q:], x))
		}
	}
	v, e, n := dateInt(s, q)
	if n == 0 {
		if strings.HasPrefix(s[q:], "两") {
			v, e, n = 2, q+3, 1
		} else if strings.HasPrefix(s[q:], "几") {
			v, e, n = 5, q+3, 1
		} else if strings.HasPrefix(s[q:], "半") {
			v, e, n = 1, q+3, 1
		} else {
			return p
		}
	}
	if strings.HasPrefix(s[e:], "几") || strings.HasPrefix(s[e:], "多") || strings.HasPrefix(s[e:], "余") {
		e += 3
	}
	u := w.units.match(s, e)
	if u == 0 || v >= 1000 {
		return p
	}
	e += u
	for _, x := range []string{"多", "余", "半"} {
		e += len(x) * b2i(strings.HasPrefix(s[e:], x))
	}
	after := w.after.match(s, e)
	if after > 0 && closingFits(s, e, after) {
		return e + after
	}
	// 前10个月, 近三年; but 这10天, 每3天 are left to the reader of figures.
	short := strings.HasSuffix(s[:e], "时") || strings.HasSuffix(s[:e], "钟") || strings.HasSuffix(s[:e], "秒") // 近3个小时 is a length
	if before > 0 && s[p:p+before] != "每" && !short && !(n > 0 && strings.HasPrefix(s[p:], "上") && v > 10) {
		return e
	}
	return p
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// calendarCore reads 2022年[4月[15日]], 4月15日, 1—9月, 10-12日, 12时55分, 二〇二三年, 80年代, 21世纪.
func calendarCore(s string, p int, inside bool) int {
	v, e, n := dateInt(s, p)
	if n == 0 {
		return p
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
			if v2 <= 31 && inside && dayMark(s, e2) > 0 {
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

func monthMark(s string, p int) int {
	q := p
	if strings.HasPrefix(s[q:], " ") {
		q++
	}
	if !strings.HasPrefix(s[q:], "月") {
		return 0
	}
	q += 3
	if strings.HasPrefix(s[q:], "份") {
		q += 3
	}
	return q - p
}

func dayMark(s string, p int) int {
	q := p
	if strings.HasPrefix(s[q:], " ") {
		q++
	}
	if strings.HasPrefix(s[q:], "日") && !strings.HasPrefix(s[q:], "日元") && !strings.HasPrefix(s[q:], "日圆") && !strings.HasPrefix(s[q:], "日均") {
		return q + 3 - p
	}
	return 0
}

// loneDay says whether 15日 without its month is a day of the month: 5日, 于18日14时; 连续3日 and 过去三日 are durations.
func loneDay(s string, p, end int) bool {
	if s[p] >= 0x80 {
		return strings.HasPrefix(s[end:], "电") || strings.HasPrefix(s[end:], "下午") || strings.HasPrefix(s[end:], "上午")
	}
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	switch prev {
	case '续', '期', '时', '约', '近', '达', '超', '过', '去', '足', '到', '为', '共', '计', '了', '需', '前', '后', '每', '这', '长', '第', '满':
		return strings.HasPrefix(s[end:], "电")
	}
	return true
}

// clockWords reads 12时, 12时55分, 10点, 下午三点半, 06时33分02.6秒.
func clockWords(s string, p, v, e int, inside bool) int {
	if v > 24 {
		return p
	}
	hour := 0
	switch {
	case strings.HasPrefix(s[e:], "时") && !strings.HasPrefix(s[e:], "时速"):
		hour = 3
		if prev, _ := utf8.DecodeLastRuneInString(s[:p]); strings.ContainsRune("用历需耗费长", prev) && !inside {
			return p
		}
	case strings.HasPrefix(s[e:], "点"):
		if !inside && !clockTail(s, e+3) {
			return p
		}
		if next, _ := utf8.DecodeRuneInString(s[e+3:]); strings.ContainsRune("建意要共启提五一二三四六七八九", next) && !clockTail(s, e+3) {
			return p
		}
		hour = 3
	default:
		return p
	}
	q := e + hour
	for _, w := range []string{"半", "整", "许", "多", "钟"} {
		if strings.HasPrefix(s[q:], w) {
			return q + len(w)
		}
	}
	m, e2, n2 := dateInt(s, q)
	if n2 == 0 || m > 59 || !strings.HasPrefix(s[e2:], "分") || strings.HasPrefix(s[e2:], "分钟") {
		return q
	}
	q = e2 + 3
	if _, e3, n3 := asciiInt(s, q); n3 > 0 && n3 <= 2 {
		for e3 < len(s) && (s[e3] == '.' || s[e3] >= '0' && s[e3] <= '9') {
			e3++
		}
		if strings.HasPrefix(s[e3:], "秒") {
			q = e3 + 3
		}
	}
	if strings.HasPrefix(s[q:], "许") {
		q += 3
	}
	return q
}

func clockTail(s string, p int) bool {
	for _, w := range []string{"半", "整", "许", "钟"} {
		if strings.HasPrefix(s[p:], w) {
			return true
		}
	}
	m, e, n := dateInt(s, p)
	return n > 0 && m < 60 && strings.HasPrefix(s[e:], "分") && !strings.HasPrefix(s[e:], "分钟")
}
