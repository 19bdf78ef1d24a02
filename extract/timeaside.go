package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
)

// Times that say something else than when a figure was.

// isRecord says that a time only tells how long something was not so: 创近七年同期新低, 是设站36年来第二高.
func (l *phraseLists) isRecord(head, word, tail string) bool {
	if strings.HasPrefix(word, "迄今") || word == "至今" {
		end := indexSet(tail, clauseEnds)
		return end >= 0 && strings.Contains(tail[:end], "最") || end < 0 && strings.Contains(tail, "最") // 是迄今为止投资最大的项目
	}
	if anySuffix(head, []string{"是", "成为"}) && strings.HasPrefix(tail, "最") {
		return true // 这是今年|最大的案件
	}
	if !strings.HasPrefix(word, "近") && !strings.HasPrefix(word, "前") && !anySuffix(word, []string{"以来", "来", "同期", "后"}) {
		return false
	}
	for _, between := range []string{"的", "同期", "以来", "来", "历史", "单日", "单月", "同月", "同日"} {
		tail = strings.TrimPrefix(tail, between)
	}
	return l.Record.begins(tail) || strings.HasSuffix(head, "创") && anyPrefix(tail, []string{"新", "历"})
}

// baseline says that a time is that of what a figure stands beside: 而上年同期是1.12亿元.
func baseline(word string) bool {
	return len(word) > len("同期") && strings.HasSuffix(word, "同期") && anyPrefix(word, []string{"上年", "去年", "前年", "上一年", "前一年"})
}

// attribute says that a time with 的 behind it describes the object of the verb before it: 延续去年四季度以来|的态势.
func (x *Extractor) attribute(head, word, tail string) bool {
	if !strings.HasPrefix(tail, "的") || !anySuffix(word, []string{"以来", "期间", "来"}) {
		return false
	}
	head = strings.TrimSuffix(head, "了")
	if len(head) < 6 || !isHanString(head[len(head)-6:]) {
		return false
	}
	before := head[len(head)-6:]
	return x.lex.word(before)&classVerb != 0 || x.lex.phrases.Lasting.has(before)
}

// sinceFounding says that a time behind head is when something began that is spoken of now: 建成于1987年，有36栋楼.
func sinceFounding(head string) bool {
	before, ok := strings.CutSuffix(head, "于")
	if !ok {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("成建立办生创设始", prev)
}

// delivered says that a time is when goods are due of which the clause tells: 5月|交货的原油期货.
func delivered(tail string) bool {
	rest, ok := cutAnyPrefix(tail, "交货", "交割", "到期")
	return ok && strings.HasPrefix(rest, "的")
}

// founded says that a time is when something came to be of which the clause tells with 的: 2014年|成立的合作社，现有社员420户.
func founded(tail string) bool {
	if !strings.Contains(tail[:min(len(tail), len("开通运营的"))], "的") {
		return false
	}
	if rest, ok := cutAnyPrefix(tail, "新", "刚", "正式", "全线"); ok {
		tail = rest // 今年5月新开通的高铁，全长118公里
	}
	rest, ok := cutAnyPrefix(tail, "成立", "建成", "创办", "创建", "组建", "设立", "建立", "开业", "投产", "上市", "启动", "开通运营", "开通", "通车", "启用", "投用", "落成", "上线", "出台", "实施")
	return ok && strings.HasPrefix(rest, "的") && !anyPrefix(rest, []string{"的还有", "的有", "的是"})
}

// ageBehind says that a time dates an age: 今年52岁，流转土地1280亩.
func ageBehind(tail string) bool {
	for _, about := range []string{"已", "刚", "才", "年", "刚满", "已经", "满", "约", "近"} {
		if hasPrefix(tail, about) {
			tail = tail[len(about):]
		}
	}
	if !numeral.MayBegin(tail, 0) {
		return false
	}
	n, ok := numeral.ReadAt(tail, 0)
	rest, years := strings.CutPrefix(tail[n.Span.End:], "岁")
	return ok && years && !anyPrefix(rest, []string{"以上", "以下", "及", "起", "至"}) // 明年65岁以上老人
}

// now says that element k begins a predicate that tells of the present: 现有, 现已.
func (c *clauseSentence) now(k int) bool {
	e := &c.elems[k]
	if !strings.HasPrefix(c.s[e.start:], "现") || e.kind != elemWord || e.start > 0 && anySuffix(c.s[:e.start], []string{"较", "由", "比", "将", "从"}) {
		return false
	}
	return anyPrefix(c.s[e.start+len("现"):], []string{"有", "已", "共有", "存"})
}

// aside says that a time stands in brackets that close before element i and open behind another time or hold more than a time:
// 收治病人3200人（含上年转入120人），增长5%.
func (c *clauseSentence) aside(k, i int) bool {
	lo, hi := c.clauseBounds(k)
	for hi < i && c.elems[hi].kind == elemPunct {
		_, hi = c.clauseBounds(hi + 1)
	}
	if hi >= i || c.elems[hi].kind != elemClose {
		return false
	}
	for lo > 1 && c.elems[lo-1].kind == elemPunct {
		lo, _ = c.clauseBounds(lo - 2)
	}
	if lo == 0 || c.elems[lo-1].kind != elemOpen {
		return false
	}
	return lo > 1 && (c.elems[lo-2].kind == elemTime || isOneOf(c.text(lo-2), []string{"上一期", "上期"})) || c.remark(lo, hi)
}

// remark says that the elements [a, b) of a bracket are more than a time: they begin otherwise, or hold a figure.
func (c *clauseSentence) remark(a, b int) bool {
	return c.elems[a].kind == elemWord || slices.ContainsFunc(c.elems[a:b], func(e elem) bool { return e.kind == elemFigure })
}

// counting says that the last time before element k is when what follows was counted: 截至12日24时，现有病例36例, 目前全县现有学校40所.
func (c *clauseSentence) counting(k int) bool {
	for k--; k >= 0; k-- {
		if c.elems[k].kind == elemTime {
			w := c.text(k)
			return strings.HasPrefix(w, "截") || strings.HasSuffix(w, "目前") || isOneOf(w, []string{"当前", "现在", "如今"})
		}
	}
	return false
}

// glosses says that a time stands in brackets behind another, which it explains.
func (c *clauseSentence) glosses(k int) bool {
	return k >= 2 && k+1 < len(c.elems) && c.elems[k-1].kind == elemOpen && c.elems[k+1].kind == elemClose && c.elems[k-2].kind == elemTime
}

// glossed is the time of element k with the one before it, where a gloss parts the two: 昨日（21日）晚上.
func (c *clauseSentence) glossed(k int, word string) string {
	if k >= 4 && c.elems[k-1].kind == elemClose && skipBlank(c.s, c.elems[k-1].end) == c.elems[k].start && c.glosses(k-2) {
		return c.text(k-4) + word
	}
	return word
}

// dayBefore says that a time that goes on stands before the one at element k, in its clause or right before the mark that opens that.
func (c *clauseSentence) dayBefore(k int) bool {
	for n := k - 1; n >= 0 && n >= k-3; n-- {
		if c.elems[n].kind == elemTime {
			return c.marks[c.elems[n].mark].time.reach == reachOn
		}
	}
	return false
}

// excepted says that a time is one that something is not of: 除|周一|闭馆外.
func excepted(head, tail string) bool {
	if !anySuffix(head, []string{"除", "除了", "除去"}) {
		return false
	}
	end := indexSet(tail, clauseEnds)
	return end > 0 && anySuffix(tail[:end], []string{"外", "以外", "之外"})
}

// isPredicate says that a time at p is what another time is said to be, as what closes its clause: 昨天是大会|首日|，.
func isPredicate(s string, p int, word, tail string) bool {
	const longest = 24 // bytes of what follows
	end := indexSet(tail[:min(len(tail), longest+len("，"))], clauseEnds)
	if end < 0 || end > longest || !anySuffix(s[:p+len(word)+end], []string{"首日", "首天", "末日", "最后一天", "最后一日"}) {
		return false
	}
	return strings.Contains(s[clauseStart(s, p):p], "是")
}

// atPricesOf says that a time is that of the prices by which something is reckoned: 按|2020年|不变价计算.
func atPricesOf(head, tail string) bool {
	return anyPrefix(strings.TrimPrefix(tail, "的"), []string{"不变价", "可比价", "不变单价"}) && anySuffix(head, []string{"按", "按照", "以", "依"})
}

// ofTitle says that a year only tells which: 工程是|2017年|省级重点项目, 入选|2020年|百强县.
func ofTitle(head, word, tail string) bool {
	return tail != "" && isHan(firstRune(tail)) && anySuffix(word, []string{"年", "年度"}) && anySuffix(head, []string{"是", "系", "列入", "列为", "入选", "纳入", "获评", "荣获", "荣膺", "被评为"})
}

// ofWork says that the year at element k tells of which year's work something is, where a time before it in the clause says when that was:
// 今年开工|2024年|项目30个.
func (b *binder) ofWork(k int, word string) bool {
	c := b.c
	if k < 2 || !anySuffix(word, []string{"年", "年度"}) || !b.x.lex.numbers.YearOfWork.has(c.text(k-1)) {
		return false
	}
	for n := k - 2; n >= 0 && c.elems[n].kind != elemPunct; n-- {
		if c.elems[n].kind == elemTime {
			return c.marks[c.elems[n].mark].time.reach == reachOn
		}
	}
	return false
}

// ofRound says that the year at element k only tells which round something is, where a time before it in the clause, or alone before that,
// says when that was: 昨日，浔州市|2026年|第二批集中供地收官.
func (b *binder) ofRound(k int, word string) bool {
	c := b.c
	if k < 1 || !anySuffix(word, []string{"年", "年度"}) || !strings.HasPrefix(c.s[c.elems[k].end:], "第") {
		return false
	}
	tail := c.s[c.elems[k].end+len("第"):]
	n, ok := numeral.ReadAt(tail, 0)
	if !ok || !anyPrefix(tail[n.Span.End:], []string{"批", "期", "次", "轮", "场", "届"}) {
		return false
	}
	for n := k - 1; n >= 0; n-- {
		if c.elems[n].kind == elemTime {
			return c.marks[c.elems[n].mark].time.reach == reachOn
		}
		if c.elems[n].kind == elemPunct && !(n > 0 && c.elems[n-1].kind == elemTime) {
			return false
		}
	}
	return false
}

// opensNext says that the time at element k stands alone before the clause that begins at lo: 第二年，|产值达4亿元.
func (b *binder) opensNext(k, lo int) bool {
	c := b.c
	return lo == k+2 && c.elems[k+1].kind == elemPunct && opensClause(c.s[:c.elems[k].start])
}

// byPresent says that a time is when that was so from which something is reckoned: 根据|目前|的情况看.
func byPresent(head, word, tail string) bool {
	if !anySuffix(head, []string{"根据", "按照", "依据"}) || !isOneOf(word, []string{"目前", "近日", "近期", "当前", "现在", "日前"}) {
		return false
	}
	end := indexSet(tail, clauseEnds)
	return end > 0 && anySuffix(tail[:end], []string{"看", "分析", "测算", "估算", "推算", "判断", "情况"})
}

// inEventName says that a quarter or a half of a year only tells which of the events is held that are held in each: 全市|二季度|重大项目集中签约
// 活动举行. A meeting that looks at a quarter tells of that: 一季度|经济分析会.
func (l *numberLists) inEventName(word, tail string) bool {
	const longest = 20 * len("活") // bytes of the name behind the time
	if !anySuffix(word, []string{"季度", "半年"}) || anyPrefix(word, []string{"截至", "今年以来"}) {
		return false
	}
	end := indexSet(tail, clauseEnds)
	if end < 0 {
		end = len(tail)
	}
	name := tail[:end]
	for _, held := range []string{"举行", "召开", "举办", "启动", "开幕", "在"} {
		if at := strings.Index(name, held); at > 0 {
			name = name[:at]
		}
	}
	name, _ = cutAnySuffix(name, "隆重", "正式", "如期", "顺利", "同步", "今天", "昨天")
	return len(name) <= longest && isHanString(name) && l.EventHeld.ends(name)
}

// ofGift says that a feast is what a gift is for: 发放|重阳节|敬老礼金.
func (l *numberLists) ofGift(word, tail string) bool {
	return anySuffix(word, []string{"节", "春节", "中秋", "重阳", "端午"}) && l.FeastGift.begins(tail)
}
