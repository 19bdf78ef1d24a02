package normalize

import (
	"strings"
	"unicode/utf8"
)

// line is a line of a text that is not blank: [start, end) without its line end.
type line struct {
	start, end int
	width      int   // in half Han characters; unmeasured for a long line where it makes no difference
	broad      int32 // the same where all characters are as wide as Chinese ones
	blank      int32 // blank lines in front of it
	spaces     bool  // it has some
}

// A line of more than longLine bytes is wider than any column: no character takes less than half a column for each of its bytes.
// On most pages a paragraph is a line, and how wide it is makes no difference.
const (
	longLine   = 4 * maxWrap
	unmeasured = 4 * maxWrap
)

// isLong says that a line is wider than any column, whatever it holds.
func (l line) isLong() bool { return l.end-l.start > longLine }

// keyLines appends the lines of text that make a difference where a page is not wrapped: those with spaces, those that end with a
// comma, and the ones behind these. wrapped says that the page may be wrapped, so that all of its lines have to be looked at.
func keyLines(text string, lines []line) (_ []line, wrapped bool) {
	var widths, broads widthCounts
	blank, behind := int32(0), false
	for start := 0; start < len(text); {
		end := start + strings.IndexByte(text[start:], '\n')
		if end < start {
			end = len(text)
		}
		s := text[start:end]
		if isBlank(s) {
			blank++
		} else {
			l := newLine(text, start, end, blank)
			widths.add(l.width, 1)
			broads.add(int(l.broad), 1)
			comma := endsWithComma(s)
			if l.spaces || comma || behind {
				lines = append(lines, l)
			}
			blank, behind = 0, comma
		}
		start = end + 1
	}
	return lines, widths.mayBeWrapped() || broads.mayBeWrapped()
}

// endsWithComma says that the last character of a line, but for spaces, is one that no paragraph ends with.
func endsWithComma(s string) bool {
	switch s[len(s)-1] {
	case '，'&0x3F | 0x80, '、'&0x3F | 0x80, ' ', '\t', '　'&0x3F | 0x80: // the last byte of each
		body := trimEnd(s)
		return strings.HasSuffix(body, "，") || strings.HasSuffix(body, "、")
	}
	return false
}

// splitLines appends the lines of text to lines, but for the blank ones. returns says that some may end with \r.
func splitLines(text string, lines []line, returns bool) []line {
	if n := len(text)/64 + 1; n > cap(lines) { // at once: of a huge text there are many, unless they are blank
		lines = make([]line, 0, min(n, strings.Count(text, "\n")+1))
	}
	blank := int32(0)
	for start := 0; start < len(text); {
		end := strings.IndexByte(text[start:], '\n')
		if returns {
			end = strings.IndexAny(text[start:], "\r\n")
		}
		next := start + end + 1
		if end < 0 {
			end, next = len(text)-start, len(text)
		}
		end += start
		if next < len(text) && text[end] == '\r' && text[next] == '\n' {
			next++
		}
		if isBlank(text[start:end]) {
			blank++
		} else {
			lines = append(lines, newLine(text, start, end, blank))
			blank = 0
		}
		start = next
	}
	return lines
}

// isBlank is strings.TrimSpace(s) == "", quickly for what begins with a Chinese character.
func isBlank(s string) bool {
	return s == "" || s[0] < 0xE4 && strings.TrimSpace(s) == ""
}

func newLine(text string, start, end int, blank int32) line {
	s := text[start:end]
	l := line{start: start, end: end, width: unmeasured, broad: unmeasured, blank: blank, spaces: strings.IndexByte(s, ' ') >= 0}
	if !l.isLong() {
		n := 0
		l.width, n = measure(s)
		l.broad = int32(2 * n)
	}
	return l
}

// characters is utf8.RuneCountInString for valid UTF-8, several times as fast.
func characters(s string) int {
	_, n := measure(s)
	return n
}

// columns is the room a line takes on a page, in half Han characters: one for an ASCII character and two for any other.
func columns(s string) int {
	n, _ := measure(s)
	return n
}

// measure counts the columns and the characters of valid UTF-8.
func measure(s string) (columns, characters int) {
	wide, inner, i := 0, 0, 0 // bytes of characters beyond ASCII, and those of them that begin none
	for i+8 <= len(s) {
		const ones = 0x0101010101010101
		wides, inners := uint64(0), uint64(0) // eight counts, a byte each
		for end := min(len(s)-8, i+8*254); i <= end; i += 8 {
			x := load8(s, i)
			wides += x >> 7 & ones
			inners += x &^ (x << 1) >> 7 & ones // 10xxxxxx
		}
		wide += sumOfBytes(wides)
		inner += sumOfBytes(inners)
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			wide++
			if s[i] < 0xC0 {
				inner++
			}
		}
	}
	characters = len(s) - inner
	return characters + wide - inner, characters
}

// sumOfBytes is the sum of the eight bytes of x.
func sumOfBytes(x uint64) int {
	const even = 0x00FF00FF00FF00FF
	return int((x&even + x>>8&even) * 0x0001000100010001 >> 48)
}

// widthCounts counts lines by their width.
type widthCounts struct {
	full [2*maxWrap + 1]int // of those that can be full
	all  int                // and of the longer ones
}

// add counts a line n times. The shorter ones make no difference.
func (c *widthCounts) add(width, n int) {
	if width >= 2*minWrap {
		c.all += n
		if width <= 2*maxWrap {
			c.full[width] += n
		}
	}
}

// mayBeWrapped says that commonWidth may find a length. On most pages, where a line is a paragraph, it may not: it would have to be
// that of leastLines lines, and of half of those that count, which are all but shorter ones. How long the longer lines are makes no
// difference to that.
func (c *widthCounts) mayBeWrapped() bool {
	best, fits, n, shorter := 0, 0, 0, 0
	for w := 2 * minWrap; w <= 2*maxWrap; w++ {
		n += c.full[w] - c.full[w-widthSlack-1] // about as wide
		if c.full[w] > 0 && n >= fits {
			best, fits = w, n
		}
	}
	for _, n := range c.full[:max(0, best-widthSlack)] {
		shorter += n
	}
	return fits >= leastLines && 2*fits >= c.all-shorter
}
