package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// pairedTime is the one of several times, of which element k is or ends the list, that the figure at i is of, where 分别 gives each its
// figure: 2021年、2022年分别|卖出3万台、4万台. It is empty if there is no such list.
func (b *binder) pairedTime(k, i int) string {
	c := b.c
	if !strings.Contains(c.text(k), "、") && (k < 2 || c.elems[k-2].kind != elemTime) {
		return ""
	}
	first, last := i, i // of the figures
	for first > k+2 && c.joins(first-1) && c.elems[first-2].kind == elemFigure {
		first -= 2
	}
	if between := c.s[c.elems[k].end:c.elems[first].start]; !strings.Contains(between, "分别") && !strings.Contains(between, "依次") {
		return ""
	}
	for last+2 < len(c.elems) && c.joins(last+1) && c.elems[last+2].kind == elemFigure {
		last += 2
	}
	times := strings.Split(c.text(k), "、")
	for k >= 2 && c.joins(k-1) && c.elems[k-2].kind == elemTime {
		k -= 2
		times = append(strings.Split(c.text(k), "、"), times...)
	}
	if len(times) != (last-first)/2+1 {
		return ""
	}
	word := times[(i-first)/2]
	if end := word[len(word)-1]; end >= '0' && end <= '9' {
		word += lastChar(times[len(times)-1]) // 2021、2022年
	}
	return word
}

// joins says that element k joins the members of a list.
func (c *clauseSentence) joins(k int) bool {
	return c.elems[k].kind == elemList || isOneOf(c.text(k), []string{"和", "及", "与"})
}

// toCome says that the clause of the figure at i tells of what is to come, where the time at element k, before that clause, is of the
// present or the past: 目前开工3个项目，预计|投资5亿元.
func (b *binder) toCome(i, k int, word string) bool {
	if !anySuffix(word, []string{"目前", "日前", "近日", "昨日", "昨天", "至今"}) {
		return false
	}
	c := b.c
	for n := i - 1; n > k && c.elems[n].kind != elemPunct; n-- {
		if w := c.text(n); isOneOf(w, []string{"预计", "有望", "可望", "力争"}) || w == "将" && c.elems[n+1].verb != noVerb {
			lo, _ := c.clauseBounds(i)
			return k < lo
		}
	}
	return false
}

// timeWord is how the time at element k, of which word is the wording, is told of the figure at i. It is empty if it does not reach so far.
func (b *binder) timeWord(i, k int, word string) string {
	c := b.c
	if b.toCome(i, k, word) || b.comesTo(i, k) || b.ofOtherStage(i, k) || b.x.lex.times.completes(word) && partedFrom(c.s[c.elems[k].end:c.elems[i].start]) {
		return ""
	}
	if paired := b.pairedTime(k, i); paired != "" {
		return strings.ReplaceAll(paired, " ", "")
	}
	return strings.ReplaceAll(c.glossed(k, word), " ", "")
}

// datedBehind says that 于 with a time stands behind the figure at i in its clause and no time before it: 目前全面开工，3座水库|将于明年底建成.
func (b *binder) datedBehind(i int) bool {
	c := b.c
	k := i + 1
	for k < len(c.elems) && c.elems[k].kind == elemWord {
		k++
	}
	if k >= len(c.elems) || k == i+1 || c.elems[k].kind != elemTime || !anySuffix(c.text(k-1), []string{"于", "预计"}) || b.figure(i).dim == unit.Duration {
		return false
	}
	for k = i - 1; k >= 0 && c.elems[k].kind != elemPunct; k-- {
		if c.elems[k].kind == elemTime {
			return false
		}
	}
	return true
}
