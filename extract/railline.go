package extract

import "strings"

// joinLines makes one name of a line of an underground railway and the section of it that is told of: 17|号|线|北段. Their numbers are read
// as no figures.
func (c *clauseSentence) joinLines() {
	if !strings.Contains(c.s, "号线") {
		return
	}
	for k := 0; k+2 < len(c.elems); k++ {
		if c.elems[k].pos != "m" || c.elems[k].kind != elemWord || c.text(k+1) != "号" && c.text(k+1) != "号线" || c.elems[k+1].start != c.elems[k].end || !isDigits(c.text(k)) {
			continue
		}
		end := k + 2
		if c.text(k+1) == "号" {
			if c.text(end) != "线" || c.elems[end].start != c.elems[end-1].end {
				continue
			}
			end++
		}
		for end < len(c.elems) && c.elems[end].kind == elemWord && c.elems[end].start == c.elems[end-1].end && isOneOf(c.text(end), []string{"北段", "南段", "东段", "西段", "中段", "首通段", "剩余段", "剩余", "一期", "二期", "三期", "北延", "南延", "东延", "西延", "延长线", "支线", "段"}) {
			end++
		}
		c.joinNoun(k, end)
		c.elems[k].pos, c.elems[k].class = "ns", classOrgTail
	}
}
