package unit

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// Match is a unit found in text.
type Match struct {
	Unit Unit
	Span normalize.Span // in the scanned string
	Text string         // as written, without the spaces and line breaks of broken text
}

// Found is a [Match] whose unit was not copied out of the table. The unit must not be changed.
type Found struct {
	Unit *Unit
	Span normalize.Span // in the scanned string
	Text string         // as written, without the spaces and line breaks of broken text
}

func (f Found) match() Match { return Match{Unit: *f.Unit, Span: f.Span, Text: f.Text} }

// Match finds the longest unit that starts exactly at byte pos, be it an entry of the table or a rate composed of
// several (元/吨, 立方米每秒, 毫克/100毫升).
//
// One space or line break between two characters of a unit is allowed where at least one of them is not ASCII, as
// scraped text breaks anywhere: `人 次`, `个百\n分点`. Where a surface means several things, the words round it choose;
// where a surface is known to belong to a longer word there (`3位数`), it does not match.
//
// Example: Match("15.78万亩", 8) gives the unit "mu" with the span [8:11].
func (t *Table) Match(s string, pos int) (Match, bool) {
	f, ok := t.Find(s, pos)
	if !ok {
		return Match{}, false
	}
	return f.match(), true
}

// Find is [Table.Match] without a copy of the unit.
func (t *Table) Find(s string, pos int) (Found, bool) {
	u, end, broken, ok := t.single(s, pos, false)
	if !ok {
		return Found{}, false
	}
	if isPer(s, end) {
		if f, ok := t.rate(s, pos, end, u); ok {
			return f, true
		}
	}
	f := Found{Unit: u, Span: normalize.Span{Start: pos, End: end}, Text: s[pos:end]}
	if broken {
		f.Text = squeeze(f.Text)
	}
	return f, true
}

// Before finds the unit that ends at byte pos, or one space before it, and may stand before a number: the US$ of
// US$300, the 新台币 of 新台币8.5亿元. The longest wins; Latin letters must not be part of a longer word.
func (t *Table) Before(s string, pos int) (Match, bool) {
	f, ok := t.FindBefore(s, pos)
	if !ok {
		return Match{}, false
	}
	return f.match(), true
}

// FindBefore is [Table.Before] without a copy of the unit.
func (t *Table) FindBefore(s string, pos int) (Found, bool) {
	if pos <= 0 || pos > len(s) {
		return Found{}, false
	}
	if s[pos-1] == ' ' {
		pos--
	}
	last, _ := runes.Before(s, pos)
	list := t.ends.at(last)
	for i := range list {
		c := &list[i]
		start := pos - len(c.surface)
		if start < 0 || s[start:pos] != c.surface {
			continue
		}
		if isLetter(c.surface[0]) && start > 0 && isLetter(s[start-1]) {
			continue
		}
		for _, i := range c.readings {
			if t.units[i].Prefix {
				return Found{Unit: &t.units[i], Span: normalize.Span{Start: start, End: pos}, Text: c.surface}, true
			}
		}
	}
	return Found{}, false
}

// single finds the longest entry at pos. denominator says that it stands behind the stroke of a rate.
func (t *Table) single(s string, pos int, denominator bool) (u *Unit, end int, broken, ok bool) {
	if pos < 0 || pos >= len(s) {
		return nil, 0, false, false
	}
	first, size := runes.At(s, pos)
	if size == 1 && first == utf8.RuneError {
		return nil, 0, false, false
	}
	list := t.index.at(first)
	rest := s[pos+size:]
	gap := rest != "" && gapByte(rest[0])
	for i := range list {
		c := &list[i]
		if len(c.surface) > size && !gap && (rest == "" || rest[0] != c.next || rest[0] >= 0xE0 && len(rest) > 2 && rest[2] != c.third) {
			continue // the next character parts them already
		}
		end, broken, ok := matchSurface(s, pos, c.surface)
		if !ok || c.ascii && !endsSymbol(s, end, c.surface) || nextDay(s, end, c.surface) {
			continue
		}
		if u := t.reading(c, s, pos, end, denominator); u != nil {
			return u, end, broken, true
		}
	}
	return nil, 0, false, false
}

// endsSymbol reports whether a Latin symbol ends at end: no letter may follow, and a digit only behind one that other
// figures follow (2h30min). The ² of m² and similar signs are surfaces of their own.
func endsSymbol(s string, end int, surface string) bool {
	if end >= len(s) {
		return true
	}
	b := s[end]
	if b >= '0' && b <= '9' {
		return surface == "h" || surface == "min" || surface == "s"
	}
	return !isLetter(b) && !strings.HasPrefix(s[end:], "²") && !strings.HasPrefix(s[end:], "³")
}

// nextDay reports whether the 次 of a compound is rather that of a 次日 behind it: 27人|次日返回; but 27人次|日均.
func nextDay(s string, end int, surface string) bool {
	return strings.HasPrefix(s[end:], "日") && len(surface) > len("次") && strings.HasSuffix(surface, "次") && !strings.HasPrefix(s[end:], "日均")
}

// matchSurface compares s from pos on with a surface, stepping over the gaps of broken text.
func matchSurface(s string, pos int, surface string) (end int, broken, ok bool) {
	if strings.HasPrefix(s[pos:], surface) {
		return pos + len(surface), false, true
	}
	if !mayGap(s[pos:], surface) {
		return 0, false, false
	}
	p, ascii := pos, true
	for i := 0; i < len(surface); {
		_, size := utf8.DecodeRuneInString(surface[i:])
		char := surface[i : i+size]
		if i > 0 && (size > 1 || !ascii) {
			if gap := Gap(s, p); gap > 0 && strings.HasPrefix(s[p+gap:], char) {
				p, broken = p+gap, true
			}
		}
		if !strings.HasPrefix(s[p:], char) {
			return 0, false, false
		}
		p, i, ascii = p+size, i+size, size == 1
	}
	return p, broken, true
}

// mayGap is the quick refusal: where text and surface part, a gap would have to begin.
func mayGap(s, surface string) bool {
	i := 0
	for i < len(s) && s[i] == surface[i] {
		i++
	}
	return i < len(s) && gapByte(s[i])
}

// gapByte tells whether a gap may begin with b.
func gapByte(b byte) bool {
	switch b {
	case ' ', '\t', '\r', '\n', "\u00a0"[0], "\u3000"[0]:
		return true
	}
	return false
}

// Gap is the length in bytes of the gap at pos that broken text may have between two characters of one expression:
// one space (ASCII, no-break or ideographic), one line break, or a line break with one space on either side.
// It is 0 where there is none, and where more follows, as after a paragraph's end.
func Gap(s string, pos int) int {
	p := pos
	if p >= len(s) || !gapByte(s[p]) {
		return 0
	}
	p += space(s[p:])
	if strings.HasPrefix(s[p:], "\r\n") {
		p += 2
	} else if strings.HasPrefix(s[p:], "\n") {
		p++
	}
	if p > pos && s[p-1] == '\n' {
		p += space(s[p:])
	}
	if p < len(s) && (space(s[p:]) > 0 || s[p] == '\n' || s[p] == '\r') {
		return 0
	}
	return p - pos
}

func space(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == ' ' || s[0] == '\t':
		return 1
	case strings.HasPrefix(s, "\u00a0"):
		return 2
	case strings.HasPrefix(s, "\u3000"):
		return 3
	}
	return 0
}

// squeeze takes the gaps out of a unit as written.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\r', '\n', '\u00a0', '\u3000':
			return -1
		}
		return r
	}, s)
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' }
