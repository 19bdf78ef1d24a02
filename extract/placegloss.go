package extract

// placeGloss is the place that the brackets behind a figure and its noun say it is all in: 1例（在上海）, 3例由境外输入（均在浙江）. It is empty
// for none.
func (b *binder) placeGloss(i int) string {
	c := b.c
	k := i + 1
	for k < len(c.elems) && k < i+6 && c.elems[k].kind == elemWord {
		k++
	}
	if k+2 >= len(c.elems) || c.elems[k].kind != elemOpen {
		return ""
	}
	k++
	if c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 {
		k++
	}
	if k+1 >= len(c.elems) || !located(c.text(k)) {
		return ""
	}
	end := b.nameAt(k+1, len(c.elems))
	if end == k+1 || end >= len(c.elems) || c.elems[end].kind != elemClose {
		return ""
	}
	return trimQuotes(c.phrase(k+1, end))
}

// originBehind is the place behind a figure from which those that it counts come, as the verb of their clause says it (5人|来自云溪县), or
// as they are described (2名来自台湾的队员). It is empty for none.
func (b *binder) originBehind(i int, described bool) string {
	c := b.c
	k := i + 1
	for k < len(c.elems) && k < i+4 && c.elems[k].kind == elemWord && c.elems[k].verb == noVerb && c.text(k) != "的" {
		k++
	}
	if k+1 >= len(c.elems) || !isOneOf(c.text(k), []string{"来自", "源自", "来自于"}) {
		return ""
	}
	end := b.nameAt(k+1, len(c.elems))
	if end == k+1 || (end < len(c.elems) && c.text(end) == "的") != described || anyPrefix(c.text(k+1), []string{"各", "全国", "世界", "全球", "国内"}) {
		return "" // 来自全国各地
	}
	return trimQuotes(c.phrase(k+1, end))
}

// bracketOf is the place of the figure right before the brackets in which figure i tells more of it: 石桥县损失155万元（占82%）. It is empty for
// none.
func (b *binder) bracketOf(i, lo int) string {
	if lo < 2 || b.c.elems[lo-1].kind != elemOpen || b.c.elems[lo-2].kind != elemFigure || b.namedIn(lo, i) {
		return ""
	}
	return b.placeOf(lo-2, b.bound[lo-2])
}
