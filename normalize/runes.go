package normalize

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// RuneSpan turns a span of Source(), in bytes, into code points, as Python's slices and the records of liangci count:
// list(source)[start:end] is the span. The first call walks the source once, later ones at most a few hundred bytes.
func (t *Text) RuneSpan(source Span) Span {
	source = wholeRunes(t.source, source)
	return Span{t.runesBefore(source.Start), t.runesBefore(source.End)}
}

// markEvery is how many bytes lie between two places whose count of characters is kept.
const markEvery = 256

// runesBefore counts the characters of source[:at].
func (t *Text) runesBefore(at int) int {
	t.countOnce.Do(t.countRunes)
	mark := at / markEvery
	return t.counts[mark] + utf8.RuneCountInString(t.source[t.marks[mark]:at])
}

func (t *Text) countRunes() {
	for at, n := 0, 0; ; {
		t.marks, t.counts = append(t.marks, at), append(t.counts, n)
		next := len(t.marks) * markEvery
		if next > len(t.source) {
			return
		}
		for next < len(t.source) && !utf8.RuneStart(t.source[next]) {
			next-- // a mark lies at or before its place, between two characters
		}
		n += utf8.RuneCountInString(t.source[at:next])
		at = next
	}
}

// ByteSpan turns a span of code points of Source() into bytes: the inverse of [Text.RuneSpan].
func (t *Text) ByteSpan(runes Span) Span {
	start := t.byteAt(runes.Start)
	return Span{start, max(start, t.byteAt(runes.End))}
}

// byteAt is where the n-th character of the source begins.
func (t *Text) byteAt(n int) int {
	t.countOnce.Do(t.countRunes)
	if n <= 0 {
		return 0
	}
	mark := sort.SearchInts(t.counts, n+1) - 1
	at := t.marks[mark]
	for n -= t.counts[mark]; n > 0 && at < len(t.source); n-- {
		at += runeLen(t.source[at])
	}
	return at
}

// load gives four bytes of s from i on, of which the first is the lowest. The compiler makes one instruction of it.
func load(s string, i int) uint32 {
	four := s[i : i+4]
	return uint32(four[0]) | uint32(four[1])<<8 | uint32(four[2])<<16 | uint32(four[3])<<24
}

// load8 is load for eight bytes.
func load8(s string, i int) uint64 {
	eight := s[i : i+8]
	return uint64(eight[0]) | uint64(eight[1])<<8 | uint64(eight[2])<<16 | uint64(eight[3])<<24 |
		uint64(eight[4])<<32 | uint64(eight[5])<<40 | uint64(eight[6])<<48 | uint64(eight[7])<<56
}

// isThree reports whether a character of three bytes begins with those that [load] gave, in valid UTF-8. Nearly all of a Chinese
// text are of that kind.
func isThree(x uint32) bool { return x&0xF0 == 0xE0 }

// three decodes a character of three bytes.
func three(x uint32) uint16 { return uint16(x<<12 | x>>2&0xFC0 | x>>16&0x3F) }

// encodeThree is the inverse of three, for a character from U+0800 on.
func encodeThree(r uint16) uint32 {
	x := uint32(r)
	return 0x8080E0 | x>>12 | x<<2&0x3F00 | x<<16&0x3F0000
}

// The blocks that nearly all Han characters are of, and the first one.
const (
	firstHan   = 0x2E80
	firstUsual = 0x4E00
	lastUsual  = 0x9FFF
)

// inHan is unicode.Is(unicode.Han, r), quickly for most characters.
func inHan(r rune) bool {
	return r >= firstUsual && r <= lastUsual || r >= firstHan && unicode.Is(unicode.Han, r)
}
