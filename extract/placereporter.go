package extract

import "strings"

// regionOfReporter is the region whose office tells of the figure at i, where nothing else in the sentence names a place:
// 宜兰县|警察局公布，共受理案件1274件. Whom the office speaks through, a person, is none.
func (b *binder) regionOfReporter(i int) string {
	c := b.c
	for _, n := range b.names {
		if n[1] > i || n[0] > 0 && !b.opensSpeech(n[0]) {
			continue
		}
		end := b.wholeOffice(n[1])
		last := &c.elems[end-1]
		if last.class&classOrgTail == 0 && !strings.HasSuffix(c.text(end-1), "局") || b.x.lex.tails.companies[c.text(end-1)] || !b.reporterBehind(end, i) {
			continue
		}
		n[1] = end
		if region := b.regionAhead(n); len(region) > len("县") {
			return region
		}
	}
	return ""
}

// opensSpeech says that a name at element k is at the front of the sentence, of a clause or behind 据.
func (b *binder) opensSpeech(k int) bool {
	e := &b.c.elems[k-1]
	return e.kind == elemPunct || e.kind == elemClose || e.kind == elemTime || isOneOf(b.c.text(k-1), []string{"据", "根据", "依据", "依"})
}

// wholeOffice is the element behind an office whose name another one ends: 特区政府|博彩监察协调局, 统计|暨|普查局, 市|警局.
func (b *binder) wholeOffice(k int) int {
	c := b.c
	for n := k; n < min(len(c.elems), k+4) && c.elems[n].kind == elemWord && c.elems[n].class&(classAdverb|classPreposition) == 0; n++ {
		if strings.HasSuffix(c.text(n), "局") || c.elems[n].class&classOrgTail != 0 {
			return n + 1
		}
	}
	return k
}

// reporterBehind says that what an office does that gathers figures stands behind element k, before the figure at i: 今日公布, 的数据显示.
func (b *binder) reporterBehind(k, i int) bool {
	c := b.c
	for end := min(i, k+4); k < end; k++ {
		e := &c.elems[k]
		switch {
		case e.kind == elemTime || isOneOf(c.text(k), []string{"的", "今", "昨", "日前", "近日"}) || e.kind == elemWord && e.class&classAdverb != 0:
		case e.kind == elemWord && b.lists.Gathering.has(c.text(k)):
			return true
		default:
			return false
		}
	}
	return false
}

// regionAhead is the region with which the name of an office begins: 屏东县|政府消防局, 澳门|统计暨普查局, 竹南|县|政府消防局.
func (b *binder) regionAhead(n [2]int) string {
	end := n[0]
	for k := n[0]; k < n[1]-1; k++ {
		e, w := &b.c.elems[k], b.c.text(k)
		if k > n[0] && isOneOf(w, []string{"县政府", "市政府", "区政府", "省政府"}) && b.c.elems[n[0]].pos == "ns" {
			return b.c.phrase(n[0], k) + w[:len("县")]
		}
		if e.class&classPlaceTail != 0 && e.class&classOrgTail == 0 || k == n[0] && (isOneOf(w, []string{"香港", "澳门", "香港特区", "澳门特区"}) || e.pos == "ns" && e.end-e.start > 6) {
			end = k + 1
		} else if e.pos != "ns" {
			break
		}
	}
	return b.c.phrase(n[0], end)
}
