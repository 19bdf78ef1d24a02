package extract

// Noun phrases round a figure. Chinese puts what is counted either behind the classifier (17名教育人才) or before the
// number (培养技术骨干人才14人); the verb that governs it stands before (选派17名) or, where the counted is the subject,
// behind (12个项目现场签约).

// run is a stretch of elements: a noun phrase with the verbs that may govern it.
type run struct {
	a, b int // elements [a, b)
	verb [2]int
	item [2]int
}

func (r run) hasVerb() bool { return r.verb[1] > r.verb[0] }
func (r run) hasItem() bool { return r.item[1] > r.item[0] }

// nominal says that an element can stand in a noun phrase before a figure.
func (c *clauseSentence) nominal(i int) bool {
	e := &c.elems[i]
	switch e.kind {
	case elemQuote, elemList:
		return true
	case elemWord:
	default:
		return false
	}
	if e.class&classConjunction != 0 {
		return true
	}
	if e.class&classModifier != 0 && i+1 < len(c.elems) && c.elems[i+1].kind == elemWord && c.elems[i+1].class&(classAdverb|classPreposition) == 0 && c.elems[i+1].verb != sureVerb {
		return true
	}
	switch c.text(i) {
	case "的", "之", "等", "们":
		return true
	case "为":
		if e.class&classPreposition != 0 && i+2 < len(c.elems) && c.verbFollows(i+1) {
			return false
		}
	}
	if e.class&(classPreposition|classAdverb|classParticle) != 0 && e.class&classVerb == 0 {
		return false
	}
	return true
}

// verbFollows says that a verb comes before the next figure or mark: 为26县提供 is no copula.
func (c *clauseSentence) verbFollows(i int) bool {
	for ; i < len(c.elems); i++ {
		switch c.elems[i].kind {
		case elemFigure, elemPunct:
			return false
		case elemWord:
			if c.elems[i].verb != noVerb && c.elems[i].class&classVerb != 0 {
				return true
			}
		}
	}
	return false
}

// leftRun is the longest run of nominal elements and verbs that ends at element k (inclusive) and begins behind lo.
func (c *clauseSentence) leftRun(k, lo int) run {
	r := run{a: k + 1, b: k + 1}
	for i := k; i >= lo; i = c.before(i, lo) {
		if !c.nominal(i) {
			break
		}
		r.a = i
	}
	// a conjunction or a list mark at the edge joins the run to something else
	for r.a < r.b && (c.elems[r.a].kind == elemList || c.elems[r.a].kind == elemQuote && c.closesQuote(r.a) || c.elems[r.a].class&classConjunction != 0 && c.elems[r.a].kind == elemWord) {
		r.a++
	}
	c.govern(&r, lo)
	return r
}

func (c *clauseSentence) closesQuote(i int) bool {
	switch c.text(i) {
	case "”", "’", "」", "』", "》":
		return true
	}
	return false
}

// govern finds the verb that governs the noun phrase of a run, and the noun phrase itself.
func (c *clauseSentence) govern(r *run, lo int) {
	last := r.a // behind the last 的
	for i := r.b - 1; i > r.a; i-- {
		if c.text(i-1) == "的" && i < r.b {
			last = i
			break
		}
	}
	r.item = [2]int{last, r.b}
	if v := c.governing(last, r.b, lo, last > r.a); v >= 0 {
		r.verb = c.verbGroup(v, last, r.b)
		r.item[0] = max(r.verb[1], last)
	} else if last > r.a && !anySuffix(c.text(r.b-1), rateTails) {
		if v := c.governing(r.a, last-1, lo, false); v >= 0 && c.elems[v].verb == sureVerb {
			r.verb = c.verbGroup(v, r.a, last-1)
		}
	}
	c.trimItem(r)
}

// rateTails end nouns that are derived from what a verb does, which then qualifies them: 报名人数, 增长贡献率.
var rateTails = []string{"率", "人数", "次数", "天数", "件数", "户数", "比重", "比例", "占比", "浓度", "速度", "增速", "密度", "年龄", "水平", "指数"}

// governing is the verb of [a, b) that takes what follows as its object, -1 if all verbs in it are parts of nouns.
func (c *clauseSentence) governing(a, b, lo int, behindDe bool) int {
	found := -1
	measured := b > a && c.elems[b-1].kind == elemWord && anySuffix(c.text(b-1), rateTails)
	for i := a; i < b; i++ {
		if measured && i > a && !c.names(i-1) {
			break // 对经济增长的贡献率, 高考报名人数: a verb inside qualifies what is measured
		}
		if c.elems[i].verb == sureVerb && !(behindDe && i == a) && !c.compound(i, a, b) {
			if c.elems[i].class&classPreposition != 0 && c.sureVerbIn(i+1, b) {
				continue // 为全省输送专业人才160人
			}
			found = i
			if c.elems[i].class&(classLight|classCopula) != 0 {
				break // 开展技术指导服务: what follows is its object
			}
			// a later sure verb governs the figure more closely: 来到县里培养人才14人
		}
	}
	if found >= 0 || a >= b {
		return found
	}
	if a-1 >= lo && c.elems[a-1].class&classPreposition != 0 {
		for i := b - 2; i > a; i-- { // 为农户子女捐赠宽带500条: behind a preposition there is a predicate
			if c.elems[i].verb == maybeVerb && c.elems[i].class&classVerb != 0 && c.elems[i+1].kind == elemWord && !behindDe {
				return i
			}
		}
	}
	if last := c.elems[b-1]; last.kind == elemWord && measureNoun(c.text(b-1)) {
		return -1 // 教育支出, 培训收入
	}
	first := a
	for first < b && (c.elems[first].kind == elemQuote || c.names(first)) {
		first++ // 全县培训教师3153人次: who does it stands before
	}
	if first >= b || c.elems[first].verb != maybeVerb || behindDe {
		return -1
	}
	if class := c.elems[first].class & classVerb; class != 0 && class&(classTransitive|classLight|classUp|classDown|classCopula) == 0 {
		return -1 // 失业人员: a verb without object qualifies
	}
	if first+1 < b && (c.elems[first+1].kind == elemWord || c.elems[first+1].kind == elemQuote) && c.text(first+1) != "的" {
		return first // 培训技术能手, 帮扶企业
	}
	return -1
}

func (c *clauseSentence) sureVerbIn(a, b int) bool {
	for i := a; i < b; i++ {
		if c.elems[i].verb == sureVerb {
			return true
		}
	}
	return false
}

// names says that an element is the name of a place or of who acts.
func (c *clauseSentence) names(i int) bool {
	e := &c.elems[i]
	return e.kind == elemWord && e.verb == noVerb && (e.pos == "ns" || e.pos == "nr" || e.pos == "r" || e.class&(classPlaceTail|classOrgTail) != 0 && e.end-e.start > 6 || e.class&classPlace != 0)
}

// compound says that a sure verb is here part of a noun: behind 的 with a noun after it, or in quotation marks.
func (c *clauseSentence) compound(i, a, b int) bool {
	if i > a && c.elems[i-1].kind == elemQuote && !c.closesQuote(i-1) {
		return true
	}
	if i+1 < b && c.elems[i+1].kind == elemQuote && c.closesQuote(i+1) {
		return true
	}
	if i+1 < b && c.elems[i+1].class&classTail != 0 {
		return true
	}
	// a one-character verb between nouns is as a rule a wrong cut
	return c.elems[i].end-c.elems[i].start == 3 && i > a && c.elems[i-1].end-c.elems[i-1].start == 3 && c.elems[i].class&classCopula == 0
}

// verbGroup is the stretch of verbs round v: 推广应用, 协调解决, 引进改良.
func (c *clauseSentence) verbGroup(v, a, b int) [2]int {
	g := [2]int{v, v + 1}
	for g[0] > a && c.elems[g[0]-1].verb != noVerb && c.elems[g[0]-1].class&classCopula == 0 {
		g[0]--
	}
	if c.elems[v].class&classCopula != 0 {
		return c.aspect(g, b)
	}
	for g[1]+1 < b && c.elems[g[1]].verb == sureVerb && c.elems[g[1]].class&classCopula == 0 {
		g[1]++
	}
	return c.aspect(g, b)
}

// aspect takes 了, 着, 过, 出 behind a verb into its group.
func (c *clauseSentence) aspect(g [2]int, b int) [2]int {
	for g[1] < b && c.elems[g[1]].kind == elemWord && c.elems[g[1]].class&classParticle != 0 && isAspect(c.text(g[1])) {
		g[1]++
	}
	return g
}

func isAspect(w string) bool {
	switch w {
	case "了", "着", "过", "出", "起", "好", "成", "完", "下", "上", "到", "至", "为", "于":
		return true
	}
	return false
}

// trimItem drops what cannot begin or end what is counted.
func (c *clauseSentence) trimItem(r *run) {
	for r.item[0] < r.item[1] && c.edge(r.item[0]) {
		r.item[0]++
	}
	for r.item[0] < r.item[1] && c.edge(r.item[1]-1) {
		r.item[1]--
	}
}

// edge says that an element is no part of an item at its edge.
func (c *clauseSentence) edge(i int) bool {
	e := &c.elems[i]
	switch e.kind {
	case elemWord:
	case elemQuote:
		return false
	default:
		return true
	}
	w := c.text(i)
	return e.class&classConjunction != 0 || w == "的" || w == "之" || w == "等" || e.class&classParticle != 0 && len(w) == 3
}

// rightNoun reads the noun phrase behind a figure: 17名[教育人才], 4名来自大学的[博士], 60%的[监测对象]. It gives [a, b) and
// whether there is one.
func (c *clauseSentence) rightNoun(i, hi int) (a, b int, ok bool) {
	k := c.after(i, hi)
	de := k < hi && c.text(k) == "的"
	if de || k < hi && c.text(k) == "被" {
		k++
	}
	if k >= hi {
		return 0, 0, false
	}
	if c.adverbOnly(k, hi) {
		return c.relative(k, hi)
	}
	if !de && c.elems[k].kind == elemWord && c.elems[k].verb != noVerb && k+1 < hi && (toParticle(c.text(k+1)) || c.text(k+1) == "了") {
		return 0, 0, false // 由4500元调整为5200元
	}
	if c.stopsRight(k, hi, false) && !(c.elems[k].kind == elemWord && c.elems[k].verb == sureVerb && (de || c.firstVerbCompound(k, hi))) {
		return c.relative(k, hi)
	}
	a, b = k, k
	seenHead := false
	for j := k; j < hi; j = c.after(j, hi) {
		e := &c.elems[j]
		if e.kind == elemList || e.class&classConjunction != 0 && e.kind == elemWord {
			n := c.after(j, hi)
			if n >= hi || c.elems[n].kind != elemWord || c.stopsRight(n, hi, false) || c.figureEnds(n, hi) {
				break
			}
			continue
		}
		if e.kind == elemWord && c.text(j) == "的" {
			if n := j + 1; n < hi && c.elems[n].kind == elemWord && !c.stopsRight(n, hi, false) && !(seenHead && c.personOrPlace(b-1)) && !c.singleNoun(a, b) {
				a, b, seenHead = n, n, false // 3.5个小组赛的直接参赛席位
				continue
			}
			break
		}
		if c.stopsRight(j, hi, b > a) && j > k {
			if b > a && e.verb != noVerb && (!seenHead || e.class&classNominal != 0) && c.verbInCompound(j, hi) {
				b = j + 1
				continue
			}
			if b > a && !seenHead {
				if ra, rb, ok := c.relative(j, hi); ok {
					return ra, rb, true
				}
			}
			break
		}
		if e.kind == elemQuote && seenHead && !c.closesQuote(j) && c.quoteThenVerb(j, hi) {
			break // 教育人才“组团式”帮扶
		}
		b = j + 1
		seenHead = e.class&classHead != 0 || e.kind == elemQuote && seenHead
	}
	b = c.withoutMeasure(a, b)
	for a < b && c.edge(a) {
		a++
	}
	for a < b && (c.edge(b-1) || c.elems[b-1].class&classTail != 0) {
		b--
	}
	return a, b, b > a
}

// quoteThenVerb says that the quotation that opens at j is followed by a verb, which it qualifies.
func (c *clauseSentence) quoteThenVerb(j, hi int) bool {
	for n := j + 1; n < hi && n < j+8; n++ {
		if c.elems[n].kind == elemQuote {
			return n+1 < hi && c.elems[n+1].kind == elemWord && c.elems[n+1].verb != noVerb
		}
	}
	return false
}

// withoutMeasure cuts the measure behind what a classifier counts: 35家酒店|入住率.
func (c *clauseSentence) withoutMeasure(a, b int) int {
	if b-a < 2 || c.elems[b-1].kind != elemWord || !measureNoun(c.text(b-1)) {
		return b
	}
	for i := b - 2; i >= a; i-- {
		e := &c.elems[i]
		if e.kind != elemWord {
			return b
		}
		if e.class&classHead != 0 && !measureNoun(c.text(i)) {
			return i + 1
		}
	}
	return b
}

// firstVerbCompound says that a verb right behind a classifier is the first part of a noun: 3项帮扶措施, 4场义诊活动.
func (c *clauseSentence) firstVerbCompound(k, hi int) bool {
	if c.elems[k].class&(classCopula|classCausative|classUp|classDown) != 0 {
		return false
	}
	for n := k + 1; n < hi && n < k+4; n++ {
		e := &c.elems[n]
		if e.kind != elemWord || e.class&(classAdverb|classPreposition|classParticle) != 0 {
			return false
		}
		if e.class&classHead != 0 {
			return n+1 >= hi || c.elems[n+1].kind != elemWord || c.elems[n+1].verb != noVerb || c.elems[n+1].class&(classAdverb|classPreposition|classConjunction) != 0
		}
	}
	return false
}

// figureEnds says that a noun behind 、 belongs to a later figure: 20所高中、课程89门.
func (c *clauseSentence) figureEnds(n, hi int) bool {
	for j := n; j < hi; j++ {
		switch c.elems[j].kind {
		case elemFigure:
			return true
		case elemWord:
			if c.elems[j].verb == sureVerb {
				return false
			}
		default:
			return false
		}
	}
	return false
}

func (c *clauseSentence) personOrPlace(i int) bool { return c.elems[i].class&classHead != 0 }

// stopsRight says that an element ends a noun phrase behind a figure.
func (c *clauseSentence) stopsRight(j, hi int, within bool) bool {
	e := &c.elems[j]
	switch e.kind {
	case elemFigure, elemTime, elemPunct, elemClose:
		return true
	case elemQuote:
		return false
	case elemList:
		return !within
	}
	w := c.text(j)
	if e.class&classModifier != 0 && j+1 < hi && c.elems[j+1].kind == elemWord && c.elems[j+1].class&(classAdverb|classPreposition) == 0 && c.elems[j+1].verb != sureVerb &&
		!(within && c.afterHead(j) && c.elems[j+1].verb != noVerb) {
		return false
	}
	if w == "的" || e.class&classTail != 0 && e.class&classHead == 0 {
		return true
	}
	if e.class&(classAdverb|classPreposition) != 0 {
		return within || c.adverbOnly(j, hi) || e.class&classPreposition != 0
	}
	if e.class&classParticle != 0 && e.class&classHead == 0 && len(w) == 3 {
		return true
	}
	if e.verb == sureVerb {
		return true
	}
	if e.verb == maybeVerb && within && e.class&^(classPlaceTail|classOrgTail) == 0 && j > 0 && isNounPOS(c.elems[j-1].pos) && c.elems[j-1].end-c.elems[j-1].start >= 6 && !c.verbInCompound(j, hi) {
		return true // 三名男子|持刀抢劫
	}
	return e.verb == maybeVerb && within && c.afterHead(j) && !(e.class&classNominal != 0 && c.verbInCompound(j, hi))
}

// afterHead says that the word before closes a noun phrase, so that a verb here is the predicate: 14名学生|受益.
func (c *clauseSentence) afterHead(j int) bool {
	k := j - 1
	for k >= 0 && c.elems[k].kind == elemQuote {
		k--
	}
	return k >= 0 && c.elems[k].kind == elemWord && c.elems[k].class&classHead != 0
}

// verbInCompound says that a sure verb inside a noun phrase goes on to its head: 技术改造项目, 农业融合发展合作项目.
func (c *clauseSentence) verbInCompound(j, hi int) bool {
	if c.elems[j].kind != elemWord || c.elems[j].class&(classLight|classCopula|classIntransitive|classCausative) != 0 {
		return false
	}
	for k := j + 1; k < hi && k < j+4; k++ {
		e := &c.elems[k]
		if e.kind != elemWord || e.class&(classAdverb|classPreposition) != 0 || c.text(k) == "的" || k > j+1 && c.afterHead(j) {
			return false
		}
		if e.class&classHead != 0 {
			return k+1 >= hi || c.elems[k+1].kind != elemFigure
		}
	}
	return false
}

// adverbOnly says that an adverb stands there which is not the first half of a noun that the dictionary lacks (便|门).
func (c *clauseSentence) adverbOnly(k, hi int) bool {
	e := &c.elems[k]
	if e.kind != elemWord || e.class&classAdverb == 0 || e.class&classModifier != 0 || e.verb == sureVerb {
		return false
	}
	n := k + 1
	return !(e.end-e.start == 3 && n < hi && c.elems[n].kind == elemWord && c.elems[n].end-c.elems[n].start == 3 && c.elems[n].verb == noVerb && c.elems[n].class&^classHead == 0)
}

// singleNoun says that [a, b) is one noun, perhaps with an adjective: what a classifier counts even when 的 follows (两种语言的标志).
func (c *clauseSentence) singleNoun(a, b int) bool {
	if b-a == 2 && (c.elems[a].pos == "a" || c.elems[a].pos == "b" || c.text(a) == "不同") {
		a++
	}
	return b-a == 1 && (c.elems[a].pos == "n" || c.elems[a].class&classHead != 0) && c.elems[a].verb == noVerb
}

// relative reads the head of a relative clause behind a figure: 4名来自贵州中医药大学的[博士]. No comma may stand between.
func (c *clauseSentence) relative(k, hi int) (a, b int, ok bool) {
	if k >= hi || c.elems[k].kind != elemWord || c.elems[k].class&classTail != 0 || c.elems[k].class&(classUp|classDown) != 0 {
		return 0, 0, false
	}
	for j := k; j < hi && j < k+14; j = c.after(j, hi) {
		if c.elems[j].kind == elemFigure {
			return 0, 0, false
		}
		if c.text(j) != "的" {
			continue
		}
		n := j + 1
		if n >= hi || c.elems[n].kind != elemWord && c.elems[n].kind != elemQuote || c.stopsRight(n, hi, false) {
			return 0, 0, false
		}
		a, b = n, n
		for ; n < hi && !c.stopsRight(n, hi, true) && c.elems[n].kind != elemList && c.elems[n].class&classConjunction == 0; n = c.after(n, hi) {
			b = n + 1
		}
		return a, b, b > a
	}
	return 0, 0, false
}

// nextClauseVerb is the verb that opens the clause behind hi, whose subject the clause before it is: 15名医生，对口帮扶….
func (c *clauseSentence) nextClauseVerb(hi int) (g [2]int, ok bool) {
	if hi >= len(c.elems) || c.text(hi) != "，" && c.text(hi) != "," {
		return g, false
	}
	for j := hi + 1; j < len(c.elems) && j < hi+5; j++ {
		e := &c.elems[j]
		if e.kind == elemTime {
			continue
		}
		if e.kind != elemWord {
			return g, false
		}
		if e.verb == sureVerb && e.class&(classCopula|classUp|classDown) == 0 || e.verb == maybeVerb && e.class&classVerb != 0 && j > hi+1 {
			return c.verbGroup(j, j, len(c.elems)), true
		}
		if e.class&(classAdverb|classNominal) == 0 {
			return g, false
		}
	}
	return g, false
}

// rightVerb is the verb group that follows element k: 12个项目[签约].
func (c *clauseSentence) rightVerb(k, hi int) (g [2]int, ok bool) {
	listed := k < hi && c.elems[k].kind == elemFigure // 5市24县受灾; 3个特派团、58名特派员来到, 对省内376家机构开展帮扶
	for j := k; j < hi; j = c.after(j, hi) {
		e := &c.elems[j]
		switch e.kind {
		case elemFigure:
			if !listed {
				return g, false
			}
			continue
		case elemPunct, elemOpen, elemClose:
			return g, false
		case elemList:
			listed = true
			continue
		case elemWord:
		default:
			continue
		}
		if c.text(j) == "的" {
			return g, false
		}
		if e.class&(classConjunction|classPreposition) != 0 && e.class&classCopula == 0 {
			listed = true
		}
		if e.verb == noVerb || e.class&classAdverb != 0 && j+1 < hi && c.elems[j+1].verb != noVerb {
			continue
		}
		g = [2]int{j, j + 1}
		for g[1] < hi && c.elems[g[1]].kind == elemWord && c.elems[g[1]].verb != noVerb && g[1]-g[0] < 3 {
			g[1]++
		}
		return g, true
	}
	return g, false
}
