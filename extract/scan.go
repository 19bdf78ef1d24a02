package extract

import (
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

func newRat() *big.Rat { return new(big.Rat) }

// mark is what the reading of characters found in a sentence: a time expression, a figure, or a numeral that is none.
type mark struct {
	span   normalize.Span
	time   *timeExpr
	figure *quantity
	reason string // of a numeral that became no figure
}

// scan reads a sentence from left to right and marks its times and numerals. found are the places where one may begin, offset is
// where the sentence begins in the text that they count. The marks are appended to those given.
func (x *Extractor) scan(s string, offset int, found []trigger, m *room, marks []mark) (_ []mark, figures int) {
	m.reader = reader{x: x, s: s, room: m}
	r := &m.reader
	p := 0 // what stands before is read
	for i := range found {
		at := found[i].at - offset
		if at < p {
			continue
		}
		if kind := found[i].kind; kind&triggerTime != 0 || kind&timeNumber != 0 && timeBehind(s, at) {
			if marks, p = r.time(marks, at); p > at {
				continue
			}
		}
		if found[i].kind&triggerNumeral != 0 && numeral.MayBegin(s, at) {
			marks, p = r.mark(marks, at)
		}
	}
	r.elide(marks)
	r.deadlines(marks)
	for i := range marks {
		if marks[i].figure != nil {
			figures++
		}
	}
	return marks, figures
}

// time marks the time expression that begins at p, where a character stands that may begin one. It returns where to go on; p if
// there is none.
func (r *reader) time(marks []mark, p int) ([]mark, int) {
	x, s := r.x, r.s
	if x.lex.numbers.Sentenced.ends(s[:p]) || longAgo(s[:p]) {
		return marks, p // 判刑七年十月: as long as that; 距今2000年
	}
	if end := x.lex.timeAt(s, p); end > p && !r.countsFifteen(p, end) && x.lex.timeFits(s, p, end) && !x.lex.datedBefore(s, p, marks) {
		return r.addTime(marks, p, end), end
	}
	if start, end := x.lex.eventAt(s, p, marks); end > p {
		return r.mergeEvent(marks, start, end), end
	}
	return marks, p
}

// countsFifteen says that 十四五 is no plan but fourteen or fifteen of what its classifier counts: 坐了十四五桌; but 十四五期间.
func (r *reader) countsFifteen(p, end int) bool {
	if !hasSuffix(r.s[p:end], "十四五") {
		return false
	}
	m, ok := r.x.units.Find(r.s, end)
	return ok && m.Span.Start == end && (m.Unit.Kind == unit.KindClassifier || m.Unit.Dimension == unit.Age) && m.Text != "期"
}

// mark reads the numeral at p, where a character stands that may begin one, and marks what it is. It returns where to go on.
func (r *reader) mark(marks []mark, p int) ([]mark, int) {
	qs, reason, end := r.read(p)
	end = max(end, p+1)
	if reason == "" && len(qs) > 0 {
		reason = r.x.refuse(r, qs[0])
		if len(qs) > 1 && reason == "indefinite 一" {
			reason = "" // 增一宗至18宗
		}
		if reason == "" && listedWithName(r.s, marks, qs[0]) {
			reason = refusedName
		}
	}
	if reason != "" {
		return append(marks, mark{span: normalize.Span{Start: p, End: end}, reason: reason}), end
	}
	for _, q := range qs {
		marks = append(marks, mark{span: q.span, figure: q})
	}
	return marks, end
}

// listedWithName says that a quantity goes on a list whose member before it is the name of a thing: 央视1套和4套.
func listedWithName(s string, marks []mark, q *quantity) bool {
	if len(marks) == 0 || q.written == "" {
		return false
	}
	last := marks[len(marks)-1]
	return last.reason == refusedName && strings.HasSuffix(s[last.span.Start:last.span.End], q.written) && listSeparator(s[last.span.End:q.span.Start])
}

// inQuotes says that the sentence holds quotation marks, which few do.
func (r *reader) inQuotes() bool {
	return r.room.quotes && hasQuote(r.s)
}

func hasQuote(s string) bool {
	return strings.Contains(s, "“") || strings.Contains(s, "\"") || strings.Contains(s, "「") || strings.Contains(s, "『")
}

// timeFits refuses time words that are a part of a longer word: 目前 in 项目前期, 时下 in 同时下降, 后年 in 建成后年产值.
func (lx *lexicon) timeFits(s string, p, end int) bool {
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	next, _ := utf8.DecodeRuneInString(s[end:])
	word := s[p:end]
	switch {
	case strings.HasSuffix(word, "日") && lx.changesTo(s[:p], word):
		return false // 由60日压缩至20日
	case strings.HasSuffix(word, "日") && anyPrefix(s[end:], []string{"以上", "以下"}) && strings.Trim(word, "0123456789一二三四五六七八九十") == "日":
		return false // 处10日以下拘留
	case word == "夏季" || word == "冬季" || word == "春季" || word == "秋季":
		return !anyPrefix(s[end:], lx.times.SeasonNames)
	case len(word) < 6 || p == 0:
		return true
	case strings.HasPrefix(word, "近") && strings.ContainsRune("将接邻附临最", prev) && prev != utf8.RuneError:
		return false // 将近四个月
	case strings.HasPrefix(word, "近") && lx.numbers.LastingBefore.ends(s[:p]) && !strings.ContainsRune("的来以", next):
		return false // 持续了近一个月
	case word == "次年":
		return next != '均' // 演出场次年均200场
	case word == "一月":
		return !strings.ContainsRune("还能就才可要挣赚", next) // 一月还能挣2000元: in a month
	case word == "一时":
		return prev != '是' && next != '的'
	case strings.HasPrefix(word, "后年"):
		return !unicode.Is(unicode.Han, prev) || strings.ContainsRune("到至在从和及自", prev)
	case strings.HasPrefix(word, "周") && (numberRune(prev) || prev == '每' || prev == '半' || prev == '几' || prev >= '0' && prev <= '9'):
		return prev == '每' && !strings.ContainsRune("次期场回趟轮班天个名节课堂", next) // 一周一次
	}
	return !strings.ContainsRune(lx.times.PartBehind[word[:6]], prev)
}

func (r *reader) addTime(marks []mark, p, end int) []mark {
	t := r.room.time(normalize.Span{Start: p, End: end})
	t.reach = r.x.reachOf(r.s, p, end)
	if n := len(marks); n > 0 && marks[n-1].time != nil && marks[n-1].span.End == p && marks[n-1].time.reach != reachNone {
		last := marks[n-1].time
		last.span.End = end
		last.reach = r.x.reachOf(r.s, last.span.Start, end)
		marks[n-1].span.End = end
		return marks
	}
	return append(marks, mark{span: t.span, time: t})
}

// compared says that a time is what the figure is compared with: 比上年, 较去年同期, 与2019年同期相比.
func (x *Extractor) compared(s string, p, end int) bool {
	if measuredAgainst(s[end:]) || ofMeasure(s[:p], s[end:]) {
		return true
	}
	head := strings.TrimRight(s[:p], " ")
	for _, w := range x.lex.times.Comparing {
		if !hasSuffix(head, w) {
			continue
		}
		switch w {
		case "与", "同", "和", "跟":
			tail := s[end:min(len(s), end+45)]
			return strings.Contains(tail, "相比") || strings.Contains(tail, "持平") || strings.Contains(tail, "比较") || strings.HasPrefix(tail, "同比") || strings.HasSuffix(s[p:end], "同期")
		case "比":
			prev, _ := runes.Before(head, len(head)-len(w))
			return !strings.ContainsRune("占", prev)
		}
		return true
	}
	return false
}

// ofMeasure says that a time between head and tail is of the measure that a figure is a multiple of: 业务量是|平日|业务量的1.4倍.
func ofMeasure(head, tail string) bool {
	const longest = 6 * len("一")
	if !anySuffix(head, []string{"是", "为", "相当于", "达到", "接近"}) {
		return false
	}
	at := strings.Index(tail[:min(len(tail), longest+len("的"))], "的")
	return at > 0 && isHanString(tail[:at]) && measuredAgainst(tail[at:])
}

// measuredAgainst says that a share or a multiple of what was then follows a time: 是前年的2.4倍, 不到往年的三分之一.
func measuredAgainst(tail string) bool {
	rest, ok := strings.CutPrefix(tail, "的")
	if !ok {
		return false
	}
	n, ok := numeral.ReadAt(rest, 0)
	if !ok {
		return false
	}
	behind := rest[n.Span.End:]
	return n.Kind == numeral.Fraction || anyPrefix(behind, []string{"倍", "成", "%", "多倍", "余倍"})
}

// eventAt reads an expression that ends with 以来 or 期间 at p and begins at the clause or behind 自: 自启动帮扶工作以来.
func (lx *lexicon) eventAt(s string, p int, marks []mark) (start, end int) {
	n := lx.times.eventClosing.match(s, p)
	if n == 0 {
		return p, p
	}
	limit := clauseStart(s, p)
	if p == limit && strings.HasPrefix(s[p:], "期间") {
		return p, p + n // 期间遇两波寒流: that of the sentence before
	}
	if p-limit > 90 || p-limit < 6 {
		return p, p
	}
	start = limit
	for _, w := range lx.times.EventOpening {
		if i := strings.Index(s[limit:p], w); i >= 0 {
			start = limit + i
			if w == "在" {
				start += len(w)
			}
			break
		}
	}
	for _, w := range []string{"这也是", "这是", "也是"} {
		if strings.HasPrefix(s[start:p], w) {
			start += len(w)
			break
		}
	}
	for _, w := range []string{"长期", "多年", "一直", "有史", "有记录"} {
		if strings.HasSuffix(s[start:p], w) {
			start = p - len(w) // 对其长期以来的行为
		}
	}
	// a figure before it in the clause is not part of the event
	for i := len(marks) - 1; i >= 0; i-- {
		if marks[i].figure != nil && marks[i].span.End > start {
			start = max(start, marks[i].figure.outer.End)
		}
	}
	if p-start < 6 {
		return p, p
	}
	return start, p + n
}

func (r *reader) mergeEvent(marks []mark, start, end int) []mark {
	for len(marks) > 0 && marks[len(marks)-1].span.Start >= start {
		marks = marks[:len(marks)-1]
	}
	t := r.room.time(normalize.Span{Start: start, End: end})
	t.event, t.reach = true, r.x.reachOf(r.s, start, end)
	return append(marks, mark{span: t.span, time: t})
}

// clauseStart is where the clause that holds p begins.
func clauseStart(s string, p int) int {
	i := strings.LastIndexAny(s[:p], "，,；;：:。！？!?（()）“”—\"")
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}
