package extract

import (
	"strings"
	"unicode/utf8"
)

// Marks, which become elements of their own kinds.

// punctMark is what mark a word is: 0 for none, white space, a colon, or markOfKind and the kind of its elements.
type punctMark uint8

const (
	markSpace punctMark = iota + 1
	markArrow           // 受益面积→可达513公顷, 误差±3%: left out
	markColon
	markPlus
	markOfKind
)

// markOf tells a mark from a word.
func markOf(w string) punctMark {
	r, n := utf8.DecodeRuneInString(w)
	if n != len(w) {
		return 0
	}
	switch r {
	case ' ', '\t', '\u3000':
		return markSpace
	case '→', '⇒', '➜', '➔', '➡', '⟶', '±':
		return markArrow
	case '：', ':':
		return markColon
	case '+':
		return markPlus
	case '，', ',', '；', ';', '。', '！', '？', '!', '?', '…', '—', '|', '.', '*', '=', '>', '~', '►', '▶', '◆', '◇', '●', '○', '■', '□', '▲', '△', '▼', '★', '☆', '※', '•', '☑', '✓', '✔':
		return markOfKind + punctMark(elemPunct)
	case '、', '∶':
		return markOfKind + punctMark(elemList)
	case '（', '(', '[', '【', '〔', '〈':
		return markOfKind + punctMark(elemOpen)
	case '）', ')', ']', '】', '〕', '〉':
		return markOfKind + punctMark(elemClose)
	case '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫', '⑬', '⑭', '⑮', '⑯', '⑰', '⑱', '⑲', '⑳', '❶', '❷', '❸', '❹', '❺', '❻', '❼', '❽', '❾':
		return markOfKind + punctMark(elemPunct) // numbers of a list
	case '“', '”', '‘', '’', '"', '「', '」', '『', '』', '《', '》', '\'':
		return markOfKind + punctMark(elemQuote)
	}
	return 0
}

// markKind is the kind of the element that a mark makes behind the elements so far; elemWord leaves it out. White space is left
// out, unless it stands in a headline, where it parts two clauses.
func (c *clauseSentence) markKind(m punctMark, end int) elemKind {
	switch {
	case m == markSpace:
		if !strings.ContainsAny(c.s, "，。,") {
			return elemPunct
		}
		return elemWord
	case m == markArrow, m == markPlus && end == c.figureAt:
		return elemWord // 增长+2.1%
	case m == markPlus:
		return elemPunct
	case m == markColon:
		if n := len(c.elems); n > 0 && !c.announces(n-1) && (c.elems[n-1].class&classCopula != 0 && c.elems[n-1].pos != "a" || end == c.figureAt && (c.elems[n-1].kind == elemWord || c.elems[n-1].kind == elemClose)) {
			return elemWord // 分别为：1.5%、64.1%; 注册资本：5000万元
		}
		return elemPunct
	}
	return elemKind(m - markOfKind)
}

// announces says that the word at k tells that a remark or an account follows its colon, of which it says nothing: 他介绍：|300亩脐橙,
// 算了一笔账：|一亩茶园; but 注册资本：|5000万元.
func (c *clauseSentence) announces(k int) bool {
	if c.elems[k].kind != elemWord {
		return false
	}
	switch c.text(k) {
	case "说", "道", "称", "表示", "介绍", "告诉", "坦言", "直言", "透露", "回忆", "感慨", "感叹", "笑称", "指出", "强调", "解释", "补充", "账", "算账", "细账", "一笔账", "明白账", "经济账", "比方", "例子", "例", "消息", "喜讯", "好消息", "捷报":
		return true
	}
	return false
}
