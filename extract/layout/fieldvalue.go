package layout

import "github.com/liangci/liangci/normalize/runes"

// The values of fields, and where they end.

// maxValue is the longest value of a datum, in bytes, that is taken where the line goes on behind it.
const maxValue = 90

// value finds the end of a value that starts at p.
func (r *runReader) value(p int, name string) (end int, ok bool) {
	start, space, depth := p, -1, 0
	for p < len(r.s) {
		c, n := runes.At(r.s, p)
		if inner, ok := nest(c, depth); ok { // what stands in brackets is opaque
			depth = inner
			p += n
			continue
		}
		if endsValue(c) {
			break
		}
		if c == ' ' || c == '\u3000' || c == '\u00a0' {
			if next := skipSpace(r.s[p:]); len(r.s)-len(next)-p > 1 || r.fieldAt(len(r.s)-len(next)) {
				break
			}
			if space < 0 {
				space = p
			}
			p += n
			continue
		}
		if p > start && (r.labelAt(p) || c >= '0' && c <= '9' && isDate(r.s[p:])) {
			break
		}
		if (name != "page" || r.prose) && (isSentenceMark.has(c) || p-start > maxValue) ||
			(name == "author" || name == "editor") && c >= '0' && c <= '9' {
			return space, space > start
		}
		p += n
	}
	if p == len(r.s) && r.prose && p-start > maxValue/3 && space > start {
		return space, true
	}
	return p, name == "page" || name == "title" || p-start <= maxValue
}

// nest follows the brackets of a value: ok is true inside and at the edges of a pair.
func nest(c rune, depth int) (inner int, ok bool) {
	switch {
	case c == '(' || c == '（' || c == '【' || c == '[' || c == '〔' || c == '《':
		return depth + 1, true
	case depth > 0 && (c == ')' || c == '）' || c == '】' || c == ']' || c == '〕' || c == '》'):
		return depth - 1, true
	}
	return depth, depth > 0
}

// fieldAt says that a label, a date or a reporter stands at p.
func (r *runReader) fieldAt(p int) bool {
	if p >= len(r.s) || r.labelAt(p) || isDate(r.s[p:]) {
		return true
	}
	_, ok := r.words.at(r.s, p, byline)
	return ok
}

func isDate(s string) bool { _, n := dateAt(s); return n > 0 }
