package numeral

// mayStart tells whether, in running text, a numeral can begin with the character at p, judged by its neighbours.
func (r *reader) mayStart(sym symbol, p, size int) bool {
	next := p + size
	switch sym.class {
	case arabic, dot:
		return r.freshNumber(sym, p)
	case digit:
		prev := r.numberBefore(sym, p)
		if prev.class == digit && !isTwo(sym.canon) {
			return false
		}
		if sym.canon == '一' && prev.canon == '万' {
			earlier, _ := before(r.s, p-hanLen)
			return earlier.class.numeric() || earlier.class == few || earlier.class == more // 万一 is a word
		}
		return r.digitStarts(sym, p, next)
	case small, huge:
		prev := r.numberBefore(sym, p)
		if prev.class.numeric() || prev.canon == '几' {
			return false
		}
		return !sym.upper || r.upperStarts(sym, p, next)
	case tens:
		return !r.numberBefore(sym, p).class.numeric()
	case few:
		return r.fewStarts(sym, p, next)
	case half:
		if r.runeBefore(p) == '大' {
			return oneOf(r.runeAt(next), "年天") || r.has(next, "个月") || r.has(next, "個月") // 找了大半年
		}
		return !oneOf(r.runeBefore(p), "上下前后後东東西南北多夜两兩") && !oneOf(r.runeAt(next), "导導岛島径徑球决決夜场場路途空真山生价價官边邊拉死信")
	case minus:
		return !oneOf(r.runeBefore(p), "胜勝担擔抱肩辜自欠背亏虧正减減") && !r.numberBefore(sym, p).class.numeric() && signLike(r.s, r.gap(next, false))
	case hyphen:
		return r.isMinus(p)
	case plus:
		c := r.runeBefore(p)
		return c == 0 || !isHan(c) && !isLetter(c) && !oneOf(c, ")）%％”\"》+＋") && !r.digitBefore(p)
	case up:
		return !oneOf(r.runeBefore(p), "以网網线線世身")
	}
	return true
}

// numberBefore is the symbol before p if it can be part of a number that sym goes on: not the 伍 of 队伍三千人, nor the 一
// of 统一三.
func (r *reader) numberBefore(sym symbol, p int) symbol {
	prev, n := before(r.s, p)
	if prev.upper && !sym.upper || prev.class == digit && !prev.upper && inOrdinaryWord(r.s, p-n, p) {
		return symbol{}
	}
	return prev
}

func (r *reader) digitBefore(p int) bool {
	prev, n := before(r.s, p)
	for prev.class == blank && p > n {
		p -= n
		prev, n = before(r.s, p)
	}
	return prev.class.numeric()
}

// freshNumber tells whether an Arabic number begins at p, rather than goes on: not inside 2022, nor behind the point
// of 1.2.3.
func (r *reader) freshNumber(sym symbol, p int) bool {
	prev, n := before(r.s, p)
	switch prev.class {
	case arabic:
		return false
	case dot:
		if sym.class == dot {
			return false
		}
		earlier, _ := before(r.s, p-n)
		return earlier.class != arabic
	}
	return sym.class != dot || !isLetter(r.runeBefore(p))
}

// digitStarts judges a Chinese digit.
func (r *reader) digitStarts(sym symbol, p, next int) bool {
	switch sym.canon {
	case '俩', '仨':
		follow, _ := at(r.s, next)
		return follow.class == small || follow.class == huge || r.has(next, "小时") || r.has(next, "小時") || oneOf(r.runeAt(next), "钟鐘礼禮星") // 俩小时
	case '两':
		// behind a number it is the unit of weight: 三两酒
		if r.numberBefore(sym, p).class.numeric() {
			follow, _ := at(r.s, next)
			return follow.class.numeric() || oneOf(r.runeAt(next), "个個名位家国國省年天")
		}
	case '〇':
		follow, _ := at(r.s, next)
		return follow.class == digit || follow.class == point || follow.class == dot
	}
	return !sym.upper || r.upperStarts(sym, p, next)
}

// beforeWordy lists the characters that make ordinary words with those financial numerals that are ordinary characters
// too: 大陆, 队伍, 收拾, 放肆, 人参.
func beforeWordy(canon rune) string {
	switch canon {
	case '陆':
		return "大登着內内水海北东東"
	case '伍':
		return "队隊入退落行军軍"
	case '拾':
		return "收捡撿"
	case '肆':
		return "放大"
	case '参':
		return "人海党黨"
	}
	return ""
}

// upperStarts judges a financial numeral: it counts only beside another one, or before a multiplier, decimals or 元.
func (r *reader) upperStarts(sym symbol, p, next int) bool {
	follow, size := at(r.s, next)
	if follow.upper {
		return true
	}
	if follow.canon == '兆' && (sym.canon == '陆' || sym.canon == '伍') && r.givenName(next+size) {
		return false // 陆兆福, 伍兆祥
	}
	if follow.class == point {
		decimal, _ := at(r.s, next+size)
		return decimal.class == digit // 陆点五折
	}
	if follow.class != small && follow.class != huge && !oneOf(r.runeAt(next), "元圆圓整") {
		return false
	}
	return !oneOf(r.runeBefore(p), beforeWordy(sym.canon))
}

// givenName says that the character at p, behind what may be the first of a given name, goes on with no number and no sum of money.
func (r *reader) givenName(p int) bool {
	behind, _ := at(r.s, p)
	return behind.class.inert() && !oneOf(r.runeAt(p), "元圆圓整美港")
}

const (
	// what 数 counts when it stands alone: 数名, 数枚; not what begins another word behind a number of things (用户数首次, 企业数分布)
	countable = "名人次年月日天家个個件项項处處所种種条條辆輛台臺只隻头頭亩畝米公里吨噸元倍场場届屆周週小秒户戶口批起篇部座间間层層" +
		"页頁颗顆支艘架幅株棵块塊片张張份套轮輪回句村县縣省市国國校地载載代" +
		"宗枚款笔筆扇封把车車栋棟幢根匹斤厘毫晚夜拨撥桩樁桶箱袋瓶盒杯碗盘盤盆滴粒堆群队隊班道孔口顶頂针針剂劑盏盞册冊卷曲幕段" +
		"股阵陣圈遍趟步刀枪槍尾丛叢束朵枝捆串丈里寸尺角节節艇餐顿頓"
	beforeShu = "人总總次户戶件个個指少大半系岁歲单單双雙参參负負整分函字度倍基常号號票期页頁名家点點底無无多如计計代张張复複小"
	afterJi   = "乎何率内內亚亞维維微许許时時案经經欲率点點"
)

// fewStarts judges 几 and 数, which are digits in 几百 and 数十 and not in 几乎 and 人数.
func (r *reader) fewStarts(sym symbol, p, next int) bool {
	follow, _ := at(r.s, r.gap(next, false))
	multiplied := follow.class == small || follow.class == huge
	prev, c := r.runeBefore(p), r.runeAt(next)
	if sym.canon == '几' {
		return (multiplied || !oneOf(c, afterJi)) && !oneOf(prev, "茶無无未") && !r.numberBefore(sym, p).class.numeric()
	}
	if oneOf(prev, beforeShu) {
		return multiplied && r.countsAgain(p, next, prev)
	}
	return multiplied || oneOf(c, countable) || r.has(next, "分钟") || r.has(next, "分鐘")
}

// countsAgain tells that 数 with a multiplier behind it is a digit though the character before it makes a word with 数: 累计数百家,
// 案件数十宗, and 楼层数十层 where that character is the classifier, too.
func (r *reader) countsAgain(p, next int, prev rune) bool {
	if oneOf(prev, "计計") {
		return r.hasBefore(p, "累计", "累計", "共计", "共計", "总计", "總計", "合计", "合計", "预计", "預計", "估计", "估計")
	}
	gap := r.gap(next, false)
	_, size := at(r.s, gap)
	behind := r.runeAt(gap + size)
	if sym, _ := at(r.s, gap+size); sym.class == digit || sym.class == more {
		return false // 案件数十五件, 客户数百余家
	}
	return prev != '人' && behind == prev || oneOf(prev, "件户戶家点點票") && r.hasBefore(p, endInNoun...)
}

// endInNoun are nouns that end in a character which makes a word with 数.
var endInNoun = []string{
	"案件", "文件", "邮件", "郵件", "信件", "零件", "证件", "證件", "部件", "配件", "稿件", "农户", "農戶", "住户", "住戶", "商户", "商戶", "客户", "客戶",
	"用户", "用戶", "困户", "困戶", "人家", "商家", "专家", "專家", "厂家", "廠家", "网点", "網點", "景点", "景點", "站点", "站點", "车票", "車票", "门票", "門票",
	"邮票", "郵票", "股票", "发票", "發票",
}

// isMinus tells whether the hyphen at p is a minus sign: not the one of 5-6, of A-3 or of 10公斤-20公斤.
func (r *reader) isMinus(p int) bool {
	c := r.runeBefore(p)
	if c == ' ' || c == '\u3000' {
		return !r.digitBefore(p)
	}
	if isLetter(c) || oneOf(c, ")）%％℃°”\"》>_-－—+.") || r.digitBefore(p) {
		return false
	}
	if !isHan(c) || oneOf(c, "为為是达達到至于於温溫约約近和與与及或") {
		return true
	}
	for q, i := p, 0; i < 5; i++ {
		sym, n := before(r.s, q)
		if sym.class.numeric() {
			return false
		}
		if q -= n; !isHan(r.runeBefore(q)) {
			prev, _ := before(r.s, q)
			return prev.class != arabic
		}
	}
	return true
}

// inWord tells whether the numeral that was read is in truth part of an ordinary word.
func (r *reader) inWord(rd *reading) bool {
	length := rd.end - rd.start
	if rd.bare {
		sym, _ := at(r.s, rd.start)
		next, n := at(r.s, rd.end)
		switch {
		case sym.class == huge && next.class == huge: // 万万, 亿万
			return true
		case r.whole:
			return false
		case length == hanLen && next.class == sym.class && next.canon == sym.canon: // 千千万万
			return true
		case length == hanLen && next.class == part: // 十分, 百分点
			after := r.runeAt(rd.end + n)
			return !oneOf(after, "钟鐘") || sym.canon != '十'
		}
		prev := r.runeBefore(rd.start)
		if prev == '上' && sym.canon != '十' && !rd.more || sym.canon == '万' && next.canon == '一' {
			return true
		}
		if prev == '成' && (next.class == up || rd.more && rd.vague != '上') || rd.vague == '上' && r.hasBefore(rd.start, "成百", "成千") {
			return true
		}
		if oneOf(prev, "以") && oneOf(r.runeAt(rd.end), "计計") {
			return true
		}
	}
	if length == 2*hanLen && (r.has(rd.start, "万一") || r.has(rd.start, "萬一")) {
		return true
	}
	return !r.whole && inOrdinaryWord(r.s, rd.start, rd.end)
}

// hasBefore tells whether one of the texts ends at p.
func (r *reader) hasBefore(p int, texts ...string) bool {
	for _, t := range texts {
		if p >= len(t) && r.s[p-len(t):p] == t {
			return true
		}
	}
	return false
}
