package page

import (
	"encoding/binary"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// longQuote is how many code points a quote may have to be written in full; of a longer one, its two ends are.
const longQuote = 60

// maxContext is how many code points of context a link has at most on either side.
const maxContext = 48

// TextFragment gives a link to the page at url that browsers open at a quote: the span of text, which is [Page.Text].
// It follows https://wicg.github.io/scroll-to-text-fragment/:
//
//	https://example.cn/a.html#:~:text=培训农村劳动力-,6840余人次,-，
//
// (percent-encoded). Words round the quote are added where it occurs more than once in text, and where its ends may not
// be ends of words, which a browser asks for. They never cross the end of a line or cell. A fragment that url has stays,
// text that it points at already is replaced. A span without text gives url as it is. For many links into one page, see
// [NewLinker].
func TextFragment(url, text string, span normalize.Span) string {
	return NewLinker(url, text).Link(span)
}

// Link is [TextFragment] for a span of the linker's text.
func (l *Linker) Link(span normalize.Span) string {
	text := l.text
	span = clip(text, span)
	if span.Len() == 0 {
		return l.url
	}
	start, end := ends(text, span)
	before, after := l.context(span)
	if l.base == "" {
		l.base = base(l.url) + ":~:text="
	}
	const marks, escaped = len("-,,,-") + 1, len("%E4")
	out := l.links.Room(len(l.base) + marks + escaped*(len(before)+len(start)+len(end)+len(after)))
	out = append(out, l.base...)
	if before != "" {
		out = append(appendTerm(out, before), "-,"...)
	}
	out = appendTerm(out, start)
	if end != "" {
		out = appendTerm(append(out, ','), end)
	}
	if after != "" {
		out = appendTerm(append(out, ",-"...), after)
	}
	return l.links.String(out)
}

// base is url with its fragment, without the directives of one.
func base(url string) string {
	address, fragment, _ := strings.Cut(url, "#")
	fragment, _, _ = strings.Cut(fragment, ":~:")
	return address + "#" + fragment
}

// clip moves the ends of a span inwards to characters that are no spaces.
func clip(text string, s normalize.Span) normalize.Span {
	s.Start, s.End = max(s.Start, 0), min(s.End, len(text))
	if s.Start >= s.End {
		return normalize.Span{}
	}
	for s.Start < s.End && !utf8.RuneStart(text[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && s.End < len(text) && !utf8.RuneStart(text[s.End]) {
		s.End--
	}
	quote := text[s.Start:s.End]
	if isTrimmed(quote) {
		return s
	}
	s.Start += len(quote) - len(strings.TrimLeftFunc(quote, isSpace))
	s.End -= len(quote) - len(strings.TrimRightFunc(quote, isSpace))
	if s.Start >= s.End {
		return normalize.Span{}
	}
	return s
}

// ends gives a quote in full, or the first and last pieces of one that is long or crosses lines or cells.
func ends(text string, s normalize.Span) (start, end string) {
	quote := text[s.Start:s.End]
	first, last := quote, quote
	if at := cellEnd(quote); at >= 0 {
		first, last = quote[:at], quote[strings.LastIndexAny(quote, "\n\t")+1:]
	} else if len(quote) <= longQuote || utf8.RuneCountInString(quote) <= longQuote {
		return quote, ""
	}
	return trim(head(first)), trim(tail(last))
}

// cellEnd is where the first line or cell of a quote ends, -1 if it has but one.
func cellEnd(quote string) int {
	for i := range len(quote) { // quotes are short
		if quote[i] == '\n' || quote[i] == '\t' {
			return i
		}
	}
	return -1
}

// head is the beginning of a long piece, up to the end of a word.
func head(s string) string {
	if utf8.RuneCountInString(s) <= longQuote/2 {
		return s
	}
	for at, n := 0, 0; at < len(s); n++ {
		_, size := utf8.DecodeRuneInString(s[at:])
		if at += size; n >= 8 && wordEdge(s, at) {
			return s[:at]
		}
	}
	return s
}

// tail is the end of a long piece, from the beginning of a word.
func tail(s string) string {
	if utf8.RuneCountInString(s) <= longQuote/2 {
		return s
	}
	for at, n := len(s), 0; at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		if at -= size; n >= 8 && wordEdge(s, at) {
			return s[at:]
		}
	}
	return s
}

// context gives the words on either side that make the quote the only one of its kind and end at ends of words.
func (l *Linker) context(s normalize.Span) (before, after string) {
	text := l.text
	wide := normalize.Span{Start: toEdge(text, s.Start, -1, false), End: toEdge(text, s.End, 1, false)}
	for !l.only(text[wide.Start:wide.End]) {
		next := normalize.Span{Start: toEdge(text, wide.Start, -1, true), End: toEdge(text, wide.End, 1, true)}
		if next == wide || utf8.RuneCountInString(text[next.Start:s.Start]) > maxContext ||
			utf8.RuneCountInString(text[s.End:next.End]) > maxContext {
			break
		}
		wide = next
	}
	return trim(text[wide.Start:s.Start]), trim(text[s.End:wide.End])
}

// toEdge moves from a place to the next one in that direction that is certainly an edge of a word; on goes to the next
// edge from one. It stays inside the line and cell.
func toEdge(text string, at, direction int, on bool) int {
	passed, _ := classBeside(text, at, -direction)
	ahead := 0 // where a character of three bytes begins, from at
	if direction < 0 {
		ahead = -3
	}
	for steps := 0; steps < maxContext; steps++ {
		next, size := han, 3
		if !isHan(text, at+ahead) {
			next, size = classBeside(text, at, direction)
		}
		if !on && (at <= 0 || at >= len(text) || parted(passed, next)) {
			return at
		}
		on = false
		if size == 0 || next == breaking {
			return at
		}
		at += direction * size
		passed = next
	}
	return at
}

// isHan says of most Chinese characters, U+5000 to U+8FFF, that one begins at a byte.
func isHan(text string, at int) bool {
	return at >= 0 && at < len(text)-2 && text[at] >= 0xE5 && text[at] <= 0xE8 && areInside(text[at+1], text[at+2])
}

// areInside says that two bytes may stand inside of a character: their two high bits are 10.
func areInside(a, b byte) bool { return a&b&0x80 != 0 && (a|b)&0x40 == 0 }

// classBeside is the class of the character on one side of a place, and how many bytes it has: 0 at the end of the text.
func classBeside(text string, at, direction int) (class, int) {
	var r rune
	var size int
	if direction < 0 {
		r, size = runes.Before(text, at)
	} else {
		r, size = runes.At(text, at)
	}
	return classOf(r), size
}

// wordEdge reports whether a place is certainly an edge of words.
func wordEdge(text string, at int) bool {
	if at <= 0 || at >= len(text) {
		return true
	}
	left, _ := runes.Before(text, at)
	right, _ := runes.At(text, at)
	return parted(classOf(left), classOf(right))
}

// parted reports whether two characters in a row are certainly of two words: at a space, at punctuation that is no part of a number,
// and a Chinese character and a digit or letter.
func parted(l, r class) bool {
	return l <= other || r <= other || l != r && l != joiner && r != joiner
}

type class int

const (
	breaking class = iota // ends a line or a cell
	other                 // spaces and Chinese punctuation
	han                   // needs a dictionary to be cut
	alnum                 // letters and digits
	joiner                // what may stand inside a word or number: . , ' : - _
)

func classOf(r rune) class {
	switch {
	case r >= 0x4E00 && r <= 0x9FA5:
		return han
	case r == '，', r == '。', r == '、', r == '；', r == '（', r == '）', r == '“', r == '”':
		return other
	case r >= '0' && r <= '9':
		return alnum
	case r == '\n', r == '\t':
		return breaking
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
		return han
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
		return alnum
	case strings.ContainsRune(".,':;-_·’．，：%‰/~+", r) && r != '，':
		return joiner
	}
	return other
}

// escapes are the bytes of a term as they are written, % in the lowest byte of a word, and how many that are: all but letters, digits
// and . _ ~ are percent-encoded, for - , & have a meaning there.
var escapes = func() (t [256]struct{ text, size uint32 }) {
	const hex, plain = "0123456789ABCDEF", "._~"
	for b := range t {
		t[b].text, t[b].size = '%'|uint32(hex[b>>4])<<8|uint32(hex[b&15])<<16, 3
		if b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || strings.IndexByte(plain, byte(b)) >= 0 {
			t[b].text, t[b].size = uint32(b), 1
		}
	}
	return t
}()

// appendTerm appends a term with its escapes.
func appendTerm(out []byte, s string) []byte {
	const beyond = 1 // byte that is written and not taken
	out = slices.Grow(out, 3*len(s)+beyond)
	room := out[len(out):cap(out)]
	for i := range len(s) {
		e := escapes[s[i]]
		binary.LittleEndian.PutUint32(room, e.text)
		room = room[e.size:]
	}
	return out[:cap(out)-len(room)]
}
