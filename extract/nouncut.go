package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// What belongs to those counted and is cut from their noun: 35家酒店|入住率, 60个样品|质量状况.

// withoutMeasure cuts the measure behind what a classifier counts: 35家酒店|入住率.
func (c *clauseSentence) withoutMeasure(a, b, hi int) int {
	if b-a < 2 || c.elems[b-1].kind != elemWord || strings.HasSuffix(c.text(b-1), "人口") {
		return b // 2万农村人口
	}
	if n := c.withoutSupply(a, b, hi); n < b {
		return n
	}
	if !c.lists.measureNoun(c.text(b - 1)) {
		return c.withoutSide(a, b, hi)
	}
	if e := &c.elems[a]; e.kind == elemWord && e.verb == noVerb && (isNounPOS(e.pos) && e.end-e.start >= 6 && c.elems[a+1].kind == elemWord || c.elems[a+1].kind == elemOpen) && c.figureNext(b, hi) {
		return a + 1 // 6个断面|水质优良比例为83.3%, 8个县（区）|空气质量优良率均超九成
	}
	for i := b - 2; i >= a; i-- {
		e := &c.elems[i]
		if e.kind != elemWord {
			return b
		}
		if e.class&classHead != 0 && (!c.lists.measureNoun(c.text(i)) || strings.HasSuffix(c.text(i), "人口")) {
			return i + 1
		}
	}
	return b
}

// withoutSide cuts the side of what a classifier counts, where the clause goes on to tell of it: 60个样品|整体质量状况良好.
func (c *clauseSentence) withoutSide(a, b, hi int) int {
	if b >= hi || c.text(b) == "的" || !c.lists.Side.ends(c.s[c.elems[a].start:c.elems[b-1].end]) {
		return b
	}
	for i := a; i < b-1; i++ {
		e := &c.elems[i]
		if e.kind != elemWord || c.lists.Side.ends(c.text(i)) {
			return b
		}
		if e.class&classHead != 0 && e.verb == noVerb {
			return i + 1
		}
	}
	return b
}

// withoutPupils cuts the people of the schools or other bodies that 所 or 家 counts, where their own number follows: 121所国小|学生共1.9万人.
func (c *clauseSentence) withoutPupils(i, a, b, hi int) int {
	w := c.quantity(i).written
	if b-a < 2 || w != "所" && w != "间" && w != "家" || !c.namesPeople(b-1) {
		return b
	}
	body := &c.elems[b-2]
	if body.kind != elemWord || body.class&(classHead|classOrgTail) == 0 || c.namesPeople(b-2) || !c.figureNext(b, hi) && !(b < hi && c.elems[b].class&classTotal != 0 && c.figureNext(b+1, hi)) {
		return b
	}
	return b - 1
}

// withoutTopic cuts what belongs to the people that 名 or 位 counts: 2.3万名群众|饮水难题, 49名孩子|午餐.
func (c *clauseSentence) withoutTopic(i, a, b int) int {
	f := c.quantity(i)
	if f.dim == unit.Age && b-a > 1 && c.elems[a].kind == elemWord && c.lists.PeopleItem.ends(c.text(a)) && c.lists.measureNoun(c.text(b-1)) {
		return a + 1 // 65岁及以上人口|比重
	}
	if f.dim == unit.Age && b-a > 1 && !c.namesPeople(b-1) && c.elems[b-1].pos != "nr" {
		for k := b - 2; k >= a; k-- {
			if c.namesPeople(k) {
				return k + 1 // 42岁王姓女子|座车
			}
		}
	}
	if f.dim != unit.People && f.dim != unit.Households || b-a < 2 || !c.lists.Concern.ends(c.text(b-1)) {
		return b
	}
	for k := b - 2; k >= a; k-- {
		if e := &c.elems[k]; e.kind == elemWord && e.class&classHead != 0 {
			return k + 1
		}
	}
	return b
}
