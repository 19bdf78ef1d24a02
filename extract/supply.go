package extract

// withoutSupply cuts what fails or comes back in the villages that a classifier counts: 3个村|电力、通信未恢复, 17个自然村|道路不通. What is
// built there is no such: 12个村饮水工程.
func (c *clauseSentence) withoutSupply(a, b, hi int) int {
	for i := a + 1; i < b && i < a+4; i++ {
		if c.elems[i].kind != elemWord || !c.lists.Supply.has(c.text(i)) || !c.lists.Supplied.ends(c.text(i-1)) {
			continue
		}
		for n := i + 1; n < hi; n++ {
			if c.lists.SupplyState.begins(c.text(n)) {
				if last := c.elems[hi-1].class; c.text(hi-1) != "的" && (last&classHead == 0 || n == hi-1) {
					return i
				}
			}
		}
	}
	return b
}
