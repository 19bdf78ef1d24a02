package extract

// ratio binds a share or a multiple of something else to what has it: 含氧量相当于海平面的四成, 客流回复至疫情前的106%. It says whether
// there is one.
func (b *binder) ratio(r *binding, i int, s *leftSide, hasNoun bool) bool {
	if hasNoun || !isRelative(s.q) || s.shared >= 0 {
		return false
	}
	c := b.c
	p := i - 1
	for p > s.lo && c.elems[p].kind == elemWord && c.elems[p].class&classAdverb != 0 {
		p--
	}
	if p <= s.lo || c.text(p) != "的" {
		return false
	}
	for n := p - 1; n >= s.lo; n-- {
		e := &c.elems[n]
		if e.kind == elemTime {
			continue
		}
		if e.kind != elemWord {
			return false
		}
		w := c.text(n)
		if e.class&(classUp|classDown) != 0 && e.verb == sureVerb && (toParticle(lastChar(w)) || n+1 < p && toParticle(c.text(n+1))) {
			s.to = true
		} else if !b.lists.Equalling.has(w) {
			continue
		}
		r.subject, r.rule = true, "verb+figure"
		if w != "不足" && w != "不到" {
			r.action, r.verb = b.verbText([2]int{n, n + 1}), n
			b.changeOf(r, [2]int{n, n + 1}, s)
		}
		b.subjectOf(r, n, s)
		if r.item == "" {
			r.itemRun = [2]int{}
		}
		return true
	}
	return false
}
