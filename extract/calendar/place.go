package calendar

// mood is what the words around a date say about its place in time.
type mood int

const (
	plain   mood = iota
	past         // 截至, 以来
	forward      // 到年底, 16日前: often still to come
)

const (
	// aheadDays is how far a date without its year may lie ahead of the article: news announces what is near.
	aheadDays = 7
	// behindDays is half a year: a date of the year before lies nearer than the coming one.
	behindDays = 183
	// freshDays is how long the figures of some months are news.
	freshDays = 60
)

// placeYear finds the year of a span that is written without one. at gives the span for the year of its end; long says that it
// covers several months.
func (e *expression) placeYear(at func(year int) (Period, bool), long bool, m mood) (Period, bool) {
	now := e.now
	if now.IsZero() {
		return Period{}, false
	}
	if next, ok := at(now.Year + 1); ok && next.From.Compare(now) <= 0 {
		return next, true // 12月30日至1月2日, on 31 December
	} else if ok && m != past && !long && next.From.daysTo(now) >= -aheadDays && next.From.daysTo(next.To) < 28 {
		return Period{}, false // 1月1日, in the last days of December
	}
	this, ok := at(now.Year)
	soon := now.addDays(aheadDays)
	switch {
	case ok && this.From.Compare(soon) <= 0 && (m == past || !long):
		return this, true
	case ok && this.To.Compare(soon) <= 0:
		return this, true
	}
	last, hasLast := at(now.Year - 1)
	switch {
	case m == forward:
		return Period{}, false
	case ok && this.From.Compare(soon) <= 0:
		// 上半年 in May is doubtful, 1—11月 in January is not.
		return last, hasLast && last.To.daysTo(now) <= freshDays
	}
	return last, hasLast && (m == past || last.To.daysTo(now) <= behindDays)
}

// placeMonth finds the month of days that are written without one. at gives the span for the month of its end.
func (e *expression) placeMonth(at func(year, month int) (Period, bool), m mood) (Period, bool) {
	if e.now.IsZero() {
		return Period{}, false
	}
	after := Date{e.now.Year, e.now.Month, 1}.addMonths(1)
	if next, ok := at(after.Year, after.Month); ok && next.From.Compare(e.now) <= 0 {
		return next, true // 28日至2日, on the 30th
	}
	this, ok := at(e.now.Year, e.now.Month)
	if ok && this.From.Compare(e.now) <= 0 {
		return this, true
	}
	if ok && m != past && e.now.daysTo(this.From) <= aheadDays {
		return this, true
	}
	before := Date{e.now.Year, e.now.Month, 1}.addMonths(-1)
	last, ok := at(before.Year, before.Month)
	if !ok || m == forward || m == plain && last.To.daysTo(e.now) > aheadDays {
		return Period{}, false
	}
	return last, true
}
