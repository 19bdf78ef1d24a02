package extract

import "slices"

// dealt is the place that 分别 or 依次 deals to a figure of a list from a list of places as long: 对韩国、越南和泰国的出口额分别为3亿元、
// 2亿元和1亿元. It is empty for none.
func (b *binder) dealt(i int) string {
	c := b.c
	first := i
	for first-2 >= 0 && c.parts(first-1) && c.elems[first-2].kind == elemFigure {
		first -= 2
	}
	size := c.listed(first)
	if size < 2 {
		return ""
	}
	at := b.dealer(first)
	if at < 0 {
		return ""
	}
	members := b.membersBefore(at)
	if len(members) != size {
		members = b.unknownBefore(at, size)
	}
	if len(members) != size {
		return ""
	}
	m := members[(i-first)/2]
	return trimQuotes(c.phrase(m[0], m[1]))
}

// dealer is the element of 分别 or 依次 before a figure, not further than a verb or two away; -1 if there is none.
func (b *binder) dealer(first int) int {
	for k := first - 1; k >= 0 && k >= first-4 && b.c.elems[k].kind == elemWord; k-- {
		if splits(b.c.text(k)) {
			return k
		}
	}
	return -1
}

// membersBefore are the places of the last list of names before an element, from left to right.
func (b *binder) membersBefore(at int) (members [][2]int) {
	c := b.c
	next := -1
	for j := len(b.names) - 1; j >= 0; j-- {
		n := b.names[j]
		if n[1] > at {
			continue
		}
		if next >= 0 && !(n[1]+1 == next && c.parts(n[1])) {
			break
		}
		next = n[0]
		to := n[1]
		for k := n[1] - 1; k >= n[0]; k-- {
			if c.parts(k) {
				members = append(members, [2]int{k + 1, to})
				to = k
			}
		}
		members = append(members, [2]int{n[0], to})
	}
	for l, r := 0, len(members)-1; l < r; l, r = l+1, r-1 {
		members[l], members[r] = members[r], members[l]
	}
	return members
}

// unknownBefore are the members of a list of a size that ends before element at, one of which is a name: 日本、内地及韩国. It is empty for
// none.
func (b *binder) unknownBefore(at, size int) (members [][2]int) {
	c := b.c
	hi := at
	if hi > 0 && c.elems[hi-1].kind == elemPunct {
		hi--
	}
	known := false
	for len(members) < size {
		lo := hi
		for lo > 0 && hi-lo < 5 && c.elems[lo-1].kind == elemWord && !c.parts(lo-1) && c.elems[lo-1].verb != sureVerb && c.elems[lo-1].class&(classPreposition|classAdverb|classParticle|classCopula) == 0 {
			lo--
		}
		if lo == hi {
			return nil
		}
		members = append(members, [2]int{lo, hi})
		known = known || slices.Contains(b.names, [2]int{lo, hi})
		if hi = lo - 1; len(members) < size && (hi < 1 || !c.parts(hi)) {
			return nil
		}
	}
	if !known || hi >= 0 && c.parts(hi) {
		return nil
	}
	slices.Reverse(members)
	return members
}
