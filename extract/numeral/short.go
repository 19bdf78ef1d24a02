package numeral

import (
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// short reads what most numerals are, without the machinery of the others: an Arabic number with at most one of 万
// and 亿 and one of 余 and 多 behind it, a single Chinese digit, 几 or 数, or one of 三十 十五 三十五 三百, with nothing behind it that
// could belong to the numeral. Of all else it knows nothing, and [reader.long] is to read it; where both read, they agree.
func (r *reader) short(sym symbol, p int) (_ Numeral, ok, known bool) {
	switch {
	case r.whole:
	case sym.class == arabic && r.s[p] <= '9':
		return r.shortArabic(p)
	case sym.class == digit && sym.canon != '零': // which may be the sign of 零下3度
		if next, _ := at(r.s, p+hanLen); next.class == small {
			return r.shortTens(p)
		}
		return r.shortDigit(sym, p)
	case sym.canon == '十':
		return r.shortTens(p)
	case sym.class == few:
		return r.shortFew(sym, p)
	}
	return Numeral{}, false, false
}

func (r *reader) shortArabic(p int) (n Numeral, ok, known bool) {
	lit, ok := r.literal(p)
	if !ok || mayScale(r.s, lit.end) {
		return n, false, false
	}
	val, end := lit.val, lit.end
	more, end := r.shortVague(end, lit.digits > 1 && !lit.point)
	if sym, size := at(r.s, end); sym.canon == '万' || sym.canon == '亿' {
		val, end = val.shift(int32(sym.val)), end+size
		if more == 0 {
			more, end = r.shortVague(end, true)
		}
	}
	if !r.endsAt(end) {
		return n, false, false
	}
	n.Span = normalize.Span{Start: p, End: end}
	n.stateShared(val)
	if more != 0 {
		n.Bound, n.High, n.Vague = MoreThan, nil, more
	}
	return n, true, true
}

// shortVague skips 余 or 多 at p, behind a number that is round enough for it.
func (r *reader) shortVague(p int, round bool) (more rune, end int) {
	switch sym, size := at(r.s, p); {
	case !round:
	case sym.canon == '余' && !oneOf(r.runeAt(p+size), afterYu), sym.canon == '多' && !oneOf(r.runeAt(p+size), afterDuo):
		return sym.canon, p + size
	}
	return 0, p
}

// mayScale tells whether the character at p can begin an exponent or a power: see [reader.scaled].
func mayScale(s string, p int) bool {
	if p == len(s) {
		return false
	}
	switch s[p] {
	case 'e', 'E', 'x', 'X', '*', '^', "×"[0]:
		return true
	}
	return false
}

func (r *reader) shortDigit(sym symbol, p int) (n Numeral, ok, known bool) {
	end := p + hanLen
	if !r.endsAt(end) || r.has(end, "、") {
		return n, false, false
	}
	if inOrdinaryWord(r.s, p, end) {
		return n, false, true
	}
	n.Span, n.Chinese, n.Lone = normalize.Span{Start: p, End: end}, true, true
	n.stateShared(whole(int64(sym.val)))
	return n, true, true
}

// shortTens reads 三十, 十五, 三十五 and 三百.
func (r *reader) shortTens(p int) (n Numeral, ok, known bool) {
	lead, end := symbol{val: 1}, p
	sym, size := at(r.s, p)
	if sym.class == digit {
		lead, end = sym, p+size
		sym, size = at(r.s, end)
	}
	unit := r.unitAt(end, group{}) // 三千瓦 are three
	val := whole(int64(lead.val)).shift(int32(sym.val))
	end += size
	if next, size := at(r.s, end); sym.canon == '十' && plainDigit(next) {
		val, end = val.add(whole(int64(next.val))), end+size
	}
	if unit || end == p+hanLen || lead.class == digit && !plainDigit(lead) || sym.upper || !r.endsAt(end) || r.has(end, "、") {
		return n, false, false // 十 alone may be a part of many words
	}
	if inOrdinaryWord(r.s, p, end) {
		return n, false, true
	}
	n.Span, n.Chinese = normalize.Span{Start: p, End: end}, true
	n.stateShared(val)
	return n, true, true
}

// plainDigit tells whether a symbol is one of 一 to 九 as they are written in running text.
func plainDigit(sym symbol) bool {
	return sym.class == digit && sym.val > 0 && !sym.upper && !isTwo(sym.canon) && sym.canon != '仨'
}

// shortFew reads 几 and 数, which are 2 to 9.
func (r *reader) shortFew(sym symbol, p int) (n Numeral, ok, known bool) {
	end := p + hanLen
	if !r.endsAt(end) || r.has(end, "、") {
		return n, false, false
	}
	if inOrdinaryWord(r.s, p, end) {
		return n, false, true
	}
	n.Span, n.Chinese, n.Lone, n.Bound, n.Vague = normalize.Span{Start: p, End: end}, true, true, Range, sym.canon
	n.Low, n.High = &smallDecimal()[2], &smallDecimal()[9]
	return n, true, true
}

// endsAt tells that nothing at p can belong to a numeral before it, be it behind blanks or not.
func (r *reader) endsAt(p int) bool {
	sym, size := at(r.s, p)
	if sym.class == blank || sym.class == newline {
		q := r.gap(p, false)
		near, _ := at(r.s, q)
		far, _ := at(r.s, r.gap(p, true))
		return (near.class.inert() || near.class == newline) && far.class.inert() && !r.has(q, "份")
	}
	if !sym.class.inert() && !r.idle(sym, p+size) {
		return false
	}
	if p+hanLen > len(r.s) || r.s[p] < utf8.RuneSelf {
		return true
	}
	switch r.s[p : p+hanLen] {
	case "份":
		return false
	case "个", "個":
		return !r.has(p+hanLen, "半")
	}
	return true
}

// idle tells that 分 or 点, which end at p, belong to no numeral: they are minutes and hours, places and opinions where neither 之 nor
// a digit follows (三分一 is a third in Hong Kong).
func (r *reader) idle(sym symbol, p int) bool {
	next, _ := at(r.s, p)
	switch sym.class {
	case part:
		return next.class != blank && next.class != digit && !r.has(p, "之")
	case point:
		return next.class != digit && next.class != arabic
	}
	return false
}
