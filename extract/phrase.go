package extract

import "strings"

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
	if c.ordinalTime(i) {
		return false
	}
	if e.class&classModifier != 0 && i+1 < len(c.elems) && c.elems[i+1].kind == elemWord && c.elems[i+1].class&(classAdverb|classPreposition) == 0 && c.elems[i+1].verb != sureVerb {
		return true
	}
	switch c.text(i) {
	case "的", "之", "等", "们":
		return true
	case "了", "着", "过":
		return c.aspectOf(i) // 培训了农民5000人
	case "可": // 出土可复原瓷器1840件
		return i > 0 && i+2 < len(c.elems) && c.elems[i-1].verb != noVerb && c.elems[i+1].kind == elemWord && c.elems[i+2].kind == elemWord
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

// ordinalTime says that element i is of an ordinal that says when or how often: 连续|第三|年|招聘.
func (c *clauseSentence) ordinalTime(i int) bool {
	if timeUnit(c.text(i)) && i > 0 {
		i--
	}
	return strings.HasPrefix(c.text(i), "第") && c.elems[i].pos == "m" && i+1 < len(c.elems) && timeUnit(c.text(i+1))
}

// aspectOf says that element i is a particle of aspect behind a verb: 了, 着 or 过.
func (c *clauseSentence) aspectOf(i int) bool {
	switch c.text(i) {
	case "了", "着", "过":
		return i > 0 && c.elems[i-1].kind == elemWord && c.elems[i-1].verb != noVerb && c.elems[i-1].end == c.elems[i].start
	}
	return false
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
	} else if last > r.a && !rateEnds.of(c.text(r.b-1)) {
		if v := c.governing(r.a, last-1, lo, false); v >= 0 && c.elems[v].verb == sureVerb {
			r.verb = c.verbGroup(v, r.a, last-1)
		}
	}
	c.trimItem(r)
}

// rateTails end nouns that are derived from what a verb does, which then qualifies them: 报名人数, 增长贡献率.
var rateTails = []string{"率", "人数", "次数", "天数", "件数", "户数", "比重", "比例", "占比", "浓度", "速度", "增速", "密度", "年龄", "水平", "指数", "贡献", "能力", "系数", "难度", "强度", "力度", "规模", "时长", "进度", "里程"}

var rateEnds = newEndings(rateTails)

// governing is the verb of [a, b) that takes what follows as its object, -1 if all verbs in it are parts of nouns.
func (c *clauseSentence) governing(a, b, lo int, behindDe bool) int {
	found := -1
	measured := b > a && c.elems[b-1].kind == elemWord && rateEnds.of(c.text(b-1))
	for i := a; i < b; i++ {
		if measured && i > a && c.elems[i].verb != noVerb && !c.names(i-1) && !(c.elems[i].class&(classUp|classDown) != 0 && payerEnds.of(c.text(i-1))) {
			break // 对经济增长的贡献率, 高考报名人数: a verb inside qualifies what is measured
		}
		verbal := c.elems[i].verb == sureVerb || c.elems[i].verb == maybeVerb && i+1 < b && c.aspectOf(i+1)
		if verbal && !(behindDe && i == a) && !c.compound(i, a, b) && !c.describes(i, b) {
			if c.elems[i].class&classPreposition != 0 && c.sureVerbIn(i+1, b) {
				continue // 为全省输送专业人才160人
			}
			found = i
			if c.elems[i].class&(classLight|classCopula) != 0 || isOneOf(c.text(i), issuing) {
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
			if i == b-2 && measureNoun(c.text(b-1)) {
				continue // 以土地交易面积
			}
			if c.elems[i].verb == maybeVerb && c.elems[i].class&classVerb != 0 && c.elems[i+1].kind == elemWord && c.text(i+1) != "等" && !behindDe {
				return i
			}
		}
	}
	first := a
	for first < b && (c.elems[first].kind == elemQuote || c.names(first) || c.elems[first].class&(classAdverb|classEach|classTotal) != 0 && c.elems[first].verb == noVerb) {
		first++ // 全县培训教师3153人次: who does it stands before
	}
	first = c.behindPayer(first, b)
	if last := c.elems[b-1]; last.kind == elemWord && measureNoun(c.text(b-1)) && (first >= b || !c.affects(first, b-1)) {
		return -1 // 教育支出, 培训收入; but 投入经费
	}
	if first >= b || c.elems[first].verb != maybeVerb || behindDe || first+2 == b && c.text(first+1) == "人员" && isOneOf(c.text(first), occupations) {
		return -1
	}
	if class := c.elems[first].class & classVerb; class == 0 && c.elems[first].class&classNominal != 0 {
		return -1 // 医疗点
	} else if class != 0 && class&(classTransitive|classLight|classUp|classDown|classCopula) == 0 {
		return -1 // 失业人员: a verb without object qualifies
	}
	if first+1 < b && (c.elems[first+1].kind == elemWord || c.elems[first+1].kind == elemQuote) && c.text(first+1) != "的" {
		return first // 培训技术能手, 帮扶企业
	}
	return -1
}

// affects says that the verb-like word at v has the measure at n as its object: 投入经费, 损失电量, 新建产能; but 教育支出, 销售收入.
func (c *clauseSentence) affects(v, n int) bool {
	if c.elems[v].class&classTransitive == 0 {
		return false
	}
	if isOneOf(c.text(v), []string{"新建", "扩建", "改建", "续建", "在建"}) && anySuffix(c.text(n), []string{"面积", "价", "价格", "量", "额", "率"}) {
		return false // 新建商品房销售面积
	}
	return isOneOf(c.text(v), effects) || c.text(n) == "价值" || c.elems[v].class&classNominal == 0 && anySuffix(c.text(n), []string{"经费", "资金", "消费", "损失"})
}

// effects are verbs that the dictionary takes for nouns and that make, lose or change an amount.
var effects = []string{"新建", "扩建", "改建", "续建", "在建", "损失", "影响", "节约", "节省", "形成", "释放", "恢复", "补充", "追加", "创造", "贡献", "带动", "拉动", "淘汰", "更新", "化解", "挽回", "上缴", "缓解", "折合", "核减", "核定", "消纳", "回收"}

// occupations are verbs that say before 人员 what those people work at: 研发人员85人.
var occupations = []string{"研发", "管理", "服务", "销售", "执法", "科研", "教学", "施工", "维修", "检测", "监测", "护理", "医疗", "生产", "教育", "消防", "救援", "抢修", "经营", "勘察", "设计", "运营", "运维", "保障", "考古", "审判", "执行", "监管", "评审", "测试", "翻译"}

// physical are properties of things in motion or at work, which a verb before them describes: 发射|质量, 飞行|高度.
var physical = []string{"质量", "高度", "深度", "重量", "长度", "宽度", "厚度", "时速", "距离", "海拔", "半径", "直径", "功率", "容量", "温度", "电压", "电流", "压力", "频率", "周期", "半衰期"}

// describes says that the verb at i describes the noun that ends the phrase: a property, or the people who do it, of whom a verb without
// object says what happened: 出生|人口, 失踪|人员, 死亡|病例.
func (c *clauseSentence) describes(i, b int) bool {
	const object = classTransitive | classLight | classCopula | classUp | classDown | classCausative
	if i+2 == b && c.elems[i].class&(classLight|classCopula|classUp|classDown|classCausative) == 0 && isOneOf(c.text(i+1), physical) {
		return true
	}
	return i+2 == b && c.elems[i].class&classIntransitive != 0 && c.elems[i].class&object == 0 && c.elems[i+1].kind == elemWord && c.elems[i+1].verb == noVerb && doersEnds.of(c.text(i+1))
}

// doersEnds end nouns that name people by what they do or what happened to them.
var doersEnds = newEndings([]string{"人口", "人员", "病例", "者", "群众", "学生", "职工", "劳动力", "旅客", "游客", "农民工", "干部", "党员", "老人", "儿童", "工人", "家庭", "农户", "面积"})

// behindPayer is the verb-like word behind a body that acts, where a noun phrase that may have both begins at element first:
// 国家电网|投入抢修人员, 企业|投入研发经费. It is first if there is none.
func (c *clauseSentence) behindPayer(first, b int) int {
	for n := first + 1; n+1 < b && n < first+4; n++ {
		if c.elems[n-1].kind != elemWord || c.elems[n-1].verb != noVerb {
			break
		}
		if e := &c.elems[n]; e.kind == elemWord && e.verb == maybeVerb && e.class&(classTransitive|classNominal) == classTransitive && c.elems[n+1].kind == elemWord && payerEnds.of(c.text(n-1)) {
			return n
		}
	}
	return first
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
	if i+1 < b && c.elems[i+1].class&classTail != 0 && c.elems[i].class&classCopula == 0 {
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
	for g[0]-1 > a && c.elems[g[0]-1].kind == elemList && c.elems[g[0]-2].verb != noVerb && c.elems[g[0]-2].class&classTransitive != 0 {
		g[0] -= 2 // 新建、改扩建学校16所
	}
	if c.elems[v].class&classCopula != 0 {
		return c.aspect(g, b)
	}
	for g[1]+1 < b && c.elems[g[1]].verb == sureVerb && c.elems[g[1]].class&classCopula == 0 && !isOneOf(c.text(v), issuing) && !c.describes(g[1], b) {
		g[1]++
	}
	return c.aspect(g, b)
}

// issuing are verbs whose object often begins with a verb: 下发|整改通知书, 投入|抢险力量, 印发|培训手册.
var issuing = []string{"下发", "印发", "发放", "发送", "发布", "发出", "投入", "投放", "出动", "组建", "派出", "选派", "下拨", "拨付", "安排", "设立", "成立", "建立", "启动", "制定", "出台", "签订", "签署", "筹集", "筹措", "落实", "调集", "调运", "储备", "配备", "购置", "采购", "购买", "建成", "新建", "修建", "建设", "开设", "设置", "开通", "收到", "接到", "提供", "派驻", "兑现", "缴纳", "支付", "追缴", "偿还", "归还", "领取", "获得", "取得", "赢得", "享受", "拥有"}

// aspect takes 了, 着, 过, 出 behind a verb into its group.
func (c *clauseSentence) aspect(g [2]int, b int) [2]int {
	for g[1] < b && c.elems[g[1]].kind == elemWord && c.elems[g[1]].class&classParticle != 0 && isAspect(c.text(g[1])) {
		g[1]++
	}
	return g
}

func isAspect(w string) bool {
	switch w {
	case "了", "着", "过", "出", "起", "好", "成", "完", "下", "上", "掉", "到", "至", "为", "于",
		"出去", "进去", "回去", "上去", "下去", "出来", "进来", "回来", "上来", "下来", "过来", "起来":
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
