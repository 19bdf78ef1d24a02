package extract

import "strings"

// nextClauseVerb is the verb that opens the clause behind hi, whose subject the clause before it is: 15名医生，对口帮扶….
func (c *clauseSentence) nextClauseVerb(hi int) (g [2]int, ok bool) {
	if hi >= len(c.elems) || c.text(hi) != "，" && c.text(hi) != "," {
		return g, false
	}
	for j := hi + 1; j < len(c.elems) && j < hi+7; j++ {
		e := &c.elems[j]
		if e.kind == elemTime {
			continue
		}
		if e.kind != elemWord {
			return g, false
		}
		if n := c.whereDone(j, len(c.elems)); n > j {
			return c.verbGroup(n+1, n+1, len(c.elems)), true // 90名官兵，从机场|飞赴前线
		}
		if e.verb == sureVerb && e.class&(classCopula|classUp|classDown) == 0 || e.verb == maybeVerb && e.class&classVerb != 0 && j > hi+1 {
			return c.verbGroup(j, j, len(c.elems)), true
		}
		if e.class&(classAdverb|classNominal) == 0 && !(c.text(j) == "于" && j+1 < len(c.elems) && c.elems[j+1].kind == elemTime) {
			return g, false // but 已|于|12日|修复
		}
	}
	return g, false
}

// rightVerb is the verb group that follows element k: 12个项目[签约].
func (c *clauseSentence) rightVerb(k, hi int) (g [2]int, ok bool) {
	listed := k < hi && c.elems[k].kind == elemFigure // 5市24县受灾; 3个特派团、58名特派员来到, 对省内376家机构开展帮扶
	k = c.behindGloss(k, hi)
	for j := k; j < hi; j = c.after(j, hi) {
		e := &c.elems[j]
		switch e.kind {
		case elemFigure:
			if !listed {
				return g, false
			}
			continue
		case elemPunct, elemOpen, elemClose:
			return g, false
		case elemList:
			listed = true
			continue
		case elemWord:
		default:
			continue
		}
		if c.text(j) == "的" || e.class&classCopula != 0 && strings.HasPrefix(c.text(j), "分") && c.numbers.Ranked.ends(c.text(j)) {
			return g, false // 甲市85件、乙市63件|分居二、三名
		}
		if e.class&(classConjunction|classPreposition) != 0 && e.class&classCopula == 0 {
			listed = true
		}
		if end, behind := c.adjunct(j, k, hi); end >= j {
			j, listed = end, listed || behind
			continue
		}
		if e.verb == noVerb || e.class&classAdverb != 0 && j+1 < hi && c.elems[j+1].verb != noVerb || c.qualifies(j, hi) {
			continue
		}
		if j > k && e.class&(classCopula|classUp|classDown) != 0 && c.elems[j-1].kind == elemWord && c.lists.measureNoun(c.text(j-1)) && c.figureNext(j+1, hi) {
			return g, false // 41个城市|优良天数比例|为80.8%: it tells of the measure; but 20种蔬菜价格下跌
		}
		if c.lists.Means.has(c.text(j)) {
			j = c.behindMeans(j, hi)
		}
		if listed && j+1 < hi && c.text(j+1) == "的" && c.sureVerbIn(min(j+3, hi), min(j+6, hi)) {
			j++ // 被房屋掉落的瓦片|砸伤
			continue
		}
		return c.rightGroup(j, hi), true
	}
	return g, false
}

// behindGloss is the element behind the brackets that open at element k, from which a verb may be looked for: 9个代表团（队）|获奖. It is k for none.
func (c *clauseSentence) behindGloss(k, hi int) int {
	if k < hi && c.elems[k].kind == elemOpen {
		if n := c.after(k-1, hi); n < hi && c.text(n) != "中" && (!c.parts(n) || n+1 < hi && c.elems[n+1].kind == elemFigure) {
			return n
		}
	}
	return k
}

// adjunct is the last element of what tells how, why or for whom something is done between the noun at k and its verb, where the word at j
// opens it; else -1. listed says that the verb may have nouns in front of it then.
func (c *clauseSentence) adjunct(j, k, hi int) (end int, listed bool) {
	switch w := c.text(j); w {
	case "经":
		if j+2 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].verb != noVerb && c.elems[j+2].kind == elemWord {
			return j + 1, false // 4人经|检查|确认死亡
		}
	case "为":
		if c.elems[j].class&classPreposition != 0 && c.elems[j-1].kind == elemWord && (c.verbFollows(j+1) || (j > k && c.elems[j-1].class&classAdverb != 0 || c.elems[j-1].class&classHead != 0) && c.servesCounted(j, hi)) {
			return j, true // 11名医生为群众|看病, 将为300名学生|开课
		}
		if j == k && c.servesBehind(j, hi) {
			return j, false // 400人|为|景区提供服务
		}
	case "因", "因为", "由于", "被":
		if n := c.behindReason(j, hi); n > j {
			return n, true // 因操作不当|受伤
		}
		if n := c.behindForce(j, hi); n > j {
			return n, true // 被爆炸冲击波|损毁
		}
		if n := c.behindAgent(j, hi); n > j {
			return n, false // 被种植合作社|列为示范户
		}
	case "在", "于":
		if n := c.behindSetting(j, hi); n > j {
			return n, false // 1人在抢救过程中|死亡
		}
		if n := c.whereDone(j, hi); n > j {
			return n, false // 60名队员在广场|集合
		}
	case "将", "把", "给":
		if n := c.behindObject(j, hi); n > j {
			return n, false // 将装满物资的麻袋|搬上货车, 给她|带来
		}
	case "涉", "涉嫌", "疑":
		if n := c.passiveBehind(j, hi); n > j {
			return n - 1, true // 5男涉准备械斗|被捕
		}
	default:
		if j+2 < hi && c.text(j+1) == "后" && c.elems[j].verb != noVerb && c.elems[j].class&(classTransitive|classIntransitive) == classIntransitive && c.elems[j+2].kind == elemWord && c.elems[hi-1].verb != noVerb {
			return j + 1, true // 35人落水后|获救; but 35人被疏散后|送往医院
		}
	}
	return -1, false
}

// servesCounted says that those for whom something is done behind the 为 at j are counted, and a verb follows: 将为|该校300名学生开展活动.
func (c *clauseSentence) servesCounted(j, hi int) bool {
	for n := j + 1; n < hi && n < j+4; n++ {
		switch c.elems[n].kind {
		case elemFigure:
			return n+1 < hi && c.verbFollows(n+1)
		case elemWord:
		default:
			return false
		}
	}
	return false
}

// passiveBehind is the word with 被 that ends the clause in which somebody is suspected of something from j on. It is j for none.
func (c *clauseSentence) passiveBehind(j, hi int) int {
	for n := j + 1; n < hi && n < j+9 && c.elems[n].kind == elemWord; n++ {
		if strings.HasPrefix(c.text(n), "被") && (c.elems[n].verb != noVerb || c.sureVerbIn(n+1, min(n+4, hi))) {
			return n
		}
	}
	return j
}

// deedBehind is the verb that ends the clause behind the 进行 at j, which says only that it is done: 对120座水库进行|全面|排查. It is j for
// none.
func (c *clauseSentence) deedBehind(j, hi int) int {
	if !isOneOf(c.text(j), []string{"进行", "予以", "加以"}) {
		return j
	}
	n := j
	for n+1 < hi && n < j+6 && c.elems[n+1].kind == elemWord && c.text(n+1) != "的" {
		n++
	}
	if n+1 < hi && c.elems[n+1].kind != elemPunct || c.elems[n].verb == noVerb || c.elems[n].end-c.elems[n].start < len("排查") {
		return j
	}
	return n
}

// rightGroup is the verb group that begins with the verb at j, on the right of its noun.
func (c *clauseSentence) rightGroup(j, hi int) [2]int {
	if n := c.deedBehind(j, hi); n > j {
		return [2]int{n, n + 1}
	}
	g := [2]int{j, j + 1}
	for g[1] < hi && c.elems[g[1]].kind == elemWord && c.elems[g[1]].verb != noVerb && g[1]-g[0] < 3 && !c.opensObject(g[1], hi) && c.text(g[1]) != "为期" && !c.closesGroup(g[1], hi) {
		g[1]++
	}
	if g[1] > g[0]+1 && g[1] < hi && c.elems[g[1]].kind == elemList && c.elems[g[1]-2].verb == sureVerb && c.elems[g[1]-2].class&(classTransitive|classLight) != 0 {
		g[1]-- // 13支服务队|开展|理发、义诊等服务
	}
	if last := c.text(g[1] - 1); g[1] > g[0]+1 && (last == "显示" || last == "表明") {
		g[1]-- // 对110户企业用工|监测|显示
	}
	return g
}

// closesGroup says that the verb before j, on the right of its noun, ends its group: what follows 来自 is a source, a noun before a figure is an
// object (办理|贷款300万元), and going somewhere is told anew (踏上|前往).
func (c *clauseSentence) closesGroup(j, hi int) bool {
	switch before, e := &c.elems[j-1], &c.elems[j]; {
	case before.class&classLight != 0 && (e.class&classHead != 0 || e.end-e.start == 3):
		return j+1 < hi && (c.elems[j+1].kind == elemFigure || e.end-e.start == 3) // 从事|养鸭
	case before.verb == sureVerb && before.class&classTransitive != 0 && isOneOf(c.text(j), []string{"前往", "开往", "飞往", "赶往"}):
		return true
	}
	return isOneOf(c.text(j-1), []string{"来自", "认为", "担心", "希望", "处于", "支持", "反对"})
}

// servesBehind says that the 为 at j tells for whom something is done: a noun and a sure verb with its object follow.
func (c *clauseSentence) servesBehind(j, hi int) bool {
	for n := j + 1; n+1 < hi && n < j+6; n++ {
		e := &c.elems[n]
		if e.kind != elemWord {
			return false
		}
		if e.verb == sureVerb {
			return n > j+1 && e.class&(classTransitive|classLight) != 0 && c.elems[n+1].kind == elemWord && c.text(n+1) != "的"
		}
	}
	return false
}

// qualifies says that the verb-like word at j only qualifies the noun behind it: 医疗|机构.
func (c *clauseSentence) qualifies(j, hi int) bool {
	return c.elems[j].class&classVerb == 0 && c.elems[j].class&classNominal != 0 && j+1 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].verb == noVerb && c.elems[j+1].class&classHead != 0
}

// behindForce is the noun behind the 被 at j that a verb makes a compound with, where a sure verb ends the clause: 被爆炸|冲击波|损毁. It is j for
// none.
func (c *clauseSentence) behindForce(j, hi int) int {
	n := hi - 2
	if c.text(j) != "被" || n <= j+1 || n >= j+7 || c.elems[n].verb != noVerb || !isNounPOS(c.elems[n].pos) || c.elems[n-1].verb == noVerb || c.elems[n+1].verb != sureVerb {
		return j
	}
	for k := j + 1; k <= n; k++ {
		if c.elems[k].kind != elemWord {
			return j
		}
	}
	return n
}

// behindSetting is the element of 中, 时 or 后 that closes what the 在 at j opens: 在|抢救|过程|中. It is j where a figure or a mark stands
// before it, or nothing behind it.
func (c *clauseSentence) behindSetting(j, hi int) int {
	if j+3 < hi && c.elems[j+1].kind == elemTime && isOneOf(c.text(j+3), []string{"前", "之前", "后", "之后", "时", "期间"}) {
		return j + 3 // 于秋季|开学|前启用
	}
	for n := j + 1; n+1 < hi && n < j+12 && (c.elems[n].kind == elemWord || c.elems[n].kind == elemQuote || c.elems[n].kind == elemList); n++ {
		switch c.text(n) {
		case "中", "时", "后", "期间", "途中", "之后", "以后", "前", "当中", "之中":
			return n
		}
	}
	return j
}

// behindMeans is the sure verb behind the word at j, 通过 or the like, which tells by what means something is done: 通过|培训|实现就业. It is j if there is none.
func (c *clauseSentence) behindMeans(j, hi int) int {
	if j+1 < hi && c.aspectOf(j+1) {
		return j // 通过|了|办法修订: it is what was done
	}
	for n := c.waysEnd(j, hi) + 1; n > j+1 && n < hi && c.elems[n].kind == elemWord; n++ {
		if c.elems[n].verb != noVerb && c.elems[n].class&(classPreposition|classAdverb) == 0 {
			return n // 通过股权转让、增资扩股等方式|完成重组
		}
	}
	for n := j + 2; n < hi && (c.elems[n].kind == elemWord || c.elems[n].kind == elemFigure); n++ {
		if c.elems[n].verb == sureVerb {
			return n
		}
	}
	return j
}

// waysEnd is the word that closes the list of means which the 通过 at j opens: 通过小组赛、淘汰赛等|环节. It is j if there is none.
func (c *clauseSentence) waysEnd(j, hi int) int {
	for n := j + 2; n < hi && n < j+16 && c.elems[n].kind != elemPunct; n++ {
		if isOneOf(c.text(n), []string{"方式", "形式", "环节", "途径", "渠道", "手段", "办法", "方法", "平台"}) {
			return n
		}
	}
	return j
}

// opensObject says that the verb-like word at j opens the object of the verb before it: 建立|交流机制.
func (c *clauseSentence) opensObject(j, hi int) bool {
	e := &c.elems[j]
	if j+1 >= hi || c.elems[j+1].kind != elemWord || c.elems[j+1].verb != noVerb || c.elems[j+1].class&(classAdverb|classPreposition|classParticle|classConjunction) != 0 {
		return false
	}
	if e.verb == maybeVerb && e.class&classNominal != 0 && isNounPOS(c.elems[j+1].pos) {
		return true
	}
	return (e.verb == maybeVerb && e.class == 0 || c.withoutObject(j)) && c.elems[j+1].class&classHead != 0 // 发放|失业补助金, 返还|被骗资金
}
