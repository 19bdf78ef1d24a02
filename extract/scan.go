package extract

import (
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

func newRat() *big.Rat { return new(big.Rat) }

// mark is what the reading of characters found in a sentence: a time expression, a figure, or a numeral that is none.
type mark struct {
	span   normalize.Span
	time   *timeExpr
	figure *quantity
	reason string // of a numeral that became no figure
}

// scan reads a sentence from left to right and marks its times and numerals.
func (x *Extractor) scan(s string) (marks []mark, figures int) {
	r := reader{x: x, s: s, quoted: hasQuote(s)}
	for p := 0; p < len(s); {
		c := s[p]
		if c < utf8.RuneSelf && !(c >= '0' && c <= '9' || c == '.' || c == '-') {
			p++
			continue
		}
		ch, size := utf8.DecodeRuneInString(s[p:])
		kind := x.trigger(ch)
		if kind == 0 {
			p += size
			continue
		}
		if kind&triggerTime != 0 {
			if end := x.lex.timeAt(s, p); end > p && timeFits(s, p, end) {
				marks = x.addTime(marks, s, p, end)
				p = end
				continue
			}
			if start, end := x.lex.eventAt(s, p, marks); end > p {
				marks = mergeEvent(marks, s, start, end)
				p = end
				continue
			}
		}
		if kind&triggerNumeral == 0 {
			p += size
			continue
		}
		qs, reason, end := r.read(p)
		if end <= p {
			end = p + size
		}
		if reason == "" && len(qs) > 0 {
			reason = x.refuse(&r, qs[0])
		}
		switch {
		case reason != "":
			marks = append(marks, mark{span: normalize.Span{Start: p, End: max(end, p+size)}, reason: reason})
		default:
			for _, q := range qs {
				marks = append(marks, mark{span: q.span, figure: q})
				figures++
			}
		}
		p = max(end, p+size)
	}
	x.elide(s, marks)
	n := 0
	for _, m := range marks {
		if m.figure != nil {
			n++
		}
	}
	return marks, n
}

func hasQuote(s string) bool {
	return strings.Contains(s, "“") || strings.Contains(s, "\"") || strings.Contains(s, "「") || strings.Contains(s, "『")
}

const (
	triggerNumeral = 1 << iota
	triggerTime
)

// triggers is a bit set over the basic plane: which characters may begin a numeral or a time expression.
type triggers [1 << 16]uint8

func (x *Extractor) trigger(r rune) uint8 {
	if r > 0xFFFF {
		return 0
	}
	return x.triggers[r]
}

func newTriggers(lx *lexicon) *triggers {
	var t triggers
	for r := rune('0'); r <= '9'; r++ {
		t[r] |= triggerNumeral | triggerTime
	}
	for r := rune(0x80); r < 0xFFFF; r++ {
		if s := string(r); numeral.Index(s, 0) == 0 {
			t[r] |= triggerNumeral
		}
	}
	t['.'] |= triggerNumeral
	t['-'] |= triggerNumeral
	for _, trie := range []*wordTrie{&lx.times.point, &lx.times.opening, &lx.times.before, &lx.times.eventClosing} {
		for r := range trie.index {
			if trie.index[r] != 0 {
				t[r] |= triggerTime
			}
		}
	}
	for _, r := range "一二三四五六七八九十〇零廿两几半第前" {
		t[r] |= triggerTime
	}
	return &t
}

// timeFits refuses time words that are a part of a longer word: 目前 in 项目前期, 上年 in 60岁以上年龄.
func timeFits(s string, p, end int) bool {
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	word := s[p:end]
	switch {
	case strings.HasPrefix(word, "目前"):
		return !strings.ContainsRune("项科题栏节数", prev)
	case strings.HasPrefix(word, "上年"), strings.HasPrefix(word, "上月"), strings.HasPrefix(word, "上半"):
		return !strings.ContainsRune("以早晚", prev)
	case strings.HasPrefix(word, "近年"), strings.HasPrefix(word, "近日"), strings.HasPrefix(word, "近期"):
		return prev != '附' && prev != '最'
	case strings.HasPrefix(word, "全年"):
		return prev != '安'
	case strings.HasPrefix(word, "第"):
		return true
	}
	return true
}

func (x *Extractor) addTime(marks []mark, s string, p, end int) []mark {
	t := &timeExpr{span: normalize.Span{Start: p, End: end}}
	t.compared = x.compared(s, p, end)
	if n := len(marks); n > 0 && marks[n-1].time != nil && marks[n-1].span.End == p && !marks[n-1].time.compared {
		last := marks[n-1].time
		last.span.End = end
		marks[n-1].span.End = end
		return marks
	}
	return append(marks, mark{span: t.span, time: t})
}

// compared says that a time is what the figure is compared with: 比上年, 较去年同期, 与2019年同期相比.
func (x *Extractor) compared(s string, p, end int) bool {
	head := strings.TrimRight(s[:p], " ")
	for _, w := range x.lex.times.Comparing {
		rest, ok := strings.CutSuffix(head, w)
		if !ok {
			continue
		}
		switch w {
		case "与", "同", "和", "跟":
			tail := s[end:min(len(s), end+45)]
			return strings.Contains(tail, "相比") || strings.Contains(tail, "持平") || strings.HasSuffix(s[p:end], "同期")
		case "比":
			prev, _ := utf8.DecodeLastRuneInString(rest)
			return !strings.ContainsRune("同环占对", prev)
		}
		return true
	}
	return false
}

// eventAt reads an expression that ends with 以来 or 期间 at p and begins at the clause or behind 自: 自启动帮扶工作以来.
func (lx *lexicon) eventAt(s string, p int, marks []mark) (start, end int) {
	n := lx.times.eventClosing.match(s, p)
	if n == 0 {
		return p, p
	}
	limit := clauseStart(s, p)
	if p-limit > 90 || p-limit < 6 {
		return p, p
	}
	start = limit
	for _, w := range lx.times.EventOpening {
		if i := strings.Index(s[limit:p], w); i >= 0 && i%3 == 0 {
			start = limit + i
			if w == "在" {
				start += len(w)
			}
			break
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

func mergeEvent(marks []mark, s string, start, end int) []mark {
	for len(marks) > 0 && marks[len(marks)-1].span.Start >= start {
		marks = marks[:len(marks)-1]
	}
	t := &timeExpr{span: normalize.Span{Start: start, End: end}, event: true}
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

// elide gives a figure without unit that of the figure it is listed with: the 27 of 27、47和18微克.
func (x *Extractor) elide(s string, marks []mark) {
	for i := len(marks) - 2; i >= 0; i-- {
		q, next := marks[i].figure, marks[i+1].figure
		if next == nil || next.unit == nil || next.unit.Kind == unit.KindRate && next.each {
			continue
		}
		if q == nil && marks[i].reason != noUnit {
			continue
		}
		if q != nil && q.unit != nil || !listSeparator(s[marks[i].span.End:next.span.Start]) {
			continue
		}
		if q == nil {
			n, ok := numeral.ReadAt(s, marks[i].span.Start)
			if !ok || n.Chinese {
				continue
			}
			r := reader{x: x, s: s}
			q = r.bare(n)
			r.bounds(q)
		}
		q.unit, q.written, q.dim, q.elided = next.unit, next.written, next.dim, true
		marks[i].figure, marks[i].reason = q, ""
	}
}

func listSeparator(s string) bool {
	switch strings.TrimSpace(s) {
	case "、", "和", "及", "与", "以及", "或", "至", "到", "×", "╳", "*", "X", "x", "/":
		return true
	}
	return false
}

const noUnit = "no unit"

// refuse says why a quantity is no figure, "" if it is one.
func (x *Extractor) refuse(r *reader, q *quantity) string {
	s := r.s
	if inTitle(s, q.span) {
		return "title of a work"
	}
	if r.quoted && label(s, q.span) && (q.unit == nil || q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun) {
		return "label in quotation marks"
	}
	if q.unit == nil && q.num.Kind == numeral.Fraction {
		return refuseFraction(s, q)
	}
	if q.unit == nil || q.num.Kind == numeral.Cardinal && q.written == "" && q.prefix == nil {
		return x.refuseBare(s, q)
	}
	if reason := refuseIndefinite(s, q); reason != "" {
		return reason
	}
	switch q.dim {
	case unit.Duration:
		return refuseDuration(s, q)
	case unit.Age:
		return ""
	}
	return x.refuseUnit(s, q)
}

// refuseFraction takes 三分之一 and 1/3 but not a lone 半 or 一半, which seldom measures.
func refuseFraction(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if text == "半" {
		return "半 without unit"
	}
	if text == "一半" && q.bound == Exact {
		return "indefinite half"
	}
	return ""
}

// refuseBare judges a numeral without unit: 损失41亿 and 性能达到78563 are figures, 含光800 and 12306 are not.
func (x *Extractor) refuseBare(s string, q *quantity) string {
	if q.prefix != nil {
		return ""
	}
	p, e := q.span.Start, q.span.End
	text := s[q.num.Span.Start:q.num.Span.End]
	large := strings.ContainsAny(text, "万亿兆") || strings.HasSuffix(text, "千") && len(text) > 3
	if len(text) > 12 && isDigits(text) {
		return "number of a document"
	}
	if q.num.Chinese && q.num.Lone && !(q.bound != Exact && text != "几" && text != "数" && text != "两" && text != "一") {
		return noUnit
	}
	if n := x.lex.names.behind.match(s, e); n > 0 && !large {
		return "name or number of a thing"
	}
	head := strings.TrimRight(s[:p], " ")
	if large || q.num.Vague != 0 && q.num.Bound != numeral.Range {
		if (q.num.Vague == '几' || q.num.Vague == '数') && !(large && x.headFollows(s, e)) {
			return noUnit
		}
		return ""
	}
	if q.num.Chinese {
		return noUnit
	}
	if endsClause(s, e) && statesValue(head) && !yearLike(q) {
		return ""
	}
	if q.bound != Exact && q.bound != Range && !yearLike(q) && nounFollows(s, e) {
		return ""
	}
	if q.value != nil && q.value.GreaterThanOrEqual(decimal.NewFromInt(100)) && !yearLike(q) && x.headFollows(s, e) && x.opensPhrase(head) {
		return ""
	}
	return noUnit
}

func yearLike(q *quantity) bool {
	return q.value != nil && q.value.IsInteger() && q.value.GreaterThanOrEqual(decimal.NewFromInt(1800)) &&
		q.value.LessThan(decimal.NewFromInt(2100)) && q.num.Span.Len() == 4
}

// endsClause says that nothing of the clause follows.
func endsClause(s string, p int) bool {
	r, n := utf8.DecodeRuneInString(s[p:])
	return n == 0 || strings.ContainsRune("，。；,;、）)！!？?", r)
}

// statesValue says that a clause so far ends with a word that a value follows: 为 达到 增至.
func statesValue(head string) bool {
	for _, w := range []string{"为", "达", "达到", "至", "到", "了", "是", "仅", "约", "超过", "逾", "近", "不足", "有", "增加", "减少", "计", "损失", "量", "数", "额", "比"} {
		if strings.HasSuffix(head, w) {
			return !strings.HasSuffix(head, "编"+w) && !strings.HasSuffix(head, "号"+w) && !strings.HasSuffix(head, "码"+w)
		}
	}
	return false
}

// opensPhrase says that a number here is not the tail of a name (含光800): a verb, an adverb or a mark stands before it.
func (x *Extractor) opensPhrase(head string) bool {
	r, n := utf8.DecodeLastRuneInString(head)
	if n == 0 || !isHan(r) {
		return true
	}
	if strings.ContainsRune("有名达送派共约近了为是", r) {
		return true
	}
	for _, size := range []int{6, 9} {
		if len(head) >= size && x.lex.word(head[len(head)-size:])&(classVerb|classAdverb|classPreposition|classParticle) != 0 {
			return true
		}
	}
	return false
}

func nounFollows(s string, p int) bool {
	r, _ := utf8.DecodeRuneInString(s[p:])
	return isHan(r)
}

// headFollows says that a noun that can be counted ends within a few characters: 3000驻村干部.
func (x *Extractor) headFollows(s string, p int) bool {
	end := p
	for i := 0; i < 8 && end < len(s); i++ {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !isHan(r) {
			break
		}
		end += n
		for w := end - 6; w >= p; w -= 3 {
			if x.lex.word(s[w:end])&classHead != 0 {
				return true
			}
		}
	}
	return false
}

// refuseIndefinite drops 一 before a classifier, which is an article more than a number (一支队伍); 超过一次, 一万个, 一亩 count.
func refuseIndefinite(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if q.bound == Exact && (text == "百" || text == "千" || text == "万" || text == "亿") {
		return "indefinite multiplier" // 千家万户, 万元GDP能耗
	}
	if text != "一" || q.bound != Exact {
		return ""
	}
	switch q.unit.Kind {
	case unit.KindClassifier, unit.KindNoun:
		if q.dim == unit.PersonTimes || q.dim == unit.Households {
			return ""
		}
		return "indefinite 一"
	case unit.KindMeasure:
		if q.dim == unit.Other || q.dim == unit.Count {
			return "indefinite 一"
		}
	}
	return ""
}

// inTitle says that a figure stands between 《 and 》.
func inTitle(s string, q normalize.Span) bool {
	open := strings.LastIndex(s[:q.Start], "《")
	return open >= 0 && !strings.Contains(s[open:q.Start], "》") && strings.Contains(s[q.End:min(len(s), q.End+90)], "》")
}

// label says that a figure stands in short quotation marks, where it is a slogan or a name: “五项活动”, “两个清单”.
func label(s string, q normalize.Span) bool {
	open := strings.LastIndexAny(s[:q.Start], "“”「」『』‘’\"")
	if open < 0 {
		return false
	}
	r, n := utf8.DecodeRuneInString(s[open:])
	if strings.ContainsRune("”」』’", r) {
		return false
	}
	if r == '"' && strings.Count(s[:open+1], "\"")%2 == 0 {
		return false
	}
	closing := strings.IndexAny(s[q.End:], "”」』’\"")
	if closing < 0 {
		return false
	}
	inner := s[open+n : q.End+closing]
	return utf8.RuneCountInString(inner) <= 12 && !strings.ContainsAny(inner, "，。,；;！？")
}

// isTwo says that a quantity is 两 of something, which never is an ordinal.
func isTwo(q *quantity) bool {
	return q.num.Lone && q.value != nil && q.value.Equal(decimal.NewFromInt(2)) && q.num.Span.Len() == 3 && q.two
}

// counted says that what stands before a number asks for an amount: a verb, 了, 共, 先后.
func (x *Extractor) counted(head string) bool {
	for _, w := range []string{"了", "过", "着", "共", "先后", "分", "连续", "连任", "累计", "等", "有", "为期", "近", "约", "超", "达", "每", "各"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	for _, size := range []int{6, 9, 12} {
		if len(head) >= size && utf8.RuneStart(head[len(head)-size]) && x.lex.word(head[len(head)-size:])&(classVerb|classTotal|classEach) != 0 {
			return true
		}
	}
	return false
}

// refuseUnit judges figures whose unit is often part of a name.
func (x *Extractor) refuseUnit(s string, q *quantity) string {
	p, e := q.span.Start, q.span.End
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	next, _ := utf8.DecodeRuneInString(s[e:])
	short := q.num.Chinese && q.value != nil && q.value.LessThan(decimal.NewFromInt(11))
	switch q.written {
	case "组", "队", "连", "排", "班", "营", "团", "旅", "师":
		if short && q.num.Lone && q.num.Vague == 0 && !x.counted(s[:p]) && q.bound == Exact {
			return "ordinal" // 三组村民, 二队队长
		}
	case "层":
		if prev == '楼' {
			return "ordinal"
		}
	case "路":
		if rest := s[e:min(len(s), e+24)]; strings.Contains(rest, "公交") || strings.HasPrefix(rest, "车") {
			return "name or number of a thing"
		}
	case "套":
		if anySuffix(s[:p], []string{"央视", "中央台", "中央电视台", "卫视"}) || strings.Contains(s[max(0, p-18):p], "央视") && !nounFollows(s, e) {
			return "name or number of a thing"
		}
	case "级":
		if strings.HasPrefix(s[e:], "台阶") || strings.HasPrefix(s[e:], "阶梯") {
			return ""
		}
		return "grade"
	case "届":
		if !q.num.Chinese || x.counted(s[:p]) || isTwo(q) || endsClause(s, e) {
			if yearLike(q) || q.value != nil && q.value.GreaterThan(decimal.NewFromInt(100)) {
				return "ordinal"
			}
			return ""
		}
		return "ordinal"
	case "代":
		if next == '人' {
			return ""
		}
		return "name or number of a thing"
	case "号":
		if next == '人' {
			return ""
		}
		return "name or number of a thing"
	case "楼", "大", "线", "等", "流", "环", "季", "中":
		return "name or number of a thing"
	case "次":
		if q.num.Chinese && !isTwo(q) && !x.counted(s[:p]) && (strings.HasPrefix(s[e:], "会议") || strings.HasPrefix(s[e:], "全") || strings.HasPrefix(s[e:], "大会") || strings.HasPrefix(s[e:], "代表大会")) {
			return "ordinal"
		}
	case "期":
		if q.num.Chinese && !isTwo(q) && !x.counted(s[:p]) && (isHan(next) && !strings.ContainsRune("的，", next)) {
			return "ordinal"
		}
	case "分", "角":
		if q.dim != unit.Money && (prev == '第' || q.num.Chinese) {
			return "score"
		}
	case "点":
		for _, w := range []string{"意见", "建议", "要求", "体会", "看法", "希望", "启示", "思考", "主张", "原因", "好处", "特点", "共识", "声明", "经验", "感受", "倡议", "举措", "措施"} {
			if strings.HasPrefix(s[e:], w) {
				return ""
			}
		}
		if q.num.Chinese || q.value == nil || q.value.LessThan(decimal.NewFromInt(25)) {
			return "clock or item number"
		}
	case "方", "面", "头", "边", "处", "手", "口", "身", "心", "眼", "声", "步", "角度":
		if short && q.num.Lone && !nounFollows(s, e) && q.written != "处" && q.written != "口" {
			return "fixed word"
		}
	}
	if q.unit.Kind == unit.KindNoun {
		if short && q.num.Vague == 0 && !x.counted(s[:p]) {
			return "label of a group"
		}
		text := s[q.num.Span.Start:q.num.Span.End]
		if q.num.Chinese && len(q.written) > 3 && q.num.Vague == 0 && q.bound == Exact && !strings.ContainsAny(text, "百千万亿") && !x.counted(s[:p]) {
			return "name" // 十一学校
		}
		if !q.num.Chinese && len(q.written) > 3 && q.bound == Exact && isDigits(text) && len(text) >= 3 && !x.counted(s[:p]) {
			return "name" // 301医院, 985高校
		}
		if yearLike(q) {
			return "year"
		}
	}
	if prev == '前' || prev == '头' && short {
		if q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun {
			return "rank band"
		}
	}
	return ""
}
