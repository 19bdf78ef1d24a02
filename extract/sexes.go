package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// sexes reads men and women that are counted side by side, 拘捕十九男九女, or in a headline before what befell them, 5男涉械斗被捕. By itself
// 男 is no unit: 三男 is the third son as well.
func (r *reader) sexes(n numeral.Numeral) *quantity {
	if !n.HasValue || n.Kind != numeral.Cardinal {
		return nil
	}
	sex, size := runes.At(r.s, n.Span.End)
	if sex != '男' && sex != '女' {
		return nil
	}
	end := n.Span.End + size
	if !otherSexBehind(r.s[end:], sex) && !otherSexBefore(r.s[:n.Span.Start], sex) && (n.Chinese || !befallen(r.s[end:])) {
		return nil
	}
	q := r.bare(n)
	q.written, q.dim = string(sex), unit.People
	q.unit, _ = r.x.units.Get("人")
	q.span.End, q.outer.End = end, end
	return q
}

// befallen says that a text begins with what is done to somebody, or what happens to them.
func befallen(tail string) bool {
	next, _ := runes.At(tail, 0)
	return strings.ContainsRune("涉被遭获落溺堕坠死伤亡失疑受送命拒因在", next)
}

// otherSexBehind says that a text begins with a number of the other sex, and no longer word: 九女, but 九女子.
func otherSexBehind(tail string, sex rune) bool {
	if !numeral.MayBegin(tail, 0) {
		return false
	}
	n, ok := numeral.ReadAt(tail, 0)
	if !ok {
		return false
	}
	other, size := runes.At(tail, n.Span.End)
	next, _ := runes.At(tail, n.Span.End+size)
	return other == '男'+'女'-sex && !strings.ContainsRune("子生性童孩士人婴儿星", next)
}

// otherSexBefore says that a text ends with a number of the other sex.
func otherSexBefore(head string, sex rune) bool {
	other, size := runes.Before(head, len(head))
	if other != '男'+'女'-sex {
		return false
	}
	before, _ := runes.Before(head, len(head)-size)
	return numberRune(before) || before >= '0' && before <= '9'
}
