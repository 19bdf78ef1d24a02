package extract

import "strings"

// verbWords is the text of a verb group without what marks aspect.
func (b *binder) verbWords(g [2]int) string {
	if g[1] == g[0]+1 {
		return b.c.text(g[0])
	}
	var sb strings.Builder
	for i := g[0]; i < g[1]; i++ {
		if w := b.c.text(i); !(isAspect(w) && i > g[0]) || w == "出" && i == g[0]+1 && len(b.c.text(g[0])) == 3 {
			sb.WriteString(w)
		}
	}
	return sb.String()
}

// verbText is the text of a verb group without what marks aspect or direction.
func (b *binder) verbText(g [2]int) string {
	t := b.verbWords(g)
	if at := b.c.elems[g[0]].start; hasPrefix(t, "年") && at > 0 && b.c.s[at-1]-'0' < 10 {
		t = t[len("年"):] // 较99|年增6.7%
	}
	for _, tail := range []string{"了", "至", "着", "在", "到", "于", "出"} {
		if head := t[:max(0, len(t)-len(tail))]; hasSuffix(t, tail) && head != "" && !(tail == "出" && len(head) == 3) && (b.x.lex.word(head)&classVerb != 0 || (tail == "着" || tail == "在") && b.x.lex.class[head]&classAdjacent != 0) && t != "高出" && t != "多出" && t != "存在" && t != "达到" && t != "收到" && t != "接到" && t != "得到" && !(tail == "到" && b.x.lex.word(t)&classIntransitive != 0) { // 报到
			t = head
		}
	}
	for _, tail := range []string{"剩余", "剩下", "余下", "残存", "残余", "遗留", "来袭", "受损"} {
		if head, ok := strings.CutSuffix(t, tail); ok && b.x.lex.word(head)&classVerb != 0 {
			t = head // 销毁|剩余假酒300瓶: the second tells which
		}
	}
	if rest, ok := strings.CutPrefix(t, "比较"); ok && b.x.lex.word(rest)&(classUp|classDown) != 0 {
		t = rest // 与上月|比较减少
	}
	if rest, ok := cutAnyPrefix(t, "季", "年", "月"); ok && hasSuffix(b.c.s[:b.c.elems[g[0]].start], "按") && b.x.lex.word(rest)&(classUp|classDown) != 0 {
		t = rest // 按|季减
	}
	if head, ok := strings.CutSuffix(t, "为"); ok && (b.x.lex.word(head)&(classUp|classDown) != 0 || b.x.lex.numbers.Fixing.has(head)) {
		t = head // 缩短为, 调整为
	}
	if len(t) == 6 && strings.Contains("微大小略猛急劲稳连续", t[:3]) && b.x.lex.word(t[3:])&(classUp|classDown) != 0 {
		t = t[3:] // 微升, 大跌
	}
	for _, front := range []string{"已", "尚", "仍", "共计", "共", "现", "仅", "只", "总共", "累计", "约", "可", "新"} {
		if hasPrefix(t, front) && b.x.lex.word(t[len(front):])&classCopula != 0 {
			t = t[len(front):]
		}
	}
	for _, front := range []string{"累计", "总共", "共计", "用于", "料", "冀"} {
		if hasPrefix(t, front) && b.x.lex.word(t[len(front):])&classVerb != 0 {
			t = t[len(front):] // 累计开展, 用于修缮, 料吸引
		}
	}
	if strings.HasSuffix(t, "幅达") {
		t = "达" // 增幅|达9%
	}
	if head, ok := strings.CutSuffix(t, "年产"); ok && b.x.lex.word(head)&classVerb != 0 {
		t = head // 形成|年产30万吨的能力
	}
	return t
}
