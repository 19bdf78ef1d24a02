package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
)

// binding is what the rules found about one figure.
type binding struct {
	item, action string
	change       Change
	scope        Scope
	rule         string
	verb         int // element of the governing verb, -1 if there is none
	subject      bool
	placeSubject bool   // the subject is a place: it says where, and no earlier item goes on
	itemRun      [2]int // elements of the item in this sentence
	nounRun      [2]int // elements of the noun behind the figure
	list         int    // place in a list of figures that share a binding
	parts        []string
}

// binder binds the figures of one sentence from left to right; later figures may share or inherit what earlier ones found.
type binder struct {
	x     *Extractor
	c     *clauseSentence
	bound []*binding // by element
	names [][2]int   // the places and organisations of the sentence
	order []int      // elements of the figures bound so far
}

func (b *binder) figure(i int) *quantity { return b.c.marks[b.c.elems[i].mark].figure }

// all binds every figure of the sentence.
func (b *binder) all() {
	b.names = b.allNames()
	for i := range b.c.elems {
		if b.c.elems[i].kind == elemFigure {
			b.bound[i] = b.one(i)
			b.order = append(b.order, i)
		}
	}
}

// leftSide is what stands between a figure and the noun phrase or verb on its left.
type leftSide struct {
	k       int // the element to go on from, leftwards
	lo      int
	to      bool // 至, 到 or 为 before the figure
	total   bool
	each    bool
	split   bool // 分别
	shared  int  // an earlier figure that this one is listed with, -1 if none
	list    bool // 、 or 和 stands before
	adverbs bool
	aspect  bool // 了, 过 or 着 before the figure: what stands before is its verb
	next    int  // the element behind the noun on the right
	// noExtend keeps verbs before a copula out of its group
	noExtend bool
}

// one binds one figure.
func (b *binder) one(i int) *binding {
	c := b.c
	lo, hi := c.clauseBounds(i)
	q := b.figure(i)
	side := b.skipLeft(i, lo)
	r := binding{verb: -1}
	na, nb, hasNoun := c.rightNoun(i, hi)
	if hasNoun && !b.nounFits(q, i, na, nb, hi) {
		hasNoun = false
	}
	side.next = max(nb, i+1)
	b.scopeOf(&r, i, &side)
	if side.shared >= 0 && !hasNoun {
		b.share(&r, side.shared, q)
		return &r
	}
	if hasNoun && (q.dim == unit.Percent || q.dim == unit.Multiple) && b.shareOf(&r, &side) {
		hasNoun = false // 占人口95%的农奴
	} else {
		b.left(&r, i, &side, hasNoun)
	}
	if hasNoun {
		r.item = b.itemText(na, nb)
		if r.item == "" && nb == na+1 && isNounPOS(c.elems[na].pos) {
			r.item = c.text(na) // 56个班
		}
		r.itemRun, r.nounRun = [2]int{na, nb}, [2]int{na, nb}
		r.rule = "figure+noun"
		b.changeNoun(&r, na, nb, q)
		if r.item == "" && r.verb >= 0 {
			b.subjectOf(&r, r.verb, &side) // 录得98.6%升幅
		}
		if r.action == "" && !side.list {
			g, ok := c.rightVerb(nb, hi)
			if !ok && nb >= hi {
				g, ok = c.nextClauseVerb(hi)
			}
			if ok {
				r.action, r.verb = b.verbText(g), g[0]
			}
		}
	}
	b.causative(&r, nb, hi, hasNoun, i)
	b.inherit(&r, i, &side, hasNoun, q)
	b.rightPredicate(&r, i, hi, hasNoun, q)
	if r.scope == NoScope && r.change == NoChange && r.rule != "inherited item" && r.list == 0 {
		for k := max(lo, r.itemRun[0]-1); k < r.itemRun[1]; k++ {
			if c.elems[k].class&classEach != 0 && k < i {
				r.scope = Each // 人均体育场地面积, 日均使用时长
			}
		}
	}
	if q.dim == unit.Duration && !hasNoun && !durationItem(r.item) {
		r.item, r.itemRun = "", [2]int{} // how long, not what
	}
	if q.unit != nil && q.unit.Kind == unit.KindNoun {
		r.item, r.itemRun = "", [2]int{} // 7省份: the unit is what is counted
	}
	if r.rule == "" {
		r.rule = "figure"
	}
	return &r
}

// shareOf binds a share to the whole that 占 names before it; it says whether there is one.
func (b *binder) shareOf(r *binding, s *leftSide) bool {
	if s.k < s.lo || b.c.elems[s.k].kind != elemWord {
		return false
	}
	run := b.c.leftRun(s.k, s.lo)
	if !run.hasVerb() || !run.hasItem() || !strings.HasPrefix(b.c.text(run.verb[0]), "占") {
		return false
	}
	b.fromRun(r, &run, s, false)
	return true
}

// changesBehind says that the clause goes on with a change: 从A降到B.
func (b *binder) changesBehind(i int) bool {
	c := b.c
	if b.figure(i).from {
		return true
	}
	for k := i + 1; k < len(c.elems) && k < i+4; k++ {
		e := &c.elems[k]
		if e.kind == elemWord && (e.class&(classUp|classDown) != 0 || c.text(k) == "到" || c.text(k) == "至" || strings.HasSuffix(c.text(k), "到") || strings.HasSuffix(c.text(k), "至") || strings.HasSuffix(c.text(k), "为")) {
			return true
		}
		if e.kind == elemFigure || e.kind == elemPunct {
			return false
		}
	}
	return false
}

func anyPrefix(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// isNounPOS says that the dictionary takes a word for a noun.
func isNounPOS(pos string) bool { return strings.HasPrefix(pos, "n") && pos != "nz" }

// durationItem says that a noun has a length in time: 延时, 工期, 屋龄.
func durationItem(item string) bool {
	return anySuffix(item, []string{"时", "时间", "期", "期限", "龄", "年限", "寿命", "工期", "时长", "用时", "延迟", "年龄", "岁数", "周期", "时效", "进度", "历史", "体系", "培训", "指导"})
}

// skipLeft goes over the adverbs, times and particles before a figure.
func (b *binder) skipLeft(i, lo int) leftSide {
	c := b.c
	s := leftSide{lo: lo, shared: -1}
	k := c.before(i, lo)
	for k >= lo {
		e := &c.elems[k]
		w := c.text(k)
		switch {
		case e.kind == elemTime:
		case e.kind == elemList:
			s.list = true
			if p := c.before(k, lo); p >= lo && c.elems[p].kind == elemFigure {
				s.shared = p
			}
			s.k = k
			return s
		case e.kind == elemFigure:
			s.shared = k
			s.k = k
			return s
		case e.kind != elemWord:
			s.k = k
			return s
		case w == "的" && k-1 >= lo:
			if p := c.elems[k-1]; p.kind == elemWord && (p.pos == "a" || p.pos == "z" || p.pos == "i" || p.pos == "l") && p.class == 0 {
				k = c.before(k, lo) // 达到惊人的2.95亿
			}
		case s.unitOf(b, k):
			s.each = true
			k = c.before(k, lo)
		case e.class&classConjunction != 0 && e.verb == noVerb && k-1 >= lo && c.elems[c.before(k, lo)].kind == elemFigure:
			s.shared, s.list = c.before(k, lo), true
			s.k = k
			return s
		case w == "等" || w == "们":
		case w == "了" || w == "过" || w == "着":
			s.aspect = true
		case isAspect(w) && e.class&classCopula == 0 || w == "至" || w == "到":
			s.to = s.to || w == "至" || w == "到" || w == "成" || w == "为"
		case w == "为" && k-1 >= lo && c.elems[k-1].class&(classUp|classDown) != 0:
			s.to = true
		case strings.HasSuffix(w, "有") && e.class&classCopula != 0:
			s.total = s.total || strings.HasPrefix(w, "共") || strings.HasPrefix(w, "总")
			s.k = k
			return s
		case e.class&(classTotal|classEach) != 0 && (e.class&classAdverb != 0 || e.verb == noVerb):
			s.total = s.total || e.class&classTotal != 0
			s.each = s.each || e.class&classEach != 0
		case w == "分别" || w == "依次":
			s.split = true
		case e.class&classAdverb != 0 && e.verb == noVerb && !(e.class&classModifier != 0 && e.pos == "n"):
			s.adverbs = true
		default:
			s.k = k
			return s
		}
		k = c.before(k, lo)
	}
	s.k = k
	return s
}

// unitOf says that element k is the unit of a 每 before it: 每公斤1.5元.
func (s *leftSide) unitOf(b *binder, k int) bool {
	if k-1 < s.lo || b.c.text(k-1) != "每" {
		return false
	}
	_, ok := b.x.units.Get(b.c.text(k))
	return ok
}

// left binds a figure to what stands before it in its clause.
func (b *binder) left(r *binding, i int, s *leftSide, hasNoun bool) {
	c := b.c
	if s.k < s.lo {
		if s.lo > 0 && c.elems[s.lo-1].kind == elemOpen && !hasNoun {
			b.beforeBracket(r, s.lo-1)
		}
		return
	}
	if w := c.text(s.k); (w == "由" || w == "从" || w == "自") && !hasNoun && s.k-1 >= s.lo && b.changesBehind(i) {
		s.k = c.before(s.k, s.lo) // 整机功耗从1.8千瓦降到950瓦
	}
	e := &c.elems[s.k]
	if e.kind != elemWord && e.kind != elemQuote {
		if s.list {
			b.coordinate(r, s.k, s.lo)
		}
		return
	}
	run := c.leftRun(s.k, s.lo)
	for run.a-1 > s.lo && run.a < run.b && c.text(run.a-1) == "每" && !run.hasVerb() {
		r.scope = Each // 二期作每百台斤一二一二元
		s.k = c.before(run.a-1, s.lo)
		run = c.leftRun(s.k, s.lo)
	}
	if p := run.a - 1; p >= s.lo && c.elems[p].kind == elemFigure && !hasNoun {
		if prev := b.bound[p]; prev != nil && prev.nounRun[1] == run.b && (b.figure(p).dim != b.figure(i).dim || s.to) {
			b.share(r, p, b.figure(i)) // 4个山区乡56个村共40000余人, 98.6%升幅至800亿元
			if s.to && r.change == prev.change {
				b.turnTo(r)
			}
			return
		}
	}
	if s.k < s.lo {
		return
	}
	if b.isPredicate(s, &run, hasNoun) {
		b.predicate(r, s, hasNoun)
		return
	}
	b.fromRun(r, &run, s, hasNoun)
}

// isPredicate says that the verb right before a figure is its predicate, and not the tail of a noun phrase that an earlier
// verb governs: 开展乡镇层面观摩640场.
func (b *binder) isPredicate(s *leftSide, run *run, hasNoun bool) bool {
	e := &b.c.elems[s.k]
	if e.kind == elemWord && s.aspect && e.class&(classPreposition|classParticle) != 0 && e.class&(classHead|classConjunction) == 0 && e.end-e.start == 3 {
		return true // 来了百余名志愿者, 走出了大学生
	}
	if e.kind != elemWord || e.verb == noVerb && !(s.aspect && e.class&^(classPlaceTail|classOrgTail) == 0 && !isNounPOS(e.pos)) {
		return false
	}
	if hasNoun && e.class&classPreposition != 0 && b.c.text(s.k) == "为" && b.c.verbFollows(s.next) {
		return false // 为35名患者提供手术治疗
	}
	if e.class&(classCopula|classUp|classDown|classCausative) == 0 && run.hasVerb() && run.verb[1] <= s.k && b.c.elems[run.verb[0]].class&classLight != 0 {
		return false
	}
	if e.class&classHead != 0 && s.k-1 >= s.lo && b.c.elems[s.k-1].class&(classTransitive|classLight) != 0 {
		return false // 发放贷款32万元: the second is the object
	}
	if e.verb == sureVerb || s.aspect || e.class&(classUp|classDown) != 0 && e.class&classHead == 0 {
		return true
	}
	if e.class == 0 && e.pos == "v" && e.end-e.start == 3 {
		return true // 挣4200元
	}
	if hasNoun && e.class&classVerb != 0 {
		return true // 青藏高原布局13个候选区
	}
	onlyVerbs := true // 紧急转移安置6.4万人
	for i := run.a; i <= s.k; i++ {
		onlyVerbs = onlyVerbs && (b.c.elems[i].verb != noVerb || b.c.elems[i].class&(classModifier|classAdverb) != 0)
	}
	if onlyVerbs && e.class&classVerb != 0 {
		return true
	}
	return (hasNoun || s.k == run.a) && !b.nounBefore(s.k, s.lo)
}

// nounBefore says that the verb-like word at k is the tail of a noun phrase.
func (b *binder) nounBefore(k, lo int) bool {
	return k-1 >= lo && b.c.elems[k-1].kind == elemWord && b.c.elems[k-1].verb == noVerb && b.c.nominal(k-1)
}

// fromRun binds V N Q and N Q: 培养骨干人才14人, 亩产量761公斤.
func (b *binder) fromRun(r *binding, run *run, s *leftSide, hasNoun bool) {
	c := b.c
	if run.hasVerb() {
		r.action, r.verb = b.verbText(run.verb), run.verb[0]
		if anyPrefix(c.text(run.verb[0]), []string{"共有", "共设", "共建", "共计", "总共", "一共"}) {
			r.scope = Total
		}
		b.changeOf(r, run.verb, s)
		b.adverbsBefore(r, run.verb[0], s.lo)
	}
	if !hasNoun && run.hasItem() {
		r.item = b.cleanItem(run.item[0], run.item[1])
		r.itemRun = run.item
		r.parts = b.listParts(run.item[0], run.item[1])
		r.rule = "noun+figure"
		if run.hasVerb() {
			r.rule = "verb+noun+figure"
		}
		if !run.hasVerb() {
			b.tailVerb(r, run)
		}
	}
	if r.action == "" {
		b.coordinate(r, run.a-1, s.lo)
	}
	if r.action == "" && !hasNoun {
		b.verbBeyond(r, run.a-1, s.lo)
	}
	_ = c
}

// tailVerb takes a verb at the end of N V Q for the action: 失业人员再就业396万人, 消防出警531次.
func (b *binder) tailVerb(r *binding, run *run) {
	c := b.c
	last := run.item[1] - 1
	if last <= run.item[0] || c.elems[last].kind != elemWord || c.elems[last].verb == noVerb || c.elems[last].class&classHead != 0 {
		return
	}
	r.action, r.verb = c.text(last), last
	if c.elems[last].class&classIntransitive != 0 {
		r.item = b.cleanItem(run.item[0], last) // 困难人员就业129万人
	}
}

// verbBeyond looks for the verb left of a noun phrase that adverbs part from the figure: 审结案件共14135件.
func (b *binder) verbBeyond(r *binding, k, lo int) {
	c := b.c
	for ; k >= lo; k = c.before(k, lo) {
		e := &c.elems[k]
		if e.kind != elemWord || e.class&classAdverb == 0 {
			return
		}
		b.note(r, k)
	}
}

// predicate binds Q behind a verb: 产量增长6.8%, 选派17名教师, 转移安置6.4万人.
func (b *binder) predicate(r *binding, s *leftSide, hasNoun bool) {
	c := b.c
	g := [2]int{s.k, s.k + 1}
	if c.elems[s.k].class&classCopula != 0 && c.elems[s.k].class&classLight == 0 && c.text(s.k) != "在" && c.text(s.k) != "为" {
		s.noExtend = true // 脱贫人口务工就业达3274万人: the verbs before it are the subject's
	}
	for g[0]-1 >= s.lo && !s.noExtend {
		if c.elems[g[0]-1].kind == elemList && g[0]-2 >= s.lo && c.elems[g[0]-2].verb == sureVerb && c.elems[g[0]].verb == sureVerb {
			g[0] -= 2 // 审结、执结1671万件
			continue
		}
		if !(c.elems[g[0]-1].kind == elemWord && (c.elems[g[0]-1].verb != noVerb || c.text(g[0]-1) == "没有") && c.elems[g[0]-1].class&(classCausative) == 0 && !b.objectOf(g[0]-1, s.lo)) {
			break
		}
		g[0]--
	}
	r.action, r.verb, r.rule = b.verbText(g), g[0], "verb+figure"
	b.changeOf(r, g, s)
	b.adverbsBefore(r, g[0], s.lo)
	if s.to && r.change == NoChange && c.elems[g[1]-1].class&(classUp|classDown) != 0 {
		b.changeOf(r, g, s)
	}
	if hasNoun {
		return
	}
	r.subject = true
	b.subjectOf(r, g[0], s)
	if r.item == "" && s.lo > 1 && g[0] <= s.lo+2 {
		b.topicBefore(r, s.lo-1)
	}
}

// objectOf says that the verb at k is rather the tail of a subject: 城镇新增|就业.
func (b *binder) objectOf(k, lo int) bool {
	return b.c.elems[k].verb == maybeVerb && k-1 >= lo && b.c.elems[k-1].kind == elemWord && b.c.elems[k-1].verb == noVerb && b.c.nominal(k-1)
}

// subjectOf finds the subject of a predicate: the noun phrase before it, over adverbs, times and comparisons.
func (b *binder) subjectOf(r *binding, k int, s *leftSide) {
	c := b.c
	j := c.before(k, s.lo)
	for j >= s.lo {
		e := &c.elems[j]
		switch {
		case e.kind == elemTime:
			j = c.before(j, s.lo)
			continue
		case e.kind == elemWord && e.class&(classAdverb|classParticle|classEach|classTotal) != 0 && !(e.class&classModifier != 0 && j < k-1) && (e.verb == noVerb || j == k-1 && e.class&classAdverb != 0):
			if c.text(j) == "分别" {
				s.split = true
			}
			b.note(r, j)
			j = c.before(j, s.lo)
			continue
		}
		if e.kind == elemFigure {
			if prev := b.bound[j]; prev != nil && prev.rule != "figure+noun" {
				r.item, r.parts = prev.item, prev.parts // 由65元涨到82元
				if r.scope == NoScope && prev.scope == Each {
					r.scope = Each
				}
			}
			return
		}
		if e.kind != elemWord && e.kind != elemQuote {
			break
		}
		run := c.leftRun(j, s.lo)
		if run.a > j {
			if c.elems[j].class&classPreposition != 0 {
				j = c.before(j, s.lo)
				continue
			}
			break
		}
		if p := c.before(run.a, s.lo); p >= s.lo && c.text(p) == "每" || strings.HasPrefix(c.text(run.a), "每") {
			r.scope = Each // 湿谷价格每百台斤达1132元
			j = c.before(run.a, s.lo)
			if j >= s.lo && c.text(j) == "每" {
				j = c.before(j, s.lo)
			}
			continue
		}
		if p := c.before(run.a, s.lo); p >= s.lo && c.elems[p].kind == elemWord && comparison(c.text(p)) {
			j = c.before(p, s.lo) // 比全国农村快0.2个百分点
			continue
		}
		if run.hasItem() && b.onlyVerbs(run.item[0], run.item[1]) {
			j = c.before(run.item[0], s.lo) // 紧急转移|安置6.4万人
			continue
		}
		if run.hasItem() && !b.agent(r, k, run.item[1]-1) {
			r.item = b.cleanItem(run.item[0], run.item[1])
			r.itemRun = run.item
			r.parts = b.listParts(run.item[0], run.item[1])
			r.rule = "noun+verb+figure"
			r.placeSubject = r.item == ""
		}
		if run.hasVerb() && b.weakPredicate(r) {
			if c.elems[run.verb[0]].class&(classCopula) == 0 {
				r.rule = "verb+noun+verb+figure"
			}
		}
		return
	}
}

// topicBefore takes the measure that closes the clause before as the subject: 寸滩观测站的长江流量，高达每秒5万立方米.
func (b *binder) topicBefore(r *binding, comma int) {
	c := b.c
	if w := c.text(comma); w != "，" && w != "," {
		return
	}
	lo, _ := c.clauseBounds(comma - 1)
	k := comma - 1
	for ; k >= lo && !(c.elems[k].kind == elemWord && measureNoun(c.text(k))); k-- {
		if c.elems[k].kind == elemFigure {
			return // that clause has a figure of its own
		}
	}
	if k < lo {
		return
	}
	if run := c.leftRun(k, lo); run.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun, verb+figure"
	}
}

// measureNoun says that a noun names a quantity: 流量, 产值, 收入, 就业率.
func measureNoun(w string) bool {
	if len(w) < 6 {
		return false
	}
	for _, t := range []string{"率", "量", "额", "费", "价", "度", "值", "数", "收入", "支出", "投资", "面积", "体积", "成本", "利润", "资金", "里程", "寿命", "比重", "比例", "占比", "产能", "水位", "气温", "海拔", "年龄", "距离", "时间", "花费", "损失", "人次", "人口", "规模", "能耗", "单产", "亩产"} {
		if strings.HasSuffix(w, t) {
			return true
		}
	}
	return false
}

// agent says that the subject of a transitive verb is who acts, not what is counted: 县财政投入2300万元.
func (b *binder) agent(r *binding, k, last int) bool {
	c := b.c
	if c.elems[k].class&(classTransitive|classLight) == 0 || c.elems[k].class&(classIntransitive|classUp|classDown) != 0 {
		return false
	}
	w := c.text(last)
	switch c.text(k) {
	case "造成", "导致", "致", "引发", "酿成", "致使":
		return true // what happened is not what is counted
	}
	return c.elems[last].pos == "nr" || c.elems[last].pos == "r" || b.placeElem(last) || placeTail(w) || orgTail(w) || anySuffix(w, agentTails)
}

var agentTails = []string{"财政", "政府", "部", "局", "署", "会", "司", "院", "校", "厅", "委", "队", "社", "协会", "集团", "公司", "企业", "机构", "单位", "部门", "府", "里", "县", "市", "村", "镇", "家", "方", "他", "她", "它", "们", "者", "人", "员"}

// onlyVerbs says that no noun is among the elements [a, b).
func (b *binder) onlyVerbs(a, e int) bool {
	for i := a; i < e; i++ {
		if el := &b.c.elems[i]; el.kind != elemWord || el.verb == noVerb && el.class&(classModifier|classAdverb) == 0 || el.class&classHead != 0 {
			return false
		}
	}
	return true
}

// weakPredicate says that the predicate says nothing but that the value holds.
func (b *binder) weakPredicate(r *binding) bool {
	return r.action == "" || b.x.lex.word(r.action)&classCopula != 0
}

func comparison(w string) bool {
	switch w {
	case "比", "较", "与", "同", "和", "跟":
		return w == "比" || w == "较"
	}
	return false
}

// beforeBracket binds a figure alone in brackets to the noun phrase before them: 经营费用(317.1亿元).
func (b *binder) beforeBracket(r *binding, open int) {
	c := b.c
	lo, _ := c.clauseBounds(open)
	k := open - 1
	if k < lo || c.elems[k].kind != elemWord && c.elems[k].kind != elemQuote {
		return
	}
	run := c.leftRun(k, lo)
	if run.hasItem() {
		r.item, r.itemRun, r.rule = b.cleanItem(run.item[0], run.item[1]), run.item, "noun(figure)"
	}
}

// share gives a figure the binding of the one it is listed with: 20480户44365人, 增长12.2%、25.2%.
func (b *binder) share(r *binding, with int, q *quantity) {
	prev := b.bound[with]
	if prev == nil {
		return
	}
	total, each := r.scope == Total, r.scope == Each
	*r = *prev
	if prev.rule == "figure+noun" {
		r.item, r.itemRun = "", [2]int{} // 4个山区乡56个村共40000余人
	}
	r.rule = "listed figure"
	r.list = prev.list + 1
	if total {
		r.scope = Total
	}
	if each {
		r.scope = Each
	}
	if len(prev.parts) > r.list {
		r.item = prev.parts[r.list]
		b.bound[with].item = prev.parts[prev.list]
	}
	pq := b.figure(with)
	if between := b.c.s[pq.outer.End:max(pq.outer.End, q.outer.Start)]; (strings.HasSuffix(between, "至") || strings.HasSuffix(between, "到")) || q.to {
		b.turnTo(r)
	}
	if pq.dim == unit.Percent && q.dim != unit.Percent && q.dim != unit.PercentagePoint && r.change != NoChange && !q.to {
		r.change = NoChange
	}
}

// turnTo makes the amount of a change its result: 增加3倍至1885亿元.
func (b *binder) turnTo(r *binding) {
	switch r.change {
	case IncreaseBy:
		r.change = IncreaseTo
	case DecreaseBy:
		r.change = DecreaseTo
	}
}

// coordinate takes the verb of the figure before: 帮扶20所普通高中、20所职业高中.
func (b *binder) coordinate(r *binding, k, lo int) {
	c := b.c
	if r.action != "" {
		return
	}
	for ; k >= lo; k-- {
		e := &c.elems[k]
		if e.kind == elemFigure {
			if prev := b.bound[k]; prev != nil && r.action == "" {
				r.action, r.verb = prev.action, prev.verb
				if r.scope == NoScope && prev.scope == Total {
					r.scope = Total
				}
				if prev.change == IncreaseBy && prev.verb >= 0 && r.change == NoChange {
					r.change = prev.change
				}
			}
			return
		}
		if e.kind == elemWord && e.verb == sureVerb {
			return
		}
		if e.kind == elemPunct {
			return
		}
	}
}

// verbText is the text of a verb group without what marks aspect or direction.
func (b *binder) verbText(g [2]int) string {
	var sb strings.Builder
	for i := g[0]; i < g[1]; i++ {
		if w := b.c.text(i); !(isAspect(w) && i > g[0]) {
			sb.WriteString(w)
		}
	}
	t := sb.String()
	for _, tail := range []string{"了", "至", "着", "在", "到", "于", "出"} {
		if head, ok := strings.CutSuffix(t, tail); ok && head != "" && b.x.lex.word(head)&classVerb != 0 && t != "达到" && t != "收到" && t != "接到" && t != "得到" {
			t = head
		}
	}
	for _, front := range []string{"已", "共计", "共", "现", "仅", "只", "总共", "累计", "约", "可", "新"} {
		if rest, ok := strings.CutPrefix(t, front); ok && b.x.lex.word(rest)&classCopula != 0 {
			t = rest
		}
	}
	return t
}

// listParts splits a noun phrase at 、 and 和: what 分别 distributes over.
func (b *binder) listParts(a, e int) []string {
	c := b.c
	var parts []string
	from := a
	for i := a; i < e; i++ {
		if c.elems[i].kind == elemList || c.elems[i].kind == elemWord && c.elems[i].class&classConjunction != 0 {
			if i > from {
				parts = append(parts, b.cleanItem(from, i))
			}
			from = i + 1
		}
	}
	if len(parts) == 0 {
		return nil
	}
	return append(parts, b.cleanItem(from, e))
}
