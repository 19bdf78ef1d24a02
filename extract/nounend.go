package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/unit"
)

// takesFigure says that the verb-like word at j is a predicate with an object and a figure of its own: 服务区|新建充电桩640根.
func (c *clauseSentence) takesFigure(j, hi int) bool {
	e := &c.elems[j]
	if e.kind != elemWord || e.verb != maybeVerb || e.class&(classTransitive|classLight) == 0 || e.class&classHead != 0 {
		return false
	}
	for n := j + 1; n < hi && n < j+5; n++ {
		switch el := &c.elems[n]; {
		case el.kind == elemFigure:
			return n > j+1
		case el.kind != elemWord || el.verb != noVerb || c.text(n) == "的":
			return false
		}
	}
	return false
}

// negated is the element behind 未, 待 or 拟 at j and its verb, where a noun follows that they describe: 未就业|毕业生. It is 0 if
// there is none.
func (c *clauseSentence) negated(j, hi int) int {
	switch c.text(j) {
	case "未", "待", "拟", "已", "在":
	default:
		return 0
	}
	n := j + 2
	if n < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].verb != noVerb && c.elems[n].kind == elemWord && c.elems[n].class&classHead != 0 && c.elems[n].verb == noVerb && c.elems[j+1].end == c.elems[n].start {
		return j + 2
	}
	return 0
}

// situated says that the word at j says where, and 的 follows: 36公顷盐碱滩|上的光伏板.
func (c *clauseSentence) situated(j, hi int) bool {
	switch c.text(j) {
	case "上", "里", "内", "中", "下", "旁", "边":
		return j+1 < hi && c.text(j+1) == "的"
	}
	return false
}

// strayVerb says that the word at j, behind the head of a noun phrase, is a lone character that the dictionary takes for no noun:
// a predicate begins there.
func (c *clauseSentence) strayVerb(j int) bool {
	e := &c.elems[j]
	return e.kind == elemWord && e.end-e.start == 3 && e.class == 0 && c.s[e.start] >= utf8.RuneSelf && c.text(j) != "点" && isOneOf(e.pos, []string{"v", "vg", "q", "m", "d", "p", "t", "tg", "f"})
}

// opensClause says that the lone character at j, of which the dictionary does not know what it is, is a verb behind the head of a noun
// phrase, as a longer word follows: 30余贫困户|进公司务工. People who are of a kind go on: 公务员|职系人员.
func (c *clauseSentence) opensClause(j, hi int) bool {
	e := &c.elems[j]
	if isOneOf(c.text(j), []string{"产", "种", "栽", "养"}) && c.yields(j, hi) {
		return true // 9万亩茶园|产鲜叶650吨
	}
	if c.text(j) == "创" && e.class == 0 && j+1 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].end-c.elems[j+1].start >= 6 {
		return true // 3支车队|创最佳成绩
	}
	if e.kind != elemWord || e.pos != "zg" || e.end-e.start != 3 || e.class != 0 || j+1 >= hi {
		return false
	}
	next := &c.elems[j+1]
	return next.kind == elemWord && next.start == e.end && next.end-next.start > 3 && !c.lists.PeopleItem.ends(c.text(j+1)) && !c.lists.Doer.ends(c.text(j+1))
}

// yields says that a noun and its figure follow the lone verb at j.
func (c *clauseSentence) yields(j, hi int) bool {
	for n := j + 1; n < hi && n < j+5; n++ {
		switch e := &c.elems[n]; {
		case e.kind == elemFigure:
			return n > j+1
		case e.kind != elemWord || e.class&(classPreposition|classConjunction) != 0 || e.verb == sureVerb:
			return false
		}
	}
	return false
}

// cutHead says that the lone character at j closes the clause and is the head of the noun phrase before it: 优秀民间|画.
func (c *clauseSentence) cutHead(j, hi int) bool {
	e := &c.elems[j]
	return c.after(j, hi) >= hi && e.kind == elemWord && e.end-e.start == 3 && e.verb != noVerb && e.class&(classHead|classAdverb|classParticle|classCopula) == 0 && c.s[e.start] >= utf8.RuneSelf && c.elems[j-1].end == e.start && c.elems[j-1].kind == elemWord && isNounPOS(c.elems[j-1].pos)
}

// locative says that a word says where in, on or under the noun before it.
func locative(w string) bool {
	switch w {
	case "内", "里", "上", "中", "下", "旁", "外", "间":
		return true
	}
	return false
}

// stateRelative is the noun of a clause that describes it, where an adverb at j and an adjective tell of the noun before: 5名伤势|较|重|的|乘客.
// ok is false if there is none.
func (c *clauseSentence) stateRelative(j, hi int) (a, b int, ok bool) {
	e := &c.elems[j]
	if e.kind != elemWord || e.class&classAdverb == 0 || j+3 >= hi || c.text(j+2) != "的" || c.elems[j+1].kind != elemWord || c.elems[j+1].pos != "a" {
		return 0, 0, false
	}
	return c.relative(j+1, hi)
}

// figureNext says that nothing but adverbs and a copula stands between element k and the next figure.
func (c *clauseSentence) figureNext(k, hi int) bool {
	for ; k < hi; k++ {
		switch e := &c.elems[k]; {
		case e.kind == elemFigure:
			return true
		case e.kind == elemTime:
		case e.kind != elemWord || e.class&(classAdverb|classCopula) == 0:
			return false
		}
	}
	return false
}

// lastVerb says that the word right behind the figure at i closes the clause and is a verb or an adjective to the dictionary, where
// what is counted stands before: 作品7832件|较劲.
// What counts people or papers may be followed by nouns that the dictionary takes for verbs: 两名翻译, 三份通知.
func (c *clauseSentence) lastVerb(i, k, hi int) bool {
	e := &c.elems[k]
	if c.elems[i].kind != elemFigure || k+1 < hi || e.kind != elemWord || e.end-e.start < 6 || e.class != 0 || e.pos != "v" && e.pos != "a" {
		return false
	}
	f := c.quantity(i)
	head := i > 0 && c.elems[i-1].kind == elemWord && c.elems[i-1].class&classHead != 0
	return head && f.dim != unit.People && f.dim != unit.Events && !c.deed(i, k, hi)
}

// quoteThenVerb says that the quotation that opens at j is followed by a verb, which it qualifies.
func (c *clauseSentence) quoteThenVerb(j, hi int) bool {
	for n := j + 1; n < hi && n < j+8; n++ {
		if c.elems[n].kind == elemQuote {
			return n+1 < hi && c.elems[n+1].kind == elemWord && c.elems[n+1].verb != noVerb
		}
	}
	return false
}

// quotedDeed says that the quotation that opens at j closes the clause and tells what those counted do: 200件文物|“搬新家”, 30名工匠|“进校园”.
func (c *clauseSentence) quotedDeed(j, hi int) bool {
	end := c.quoteEnd(j, hi)
	if end == 0 || c.after(end, hi) < hi || c.elems[j+1].kind != elemWord || c.elems[j+1].class&classHead != 0 {
		return false
	}
	if c.elems[j+1].verb != noVerb {
		return true
	}
	w := c.text(j + 1)
	return strings.HasPrefix(c.elems[j+1].pos, "v") || c.elems[j+1].end-c.elems[j+1].start == len("搬") && strings.Contains("搬进走上下回入飞触变赶解唱跑住玩秀晒", w)
}

// trade says that the verb at j tells what the people behind it do, whom a word before it describes: 2280名专业|抢险|队员.
func (c *clauseSentence) trade(j, hi int) bool {
	if c.elems[j].verb == noVerb || j+1 >= hi || c.elems[j+1].kind != elemWord || c.elems[j+1].verb != noVerb || !isOneOf(c.text(j-1), []string{"专业", "职业", "应急", "义务", "志愿"}) {
		return false
	}
	return c.lists.PeopleItem.ends(c.text(j+1)) || c.lists.Title.ends(c.text(j+1))
}

// nounBetween says that a noun stands in [a, b).
func (c *clauseSentence) nounBetween(a, b int) bool {
	for i := a; i < b; i++ {
		if c.elems[i].kind == elemWord && isNounPOS(c.elems[i].pos) {
			return true
		}
	}
	return false
}

// figureEnds says that a noun behind 、 belongs to a later figure: 20所高中、课程89门.
func (c *clauseSentence) figureEnds(n, hi int) bool {
	for j := n; j < hi; j++ {
		switch c.elems[j].kind {
		case elemFigure:
			return true
		case elemWord:
			if c.elems[j].verb == sureVerb || j == n+1 && c.text(j) == "的" && c.elems[n].pos != "ns" {
				return false // 29个国家|和地区的380名运动员
			}
		default:
			return false
		}
	}
	return false
}

// spends says that the verb-like word at k, behind the amount at i that somebody pays, says what for: 投入8000万元|建设农田; but 投入3000万元|扶持资金.
func (c *clauseSentence) spends(i, k, hi int) bool {
	e := &c.elems[k]
	if c.elems[i].kind != elemFigure {
		return false
	}
	if i > 0 && c.text(k) == "投入" && c.elems[i-1].kind == elemWord && c.elems[i-1].verb == noVerb && c.quantity(i).dim == unit.Money && k+1 < hi && !c.lists.MoneyEnd.ends(c.text(k+1)) {
		return true // 社会资本10亿元|投入|乡村振兴
	}
	if f := c.quantity(i); e.verb == noVerb || e.class&classTransitive == 0 && !(e.class == 0 && e.pos == "v") || e.class&classHead != 0 || i == 0 || f.dim != unit.Money && f.unit != nil || !c.lists.Spending.ends(c.text(i-1)) && c.text(i-1) != "投" {
		return false
	}
	for k+1 < hi && c.elems[k+1].verb == sureVerb && c.elems[k+1].class&classTransitive != 0 {
		k++ // 新建|扩建
	}
	end := k + 1
	if end < hi && c.elems[end].kind == elemQuote && !c.closesQuote(end) {
		return true // 投资100亿元|建设“某某项目”
	}
	for end < hi && c.elems[end].kind == elemWord && c.elems[end].verb == noVerb && c.elems[end].class&(classAdverb|classPreposition|classConjunction|classParticle) == 0 {
		end++
	}
	return end > k+1 && !c.lists.MoneyEnd.ends(c.text(end-1))
}

// verbBehind says that the word at k, right behind the figure at i, is the verb of a predicate and begins no noun phrase.
func (c *clauseSentence) verbBehind(i, k, hi int) bool {
	e, n := &c.elems[k], c.after(k, hi)
	if e.kind != elemWord {
		return false
	}
	switch {
	case e.verb == noVerb:
		if e.pos == "a" && e.end-e.start == 6 && e.class&classHead == 0 && n < hi && c.after(n, hi) >= hi && c.elems[n].verb != noVerb && c.elems[n].class&(classTransitive|classIntransitive) != 0 && c.elems[n].class&classHead == 0 && c.elems[n].pos != "vn" {
			return true // 3.3万间|严重|损坏
		}
	case i > 0 && k == i+1 && e.class&classTransitive != 0 && c.lists.Among.has(c.text(i-1)) && (e.verb == sureVerb || n < hi && (c.elems[n].verb != noVerb || c.elems[n].pos == "a")):
		return true // 其中11宗|涉及家庭暴力, 其中104件|审查合格
	case k+1 < hi && (toParticle(c.text(k+1)) || c.text(k+1) == "了" || c.elems[k+1].kind == elemTime && anyPrefix(c.text(k+1), []string{"到", "至"})): // 由4500元调整为5200元
		return true
	case e.class&classHead == 0 && n < hi && c.elems[n].kind == elemFigure: // 拨1.5亿元协助|26户
		return true
	}
	if w := c.text(k); hasPrefix(w, "不") && e.verb != noVerb && e.class&classHead == 0 && n < hi && c.text(n) != "的" {
		return true // 10万元|不成|问题
	}
	if c.spends(i, k, hi) {
		return true // 投入8000万元|建设高标准农田
	}
	if c.measures(i) && e.pos == "v" && e.class == 0 && e.end-e.start == 3 && k+1 < hi && c.elems[k+1].verb != noVerb {
		return true // 支出171亿元|续居首位
	}
	return c.lastVerb(i, k, hi) // 作品7832件|较劲
}

// closesRemark says that the list mark at i stands behind what is said of a member of the list: 占36%|最为|严重|、.
func (c *clauseSentence) closesRemark(i, lo int) bool {
	return c.elems[i].kind == elemList && i-2 >= lo && c.elems[i-1].pos == "a" && isOneOf(c.text(i-2), []string{"最为", "最", "为", "较为", "较", "更为", "尤为", "更"})
}
