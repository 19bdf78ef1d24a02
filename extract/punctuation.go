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
		if n := len(c.elems); n > 0 && (c.elems[n-1].class&classCopula != 0 && c.elems[n-1].pos != "a" || end == c.figureAt && (c.elems[n-1].kind == elemWord || c.elems[n-1].kind == elemClose)) {
			return elemWord // 分别为：1.5%、64.1%; 注册资本：5000万元
		}
		return elemPunct
	}
	return elemKind(m - markOfKind)
}
