package extract

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// maxSentence bounds a sentence, in bytes: text without punctuation is cut, at a comma if there is one, since the cost of a
// sentence grows with the square of its figures.
const maxSentence = 3000

// sentences reads those of a line, which span holds. A sentence ends at 。！？ and at the end.
func (a *article) sentences(span normalize.Span) {
	text := a.text[:span.End]
	for p := span.Start; p < span.End; {
		end := a.x.triggers.sentence(text, p, a.room)
		if found := a.room.triggers; len(found) > 0 { // else it holds neither a figure nor a time
			a.pieces(trimSpan(text, p, end), found)
		}
		p = end
	}
}

// pieces reads a sentence, in pieces if it is too long.
func (a *article) pieces(s normalize.Span, found []trigger) {
	for s.Len() > maxSentence {
		cut := cutSentence(a.text, s)
		if cut >= s.End {
			break
		}
		n := sort.Search(len(found), func(i int) bool { return found[i].at >= cut })
		a.sentence(normalize.Span{Start: s.Start, End: cut}, found[:n])
		s.Start, found = cut, found[n:]
	}
	a.sentence(s, found)
}

// cutSentence is where a sentence that is too long is cut: behind its last comma within the bound, else anywhere but inside a
// number.
func cutSentence(text string, s normalize.Span) int {
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
		cut++
	}
	return cut
}

// closingEnd is the end of what stands at p and closes with the sentence that ends there: quotation marks and brackets.
func closingEnd(text string, p int) int {
	for p < len(text) {
		r, n := runes.At(text, p)
		if !closesSentence(r) {
			break
		}
		p += n
	}
	return p
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
