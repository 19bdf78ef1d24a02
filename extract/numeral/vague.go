package numeral

// words that 余, 多 and 来 begin: behind a number they are no vague ending of it.
const (
	afterYu   = "额額震杭姚孽"
	afterDuo  = "云雲媒"
	beforeLai = "个個位名岁歲人年天万萬亿億家户戶里米斤公元块塊分次头頭条條只隻支台臺辆輛件项項种種所座处處平吨噸亩畝小余餘多把" +
		"张張场場本册冊层層间間栋棟部篇首颗顆棵株艘架双雙套批对對口桌丈尺寸步度倍度届屆期捆盆克秒箱袋瓶杯碗张枚根片艘匹筐担擔页頁吊车車船趟遍笔筆桩樁起例宗封粒朵束串包盒罐桶锅鍋"
)

// vague reads 余, 多 or 来 behind the number: 5600余, 3千多万, 十来个. It says something over the number.
func (c *cardinal) vague() bool {
	m := c.gap(c.rd.end, false)
	sym, n := at(c.s, m)
	if sym.class != more || c.rd.ranged || c.done {
		return false
	}
	// 三余 and 1.5多 are nothing, 1.5余万 is
	if !c.bigBehind(m+n) && (!c.roundEnough() || c.closed && !c.small) {
		return false
	}
	if m > c.rd.end && !c.whole && !c.bigBehind(m+n) && sym.canon != '余' {
		return false
	}
	next := c.runeAt(m + n)
	switch sym.canon {
	case '余':
		if oneOf(next, afterYu) {
			return false
		}
	case '多':
		if oneOf(next, afterDuo) {
			return false
		}
	case '来':
		if !(oneOf(next, beforeLai) || c.whole || c.bigBehind(m+n)) || !c.endsRound() {
			return false
		}
	}
	c.rd.more, c.rd.vague, c.rd.end = true, sym.canon, m+n
	return true
}

// roundEnough tells whether the number has ten or more of something: nobody says 三余.
func (c *cardinal) roundEnough() bool { return c.small || c.rd.digits > 1 }

// endsRound tells whether the last character is a multiplier or a zero, as 来 wants it: 十来个, 30来岁.
func (c *cardinal) endsRound() bool {
	sym, _ := before(c.s, c.rd.end)
	return sym.class == small || sym.class == huge || sym.class == tens || sym.class == arabic && sym.val == 0
}

func (c *cardinal) bigBehind(p int) bool {
	sym, _ := at(c.s, c.gap(p, false))
	return sym.class == huge
}

// over reads 上 before a bare multiplier: 上千, 上百万. p is behind 上.
func (r *reader) over(p int) (reading, bool) {
	if sym, _ := at(r.s, p); sym.class != small && sym.class != huge {
		return reading{}, false // 上 is a common character, of words that are no numerals
	}
	rd, ok := r.cardinal(p)
	if !ok || !rd.bare || rd.more || rd.end == p+hanLen && r.runeAt(p) == '十' {
		return rd, false
	}
	rd.more, rd.lone, rd.vague, rd.start = true, false, '上', p-hanLen
	return rd, true
}
