package calendar

// grain is the finest part of a date that is written.
type grain int

const (
	noGrain  grain = iota
	eraGrain       // a century or a decade
	planGrain
	yearGrain
	monthsGrain // several months: a half, a quarter, 1—9月
	monthGrain
	tenDayGrain
	dayGrain
)

// point is one date as written: a span of years, of months, of days, in which leading parts may be missing.
type point struct {
	grain  grain
	y1, y2 int // 0: no year written
	m1, m2 int // 0: no month
	d1, d2 int // 0: no day; d2 0 with d1 set: the last day of the month
	fixed  *Period

	now      bool // 目前
	toNow    bool // 今年, 本月: ends with the article
	edge     bool // 底 or 末 names the end of something
	event    bool // an occasion, which only counts with 以来
	nextYear bool // 次年
	counted  bool // 前5个月
}

// days are the full days of a point whose year is known.
func (pt point) days() (Period, bool) {
	if pt.fixed != nil {
		return *pt.fixed, true
	}
	if pt.y1 == 0 || pt.y2 < pt.y1 || pt.m2 < pt.m1 || pt.m1 == 0 && pt.d1 != 0 {
		return Period{}, false
	}
	if pt.y1 != pt.y2 && pt.m1 != 0 {
		return Period{}, false
	}
	m1, m2, d1, d2 := pt.m1, pt.m2, pt.d1, pt.d2
	if m1 == 0 {
		m1, m2 = 1, 12
	}
	if d1 == 0 {
		d1 = 1
	}
	if d2 == 0 {
		if m2 > 12 {
			return Period{}, false
		}
		d2 = daysIn(pt.y2, m2)
	}
	p := Period{Date{pt.y1, m1, d1}, Date{pt.y2, m2, d2}}
	return p, p.valid()
}

// lone says that the point is a day of a month that is not written.
func (pt point) lone() bool { return pt.fixed == nil && pt.y1 == 0 && pt.m1 == 0 && pt.d1 != 0 }

// yearless says that the point lacks its year.
func (pt point) yearless() bool { return pt.fixed == nil && pt.y1 == 0 }

// in sets the year, and the month of a lone day.
func (pt point) in(year, month int) point {
	if pt.fixed != nil || pt.y1 != 0 {
		return pt
	}
	pt.y1, pt.y2 = year, year
	if pt.m1 == 0 && pt.d1 != 0 {
		pt.m1, pt.m2 = month, month
	}
	return pt
}

// turnDays is how long a range of days may be that passes the end of a month without naming the next: 28日至2日. A longer one
// (5月12日至10日) is more likely an error.
const turnDays = 15

// join makes one span of two points in a known year, or in a known month for lone days. Where the second lacks a part, it has
// that of the first; where it would then come too early, it is of the next month or year: 12月30日至2日, 11月至3月.
func join(a, b point, year, month int) (Period, bool) {
	turned := false
	if a.fixed == nil && b.fixed == nil {
		if a.lone() != b.lone() && !(b.lone() && a.d1 != 0) {
			return Period{}, false
		}
		turned = b.lone() && a.d1 > b.d1
		a, b = complete(a, b, year, month)
	} else {
		a, b = a.in(year, month), b.in(year, month)
	}
	from, ok := a.days()
	to, ok2 := b.days()
	p := Period{from.From, to.To}
	return p, ok && ok2 && p.valid() && from.From.Compare(to.From) <= 0 &&
		(!turned || p.From.daysTo(p.To) <= turnDays)
}

// complete fills in what each of two points of a range lacks from the other one, and else from the given year and month. The
// given year and month are those of the second point.
func complete(a, b point, year, month int) (point, point) {
	switch {
	case a.lone() && b.lone():
		a, b = a.in(year, month), b.in(year, month)
		if a.d1 > b.d1 {
			a = a.addMonths(-1)
		}
	case b.lone() && a.yearless():
		b.m1, b.m2 = a.m2, a.m2
		a, b = a.in(year, month), b.in(year, month)
		if a.d1 > b.d1 {
			b = b.addMonths(1)
		}
		if b.y1 > year { // 12月30日至2日 ends in January of the given year
			a, b = a.addMonths(-12), b.addMonths(-12)
		}
	case b.lone():
		b = b.in(a.y2, a.m2)
		if a.d1 > b.d1 {
			b = b.addMonths(1)
		}
	case b.nextYear && a.y1 != 0:
		b.y1, b.y2 = a.y2+1, a.y2+1
	case b.nextYear:
		a, b = a.in(year-1, month), b.in(year, month)
	case a.yearless() && b.yearless():
		a, b = a.in(year, month), b.in(year, month)
		if after(a, b) {
			a.y1, a.y2 = a.y1-1, a.y2-1
		}
	case b.yearless():
		b.y1, b.y2 = a.y2, a.y2
		if after(a, b) {
			b.y1, b.y2 = b.y1+1, b.y2+1
		}
	case a.yearless():
		a.y1, a.y2 = b.y1, b.y1
		if after(a, b) {
			a.y1, a.y2 = a.y1-1, a.y2-1
		}
	}
	return a, b
}

// after says that a begins after b within one year.
func after(a, b point) bool {
	return a.m1 > b.m1 || a.m1 == b.m1 && a.d1 > b.d1
}

// addMonths moves a point that lies in one month.
func (pt point) addMonths(n int) point {
	d := Date{pt.y1, pt.m1, 1}.addMonths(n)
	pt.y1, pt.y2, pt.m1, pt.m2 = d.Year, d.Year, d.Month, d.Month
	return pt
}
