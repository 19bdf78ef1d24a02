package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// placedDuration reads a number of time units that only places an event: 近三个月, 十天里, 前5个月, 3天内.
func (lx *lexicon) placedDuration(s string, p int, number dateNumber) int {
	w := &lx.times
	q := p
	before := w.before.match(s, q)
	if before > 0 {
		if prev, _ := runes.Before(s, p); beforePlaced.has(prev) {
			return p // 提前40天
		} else if strings.HasPrefix(s[p:], "头") && !strings.ContainsRune("年的，,、（(", prev) {
			return p // 5头3个月大的牛
		}
		q += before
		for _, x := range []string{"的", "约", "近", "这", "短短"} {
			q += len(x) * b2i(strings.HasPrefix(s[q:], x))
		}
		number = dateNumberAt(s, q)
	}
	v, e, n := w.timeLength(s, q, number)
	if e == q {
		return p
	}
	short := shortTime(s[:e]) // 近3个小时 is a length
	after := w.after.match(s, e)
	if before == 0 && short && anySuffix(s[:e+after], []string{"内"}) {
		return p // 10秒内发出警报: a limit
	}
	if after > 0 && w.closingFits(s, e, after) {
		return e + after
	}
	// 前10个月, 近三年; but 这10天, 每3天 are left to the reader of figures.
	if short && n > 0 && isOneOf(s[p:p+before], []string{"过去", "未来"}) {
		return e // 过去24小时
	}
	if before > 0 && s[p:p+before] != "每" && !short && !(n > 0 && strings.HasPrefix(s[p:], "上") && v > 10) {
		return e
	}
	return p
}

// timeLength reads how many time units stand at byte q, of which number is what digits there say: 三个月, 十多年, 两周半, 几天. v is their
// number, roughly, n how many digits it has, and e the end, q for none.
func (w *timeWords) timeLength(s string, q int, number dateNumber) (v, e, n int) {
	v, e, n = number.value, number.end, number.digits
	if n == 0 {
		switch r, _ := runes.At(s, q); r {
		case '两':
			v = 2
		case '几':
			v = 5
		case '半':
			v = 1
		default:
			return 0, q, 0
		}
		e, n = q+len("两"), 1
	}
	switch r, size := runes.At(s, e); r {
	case '几', '多', '余':
		e += size
	}
	u := w.units.match(s, e)
	if u == 0 || v >= 1000 {
		return 0, q, 0
	}
	e += u
	for _, x := range []string{"多", "余", "半"} {
		e += len(x) * b2i(strings.HasPrefix(s[e:], x))
	}
	return v, e, n
}

// beforePlaced are the characters that make words with 近, 前 and 后: 提前, 附近, 押后.
var beforePlaced = newRuneSet("提向目附接靠亲以之押延推落滞错")

// shortTime says that a text ends with a unit of hours, minutes or seconds.
func shortTime(s string) bool { return anySuffix(s, []string{"时", "钟", "秒"}) }
