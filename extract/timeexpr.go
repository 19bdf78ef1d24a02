package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// timeWords is data/times.toml: the vocabulary of time expressions.
type timeWords struct {
	Point         []string `toml:"point"`
	Opening       []string `toml:"opening"`
	Closing       []string `toml:"closing"`
	EventClosing  []string `toml:"event_closing"`
	EventOpening  []string `toml:"event_opening"`
	Completing    []string `toml:"completing"`
	Comparing     []string `toml:"comparing"`
	Units         []string `toml:"units"`
	PlacingBefore []string `toml:"placing_before"`
	PlacingAfter  []string `toml:"placing_after"`

	Often     []string `toml:"often"`
	Reporting []string `toml:"reporting"`
	Brief     []string `toml:"brief"`

	SeasonNames []string `toml:"season_names"`

	PartBehind map[string]string `toml:"part_behind"` // by the first two characters
	PartAhead  map[string]string `toml:"part_ahead"`  // by the closing

	often, brief                                                                       map[string]bool
	point, opening, closing, eventClosing, completing, units, before, after, reporting wordTrie
}

// timeExpr is one time expression of a sentence.
type timeExpr struct {
	span  normalize.Span
	reach timeReach
	// event marks an expression named by what happened (开展帮扶以来).
	event bool
}

func (w *timeWords) index() {
	w.point = newWordTrie(w.Point)
	w.opening = newWordTrie(w.Opening)
	w.closing = newWordTrie(w.Closing)
	w.eventClosing = newWordTrie(w.EventClosing)
	w.completing = newWordTrie(w.Completing)
	w.units = newWordTrie(w.Units)
	w.before = newWordTrie(w.PlacingBefore)
	w.after = newWordTrie(w.PlacingAfter)
	w.reporting = newWordTrie(w.Reporting)
	w.often, w.brief = wordSet(w.Often), wordSet(w.Brief)
}

// timeAt reads the longest time expression that begins at s[p:]; end is p if there is none.
func (lx *lexicon) timeAt(s string, p int) (end int) {
	w := &lx.times
	q := p
	if n := w.opening.match(s, q); n > 0 {
		if n == len("到") && (tailOfVerb(s, p) || isOneOf(s[p:q+n], []string{"到", "至"}) && strings.HasPrefix(s[q+n:], "每")) {
			return p
		}
		q += n
		if n > len("到") {
			q += w.opening.match(s, q) // 截至|当地时间3日
		}
	}
	if core := lx.timeCores(s, q); core > q || q == p {
		return core
	}
	// 从 and 到 alone are no time; a point word may itself begin with one (到目前为止).
	return lx.timeCores(s, p)
}

// tailOfVerb says that 到 or 至 at p belongs to the verb before it: 升至今年的61%, 不到往年的三成.
func tailOfVerb(s string, p int) bool {
	if !strings.HasPrefix(s[p:], "到") && !strings.HasPrefix(s[p:], "至") {
		return false
	}
	prev, _ := runes.Before(s, p)
	return reaching.has(prev) || anySuffix(s[:p], []string{"提高", "抬高", "推高", "调高", "降低", "压低", "调低", "收窄", "放宽"})
}

// reaching are the last characters of the verbs that 到 and 至 belong to, with few others.
var reaching = newRuneSet("达升降增减涨跌加缩扩落调提移长大小少多压不")

// timeCores reads one or more cores with their ranges and closings.
func (lx *lexicon) timeCores(s string, p int) int {
	w := &lx.times
	q := p
	for {
		n := lx.timeCore(s, q, q > p)
		if n == q && q > p && spacedDate(s, q) {
			n = lx.timeCore(s, q+1, true) - 1 // 10 月| 4 日
			n += b2i(n > q)
		}
		if n == q {
			break
		}
		q = n
		if c := rangeConnector(s, q); c > 0 {
			c += b2i(spacedDate(s, q+c)) // 28 日至 29 日
			if m := lx.timeCore(s, q+c, true); m > q+c {
				q = m
			}
		}
		for {
			c := w.closing.match(s, q)
			if c == 0 || !w.closingFits(s, q, c) {
				break
			}
			q += c
			if strings.HasSuffix(s[:q], "止") {
				return q // 截至6月底止|中期业绩
			}
		}
		if strings.HasPrefix(s[q:], "的") && lx.timeCore(s, q+3, true) > q+3 {
			q += 3
		}
		if d := dayBehind(s[q:]); d > 0 && !anySuffix(s[:p], []string{"是", "为", "入", "来"}) { // 今天|是|春运第二天
			q += d
		}
	}
	return q
}

// spacedDate says that a blank at p parts a year, a month, a day or a range mark from the number of a month, a day or an hour.
func spacedDate(s string, p int) bool {
	if p == 0 || p+1 >= len(s) || s[p] != ' ' || s[p+1] < '0' || s[p+1] > '9' {
		return false
	}
	if prev, _ := runes.Before(s, p); !strings.ContainsRune("年月日午晨晚时至到—–-~", prev) {
		return false
	}
	_, e, n := asciiInt(s, p+1)
	next, _ := runes.At(s, skipBlank(s, e))
	return n < 3 && strings.ContainsRune("月日时点", next)
}

// closingFits keeps closings from eating the head of the next word: 2022年中国, 年初步, 前往, 起草, 来自.
func (w *timeWords) closingFits(s string, q, n int) bool {
	closing, tail := s[q:q+n], s[q+n:]
	next, _ := runes.At(tail, 0)
	switch closing {
	case "开市", "收市", "开盘", "收盘":
		return next != '的' && next != '价'
	case "起":
		if strings.HasPrefix(tail, "火") && !anyPrefix(tail, []string{"火车", "火险", "火锅", "火化"}) {
			return false // 11时许|起火
		}
	case "前":
		if numberRune(next) || next >= '0' && next <= '9' {
			return false
		}
	case "春", "夏", "秋", "冬":
		if anyPrefix(tail, []string{"天", "节"}) {
			return true
		}
	}
	return !strings.ContainsRune(w.PartAhead[closing], next)
}

// rangeConnector is the length of 至 到 - — – ~ ～ 、 between two dates.
func rangeConnector(s string, p int) int {
	switch r, n := runes.At(s, p); r {
	case '—':
		if strings.HasPrefix(s[p+n:], "—") {
			return 2 * n
		}
		return n
	case '至', '到', '–', '－', '-', '~', '～', '、':
		return n
	case '和', '及', '与':
		if secondDay(s, p, p+n) {
			return n
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
	r, _ := runes.At(s, p)
	digit := r >= '0' && r <= '9'
	if r < utf8.RuneSelf && !digit {
		return p
	}
	if r == '“' || r == '「' {
		return quotedFeast(s, p, lx.pointAt(s, p))
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
	if n := glossed(s, p); n > p {
		return n
	}
	if r == '第' && (inside || p+3 < len(s) && s[p+3] <= '9' && s[p+3] > ' ') {
		if n := ordinalWeek(s, p); n > p {
			return n
		}
	}
	if lx.times.completing.begins(r) {
		if end := lx.times.completedAt(s, p); end > p {
			return end
		}
	}
	return lx.countedTime(s, p, r, number, inside)
}

// countedTime is timeCore where a number may tell which or how many: 近三个月, 第一季度, 初八, 4月, or a point word.
func (lx *lexicon) countedTime(s string, p int, r rune, number, inside bool) int {
	var n dateNumber
	if number {
		n = dateNumberAt(s, p)
	}
	if number || lx.times.before.begins(r) {
		if end := lx.placedDuration(s, p, n); end > p {
			return end
		}
	}
	if r == '初' && inside {
		if end := lunarDay(s, p); end > p {
			return end
		}
	}
	if number || r == '第' || r == '前' || r == '头' || r == '首' {
		if end := quarter(s, p, n); end > p {
			return end
		}
	}
	if end := lx.pointAt(s, p); end > p || !number {
		return end
	}
	return lx.calendarCore(s, p, n, inside)
}

// pointAt is the end of the point word at p, p if there is none.
func (lx *lexicon) pointAt(s string, p int) int {
	if n := lx.times.point.match(s, p); n > 0 && pointFits(s, p, n) {
		return p + n
	}
	return p
}

// pointFits keeps point words from splitting a longer word: 昨 in 昨日 is longest match already, 十一 needs 假期 or 黄金周.
func pointFits(s string, p, n int) bool {
	switch s[p : p+n] {
	case "十一", "十五":
		return strings.HasPrefix(s[p+n:], "假期") || strings.HasPrefix(s[p+n:], "黄金周") || strings.HasPrefix(s[p+n:], "期间") || strings.HasPrefix(s[p+n:], "长假")
	case "立春", "立夏", "立秋", "立冬", "惊蛰", "春分", "谷雨", "芒种", "白露", "秋分", "寒露", "霜降", "冬至", "夏至":
		return anyPrefix(s[p+n:], []string{"以来", "当", "后", "前", "节", "时", "之", "期间", "，", ",", "至", "到"}) // and no name: 周立冬
	case "第一年", "第二年", "第三年", "第四年", "第五年":
		return (p == 0 || !isHan(lastRune(s[:p])) || strings.HasSuffix(s[:p], "后的")) && !strings.HasPrefix(s[p+n:], "的") // 第一年补助3万元; but 连续第二年
	case "至今":
		next, _ := utf8.DecodeRuneInString(s[p+n:])
		return !strings.ContainsRune("年天日晨早晚春夏秋冬", next) // 至|今年3月
	case "清明":
		return !strings.HasPrefix(s[p+n:], "上河") // 清明上河园
	case "昨":
		next, _ := utf8.DecodeRuneInString(s[p+n:])
		return !strings.ContainsRune("非", next)
	case "期内":
		prev, _ := utf8.DecodeLastRuneInString(s[:p])
		return !strings.ContainsRune("长短定周学假任", prev)
	case "每年":
		return !strings.HasPrefix(s[p+n:], "级") // 每年级1班
	case "最近":
		return !strings.HasPrefix(s[p+n:], "的") // 距离震区最近的乡
	case "未来":
		return !anyPrefix(s[p+n:], []string{"社区", "乡村", "工厂", "产业", "学校", "科技城"}) // 建成未来社区28个
	case "上午", "下午", "晚上":
		prev, _ := utf8.DecodeLastRuneInString(s[:p])
		return !strings.ContainsRune("一半整个", prev) // 忙了一上午
	}
	return true
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
