package numeral

// section is a number below the next big multiplier: 三千五, 二百零四, 1234.5, 十几.
type section struct {
	val      triple
	den      amount
	end      int
	small    int32 // power of ten of the last small multiplier, 0 if there is none
	lone     bool  // a group only, g
	g        group
	zero     bool // 零 stands before it
	bare     bool // multipliers only
	pairs    [2]ends
	unit     int32 // power of ten of the multiplier behind its only digit, unitLead
	unitLead amount
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

// section reads at p. floor is the power of ten of the big multiplier before it, 0 at the beginning of the numeral.
func (r *reader) section(p int, floor int32) (section, bool) {
	first := floor == 0
	sec := section{end: p, bare: true}
	last := int32(4) // small multipliers must descend
	filled := false
	for {
		q, spaced := p, false
		if !first || filled {
			q = r.gap(p, false)
			spaced = q > p
		}
		zero := false
		if sym, n := at(r.s, q); !(first && !filled) && sym.class == digit && sym.val == 0 && r.afterZero(q+n) {
			zero = true
			q = r.gap(q+n, false)
		}
		sym, n := at(r.s, q)
		switch sym.class {
		case small:
			// 十 needs no digit before it; 百 and 千 only at the very beginning (千七万).
			if int32(sym.val) >= last || sym.val > 1 && (filled || !first) || spaced && !r.whole {
				return sec, filled
			}
			sec.unit = 0
			sec.val = sec.val.add(exactly(whole(1)).shift(int32(sym.val)))
			last, p, filled = int32(sym.val), q+n, true
			sec.end, sec.small, sec.zero = p, last, sec.zero || zero
			sec.mark.upper = sec.mark.upper || sym.upper
			continue
		case tens:
			if last <= 1 || spaced && !r.whole {
				return sec, filled
			}
			sec.val = sec.val.add(exactly(whole(int64(sym.val)).shift(1)))
			last, p, filled = 1, q+n, true
			sec.end, sec.small, sec.bare = p, 1, false
			continue
		}
		g, ok := r.group(q)
		if !ok {
			return sec, filled
		}
		m := r.gap(g.end, false)
		if msym, mn := at(r.s, m); msym.class == small && !r.unitAt(m, g) {
			k := int32(msym.val)
			if k >= last || !(g.single() || first && !filled && g.arabic) || k == 1 && g.arabic && !r.tenAfter(filled, floor, msym) || g.den != (amount{}) {
				if filled || !first {
					return sec, filled
				}
				return sec.alone(g), true
			}
			sec.pairUp(g, k)
			sec.val = sec.val.add(g.val.shift(k))
			sec.mark.note(g)
			sec.mark.upper = sec.mark.upper || msym.upper
			sec.zero = sec.zero || zero && !filled
			sec.unit, sec.unitLead = 0, amount{}
			if !filled && !g.arabic || g.digits == 1 {
				sec.unit, sec.unitLead = k, g.val.low
			}
			last, p, filled = k, m+mn, true
			sec.end, sec.small, sec.bare = p, k, false
			if g.point || g.pair || g.few {
				return sec, true
			}
			continue
		}
		if !filled {
			sec = sec.alone(g)
			sec.zero = zero
			return sec, true
		}
		r.tail(&sec, g, last, zero, spaced)
		return sec, true
	}
}

// alone is the section that is one group.
func (sec section) alone(g group) section {
	sec.lone, sec.bare, sec.g, sec.end, sec.val, sec.den = true, false, g, g.end, g.val, g.den
	sec.pairUp(g, 0)
	sec.mark.note(g)
	return sec
}

// pairUp remembers where the two digits of a pair stand.
func (sec *section) pairUp(g group, shift int32) {
	if !g.pair {
		return
	}
	low, high := sec.val.low.add(g.val.low.shift(shift)), sec.val.high.add(g.val.high.shift(shift))
	sec.pairs = [2]ends{{start: g.split - hanLen, end: g.split, val: low}, {start: g.split, end: g.end, val: high}}
}

// hanLen is the length of every Chinese digit and multiplier in UTF-8.
const hanLen = 3

// tenAfter tells whether 十 may follow an Arabic digit: 9拾 inside 2千9百9拾4亿, never 5十.
func (r *reader) tenAfter(filled bool, floor int32, sym symbol) bool {
	return r.whole || filled || floor > 0 || sym.upper
}

// afterZero tells whether more of a number follows a 零 that fills an empty place.
func (r *reader) afterZero(p int) bool {
	sym, _ := at(r.s, r.gap(p, false))
	return sym.class == digit || sym.class == arabic || sym.class == tens || sym.class == few || sym.class == small && sym.val == 1
}

// tail adds the last group of a section: 五 of 二十五, of 一百零五 and of 三百五 (350), 七八 of 十七八, 256 of 2千256.
func (r *reader) tail(sec *section, g group, last int32, zero, spaced bool) {
	if spaced && !r.whole || !r.tailFits(g, last > 1 && !zero, zero) {
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

// tailFits tells whether a last group belongs to the numeral before it rather than to the word behind it. brief is
// true for an abbreviated place, 五 of 三百五.
func (r *reader) tailFits(g group, brief, zero bool) bool {
	if g.point || g.den != (amount{}) {
		return false
	}
	if isTwo(g.last) && !g.pair {
		return false // 五百两 is five hundred liang
	}
	next := r.gap(g.end, false)
	sym, _ := at(r.s, next)
	if sym.class == small && !r.unitAt(next, g) {
		return false // 三十二十 is 三十 and 二十
	}
	if g.arabic && zero && g.zeroLed {
		return false
	}
	if r.whole {
		return true
	}
	if g.upper && g.single() && sym.class != huge && !r.upperBefore(g) {
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

// upperBefore tells whether the character before the group is a financial numeral too.
func (r *reader) upperBefore(g group) bool {
	sym, _ := before(r.s, g.end-hanLen)
	return sym.upper
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
		}
		return oneOf(next, "伏赫帕焦")
	case '兆':
		return oneOf(next, "瓦赫帕焦伏欧歐字比位")
	case '百':
		return oneOf(next, "帕姓货貨科") || r.has(p+n, "分点") || r.has(p+n, "分點")
	}
	return false
}
