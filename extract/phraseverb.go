package extract

import "strings"

// Which of the words in a noun phrase before a figure are its verb, and which only describe the noun.

// affects says that the verb-like word at v has the measure at n as its object: 投入经费, 损失电量, 新建产能; but 教育支出, 销售收入.
func (c *clauseSentence) affects(v, n int) bool {
	if c.elems[v].class&classTransitive == 0 {
		return false
	}
	if isOneOf(c.text(v), []string{"新建", "扩建", "改建", "续建", "在建"}) && anySuffix(c.text(n), []string{"面积", "价", "价格", "量", "额", "率"}) {
		return false // 新建商品房销售面积
	}
	return c.lists.Effect.has(c.text(v)) || c.text(n) == "价值" || c.elems[v].class&classNominal == 0 && anySuffix(c.text(n), []string{"经费", "资金", "消费", "损失"})
}

// describes says that the verb at i describes the noun that ends the phrase: a property, or the people who do it, of whom a verb without
// object says what happened: 出生|人口, 失踪|人员, 死亡|病例.
func (c *clauseSentence) describes(i, b int) bool {
	const object = classTransitive | classLight | classCopula | classUp | classDown | classCausative
	if i+2 == b && c.elems[i].class&(classLight|classCopula|classUp|classDown|classCausative) == 0 && c.lists.Physical.has(c.text(i+1)) {
		return c.text(i+1) != "时间" || !isOneOf(c.text(i), []string{"节约", "节省", "赢得", "争取", "腾出", "留出", "预留", "抢出"}) // which is what was saved
	}
	return i+2 == b && c.elems[i].class&classIntransitive != 0 && c.elems[i].class&object == 0 && c.elems[i+1].kind == elemWord && c.elems[i+1].verb == noVerb && c.lists.Doer.ends(c.text(i+1))
}

// handling is the verb that deals with the cases a run ends with, whose kinds verbs tell: 查处|贪污、挪用公款等案件. It is -1 for none.
func (c *clauseSentence) handling(r *run) int {
	if r.b-r.a < 4 || !isOneOf(c.text(r.b-1), []string{"案件", "犯罪", "案", "罪"}) {
		return -1
	}
	verbs, v := 0, -1
	for i := r.a; i < r.b-1; i++ {
		switch e := &c.elems[i]; {
		case e.kind == elemWord && v < 0 && e.verb != noVerb && c.lists.Handling.has(c.text(i)):
			v = i
		case v >= 0 && e.kind == elemWord && e.verb != noVerb && e.class&classTransitive != 0:
			verbs++
		}
	}
	if verbs == 0 {
		return -1
	}
	return v
}

// dealsWith is the verb in [a, last) that deals with the people in [last, b), of whom a clause with 的 tells which: 招聘|取得学位的毕业生, 抓获|利用
// 网络诈骗的嫌疑人. It is -1 for none.
func (c *clauseSentence) dealsWith(a, last, b int) int {
	if last-a < 4 || last >= b || !c.lists.PeopleItem.ends(c.text(b-1)) && !c.lists.Doer.ends(c.text(b-1)) && !anySuffix(c.text(b-1), []string{"单位", "企业", "商户", "公司"}) {
		return -1
	}
	for i := a; i < last-3; i++ {
		if e := &c.elems[i]; e.kind == elemWord && e.verb != noVerb && c.lists.Handling.has(c.text(i)) {
			for n := i + 1; n < last-1; n++ {
				if next := &c.elems[n]; next.kind == elemWord && next.verb != noVerb && next.class&(classTransitive|classLight|classIntransitive) != 0 {
					return i
				}
			}
			return -1
		} else if e.verb == sureVerb {
			return -1
		}
	}
	return -1
}

// withoutObject says that the word at i is a verb that takes no object.
func (c *clauseSentence) withoutObject(i int) bool {
	return c.elems[i].class&(classVerb) == classIntransitive
}

// qualifiesRate says that the verb at i is what the rate behind it is of: 调解|成功率, 观影|人次; but 公布|失业率.
func (c *clauseSentence) qualifiesRate(i, b int) bool {
	return c.elems[i].class&(classTransitive|classIntransitive) != 0 && c.elems[i].class&(classLight|classCopula|classUp|classDown|classCausative) == 0 &&
		c.lists.Qualified.ends(c.text(b-1)) && !c.lists.Telling.ends(c.text(i))
}

// behindPayer is the verb-like word behind a body that acts, where a noun phrase that may have both begins at element first:
// 国家电网|投入抢修人员, 企业|投入研发经费. It is first if there is none.
func (c *clauseSentence) behindPayer(first, b int) int {
	for n := first + 1; n+1 < b && n < first+4; n++ {
		if c.elems[n-1].kind != elemWord || c.elems[n-1].verb != noVerb {
			break
		}
		if e := &c.elems[n]; e.kind == elemWord && e.verb == maybeVerb && e.class&(classTransitive|classNominal) == classTransitive && c.elems[n+1].kind == elemWord && c.lists.Payer.ends(c.text(n-1)) {
			return n
		}
	}
	return first
}

func (c *clauseSentence) sureVerbIn(a, b int) bool {
	for i := a; i < b; i++ {
		if c.elems[i].verb == sureVerb {
			return true
		}
	}
	return false
}

// kindOfCase says that the verb at i, behind another one, says of which kind the noun behind it is: 查处|酒驾|案件, 追回|拖欠|工资.
func (c *clauseSentence) kindOfCase(i int) bool {
	return c.withoutObject(i) || isOneOf(c.text(i), []string{"拖欠", "克扣"})
}

// shareVerb is the 占 of a run that ends with what something is a share of: 完成投资|占|全国的68%. It is -1 for none.
func (c *clauseSentence) shareVerb(a, b int) int {
	for i := b - 2; i > a; i-- {
		if e := &c.elems[i]; e.verb != noVerb && e.end-e.start <= len("占到") && (c.text(i) == "占" || c.text(i) == "占到") {
			return i
		}
	}
	return -1
}

// closesNoun says that the verb-like word at i closes a compound with the noun before it, so that it is no part of the verb behind it:
// 水利|建设|完成投资; but 专家协调解决.
func (c *clauseSentence) closesNoun(i, a int) bool {
	e := &c.elems[i]
	if e.verb != maybeVerb || e.class&classNominal == 0 || i <= a {
		return false
	}
	n := &c.elems[i-1]
	return n.kind == elemWord && n.end == e.start && n.verb == noVerb && isNounPOS(n.pos) && n.end-n.start == len("水利") && n.class&^classHead == 0 && n.pos != "nr" && n.pos != "ns" &&
		!c.lists.Agent.ends(c.text(i-1)) && !c.lists.PeopleItem.ends(c.text(i-1))
}

// firefighters says that the 消防 at i stands for those who put out fires, as it opens its clause before a verb of its own: 消防|花了半小时.
func (c *clauseSentence) firefighters(i int) bool {
	return c.text(i) == "消防" && c.elems[i+1].verb == sureVerb && c.mayBeginPredicate(i)
}

// containing are the verbs of what is among that which the verb before them has for its object: 造成|包括3名记者在内的12人死亡.
var containing = []string{"包括", "包含"}

// opensPredicate says that the verb at i is the first of its group, whatever verb stands before it: that has the rest for its object
// (吸引|来自35个国家的选手), or is a noun and the subject (爆炸|造成3人受伤).
func (c *clauseSentence) opensPredicate(i int) bool {
	w := c.text(i)
	return c.lists.Stative.has(w) || c.lists.Cause.has(w) || isOneOf(w, containing) || w == "判处" || w == "改判"
}

// saysHow says that the verb at i, which is an adverb as often, tells how the one behind it is done, which a figure follows: 集中|安置.
func (c *clauseSentence) saysHow(i, b int) bool {
	e := &c.elems[i]
	if e.class&classAdverb == 0 || i+2 > b || !c.lists.MannerOf.has(c.text(i)) {
		return false
	}
	next := &c.elems[i+1]
	return next.kind == elemWord && next.verb != noVerb && next.class&classTransitive != 0 && next.start == e.end
}

// prepares says that the verb at i only tells that somebody is about to do what the sure verb behind it says: 安排|加开, 准备|增加.
func (c *clauseSentence) prepares(i, b int) bool {
	if i+1 >= b || !isOneOf(c.text(i), []string{"安排", "准备"}) {
		return false
	}
	next := &c.elems[i+1]
	return next.kind == elemWord && next.verb == sureVerb && next.class&(classTransitive|classUp|classDown) != 0 && next.class&classPreposition == 0 && next.start == c.elems[i].end && !strings.HasSuffix(c.text(i+1), "于")
}
