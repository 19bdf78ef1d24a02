package normalize

import (
	"strings"
	"unicode/utf8"
)

// Simplify makes traditional characters simplified ones: OpenCC's t2s with the corrections of data/patches.tsv. It
// converts characters, never words (資訊 becomes 资讯, not 信息), so that each character stays at its place. Text that is
// simplified already, or partly, passes as it is; characters that both scripts use with different meanings (乾, 著, 藉)
// are left alone where the text is simplified on the whole.
func Simplify() Step {
	return Step{Name: "simplify", Apply: simplify, repeat: whenChanged, needs: signHot}
}

// SimplifyWith is [Simplify] with entries of one's own laid over those of the tables: a line is a word, a tab, and what
// becomes of it, which has as many characters; # begins a comment. An entry that leaves a word as it is undoes that of the
// tables. A mistake is an error that names the line.
func SimplifyWith(entries string) (Step, error) {
	c, err := compile(charactersTSV, phrasesTSV, scriptTSV, variantsTSV, patchesTSV, entries)
	if err != nil {
		return Step{}, err
	}
	return Step{Name: "simplify", Apply: func(e *Editor) { simplifyWith(e, c) }}, nil
}

//go:generate go run ./gentables data

func simplify(e *Editor) { simplifyWith(e, defaultConversion()) }

func simplifyWith(e *Editor, c *conversion) {
	w := simplifier{conversion: c, e: e, s: e.Text()}
	for i := w.pass(); i < len(w.s); {
		i = w.write(i)
	}
}

// simplifier converts one text.
type simplifier struct {
	*conversion
	e      *Editor
	s      string
	script script // found out when it is first needed
}

// pass goes over the text up to the first character that changes, and gives where that is.
func (w *simplifier) pass() int {
	s := w.s
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			i++
			continue
		}
		if b&0xF0 != 0xE0 { // two or four bytes
			i += w.other(w.e, s, i)
		} else {
			r := uint(b&0x0F)<<12 | uint(s[i+1]&0x3F)<<6 | uint(s[i+2]&0x3F)
			if w.hot[r>>6]&(1<<(r&63)) == 0 {
				i += 3
				continue
			}
			to := w.to[r&0xFFFF]
			if to < firstSpecial || to > lastSpecial {
				return i
			}
			special := w.special(to)
			i += special.convert(w.e, w.conversion, s[i:], i, w.script)
		}
		if w.e.dirty {
			return i
		}
	}
	return len(s)
}

// write converts from i on and gives how far it came. It writes every character, changed or not: where many change, that
// is quicker than to find out which.
func (w *simplifier) write(i int) int {
	var room [512]byte
	s, n := w.s, 0
	w.e.Keep(i - w.e.Pos())
	for i < len(s) && n <= len(room)-3 {
		b := s[i]
		if b < utf8.RuneSelf {
			room[n] = b
			n, i = n+1, i+1
			continue
		}
		if b&0xF0 != 0xE0 { // two or four bytes
			w.e.rewrite(room[:n])
			return i + w.other(w.e, s, i)
		}
		r := rune(b&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
		to := rune(w.to[r])
		if to == unchanged {
			to = r
		}
		if to >= firstSpecial && to <= lastSpecial {
			special := w.special(uint16(to))
			if _, ok := special.match(s[i:]); ok {
				w.e.rewrite(room[:n])
				return i + special.convert(w.e, w.conversion, s[i:], i, w.script)
			}
			if to = r; !special.kept(w.script) {
				to = special.single
			}
		}
		if to < 0x800 || to > 0xFFFF {
			w.e.rewrite(room[:n])
			w.e.ReplaceRune(to)
			return i + 3
		}
		room[n], room[n+1], room[n+2] = 0xE0|byte(to>>12), 0x80|byte(to>>6&0x3F), 0x80|byte(to&0x3F)
		n, i = n+3, i+3
	}
	w.e.rewrite(room[:n])
	return i
}

// special gives what the value of a special character stands for, and sees to it that the script is known if it matters.
func (w *simplifier) special(to uint16) *special {
	sp := &w.specials[to-firstSpecial]
	if w.script == scriptUnknown && sp.ambiguous {
		w.script = w.conversion.script(w.s)
	}
	return sp
}

// kept tells whether the character stays as it is in text of that script, if it begins no phrase.
func (sp *special) kept(s script) bool { return sp.ambiguous && s == scriptSimplified }

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
	if !sp.kept(script) && !strings.HasPrefix(rest, string(sp.single)) {
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
