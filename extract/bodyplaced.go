package extract

// Names of bodies right behind that of their place, and short ones that open a clause.

// bodyOf is the element behind the body whose own name begins with lone characters at element k, right behind that of its place, and which
// is a subject: 陕西|云|中|皇帝|陵|博物馆, 湖北|恒|岳|茶油|科技|有限公司, 台南市|立|动物园. The place begins at element from. It is k for none.
func (b *binder) bodyOf(from, k, hi int) int {
	c := b.c
	if c.elems[k].start != c.elems[k-1].end {
		return k
	}
	tail := c.ownBody(k)
	if c.text(k) == "立" && k+1 < hi {
		tail = max(k, c.bodyTail(k+1))
	}
	if tail > k && b.frontOfClause(from) {
		if end := b.branch(tail+1, hi); c.isSubject(end) {
			return end
		}
	}
	return k
}

// siteBehind is the element behind the site that the words from element j on tell of, right behind the name of its place, which begins at
// element k: 福州|服装|厂, 石桥|种植|基地. It is j for none.
func (b *binder) siteBehind(j, k int) int {
	c := b.c
	if c.elems[j].start != c.elems[j-1].end || c.text(j) == "会同" {
		return j
	}
	tail := c.kindAndTail(j, j+3)
	if tail >= j && (b.endsSubject(tail+1) || k > 0 && leadsToSite(c.text(k-1)) && c.endsSite(tail+1)) {
		return tail + 1
	}
	return j
}

// stemAt reads an organisation that opens its clause, or that 在 and its like lead to, and is called by two or three characters that the dictionary
// cuts apart, as it does with the names of most places: 建|水|法院, 在|松|岭|中学. It gives k for none.
func (b *binder) stemAt(k, hi int) int {
	c, j := b.c, k
	pieces, letters := true, true // so far all characters are of words seldom met but in names, or such as names begin and go on with
	for j < hi && j < k+3 && c.adjoins(j, k) && c.elems[j].end-c.elems[j].start == len("一") {
		e, w := &c.elems[j], c.text(j)
		pieces = pieces && pieceOfName(e) && w != "的" && w != "半" && w != "一" // 近|半|公司: half of them, 榆林|一|煤矿
		letters = letters && (c.bodyLetter(j, j == k) || j == k && e.verb == sureVerb && e.class&classPreposition == 0 && !noStemSet.holds(w))
		if !pieces && !letters {
			break
		}
		j++
	}
	if j < k+2 || j >= hi || !c.adjoins(j, k) || c.elems[j].class&classOrgTail == 0 || c.elems[j].end-c.elems[j].start < len("法院") {
		return k
	}
	if front := b.frontOfClause(k); front && (pieces || b.endsSubject(j+1)) || !front && pieces && located(c.text(k-1)) {
		return b.pastTail(j, hi)
	}
	return k
}

// noStem are characters that say which or of what kind an organisation is: 新|设|法院, 两|级|法院.
const noStem = "已未将正再新原老旧大小本该各全其此某每首级省市县区州旗盟镇乡村我两多设办有所家个座间处名位国民军男女公私"

var noStemSet = newCharText(noStem)
