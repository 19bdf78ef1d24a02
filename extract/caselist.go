package extract

// eventItself takes a verb without object in a list of cases for what is counted: 查处违停2300起、酒驾417起.
func (b *binder) eventItself(r *binding, g [2]int, s *leftSide) bool {
	if b.c.elems[g[0]].class&classIntransitive == 0 {
		return false
	}
	whole := b.caseOf(g[0], s)
	if whole == nil {
		return false
	}
	switch s.q.written {
	case "起", "宗", "例", "件":
	default:
		return false
	}
	r.item, r.itemRun, r.action, r.verb, r.rule = r.action, g, whole.action, whole.verb, "noun+figure"
	return true
}

// caseOf is the figure that counts all the cases of which the verb at k names a kind: 查处违停2300起、酒驾417起; 查处3.6万起，其中超速1.2万起.
func (b *binder) caseOf(k int, s *leftSide) *binding {
	p := b.c.before(k, s.lo)
	if p >= s.lo && b.c.elems[p].kind != elemList && b.c.text(p) != "其中" {
		return nil
	}
	for n := len(b.order) - 1; n >= 0; n-- {
		prev := b.bound[b.order[n]]
		if b.figure(b.order[n]).written != s.q.written {
			return nil
		}
		if prev.verb >= 0 && b.c.elems[prev.verb].class&classTransitive != 0 {
			return prev
		}
	}
	return nil
}
