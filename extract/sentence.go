package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// maxSentence bounds a sentence, in bytes: text without punctuation is cut, at a comma if there is one, since the cost of a
// sentence grows with the square of its figures.
const maxSentence = 3000

// sentences calls yield for each sentence of [start, end), which holds no line end. A sentence ends at 。！？ and at the end.
func sentences(text string, start, end int, yield func(normalize.Span)) {
	splitLine(text, start, end, func(s normalize.Span) {
		for s.Len() > maxSentence {
			cut := s.Start + maxSentence
			if i := strings.LastIndex(text[s.Start:cut], "，"); i > maxSentence/2 {
				cut = s.Start + i + len("，")
			} else if i := strings.LastIndex(text[s.Start:cut], ","); i > maxSentence/2 {
				cut = s.Start + i + 1
			}
			for cut > s.Start && !utf8.RuneStart(text[cut]) {
				cut--
			}
			for cut < s.End && text[cut] >= '0' && text[cut] <= '9' {
				cut++ // never inside a number
			}
			if cut >= s.End {
				break
			}
			yield(normalize.Span{Start: s.Start, End: cut})
			s.Start = cut
		}
		yield(s)
	})
}

// splitLine splits one line of UTF-8 at its sentence ends; a closing quotation mark or bracket stays with what it closes.
func splitLine(text string, start, end int, yield func(normalize.Span)) {
	from := start
	for i := start; i < end; {
		if b := text[i]; b > "。"[0] && b != "！"[0] {
			i += 3 // no mark begins so; of a character of four bytes the last is left, with which none begins either
			continue
		}
		n := sentenceEnd(text, i, end)
		if n == 0 {
			i++
			continue
		}
		i += n
		for i < end {
			r, n := utf8.DecodeRuneInString(text[i:end])
			if !closesSentence(r) {
				break
			}
			i += n
		}
		yield(trimSpan(text, from, i))
		from = i
	}
	if s := trimSpan(text, from, end); s.Len() > 0 {
		yield(s)
	}
}

// sentenceEnd is the size of the mark at i that ends a sentence, 0 if there is none.
func sentenceEnd(text string, i, end int) int {
	switch text[i] {
	case '!', '?':
		return 1
	case "。"[0], "！"[0]: // ？ begins like ！
		if i+3 <= end {
			switch text[i : i+3] {
			case "。", "！", "？":
				return 3
			}
		}
	}
	return 0
}

// closesSentence says that a character behind the end of a sentence still belongs to it.
func closesSentence(r rune) bool {
	switch r {
	case '。', '！', '？', '!', '?', '”', '’', '」', '』', '）', ')':
		return true
	}
	return false
}

func trimSpan(text string, start, end int) normalize.Span {
	for start < end && (text[start] == ' ' || text[start] == '\t' || strings.HasPrefix(text[start:end], "\u3000")) {
		start += spaceLen(text[start])
	}
	for start < end && (text[end-1] == ' ' || text[end-1] == '\t' || strings.HasSuffix(text[start:end], "\u3000")) {
		end -= spaceLen(text[end-1])
	}
	return normalize.Span{Start: start, End: end}
}

// spaceLen is the size of the space of which c is the first or last byte.
func spaceLen(c byte) int {
	if c < utf8.RuneSelf {
		return 1
	}
	return len("\u3000")
}
