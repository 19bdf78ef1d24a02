package normalize

import (
	"strings"
	"unicode/utf8"
)

// Simplify makes traditional characters simplified ones: OpenCC's t2s with the corrections of data/patches.tsv. It
// converts characters, never words (資訊 becomes 资讯, not 信息), so that each character stays at its place. Text that is
// simplified already, or partly, passes as it is; characters that both scripts use with different meanings (乾, 著, 藉)
// are left alone where the text is simplified on the whole.
func Simplify() Step { return Step{Name: "simplify", Apply: simplify} }

//go:generate go run ./gentables data

func simplify(e *Editor) { simplifyWith(e, defaultConversion()) }

func simplifyWith(e *Editor, c *conversion) {
	s := e.Text()
	script := scriptUnknown
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			i++
			continue
		}
		if b&0xF0 != 0xE0 { // two or four bytes
			i += c.other(e, s, i)
			continue
		}
		r := rune(b&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
		to := c.to[r]
		if to == unchanged {
			i += 3
			continue
		}
		if to == special {
			if script == scriptUnknown && c.ambiguous[r] {
				script = c.script(s)
			}
			i += c.phrase(e, s, i, r, script)
			continue
		}
		e.Keep(i - e.Pos())
		e.ReplaceRune(rune(to))
		i += 3
	}
}

// other deals with a character of two or four bytes and gives its length.
func (c *conversion) other(e *Editor, s string, i int) int {
	r, n := utf8.DecodeRuneInString(s[i:])
	if to, ok := c.beyond[r]; ok {
		e.Keep(i - e.Pos())
		e.ReplaceRune(to)
	}
	return n
}

// phrase deals with a character that can begin a phrase or that is ambiguous, and gives how many bytes are done.
func (c *conversion) phrase(e *Editor, s string, i int, r rune, script script) int {
	rest := s[i:]
	for _, p := range c.phrases[r] {
		if !strings.HasPrefix(rest, p.from) {
			continue
		}
		e.Keep(i - e.Pos())
		to := p.to
		for _, from := range p.from {
			with, n := utf8.DecodeRuneInString(to)
			to = to[n:]
			if script == scriptSimplified && c.ambiguous[from] {
				with = from
			}
			e.ReplaceRune(with)
		}
		return len(p.from)
	}
	if to, ok := c.single[r]; ok && !(script == scriptSimplified && c.ambiguous[r]) {
		e.Keep(i - e.Pos())
		e.ReplaceRune(to)
	}
	return utf8.RuneLen(r)
}

// simplifyRune converts a single character without its context.
func (c *conversion) simplifyRune(r rune) rune {
	if to, ok := c.single[r]; ok {
		return to
	}
	if to, ok := c.beyond[r]; ok {
		return to
	}
	if r <= 0xFFFF && c.to[r] > special {
		return rune(c.to[r])
	}
	return r
}
