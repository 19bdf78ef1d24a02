package numeral

// level is a part of the number that a big multiplier has closed: 5亿 of 5亿1万.
type level struct {
	val triple
	exp int32
}

// cardinal is a numeral read section by section. Each big multiplier multiplies all that stands since the last bigger
// one: 三千二百万七千零六亿 is 32007006 times 亿.
type cardinal struct {
	reader
	rd      reading
	levels  [5]level // their powers descend; 24, 16, 12, 8 and 4 are possible
	n       int
	open    triple // the section that no big multiplier has closed yet
	opened  bool
	small   bool // some multiplier was met
	stacked bool // the last multiplier stands straight behind another: 万亿
	closed  bool // only multipliers may follow: after decimals, ranges, 多 and 余
	done    bool // nothing may follow
	broken  bool // blanks stand inside the number already
	ten     bool // 十 is among the multipliers
	groups  int
}

// cardinal reads a number without sign at p.
func (r *reader) cardinal(p int) (reading, bool) {
	c := cardinal{reader: *r, rd: reading{start: p, end: p, bare: true}}
	for c.next() {
		for c.multiply() {
		}
		if c.vague() {
			for c.multiply() {
			}
			break
		}
		if c.closed || c.done || c.opened {
			break
		}
	}
	if c.rd.end == p {
		return c.rd, false
	}
	c.rd.val = c.open
	for i := range c.n {
		c.rd.val = c.rd.val.add(c.levels[i].val)
		if c.opened || i < c.n-1 {
			c.rd.ends[0].val = c.rd.ends[0].val.add(c.levels[i].val.low)
			c.rd.ends[1].val = c.rd.ends[1].val.add(c.levels[i].val.low)
		}
	}
	c.rd.plain = c.rd.plain && !c.small
	c.rd.lone = c.rd.bare && !c.ten && !c.rd.more
	return c.rd, true
}

// floor is the power of ten under which the next section must stay.
func (c *cardinal) floor() int32 {
	if c.n == 0 {
		return 0
	}
	return c.levels[c.n-1].exp
}

// next reads a section, or decimals behind a closed one, or a multiplier that begins the numeral.
func (c *cardinal) next() bool {
	p, floor := c.rd.end, c.floor()
	sec, ok := c.section(p, floor, c.broken)
	if !ok {
		return c.leadingBig(p) || c.point()
	}
	if floor > 0 && !c.follows(&sec, p, floor) {
		return c.point()
	}
	c.take(&sec)
	if (c.whole || !sec.mark.arabic) && !sec.mark.ranged {
		c.point()
	}
	return true
}

// leadingBig accepts 万 or 亿 at the very beginning, as in 逾万 or 亿张.
func (c *cardinal) leadingBig(p int) bool {
	sym, n := at(c.s, p)
	if sym.class != huge || c.groups > 0 || c.unitAt(p, group{}) {
		return false
	}
	c.groups++
	c.levels[0] = level{exactly(whole(1)).shift(int32(sym.val)), int32(sym.val)}
	c.n, c.small = 1, true
	c.rd.end, c.rd.lead, c.rd.trail = p+n, whole(1), int32(sym.val)
	return true
}

// follows decides whether a section belongs behind a big multiplier and gives it its place.
func (c *cardinal) follows(sec *section, p int, floor int32) bool {
	spaced := c.gap(p, false) > p
	m := c.multiplierGap(group{end: sec.end, few: sec.lone && sec.g.few})
	sym, n := at(c.s, m)
	if sym.class == more { // 25亿3000多万
		sym, _ = at(c.s, m+n)
	}
	multiplied := sym.class == huge && !c.unitAt(m, sec.g)
	switch {
	case multiplied && (int32(sym.val) == floor || int32(sym.val) > floor && (sec.lone && sec.g.digits < 4 || c.closedAt(int32(sym.val)))):
		return false // 三万五万 are two numbers, 一万五千亿 is one
	case multiplied:
		return !sec.lone || sec.g.digits <= 4
	case !sec.lone:
		return true
	case spaced && !c.whole && !(c.broken && sec.g.arabic && !sec.g.point && sec.g.digits >= 3) || c.stacked || !c.tailFits(sec.g, !sec.zero, sec.zero, c.rd.upper):
		return false
	}
	g := sec.g
	switch {
	case g.few && !sec.zero:
		sec.val = triple{whole(1), whole(1).shift(floor), amount{}}
	case g.few:
		sec.val.low = whole(1)
	case sec.zero:
		return g.digits < int(floor)
	case g.single():
		sec.val = sec.val.shift(floor - 1)
		sec.pairs[0].val, sec.pairs[1].val = sec.pairs[0].val.shift(floor-1), sec.pairs[1].val.shift(floor-1)
	default: // 十三万七三八○, and 十四万六三八 without the zero
		return g.digits == int(floor) || g.digits == int(floor)-1 && !g.zeroLed
	}
	return true
}

// take makes a section the open end of the number.
func (c *cardinal) take(sec *section) {
	rd := &c.rd
	if c.groups == 0 {
		rd.plain, rd.digits = sec.lone, sec.g.digits
		rd.zeroLed = sec.lone && sec.g.zeroLed
		rd.unit, rd.unitLead = sec.unit, sec.unitLead
	} else {
		rd.plain, rd.unit = false, 0
	}
	c.groups++
	c.open, c.opened, c.stacked = sec.val, true, false
	c.small = c.small || sec.small > 0
	c.ten = c.ten || sec.ten
	c.broken = c.broken || sec.broken
	rd.lead, rd.trail = sec.val.low, 0
	rd.end = sec.end
	rd.bare = rd.bare && sec.bare
	rd.arabic = rd.arabic || sec.mark.arabic
	rd.upper = rd.upper || sec.mark.upper
	rd.ranged = rd.ranged || sec.mark.ranged
	rd.few = rd.few || sec.mark.few
	if sec.mark.vague != 0 {
		rd.vague = sec.mark.vague
	}
	rd.ends = sec.pairs
	c.closed = sec.mark.point || sec.mark.ranged
	if sec.den != (amount{}) {
		rd.divided, rd.den, c.done = true, exactly(sec.den), true
	}
	c.roundFew(sec)
}

// roundFew reads 几 behind a round Arabic number: 20几, 30几.
func (c *cardinal) roundFew(sec *section) {
	g := &sec.g
	if !sec.lone || !g.arabic || g.digits != 2 || g.point || !c.hasBehind(g.end) {
		return
	}
	_, n := at(c.s, g.end)
	c.open = c.open.add(triple{whole(1), whole(10), amount{}})
	c.rd.ranged, c.rd.few, c.rd.vague, c.closed = true, true, '几', true
	c.rd.end += n
}

// hasBehind tells whether a round number ends at p and 几 stands there in a digit's place.
func (c *cardinal) hasBehind(p int) bool {
	last, _ := before(c.s, p)
	sym, n := at(c.s, p)
	return last.class == arabic && last.val == 0 && sym.canon == '几' && !oneOf(c.runeAt(p+n), "乎何") && !c.has(p+n, "内亚")
}

// point reads decimals behind a Chinese number: 八点五万, 两千万点五五四四.
func (c *cardinal) point() bool {
	if c.rd.end == c.rd.start || c.rd.bare && !c.whole && c.rd.end-c.rd.start > hanLen {
		return false
	}
	c.gaps = c.gaps || c.broken
	var store [maxDigits]byte
	buf, end := c.decimals(c.rd.end, store[:0])
	if end == c.rd.end {
		return false
	}
	c.open = c.open.add(exactly(fromDigits(buf, len(buf))))
	c.rd.lead = c.open.low
	c.rd.arabic = c.rd.arabic || hasArabic(c.s[c.rd.end:end])
	c.opened, c.rd.end, c.rd.bare, c.rd.plain, c.closed, c.done = true, end, false, false, true, c.n > 0
	return true
}

// multiply takes one big multiplier behind what was read.
func (c *cardinal) multiply() bool {
	m := c.gap(c.rd.end, true)
	sym, n := at(c.s, m)
	if sym.class != huge || c.done || c.unitAt(m, group{}) || m > c.rd.end && !c.whole && !c.gapBeforeBig(m+n) {
		return false
	}
	c.broken = c.broken || m > c.rd.end
	exp := int32(sym.val)
	top := c.n - 1
	switch {
	case !c.opened && c.levels[top].exp == exp:
		// 十万万: the same multiplier again. 万万 alone is a word.
		if c.rd.bare && c.rd.end == c.rd.start+hanLen {
			return false
		}
		c.levels[top] = level{c.levels[top].val.shift(exp), 2 * exp}
	case !c.opened && c.levels[top].exp > exp, c.opened && c.n > 0 && c.levels[top].exp <= exp && c.closedAt(exp):
		return false
	default:
		c.close(exp)
	}
	c.stacked = !c.opened
	c.opened = false
	c.small = true
	c.rd.ends[0].val, c.rd.ends[1].val = c.rd.ends[0].val.shift(exp), c.rd.ends[1].val.shift(exp)
	c.rd.trail += exp
	c.rd.end = m + n
	return true
}

// gapBeforeBig tells whether a multiplier behind blanks belongs to the number before them: one that ends at p and does
// not begin a fraction, behind a digit (1000 万) or 多 and 余 (十 余 万).
func (c *cardinal) gapBeforeBig(p int) bool {
	last, _ := before(c.s, c.rd.end)
	return !c.has(p, "分之") && (last.class == arabic || last.class == digit || last.class == more || last.class == small)
}

// closedAt tells whether some level already has the power exp, which a second multiplier of it cannot have again.
func (c *cardinal) closedAt(exp int32) bool {
	for i := range c.n {
		if c.levels[i].exp == exp {
			return true
		}
	}
	return false
}

// close multiplies the open section and all levels below exp.
func (c *cardinal) close(exp int32) {
	val := c.open
	for c.n > 0 && c.levels[c.n-1].exp < exp {
		c.n--
		low := c.levels[c.n].val
		val = val.add(low)
		if c.opened {
			c.rd.ends[0].val, c.rd.ends[1].val = c.rd.ends[0].val.add(low.low), c.rd.ends[1].val.add(low.low)
			c.rd.lead = val.low
		}
	}
	c.open = triple{}
	c.levels[c.n] = level{val.shift(exp), exp}
	c.n++
}

func hasArabic(s string) bool {
	for p := 0; p < len(s); {
		sym, n := at(s, p)
		if sym.class == arabic {
			return true
		}
		p += n
	}
	return false
}
