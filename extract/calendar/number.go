package calendar

import "github.com/liangci/liangci/normalize/runes"

// number is a number as dates are written with it: 2023, 二〇二三, 十二, 廿三.
type number struct {
	value  int
	digits int  // how many digits were written, 0 for a number with 十
	pair   bool // 两, which counts and never names a month or a day
	ok     bool // false: there is no number here
}

// count says that the number can count things: not 2023.
func (n number) count() bool { return n.ok && n.digits <= 3 && n.value > 0 }

// within says that the number can name a month, a day, an hour between low and high.
func (n number) within(low, high int) bool {
	return n.ok && !n.pair && n.digits <= 2 && low <= n.value && n.value <= high
}

// number reads a number and stands behind it.
func (r *reader) number() number {
	start, v := r.p, 0
	for r.p < len(r.s) && isDigit(rune(r.s[r.p])) {
		v = v*10 + int(r.s[r.p]-'0')
		r.p++
		if r.p-start > 4 {
			r.p = start
			return number{}
		}
	}
	if r.p > start {
		return number{value: v, digits: r.p - start, ok: true}
	}
	return r.chinese()
}

// chinese reads 二〇二三 digit by digit, or a number below 100 with 十.
func (r *reader) chinese() number {
	if r.take("两") {
		return number{value: 2, digits: 1, pair: true, ok: true}
	}
	if r.take("廿") {
		return r.ones(20)
	}
	if r.take("卅") {
		return r.ones(30)
	}
	start, v, digits := r.p, 0, 0
	for digits <= 4 {
		d, ok := r.digit(digits > 0)
		if !ok {
			break
		}
		v, digits = v*10+d, digits+1
	}
	if r.has("十") && digits <= 1 && (digits == 0 || v > 0) {
		r.p += len("十")
		if digits == 0 {
			v = 1
		}
		return r.ones(v * 10)
	}
	// Two Chinese digits are no number of a date (一五, 九八年); one digit and three or four are.
	if digits == 0 || digits == 2 || digits > 4 {
		r.p = start
		return number{}
	}
	return number{value: v, digits: digits, ok: true}
}

// ones reads the digit behind 十, which may be missing.
func (r *reader) ones(tens int) number {
	start := r.p
	if d, ok := r.digit(false); ok {
		if d > 0 {
			return number{value: tens + d, ok: true}
		}
		r.p = start
	}
	return number{value: tens, ok: true}
}

// digitValue is the value of one of 〇 to 九, -1 of other characters.
func digitValue(c rune) int {
	for v, d := range [...]rune{'〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'} {
		if c == d {
			return v
		}
	}
	return -1
}

// digit reads one Chinese digit. Inside a number the letter O counts as 〇 (二O二三), as it is often typed.
func (r *reader) digit(inside bool) (int, bool) {
	c, n := runes.At(r.s, r.p)
	if v := digitValue(c); v >= 0 {
		r.p += n
		return v, true
	}
	if inside && (c == 'O' || c == 'o') {
		r.p += n
		return 0, true
	}
	return 0, false
}
