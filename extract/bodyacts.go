package extract

import "strings"

// Bodies that act: what is a verb behind the name of an office or a school, and what only describes the noun behind it.

// bodyDealsWith is the verb, which often describes nouns, behind a body that opens its clause at element first, or behind the place of the
// body, and before those it deals with, who bear no name of a trade: 医院|救治患者, 县纪委|检查企业; but 医院护理人员. It is first for none.
func (c *clauseSentence) bodyDealsWith(first, b, lo int) int {
	if first > lo && c.elems[first-1].kind == elemWord && c.text(first-1) != "该" && !c.names(first-1) && !(first-1 >= lo && c.levelOf(first-1, b)) {
		return first
	}
	v := first
	for v < b && v < first+4 && c.elems[v].kind == elemWord && c.elems[v].verb != sureVerb && (v == first || c.elems[v].start == c.elems[v-1].end) && !(v > first && (c.endsBody(v-1) || c.elems[v].verb == maybeVerb && c.peopleAct(v-1, v))) {
		v++
	}
	if v == first || v+1 >= b || b > v+3 || !c.endsBody(v-1) && !c.peopleAct(v-1, v) {
		return first
	}
	e := &c.elems[v]
	if e.kind != elemWord || e.verb != maybeVerb || e.class&(classTransitive|classLight) == 0 || c.worksAt(b-2) || !c.elems[v+1].isNoun() {
		return first
	}
	if !c.lists.DealtWith.ends(c.text(b-1)) && !c.thingActedOn(v, b-1) || c.lists.Standing.has(c.text(v)) && !c.namesPeople(b-1) {
		return first
	}
	return v
}

// worksAt says that the verb at k tells what the people or the body behind it work at: 研发|人员, 鉴定|机构.
func (c *clauseSentence) worksAt(k int) bool {
	return isOneOf(c.text(k+1), []string{"人员", "机构"}) && c.lists.Occupation.has(c.text(k))
}

// peopleAct says that the word at k names people or a body in short, and that the verb at v is not rather what is done for them: 市民|采购口罩,
// 酒店|加工茶叶; but 居民|服务.
func (c *clauseSentence) peopleAct(k, v int) bool {
	e := &c.elems[k]
	if e.verb != noVerb || e.end-e.start < len("村民") || c.lists.Occupation.has(c.text(v)) || c.lists.Handling.has(c.text(v)) {
		return false
	}
	return c.lists.Payer.ends(c.text(k)) || c.namesPeople(k)
}

// thingActedOn says that the noun at n is what the verb at v is done with, and that the verb does not say of which kind it is: 医院|捐赠轮椅,
// 企业|加工茶叶; but 医院|检测设备, 企业|加工车间.
func (c *clauseSentence) thingActedOn(v, n int) bool {
	e, w := &c.elems[n], c.text(n)
	if e.end-e.start < len("轮椅") || e.verb != noVerb || e.class&classHead == 0 && e.pos != "n" && e.pos != "nz" || c.lists.measureNoun(w) {
		return false
	}
	if c.lists.Described.ends(w) {
		return strings.Contains("站厂场园馆所院室厅房", lastChar(w)) && (c.lists.NewlyBuilt.has(c.text(v)) || c.actsOn(v)) // 酒店|建设泵站
	}
	return !c.lists.Equipment.ends(w) || c.lists.Issuing.has(c.text(v))
}

// endsBody says that the word at k ends the name of a body.
func (c *clauseSentence) endsBody(k int) bool {
	return c.elems[k].verb == noVerb && (c.elems[k].class&classOrgTail != 0 && c.elems[k].class&classPlaceTail == 0 || c.lists.Team.ends(c.text(k)))
}

// isNoun says that an element is a word that is neither a verb for certain nor one of grammar.
func (e *elem) isNoun() bool {
	return e.kind == elemWord && e.verb != sureVerb && e.class&(classAdverb|classPreposition|classConjunction|classParticle|classCopula) == 0
}

// kindOfSite says that the verb at i only says of which kind the site is that the phrase ends with: 种植|基地, 培训|中心; but 建设|基地.
func (c *clauseSentence) kindOfSite(i, b int) bool {
	return i+2 == b && c.lists.SiteEnd.has(c.text(i+1)) && c.elems[i+1].start == c.elems[i].end && c.elems[i].class&(classLight|classUp|classDown) == 0 && !c.lists.NewlyBuilt.has(c.text(i)) && !c.actsOn(i)
}

// levelOf says that the element at i is the 市 or the 县 of the body that it stands before: 市|教育局.
func (c *clauseSentence) levelOf(i, b int) bool {
	return i+1 < b && c.chars.level(c.text(i)) && c.elems[i+1].class&classOrgTail != 0 && c.elems[i+1].verb == noVerb && c.elems[i+1].start == c.elems[i].end
}

// actsAt says that the word at k, which is a verb as often as a noun, has an object behind it: 市政府|培训|学员.
func (c *clauseSentence) actsAt(k int) bool {
	return k+1 < len(c.elems) && c.elems[k].kind == elemWord && c.elems[k].verb == maybeVerb && c.elems[k].class&(classTransitive|classLight) != 0 && c.elems[k+1].isNoun()
}
