package extract

import "strings"

// Names that stand for a place or an organisation named before.

// pastWhole is the element behind the whole of a place or a place named before, which ends before element end, with the part of it and the
// office behind it.
func (b *binder) pastWhole(end, hi int) int {
	if end < hi && b.c.elems[end].start == b.c.elems[end-1].end {
		if part := b.wordsAt(&b.x.lex.tails.wholes, end); part > end && strings.HasSuffix(b.c.text(part-1), "地区") {
			end = part // 我国|东部地区
		} else if end+1 < hi && b.lists.PartOf.has(b.c.text(end)) && b.c.elems[end+1].pos == "ns" && b.c.elems[end+1].start == b.c.elems[end].end {
			end = max(end, b.longName(end+1, hi)) // 该国|西部|卡鲁巴郡
		} else if strings.HasSuffix(b.c.text(end), "部") && b.c.elems[end].pos == "ns" || b.lists.PartOf.has(b.c.text(end)) && end+1 < hi && b.c.text(end+1) == "的" {
			end++ // 我国|中西部
		}
	}
	if end < hi && office(b.c.text(end)) && b.c.elems[end].start == b.c.elems[end-1].end {
		end++
	}
	return end
}

// frontAt is the element behind a word or two that stand for a place or organisation named before, as they open their clause at element k: 公司,
// 中央. It is k for none.
func (b *binder) frontAt(k, hi int) int {
	if n := b.groupAt(k, hi); n > k {
		return n
	}
	front := b.wordsAt(&b.x.lex.tails.fronts, k)
	if front > k && (b.frontOfClause(k) || b.siteIn(k, front)) && !(front < hi && (b.title(front) || b.kindOf(front) || b.c.text(k) == "中心" && b.eyeOfStorm(front) || isOneOf(b.c.text(front), []string{"数量", "总数", "个数", "座数"}))) { // 集团总经理林青
		return front
	}
	if subject := b.wordsAt(&b.x.lex.tails.subjects, k); subject > k && b.endsSubject(subject) && (b.frontOfClause(k) || k > 1 && b.c.elems[k-1].kind == elemList && b.c.elems[k-2].kind == elemFigure) { // 中央负担57%、|地方负担43%
		return subject
	}
	return k
}

// siteIn says that [k, end), a word for a site, is where the clause tells by 在 of something done: 又在|机场|增设六部.
func (b *binder) siteIn(k, end int) bool {
	return k > 0 && b.c.text(k-1) == "在" && !strings.HasSuffix(b.c.text(end-1), "区") && b.frontOfClause(k-1) && (b.verbAt(end) || end < len(b.c.elems) && isOneOf(b.c.text(end), []string{"中", "里", "内"}) && b.verbAt(end+1))
}

// verbAt says that a verb stands at element k.
func (b *binder) verbAt(k int) bool { return k < len(b.c.elems) && b.c.elems[k].verb == sureVerb }

// eyeOfStorm says that the word at k tells of 中心 before it as the middle of a storm or of a quake: 中心|附近最大风力, 中心|最低气压.
func (b *binder) eyeOfStorm(k int) bool {
	return isOneOf(b.c.text(k), []string{"附近", "位于", "位置", "最大", "最低", "气压", "风力", "风速", "经过", "登陆"})
}

// kindOf says that the word at k makes a kind of what stands before it, or a part of its name: 博物馆|类, 矿山|救护队.
func (b *binder) kindOf(k int) bool {
	c := b.c
	return c.elems[k].start == c.elems[k-1].end && (isOneOf(c.text(k), []string{"类", "型", "式", "化", "热", "级"}) || c.elems[k].class&classOrgTail != 0)
}
