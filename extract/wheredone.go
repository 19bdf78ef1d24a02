package extract

// Where something is done, told before the verb.

// whereDone is the last element of the place that the 在, 于, 从 or 由 at j opens, where a verb follows it: 在广场|集合, 从机场|飞赴前线. It is j for
// none.
func (c *clauseSentence) whereDone(j, hi int) int {
	if !isOneOf(c.text(j), []string{"在", "于", "从", "由"}) {
		return j
	}
	for n := j + 1; n < hi && n < j+8; n++ {
		e := &c.elems[n]
		switch {
		case e.kind == elemQuote || e.kind == elemList:
			continue
		case c.text(n) == "被" && n > j+1 && c.behindAgent(n, hi) > n:
			return c.behindAgent(n, hi) // 在货仓|被海关|揭发
		case c.text(n) == "被" && n > j+1 && n+1 < hi && (c.elems[n+1].verb != noVerb || n+2 < hi && c.elems[n+1].class&classAdverb != 0 && c.elems[n+2].verb == sureVerb):
			return n // 在顶楼|被|救出, 在县城|被紧急|疏散
		case e.kind != elemWord || c.text(n) == "的" || e.class&classPreposition != 0:
			return j
		case e.verb == noVerb:
			continue
		case n == j+1 || e.class&(classCopula|classUp|classDown) != 0:
			return j
		case e.verb == sureVerb && !c.opensNoun(n, hi), e.verb == maybeVerb && n+1 >= hi && (e.class&classNominal == 0 || e.class&(classIntransitive|classTransitive) != 0):
			return n - 1
		}
	}
	return j
}

// opensNoun says that the verb at n only says of which kind the noun behind it is: 捐血|车, 抓获|的嫌疑人.
func (c *clauseSentence) opensNoun(n, hi int) bool {
	if n+1 >= hi {
		return false
	}
	e := &c.elems[n+1]
	return c.text(n+1) == "的" || c.qualifies(n, hi) || e.kind == elemWord && e.end-e.start == len("车") && e.class&classHead != 0 && e.start == c.elems[n].end
}

// behindAgent is the last element of who acts behind the 被 at j, a body in whose name a verb stands, where a sure verb follows: 被|种植合作社|列为.
// It is j for none.
func (c *clauseSentence) behindAgent(j, hi int) int {
	if c.text(j) != "被" || j+1 >= hi {
		return j
	}
	for n := j + 2; n < hi && n < j+9 && c.elems[n].kind == elemWord; n++ {
		if c.elems[n].verb == sureVerb {
			if c.elems[n-1].verb == noVerb && (c.elems[n-1].class&classOrgTail != 0 || n == j+2 && c.lists.Payer.ends(c.text(j+1))) {
				return n - 1
			}
			return j
		}
	}
	return j
}

// lentAt says that the verb at k tells where somebody borrowed: 在农行|贷款5万元.
func (b *binder) lentAt(k, lo int) bool {
	return k-2 >= lo && b.c.text(k-2) == "在" && isOneOf(b.c.text(k), []string{"贷款", "借款"})
}

// writtenAt says that the noun before the verb at k only tells where something is written or ordered, as 在 before it shows: 在公益平台|留言3800条.
func (b *binder) writtenAt(k, lo int) bool {
	c := b.c
	if !isOneOf(c.text(k), []string{"留言", "跟帖", "发帖", "点赞", "评论", "转发", "投票", "下单", "预约", "预订", "订购", "签到", "打卡", "报名", "投诉", "反映", "咨询", "注册", "登记"}) {
		return false
	}
	for n := k - 1; n >= lo && n > k-5 && c.elems[n].kind == elemWord; n-- {
		if c.text(n) == "在" {
			return true
		}
		if c.elems[n].verb != noVerb {
			return false
		}
	}
	return false
}

// behindObject is the last element of what the 将 or 把 at j does something with, where a clause with 的 tells which (将|装满物资的麻袋|搬上), or of
// whom 给 does it for, where that is one word (给|她|带来). A sure verb follows. It is j for none.
func (c *clauseSentence) behindObject(j, hi int) int {
	if c.text(j) == "给" {
		if j+2 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].verb == noVerb && c.elems[j+2].verb == sureVerb && c.elems[j+2].class&classTransitive != 0 {
			return j + 1
		}
		return j
	}
	de := j
	for n := j + 1; n < hi && n < j+12 && c.elems[n].kind != elemPunct; n++ {
		switch {
		case c.text(n) == "的":
			de = n
		case de > j && n > de+1 && c.elems[n].verb == sureVerb:
			return n - 1
		}
	}
	return j
}

// doneIn says that the figure with its noun only tells where something is done, as the verb behind it says: 在8所学校|开设课程.
func (b *binder) doneIn(r *binding, s *leftSide, nb, hi int) bool {
	return r.action == "在" && nb < hi && b.countsThings(s.at) && b.c.elems[nb].kind == elemWord && b.c.elems[nb].verb != noVerb
}
