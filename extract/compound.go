package extract

// compound says that a sure verb is here part of a noun: behind 的 with a noun after it, or in quotation marks.
func (c *clauseSentence) compound(i, a, b int) bool {
	if i > a && c.elems[i-1].kind == elemQuote && !c.closesQuote(i-1) {
		return true
	}
	if i+1 < b && c.elems[i+1].kind == elemQuote && c.closesQuote(i+1) || c.quoted(i, a, b) {
		return true
	}
	if i+1 < b && c.elems[i+1].class&classTail != 0 && c.elems[i].class&classCopula == 0 && c.text(i+1) != "其余" && c.text(i+1) != "其中" { // 救出|其余人员12人
		return true
	}
	// a one-character verb between nouns is as a rule a wrong cut
	return c.elems[i].end-c.elems[i].start == 3 && i > a && c.elems[i-1].end-c.elems[i-1].start == 3 && c.elems[i].class&classCopula == 0
}

// quoted says that element i stands in quotation marks that open and close in [a, b): “城镇新增就业”两项指标.
func (c *clauseSentence) quoted(i, a, b int) bool {
	closing := i + 1
	for closing < b && c.elems[closing].kind != elemQuote {
		closing++
	}
	if closing >= b || !c.closesQuote(closing) {
		return false
	}
	for i--; i >= a; i-- {
		if c.elems[i].kind == elemQuote {
			return !c.closesQuote(i)
		}
	}
	return false
}
