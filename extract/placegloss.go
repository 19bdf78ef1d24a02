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
