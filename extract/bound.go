package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// bounds reads the words of bound before and behind a quantity.
func (r *reader) bounds(q *quantity) {
	if m, ok := r.x.units.FindBefore(r.s, q.span.Start); ok && m.Unit.Dimension == unit.Money {
		q.prefix = m.Unit
		q.outer.Start = m.Span.Start
		if q.unit == nil || q.dim != unit.Money {
			q.dim = unit.Money
			if q.unit == nil {
				q.written = m.Text
				if isHanString(m.Text) {
					q.written = ""
				}
				q.unit = q.prefix
			}
		}
	}
	r.temperatureScale(q)
	if (q.written == "成" || anyPrefix(r.s[q.span.Start:], []string{"百", "千", "万", "亿"})) && r.passes(q.outer.Start) {
		q.outer.Start -= len("过")
		q.set(MoreThan) // 秋粮入仓过八成, 单日最高过亿元
	} else if b, n := r.boundBefore(q.outer.Start); n > 0 && !(q.dim == unit.Temperature && anySuffix(r.s[:q.outer.Start], []string{"最高", "最低"})) { // 最高25℃ was measured
		q.outer.Start -= n
		q.set(b)
		if m, ok := r.x.units.FindBefore(r.s, q.outer.Start); ok && q.prefix == nil && q.dim == unit.Money && m.Unit.Dimension == unit.Money {
			q.prefix, q.outer.Start = m.Unit, m.Span.Start // 人民币约975万元
		}
	}
	if q.bound == Exact && q.value != nil {
		if b := r.boundBeyond(q.outer.Start, q); b != "" {
			q.set(b)
		}
	}
	next, _ := runes.At(r.s, q.span.End)
	if !isHan(next) && next != '（' && next != '(' {
		return
	}
	for _, w := range r.x.lex.boundAfter.beginning(next) {
		if rest := r.s[q.span.End:]; strings.HasPrefix(rest, w.text) && r.x.lex.afterFits(q, rest[len(w.text):], w.text) {
			q.outer.End = q.span.End + len(w.text)
			q.set(Bound(w.value))
			break
		}
	}
}

// temperatureScale takes 摄氏 and 华氏 before a temperature with its figure, of which the unit knows already: 气温约为摄氏21至27度.
func (r *reader) temperatureScale(q *quantity) {
	if q.dim != unit.Temperature {
		return
	}
	if head, ok := cutAnySuffix(strings.TrimRight(r.s[:q.outer.Start], " "), "摄氏", "华氏"); ok {
		q.outer.Start = len(head)
	}
}

// set narrows the value by a word of bound. A range stays a range.
func (q *quantity) set(b Bound) {
	if q.value == nil {
		return
	}
	q.bound = b
	q.low, q.high = nil, nil
	switch b {
	case MoreThan, AtLeast:
		q.low = q.value
	case Nearly, LessThan, AtMost:
		q.high = q.value
	case Exact:
		q.low, q.high = q.value, q.value
	}
}

// afterFits keeps words that only sometimes bound: 内 and 起 do so behind money and at a clause's end.
func (lx *lexicon) afterFits(q *quantity, rest, w string) bool {
	next, n := utf8.DecodeRuneInString(rest)
	switch w {
	case "起", "封顶":
		return q.dim == unit.Money && (n == 0 || !isHan(next))
	case "内":
		return q.dim == unit.Duration && shortTime(q.written) && !strings.ContainsRune(lx.times.PartAhead[w], next) || n == 0 || strings.ContainsRune("，。；,;、）)的", next)
	case "许":
		return q.unit != nil && q.unit.Kind == unit.KindMeasure
	case "前后":
		return q.dim == unit.Duration || q.dim == unit.Age || q.dim == unit.Length
	}
	return true
}

// boundBefore reads the word of bound that ends at p.
func (r *reader) boundBefore(p int) (Bound, int) {
	end := p
	for end > 0 && r.s[end-1] == ' ' {
		end--
	}
	head := r.s[:end]
	if b, n := r.boundEnding(head, ""); n > 0 {
		return b, p - end + n
	}
	switch last, n := runes.Before(r.s, end); last {
	case '了', '达', '有', '到', '出':
		if b, size := r.boundEnding(head[:end-n], head[end-n:]); size > 0 {
			return b, p - end + n + size
		}
	}
	return "", 0
}

// boundEnding is the word of bound with which a text ends, and its length; opt is what stands between it and the number.
func (r *reader) boundEnding(head, opt string) (Bound, int) {
	for _, w := range r.x.lex.boundFront.ending(head) {
		if hasSuffix(head, w.text) && r.x.lex.boundFits(head[:len(head)-len(w.text)], w.text, opt) {
			return Bound(w.value), len(w.text)
		}
	}
	return "", 0
}

// boundBeyond reads a word of bound that a verb or 每 with its unit parts from the number: 至少需要48小时, 突破每盎司2400美元.
func (r *reader) boundBeyond(p int, q *quantity) Bound {
	from := max(0, p-36)
	c, size := runes.Before(r.s, p)
	for at := p; at > from; {
		if at -= size; !isHan(c) || at == 0 {
			return ""
		}
		c, size = runes.Before(r.s, at)
		if !spanningEnds.has(c) {
			continue
		}
		for _, w := range r.x.lex.boundFront.ending(r.s[:at]) {
			if hasSuffix(r.s[:at], w.text) && r.spans(w.text, r.s[:at], r.s[at:p], q) {
				return Bound(w.value)
			}
		}
	}
	return ""
}

// spanningEnds are the last characters of the words that span.
var spanningEnds = newRuneSet("少码多高低破过于概足穿守约到近")

// spans says that a word of bound that ends head holds for a number behind the words between them.
func (r *reader) spans(word, head, between string, q *quantity) bool {
	numbers := &r.x.lex.numbers
	switch word {
	case "最高", "最低", "最长":
		return q.dim != unit.Temperature && r.between(between, false) && numbers.Granting.within(between) // 最高补助2万元; but 最高飞到7290米
	case "约", "大约":
		return !strings.HasSuffix(head, "换约") && r.x.lex.boundFits(strings.TrimSuffix(head, word), word, "") && (r.between(between, true) || aboutWhole(between, q)) && !anyPrefix(between, []string{"有", "谈", "见", "定"}) // 约减少0.4个百分点
	}
	changes := isOneOf(word, []string{"至少", "起码", "至多", "顶多"}) // 至少提高了3秒
	if numbers.Spanning.has(word) && r.between(strings.TrimSuffix(between, "了"), changes) && !ranksFirst(word, head) {
		return true
	}
	return r.x.lex.boundFits(strings.TrimSuffix(head, word), word, "") && r.shareOfWhole(word, between, q) // but 最近一期净资产的24%
}

// ranksFirst says that 最多 or 最少, with which head ends, says who has most or least: 以越南|最多有3万人.
func ranksFirst(word, head string) bool {
	const longest = 36 // bytes of a name
	if word != "最多" && word != "最少" {
		return false
	}
	near := head[max(0, len(head)-longest):]
	at := strings.LastIndex(near, "以")
	return at >= 0 && !strings.ContainsAny(near[at:], "，,。；;可能") && at+len("以") < len(near)-len(word)
}

// aboutWhole says that the whole of a share or a multiple stands between 约 and the number: 约占全国总量的四成, 约为平日的5倍.
func aboutWhole(between string, q *quantity) bool {
	return (isRelative(q) || q.written == "成" || q.written == "倍") && anyPrefix(between, []string{"占", "为", "是", "相当于"}) && strings.HasSuffix(between, "的") && isHanString(between)
}

// shareOfWhole says that a word of bound governs a share whose whole stands between them: 不足去年同期的八成, 不少于旅游收入5%.
func (r *reader) shareOfWhole(word, whole string, q *quantity) bool {
	if q.dim != unit.Percent && q.written != "成" && q.written != "倍" && q.num.Kind != numeral.Fraction || !isHanString(whole) || len(whole) > 36 {
		return false
	}
	switch word {
	case "不少于", "不低于", "不超过", "不高于":
		return true
	case "不足", "不到", "超过", "接近", "近", "将近", "逾":
		return strings.HasSuffix(whole, "的")
	}
	return false
}

// between says that a text is made of verbs, 可, 能, 为 or 每 with its unit, and of verbs of change if these are let through.
func (r *reader) between(s string, change bool) bool {
	for s != "" {
		if rest, ok := strings.CutPrefix(s, "每"); ok {
			m, ok := r.x.units.Find(rest, 0)
			if !ok {
				return false
			}
			s = rest[m.Span.End:]
			continue
		}
		if strings.HasPrefix(s, "达") || strings.HasPrefix(s, "高达") || strings.HasSuffix(s, "到") && !strings.HasSuffix(s, "达到") {
			return false // 最高达2217万人次 is exact
		}
		n := 0
		for _, size := range []int{12, 9, 6, 3} {
			if len(s) >= size && (r.x.lex.word(s[:size])&(classVerb|classAdverb) != 0 || size == 3 && r.x.lex.class[s[:size]]&classAdjacent != 0) && (change || r.x.lex.word(s[:size])&(classUp|classDown) == 0) {
				n = size
				break
			}
		}
		if rest, ok := strings.CutPrefix(s, "原来的"); ok {
			s = rest
			continue
		}
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// passes says that 过 before p is a word of bound and no tail of a verb.
func (r *reader) passes(p int) bool {
	head, ok := strings.CutSuffix(r.s[:p], "过")
	prev, _ := utf8.DecodeLastRuneInString(head)
	return ok && isHan(prev) && !strings.ContainsRune("经通超不越跨度路胜难渡穿翻看走去", prev)
}

// boundFits tells 约 of 约7400公里 from that of 签约6名, and 近 of 近7000人 from that of 附近3个村.
func (lx *lexicon) boundFits(rest, w, opt string) bool {
	prev, _ := utf8.DecodeLastRuneInString(rest)
	switch w {
	case "约":
		before := strings.TrimSuffix(rest, string(prev))
		return !strings.ContainsRune("签合节预条契相特履违邀续解公纽婚租赴爽", prev) || lx.numbers.EndsBeforeYue.ends(rest) ||
			prev == '条' && before != "" && (before[len(before)-1] < 0x80 || numeral.Index(before, len(before)-len("三")) >= 0)
	case "近":
		return !strings.ContainsRune("附最靠临亲邻远贴迫就抵", prev) && opt != "达"
	case "超":
		if (prev == '出' || prev == '入') && lx.word(lastTwo(rest))&(classVerb|classHead) == 0 {
			return false // 全年出超194亿美元; but 支出超百亿元
		}
		return !strings.ContainsRune("赶反中英意西德法高买卖", prev) || anySuffix(rest, []string{"其中", "集中", "当中", "之中", "途中"})
	case "破":
		return opt == "" && !strings.ContainsRune("打爆侦攻冲识击戳看说点撕刺残捣", prev)
	case "最高", "最低":
		return opt == "" && !lx.numbers.Peak.ends(rest)
	case "最多", "最少", "最长":
		return opt == ""
	case "起码", "至少":
		return true
	}
	return opt != "到" && opt != "出" || w == "突破" || w == "超"
}
