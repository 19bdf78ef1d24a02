package extract

// helper says that a name is of who helps those of whom the clause tells: 在|湖南、河南警方|的大力支持下.
func (c *clauseSentence) helper(n [2]int) bool {
	lo, hi := c.clauseBounds(n[0])
	if hi-n[1] < 2 || c.text(hi-1) != "下" || c.elems[hi-2].kind != elemWord || !c.lists.Backing.ends(c.text(hi-2)) {
		return false
	}
	for k := n[0] - 1; k >= lo; k-- {
		if c.text(k) == "在" {
			return true
		}
	}
	return false
}
