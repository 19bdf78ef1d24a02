package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// completedAt reads when a work is done, told by what it comes to: 建成后, 建成投产后, 投入运营之后. It gives p for none.
func (w *timeWords) completedAt(s string, p int) int {
	q := p
	for {
		n := w.completing.match(s, q)
		if n == 0 {
			break
		}
		q += n
		if rest, ok := cutAnyPrefix(s[q:], "并", "、"); ok && w.completing.match(rest, 0) > 0 {
			q = len(s) - len(rest)
		}
	}
	if q == p {
		return p
	}
	for _, after := range []string{"后", "之后", "以后"} {
		if end := q + len(after); strings.HasPrefix(s[q:], after+"的第一年") {
			return end + len("的第一年")
		}
		if strings.HasPrefix(s[q:], after) && w.closingFits(s, q, len(after)) && !strings.HasPrefix(s[q+len(after):], "的") {
			return q + len(after)
		}
	}
	return p
}

// datedBefore says that a time at p is that of a work done, which a date before it in the clause tells as well: 2018年大桥|通车后.
func (lx *lexicon) datedBefore(s string, p int, marks []mark) bool {
	r, _ := runes.At(s, p)
	if len(marks) == 0 || !lx.times.completing.begins(r) {
		return false
	}
	n := len(marks) - 1
	for n > 0 && marks[n].time == nil {
		n--
	}
	return marks[n].time != nil && marks[n].span.End < p && indexSet(s[marks[n].span.End:p], clauseEnds) < 0 && lx.times.completedAt(s, p) > p
}

// completes says that a time expression is that of a work done.
func (w *timeWords) completes(word string) bool {
	if !anySuffix(word, []string{"后", "后的第一年"}) {
		return false
	}
	r, _ := runes.At(word, 0)
	return w.completing.begins(r) && w.completedAt(word, 0) == len(word)
}

// partedFrom says that something new begins in a text between two words: behind a semicolon, or a blank between two headlines.
func partedFrom(s string) bool {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == ';', strings.HasPrefix(s[i:], "；"):
			return true
		case s[i] == ' ' && i > 0 && isHan(lastRune(s[:i])) && isHan(firstRune(s[i+1:])):
			return true
		}
	}
	return false
}

// isStamp says that a time in digits behind head is when a page was written: 发布时间：2021-3-15.
func isStamp(head, word string) bool {
	return len(word) > len("2021-1-1") && strings.IndexByte("-/.", word[4]) >= 0 &&
		anySuffix(strings.TrimRight(head, " :："), []string{"date", "Date", "时间", "日期", "发布", "发布于", "发表于", "更新"})
}

// completedBehind is the verb of a time at element k, behind the adverbs of the clause, that tells what was done with what stands before it:
// 5个项目全部|建成后. It is empty if there is none.
func (b *binder) completedBehind(k, hi int) string {
	c := b.c
	for k < hi && c.elems[k].class&classAdverb != 0 && c.elems[k].verb == noVerb {
		k++
	}
	if k >= hi || c.elems[k].kind != elemTime || !b.x.lex.times.completes(c.text(k)) {
		return ""
	}
	verb, _ := cutAnySuffix(c.text(k), "之后", "以后", "后")
	return verb
}
