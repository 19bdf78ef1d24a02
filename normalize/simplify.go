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
		r := uint(b&0x0F)<<12 | uint(s[i+1]&0x3F)<<6 | uint(s[i+2]&0x3F)
		if c.hot[r>>6]&(1<<(r&63)) == 0 {
			i += 3
			continue
		}
		to := c.to[r&0xFFFF]
		if to < firstSpecial || to > lastSpecial {
			e.Keep(i - e.Pos())
			e.ReplaceRune(rune(to))
			i += 3
			continue
		}
		special := &c.specials[to-firstSpecial]
		if script == scriptUnknown && special.ambiguous {
			script = c.script(s)
		}
		i += special.convert(e, c, s[i:], i, script)
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

// convert deals with the special character that rest begins with, at offset i, and gives how many bytes are done.
func (sp *special) convert(e *Editor, c *conversion, rest string, i int, script script) int {
	if p, ok := sp.match(rest); ok {
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
	const n = 3 // all special characters have as many bytes
	if !(sp.ambiguous && script == scriptSimplified) && !strings.HasPrefix(rest, string(sp.single)) {
		e.Keep(i - e.Pos())
		e.ReplaceRune(sp.single)
	}
	return n
}

// match finds the longest phrase that rest begins with.
func (sp *special) match(rest string) (phrase, bool) {
	if len(rest) < 6 || sp.second&(1<<(rest[5]&63)) == 0 { // the last byte holds the last six bits
		return phrase{}, false
	}
	for _, p := range sp.phrases {
		if strings.HasPrefix(rest, p.from) {
			return p, true
		}
	}
	return phrase{}, false
}

// simplifyRune converts a single character without its context.
func (c *conversion) simplifyRune(r rune) rune {
	if r > 0xFFFF || r < 0x800 {
		if to, ok := c.beyond[r]; ok {
			return to
		}
		return r
	}
	switch to := c.to[r]; {
	case to == unchanged:
		return r
	case to >= firstSpecial && to <= lastSpecial:
		return c.specials[to-firstSpecial].single
	default:
		return rune(to)
	}
}
