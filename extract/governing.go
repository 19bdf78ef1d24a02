package extract

// governing is the verb of [a, b) that takes what follows as its object, -1 if all verbs in it are parts of nouns.
func (c *clauseSentence) governing(a, b, lo int, behindDe bool) int {
	if i := c.shareVerb(a, b); i >= 0 {
		return i
	}
	if i := c.sentencing(a, b); i >= 0 {
		return i
	}
	if v := c.sureGoverning(a, b, behindDe); v >= 0 || a >= b {
		return c.madeToDo(v, b)
	}
	if v := c.grants(a, b); v >= 0 {
		return v
	}
	if behindDe {
		return -1
	}
	if v := c.behindPreposition(a, b, lo); v >= 0 {
		return v
	}
	return c.likelyGoverning(a, b, lo)
}

// sentencing is the verb of a court in [a, b), which a punishment ends: the name of the crime before it may begin with a verb of its own
// (以开设赌场罪|判处主犯有期徒刑). It is -1 if there is none.
func (c *clauseSentence) sentencing(a, b int) int {
	if b-a < 2 || !anySuffix(c.text(b-1), []string{"徒刑", "拘役", "管制", "罚金", "缓刑"}) {
		return -1
	}
	for i := b - 2; i >= a; i-- {
		if c.elems[i].kind == elemWord && isOneOf(c.text(i), []string{"判处", "改判", "被判", "获判", "判", "被判处"}) {
			return i
		}
	}
	return -1
}

// grants is the verb in [a, b) of what is given towards a cost, which begins the phrase or stands behind who gives or to how much it comes:
// 每校|补助|设备费, 县府|补贴|房屋租金; but 营养补助费. It is -1 for none.
func (c *clauseSentence) grants(a, b int) int {
	cost := b-a >= 2 && c.elems[b-1].end-c.elems[b-1].start > len("费") && anySuffix(c.text(b-1), []string{"费", "费用", "租金", "经费"})
	if !cost {
		return -1
	}
	for i := a; i < b-1; i++ {
		if e := &c.elems[i]; e.verb != noVerb && isOneOf(c.text(i), []string{"补助", "补贴", "资助", "奖励", "补偿", "减免", "报销", "赞助"}) {
			if i == a || c.lists.Payer.ends(c.text(i-1)) || isOneOf(c.text(i-1), []string{"最高", "最低", "最多"}) {
				return i
			}
		}
	}
	return -1
}

// sureGoverning is the last verb of [a, b) that is certainly one. A later one governs the figure more closely: 来到县里|培养人才14人.
func (c *clauseSentence) sureGoverning(a, b int, behindDe bool) int {
	found := -1
	measured := b > a && c.elems[b-1].kind == elemWord && c.lists.Rate.ends(c.text(b-1))
	for i := a; i < b; i++ {
		e := &c.elems[i]
		if measured && c.qualifiesMeasure(i, a, b) {
			break
		}
		if e.verb != sureVerb && !(e.verb == maybeVerb && i+1 < b && c.aspectOf(i+1)) || behindDe && i == a {
			continue
		}
		if i+1 < b && c.text(i) == "用于" && c.elems[i+1].verb != noVerb && c.elems[i+1].class&classTransitive != 0 {
			found = i + 1 // 用于|改造渠道8条
			continue
		}
		if i+2 < b && c.saysHow(i, b) {
			found = i + 1 // 集中|宣判|案件8件
			continue
		}
		if found >= 0 && c.lists.Cause.has(c.text(found)) && isOneOf(c.text(i), containing) {
			break // 造成|包括2名路人在内的9人受伤
		}
		if c.saysHow(i, b) || c.prepares(i, b) || c.compound(i, a, b) || c.describes(i, b) {
			continue // 集中|安置183万人, 安排|加开列车33对
		}
		if e.class&classPreposition != 0 && (c.sureVerbIn(i+1, b) || found >= 0 && c.text(i) == "用" && c.elems[found].end-c.elems[found].start >= 6) {
			continue // 为全省输送专业人才160人, 查获用布包裹的手枪2支
		}
		if found >= 0 && found < i-1 && i+1 < b && c.elems[i+1].kind == elemList && c.elems[i-1].kind == elemWord && c.elems[i-1].verb == noVerb && isNounPOS(c.elems[i-1].pos) {
			continue // 兴办了木器|制造、果品等企业
		}
		if found >= 0 && found == i-1 && c.kindOfCase(i) && i+1 < b && c.elems[found].class&classTransitive != 0 {
			continue // 查处|酒驾|案件: it can have no object, so it says of which kind
		}
		if i > a && i+1 < b && c.withoutObject(i) && c.elems[i-1].verb == maybeVerb && c.elems[i-1].class&classTransitive != 0 && c.elems[i+1].class&classHead != 0 {
			found = i - 1 // 返还|被骗|资金
			continue
		}
		found = i
		if (e.class&(classLight|classCopula) != 0 || c.lists.Issuing.has(c.text(i))) && !c.lists.Cause.has(c.text(i)) {
			break // 开展技术指导服务: what follows is its object; but 造成|损坏房屋
		}
	}
	return found
}

// qualifiesMeasure says that the verb at i says of which kind the measure at the end of [a, b) is: 对经济|增长|的贡献率, 高考|报名|人数, 调解|成功率.
func (c *clauseSentence) qualifiesMeasure(i, a, b int) bool {
	e := &c.elems[i]
	if i == a {
		return i+2 == b && c.qualifiesRate(i, b)
	}
	return e.verb != noVerb && c.text(i) != "占" && !c.names(i-1) && !c.lists.Exceeding.has(c.text(i)) && !(e.class&(classUp|classDown) != 0 && c.lists.Payer.ends(c.text(i-1)))
}

// behindPreposition is the verb of [a, b), which stands behind a preposition, so that there is a predicate: 为|农户子女|捐赠宽带500条.
func (c *clauseSentence) behindPreposition(a, b, lo int) int {
	if a-1 < lo || c.elems[a-1].class&classPreposition == 0 {
		return -1
	}
	for i := b - 2; i > a; i-- {
		if i == b-2 && c.lists.measureNoun(c.text(b-1)) {
			continue // 以土地交易面积
		}
		if c.elems[i].verb == maybeVerb && c.elems[i].class&classVerb != 0 && c.elems[i+1].kind == elemWord && c.text(i+1) != "等" {
			return i
		}
	}
	return -1
}

// likelyGoverning is the first word of [a, b) behind who acts, where that is rather a verb than a part of the noun: 全县|培训教师3153人次.
func (c *clauseSentence) likelyGoverning(a, b, lo int) int {
	first := a
	for first < b && (c.elems[first].kind == elemQuote || c.names(first) || c.levelOf(first, b) || c.titled(first, b) || c.actor(first, b) || c.agentInManner(first, b) || c.elems[first].class&(classAdverb|classEach|classTotal) != 0 && c.elems[first].verb == noVerb) {
		first++ // 全县|先后|培训教师3153人次
	}
	if first = c.behindPayer(first, b); first < b {
		first = c.bodyDealsWith(first, b, lo)
	}
	if first+2 == b && c.text(b-1) == "能力" {
		return -1 // 日处理能力
	}
	if last := c.elems[b-1]; last.kind == elemWord && c.lists.measureNoun(c.text(b-1)) && (first >= b || !c.affects(first, b-1)) {
		return -1 // 教育支出, 培训收入; but 投入经费
	}
	if c.behindDone(first, b, lo) {
		return first // 共|检修设备36台次
	}
	if first >= b || c.elems[first].verb != maybeVerb || c.describes(first, b) || c.kindOfSite(first, b) || first+2 == b && c.worksAt(first) {
		return -1
	}
	if class := c.elems[first].class & classVerb; class == 0 && c.elems[first].class&classNominal != 0 {
		return -1 // 医疗点
	} else if class != 0 && class&(classTransitive|classLight|classUp|classDown|classCopula) == 0 {
		return -1 // 失业人员: a verb without object qualifies
	}
	if first+1 < b && (c.elems[first+1].kind == elemWord || c.elems[first+1].kind == elemQuote) && c.text(first+1) != "的" {
		return first // 培训技术能手, 帮扶企业
	}
	return -1
}

// madeToDo is the verb of those whom the verb at v brings to do something, where a thing is its object: 带动农户|种植|药材300亩. Else it is v.
func (c *clauseSentence) madeToDo(v, b int) int {
	if v < 0 || !c.lists.Leading.has(c.text(v)) || c.lists.MoneyEnd.ends(c.text(b-1)) || c.namesPeople(b-1) {
		return v
	}
	for j := v + 2; j+1 < b; j++ {
		if e := &c.elems[j]; e.kind == elemWord && e.verb != noVerb && e.class&(classTransitive|classLight) != 0 && (c.namesPeople(j-1) || c.lists.HouseholdItem.ends(c.text(j-1))) && c.elems[j+1].kind == elemWord && c.elems[j+1].verb == noVerb {
			return j
		}
	}
	return v
}
