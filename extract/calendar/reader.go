package calendar

// reader reads a folded expression from left to right. Its methods stand still if they find nothing.
type reader struct {
	s   string
	p   int
	now Date // zero if the article's date is not known
}

func (r *reader) done() bool { return r.p == len(r.s) }

func (r *reader) has(word string) bool {
	rest := r.s[r.p:]
	// The third byte of a Chinese character tells more of them apart than the first.
	if len(rest) < len(word) || len(word) > 2 && rest[2] != word[2] {
		return false
	}
	return rest[:len(word)] == word
}

// take steps over the first of the words that stands here.
func (r *reader) take(words ...string) bool {
	rest := r.s[r.p:]
	third := thirdByte(rest)
	for _, w := range words {
		if begins(rest, third, w) {
			r.p += len(w)
			return true
		}
	}
	return false
}

// thirdByte of a text, 0 if it is shorter.
func thirdByte(s string) byte {
	if len(s) < 3 {
		return 0
	}
	return s[2]
}

// begins says that s, whose third byte is given, begins with a word. That byte tells more Chinese characters apart than the first.
func begins(s string, third byte, word string) bool {
	return (len(word) < 3 || word[2] == third) && len(word) <= len(s) && s[:len(word)] == word
}

// try runs a reading and goes back if it fails.
func (r *reader) try(read func() bool) bool {
	start := r.p
	if read() {
		return true
	}
	r.p = start
	return false
}

// tryPoint is try for a reading that fills in pt.
func (r *reader) tryPoint(pt *point, read func() bool) bool {
	before := *pt
	if r.try(read) {
		return true
	}
	*pt = before
	return false
}

// hyphen steps over the sign of a range inside one date: 1—9月, 10至12日.
func (r *reader) hyphen() bool { return r.take("至", "到", "-") }

// pair reads one number or the two ends of a range, each within the bounds, and the mark behind them: 9月, 1—9月, 1、2月.
func (r *reader) pair(low, high int, marks ...string) (v1, v2 int, ok bool) {
	ok = r.try(func() bool {
		n := r.number()
		if !n.within(low, high) {
			return false
		}
		v1, v2 = n.value, n.value
		list := r.has("、")
		if list && r.take("、") || r.hyphen() {
			m := r.number()
			if !m.within(low, high) || m.value <= v1 || list && m.value != v1+1 {
				return false
			}
			v2 = m.value
		}
		return r.take(marks...)
	})
	return v1, v2, ok
}

// bracketed reads a relative word with the number that explains it: 今(12)日, 去(2022)年.
func (r *reader) bracketed(words *relatives, marks ...string) (offset, value int, ok bool) {
	ok = r.try(func() bool {
		var is bool
		if offset, is = r.takeRelative(words); !is || !r.take("(") {
			return false
		}
		n := r.number()
		value = n.value
		return n.ok && r.take(")") && r.take(marks...)
	})
	return offset, value, ok
}

// clock steps over a time of the day, which does not change the days: 上午, 14时14分, 下午3点半, 8:00, 0时至9时.
func (r *reader) clock() {
	for r.takeOf(&dayParts) {
	}
	if !r.hour() {
		return
	}
	r.try(func() bool {
		if !r.hyphen() {
			return false
		}
		for r.takeOf(&dayParts) {
		}
		return r.hour()
	})
	r.take("左右", "许", "前后")
}

func (r *reader) hour() bool {
	return r.try(func() bool {
		r.take(" ", "T")
		if n := r.number(); !n.within(0, 24) {
			return false
		}
		switch {
		case r.take(":"):
			ok := r.sixty()
			if ok && r.take(":") {
				ok = r.sixty()
			}
			return ok
		case r.take("时", "点钟", "点"):
			if r.take("半", "整") {
				return true
			}
			r.try(func() bool { return r.sixty() && r.take("分") })
			r.try(func() bool { return r.sixty() && r.fraction() && r.take("秒") })
			return true
		}
		return false
	})
}

func (r *reader) sixty() bool {
	n := r.number()
	return n.ok && n.digits <= 2 && n.value < 60
}

// fraction steps over the decimals of seconds, if there are any.
func (r *reader) fraction() bool {
	return !r.take(".") || r.number().ok
}

// brackets steps over a weekday or a word like 今天 in brackets behind a date, and over a weekday without them.
func (r *reader) brackets() {
	if r.weekday() > 0 {
		return
	}
	r.try(func() bool {
		if !r.take("(") {
			return false
		}
		if r.weekday() == 0 {
			if _, ok := r.takeRelative(&relativeDays); !ok {
				return false
			}
		}
		return r.take(")")
	})
}

// weekday reads 星期三 or 周三: 1 for Monday to 7 for Sunday, 0 for none.
func (r *reader) weekday() int {
	day := 0
	r.try(func() bool {
		day = 0
		return r.takeOf(&weekWords) && r.dayOfWeek(&day)
	})
	return day
}

func (r *reader) dayOfWeek(day *int) bool {
	for i, w := range []string{"一", "二", "三", "四", "五", "六", "日", "天"} {
		if r.take(w) {
			*day = min(i+1, 7)
			return true
		}
	}
	return false
}
