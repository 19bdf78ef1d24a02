package extract

// Kinds of areas and names of villages before a number: where those are that are counted.

// whichArea says that nothing but a word for a kind of area stands before a figure, of what was counted before: 养老机构36个，其中|县城|24个.
func (b *binder) whichArea(r *binding, run *run, s *leftSide) bool {
	if run.hasVerb() || run.item[1] != run.item[0]+1 || run.item[1] != s.at || len(b.order) == 0 || isRelative(s.q) || !b.lists.Area.has(r.item) {
		return false
	}
	if isOneOf(s.q.written, []string{"个", "座", "片"}) && (b.lists.RegionUnit.has(r.item) || isOneOf(r.item, []string{"社区", "园区", "片区", "新区", "特区", "集镇"})) {
		return false // 先进集体36个，其中乡镇12个: such are counted so
	}
	last := b.order[len(b.order)-1]
	prev, pq := b.bound[last], b.figure(last)
	if pq.written != s.q.written || prev.itemRun[1] > len(b.c.elems) {
		return false
	}
	switch {
	case b.partBetween(pq, s.q):
		return true
	case prev.rule == "inherited item" && prev.itemRun[1] == prev.itemRun[0]+1:
		at := prev.itemRun[0]
		return b.lists.Area.has(b.c.text(at)) || b.placeElem(at) // 其中县城24个、农村|90个
	}
	return false
}

// villageActs says that elements [at[0], at[1]) are the name of a village or a part of a town, which is not what is counted: 李家村|脱贫36户.
func (b *binder) villageActs(at [2]int, s *leftSide) bool {
	if at[1] <= at[0] || s.q.written == "个" || !anySuffix(b.c.text(at[1]-1), []string{"村", "社区", "街道", "嘎查", "镇", "乡"}) {
		return false
	}
	for _, n := range b.names {
		if n[1] == at[1] && n[0] <= at[0] {
			return true
		}
	}
	return false
}
