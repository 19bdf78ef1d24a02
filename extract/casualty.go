package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// casualtyWords are what befell people whom a number counts without a unit: 2死43伤1失踪.
var casualtyWords = []string{"失踪", "失联", "轻伤", "重伤", "死", "伤", "亡"}

// casualty is what befell the people whom the number that ends at e counts, "" if it counts none. The next number, a mark or the end
// of the sentence follows.
func casualty(s string, e int) string {
	if !anyPrefix(s[e:], casualtyWords) {
		return "" // as nearly always
	}
	for _, w := range casualtyWords {
		if rest, ok := strings.CutPrefix(s[e:], w); ok {
			r, n := utf8.DecodeRuneInString(rest)
			if n == 0 || r >= '0' && r <= '9' || strings.ContainsRune("，。；、！？,;!?）)」』” \u3000逾超近约一二两三四五六七八九十百", r) {
				return w
			}
		}
	}
	return ""
}

// casualtyBefore says that such a count ends at p: 二死|一伤.
func casualtyBefore(s string, p int) bool {
	head := strings.TrimRight(s[:p], "、")
	for _, w := range casualtyWords {
		if front, ok := strings.CutSuffix(head, w); ok {
			r, _ := utf8.DecodeLastRuneInString(front)
			return r >= '0' && r <= '9' || numberRune(r)
		}
	}
	return false
}

// hurtTold says that what stands before p tells how people came to be hurt, or how many there were in all, so that a lone 三 or 八 there counts
// them: 共|八伤, 三车相撞|五伤.
func (x *Extractor) hurtTold(s string, p int) bool {
	return casualtyBefore(s, p) || x.lex.numbers.HurtBefore.ends(s[:p])
}

// casualtyListed says that another such count begins at p, or one with its unit.
func casualtyListed(s string, p int) bool {
	rest := strings.TrimPrefix(s[p:], "、")
	n, ok := numeral.ReadAt(rest, 0)
	return ok && n.HasValue && casualty(rest, n.Span.End) != ""
}

// behindCount says that what stands before a figure is what befell the people of another: 9死|逾900人受伤.
func (b *binder) behindCount(s *leftSide) bool {
	k := s.k - 1
	return k >= s.lo && b.c.elems[k].kind == elemFigure && b.bound[k] != nil && b.bound[k].rule == "figure+verb" && isOneOf(b.c.text(s.k), casualtyWords)
}

// counts binds a number of the dead or hurt to what befell them. It says whether the figure at element i is one.
func (b *binder) counts(r *binding, i int, s *leftSide) bool {
	q := s.q
	if q.unit != nil || q.dim != unit.People {
		return false
	}
	w := casualty(b.c.s, q.span.End)
	if w == "" {
		return false
	}
	if k := s.k - 1; k >= s.lo && b.c.elems[k].kind == elemFigure && b.bound[k] != nil {
		r.scope = b.bound[k].scope // 共2死|43伤
	} else {
		b.left(r, i, s, false)
	}
	*r = binding{action: w, scope: r.scope, rule: "figure+verb", verb: -1}
	return true
}

// deaths says that the figure at i counts cases of death, which are none of what was told before: 重症病例3例及2例|死亡; but of 其中2例死亡 they are.
func (b *binder) deaths(i int) bool {
	return i+1 < len(b.c.elems) && b.c.text(i+1) == "死亡" && b.figure(i).written == "例" && !b.lists.Among.has(b.c.text(i-1))
}
