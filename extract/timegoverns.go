package extract

import "strings"

// Which of the times of a sentence governs a figure.

// timeOf is the time expression that governs a figure: the nearest before it in the sentence that reaches so far. own is false
// if none stands before it, so that the sentence may go on with the time of the one before.
func (b *binder) timeOf(i int) (expr string, own bool) {
	c := b.c
	lo := -1
	often := false // how often stands between
	clause := true // of the figure
	for k := i - 1; k >= 0; k-- {
		if c.elems[k].kind != elemTime {
			if c.elems[k].kind == elemPunct {
				clause = false
			} else if clause && c.now(k) && !c.counting(k) {
				return "", true // 去年订购30架；现有7架
			}
			continue
		}
		t := c.marks[c.elems[k].mark].time
		word, ok := b.reachesOver(k, i)
		if !ok {
			continue
		}
		if t.reach == reachClause || t.reach == reachOften {
			own = true
			if lo < 0 {
				lo, _ = c.clauseBounds(i)
			}
			if dated := b.datedOften(k, lo, t.reach); dated != "" {
				return dated, true
			}
			if k >= lo && strings.HasPrefix(word, "单") && c.dayBefore(k) {
				continue // 2月23日，单日客流量达10万人次
			}
			if k < lo && !b.opensNext(k, lo) {
				often = often || t.reach == reachOften
				continue
			}
		}
		if often && (t.reach != reachOn || !isPeriod(word) || strings.HasSuffix(word, "年来")) {
			return "", true // 昨天并网，每年发电5亿度，可供14万户; but 上半年载客千万，每天6万，载客率85%
		}
		return b.timeWord(i, k, word), true
	}
	return "", own
}

// reachesOver is the time at element k as it governs the figure at i, if it is one that may: 从2022年|的数量看, 由2019年|的30人.
func (b *binder) reachesOver(k, i int) (word string, ok bool) {
	c := b.c
	t := c.marks[c.elems[k].mark].time
	word = c.s[t.span.Start:t.span.End]
	if c.glosses(k) || c.aside(k, i) {
		return "", false // 昨日（21日）; 16日（农历二十五，春运首日）
	}
	switch t.reach {
	case reachNone:
		return "", false
	case reachOn:
		if b.ofWork(k, word) || b.ofRound(k, word) {
			return "", false
		}
		if strings.HasPrefix(c.s[t.span.End:], "的") {
			word = strings.TrimPrefix(word, "从")
		}
	case reachFigure:
		if between := c.s[t.span.End:max(t.span.End, b.figure(i).outer.Start)]; between != "的" && between != "" {
			return "", false
		}
		word, _ = cutAnyPrefix(word, "从", "自", "到", "至")
	}
	return word, true
}

// timeBehind is the time behind a figure whose noun is the subject of its clause: 二十四部风机昨天并网.
func (b *binder) timeBehind(i int) string {
	c := b.c
	_, hi := c.clauseBounds(i)
	for k := i + 1; k < hi; k++ {
		switch e := &c.elems[k]; e.kind {
		case elemFigure:
			return ""
		case elemOpen:
			if k+1 < hi && c.elems[k+1].kind == elemWord {
				k = c.after(k-1, hi) - 1 // 325件(含上年旧存)
			}
		case elemTime:
			t := c.marks[e.mark].time
			if t.reach != reachOn || b.x.lex.times.completes(c.text(k)) || c.text(k-1) == "的" || k == i+1 && b.figure(i).written != "" {
				return ""
			}
			for n := k + 1; n < hi; n++ {
				if c.elems[n].kind == elemFigure && !b.actsBetween(i, k, n) {
					return ""
				}
			}
			return strings.ReplaceAll(c.text(k), " ", "")
		}
	}
	return ""
}

// actsBetween says that the verb of which the noun behind the figure at i is the subject stands between elements k and n: 86名网格员|去年|巡查|1.2万次.
func (b *binder) actsBetween(i, k, n int) bool {
	r := b.bound[i]
	return r != nil && r.rule == "figure+noun" && r.verb > k && r.verb < n && b.c.elems[r.verb].class&classCopula == 0
}
