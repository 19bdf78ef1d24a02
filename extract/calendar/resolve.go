package calendar

import "strings"

// maxLength is the number of bytes beyond which no text is a time expression.
const maxLength = 240

// Resolve gives the days that a time expression covers, for an article of the given date. It says false where they are not
// certain; see the package documentation for what counts as certain and for open ends.
//
// The article's date may be zero, or lack its day: then only expressions that carry their own date are resolved.
func Resolve(expr string, article Date) (Period, bool) {
	if len(expr) > maxLength {
		return Period{}, false
	}
	if !article.isDay() {
		article = Date{}
	}
	e := expression{now: article}
	if !e.read(&reader{s: fold(expr), now: article}) {
		return Period{}, false
	}
	p, ok := e.period()
	if !ok || !p.valid() {
		return Period{}, false
	}
	return p, true
}

// expression is a time expression in its parts: one date or two, and the words around them.
type expression struct {
	now    Date
	a, b   point
	ranged bool // from a to b
	list   bool // a、b

	until  bool // 截至a
	toward bool // 到a
	from   bool // 从a
	since  bool // a以来
	onward bool // a起
	before bool // a前
	after  bool // a后
}

// read takes the expression apart. It fails if anything is left over.
func (e *expression) read(r *reader) bool {
	for r.takeOf(&idleOpeners) {
	}
	switch {
	case r.takeOf(&untilWords):
		e.until = true
	case r.takeOf(&towardWords):
		e.toward = true
	case r.takeOf(&sinceWords):
		e.from = true
	}
	var ok bool
	if e.until || e.toward {
		ok = r.present(&e.a, &presentWords)
	}
	if !ok {
		if e.a, ok = r.point(false); !ok {
			return false
		}
	}
	e.ranged = r.try(func() bool { return e.second(r) })
	if e.ranged {
		r.festivalOf(e.b)
		r.takeOf(&idleClosers)
		r.takeOf(&toDate)
	} else {
		e.closing(r)
	}
	return r.done()
}

// second reads the other end of a range.
func (e *expression) second(r *reader) bool {
	if !r.has("以来截") {
		r.take("以来")
		r.takeOf(&beginWords)
	}
	if e.list = r.takeOf(&listWords); !e.list && !r.takeOf(&connectors) {
		return false
	}
	if r.present(&e.b, &presentWords) {
		return true
	}
	var ok bool
	e.b, ok = r.point(true)
	return ok && !e.b.event
}

func (r *reader) festivalOf(pt point) {
	if pt.grain == dayGrain {
		r.festival()
	}
}

// closing reads the words behind a single date.
func (e *expression) closing(r *reader) {
	days := e.a.grain == dayGrain && !e.a.lone() && !e.a.counted
	switch {
	case r.takeOf(&toDate):
		e.toward = e.toward || !e.until
	case r.take("以来"), e.a.y1 != 0 && r.take("来"):
		e.since = true
	case r.takeOf(&beginWords):
		e.onward = true
	case (days || e.a.edge) && r.take("以前", "之前", "前"):
		e.before = true
	case days && r.take("以后", "之后", "后"):
		e.after = true
	case strings.HasSuffix(r.s, "以来") && eventual(r.s[r.p:]):
		// 自2011年启用新校区以来: what happened then lies within the date.
		e.since = true
		r.p = len(r.s)
	}
}

// eventual says that the text between a date and its 以来 names an event and nothing of the calendar.
func eventual(s string) bool {
	s = strings.TrimSuffix(s, "以来")
	for _, w := range []string{"前", "后", "初", "末", "底", "中", "同", "年", "月", "日", "季", "期", "春", "夏", "秋", "冬", "至", "到", "-", "、"} {
		if strings.HasPrefix(s, w) {
			return false
		}
	}
	return s != "" && !strings.ContainsAny(s, "0123456789,;:") && !strings.Contains(s, "同期")
}

// period resolves what has been read.
func (e *expression) period() (Period, bool) {
	if e.ranged {
		if e.until || e.toward {
			return Period{}, false
		}
		p, ok := e.span(plain)
		if ok && e.b.toNow && p.contains(e.now) {
			p.To = e.now
		}
		return p, ok
	}
	open := e.since || e.onward || e.from || e.after
	if open && (e.until || e.toward || e.before) || e.a.event && !e.since && !e.from {
		return Period{}, false
	}
	if e.a.now && !open {
		return Period{To: e.now}, !e.before
	}
	m := plain
	switch {
	case e.until || e.since:
		m = past
	case e.toward || e.before:
		m = forward
	}
	p, ok := e.span(m)
	switch {
	case !ok:
		return Period{}, false
	case open:
		return e.opened(p)
	case e.until || e.toward:
		if !e.now.IsZero() && p.contains(e.now) {
			p.To = e.now
		}
		return Period{To: p.To}, true
	case e.before:
		return Period{To: p.To}, true
	case e.a.toNow && p.contains(e.now):
		p.To = e.now
	}
	return p, true
}

// opened is the period from the beginning of p: to the article for what has begun, open for what begins with it or later.
func (e *expression) opened(p Period) (Period, bool) {
	if e.a.counted {
		return Period{}, false
	}
	if e.now.IsZero() {
		return Period{From: p.From}, true
	}
	order := p.From.Compare(e.now)
	if e.since && order > 0 {
		return Period{}, false
	}
	if !e.since && order >= 0 {
		return Period{From: p.From}, true
	}
	return Period{p.From, e.now}, true
}

// span is the full days of the date or the range, with its year found if none is written.
func (e *expression) span(m mood) (Period, bool) {
	at := func(year, month int) (Period, bool) { return e.a.in(year, month).days() }
	missing, lone := e.a.yearless(), e.a.lone()
	if e.ranged {
		at = e.joined
		missing = e.a.yearless() && (e.b.yearless() || e.b.fixed != nil) || e.b.yearless() && e.a.fixed != nil
		lone = e.a.lone() && (e.b.lone() || e.b.fixed != nil) || e.b.lone() && e.a.fixed != nil
	}
	if !missing {
		return at(0, 0)
	}
	if e.b.fixed != nil && e.ranged { // 3月至今: the latest March
		at = func(year, month int) (Period, bool) { return e.a.in(year, month).days() }
		m = past
	}
	var p Period
	var ok bool
	if lone {
		p, ok = e.placeMonth(at, m)
	} else {
		long := e.a.grain == monthsGrain || e.ranged && e.a.grain <= monthGrain
		p, ok = e.placeYear(func(year int) (Period, bool) { return at(year, 1) }, long, m)
	}
	if e.a.counted && !e.ranged && ok {
		// 前5个月 alone is January to May in the bulletin that follows them, and anything elsewhere.
		n := p.To.daysTo(e.now)
		ok = n >= -aheadDays && n <= 45
	}
	if ok && e.ranged && e.b.fixed != nil {
		p.To = e.b.fixed.To
	}
	return p, ok && p.valid()
}

// joined is the range in the given year and month. The parts of a list must follow each other: 10月、11月.
func (e *expression) joined(year, month int) (Period, bool) {
	p, ok := join(e.a, e.b, year, month)
	if !ok || !e.list {
		return p, ok
	}
	a, b := e.a, e.b
	if a.fixed == nil && b.fixed == nil {
		a, b = complete(a, b, year, month)
	}
	first, ok := a.days()
	next, ok2 := b.days()
	return p, ok && ok2 && first.To.addDays(1) == next.From
}
