package extract

import "strings"

// distance takes what is so far away for what a distance is told of, not what it is away from: 探测器距地球3.8亿公里.
func (b *binder) distance(r *binding, s *leftSide) {
	if r.verb < s.lo || r.subject || !isOneOf(b.c.text(r.verb), []string{"距", "离", "距离", "远离"}) || b.lists.measureNoun(b.c.text(s.k)) {
		return // but 震源深度15公里
	}
	r.item, r.itemRun, r.rule = "", [2]int{}, "verb+figure"
	b.subjectOf(r, r.verb, s)
	if r.item == "" {
		r.itemRun, r.placeSubject = [2]int{}, true
	}
}

// apart says that more than adverbs stands between the verb and the figure.
func (b *binder) apart(verb, i int) bool {
	for n := verb + 1; n < i; n++ {
		if e := &b.c.elems[n]; e.kind != elemWord || e.class&classAdverb == 0 {
			return true
		}
	}
	return false
}

// apartFrom cuts an item before the word that says what it is away from: 这个恒星系|距离地球127光年.
func (b *binder) apartFrom(r *binding) {
	if strings.HasSuffix(r.action, "距") && r.rule == "verb+noun+figure" {
		r.item, r.itemRun = "", [2]int{} // 行至距出口30米处
		return
	}
	for k := r.itemRun[0] + 1; k < r.itemRun[1]-1; k++ {
		if isOneOf(b.c.text(k), []string{"离", "距", "距离", "相距"}) {
			r.item, r.itemRun = b.cleanItem(r.itemRun[0], k), [2]int{r.itemRun[0], k}
			return
		}
	}
}
