package extract

import "github.com/liangci/liangci/extract/unit"

// indefinite says that element k is the classifier of 一 before a figure that describes what it counts.
func (s *leftSide) indefinite(b *binder, k int) bool {
	if k-1 < s.lo || k != s.at-1 || b.c.text(k-1) != "一" || b.c.elems[k].end-b.c.elems[k].start != len("支") {
		return false
	}
	u, ok := b.x.units.Get(b.c.text(k))
	return ok && u.Kind == unit.KindClassifier
}
