package gold

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// lines are the lines of a text, cut at line feeds only, and the code point at which each starts; the last start is one
// behind the end.
type lines struct {
	source string
	text   []string
	starts []int
}

func newLines(source string) *lines {
	l := &lines{source: source, text: strings.Split(source, "\n"), starts: []int{0}}
	at := 0
	for _, t := range l.text {
		at += utf8.RuneCountInString(t) + 1
		l.starts = append(l.starts, at)
	}
	return l
}

// find is the code point within the line at which the nth quote starts, or -1. Occurrences may overlap.
func (l *lines) find(line int, quote string, nth int) int {
	text, from := l.text[line-1], 0
	at := -1
	for range nth {
		i := strings.Index(text[from:], quote)
		if i < 0 {
			return -1
		}
		at = from + i
		_, w := utf8.DecodeRuneInString(text[at:])
		from = at + max(w, 1)
		if from > len(text) {
			from = len(text)
		}
	}
	if at < 0 {
		return -1
	}
	return utf8.RuneCountInString(text[:at])
}

// place is the line, from 1, and the code point within it of a code point of the text.
func (l *lines) place(at int) (line, column int) {
	n, found := slices.BinarySearch(l.starts, at)
	if !found {
		n--
	}
	n = min(max(n, 0), len(l.text)-1)
	return n + 1, at - l.starts[n]
}

// nth is which occurrence of the quote starts at a code point of a line, from 1; 0 if none does.
func (l *lines) nth(line, column int, quote string) int {
	for n := 1; ; n++ {
		switch at := l.find(line, quote, n); {
		case at == column:
			return n
		case at < 0 || at > column:
			return 0
		}
	}
}
