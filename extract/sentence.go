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

// splitLine splits one line at its sentence ends; a closing quotation mark or bracket stays with what it closes.
func splitLine(text string, start, end int, yield func(normalize.Span)) {
	from := start
	for i := start; i < end; {
		c := text[i]
		if c < utf8.RuneSelf {
			i++
			if c != '!' && c != '?' {
				continue
			}
		} else {
			r, n := utf8.DecodeRuneInString(text[i:end])
			i += n
			if r != '。' && r != '！' && r != '？' {
				continue
			}
		}
		for i < end {
			r, n := utf8.DecodeRuneInString(text[i:end])
			if !strings.ContainsRune("。！？!?”’」』）)", r) {
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

func trimSpan(text string, start, end int) normalize.Span {
	s := text[start:end]
	trimmed := strings.TrimLeft(s, " \t　")
	start += len(s) - len(trimmed)
	end = start + len(strings.TrimRight(trimmed, " \t　"))
	return normalize.Span{Start: start, End: end}
}
