package extract

import "strings"

// Where a noun phrase behind a figure begins, or why there is none.

// rightNoun reads the noun phrase behind a figure: 17名[教育人才], 4名来自大学的[博士], 60%的[监测对象]. It gives [a, b) and
// whether there is one.
func (c *clauseSentence) rightNoun(i, hi int) (a, b int, ok bool) {
	k, de := c.rightStart(i, hi)
	if k >= hi || c.elems[i].kind == elemFigure && c.text(c.after(i, hi)) == "被" && c.measures(i) { // 高达1公吨|被要求退运
		return 0, 0, false
	}
	switch e := &c.elems[k]; {
	case !de && e.class&classPreposition != 0 && c.howOften(i):
		return 0, 0, false // 先后33次|向对方提供的账号转款
	case c.adverbOnly(k, hi):
		if !de && c.paidOut(i, k) {
			return 0, 0, false // 专项资金3亿元|已投入灾区的重建
		}
		return c.relative(k, hi)
	case !de && c.text(k) == "供" && c.elems[i].kind == elemFigure:
		return 0, 0, false // 车位270个|供游客停放
	case !de && c.amounts(i) && e.kind == elemWord && e.class&classLight != 0 && e.verb == sureVerb:
		return 0, 0, false // 投资21亿元|实施贫困村改造工程
	case !de && c.tellsWhich(i, k, hi): // 三成|受访家长认为
	case !de && c.verbBehind(i, k, hi):
		return 0, 0, false
	case !de && c.text(k) == "计划" && k+1 < hi && c.elems[k+1].kind == elemTime:
		return 0, 0, false // 剩余2件|计划6月底前完成
	case !de && c.awayFrom(k, hi):
		return 0, 0, false // 家中两个|在外打工
	case !de && c.text(k) == "来自":
		return c.relative(k, hi) // 包括43个|来自小学
	case !de && e.kind == elemWord && e.verb == maybeVerb && isOneOf(c.text(k), []string{"遭", "遭到", "惨遭"}):
		if a, b, ok = c.relative(k, hi); ok {
			return a, b, true // 7条遭水淹及损坏的|道路
		}
		return 0, 0, false // 3亿元|遭议会删除
	case !de && c.deed(i, k, hi) && c.governsBefore(i):
		return k, k + 1, true
	case c.stopsRight(k, hi, false) && !(e.kind == elemWord && e.verb == sureVerb && e.class&classCopula == 0 && (de || c.firstVerbCompound(k, hi))):
		return c.relative(k, hi)
	}
	return c.phraseFrom(i, k, hi, de)
}

// awayFrom says that the predicate of those counted begins with 在外 or 在家 at k: two|在外打工, 120户|在家种田; but 20名|在外乡贤.
func (c *clauseSentence) awayFrom(k, hi int) bool {
	if k+1 >= hi || !isOneOf(c.text(k), []string{"在外", "在家", "在外地", "在家门口"}) {
		return false
	}
	e := &c.elems[k+1]
	return e.kind == elemWord && e.verb != noVerb && (k+2 >= hi || c.elems[k+2].kind != elemWord || e.verb == sureVerb && e.class&classTransitive != 0)
}

// rightStart is where a noun phrase behind the figure at i may begin, and whether 的 stands before it.
func (c *clauseSentence) rightStart(i, hi int) (k int, de bool) {
	k = c.after(i, hi)
	if k+1 < hi && extent(c.text(k)) && c.text(k+1) == "的" {
		k++ // 两公里|长的街道
	}
	if n := c.attributive(i, k, hi); n > 0 {
		k = n // 两只|40呎|冷冻货柜
	}
	if k >= hi {
		return k, false
	}
	if c.text(k) == "不等" && k+1 < hi && c.elems[k+1].kind == elemWord && c.elems[k+1].verb == noVerb {
		if k++; c.text(k) == "之" && k+1 < hi { // 300万至500万元不等之|现金
			return k + 1, true
		}
	}
	if c.text(k) == "次" && i+1 < k && c.elems[i+1].kind == elemOpen {
		k++ // 4.4万辆（列、架）|次
	}
	if k >= hi {
		return k, false
	}
	if n := c.gradeAbove(k, hi); n > 0 {
		k = n // 75个|4A级(含)以上|旅游景区
	}
	de = c.text(k) == "的"
	if de || c.text(k) == "被" {
		k++
	}
	return k, de
}

// gradeAbove is the element behind 以上 where a grade at k stands before it: 4A级以上, 县级及以上. It is 0 if a noun does not follow.
func (c *clauseSentence) gradeAbove(k, hi int) int {
	for n := k; n < hi && n < k+3 && c.elems[n].kind == elemWord; n++ {
		if w := c.text(n); !strings.HasSuffix(w, "级") && w != "星" && w != "甲" && w != "百岁" {
			continue
		}
		above := c.after(n, hi)
		if above+1 >= hi || !isOneOf(c.text(above), []string{"以上", "及以上", "或以上"}) {
			continue
		}
		if above++; c.text(above) == "的" && above+1 < hi {
			above++ // 5.0级以上的地震
		}
		if c.elems[above].kind == elemWord && !c.stopsRight(above, hi, false) {
			return above
		}
	}
	return 0
}
