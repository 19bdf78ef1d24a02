package numeral

import (
	"math/big"
	"slices"
	"unicode/utf8"
)

// maxDigits bounds the digits of one group; longer runs are keys or noise, and no numeral.
const maxDigits = 60

// maxExponent bounds written exponents and powers, so that a few characters cannot ask for a gigantic number.
const maxExponent = 64

// literal is a number in Arabic digits, full-width or not, without multiplier.
type literal struct {
	val     amount
	end     int
	digits  int  // before the decimal point
	point   bool // has decimals
	zeroLed bool // 07, 0471
}

// literal reads digits with separators and decimals at p.
func (r *reader) literal(p int) (literal, bool) {
	var store [maxDigits]byte
	buf := store[:0]
	lit := literal{end: p}
	buf, lit.end = r.digits(p, buf)
	if len(buf) > 0 && len(buf) <= 3 && buf[0] != '0' {
		buf, lit.end = r.groups(lit.end, buf)
	}
	if len(buf) == maxDigits {
		return lit, false
	}
	lit.digits = len(buf)
	lit.zeroLed = len(buf) > 1 && buf[0] == '0'
	decimals := 0
	if n := r.pointAt(lit.end); n > 0 {
		b, end := r.digits(lit.end+n, buf)
		if len(b) == maxDigits {
			return lit, false
		}
		if decimals = len(b) - len(buf); decimals > 0 {
			if r.dotted(end) {
				return lit, false
			}
			buf, lit.end, lit.point = b, end, true
		}
	}
	if len(buf) == 0 {
		return lit, false
	}
	lit.val = fromDigits(buf, decimals)
	return lit, true
}

// pointAt is how long the point of decimals at p is, 0 for none. A middle dot, with which old pages write it, is one in front of digits
// with a measure behind them, 上涨2·9%; 5·12 and 3·15 are days.
func (r *reader) pointAt(p int) int {
	sym, n := at(r.s, p)
	if sym.class == dot {
		return n
	}
	c := r.runeAt(p)
	if c != '·' && c != '•' && c != '・' || p == 0 || !isDigit(r.s[p-1]) {
		return 0
	}
	n = utf8.RuneLen(c)
	end := p + n
	for end < len(r.s) && isDigit(r.s[end]) {
		end++
	}
	if end > p+n && (oneOf(r.runeAt(end), "%％‰℃万萬亿億倍元吨噸亩畝米") || r.hasAny(end, dotMeasures)) {
		return n
	}
	return 0
}

// dotMeasures are units of two characters and more behind decimals with a middle dot.
var dotMeasures = []string{"公里", "公顷", "公頃", "千米", "平方", "立方", "个百分点", "個百分點"}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// hasAny tells whether one of the texts stands at p.
func (r *reader) hasAny(p int, texts []string) bool {
	return slices.ContainsFunc(texts, func(text string) bool { return r.has(p, text) })
}

// digits appends the Arabic digits at p as ASCII, up to the capacity of buf.
func (r *reader) digits(p int, buf []byte) ([]byte, int) {
	for len(buf) < cap(buf) {
		sym, n := at(r.s, p)
		if sym.class != arabic {
			break
		}
		buf = append(buf, '0'+sym.val)
		p += n
	}
	return buf, p
}

// dotted tells whether another point and digit follow the decimals: 1.2.3 and 2022.4.15 are no numbers.
func (r *reader) dotted(p int) bool {
	sym, n := at(r.s, p)
	if sym.class != dot {
		return false
	}
	next, _ := at(r.s, p+n)
	return next.class == arabic
}

// groups appends groups of exactly three digits set off by commas, or by single blanks in a whole string. One group of
// another length makes it a list (1,234,5), of which only the first member is read.
func (r *reader) groups(p int, buf []byte) ([]byte, int) {
	plain, start := buf, p
	for {
		sym, n := at(r.s, p)
		if sym.class != comma && !(sym.class == blank && r.whole) {
			return buf, p
		}
		b, end := r.digits(p+n, buf)
		switch len(b) - len(buf) {
		case 3:
			buf, p = b, end
		case 0:
			return buf, p
		case 2: // 8,06万7,206: as if 万 stood inside the group
			if next, _ := at(r.s, end+hanLen); (r.has(end, "万") || r.has(end, "萬")) && next.class == arabic {
				return b, end
			}
			return plain, start
		default:
			return plain, start
		}
	}
}

// scaled reads what may follow a literal and belongs to the number itself: an exponent (2e5) or a power (10^9, 2^-1).
// A negative power gives a divisor.
func (r *reader) scaled(lit literal) (val, den amount, end int) {
	c := r.runeAt(lit.end)
	if c == 'e' || c == 'E' {
		if exp, end, ok := r.exponent(lit.end+1, 3); ok && !isLetter(r.runeAt(end)) && exp >= -maxExponent && exp <= maxExponent {
			return lit.val.shift(int32(exp)), amount{}, end
		}
	}
	if oneOf(c, "×xX*") {
		if end, ok := r.tenTo(lit.end + utf8.RuneLen(c)); ok {
			if exp, end, ok := r.exponent(end, 2); ok {
				return lit.val.shift(int32(exp)), amount{}, end
			}
		}
	}
	if c == '^' && lit.val.wide == nil {
		if exp, end, ok := r.exponent(lit.end+1, 2); ok && exp >= -maxExponent && exp <= maxExponent {
			if exp >= 0 {
				return power(lit.val, exp), amount{}, end
			}
			return whole(1), power(lit.val, -exp), end
		}
	}
	return lit.val, amount{}, lit.end
}

// tenTo skips 10^, as in 1.5×10^9.
func (r *reader) tenTo(p int) (int, bool) {
	if !r.has(p, "10^") {
		return p, false
	}
	return p + len("10^"), true
}

// exponent reads a signed integer of at most `most` digits; a whole string may heap its signs (1.1^--23).
func (r *reader) exponent(p, most int) (exp, end int, ok bool) {
	sign, signs := 1, 0
	for sym, n := at(r.s, p); (sym.class == hyphen || sym.class == plus) && (signs == 0 || r.whole && signs < 4); sym, n = at(r.s, p) {
		if sym.class == hyphen {
			sign = -sign
		}
		signs++
		p += n
	}
	var store [4]byte
	buf, end := r.digits(p, store[:0:most+1])
	if len(buf) == 0 || len(buf) > most {
		return 0, p, false
	}
	for _, c := range buf {
		exp = exp*10 + int(c-'0')
	}
	return sign * exp, end, true
}

func power(a amount, n int) amount {
	if a.zero() && n > 0 {
		return a
	}
	coef := new(big.Int).Exp(a.integer(), big.NewInt(int64(n)), nil)
	return amount{exp: a.exp * int32(n), wide: coef}
}

// suffixes are the letters for powers of ten; in running text K, M and G are units (4K, 30万G) and never read.
func suffix(c rune) (exp int32, ok bool) {
	switch c {
	case 'k', 'K', 'ｋ', 'Ｋ':
		return 3, true
	case 'w': // 10w, the web's way to write 10万
		return 4, true
	case 'M', 'Ｍ':
		return 6, true
	case 'G', 'Ｇ':
		return 9, true
	}
	return 0, false
}
