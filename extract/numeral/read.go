package numeral

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// ErrNotNumeral is wrapped by the errors of [Parse].
var ErrNotNumeral = errors.New("not a numeral")

// ReadAt reads the longest numeral that begins exactly at byte pos of s. It returns false if none does: in the middle
// of a number, on a character that is part of an ordinary word, or where pos is out of range.
func ReadAt(s string, pos int) (Numeral, bool) {
	if !MayBegin(s, pos) {
		return Numeral{}, false
	}
	r := reader{s: s}
	return r.read(pos)
}

// Find returns the first numeral of s at or behind byte from, the longest one that begins there.
func Find(s string, from int) (Numeral, bool) {
	r := reader{s: s}
	for p := Index(s, from); p >= 0; {
		if n, ok := r.read(p); ok {
			return n, true
		}
		_, size := at(s, p)
		p = Index(s, p+size)
	}
	return Numeral{}, false
}

// All returns the numerals of s in the order of the text. They do not overlap.
func All(s string) []Numeral {
	var out []Numeral
	for p := 0; ; {
		n, ok := Find(s, p)
		if !ok {
			return out
		}
		out = append(out, n)
		p = n.Span.End
	}
}

// Parse reads s as one numeral, blanks round it aside. Knowing that s is a numeral, it reads forms that it would leave
// alone in running text: 100K, 10w, 1 234 567, 4 6/3, 一百 五十 二, 五十打, a lone 壹. The error wraps [ErrNotNumeral].
func Parse(s string) (Numeral, error) {
	r := reader{s: strings.TrimRight(s, " \t\r\n\u00a0\u3000"), whole: true}
	pos := len(s) - len(strings.TrimLeft(s, " \t\r\n\u00a0\u3000"))
	if pos < len(r.s) {
		if n, ok := r.read(pos); ok && n.Span.End == len(r.s) {
			return n, nil
		}
	}
	return Numeral{}, fmt.Errorf("numeral: %q is %w", s, ErrNotNumeral)
}

// read reads a numeral with sign, and a range if a second end follows.
func (r *reader) read(p int) (Numeral, bool) {
	sym, size := at(r.s, p)
	if !sym.class.starts() {
		return Numeral{}, false
	}
	if sym.class == up { // a common character: what over asks for first
		if next, _ := at(r.s, p+size); next.class != small && next.class != huge {
			return Numeral{}, false
		}
	}
	if !r.whole && !r.mayStart(sym, p, size) {
		return Numeral{}, false
	}
	if n, ok, known := r.short(sym, p); known {
		return n, ok
	}
	return r.long(sym, p, size)
}

// long reads any numeral that begins at p with sym, of size bytes, and may begin there.
func (r *reader) long(sym symbol, p, size int) (Numeral, bool) {
	q, negative, signed := r.sign(sym, p, size)
	if signed && q < 0 {
		return Numeral{}, false
	}
	rd, ok := r.body(q)
	if !ok || !signed && r.inWord(&rd) {
		return Numeral{}, false
	}
	if negative {
		rd.negative = !rd.negative
	}
	rd.start = p
	if r.whole {
		r.countWord(&rd)
	}
	if p, spoken, ok := r.connector(rd.end); ok {
		if n, ok := r.rangeFrom(rd, p, spoken); ok {
			return n, true
		}
	}
	return rd.numeral(), true
}

// body reads a number without sign: a half, a fraction, a mixed number, or a cardinal.
func (r *reader) body(p int) (reading, bool) {
	switch sym, n := at(r.s, p); sym.class {
	case half:
		return r.halfAt(p)
	case vulgar:
		return r.vulgarAt(p)
	case up:
		return r.over(p + n)
	case small:
		if rd, ok := r.hundred(p); ok {
			return rd, true
		}
	case digit:
		if sym.canon == '一' && r.has(p+n, "半") {
			if rd, ok := r.halfAt(p); ok {
				return rd, true
			}
		}
	}
	rd, ok := r.cardinal(p)
	if !ok || !r.goesOn(rd.end) {
		if ok {
			r.andHalf(&rd)
		}
		return rd, ok
	}
	if f, ok := r.fractionOf(rd); ok {
		return f, true
	}
	if m, ok := r.mixed(rd); ok {
		return m, true
	}
	return rd, true
}

// goesOn tells whether something stands at p that may make a fraction of the number before it.
func (r *reader) goesOn(p int) bool {
	sym, _ := at(r.s, r.gap(p, false))
	switch sym.class {
	case part, slash, also, vulgar:
		return true
	case arabic, digit:
		return r.whole
	}
	return sym.class == other && r.has(r.gap(p, false), "份")
}

// sign skips a sign at p; the position is -1 if it is none or no number follows it.
func (r *reader) sign(sym symbol, p, size int) (q int, negative, signed bool) {
	switch {
	case sym.class == minus, sym.class == hyphen, sym.class == plus:
		q = r.gap(p+size, false)
		next, _ := at(r.s, q)
		if q > p+size && sym.class != minus && !r.whole || !next.class.numeric() && next.class != dot {
			return -1, false, true
		}
		return q, sym.class != plus, true
	case r.has(p, "零下"):
		q = r.gap(p+len("零下"), false)
		if next, _ := at(r.s, q); next.class.numeric() {
			return q, true, true
		}
	}
	return p, false, false
}

// countWord reads what may end a whole string: a letter for a power of ten (100K), or 打, the dozen (五十打).
func (r *reader) countWord(rd *reading) {
	if exp, ok := suffix(r.runeAt(rd.end)); ok && rd.plain && rd.arabic {
		rd.val = rd.val.shift(exp)
		rd.end += utf8.RuneLen(r.runeAt(rd.end))
		return
	}
	if p := r.gap(rd.end, false); r.has(p, "打") && !rd.ranged && !rd.divided {
		dozen := rd.val
		for range 11 {
			rd.val = rd.val.add(dozen)
		}
		rd.end = p + len("打")
	}
}
