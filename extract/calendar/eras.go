package calendar

// era reads 21世纪, 上世纪80年代, 80年代, 1980年代.
func (r *reader) era(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		century, current := 0, false
		r.try(func() bool {
			if current = r.has("本世纪"); !r.now.IsZero() && r.take("上世纪", "本世纪") {
				century = (r.now.Year-1)/100 + 1
				if !current {
					century--
				}
				return true
			}
			n := r.number()
			ok := n.within(11, 29) && r.take("世纪")
			if ok {
				century = n.value
			}
			return ok
		})
		if century > 0 {
			r.take("的")
		}
		if r.decades(pt, century) {
			return true
		}
		*pt = point{grain: eraGrain, y1: century*100 - 99, y2: century * 100, toNow: current}
		return century > 0
	})
}

// decades reads 80年代, 八十年代, 七八十年代 and 80至90年代, of a century if one is given.
func (r *reader) decades(pt *point, century int) bool {
	return r.tryPoint(pt, func() bool {
		d1, d2 := 0, 0
		n := r.number()
		switch {
		case n.ok:
			d1, d2 = n.value, n.value
			list := r.has("、")
			if list && r.take("、") || r.hyphen() {
				m := r.number()
				if d2 = m.value; !m.ok || d2 <= d1 || list && d2 != d1+10 {
					return false
				}
			}
		default: // 七八十
			x, ok := r.digit(false)
			y, ok2 := r.digit(false)
			if d1, d2 = 10*x, 10*y; !ok || !ok2 || y != x+1 || !r.take("十") {
				return false
			}
		}
		if d1%10 != 0 || d2%10 != 0 || !r.take("年代") {
			return false
		}
		base, ok := r.decadeBase(d1, d2, century)
		*pt = point{grain: eraGrain, y1: base + d1, y2: base + d2 + 9}
		return ok
	})
}

// decadeBase is what makes full years of 80 and 90: the century, or for decades alone the last one that has been over for ten
// years. 20年代 in 2023 may be either, so it has none.
func (r *reader) decadeBase(d1, d2, century int) (int, bool) {
	switch {
	case d1 >= 1000 && century == 0:
		return 0, d2 < 3000
	case d2 > 90:
		return 0, false
	case century > 0:
		return century*100 - 100, true
	case r.now.IsZero():
		return 0, false
	}
	base := r.now.Year / 100 * 100
	if base+d2 > r.now.Year-20 {
		base -= 100
	}
	return base, r.now.Year-base-d1 < 100
}
