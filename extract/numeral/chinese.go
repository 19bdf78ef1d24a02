package numeral

// section is a number below the next big multiplier: 三千五, 二百零四, 1234.5, 十几.
type section struct {
	val      triple
	den      amount
	end      int
	small    int32 // power of ten of the last small multiplier, 0 if there is none
	lone     bool  // a group only, g
	g        group
	zero     bool  // 零 stands before it
	bare     bool  // multipliers only
	ten      bool  // 十 is among them
	broken   bool  // blanks stand before a multiplier: the text is broken
	unit     int32 // power of ten of the multiplier behind its only digit, unitLead
	unitLead amount
	pairs    [2]ends
	mark     marks
}

// marks are what the characters passed say about the whole numeral.
type marks struct {
	arabic, upper, ranged, few, point bool
	vague                             rune
}

func (m *marks) note(g group) {
	m.arabic = m.arabic || g.arabic
	m.upper = m.upper || g.upper
	m.ranged = m.ranged || g.pair || g.few
	m.few = m.few || g.few
	m.point = m.point || g.point
	if g.vague != 0 {
		m.vague = g.vague
	}
}

// sectionReader reads a section term by term.
type sectionReader struct {
	reader
	sec    section
	p      int
	last   int32 // the last small multiplier; the next one must be smaller
	first  bool  // the section begins the numeral
	filled bool  // a term has been read
	loose  bool  // blanks may stand before a digit
}

// section reads at p. floor is the power of ten of the big multiplier before it, 0 at the beginning of the numeral.
// loose says that the text is known to be broken by blanks.
func (r *reader) section(p int, floor int32, loose bool) (section, bool) {
	s := sectionReader{reader: *r, p: p, last: 4, first: floor == 0, loose: loose || r.whole}
	s.sec.end, s.sec.bare = p, true
	for s.term() {
	}
	return s.sec, s.filled || s.sec.lone
}

// term reads a digit with its multiplier, or what stands for one. It returns false when the section is complete.
func (s *sectionReader) term() bool {
	q, spaced, zero := s.place()
	sym, n := at(s.s, q)
	switch sym.class {
	case small:
		// 十 needs no digit before it; 百 and 千 only at the very beginning (千七万).
		if int32(sym.val) >= s.last || sym.val > 1 && (s.filled || !s.first) || spaced && !s.whole {
			return false
		}
		s.sec.ten = s.sec.ten || sym.val == 1
		s.accept(exactly(whole(1)).shift(int32(sym.val)), int32(sym.val), q+n, zero, sym.upper)
		return true
	case tens:
		if s.last <= 1 || spaced && !s.whole {
			return false
		}
		s.sec.bare = false
		s.accept(exactly(whole(int64(sym.val)).shift(1)), 1, q+n, zero, false)
		return true
	}
	g, ok := s.group(q)
	if !ok {
		return false
	}
	m := s.multiplierGap(g)
	if msym, mn := at(s.s, m); msym.class == small && !s.unitAt(m, g) && !(s.last == 1 && s.kilo(g)) {
		return s.multiplied(g, msym, m+mn, zero)
	}
	if s.filled {
		s.tail(&s.sec, g, s.last, zero, spaced)
		return false
	}
	s.sec.alone(g)
	s.sec.zero = zero
	return false
}

// place finds where the next term begins: behind blanks in a broken text, and behind the 零 of an empty place.
func (s *sectionReader) place() (q int, spaced, zero bool) {
	q = s.p
	if s.first && !s.filled {
		return q, false, false
	}
	if s.loose {
		q = s.gap(q, false)
		spaced = q > s.p
	}
	if sym, n := at(s.s, q); sym.class == digit && sym.val == 0 && s.afterZero(q+n) {
		q, zero = q+n, true
		if s.loose {
			q = s.gap(q, false)
		}
	}
	return q, spaced, zero
}

// multiplierGap skips the blanks that may stand before the multiplier of g.
func (r *reader) multiplierGap(g group) int {
	m := r.gap(g.end, false)
	if m == g.end || r.whole {
		return m
	}
	_, n := at(r.s, m)
	if g.few || r.has(m+n, "分之") {
		return g.end // 三 百分之五
	}
	return m
}

// multiplied takes a group with the small multiplier sym, which ends at end.
func (s *sectionReader) multiplied(g group, sym symbol, end int, zero bool) bool {
	k := int32(sym.val)
	begins := s.first && !s.filled
	fits := k < s.last && (g.single() || begins && g.arabic) && g.den == (amount{})
	if k == 1 && g.arabic && begins && !s.whole && !sym.upper {
		fits = false // 9拾 stands inside 2千9百9拾4亿, 5十 nowhere
	}
	if !fits {
		if begins {
			s.sec.alone(g)
		}
		return false
	}
	s.sec.pairUp(g, k)
	s.sec.mark.note(g)
	s.sec.bare = false
	s.sec.broken = s.sec.broken || g.end+hanLen < end
	alone := !s.filled
	s.accept(g.val.shift(k), k, end, zero, sym.upper)
	if alone && g.digits == 1 {
		s.sec.unit, s.sec.unitLead = k, g.val.low
	}
	return !(g.point || g.pair || g.few)
}

// accept adds a term that ends at end and has the power of ten k.
func (s *sectionReader) accept(val triple, k int32, end int, zero, upper bool) {
	s.sec.val = s.sec.val.add(val)
	s.sec.zero = s.sec.zero || zero && !s.filled
	s.sec.mark.upper = s.sec.mark.upper || upper
	s.sec.end, s.sec.small, s.sec.unit = end, k, 0
	s.p, s.last, s.filled = end, k, true
}

// alone makes the section of a single group.
func (sec *section) alone(g group) {
	sec.pairUp(g, 0)
	sec.lone, sec.bare, sec.g, sec.end, sec.val, sec.den = true, false, g, g.end, g.val, g.den
	sec.mark.note(g)
}

// pairUp remembers where the two digits of a pair stand.
func (sec *section) pairUp(g group, shift int32) {
	if !g.pair {
		return
	}
	for i, v := range [2]amount{g.firstVal, g.secondVal} {
		start := g.end - hanLen
		if i == 0 {
			start = g.start
		}
		sec.pairs[i] = ends{start: start, end: start + hanLen, val: sec.val.low.add(v.shift(shift))}
	}
}

// hanLen is the length of every Chinese digit and multiplier in UTF-8.
const hanLen = 3

// afterZero tells whether more of a number follows a 零 that fills an empty place.
func (r *reader) afterZero(p int) bool {
	if r.whole {
		p = r.gap(p, false)
	}
	sym, _ := at(r.s, p)
	switch sym.class {
	case digit, arabic, tens, few:
		return true
	}
	return sym.class == small && sym.val == 1
}

// tail adds the last group of a section: 五 of 二十五, of 一百零五 and of 三百五 (350), 七八 of 十七八, 256 of 2千256.
func (r *reader) tail(sec *section, g group, last int32, zero, spaced bool) {
	if spaced && !r.whole || !r.tailFits(g, last > 1 && !zero, zero, sec.mark.upper) && !(last == 1 && r.kilo(g)) {
		return
	}
	shift := int32(0)
	switch {
	case g.few && !zero:
		// 三百几 may be anything up to 399.
		g.val = triple{whole(1), whole(1).shift(last), amount{}}
	case g.few:
		g.val.low = whole(1)
	case g.single() && !zero:
		shift = last - 1
	case g.single():
	case g.digits != int(last) && !(zero && g.digits < int(last)):
		return
	}
	sec.unit = 0
	sec.pairUp(g, shift)
	sec.val = sec.val.add(g.val.shift(shift))
	sec.mark.note(g)
	sec.end, sec.bare = g.end, false
}

// kilo tells whether 千 behind a digit that ends a number in tens begins a unit: 十二千米, 三十六千卡.
func (r *reader) kilo(g group) bool {
	return g.single() && !g.pair && !g.few && !isTwo(g.last) && r.has(g.end, "千") && oneOf(r.runeAt(g.end+hanLen), "米克瓦卡伏赫帕焦字比牛欧")
}

// tailFits tells whether a last group belongs to the numeral before it rather than to the word behind it. brief is
// true for an abbreviated place, 五 of 三百五; upper if a financial numeral stands in the number already.
func (r *reader) tailFits(g group, brief, zero, upper bool) bool {
	if g.den != (amount{}) || g.point && (!g.arabic || g.digits < 3) {
		return false // 3万1890.62 is one number, 三万 1.5 are two
	}
	if isTwo(g.last) && !g.pair {
		return false // 五百两 is five hundred liang
	}
	next := r.multiplierGap(g)
	sym, _ := at(r.s, next)
	if sym.class == small && !r.unitAt(next, g) {
		return false // 三十二十 is 三十 and 二十
	}
	if g.arabic && g.digits == 4 && oneOf(r.runeAt(g.end), "年") && (g.century == 19 || g.century == 20) {
		return false // 2万2024年
	}
	if g.arabic && zero && g.zeroLed {
		return false
	}
	if r.whole {
		return true
	}
	if g.upper && g.single() && sym.class != huge && !upper {
		return false // 五百陆军, 二十参加
	}
	if brief && g.digits == 1 && !g.few {
		return r.briefFits(g)
	}
	return true
}

// briefFits tells whether the digit of an abbreviated place really ends the numeral: 两千三, but not 五万一套, 三千三等奖.
func (r *reader) briefFits(g group) bool {
	next := r.runeAt(g.end)
	if g.last == '一' {
		return !isHan(next) || oneOf(next, "万萬亿億元块塊圆圓多余餘公亩畝吨噸斤点點到至")
	}
	return !oneOf(next, "等级級好线線届屆川")
}

// unitAt tells whether the multiplier at p is the beginning of a unit (千瓦, 兆帕, 百分点) or of a word and not part
// of the number g before it.
func (r *reader) unitAt(p int, g group) bool {
	sym, n := at(r.s, p)
	next := r.runeAt(p + n)
	switch sym.canon {
	case '千':
		switch next {
		case '米':
			return g.arabic // 5千米 is five kilometres, 八千米 is eight thousand metres
		case '克':
			return !oneOf(r.runeAt(p+n+len("克")), "拉隆服制")
		case '瓦':
			return !oneOf(r.runeAt(p+n+len("瓦")), "房片")
		case '卡':
			return r.runeAt(p+n+len("卡")) != '车'
		case '字', '比':
			return g.arabic && (r.has(p+n, "字节") || r.has(p+n, "比特")) // 512千字节, but 三千字节
		case '兆':
			return g.arabic && oneOf(r.runeAt(p+n+hanLen), "字比位赫瓦")
		}
		return oneOf(next, "伏赫帕焦")
	case '兆':
		return oneOf(next, "瓦赫帕焦伏欧歐字比位")
	case '百':
		if next == '货' || next == '貨' || next == '科' {
			return g.arabic || oneOf(r.runeAt(p+n+hanLen), "大公商业業店超全") // 第三百货大楼, but 五百货车, 五百科研人员
		}
		return oneOf(next, "帕姓") || r.has(p+n, "分点") || r.has(p+n, "分點")
	}
	return false
}
