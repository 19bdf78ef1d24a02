package extract

import (
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
	rest, ok := cutAnyPrefix(tail, "成立", "建成", "创办", "创建", "组建", "设立", "建立", "开业", "投产")
	return ok && strings.HasPrefix(rest, "的")
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
	return ok && strings.HasPrefix(tail[n.Span.End:], "岁")
}
