package numeral

// group is what stands before a multiplier: an Arabic literal, one or more Chinese digits, or 几.
type group struct {
	val        triple
	den        amount // divisor of a negative power
	start, end int
	digits     int
	arabic     bool
	point      bool // has decimals
	zeroLed    bool
	pair       bool // two digits that mean a range: 三五, 七八
	few        bool
	upper      bool  // the last digit is a financial one
	last       rune  // canonical form of the last digit
	century    int64 // the first two of four Arabic digits
	vague      rune
	firstVal   amount // the digits of a pair in the order of the text
	secondVal  amount
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
		g := group{start: p, end: lit.end, digits: lit.digits, arabic: true, point: lit.point, zeroLed: lit.zeroLed, last: '0'}
		var val amount
		val, g.den, g.end = r.scaled(lit)
		if g.end != lit.end {
			g.point = true
		}
		if lit.digits == 4 && val.exp == 0 {
			g.century = val.coef / 100
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
	g := group{start: p, end: p}
	var last2 uint8 // the last two digits, four bits each
	for len(buf) < maxDigits {
		sym, n := at(r.s, g.end)
		if !r.continues(g, len(buf), sym, n) {
			break
		}
		last2 = last2<<4 | sym.val
		g.last, g.upper = sym.canon, sym.upper
		buf = append(buf, '0'+sym.val)
		g.end += n
	}
	if len(buf) == 0 || len(buf) == maxDigits {
		return g, false
	}
	g.digits = len(buf)
	g.zeroLed = len(buf) > 1 && buf[0] == '0'
	g.val = exactly(fromDigits(buf, 0))
	if len(buf) == 2 && r.isPair(g, last2) && !r.pointBehind(g.end) {
		g.setPair(last2)
	}
	if len(buf) == 1 && !isTwo(g.last) {
		r.listed(&g, last2)
	}
	return g, true
}

// continues tells whether sym is the next digit of a run that has n digits so far. 两 stands among other digits only in
// 一两, 两三 and 三两.
func (r *reader) continues(g group, n int, sym symbol, size int) bool {
	switch {
	case sym.class == arabic:
		// an ASCII zero between Chinese digits, or behind two, is a misspelt 〇: 二0二三, 四五0公顷
		next, _ := at(r.s, g.end+size)
		if n > 0 && size == 1 && sym.val == 0 && next.class == arabic && next.val == 0 {
			next, _ = at(r.s, g.end+2*size)
			return next.class == digit && !isTwo(next.canon) // 一00九
		}
		return n > 0 && size == 1 && sym.val == 0 && (next.class == digit && !isTwo(next.canon) || n > 1 && next.class != arabic && next.class != dot)
	case sym.class != digit:
		return false
	case n == 0:
		return true
	case isTwo(g.last):
		return n == 1 && g.last == '两' && sym.canon == '三'
	case sym.canon == '两':
		return n == 1 && (g.last == '一' || g.last == '三' && oneOf(r.runeAt(g.end+size), "天个個日年月句步口次名人"))
	}
	return !isTwo(sym.canon)
}

// isTwo holds for the words that mean two or three of something and are no digits of a positional number.
func isTwo(c rune) bool { return c == '两' || c == '俩' || c == '仨' }

// setPair makes the group a range of its two digits.
func (g *group) setPair(two uint8) {
	g.pair, g.digits = true, 2
	g.firstVal, g.secondVal = whole(int64(two>>4)), whole(int64(two&15))
	low, high := g.firstVal, g.secondVal
	if high.coef < low.coef { // 三两天
		low, high = high, low
	}
	g.val = triple{low, high, low}
}

// listed reads a second digit behind 、, which makes a range where a multiplier or a counter follows: 七、八百, 三、四个.
// Members of a longer list, ordinals and school years (第三、四条, 一、二年级) are left alone.
func (r *reader) listed(g *group, first uint8) {
	const mark = "、"
	if !r.has(g.end, mark) || oneOf(r.runeBefore(g.start), "第初、") {
		return
	}
	second := g.end + len(mark)
	sym, n := at(r.s, second)
	if sym.class != digit || isTwo(sym.canon) || sym.val != first+1 || first == 0 {
		return
	}
	next, _ := at(r.s, second+n)
	if next.class != small && next.class != huge && !r.counted(second+n) {
		return
	}
	g.setPair(first<<4 | sym.val)
	g.end, g.last, g.upper = second+n, sym.canon, sym.upper
}

// counted tells whether a unit begins at p that two neighbouring digits count: 二、三成. Those of ordinals are missing: 二、三级, 二、三层.
func (r *reader) counted(p int) bool {
	c := r.runeAt(p)
	switch c {
	case '公', '千', '小', '分', '平':
		return oneOf(r.runeAt(p+hanLen), "里裡斤克分尺寸顷頃升时時钟鐘米方")
	}
	return oneOf(c, "个個名位人天岁歲次家倍件斤里米元亩畝户戶块塊角毛蚊折成坪丈尺寸克吨噸磅秒厘辆輛台臺只隻头頭匹棵株枝桌座栋棟张張篇场場处處趟遍杯碗瓶箱袋滴")
}

// isPair tells whether two digits in a row mean a range: neighbours in ascending order, 三五, and 三两.
func (r *reader) isPair(g group, two uint8) bool {
	a, b := two>>4, two&15
	return a > 0 && (b == a+1 || a == 3 && b == 5) || g.last == '两'
}

// pointBehind tells whether a decimal point and digits follow a Chinese number.
func (r *reader) pointBehind(p int) bool {
	var store [maxDigits]byte
	_, end := r.decimals(p, store[:0])
	return end > p
}

// decimals reads a point and the digits behind it, as they follow a Chinese number: 二点八, 三．五七, 零点77. It appends
// them to buf as ASCII and returns where they end, p if there are none.
func (r *reader) decimals(p int, buf []byte) ([]byte, int) {
	q := r.innerGap(p)
	sym, n := at(r.s, q)
	if sym.class != point && (sym.class != dot || q != p) {
		return buf, p
	}
	spoken := sym.class == point
	end, from := r.innerGap(q+n), len(buf)
	for len(buf) < from+maxDigits {
		sym, n := at(r.s, end)
		if isTwo(sym.canon) || sym.class != digit && sym.class != arabic {
			break
		}
		if sym.class == arabic && spoken && !r.whole && !r.has(p-hanLen, "零") {
			break // 8点30 is a time
		}
		buf = append(buf, '0'+sym.val)
		end += n
	}
	digits := buf[from:]
	if len(digits) == 0 || r.dotted(end) || spoken && !r.whole && r.isTime(digits, end) {
		return buf[:from], p
	}
	return buf, end
}

// innerGap skips blanks inside a number that is broken, as a whole string may be anywhere.
func (r *reader) innerGap(p int) int {
	if !r.whole && !r.gaps {
		return p
	}
	return r.gap(p, false)
}

// isTime tells whether digits behind 点, which end at p, are the minutes of a clock time (三点五十, 三点零五分) or part of
// a phrase (一点一滴, 三点一线).
func (r *reader) isTime(digits []byte, p int) bool {
	next := r.runeAt(p)
	switch {
	case oneOf(next, "十拾刻半"):
		return true
	case len(digits) == 2 && digits[0] == '0':
		return next == '分'
	}
	return len(digits) == 1 && digits[0] == '1' && oneOf(next, "线線滴横橫面过過到个個")
}
