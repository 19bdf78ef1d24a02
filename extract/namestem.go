package extract

// stemAt reads an organisation that opens its clause as the subject and is called after a place of two characters that the dictionary
// lacks and cuts apart: 建|始|法院. It gives k for none.
func (b *binder) stemAt(k, hi int) int {
	c := b.c
	if k+3 >= hi || c.elems[k].end-c.elems[k].start != len("一") || c.elems[k+1].end-c.elems[k+1].start != len("一") {
		return k
	}
	tail := &c.elems[k+2]
	if tail.class&classOrgTail == 0 || tail.end-tail.start < len("法院") || tail.end-c.elems[k].start != tail.end-tail.start+len("一一") || !b.endsSubject(k+3) {
		return k
	}
	for n, e := range c.elems[k : k+2] {
		const never = classCausative | classPreposition | classConjunction | classParticle | classEach | classTotal | classPlace | classCopula
		if e.kind != elemWord || n == 0 && e.class&classAdverb != 0 || e.class&never != 0 || e.pos == "r" || e.pos == "m" || noStemSet.holds(c.s[e.start:e.end]) {
			return k
		}
	}
	if !b.frontOfClause(k) {
		return k
	}
	return k + 3
}

// noStem are characters that say which or of what kind an organisation is: 新|设|法院, 两|级|法院.
const noStem = "已未将正再新原老旧大小本该各全其此某每首级省市县区州旗盟镇乡村我两多设办有所家个座间处名位国民军男女公私"

var noStemSet = newCharText(noStem)
