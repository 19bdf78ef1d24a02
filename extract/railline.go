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
		for end < len(c.elems) && c.elems[end].kind == elemWord && c.elems[end].start == c.elems[end-1].end && c.lists.LineSection.has(c.text(end)) {
			end++
		}
		c.joinNoun(k, end)
		c.elems[k].pos, c.elems[k].class = "ns", classOrgTail
	}
}

// joinRoads makes one name of a road that is told by its number: 国道|1|号, 台|61|线, 省道|308|号. Their numbers are read as no figures.
func (c *clauseSentence) joinRoads() {
	if !strings.Contains(c.s, "道") && !strings.Contains(c.s, "线") {
		return
	}
	for k := 0; k+2 < len(c.elems); k++ {
		kind := c.text(k)
		if kind != "台" && kind != "国道" && kind != "省道" && kind != "县道" || k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start && c.elems[k-1].pos == "ns" {
			continue
		}
		end := k + 1
		for end < len(c.elems) && c.elems[end].kind == elemWord && c.elems[end].start == c.elems[end-1].end && (isDigits(c.text(end)) || c.elems[end].pos == "m" || isOneOf(c.text(end), []string{"甲", "乙", "丙", "丁"})) {
			end++
		}
		closed := c.s[c.elems[k].start:c.elems[end-1].end]
		if end > k+1 && anySuffix(closed, []string{"号", "线"}) && numberedRoad(closed) {
			c.joinRoad(k, end)
		} else if end > k+1 && end < len(c.elems) && c.elems[end].start == c.elems[end-1].end && (c.text(end) == "号" && kind != "台" || c.text(end) == "线") {
			c.joinRoad(k, end+1)
		}
	}
}

// joinRoad makes one name of elements [k, end).
func (c *clauseSentence) joinRoad(k, end int) {
	c.joinNoun(k, end)
	c.elems[k].pos, c.elems[k].class = "ns", classOrgTail
}
