package calendar

// year reads 2022年, 二〇二二年, 2018—2022年, 去年, 上世纪80年代, 民国112年, 2023-07-11.
func (r *reader) year(pt *point, second bool) {
	if r.iso(pt) || r.era(pt) || r.relativeYear(pt, second) {
		return
	}
	r.try(func() bool {
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
		if roc || !r.hyphen() && !r.take("、") {
			return false
		}
		m := r.number()
		if y2 = m.value; m.digits == 2 {
			y2 += y1 / 100 * 100 // 1985—86年
		}
		list := r.s[:r.p] != "" && y2 != y1+1 && r.listed()
		if !m.ok || m.pair || m.digits != 2 && m.digits != 4 || y2 <= y1 || y2 > 2999 || list || !r.take("年度", "年") {
			return false
		}
		pt.setYears(y1, y2)
		return true
	})
}

func (pt *point) setYears(y1, y2 int) { pt.grain, pt.y1, pt.y2 = yearGrain, y1, y2 }
