package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// about says that a figure behind a name may be about what it names: neither what is compared with (占全国的三成), nor what is
// counted (7所高中), nor whose head speaks (县医院院长林青), nor, from another clause, where something went (寄往省内).
func (b *binder) about(n [2]int, i int) bool {
	c := b.c
	if n[1] < i && c.elems[n[1]].start == c.elems[n[1]-1].end && b.title(n[1]) && c.elems[n[1]-1].class&classOrgTail != 0 || b.inTitle(n) || c.helper(n) || b.roleBehind(n, i) {
		return false
	}
	if k := n[0] - 1; k > 0 && c.elems[k].class&classConjunction != 0 && (c.elems[k-1].kind == elemFigure || c.elems[k-1].kind == elemClose) && b.listedBehind(k, i) < 0 {
		return false // 31个省（区、市）和新疆生产建设兵团
	}
	index := b.namesIndex(n)
	if index {
		return false
	}
	if c.text(n[0]) == "上市公司" && anySuffix(c.s[:c.elems[n[0]].start], []string{"归属", "归属于", "归", "归于"}) {
		return false // 归属于上市公司股东的净利润
	}
	if n[0] > 0 && b.roleBefore(n, i) {
		return false
	}
	if n[1] < len(c.elems) && n[1] != i && c.elems[n[1]].kind == elemFigure && b.figure(n[1]).dim != unit.Duration && !b.placed(n) && !b.regions(n[1]) && !b.milestone(n[1]) && !b.countsNoun(n[1]) {
		return false // 新建污水处理厂4座，管网138公里
	}
	return true
}

// roleBehind says that what stands behind a name makes it something else than what the figure at i is about.
func (b *binder) roleBehind(n [2]int, i int) bool {
	c := b.c
	if n[1] < i-1 && c.text(n[1]) == "等" && c.elems[n[1]+1].kind == elemFigure && n[1]+1 != i && !b.regions(n[1]+1) {
		return true // 北京大学等120所高校的600名学者
	}
	if b.whence(n, i) || b.figure(i).dim == unit.People && c.nameInList(n, i) {
		return true // 田凤山、李大山等5人
	}
	if n[1] < len(c.elems) && c.elems[n[0]].class&classPlace != 0 && (c.elems[n[1]].kind != elemTime && b.lists.Rank.begins(c.text(n[1])) && !b.extreme(n[1], i) || c.text(n[0]) == "国内" && b.x.lex.numbers.Domestic.begins(c.text(n[1]))) {
		return true
	}
	if n[1] < len(c.elems) && c.text(n[1]) == "等" && c.text(n[0])[0] <= '9' && b.holdsList(n) {
		return true // 可与|4号线、6号线|等6条线路换乘
	}
	if n[1] == n[0]+1 && n[1] < len(c.elems) && c.text(n[0]) == "世界" && c.elems[n[1]].kind == elemWord && c.elems[n[1]].start == c.elems[n[0]].end && !b.lists.OfWorld.begins(c.text(n[1])) {
		return true // 世界|献血者日
	}
	return false
}

// extreme says that 最高 or its like at k begins the item of figure i, or an ordinal does: 全省|最低|工资标准为2000元, 全县|第一产业|增加值.
func (b *binder) extreme(k, i int) bool {
	r := b.bound[i]
	return r != nil && r.itemRun[0] <= k && r.itemRun[1] > k+1 && (isOneOf(b.c.text(k), []string{"最高", "最低", "最大", "最小", "首批"}) || strings.HasPrefix(b.c.text(k), "第"))
}

// roleBefore says the same of what stands right before the name.
func (b *binder) roleBefore(n [2]int, i int) bool {
	c, k := b.c, n[0]-1
	switch e := &c.elems[k]; e.kind {
	case elemClose:
		if p := c.before(n[0], 0); p >= 0 && strings.HasPrefix(c.text(p), "各") {
			return true // 各县（市、区）公安局
		}
	case elemFigure:
		if e.end == c.elems[n[0]].start {
			if lo, _ := c.clauseBounds(i); c.elems[n[0]].pos != "ns" || n[0] < lo {
				return true
			}
			if r := b.bound[k]; r != nil && r.nounRun[0] == n[0] && r.nounRun[1] > n[1] {
				return true // 3名|中国留学生|及5名本地学生
			}
		}
	case elemWord:
		if b.comparedName(k) {
			return true
		}
		switch c.text(k) {
		case "除", "除了", "比", "较", "占", "居", "位居", "跃居", "高居", "稳居", "位列", "快于", "慢于", "约占", "占到":
			return true
		case "高于", "低于", "相当于", "超过", "不及":
			return n[1] != i-1 || c.text(n[1]) != "的" // 超过|美国|的0.07千瓦
		case "多于", "少于", "优于", "仅次于", "次于", "领先于", "落后于", "不如", "堪比":
			if c.text(i-1) != "的" { // 仅次于三峡工程，年发电量624亿度; but 仅次于台北市的4.56册
				return true
			}
		case "往", "飞往", "销往", "寄往", "运往", "前往", "发往", "开往", "驶往", "向", "赴", "去", "至", "到", "飞", "抵", "抵达", "对", "从", "来自", "自", "距", "离", "距离", "经", "经过", "途经", "近", "邻近", "靠近", "毗邻":
			if lo, _ := c.clauseBounds(i); n[0] < lo && !b.target(n) && !(c.text(k) == "来自" && c.elems[lo].class&classCopula != 0) { // 旅客主要来自湖南，|达14万人次
				return true
			}
		}
	}
	return false
}

// comparedName says that the preposition at k joins what something is compared with to 相比 at the end of its clause: 与|加州的房价|相比.
func (b *binder) comparedName(k int) bool {
	c := b.c
	if !isOneOf(c.text(k), []string{"与", "和", "同", "跟"}) {
		return false
	}
	_, hi := c.clauseBounds(k)
	return isOneOf(c.text(hi-1), []string{"相比", "相比较", "相较", "比较"})
}

// nameInList says that [n[0], n[1]) is in the list of names that 等 closes right before the figure at i, behind nothing but a surname.
func (c *clauseSentence) nameInList(n [2]int, i int) bool {
	if n[1] > i-1 || c.text(i-1) != "等" || n[1] < i-1 && c.elems[n[1]].kind != elemList {
		return false
	}
	for k := n[1]; k < i-1; k++ {
		if c.elems[k].kind != elemWord && c.elems[k].kind != elemList {
			return false
		}
	}
	k := n[0] - 1
	if k >= 0 && c.elems[k].kind == elemWord && c.elems[k].end == c.elems[n[0]].start && c.elems[k].end-c.elems[k].start == len("田") {
		k--
	}
	return k < 0 || c.elems[k].kind != elemWord || c.elems[k].verb == sureVerb || c.elems[k].class&classCopula != 0
}

// pointed says that the clause of element k begins with what was told of before: 该项目, 这座电站.
func (b *binder) pointed(k int) bool {
	lo, _ := b.c.clauseBounds(k)
	return anyPrefix(b.c.text(lo), []string{"该", "这", "项目"})
}

// milestone says that the figure at k tells where on a road something is: 898公里|处.
func (b *binder) milestone(k int) bool {
	return k+1 < len(b.c.elems) && b.figure(k).dim == unit.Length && strings.HasPrefix(b.c.text(k+1), "处")
}

// inTitle says that a name is a title or a part of one, or of a label in quotation marks: 《南山客栈》, “黑龙江名师行”.
func (b *binder) inTitle(n [2]int) bool {
	c := b.c
	from := n[0] - 1
	for from >= 0 && from > n[0]-8 && (c.elems[from].kind == elemWord || c.elems[from].kind == elemList) {
		from--
	}
	if from < 0 || c.elems[from].kind != elemQuote || c.closesQuote(from) {
		return false
	}
	for k := n[1]; k < len(c.elems) && k < n[1]+10; k++ {
		switch c.elems[k].kind {
		case elemQuote:
			return c.closesQuote(k) && (b.called(from, k) || from < n[0]-1 || k > n[1] || c.text(from) == "《" && n[1] > n[0]+1) // but 《花莲》
		case elemWord, elemList:
		default:
			return false
		}
	}
	return false
}

// called says that what the quotation marks at elements from and k enclose is what something is called: 素有“鱼米之乡”美誉的|石桥市.
func (b *binder) called(from, k int) bool {
	c := b.c
	if from > 0 && c.elems[from-1].kind == elemWord && isOneOf(c.text(from-1), []string{"素有", "誉为", "被誉为", "称为", "被称为", "享有", "号称", "称作", "叫做", "堪称", "喻为", "誉称", "赞为", "获评", "荣获", "获得", "荣膺"}) {
		return true
	}
	tail := strings.TrimPrefix(c.s[c.elems[k].end:], "的")
	return anyPrefix(tail, []string{"美誉", "美称", "之称", "之誉", "之名", "称号", "荣誉", "别称", "雅号", "声誉", "称谓", "名片"})
}

// speechAt is the element behind the quotation mark that opens the speech in which element i stands; 0 if it stands in none.
func (b *binder) speechAt(i int) int {
	c := b.c
	for k := i - 1; k > 0; k-- {
		if c.elems[k].kind != elemQuote {
			continue
		}
		if c.closesQuote(k) || c.elems[k-1].kind != elemPunct || c.elems[k].end-c.elems[k].start < 3 {
			return 0
		}
		return k + 1
	}
	return 0
}

// placed says that a name holds that of a place that the dictionary knows.
func (b *binder) placed(n [2]int) bool {
	for k := n[0]; k < n[1]; k++ {
		if e := &b.c.elems[k]; e.pos == "ns" || e.class&(classPlaceTail|classPlace) != 0 {
			return true
		}
	}
	return false
}

// wordsAt is the element behind the longest of the words that elements from k on make up; k for none.
func (b *binder) wordsAt(words *wordTrie, k int) int {
	c := b.c
	start := c.elems[k].start
	n := words.match(c.s, start)
	if n == 0 {
		return k
	}
	for j := k; j < len(c.elems) && c.elems[j].end <= start+n; j++ {
		if c.elems[j].end == start+n {
			return j + 1
		}
	}
	return k
}

// frontOfClause says that element k is the first of its clause but for times, adverbs and what joins it to the one before.
func (b *binder) frontOfClause(k int) bool {
	for k--; k >= 0; k-- {
		switch e := &b.c.elems[k]; e.kind {
		case elemTime, elemQuote, elemList:
		case elemWord:
			if w := b.c.text(k); e.class&(classAdverb|classConjunction) == 0 && !b.lists.Front.ends(w) && !b.c.chars.level(w) {
				return false
			}
		case elemPunct:
			return b.c.text(k) != "+"
		case elemOpen, elemClose:
			return true
		default:
			return false
		}
	}
	return true
}

// lasts says that a name still tells what is said behind its clause: it opens that, or says where, or is all of a place, or the place
// that a clause is about (位于山区的大河乡).
func (b *binder) lasts(n [2]int, i int) bool {
	c := b.c
	lo, _ := c.clauseBounds(i)
	if n[0] >= lo {
		return true
	}
	if b.wordsAt(&b.x.lex.tails.subjects, n[0]) == n[1] && b.wordsAt(&b.x.lex.tails.wholes, n[0]) != n[1] {
		return false
	}
	if b.lists.Others.has(c.text(lo)) && (n[0] > 0 && located(c.text(n[0]-1)) || b.member(n)) {
		return false // 个案集中在高雄市，另有155例; 其中高雄市9例，其余3例
	}
	if lo+1 < len(c.elems) && n[1] < lo && c.text(n[1]) == c.text(lo+1) && c.elems[n[1]].isNoun() && isOneOf(c.text(lo), []string{"国际", "海外", "境外", "国外", "外国", "外籍"}) {
		return false // 香港|旅客35万人次，国际|旅客12万人次
	}
	if b.names[0] != n && n[1] == n[0]+1 && numberedRoad(c.text(n[0])) {
		return false // 县内改善路口，在县道163线装设…，|取缔320件: the road is a part of what the sentence is about
	}
	if b.frontOfClause(n[0]) {
		return true
	}
	if c.elems[n[0]].class&classPlace != 0 && anyPrefix(c.text(n[0]), []string{"全", "该", "本", "我"}) {
		return true
	}
	switch before := c.text(n[0] - 1); {
	case before == "是" && b.pointed(n[0]):
		return true // 该项目是石桥县重点工程，
	case before == "是" && n[0] > 1 && isOneOf(c.text(n[0]-2), []string{"的", "其次", "接下来", "随后"}):
		return n[1] < len(c.elems) && c.elems[n[1]].kind == elemPunct // 紧随其后的是石桥县，
	case located(before), before == "来自", b.target(n), b.lists.Befall.has(before), b.lists.Attack.has(before), before == "了" && n[0] > 1 && b.lists.Befall.has(b.c.text(n[0]-2)):
		return true
	case before == "以":
		return b.frontOfClause(i) && b.figureIn(n[1], lo) // 以新北市相差37万人，约9%最多
	case c.elems[n[0]-1].class&classPreposition != 0 && before != "由" && before != "被":
		return b.frontOfClause(n[0] - 1) // 针对石桥县人才短缺的难题，
	case before == "的", before == "之":
		return b.placed(n) && c.elems[n[1]-1].class&classOrgTail == 0 || b.described(n)
	}
	return false
}

// figureIn says that a figure stands in the clause behind element k, and that the clause ends before element lo.
func (b *binder) figureIn(k, lo int) bool {
	_, hi := b.c.clauseBounds(k)
	for ; k < min(hi, lo); k++ {
		if b.c.elems[k].kind == elemFigure {
			return true
		}
	}
	return false
}

// described says that a name is the subject of a clause that begins with where or how large it is: 位于临江市的石桥水库, 海拔1860米的
// 云梯景区.
func (b *binder) described(n [2]int) bool {
	lo, _ := b.c.clauseBounds(n[0])
	for lo < n[0] && b.c.elems[lo].kind == elemTime {
		lo++
	}
	return b.lists.SiteLead.has(b.c.text(lo))
}

// title says that element k is what somebody is called: 总经理, 校长.
func (b *binder) title(k int) bool {
	if e := &b.c.elems[k]; k+1 < len(b.c.elems) && b.c.text(k+1) == "人员" && b.lists.Occupation.has(b.c.text(k)) {
		return true // 公共场所|服务|人员
	} else if e.kind != elemWord || e.verb != noVerb || isOneOf(b.c.text(k), []string{"动员", "长", "全长", "总长", "周长"}) {
		return false
	}
	return b.lists.Title.ends(b.c.text(k)) || k+1 < len(b.c.elems) && b.c.elems[k+1].kind == elemWord && b.lists.Title.ends(b.c.text(k+1))
}
