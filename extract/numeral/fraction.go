package numeral

import (
	"strings"

	"github.com/shopspring/decimal"
)

// ratio divides exactly where the quotient is a finite decimal, else to FractionDigits.
func ratio(num, den decimal.Decimal) decimal.Decimal {
	if den.IsZero() {
		return decimal.Zero
	}
	q := num.DivRound(den, FractionDigits)
	return trimZeros(q)
}

// trimZeros drops zeros behind the decimal point.
func trimZeros(d decimal.Decimal) decimal.Decimal {
	if d.Exponent() >= 0 {
		return d
	}
	coef, exp := d.Coefficient(), d.Exponent()
	if coef.IsInt64() {
		n := coef.Int64()
		for exp < 0 && n%10 == 0 {
			n, exp = n/10, exp+1
		}
		return decimal.New(n, exp)
	}
	short, err := decimal.NewFromString(d.String())
	if err != nil {
		return d
	}
	return short
}

// partOf reads 分之 and the numerator behind a denominator: 三分之一, 百分之三十五点二, 十分之三四. In Cantonese writing the
// same is 三份一.
func (r *reader) partOf(rd reading) (reading, bool) {
	p, ok := r.partWord(rd.end)
	if !ok {
		p, ok = r.shortPart(rd)
	}
	if !ok || rd.divided || rd.more || rd.val.low.zero() {
		return rd, false
	}
	p = r.gap(p, false)
	negative, p := r.minusAt(p)
	numerator := *r
	numerator.gaps = rd.bare // 百分之一 点五 has no other reading
	num, ok := numerator.cardinal(p)
	if !ok || num.divided {
		return rd, false
	}
	kind := Fraction
	if rd.bare && rd.end == rd.start+hanLen {
		switch sym, _ := at(r.s, rd.start); sym.canon {
		case '百', '佰':
			kind = Percent
		case '千', '仟':
			kind = Permille
		}
	}
	out := num
	out.start, out.negative, out.kind, out.bare, out.plain, out.lone = rd.start, negative, kind, false, false, false
	out.arabic, out.upper = rd.arabic || num.arabic, rd.upper || num.upper
	if kind == Fraction {
		out.divided, out.den = true, rd.val
		if sym, n := at(r.s, out.end); sym.canon == '多' && !out.ranged && !oneOf(r.runeAt(out.end+n), afterDuo) {
			out.more, out.vague, out.end = true, '多', out.end+n // 三分之一多
		}
		if rd.ranged {
			out.ranged, out.few, out.ends, out.vague = true, rd.few, [2]ends{}, rd.vague
			out.den = triple{rd.val.high, rd.val.low, rd.val.sure}
			if rd.few {
				out.den.low = rd.val.high.add(whole(-1)) // the high end is exclusive
			}
		}
	}
	return out, true
}

// hundred reads 百分百, one hundred per cent.
func (r *reader) hundred(p int) (reading, bool) {
	const word = "百分百"
	if !r.has(p, word) || r.has(p+len(word), "分之") {
		return reading{}, false
	}
	return reading{start: p, end: p + len(word), val: exactly(whole(100)), kind: Percent}, true
}

// partWord skips 分之 at p.
func (r *reader) partWord(p int) (int, bool) {
	q := r.gap(p, false)
	sym, n := at(r.s, q)
	cantonese := r.has(q, "份")
	if sym.class != part && !cantonese {
		return p, false
	}
	end := r.gap(q+n, false)
	if r.has(end, "之") {
		return end + len("之"), true
	}
	if cantonese && r.whole {
		return q + n, true
	}
	return p, false
}

// shortPart skips 分 or 份 in a fraction that is said without 之, as in Hong Kong: 三分一, 四份三. What follows must be no unit, nor more of
// a number: 三分一秒, 三分二十秒.
func (r *reader) shortPart(rd reading) (int, bool) {
	if rd.end != rd.start+hanLen || !r.has(rd.end, "分") && !r.has(rd.end, "份") {
		return 0, false
	}
	p := rd.end + len("分")
	den, num := strings.IndexRune("一二三四五", r.runeAt(rd.start)), strings.IndexRune("一二三四五", r.runeAt(p))
	if den < 2*hanLen || num < 0 || num >= den {
		return 0, false
	}
	next := p + hanLen
	if sym, _ := at(r.s, next); next < len(r.s) && (!sym.class.inert() || oneOf(r.runeAt(next), "个秒钟刻次步般致直样定些种场局球轮名角元块厘毫米下")) {
		return 0, false
	}
	return p, true
}

// minusAt skips a minus sign straight before a numerator.
func (r *reader) minusAt(p int) (bool, int) {
	sym, n := at(r.s, p)
	if sym.class != minus && sym.class != hyphen {
		return false, p
	}
	q := r.gap(p+n, false)
	if next, _ := at(r.s, q); !next.class.numeric() && next.class != dot {
		return false, p
	}
	return true, q
}

// slashed reads / and a denominator: 2/3. In running text only a fraction below one that is not likely a date counts.
func (r *reader) slashed(rd reading) (reading, bool) {
	sym, n := at(r.s, rd.end)
	if sym.class != slash || !rd.arabic || rd.divided || rd.more || rd.ranged {
		return rd, false
	}
	lit, ok := r.literal(rd.end + n)
	if !ok || lit.val.zero() {
		return rd, false
	}
	if !r.whole && !r.properFraction(rd, lit) {
		return rd, false
	}
	rd.kind, rd.divided, rd.den, rd.end, rd.plain = Fraction, true, exactly(lit.val), lit.end, false
	return rd, true
}

// properFraction excludes dates (9/11, 2023/4/5), scores (3/2) and measured pairs (120/80).
func (r *reader) properFraction(rd reading, lit literal) bool {
	if !rd.plain || rd.zeroLed || lit.zeroLed || lit.point || rd.val.low.exp < 0 {
		return false
	}
	if sym, _ := at(r.s, lit.end); sym.class == slash || oneOf(r.runeAt(lit.end), "月日号號") {
		return false
	}
	if sym, _ := before(r.s, rd.start); sym.class == slash {
		return false
	}
	a, b := rd.val.low.decimal(), lit.val.decimal()
	if !a.LessThan(b) || a.IsZero() {
		return false
	}
	month, day := decimal.New(12, 0), decimal.New(31, 0)
	dateLike := a.LessThanOrEqual(month) && b.LessThanOrEqual(day) && b.GreaterThan(decimal.New(10, 0))
	return !dateLike || a.Equal(decimal.New(1, 0))
}

// mixed reads a whole number with a fraction: 3又1/2, 一又二分之一; in a whole string a blank will do (1 3/5).
func (r *reader) mixed(rd reading) (reading, bool) {
	if rd.divided || rd.more || rd.ranged {
		return rd, false
	}
	p := r.gap(rd.end, false)
	sym, n := at(r.s, p)
	switch {
	case sym.class == also:
		p = r.gap(p+n, false)
	case sym.class == vulgar && p == rd.end:
	case r.whole && p > rd.end && rd.arabic:
	default:
		return rd, false
	}
	frac, ok := r.vulgarAt(p)
	if !ok {
		if frac, ok = r.cardinal(p); !ok {
			return rd, false
		}
		frac, ok = r.fractionOf(frac)
	}
	if !ok || frac.kind != Fraction || frac.ranged || frac.more {
		return rd, false
	}
	frac.base, frac.start = rd.val, rd.start
	frac.arabic, frac.upper = rd.arabic || frac.arabic, rd.upper || frac.upper
	return frac, true
}

// fractionOf completes a denominator (分之) or a numerator (/).
func (r *reader) fractionOf(rd reading) (reading, bool) {
	if f, ok := r.partOf(rd); ok {
		return f, true
	}
	return r.slashed(rd)
}

// vulgarAt reads ½ and its like.
func (r *reader) vulgarAt(p int) (reading, bool) {
	sym, n := at(r.s, p)
	if sym.class != vulgar {
		return reading{}, false
	}
	num, den := whole(int64(sym.val>>4)), whole(int64(sym.val&15))
	return reading{start: p, end: p + n, val: exactly(num), den: exactly(den), divided: true, kind: Fraction, arabic: true}, true
}

// halves are the words for one half, longest first.
var halves = [...]string{"一半半", "一半", "半数", "半數", "半"}

// halfAt reads 半 and the words made of it: 一半, 半数, 半百.
func (r *reader) halfAt(p int) (reading, bool) {
	for _, w := range halves {
		if !r.has(p, w) || w == "一半半" && !r.whole {
			continue
		}
		rd := reading{start: p, end: p + len(w), val: exactly(whole(5).shift(-1)), kind: Fraction}
		if sym, n := at(r.s, rd.end); w == "半" && (sym.class == small && sym.val > 1 || sym.class == huge) {
			rd.val, rd.kind, rd.end = rd.val.shift(int32(sym.val)), Cardinal, rd.end+n
		}
		return rd, true
	}
	return reading{}, false
}

// halfUnits are what 个半 counts: 三个半小时 is 3.5 hours, but 两个半决赛 are two semi-finals.
var halfUnits = [...]string{"小时", "小時", "月", "钟头", "鐘頭", "星期", "世纪", "世紀", "百分点", "百分點", "学期", "學期", "赛季", "賽季", "昼夜"}

// andHalf adds the half of 三个半 to a whole number.
func (r *reader) andHalf(rd *reading) {
	if rd.more || rd.ranged || rd.divided || !r.has(rd.end, "个半") && !r.has(rd.end, "個半") {
		return
	}
	end := rd.end + len("个半")
	fits := r.whole && end == len(r.s)
	for _, u := range halfUnits {
		fits = fits || r.has(end, u)
	}
	if fits {
		rd.val, rd.end, rd.plain, rd.lone, rd.bare = rd.val.add(exactly(whole(5).shift(-1))), end, false, false, false
	}
}
