package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// bounds reads the words of bound before and behind a quantity.
func (r *reader) bounds(q *quantity) {
	r.currencyBefore(q)
	r.temperatureScale(q)
	if strings.HasSuffix(r.s[:q.outer.Start], "过") && r.passes(q) {
		q.outer.Start -= len("过")
		q.set(MoreThan) // 秋粮入仓过八成, 单日最高过亿元
	} else if b, n := r.boundBefore(q.outer.Start); n > 0 && !(q.dim == unit.Temperature && anySuffix(r.s[:q.outer.Start], []string{"最高", "最低"})) { // 最高25℃ was measured
		if q.outer.Start -= n; !r.lastRounds(b, q) {
			q.set(b)
		}
		if m, ok := r.x.units.FindBefore(r.s, q.outer.Start); ok && q.prefix == nil && q.dim == unit.Money && m.Unit.Dimension == unit.Money {
			q.prefix, q.outer.Start = m.Unit, m.Span.Start // 人民币约975万元
		}
	}
	if q.bound == Exact && q.value != nil {
		if b := r.boundBeyond(q.outer.Start, q); b != "" {
			q.set(b)
		}
	}
	if q.bound == Exact && q.value != nil {
		if b := r.evenThat(q); b != "" {
			q.set(b)
		} else if r.soon(q) {
			q.set(Nearly)
		}
	}
	r.boundBehind(q)
}

// currencyBefore reads the currency before a number: US$300万, 人民币9万元.
func (r *reader) currencyBefore(q *quantity) {
	m, ok := r.x.units.FindBefore(r.s, q.span.Start)
	if !ok || m.Unit.Dimension != unit.Money {
		return
	}
	q.prefix, q.outer.Start, q.dim = m.Unit, m.Span.Start, unit.Money
	if q.unit == nil {
		q.unit, q.written = q.prefix, m.Text
		if isHanString(m.Text) {
			q.written = ""
		}
	}
}

// boundBehind reads the word of bound behind a quantity: 5000人以上, 三成左右.
func (r *reader) boundBehind(q *quantity) {
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

// lastRounds says that 近 before so few rounds or matches tells which they are, and not that they are nearly so many: 近4轮不胜.
func (r *reader) lastRounds(b Bound, q *quantity) bool {
	return b == Nearly && strings.HasPrefix(r.s[q.outer.Start:], "近") && q.value != nil && q.value.LessThan(decimal.NewFromInt(10)) &&
		isOneOf(q.written, []string{"轮", "场", "届", "期", "战", "局", "回合"})
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
		return q.dim == unit.Money && (n == 0 || !isHan(next)) && !(w == "起" && q.bound == Approx) // 约5.8万元起
	case "强", "弱":
		return (q.num.Kind == numeral.Fraction || q.written == "成") && (n == 0 || !isHan(next) || next == '的')
	case "内":
		if q.dim == unit.Age {
			return true // 6月龄内
		}
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
	if hasSuffix(r.s[:end], "±") {
		end -= len("±") // 误差不超过±0.1毫米
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

// passes says that 过 before a figure is a word of bound and no tail of a verb: 过八成, 过亿元, 销量过5万辆; but 去过5个国家.
func (r *reader) passes(q *quantity) bool {
	head := r.s[:q.outer.Start-len("过")]
	prev, _ := utf8.DecodeLastRuneInString(head)
	if !isHan(prev) || strings.ContainsRune("经通超不越跨度路胜难渡穿翻看走去", prev) {
		return false
	}
	if q.written == "成" || anyPrefix(r.s[q.span.Start:], []string{"百", "千", "万", "亿"}) {
		return true
	}
	large := q.value != nil && q.value.GreaterThanOrEqual(decimal.NewFromInt(passable)) || q.dim == unit.Percent
	return large && r.x.lex.phrases.measureNoun(lastTwo(head)) && r.x.lex.word(lastTwo(head))&classVerb == 0
}

// passable is what a measure must come to so that 过 before it is a word of bound: 流量过5万辆, but 测量过12次.
const passable = 1000

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
		return !strings.ContainsRune("赶反中英意西德法高买卖", prev) || anySuffix(rest, []string{"其中", "集中", "当中", "之中", "途中", "身高", "楼高", "塔高", "坝高"})
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
