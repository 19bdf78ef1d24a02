package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// Rows of what rises and falls on a market, each with a name of its own, which the dictionary seldom knows: 华峪能源涨逾7%，联晟微收跌3%.

// mover says that figure i is by how much something rose or fell on a market whose name alone stands before the verb, in elements [a, v).
func (c *clauseSentence) mover(i int) (a, v int, ok bool) {
	if i < 2 || c.elems[i].kind != elemFigure || c.quantity(i).dim != unit.Percent {
		return 0, 0, false
	}
	e := &c.elems[i-1]
	if e.kind != elemWord || e.end != c.elems[i].start || !c.lists.MarketMove.has(c.text(i-1)) || !c.ofMarket() {
		return 0, 0, false
	}
	lo, _ := c.clauseBounds(i)
	v = i - 1
	for v > lo && (c.elems[v-1].kind == elemTime || c.howMoved(v-1)) {
		v-- // 盘中一度|跌3%
	}
	a = v
	for a > lo && c.elems[a-1].kind == elemWord && c.elems[a-1].class&(classPreposition|classParticle|classConjunction|classPlace) == 0 && c.elems[a-1].pos != "r" && !c.howMoved(a-1) {
		a--
	}
	return a, v, a < v && (a == lo || c.elems[a-1].kind == elemTime || c.elems[a-1].kind == elemList || c.text(a-1) == "其中")
}

// howMoved says that the word at k is an adverb before such a verb: 一度, 则, and 微 before 涨; but 联晟微|收跌.
func (c *clauseSentence) howMoved(k int) bool {
	e := &c.elems[k]
	if e.kind != elemWord || e.class&classAdverb == 0 && !isOneOf(c.text(k), []string{"收", "一度", "盘中", "曾"}) {
		return false
	}
	return e.end-e.start > len("微") || isOneOf(c.text(k), []string{"再", "又", "也", "则", "均", "仅", "都", "收"}) || c.text(k) == "微" && isOneOf(c.text(k+1), []string{"涨", "跌", "升", "降"})
}

// ofMarket says that the sentence tells of a market.
func (c *clauseSentence) ofMarket() bool { return c.lists.MarketSign.within(c.s) }

// joinMovers makes one name of the words before the rises and falls of a market: 联|晟|微|收跌3%.
func (x *Extractor) joinMovers(c *clauseSentence) {
	for i := 2; i < len(c.elems); i++ {
		a, v, ok := c.mover(i)
		if !ok || v-a < 2 {
			continue
		}
		name := c.s[c.elems[a].start:c.elems[v-1].end]
		if n := len(name); n > longestMover || !isHanString(name) || c.lists.measureNoun(c.text(v-1)) || x.lex.tails.companies[c.text(v-1)] && c.coinedFrom(a, v-1) || c.elems[v-1].class&classHead != 0 && n > len("启明电子") {
			continue
		}
		i -= v - a - 1
		c.joinNoun(a, v)
	}
}

// coinedFrom says that the elements [a, v) are such as names of companies are read from by their last word: 恒|远 before 科技, not 远达.
func (c *clauseSentence) coinedFrom(a, v int) bool {
	for k := a; k < v; k++ {
		if !pieceOfName(&c.elems[k]) && c.elems[k].end-c.elems[k].start > len("远") {
			return false
		}
	}
	return true
}

// longestMover is how many bytes the short name of a company comes to at most.
const longestMover = len("华峪新能源")

// movesAlone says that figure i is that of a row of a market with its own name, so that nothing said before is about it.
func (b *binder) movesAlone(i int) bool {
	_, _, ok := b.c.mover(i)
	return ok
}

// withoutOthers takes from the figure of such a row the item that it has from the clause before, and one that is the end of a name:
// 百度跌3%，|阿里巴巴跌1.8%; 华峪|能源跌3%.
func (b *binder) withoutOthers(r *binding, i, lo int) {
	if r.item == "" || r.itemRun[1] == 0 || !b.movesAlone(i) {
		return
	}
	other := r.itemRun[1] <= lo
	for _, n := range b.names {
		other = other || n[0] <= r.itemRun[0] && n[1] == r.itemRun[1] && b.c.phrase(n[0], n[1]) != r.item
	}
	if other {
		r.item, r.itemRun = "", [2]int{}
	}
}

// goesOnFor takes the change from a length of time that says for how long something went on rising or falling: 连升|5日, 连续下跌|三周.
func (b *binder) goesOnFor(r *binding, q *quantity) {
	if q.dim != unit.Duration || r.change == NoChange || r.verb < 1 {
		return
	}
	if !isOneOf(b.c.text(r.verb), []string{"升", "降", "涨", "跌", "增", "减", "挫", "上涨", "下跌", "上升", "下降", "增长", "下滑", "回落", "回升", "走高", "走低", "反弹", "攀升"}) {
		return // 工期连续缩短3天
	}
	if w := b.c.text(r.verb - 1); isOneOf(w, []string{"连", "连续", "已连", "再连"}) || strings.HasPrefix(b.c.text(r.verb), "连") {
		r.change = NoChange
	}
}

// namesIndex says that the name of elements [n[0], n[1]) is that of an index or of futures: 恒生科技|指数, 碳酸锂期货|主力合约; but 中信期货研究院.
func (b *binder) namesIndex(n [2]int) bool {
	c := b.c
	if n[1] >= len(c.elems) || c.elems[n[1]].kind != elemWord || c.elems[n[1]].start != c.elems[n[1]-1].end || c.elems[n[0]].class&classPlace != 0 {
		return false
	}
	next := c.text(n[1])
	return next == "指数" || strings.HasSuffix(c.text(n[1]-1), "期货") && (b.lists.MarketMove.has(next) || anyPrefix(next, []string{"主力", "合约", "价格", "盘", "收", "夜盘", "品种", "报"}))
}
