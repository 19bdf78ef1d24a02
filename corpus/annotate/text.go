package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
)

// Text is a decoded text in which labels find their place by line, quote and occurrence. Lines end at line feeds only.
type Text struct {
	source string
	starts []int // the byte at which each line starts, and one behind the end
}

// NewText makes a Text of the decoded source of an article.
func NewText(source string) *Text {
	t := &Text{source: source, starts: []int{0}}
	for i := range len(source) {
		if source[i] == '\n' {
			t.starts = append(t.starts, i+1)
		}
	}
	t.starts = append(t.starts, len(source)+1)
	return t
}

// Source is the text.
func (t *Text) Source() string { return t.source }

// Lines is the number of lines. A line feed at the end begins an empty one.
func (t *Text) Lines() int { return len(t.starts) - 1 }

// Line is the n-th line, from 1, without its line feed.
func (t *Text) Line(n int) string { return t.source[t.starts[n-1] : t.starts[n]-1] }

// Span is where the n-th occurrence of a quote in a line stands, in bytes. Occurrences may overlap. It is false where the
// line has no such occurrence.
func (t *Text) Span(line int, quote string, nth int) (normalize.Span, bool) {
	if line < 1 || line > t.Lines() || quote == "" || nth < 1 {
		return normalize.Span{}, false
	}
	text := t.Line(line)
	for at := range occurrences(text, quote) {
		if nth--; nth == 0 {
			start := t.starts[line-1] + at
			return normalize.Span{Start: start, End: start + len(quote)}, true
		}
	}
	return normalize.Span{}, false
}

// Place is the inverse of Span: how a label names a span of the text. Of a span that goes over the end of a line it names
// the part on the line of the numeral; broken says that it did so. It is false for a span of white space only.
func (t *Text) Place(span normalize.Span) (line int, quote string, nth int, broken, ok bool) {
	part := normalize.Span{}
	first := t.lineOf(span.Start)
	for n := first; n <= t.Lines() && t.starts[n-1] < span.End; n++ {
		p := t.trim(normalize.Span{Start: max(span.Start, t.starts[n-1]), End: min(span.End, t.starts[n]-1)})
		if p.Start >= p.End {
			continue
		}
		broken = broken || ok
		if !ok {
			line, part, ok = n, p, true
		} else if !hasNumeral(t.source[part.Start:part.End]) && hasNumeral(t.source[p.Start:p.End]) {
			line, part = n, p
		}
	}
	if !ok {
		return 0, "", 0, false, false
	}
	quote = t.source[part.Start:part.End]
	for at := range occurrences(t.Line(line), quote) {
		nth++
		if t.starts[line-1]+at == part.Start {
			break
		}
	}
	return line, quote, nth, broken, true
}

// lineOf is the line, from 1, that a byte stands in.
func (t *Text) lineOf(pos int) int {
	low, high := 1, t.Lines()
	for low < high {
		if mid := (low + high + 1) / 2; t.starts[mid-1] <= pos {
			low = mid
		} else {
			high = mid - 1
		}
	}
	return low
}

// trim takes white space off both ends.
func (t *Text) trim(s normalize.Span) normalize.Span {
	if s.Start >= s.End {
		return s
	}
	text := t.source[s.Start:s.End]
	s.Start += len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	s.End = max(s.Start, s.Start+len(strings.TrimSpace(text)))
	return s
}

func hasNumeral(s string) bool {
	_, ok := numeral.Find(s, 0)
	return ok
}

// occurrences gives the bytes at which a quote stands in a text; they may overlap.
func occurrences(text, quote string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for from := 0; from <= len(text); {
			i := strings.Index(text[from:], quote)
			if i < 0 || !yield(from+i) {
				return
			}
			_, w := utf8.DecodeRuneInString(text[from+i:])
			from += i + max(w, 1)
		}
	}
}
