package extract

import "strings"

// Names of offices.

// officeAt reads an office of a place that is not named, or one whose name says all: 县|教育局, 消防局. It gives k for none.
func (b *binder) officeAt(k, hi int) int {
	c := b.c
	e, w := &c.elems[k], c.text(k)
	if len(w) == 3 && k+1 < hi && c.elems[k+1].class&classOrgTail != 0 && c.elems[k+1].kind == elemWord && c.elems[k+1].start == e.end && b.c.chars.level(w) {
		if k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == e.start && c.elems[k-1].pos == "ns" {
			return k
		}
		return k + 2
	}
	if n := b.nationalOffice(k, hi); n > k {
		return n
	}
	if n := b.longOffice(k, hi); n > k {
		return n
	}
	if len(w) == 9 && e.class&classOrgTail != 0 && strings.Contains("局署厅委处", lastChar(w)) && e.pos != "v" {
		return k + 1
	}
	return k
}

// longOffice reads an office of a place that is not named, with words before its last: 县|人民|医院, 市|公共|资源|交易中心. It gives k for none.
func (b *binder) longOffice(k, hi int) int {
	c := b.c
	if !c.chars.level(c.text(k)) || k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start && isNamePOS(c.elems[k-1].pos) {
		return k
	}
	end := c.nameEnd(k+1, min(hi, k+5), func(j int) nameStep {
		switch e := &c.elems[j]; {
		case e.class&classConjunction != 0:
			return noName
		case j > k+1 && e.class&classOrgTail != 0:
			return lastOfName
		}
		return inName
	})
	if end == k+1 {
		return k
	}
	return end
}

// branch is the element behind the branch of the organisation whose name ends before element k: 市公安局|晋安|分局, 省公安厅|经侦|总队. It
// is k for none.
func (b *binder) branch(k, hi int) int {
	return b.c.nameEnd(k, min(hi, k+4), func(j int) nameStep {
		switch {
		case b.c.elems[j].class&classConjunction != 0, b.title(j):
			return noName
		case b.x.lex.tails.branches[b.c.text(j)]:
			return lastOfName
		}
		return inName
	})
}

// orgBehind is the element behind the organisation that the words from j on lead to, j for none: 第三|人民|医院.
func (b *binder) orgBehind(j, hi int) int {
	c := b.c
	return c.nameEnd(j, min(hi, j+4), func(n int) nameStep {
		switch w := c.text(n); {
		case b.lists.NewlyBuilt.has(w):
			return noName
		case c.elems[n].class&classOrgTail != 0, n > j && (office(w) || b.x.lex.tails.endsOrganization(w)):
			return lastOfName
		}
		return inName
	})
}

// office says that a lone character ends the name of an office: 交通|委, 省财政|厅.
func office(w string) bool { return len(w) == 3 && strings.Contains("委办局厅署", w) }

// nationalOffice reads the centre or the society of the whole country that is the subject of its clause: 全国|农技|推广|中心; but 全国|服务中心|320家.
// It gives k for none.
func (b *binder) nationalOffice(k, hi int) int {
	const most = 5 // words
	c := b.c
	if c.text(k) != "全国" || !b.frontOfClause(k) {
		return k
	}
	for j := k + 1; j < min(hi, k+most); j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.class&(classAdverb|classPreposition|classParticle|classConjunction|classCopula|classTotal|classEach) != 0 {
			return k
		}
		if last := strings.HasSuffix(c.text(j), "中心") || anySuffix(c.text(j), []string{"学会", "协会", "联合会", "基金会"}); last && (j > k+1 || e.end-e.start > len("服务中心")) {
			if j+1 < hi && (c.elems[j+1].kind == elemTime || c.elems[j+1].verb == sureVerb) {
				return j + 1
			}
			return k
		}
	}
	return k
}
