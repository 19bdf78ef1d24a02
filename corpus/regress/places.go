package regress

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/corpus"
)

// places turns offsets of a text into line, quote and occurrence, and back.
type places struct {
	text   string
	starts []int // the byte at which each line begins

	line int // the line of the last question to nth
	seen map[string]occurrence
}

// occurrence is the last one that was counted of a quote in a line.
type occurrence struct{ at, n int }

func newPlaces(text string) *places {
	p := &places{text: text, starts: []int{0}}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return p
		}
		i += n + 1
		p.starts = append(p.starts, i)
	}
}

// lineOf is the line, from 1, that holds a byte.
func (p *places) lineOf(at int) int { return sort.SearchInts(p.starts, at+1) }

// nth says which occurrence of quote that begins in the line stands at a byte, from 1. Occurrences may overlap. Asked
// from front to back it reads a line once for each quote.
func (p *places) nth(line int, quote string, at int) int {
	if line != p.line || p.seen == nil {
		p.line, p.seen = line, map[string]occurrence{}
	}
	last, ok := p.seen[quote]
	if !ok || last.at > at {
		last = occurrence{at: p.starts[line-1] - 1}
	}
	for last.at < at {
		next := p.next(quote, last.at)
		if next < 0 || next > at {
			break
		}
		last.at, last.n = next, last.n+1
	}
	p.seen[quote] = last
	return max(1, last.n)
}

// next is where the next occurrence begins behind the beginning of one at a byte, -1 if there is none.
func (p *places) next(quote string, at int) int {
	from := at + 1
	for from < len(p.text) && from > 0 && !utf8.RuneStart(p.text[from]) {
		from++
	}
	if quote == "" || from > len(p.text) {
		return -1
	}
	i := strings.Index(p.text[from:], quote)
	if i < 0 {
		return -1
	}
	return from + i
}

// find is the byte at which the nth quote of a line begins, -1 if the line does not have it.
func (p *places) find(line int, quote string, nth int) int {
	if line < 1 || line > len(p.starts) {
		return -1
	}
	at, end := p.starts[line-1]-1, len(p.text)
	if line < len(p.starts) {
		end = p.starts[line]
	}
	for range nth {
		if at = p.next(quote, at); at < 0 || at >= end {
			return -1
		}
	}
	return at
}

// locate finds the records in the text and sets their offsets, in code points; -1 for those that are not there.
func (p *places) locate(records []*Record) {
	at := corpus.NewCounter(p.text, corpus.Rune)
	for _, r := range records {
		r.start, r.end = -1, -1
		if i := p.find(r.Line, r.Quote, r.Nth); i >= 0 {
			r.start, r.end = at.At(i), at.At(i+len(r.Quote))
		}
	}
}

// visible writes what would upset a terminal or break a line as escapes: "\n", "\x1b".
func visible(s string) string {
	if strings.IndexFunc(s, unicode.IsControl) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if unicode.IsControl(r) {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
