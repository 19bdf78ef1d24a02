package normalize

import (
	"encoding/binary"
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
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if i+4 <= len(s) {
			if x := load(s, i); isThree(x) && w.traits[slot(x)]&isHot == 0 {
				i += 3
				continue
			}
		}
		i = w.one(i)
		if w.e.dirty {
			return i
		}
	}
	return len(s)
}

// write converts from i on and gives how far it came. It writes every character, changed or not: where many change, that
// is quicker than to find out which. A character is written as it is by itself, until the next one shows that the two may
// begin a phrase.
func (w *simplifier) write(i int) int {
	var room [1024]byte
	s, n, before := w.s, 0, traits(0)
	table, changes := &w.traits, &w.changes
	w.e.Keep(i - w.e.Pos())
	for i+4 <= len(s) && n <= len(room)-4 {
		x := load(s, i)
		if b := byte(x); b < utf8.RuneSelf {
			room[n] = b
			n, i, before = n+1, i+1, 0
			continue
		}
		if !isThree(x) {
			break
		}
		at := slot(x)
		t := table[at]
		if t&needsCare != 0 || t&goesOn&(before<<1) != 0 && w.phraseAt(i-3) {
			break
		}
		binary.LittleEndian.PutUint32(room[n:], x^changes[at])
		n, i, before = n+3, i+3, t
	}
	if before&beginsPhrase != 0 { // once more, with what stands behind it
		n, i = n-3, i-3
	}
	if w.e.rewrite(room[:n]); i < len(s) {
		return w.one(i)
	}
	return i
}

// phraseAt reports whether s[i:] begins with a phrase, if a special character stands there.
func (w *simplifier) phraseAt(i int) bool {
	_, ok := w.specials[w.to[three(load(w.s, i))]-firstSpecial].match(w.s[i:])
	return ok
}

// one converts the character, or the phrase, at s[i:] and gives where it ends.
func (w *simplifier) one(i int) int {
	r, n := utf8.DecodeRuneInString(w.s[i:])
	if n != 3 {
		return i + w.other(w.e, w.s, i)
	}
	switch to := w.to[r]; {
	case to == unchanged:
	case to >= firstSpecial && to <= lastSpecial:
		return i + w.special(&w.specials[to-firstSpecial], i)
	default:
		w.e.Keep(i - w.e.Pos())
		w.e.ReplaceRune(rune(to))
	}
	return i + n
}

// inSimplified tells, looking at it when first asked, whether the text is simplified on the whole.
func (w *simplifier) inSimplified() bool {
	if w.script == scriptUnknown {
		w.script = w.conversion.script(w.s)
	}
	return w.script == scriptSimplified
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

// special converts the special character at s[i:], or the phrase that it begins, and gives how many bytes that are.
func (w *simplifier) special(sp *special, i int) int {
	if p, ok := sp.match(w.s[i:]); ok {
		w.phrase(p, i)
		return len(p.from)
	}
	const n = 3 // all special characters have as many bytes
	if r, _ := utf8.DecodeRuneInString(w.s[i:]); r != sp.single && !(sp.ambiguous && w.inSimplified()) {
		w.e.Keep(i - w.e.Pos())
		w.e.ReplaceRune(sp.single)
	}
	return n
}

// phrase converts the phrase at s[i:].
func (w *simplifier) phrase(p phrase, i int) {
	keeps := p.asks && w.inSimplified()
	w.e.Keep(i - w.e.Pos())
	to := p.to
	for _, from := range p.from {
		with, n := utf8.DecodeRuneInString(to)
		to = to[n:]
		if keeps && w.ambiguous[from] {
			with = from
		}
		w.e.ReplaceRune(with)
	}
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
