package calendar

// year reads 2022年, 二〇二二年, 2018—2022年, 去年, 上世纪80年代, 民国112年, 2023-07-11.
func (r *reader) year(pt *point, second bool) {
	if r.iso(pt) || r.era(pt) || r.relativeYear(pt, second) {
		return
	}
	r.tryPoint(pt, func() bool {
		roc := r.take("民国")
		if roc && r.take("元年") {
			pt.setYears(1912, 1912)
			return true
		}
		n := r.number()
		y1, y2 := n.value, n.value
		if roc {
			y1, y2 = y1+1911, y2+1911
		}
		if !n.ok || n.pair || !roc && (n.digits != 4 || y1 < 1000 || y1 > 2999) || roc && (n.value < 1 || n.digits > 3) {
			return false
		}
		if r.take("年度", "年") {
			pt.setYears(y1, y2)
			return true
		}
		list := r.has("、")
		if roc || !r.hyphen() && !r.take("、") {
			return false
		}
		m := r.number()
		if y2 = m.value; m.digits == 2 {
			y2 += y1 / 100 * 100 // 1985—86年
		} else if m.digits != 4 {
			return false
		}
		if y2 <= y1 || y2 > 2999 || list && y2 != y1+1 || !r.take("年度", "年") {
			return false
		}
		pt.setYears(y1, y2)
		return true
	})
}

func (pt *point) setYears(y1, y2 int) { pt.grain, pt.y1, pt.y2 = yearGrain, y1, y2 }

// iso reads 2023-07-11, 2023/7/11 and 2023.7.11.
func (r *reader) iso(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		y := r.number()
		for _, sep := range []string{"-", "/", "."} {
			if y.digits != 4 || y.value < 1000 || !r.take(sep) {
				continue
			}
			m := r.number()
			if !m.within(1, 12) || !r.take(sep) {
				return false
			}
			d := r.number()
			if !d.within(1, 31) || r.has("年") || r.has("月") || r.has("日") {
				return false
			}
			*pt = point{grain: dayGrain, y1: y.value, y2: y.value, m1: m.value, m2: m.value, d1: d.value, d2: d.value}
			r.brackets()
			r.clock()
			return true
		}
		return false
	})
}

// relativeYear reads 去年, 去(2022)年, the 次年 of a range, and 全年, 年内, 年初, 年底 of the article's year.
func (r *reader) relativeYear(pt *point, second bool) bool {
	return r.tryPoint(pt, func() bool {
		if second && r.take("次年", "翌年") {
			*pt = point{grain: yearGrain, nextYear: true}
			return true
		}
		if second && (r.has("年底") || r.has("年末") || r.has("年中")) {
			*pt = point{grain: yearGrain} // of the year of the first date
			return true
		}
		if r.now.IsZero() {
			return false
		}
		if offset, value, ok := r.bracketed(&bracketYears, "年"); ok {
			pt.setYears(value, value)
			return value >= r.now.Year+offset-1 && value <= r.now.Year+offset+1
		}
		if offset, ok := r.takeRelative(&relativeYears); ok {
			pt.setYears(r.now.Year+offset, r.now.Year+offset)
			pt.toNow = offset == 0
			return true
		}
		// Early in the year these still speak of the one before.
		settled := r.now.Month > 3
		switch {
		case r.take("全年", "年内"):
			pt.setYears(r.now.Year, r.now.Year)
			return settled
		case r.has("年初") || r.has("年底") || r.has("年末") || r.has("岁末") || r.has("年中"):
			pt.setYears(r.now.Year, r.now.Year)
			return settled || r.has("年初")
		}
		return false
	})
}
