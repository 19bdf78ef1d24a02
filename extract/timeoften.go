package extract

import "strings"

// datedOften is the date of what is told of how often, at element k in the clause that begins at lo: one in the clause, or of an average the
// period before: 目前|每天运送3万人, 上半年增长5%，平均|每天卖出16套. It is empty if there is none.
func (b *binder) datedOften(k, lo int, reach timeReach) string {
	if reach != reachOften || k < lo {
		return ""
	}
	c := b.c
	average := k > 0 && c.text(k-1) == "平均" || k+1 < len(c.elems) && c.text(k+1) == "平均"
	for n := k - 1; n >= 0 && (n >= lo || average); n-- {
		if c.elems[n].kind != elemTime {
			continue
		}
		t, word := c.marks[c.elems[n].mark].time, c.text(n)
		if t.reach == reachNone || t.reach == reachFigure || c.glosses(n) {
			continue
		}
		if t.reach == reachOn && (n >= lo || isPeriod(word) && opensStatement(c.s[:c.elems[n].start])) {
			return strings.ReplaceAll(word, " ", "")
		}
		return ""
	}
	return ""
}

// ofOtherStage says that the time at element k is when one stage of a work was done, and that the figure at i stands in a clause of
// another, or of another subject, and of what is to come: 一期|已于去年|投产；二期计划投资20亿元.
func (b *binder) ofOtherStage(i, k int) bool {
	c := b.c
	lo := c.stageBounds(i)
	if lo <= k || c.elems[lo].kind != elemWord {
		return false
	}
	start, _ := c.clauseBounds(k)
	head := c.s[c.elems[start].start:c.elems[k].start]
	opens := start == k || opensStatement(c.s[:c.elems[k].start])
	if stage := ofStage(c.s[c.elems[lo].start:]); stage && !opens {
		return strings.Contains(head, "期") || strings.Contains(head, "工程") || strings.Contains(head, "项目")
	} else if !stage && (opens || !anySuffix(head, []string{"于", "已", "已经"}) && !strings.HasPrefix(c.text(k), "于")) {
		return false
	}
	for n := lo; n < i && c.elems[n].kind != elemPunct; n++ {
		if w := c.text(n); w == "将" || w == "拟" || strings.HasSuffix(w, "计划") || anyPrefix(w, []string{"计划", "预计", "力争", "有望", "规划", "正在", "目前"}) {
			return !opens || !isOneOf(c.text(k), []string{"今年", "全年", "年内"})
		}
	}
	return false
}

// stageBounds is where the clause begins that tells of which stage the figure at i is, or the first behind a semicolon: 一期…，|二期投资3亿元，产能5万吨.
func (c *clauseSentence) stageBounds(i int) int {
	for k := i - 1; k > 0; k-- {
		if c.elems[k].kind != elemPunct {
			continue
		}
		if w := c.text(k); w == "；" || w == ";" || ofStage(c.s[c.elems[k+1].start:]) {
			return k + 1
		}
	}
	return 0
}

// ofStage says that a text begins with a stage of a work: 二期, 三期工程, 后续.
func ofStage(s string) bool {
	return anyPrefix(s, []string{"一期", "二期", "三期", "四期", "五期", "六期", "首期", "后期", "后续", "项目一期", "项目二期", "项目三期", "工程二期", "第二期", "第三期"}) && !strings.HasPrefix(s, "后期待")
}

// comesTo says that the time at element k is when a work was done, and that a clause between it and the figure at i, or that of the figure,
// begins to tell what it will come to: 电站今年6月|并网，预计年发电360万度，可供2万户.
func (b *binder) comesTo(i, k int) bool {
	c := b.c
	_, hi := c.clauseBounds(k)
	if hi >= i || hi == k+1 || c.elems[hi].kind != elemPunct {
		return false
	}
	for rest := c.s[c.elems[k].end:c.elems[hi].start]; rest != ""; {
		tail, adverb := cutAnyPrefix(rest, "将", "正式", "全面", "全线", "首次", "顺利", "全部", "成功", "并", "、")
		if n := b.x.lex.times.completing.match(rest, 0); n > 0 {
			tail = rest[n:]
		} else if !adverb {
			return false
		}
		rest = tail
	}
	for lo := hi + 1; lo <= i; {
		if anyPrefix(c.s[c.elems[lo].start:], []string{"预计", "预期", "有望", "可年", "可实现", "可新增", "可满足", "每年可", "每年将", "每年预计", "年可", "年均可", "将年", "将可"}) {
			return true
		}
		_, end := c.clauseBounds(lo)
		lo = max(end, lo) + 1
	}
	return false
}
