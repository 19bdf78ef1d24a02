package numeral

// group is what stands before a multiplier: an Arabic literal, one or more Chinese digits, or 几.
type group struct {
	val     triple
	den     amount // divisor of a negative power
	end     int
	digits  int
	arabic  bool
	point   bool // has decimals
	zeroLed bool
	pair    bool // two digits that mean a range: 三五, 七八
	few     bool
	upper   bool // the last digit is a financial one
	last    rune // canonical form of the last digit
	vague   rune
	split   int // where the second digit of a pair begins
}

// single tells whether the group is one digit, or stands in the place of one.
func (g group) single() bool { return g.digits == 1 && !g.point || g.pair || g.few }

// group reads a group at p.
func (r *reader) group(p int) (group, bool) {
	sym, n := at(r.s, p)
	switch sym.class {
	case arabic, dot:
		lit, ok := r.literal(p)
		if !ok {
			return group{}, false
		}
		g := group{end: lit.end, digits: lit.digits, arabic: true, point: lit.point, zeroLed: lit.zeroLed, last: '0'}
		var val amount
		val, g.den, g.end = r.scaled(lit)
		if g.end != lit.end {
			g.point = true
		}
		g.val = exactly(val)
		return g, true
	case few:
		// 几 is 2 to 9; the high end is exclusive until the multipliers are known, so that 几百 is 200 to 999.
		return group{val: triple{whole(2), whole(10), amount{}}, end: p + n, digits: 1, few: true, last: sym.canon, vague: sym.canon}, true
	case digit:
		return r.run(p)
	}
	return group{}, false
}

// run reads Chinese digits in a row: one digit, a pair that is a range (三五), or a positional number (二〇二三).
func (r *reader) run(p int) (group, bool) {
	var store [maxDigits]byte
	buf := store[:0]
	g := group{end: p}
	var prev, prevVal = rune(0), uint8(0)
	for len(buf) < maxDigits {
		sym, n := at(r.s, g.end)
		switch {
		case sym.class == digit && (len(buf) == 0 || !isTwo(sym.canon) && (!isTwo(prev) || len(buf) == 1 && sym.val == 3)):
		case sym.class == digit && len(buf) == 1 && sym.canon == '两' && prev == '一':
		case sym.class == arabic && sym.val == 0 && len(buf) > 0 && r.s[g.end] == '0' && r.between(g.end+1):
		default:
			return g.finish(r, buf, prevVal), len(buf) > 0
		}
		if len(buf) == 1 {
			g.split = g.end
		}
		if len(buf) > 0 && isTwo(prev) && len(buf) > 1 {
			break
		}
		prevVal = prevVal<<4 | sym.val
		prev = sym.canon
		g.last, g.upper = sym.canon, sym.upper
		buf = append(buf, '0'+sym.val)
		g.end += n
	}
	return g, false
}

// between tells whether a Chinese digit stands at p, so that the ASCII zero before it is a misspelt 〇 (二0二三).
func (r *reader) between(p int) bool {
	sym, _ := at(r.s, p)
	return sym.class == digit
}

// isTwo holds for the words that mean two of something and never stand among other digits.
func isTwo(c rune) bool { return c == '两' || c == '俩' || c == '仨' }

// finish gives the group its value. last2 holds the last two digits, four bits each.
func (g group) finish(r *reader, buf []byte, last2 uint8) group {
	g.digits = len(buf)
	g.zeroLed = len(buf) > 1 && buf[0] == '0'
	if len(buf) == 2 && isPair(last2) && !r.pointBehind(g.end) {
		g.pair = true
		low, high := whole(int64(last2>>4)), whole(int64(last2&15))
		g.val = triple{low, high, low}
		return g
	}
	g.val = exactly(fromDigits(buf, 0))
	return g
}

// isPair tells whether two digits in a row mean a range: neighbours in ascending order, and 三五.
func isPair(two uint8) bool {
	a, b := two>>4, two&15
	return a > 0 && (b == a+1 || a == 3 && b == 5)
}

// pointBehind tells whether a decimal point and digits follow a Chinese number.
func (r *reader) pointBehind(p int) bool {
	_, end := r.decimals(p, nil)
	return end > p
}

// decimals reads a point and the digits behind it, as they follow a Chinese number: 二点八, 三．五七, 零点77. Without
// such it returns p. Words and clock times (一点一滴, 三点零五分, 三点五十) are not decimals.
func (r *reader) decimals(p int, buf []byte) ([]byte, int) {
	q := r.gap(p, false)
	sym, n := at(r.s, q)
	if sym.class != point && (sym.class != dot || q != p) {
		return buf, p
	}
	spoken := sym.class == point
	start := r.gap(q+n, false)
	end, zeroLed, count, digits := start, false, 0, buf
	var last uint8
	for count < maxDigits {
		sym, n := at(r.s, end)
		if isTwo(sym.canon) || sym.class != digit && sym.class != arabic {
			break
		}
		if sym.class == arabic && spoken && !r.whole && !r.has(p-len("零"), "零") {
			break
		}
		if count == 0 && sym.val == 0 {
			zeroLed = true
		}
		if digits != nil {
			digits = append(digits, '0'+sym.val)
		}
		last, end = sym.val, end+n
		count++
	}
	if count == 0 || r.dotted(end) {
		return buf, p
	}
	if next := r.runeAt(end); spoken && !r.whole {
		switch {
		case oneOf(next, "十拾刻半"), zeroLed && count == 2 && next == '分', last == 1 && count == 1 && oneOf(next, "线滴横面过到个"):
			return buf, p
		}
	}
	return digits, end
}
