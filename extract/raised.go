package extract

// raisedTo finds the verb of change before its object, where what that changes to stands behind the object: 上调|每日人数|至3万人.
func (b *binder) raisedTo(r *binding, s *leftSide) {
	if !s.to || r.verb >= 0 || r.change != NoChange || r.itemRun[1] <= r.itemRun[0] || r.itemRun[1] > s.at {
		return
	}
	c := b.c
	for k := r.itemRun[1] - 2; k >= s.lo && (c.elems[k].kind == elemWord || c.elems[k].kind == elemTime); k-- {
		if c.elems[k].class&(classUp|classDown) == 0 || c.elems[k].verb == noVerb || c.text(k+1) == "的" {
			continue
		}
		if k >= r.itemRun[0] {
			r.itemRun[0] = k + 1
			r.item = b.itemText(k+1, r.itemRun[1])
		}
		r.action, r.verb, r.change = c.text(k), k, IncreaseTo
		if c.elems[k].class&classDown != 0 {
			r.change = DecreaseTo
		}
		return
	}
}

// skipsReach goes over the 达 behind a verb of change, which says by how much it changed: 增长|双双|达到8%.
func (s *leftSide) skipsReach(b *binder) bool {
	c := b.c
	if !isOneOf(c.text(s.k), []string{"达", "达到", "高达"}) || !isRelative(b.figure(s.at)) || s.to {
		return false
	}
	k := s.k - 1
	for k > s.lo && c.elems[k].kind == elemWord && c.elems[k].class&classAdverb != 0 && c.elems[k].verb == noVerb {
		k--
	}
	if k < s.lo || c.elems[k].kind != elemWord || c.elems[k].class&(classUp|classDown) == 0 || c.elems[k].verb == noVerb || !isOneOf(c.text(k), []string{"增长", "上涨", "上升", "下降", "下跌", "减少", "增加", "下滑", "回落"}) {
		return false
	}
	if k > s.lo && !(c.elems[k-1].class&classAdverb != 0 || c.elems[k-1].kind == elemTime) {
		return false // 产量的增长达到8%: a noun
	}
	s.k = k + 1
	return true
}
