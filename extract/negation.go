package extract

import "strings"

// Negation turns what is counted, or what was done, into its opposite; a record that lost it would say what is not so. It stands
// as a word of its own before the verb (未|完成投资3亿元) or before the first word of the item (不|满意者占5%).

// negations are the adverbs of negation, with what an action keeps of them.
var negations = map[string]string{
	"不": "不", "未": "未", "没": "没", "没有": "没有", "无法": "无法", "不能": "不能", "未能": "未能", "不予": "不予", "不再": "不再", "难以": "难以",
	"尚未": "未", "从未": "未", "并未": "未", "仍未": "未", "均未": "未", "未曾": "未", "并不": "不", "从不": "不", "并没有": "没有", "未经": "未经",
}

// negation is the negation that ends where element i begins, "" if there is none.
func (c *clauseSentence) negation(i int) string {
	if i == 0 {
		return ""
	}
	if e := &c.elems[i-1]; e.kind != elemWord || e.end != c.elems[i].start || e.end-e.start > len("并没有") {
		return ""
	}
	return negations[c.text(i-1)]
}

// negate gives the action of a binding the negation before its verb.
func (b *binder) negate(r *binding) {
	if r.verb < 0 || r.action == "" || !strings.HasPrefix(r.action, b.c.text(r.verb)) {
		return
	}
	r.action = b.c.negation(r.verb) + r.action
}

// itemNegation is the negation that belongs to an item whose first word is element a: 不|满意者, 未|就业毕业生, 非|党员.
func (c *clauseSentence) itemNegation(a int) string {
	if a == 0 || c.elems[a-1].end != c.elems[a].start || c.elems[a-1].end-c.elems[a-1].start != len("不") {
		return ""
	}
	switch w := c.text(a - 1); w {
	case "不", "未", "非", "无":
		return w
	}
	return ""
}
