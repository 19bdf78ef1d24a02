package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// ranking is a comparison that names what it measures once and then lists who has how much of it:
// 单价中位数以台北市56.1万元最高，新北市31.9万元次之; GDP增速前三名分别为西藏6.1%、甘肃5.8%和内蒙古5.5%.
type ranking struct {
	from  int // the element behind which the list begins
	item  string
	first int // its first figure
}

// topBand is where the band of a ranking begins that ends a text: 前3名, 排名前十位. It is -1 if there is none.
func topBand(s string) int {
	head, ok := cutAnySuffix(s, "名", "位", "大", "强", "甲")
	if !ok {
		return -1
	}
	number := strings.TrimRight(head, "0123456789")
	if number == head {
		number = strings.TrimRight(head, "一二三四五六七八九十")
	}
	if number == head {
		return -1
	}
	head, ok = strings.CutSuffix(number, "前")
	if !ok {
		return -1
	}
	head, _ = cutAnySuffix(head, "排名", "位居", "居", "列", "排")
	return len(head)
}

// rankings finds the rankings of the sentence, from left to right. Each begins before a name that a figure follows, which few
// sentences have.
func (b *binder) rankings() (found []ranking) {
	for _, name := range b.names {
		k := name[0] - 1
		if k < 0 || b.c.elems[k].kind != elemWord {
			continue
		}
		if _, ok := b.namedFigure(k); !ok {
			continue
		}
		if !anyContained(b.c.s, []string{"最", "前", "依", "分别", "居", "为首"}) {
			return nil
		}
		if r, ok := b.rankingAt(k); ok {
			found = append(found, r)
		}
	}
	return found
}

// rankingAt reads the ranking whose list begins behind element k.
func (b *binder) rankingAt(k int) (ranking, bool) {
	switch b.c.text(k) {
	case "以", "由":
		return b.superlative(k)
	case "为", "是", "有", "：", ":":
		return b.topList(k)
	case "分别为", "分别是", "依次为", "依次是", "依序为", "依序是":
		return b.rankedFrom(k, k)
	case "名为", "名是": // 前3名为, which the dictionary cuts as 名为
		if topBand(b.c.s[:b.c.elems[k].start+len("名")]) >= 0 {
			return b.rankedFrom(k, k+1)
		}
	}
	return ranking{}, false
}

// superlative reads M以A F最高, where k is 以.
func (b *binder) superlative(k int) (ranking, bool) {
	c := b.c
	first, ok := b.namedFigure(k)
	if !ok {
		return ranking{}, false
	}
	tail := c.s[c.elems[first].end:]
	for strings.HasPrefix(tail, "为") {
		tail = tail[len("为"):]
	}
	if !b.lists.Superlative.begins(tail) {
		return ranking{}, false
	}
	lo, _ := c.clauseBounds(k)
	end := c.before(k, lo)
	for end >= lo && c.elems[end].kind == elemTime {
		end = c.before(end, lo)
	}
	if end >= lo {
		return b.rankedItem(end, lo, k, first)
	}
	if lo == 0 || c.elems[lo-1].kind != elemPunct {
		return ranking{}, false
	}
	// the clause before may say what is compared: 以平均每栋交易面积分析
	end = lo - 2
	if end < 0 || c.elems[end].kind != elemWord || !b.lists.Aspect.ends(c.text(end)) {
		return ranking{}, false
	}
	plo, _ := c.clauseBounds(end)
	return b.rankedItem(end-1, plo, k, first)
}

// topList reads M前三名[分别]为A F、B F, where k is 为.
func (b *binder) topList(k int) (ranking, bool) {
	c := b.c
	end := k - 1
	split := false
	for ; end >= 0 && c.elems[end].kind == elemWord && (c.text(end) == "分别" || c.text(end) == "依次" || c.text(end) == "依序"); end-- {
		split = true
	}
	if end < 0 {
		return ranking{}, false
	}
	if split {
		return b.rankedFrom(k, end+1)
	}
	if topBand(c.s[:c.elems[end].end]) < 0 {
		return ranking{}, false
	}
	return b.rankedFrom(k, end+1)
}

// rankedFrom reads what a list that begins behind element k compares; it stands before element end.
func (b *binder) rankedFrom(k, end int) (ranking, bool) {
	c := b.c
	first, ok := b.namedFigure(k)
	if !ok || end == 0 {
		return ranking{}, false
	}
	lo, _ := c.clauseBounds(k)
	head := strings.TrimRight(c.s[:c.elems[end-1].end], "为是")
	if band := topBand(head); band >= 0 {
		for end > lo && c.elems[end-1].start >= band {
			end--
		}
		if end > lo && c.elems[end-1].end > band {
			return ranking{}, false
		}
	}
	return b.rankedItem(end-1, lo, k, first)
}

// namedFigure is the figure that follows a name which begins behind element k: 以[台北市 56.1万元].
func (b *binder) namedFigure(k int) (figure int, ok bool) {
	for _, n := range b.names {
		if n[0] != k+1 {
			continue
		}
		i := n[1]
		for i < len(b.c.elems) && b.c.elems[i].kind == elemWord && (b.c.text(i) == "的" || b.c.elems[i].class&classAdverb != 0 || b.c.text(i-1) == "每") {
			i++ // 新北市[每坪]31.9万元
		}
		return i, i < len(b.c.elems) && b.c.elems[i].kind == elemFigure
	}
	return 0, false
}

// rankedItem takes the noun phrase that ends at element end for what is compared.
func (b *binder) rankedItem(end, lo, k, first int) (ranking, bool) {
	for end >= lo && (b.c.elems[end].kind == elemTime || b.c.text(end) == "中") {
		end--
	}
	if end < lo {
		return ranking{}, false
	}
	run := b.c.leftRun(end, lo)
	if !run.hasItem() || run.hasVerb() && !b.lists.measureNoun(b.c.text(run.b-1)) {
		return ranking{}, false
	}
	item := b.cleanItem(run.item[0], run.item[1])
	return ranking{from: k, item: item, first: first}, item != ""
}

// inAspect gives a figure without an item what the clause before looks at, where it states a value of somebody or something: 从月薪来看，上海以8200元居首.
func (b *binder) inAspect(r *binding, i int, q *quantity) {
	c := b.c
	if r.verb >= 0 && c.elems[r.verb].class&(classCopula|classUp|classDown) == 0 || q.dim == unit.Duration || q.dim == unit.Age {
		return
	}
	for k := i - 1; k > 1; k-- {
		switch w := c.text(k); {
		case w == "；" || w == ";":
			return
		case w != "，" && w != "," || !isOneOf(c.text(k-1), []string{"来看", "看", "而言", "来说"}):
			continue
		}
		lo, _ := c.clauseBounds(k - 1)
		if !isOneOf(c.text(lo), []string{"从", "就", "按"}) {
			return
		}
		run := c.leftRun(k-2, lo+1)
		if w := c.text(k - 2); run.hasItem() && (b.lists.measureNoun(w) || isRelative(q) && changeNamed(w) != NoChange) {
			r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), [2]int{}, "ranking"
		}
		return
	}
}

// ranked gives a figure of a ranking what the ranking compares.
func (b *binder) ranked(r *binding, i int) {
	for n := len(b.ranks) - 1; n >= 0; n-- {
		rank := &b.ranks[n]
		if i < rank.first {
			continue
		}
		q, first := b.figure(i), b.figure(rank.first)
		if q.dim != first.dim || !b.afterName(i) || r.item != "" && !(r.itemRun[0] <= rank.from && r.itemRun[1] > rank.from) {
			return
		}
		r.item, r.itemRun, r.rule = rank.item, [2]int{}, "ranking"
		if r.verb >= 0 && b.c.elems[r.verb].class&classCopula != 0 && r.verb != rank.from {
			r.action, r.verb = "", -1 // 其次为
		}
		return
	}
}

// afterName says that a name stands before a figure in its clause and no noun between them: 新北市每坪31.9万元.
func (b *binder) afterName(i int) bool {
	for n := len(b.names) - 1; n >= 0; n-- {
		name := b.names[n]
		if name[0] >= i {
			continue
		}
		lo, _ := b.c.clauseBounds(i)
		return name[0] >= lo && i-name[1] <= 4
	}
	return false
}

// namesHighest says that a run tells of which one a value is highest or lowest: 最高为|甲公司42倍, 最低的是乙县3.1%.
func (b *binder) namesHighest(run *run, lo int) bool {
	if !run.hasVerb() || run.verb[1] != run.verb[0]+1 || !run.hasItem() || !isOneOf(b.c.text(run.verb[0]), []string{"为", "是"}) || b.lists.measureNoun(b.c.text(run.item[1]-1)) {
		return false
	}
	k := b.c.before(run.verb[0], lo)
	if k > lo && b.c.text(k) == "的" {
		k--
	}
	return k >= lo && (strings.HasPrefix(b.c.text(k), "最") && b.c.elems[k].class&classTail != 0 || b.c.text(k) == "其次" && b.c.elems[run.item[1]-1].class&(classPlace|classPlaceTail) != 0)
}

// highestOf gives a figure what is highest or lowest, where the clause names it: 失业率|最高为甲县3.1%.
func (b *binder) highestOf(r *binding, verb, lo int) {
	k := b.c.before(verb, lo)
	if k <= lo || b.c.text(k) == "的" || !b.lists.measureNoun(b.c.text(k-1)) {
		return
	}
	what := b.c.leftRun(k-1, lo)
	if a := b.qualified(&what); what.hasVerb() && a < what.item[0] {
		what.item[0], what.verb = a, [2]int{} // 损失|金额
	}
	if what.hasItem() && !what.hasVerb() && what.item[1] == k {
		r.item, r.itemRun, r.rule = b.cleanItem(what.item[0], what.item[1]), what.item, "noun+verb+figure"
	}
}
