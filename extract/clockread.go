package extract

import (
	"strings"
	"unicode/utf8"
)

// clockAfter is the end of a time of day behind a date that ends at q, q if there is none.
func clockAfter(s string, q int) int {
	e := q
	for e < len(s) && (s[e] == ' ' || s[e] == 'T') && e-q < 2 {
		e++
	}
	if end := clock(s, e); end > e {
		return end
	}
	return q
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

// colonAt is how long the colon at p is, 0 if there is none.
func colonAt(s string, p int) int {
	for _, c := range []string{":", "："} {
		if strings.HasPrefix(s[p:], c) {
			return len(c)
		}
	}
	return 0
}

// asciiInt reads up to nine digits at p: their value, where they end and how many they are.
func asciiInt(s string, p int) (v, end, digits int) {
	q := p
	for q < len(s) && s[q] >= '0' && s[q] <= '9' && q-p < 9 {
		v = v*10 + int(s[q]-'0')
		q++
	}
	return v, q, q - p
}

// clockWords reads 12时, 12时55分, 10点, 下午三点半, 06时33分02.6秒.
func clockWords(s string, p, v, e int, inside bool) int {
	if v > 24 {
		return p
	}
	if !hourMark(s, p, e, inside) {
		return p
	}
	q := e + len("时")
	for _, w := range []string{"半", "整", "许", "多", "钟"} {
		if strings.HasPrefix(s[q:], w) {
			return q + len(w)
		}
	}
	m, e2, n2 := dateInt(s, skipBlank(s, q))
	e2 = skipBlank(s, e2)
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

// hourMark says that the 时 or 点 of a clock stands at byte e, behind the number that begins at p: 12时, 10点; but 用12时, 8点建议.
func hourMark(s string, p, e int, inside bool) bool {
	switch {
	case strings.HasPrefix(s[e:], "时") && !strings.HasPrefix(s[e:], "时速"):
		prev, _ := utf8.DecodeLastRuneInString(s[:p])
		return inside || !strings.ContainsRune("用历需耗费长", prev)
	case strings.HasPrefix(s[e:], "点"):
		next, _ := utf8.DecodeRuneInString(s[e+len("点"):])
		return clockTail(s, e+len("点")) || inside && !strings.ContainsRune("建意要共启提五一二三四六七八九", next)
	}
	return false
}

// clockTail says that what makes a number of 点 a time of the day stands at p: 10点|半, 3点|20分.
func clockTail(s string, p int) bool {
	for _, w := range []string{"半", "整", "许", "钟"} {
		if strings.HasPrefix(s[p:], w) {
			return true
		}
	}
	m, e, n := dateInt(s, p)
	return n > 0 && m < 60 && strings.HasPrefix(s[e:], "分") && !strings.HasPrefix(s[e:], "分钟")
}
