package calendar

// months reads the part of a year: 上半年, 前三季度, 4月, 1—9月, 年底, 元旦当天.
func (r *reader) months(pt *point) {
	if pt.grain == dayGrain || pt.grain == eraGrain {
		return
	}
	if r.quarter(pt) || r.firstMonths(pt) || r.yearEdge(pt) || r.relativeMonth(pt) || r.fixedDay(pt) {
		return
	}
	switch {
	case r.take("上半年", "头半年"):
		pt.setMonths(1, 6)
	case r.take("下半年"):
		pt.setMonths(7, 12)
	case r.take("元月"):
		pt.setMonths(1, 1)
	default:
		if m1, m2, ok := r.pair(1, 12, "月"); ok {
			pt.setMonths(m1, m2)
		}
	}
}

func (pt *point) setMonths(m1, m2 int) {
	pt.m1, pt.m2, pt.toNow = m1, m2, false
	if pt.grain = monthsGrain; m1 == m2 {
		pt.grain = monthGrain
	}
}

// quarter reads 一季度, 第一季度, 前三季度, 二至四季度, 首季度 and the quarters counted from the article's.
func (r *reader) quarter(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		if r.take("首季度", "首季") {
			pt.setMonths(1, 3)
			return true
		}
		if offset, ok := r.takeRelative(&relativeQuarters); ok {
			first := Date{r.now.Year, (r.now.Month-1)/3*3 + 1, 1}.addMonths(3 * offset)
			ok = pt.grain == noGrain && !r.now.IsZero()
			pt.setYears(first.Year, first.Year)
			pt.setMonths(first.Month, first.Month+2)
			pt.toNow = offset == 0
			return ok
		}
		front := r.take("前", "头", "首")
		r.take("第")
		n := r.number()
		q1, q2 := n.value, n.value
		if list := r.has("、"); list && r.take("、") || r.hyphen() {
			r.take("第")
			m := r.number()
			if q2 = m.value; q2 <= q1 || q2 > 4 || list && q2 != q1+1 || front {
				return false
			}
		}
		if n.digits > 1 || q1 < 1 || q2 > 4 || front && q1 == 1 || n.pair && !front {
			return false
		}
		if r.take("个季度", "季度") {
			if front {
				q1 = 1
			}
			pt.setMonths(3*q1-2, 3*q2)
			return true
		}
		return false
	})
}

// firstMonths reads 前5个月, 头两个月, 首11个月.
func (r *reader) firstMonths(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		if !r.take("前", "头", "首") {
			return false
		}
		n := r.number()
		if !n.count() || n.value < 2 || n.value > 12 || n.digits > 2 || !r.take("个月", "月") {
			return false
		}
		pt.setMonths(1, n.value)
		pt.counted = true
		return true
	})
}

// yearEdge reads 年初, 年底 behind 今年, and 初, 底, 末 behind 2022年.
func (r *reader) yearEdge(pt *point) bool {
	if pt.grain != yearGrain || pt.y1 != pt.y2 {
		return false
	}
	switch {
	case r.take("年初", "初"):
		pt.setMonths(1, 1)
	case r.take("年底", "年末", "岁末", "底", "末"):
		pt.setMonths(12, 12)
		pt.edge = true
	case r.take("年中"):
		pt.setMonths(6, 7)
	default:
		return false
	}
	pt.grain = tenDayGrain // no day follows: 年底15日 is none
	return true
}

// relativeMonth reads 上月, 本月, 上(6)月.
func (r *reader) relativeMonth(pt *point) bool {
	if pt.grain != noGrain || r.now.IsZero() {
		return false
	}
	return r.tryPoint(pt, func() bool {
		offset, value, bracket := r.bracketed(&bracketMonths, "月")
		ok := bracket
		if !bracket {
			offset, ok = r.takeRelative(&relativeMonths)
		}
		first := Date{r.now.Year, r.now.Month, 1}.addMonths(offset)
		if !ok || bracket && value != first.Month {
			return false
		}
		pt.setYears(first.Year, first.Year)
		pt.setMonths(first.Month, first.Month)
		pt.toNow = offset == 0
		return true
	})
}

// fixedDay reads 元旦当天, 国庆节当日.
func (r *reader) fixedDay(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		for _, x := range fixedDays {
			if (pt.grain == noGrain || pt.grain == yearGrain) && r.take(x.name) {
				pt.setMonths(x.month, x.month)
				pt.grain, pt.d1, pt.d2 = dayGrain, x.day, x.day
				return r.take("当天", "当日", "当晚")
			}
		}
		return false
	})
}

// day reads the part of a month: 15日, 10—12日, 上旬, 月底.
func (r *reader) day(pt *point) {
	if pt.grain != noGrain && pt.grain != monthGrain {
		return
	}
	if pt.grain == monthGrain && r.tenDays(pt) {
		return
	}
	start := r.p
	d1, d2, ok := r.pair(1, 31, "日", "号")
	if !ok {
		return
	}
	lone := pt.grain == noGrain
	pt.grain, pt.d1, pt.d2, pt.toNow = dayGrain, d1, d2, false
	chinese := !isDigit(rune(r.s[start]))
	end := r.p
	r.brackets()
	r.clock()
	// 三日 alone is as likely three days.
	if lone && chinese && r.p == end {
		*pt, r.p = point{}, start
	}
}

// tenDays reads a part of a month that is named.
func (r *reader) tenDays(pt *point) bool {
	switch {
	case r.take("上旬", "月初", "初"):
		pt.d1, pt.d2 = 1, 10
	case r.take("中旬"):
		pt.d1, pt.d2 = 11, 20
	case r.take("下旬"):
		pt.d1, pt.d2 = 21, 0
	case r.take("上半月"):
		pt.d1, pt.d2 = 1, 15
	case r.take("下半月"):
		pt.d1, pt.d2 = 16, 0
	case r.take("月底", "月末", "底", "末"):
		pt.d1, pt.d2, pt.edge = 21, 0, true
	default:
		return false
	}
	pt.grain, pt.toNow = tenDayGrain, false
	return true
}

// closers steps over words behind a date that leave its days as they are.
func (r *reader) closers(pt *point) {
	switch {
	case pt.grain == noGrain || pt.lone():
		return // 3日内 is a length of time
	case pt.grain == eraGrain:
		r.take("期间")
		return
	case pt.grain == monthsGrain && r.take("底", "末"):
		pt.m1, pt.edge = pt.m2, true
		pt.grain = tenDayGrain
	case pt.grain == monthsGrain && r.take("初"):
		pt.m2 = pt.m1
		pt.grain = tenDayGrain
	case pt.grain == yearGrain && r.take("全年", "当年", "整年", "全年度"):
		pt.toNow = false
	case pt.grain == monthGrain:
		r.take("份")
		r.take("全月", "当月", "整月")
	case pt.grain == dayGrain:
		r.festival()
	}
	if pt.yearless() && pt.grain == monthGrain && (r.has("内") || r.has("之内") || r.has("以内")) {
		return // 3月内 too
	}
	if r.takeOf(&idleClosers) {
		pt.toNow = false
	}
}

// festival steps over the holiday that a date is said to be: 4月5日至7日清明假期期间.
func (r *reader) festival() {
	r.try(func() bool {
		quoted := r.take("\"")
		if !r.takeOf(&festivals) || quoted && !r.take("\"") {
			return false
		}
		for r.takeOf(&holidayTails) {
		}
		return true
	})
}
