package calendar

// point reads one date, from its largest part to its smallest. second says that it ends a range, where 次年 has a meaning.
func (r *reader) point(second bool) (point, bool) {
	var pt point
	ok := r.try(func() bool {
		pt = point{}
		if r.word(&pt) {
			return true
		}
		r.year(&pt, second)
		r.take("的")
		r.months(&pt)
		if pt.grain <= monthGrain {
			r.take("的")
			r.day(&pt)
		}
		r.closers(&pt)
		return pt.grain != noGrain
	})
	return pt, ok
}

// word reads the dates that are one word: 目前, 昨天, 上周三, 近三年, 改革开放.
func (r *reader) word(pt *point) bool {
	if !r.done() && isDigit(rune(r.s[r.p])) {
		return r.rolling(pt) // 5年来: no other word begins with a digit
	}
	return r.present(pt, &nowWords) || r.dayWord(pt) || r.week(pt) || r.rolling(pt) || r.plan(pt) || r.occasion(pt)
}

// present reads words for the moment of writing.
func (r *reader) present(pt *point, words *list) bool {
	return r.tryPoint(pt, func() bool {
		if !r.takeOf(words) {
			return false
		}
		*pt = point{grain: dayGrain, now: true}
		pt.setDay(r.now)
		// 今天 and 今 are the present only at the end: 截至今天12时 is a time of that day, 今年 no present at all.
		return r.done() || r.has("止") || r.has("为止") || r.has("起") || r.has("开始")
	})
}

func (pt *point) setDay(d Date) {
	if d.IsZero() {
		pt.fixed = &Period{} // not known: every use of it fails
		return
	}
	p := oneDay(d)
	pt.fixed = &p
}

// dayWord reads 昨天, 今(12)日, 昨.
func (r *reader) dayWord(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		offset, value, bracket := r.bracketed(&bracketDays, "日", "天", "晚", "晨", "早")
		ok := bracket
		if !bracket {
			offset, ok = r.takeRelative(&relativeDays)
		}
		if !ok {
			if ok = r.take("昨"); ok {
				offset = -1
			} else if r.has("今起") || r.has("明起") {
				ok = r.take("今")
				if !ok {
					ok, offset = r.take("明"), 1
				}
			}
		}
		if !ok || r.now.IsZero() {
			return false
		}
		d, ok := r.dayNear(r.now.addDays(offset), value)
		*pt = point{grain: dayGrain}
		pt.setDay(d)
		r.brackets()
		r.clock()
		return ok
	})
}

// dayNear is the day with the given number within two days of d: papers print on the day after they are written. 0 is any.
func (r *reader) dayNear(d Date, number int) (Date, bool) {
	for _, n := range []int{0, -1, 1, -2, 2} {
		if x := d.addDays(n); number == 0 || x.Day == number {
			return x, true
		}
	}
	return Date{}, false
}

// week reads 上周, 本周三, 上周末, and a bare weekday if the article is of that day.
func (r *reader) week(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		if r.now.IsZero() {
			return false
		}
		offset, ok := r.takeRelative(&relativeWeeks)
		if !ok {
			*pt = point{grain: dayGrain}
			pt.setDay(r.now)
			ok = r.weekday() == r.now.weekday()
			r.clock()
			return ok
		}
		monday := r.now.addDays(1 - r.now.weekday() + 7*offset)
		p, day := Period{monday, monday.addDays(6)}, 0
		*pt = point{grain: tenDayGrain, toNow: offset == 0}
		if r.take("末") {
			p.From, pt.toNow = monday.addDays(5), false
		} else if r.dayOfWeek(&day) {
			p = oneDay(monday.addDays(day - 1))
			*pt = point{grain: dayGrain}
			r.clock()
		} else {
			r.takeOf(&idleClosers)
		}
		pt.fixed = &p
		return true
	})
}

// rolling reads a stretch of time that ends or begins with the article: 近三年, 过去5个月, 未来三天, 五年来.
func (r *reader) rolling(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		ahead := r.take("未来", "今后", "接下来", "往后")
		back := !ahead && r.take("最近", "过去", "近")
		r.take("的")
		n := number{value: 1, ok: true}
		half := r.take("半")
		if !half {
			n = r.number()
		}
		if !n.count() || r.now.IsZero() {
			return false
		}
		other, ok := r.shift(n.value, half, ahead)
		if !ok {
			return false
		}
		if !ahead && !back {
			if !r.take("以来", "来") { // 五年来
				return false
			}
		} else {
			r.take("以来", "来", "之内", "以内", "内", "里", "间", "期间", "中")
		}
		p := Period{other, r.now}
		if ahead {
			p = Period{r.now, other}
		}
		*pt = point{grain: dayGrain, fixed: &p, counted: true}
		return p.valid()
	})
}

// shift reads a unit of time and moves the article's date by so many of it.
func (r *reader) shift(n int, half, ahead bool) (Date, bool) {
	sign := -1
	if ahead {
		sign = 1
	}
	switch {
	case half && r.take("年"):
		return r.now.addMonths(sign * 6), true
	case half:
		return Date{}, false // 半个月 is no number of days
	case r.take("周年", "年", "载"):
		return r.now.addMonths(sign * 12 * n), true
	case r.take("个月"):
		return r.now.addMonths(sign * n), true
	case r.take("天", "日"):
		return r.now.addDays(sign * n), true
	case r.take("周", "个星期", "星期"):
		return r.now.addDays(sign * 7 * n), true
	}
	return Date{}, false
}

// plan reads a five-year plan. Two-character names are numbers as well, so they need their quotes or 时期.
func (r *reader) plan(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		quoted := r.take("\"")
		if !planNames.mayHave(thirdByte(r.s[r.p:])) {
			return false
		}
		for _, x := range plans {
			if !r.take(x.name) {
				continue
			}
			if quoted && !r.take("\"") {
				return false
			}
			r.take("规划", "计划")
			named := quoted || len(x.name) > len("一五")
			if !named && (x.name == "十五" || !(r.has("时期") || r.has("期间"))) {
				return false
			}
			*pt = point{grain: planGrain, y1: x.first, y2: x.last}
			if r.take("末") {
				*pt = point{grain: yearGrain, y1: x.last, y2: x.last, edge: true}
			}
			r.takeOf(&idleClosers)
			return true
		}
		return false
	})
}

// occasion reads an event with a known day: 改革开放, 党的十八大召开.
func (r *reader) occasion(pt *point) bool {
	return r.tryPoint(pt, func() bool {
		r.take("党的", "中共")
		if !eventNames.mayHave(thirdByte(r.s[r.p:])) {
			return false
		}
		for _, x := range events {
			if r.take(x.name) {
				r.take("召开")
				*pt = point{grain: dayGrain, event: true}
				pt.setDay(x.day)
				return true
			}
		}
		return false
	})
}
