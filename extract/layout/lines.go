package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// piece is a line of the result while it is worked on.
type piece struct {
	Line
	text   string // without space at the ends
	at     int    // where text starts
	fields []field
	opens  bool // opens a list of links
	prose  bool
	source int // number of the line of the page
}

// page is a text while its layout is read.
type page struct {
	words  *vocabulary
	text   string
	pieces []piece
	hits   []hit // scratch
}

// reset leaves nothing of the text behind, and only room for a page of ordinary size.
func (p *page) reset() {
	const most = 1024
	if cap(p.pieces) > most {
		p.pieces = nil
	}
	clear(p.pieces)
	clear(p.hits)
	p.text, p.pieces, p.hits = "", p.pieces[:0], p.hits[:0]
}

// Longer lines are prose: no line of a page's own is so long, in bytes.
const longest = 600

// split cuts the text into lines and classifies each.
func (p *page) split() {
	p.pieces = slices.Grow(p.pieces[:0], min(strings.Count(p.text, "\n")+3, 2+len(p.text)/64))
	number := 0
	newline := nextByte(p.text, 0, '\n')
	for start := 0; ; number++ {
		if newline < start {
			newline = nextByte(p.text, start, '\n')
		}
		end := nextByte(p.text[:newline], start, '\r')
		p.add(start, end, number)
		if end == len(p.text) {
			return
		}
		start = end + 1
		if p.text[end] == '\r' && start < len(p.text) && p.text[start] == '\n' {
			start++
		}
	}
}

// nextByte is where c stands at or behind from, the length of s if it does not.
func nextByte(s string, from int, c byte) int {
	if i := strings.IndexByte(s[from:], c); i >= 0 {
		return from + i
	}
	return len(s)
}

// add takes the line of bytes [start, end), number in the source.
func (p *page) add(start, end, number int) {
	left, t := trim(p.text[start:end])
	p.classify(piece{
		Line: Line{Span: normalize.Span{Start: start, End: end}}, text: t, at: end - len(left), source: number,
	})
}

// trim takes the space off the start of a line, and off both ends.
func trim(s string) (left, both string) {
	const space = " \t\u3000\u00a0\v\f\u200b\ufeff"
	if s == "" {
		return s, s
	}
	left = s
	switch b := s[0]; { // most lines begin and end with another byte than any space
	case b <= ' ', b == 0xC2, b == 0xE2, b == 0xE3, b == 0xEF:
		left = strings.TrimLeft(s, space)
	}
	if left == "" {
		return left, left
	}
	switch b := left[len(left)-1]; {
	case b <= ' ', b == 0x80, b == 0xA0, b == 0x8B, b == 0xBF:
		return left, strings.TrimRight(left, space)
	}
	return left, left
}

// isProse says that a line holds sentences. It looks for the commonest signs first.
func isProse(s string) bool {
	if len(s) > longest || strings.Contains(s, "。") {
		return true
	}
	if len(s) < 60 {
		return false
	}
	commas := strings.Count(s, "，") + strings.Count(s, ",")
	return commas > 0 && (endsSentence(s) || len(s) > 120 && commas > 1)
}

// endsSentence says that s ends as a sentence does, closing quotes and brackets aside.
func endsSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '”', '’', '」', '』', '）', ')', '"', '\'':
			s = s[:len(s)-n]
		case '。', '！', '？', '!', '?', '；', ';', '…':
			return true
		default:
			return false
		}
	}
	return false
}

// isHan says that a character is Chinese; most are of the first block.
func isHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r > unicode.MaxLatin1 && unicode.Is(unicode.Han, r)
}

// stats counts the characters of a line.
type stats struct{ han, latin, digits, other, all int }

// count counts the characters of a line by kind.
func count(s string) (c stats) {
	word := false
	for _, r := range s {
		c.all++
		letter := r < utf8.RuneSelf && isLetter(byte(r))
		switch {
		case letter:
			if !word {
				c.latin++ // a word counts as one
			}
		case r >= '0' && r <= '9':
			c.digits++
		case isHan(r):
			c.han++
		case r != ' ' && r != '\t' && r != '\u3000':
			c.other++
		}
		word = letter
	}
	return c
}
