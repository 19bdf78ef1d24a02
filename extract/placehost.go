package extract

import "github.com/liangci/liangci/extract/unit"

// hostAt is the element behind the sight that opens its clause at element k and is said to have received visitors, whatever its name is made
// of: 世界之窗|接待游客4万人次, 井冈山|累计接待游客12万人次. end is where the name known so far ends; it is given back for none.
func (b *binder) hostAt(k, end int) int {
	c := b.c
	last := k
	for last < len(c.elems) && last < k+8 && c.elems[last].kind == elemWord && (last == k || c.elems[last].start == c.elems[last-1].end) {
		e := &c.elems[last]
		if e.class&(classPreposition|classConjunction|classParticle|classCopula|classEach|classTotal|classPlace) != 0 || last > k && e.class&classAdverb != 0 || e.verb == sureVerb || e.pos == "r" || e.pos == "m" {
			break
		}
		last++
	}
	if last == k+1 && c.elems[k].class&classAdverb != 0 {
		return end // 预计|年接待游客50万人次
	}
	if last <= end || last == k || len(c.s[c.elems[k].start:c.elems[last-1].end]) < len("庐山") || b.kindOfHost(c.s[c.elems[k].start:c.elems[last-1].end]) || !b.receives(last) || !b.frontOfClause(k) {
		return end
	}
	return last
}

// kindOfHost says that words name a kind of trade or house, and no sight by itself.
func (b *binder) kindOfHost(w string) bool {
	return b.lists.HostKind.ends(w) ||
		isOneOf(w, []string{"景区", "公园", "博物馆"})
}

// receives says that the predicate from element k on, behind adverbs and times, is that visitors were received.
func (b *binder) receives(k int) bool {
	c := b.c
	for ; k+1 < len(c.elems); k++ {
		e := &c.elems[k]
		if c.text(k) == "接待" {
			return anySuffix(c.text(k+1), []string{"游客", "旅客", "观众", "读者", "游人"}) || c.elems[k+1].kind == elemFigure && (b.figure(k+1).dim == unit.People || b.figure(k+1).dim == unit.PersonTimes)
		}
		if e.kind != elemTime && (e.kind != elemWord || e.class&(classAdverb|classTotal|classEach) == 0) {
			return false
		}
	}
	return false
}
