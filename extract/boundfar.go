package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// boundBeyond reads a word of bound that a verb or 每 with its unit parts from the number: 至少需要48小时, 突破每盎司2400美元.
func (r *reader) boundBeyond(p int, q *quantity) Bound {
	if b := r.boundOfShare(p, q); b != "" {
		return b
	}
	from := max(0, p-48)
	c, size := runes.Before(r.s, p)
	for at := p; at > from; {
		if at -= size; !isHan(c) && !isAlnum(c) && !(c == ',' && groupsDigits(r.s, at)) || at == 0 {
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

// boundOfShare reads a word of bound before the verb of a share, whose whole stands between that and the number, however long it is and
// with whatever year: 约占公司2022年度经审计营业收入的15.8%. It is empty if there is none.
func (r *reader) boundOfShare(p int, q *quantity) Bound {
	const longest = 40 * len("占") // bytes of the whole
	head, ok := strings.CutSuffix(r.s[:p], "的")
	if !ok || !isRelative(q) && q.written != "成" && q.written != "倍" {
		return ""
	}
	near := head[max(0, len(head)-longest):]
	at := -1
	for _, verb := range []string{"占", "相当于"} {
		at = max(at, strings.LastIndex(near, verb))
	}
	if at < 0 || indexSet(near[at:], clauseEnds) >= 0 || strings.ContainsAny(near[at:], "%％。、倍成") {
		return ""
	}
	verb := len(head) - len(near) + at
	for _, w := range r.x.lex.boundFront.ending(r.s[:verb]) {
		if hasSuffix(r.s[:verb], w.text) && !isOneOf(w.text, []string{"最高", "最低"}) && r.x.lex.boundFits(r.s[:verb-len(w.text)], w.text, "") {
			return Bound(w.value)
		}
	}
	return ""
}

// changesAt says that a text with what something is compared with closes with a verb of change: 较去年同期|增长.
func (r *reader) changesAt(between string) bool {
	return len(between) > len("较")+len("增长") && r.x.lex.word(lastTwo(strings.TrimSuffix(between, "了")))&(classUp|classDown) != 0
}

// groupsDigits says that the comma at byte p stands inside a number: 1,200; but 近35亿元,相当于预算的2.6倍.
func groupsDigits(s string, p int) bool {
	return p > 0 && p+1 < len(s) && isDigits(s[p-1:p]) && isDigits(s[p+1:p+2])
}

// spanningEnds are the last characters of the words that span.
var spanningEnds = newRuneSet("少码多高低长破过超逾于概足穿守约到近乎致")

// spans says that a word of bound that ends head holds for a number behind the words between them.
func (r *reader) spans(word, head, between string, q *quantity) bool {
	numbers := &r.x.lex.numbers
	switch word {
	case "最高", "最低", "最长":
		if r.limitMoves(between) {
			return false
		}
		if word != "最低" && (r.punishes(between, q) || r.allows(between, q)) {
			return true
		}
		return q.dim != unit.Temperature && r.between(between, false) && numbers.Granting.within(between) // 最高补助2万元; but 最高飞到7290米
	case "至少", "起码", "至多", "顶多":
		if r.doneAtLeast(between, q) {
			return true
		}
	case "最多":
		if anyPrefix(between, []string{"可", "能", "只"}) && r.doneAtLeast(between, q) {
			return true // 最多可领消费券4张; but 人口最多的镇有3万人
		}
	case "几乎", "近乎", "差不多", "大概", "大致":
		return aboutWhole(between, q) // 几乎是去年同期的两倍
	case "约", "大约":
		if anyPrefix(between, []string{"比", "较"}) && r.changesAt(between) {
			return !strings.HasSuffix(head, "换约") && r.x.lex.boundFits(strings.TrimSuffix(head, word), word, "") // 约比上年增加3亿元
		}
		done := r.doneAbout(head, between)
		if done {
			return true
		}
		return !strings.HasSuffix(head, "换约") && r.x.lex.boundFits(strings.TrimSuffix(head, word), word, "") && (r.between(between, true) || aboutWhole(between, q)) && !anyPrefix(between, []string{"有", "谈", "见", "定"}) // 约减少0.4个百分点
	}
	changes := isOneOf(word, []string{"至少", "起码", "至多", "顶多"}) // 至少提高了3秒
	if numbers.Spanning.has(word) && r.between(strings.TrimSuffix(between, "了"), changes) && !ranksFirst(word, head) {
		return true
	}
	return r.x.lex.boundFits(strings.TrimSuffix(head, word), word, "") && r.shareOfWhole(word, between, q) // but 最近一期净资产的24%
}

// limitMoves says that it is a limit itself that is raised or lowered: 最高|可贷额度上浮|20%; but 最高可上浮20%.
func (r *reader) limitMoves(between string) bool {
	for _, noun := range []string{"额度", "标准", "限额", "比例", "金额", "年限", "期限"} {
		if _, verb, ok := strings.Cut(between, noun); ok && len(verb) >= 6 && r.x.lex.word(verb[:6])&(classUp|classDown) != 0 {
			return true
		}
	}
	return false
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
	if q.dim != unit.Percent && q.written != "成" && q.written != "倍" && q.num.Kind != numeral.Fraction || len(whole) > 36 {
		return false
	}
	switch word {
	case "不少于", "不低于", "不超过", "不高于":
		return true
	case "不足", "不到", "超过", "接近", "近", "将近", "逾", "超":
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
		if rest, ok := strings.CutPrefix(s, "得"); ok && r.x.lex.word(rest)&classVerb != 0 {
			return true // 最高得补助5万元
		}
		if strings.HasPrefix(s, "达") || strings.HasPrefix(s, "高达") || strings.HasSuffix(s, "到") && !strings.HasSuffix(s, "达到") {
			return false // 最高达2217万人次 is exact
		}
		n := 0
		for _, size := range []int{12, 9, 6, 3} {
			if len(s) >= size && (s[:size] == "处" || r.x.lex.word(s[:size])&(classVerb|classAdverb) != 0 || size == 3 && r.x.lex.class[s[:size]]&classAdjacent != 0) && (change || r.x.lex.word(s[:size])&(classUp|classDown) == 0) {
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

// farthest is how many bytes of a verb and its object may stand between a word of bound and the number.
const farthest = 14 * len("至")

// doneAtLeast says that a verb and its object stand between 至少 and the number, which it limits nevertheless: 至少开展巡查2次. Another
// number between them takes the bound, and 的 makes an attribute of it.
func (r *reader) doneAtLeast(between string, q *quantity) bool {
	if len(between) > farthest || !isHanString(between) || strings.ContainsAny(between, numeralRunes+"第") || anyPrefix(between, []string{"达", "高达"}) {
		return false
	}
	return !strings.Contains(between, "的") || isRelative(q) || q.written == "成"
}

// doneAbout says that a verb and its object stand between 约, with which head ends, and the number: 约减少碳排放3万吨, 约影响CPI0.02个百分点;
// but 集约利用土地30亩.
func (r *reader) doneAbout(head, between string) bool {
	front, ok := strings.CutSuffix(head, "约")
	prev, _ := runes.Before(front, len(front))
	if !ok || strings.ContainsRune("如集简毁缔誓立背失隐俭制", prev) || !r.x.lex.boundFits(front, "约", "") {
		return false
	}
	between, modal := cutAnyPrefix(between, "可", "能", "需", "要", "会", "将")
	object, ok := r.cutVerb(between)
	if !ok && !modal || len(object) > 5*len("物") || strings.ContainsAny(object, numeralRunes+"的在于") {
		return false
	}
	if isHanString(object) {
		return len(object) >= len("土地") && r.x.lex.word(object[len(object)-len("土地"):])&(classHead|classNominal) != 0
	}
	return strings.Trim(object, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// cutVerb takes a verb that can have an object off the head of a text.
func (r *reader) cutVerb(s string) (rest string, ok bool) {
	for _, size := range []int{4 * len("有"), 3 * len("有"), 2 * len("有")} {
		if len(s) > size && r.x.lex.word(s[:size])&classVerb != 0 {
			return s[size:], true
		}
	}
	return s, false
}

// punishes says that the text between 最高 or 最长 and the number tells of a punishment, the first or a further one: 最高可处|五万元罚款,
// 最高可被判终身监禁及罚款|500万元; but 最高人民法院判处.
func (r *reader) punishes(between string, q *quantity) bool {
	if q.dim != unit.Money && q.dim != unit.Duration || anyPrefix(between, []string{"法", "人民", "检", "行政", "院"}) {
		return false
	}
	return r.x.lex.numbers.Penal.ends(strings.TrimSuffix(between, "为"))
}

// allows says that 可 or 能 and a verb stand between 最高 or 最长 and the number: 最长可展期6个月; but 最高可达30元.
func (r *reader) allows(between string, q *quantity) bool {
	return anyPrefix(between, []string{"可", "能"}) && q.dim != unit.Temperature && !strings.Contains(between, "达") && !anySuffix(between, []string{"到", "至", "为"}) && r.doneAtLeast(between, q)
}

// evenThat reads a bound that stands behind the figure, whose 连 stands before it: 连六百斤都做不到.
func (r *reader) evenThat(q *quantity) Bound {
	if !strings.HasSuffix(r.s[:q.outer.Start], "连") {
		return ""
	}
	rest, ok := cutAnyPrefix(r.s[q.span.End:], "都", "也")
	if ok && (anyPrefix(rest, []string{"不到", "没到", "没有", "不足", "不够", "未到", "未达"}) || len(rest) > len("做") && anyPrefix(rest[len("做"):], []string{"不到", "不了", "不出", "不上"})) {
		return LessThan
	}
	return ""
}

// soon says that 快 before a figure and 了 behind it say that it is nearly reached: 快30万人了; but 加快3倍了.
func (r *reader) soon(q *quantity) bool {
	head, ok := strings.CutSuffix(r.s[:q.outer.Start], "快")
	if !ok || !strings.HasPrefix(r.s[q.span.End:], "了") {
		return false
	}
	prev, _ := runes.Before(head, len(head))
	return !strings.ContainsRune("加赶尽飞爽凉勤愉很更最太越变", prev)
}
