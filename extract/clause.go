package extract

import "strings"

// clauseBounds is the range of elements of the clause that holds element i: between marks that end clauses, and inside the
// same brackets.
func (c *clauseSentence) clauseBounds(i int) (lo, hi int) {
	lo, hi = i, i+1
	for depth := 0; lo > 0; lo-- {
		k := c.elems[lo-1].kind
		if k == elemClose {
			depth++
		}
		if k == elemOpen {
			if depth == 0 {
				break
			}
			depth--
		}
		if k == elemPunct && depth == 0 {
			break
		}
	}
	for depth := 0; hi < len(c.elems); hi++ {
		k := c.elems[hi].kind
		if k == elemOpen {
			depth++
		}
		if k == elemClose {
			if depth == 0 {
				break
			}
			depth--
		}
		if k == elemPunct && depth == 0 {
			break
		}
	}
	return lo, hi
}

// clauseBefore is where the clause begins that ends before the mark at i; brackets that close it belong to it.
func (c *clauseSentence) clauseBefore(i int) int {
	lo, _ := c.clauseBounds(max(c.before(i, 0), 0))
	return lo
}

// before is the element left of i, brackets and what they hold left out; lo-1 if there is none.
func (c *clauseSentence) before(i, lo int) int {
	i--
	for i >= lo && c.elems[i].kind == elemClose {
		depth := 1
		for i--; i >= lo && depth > 0; i-- {
			switch c.elems[i].kind {
			case elemClose:
				depth++
			case elemOpen:
				depth--
			}
		}
	}
	return i
}

// after is the element right of i, brackets and what they hold left out; hi if there is none.
func (c *clauseSentence) after(i, hi int) int {
	i++
	for i < hi && c.elems[i].kind == elemOpen {
		depth := 1
		for i++; i < hi && depth > 0; i++ {
			switch c.elems[i].kind {
			case elemOpen:
				depth++
			case elemClose:
				depth--
			}
		}
	}
	return i
}

// phrase is the text of elements [a, b) without brackets and their content, white space and 的.
func (c *clauseSentence) phrase(a, b int) string {
	if c.verbatim(a, b) {
		return c.s[c.elems[a].start:c.elems[b-1].end]
	}
	var sb strings.Builder
	for i := a; i < b; i = c.after(i, b) {
		e := c.elems[i]
		if e.kind == elemOpen || e.kind == elemClose {
			continue
		}
		if w := c.text(i); w != "的" && w != "之" {
			sb.WriteString(strings.ReplaceAll(w, " ", ""))
		}
	}
	return sb.String()
}

// verbatim says that phrase gives the text of elements [a, b) as it stands in the sentence.
func (c *clauseSentence) verbatim(a, b int) bool {
	if a >= b {
		return false
	}
	for i := a; i < b; i++ {
		e := &c.elems[i]
		if e.kind == elemOpen || e.kind == elemClose || i > a && c.elems[i-1].end != e.start {
			return false
		}
		if w := c.text(i); w == "的" || w == "之" {
			return false
		}
	}
	return strings.IndexByte(c.s[c.elems[a].start:c.elems[b-1].end], ' ') < 0
}
