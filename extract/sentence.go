package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// furnitureLines is data/furniture.toml: lines that belong to the page.
type furnitureLines struct {
	Contains []string `toml:"contains"`
	Prefix   []string `toml:"prefix"`
}

// maxFurniture is the longest line, in bytes, that is dropped for holding a furniture phrase; a longer one is prose.
const maxFurniture = 360

// is says that a line belongs to the page and not to the article.
func (f *furnitureLines) is(line string) bool {
	line = strings.Trim(line, " \t　\r")
	if line == "" {
		return true
	}
	for _, p := range f.Prefix {
		if strings.HasPrefix(line, p) {
			return len(line) < maxFurniture
		}
	}
	if len(line) > maxFurniture {
		return false
	}
	for _, c := range f.Contains {
		if strings.Contains(line, c) {
			return !hasSentence(line)
		}
	}
	return false
}

// hasSentence says that a line holds prose: a full stop, or a comma in a longer line.
func hasSentence(line string) bool {
	return strings.Contains(line, "。") && len(line) > 150
}

// sentences calls yield for each sentence of a text in order, with the number of its line. A sentence ends at 。！？ and at the end of a line.
func sentences(text string, yield func(span normalize.Span, line int)) {
	lineNo := 0
	for start := 0; start <= len(text); lineNo++ {
		end := strings.IndexAny(text[start:], "\n\r")
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		splitLine(text, start, end, func(s normalize.Span) { yield(s, lineNo) })
		start = end + 1
	}
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
