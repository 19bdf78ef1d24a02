package extract

import "strings"

// Which of the words in a noun phrase before a figure are its verb, and which only describe the noun.

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

// withoutObject says that the word at i is a verb that takes no object.
func (c *clauseSentence) withoutObject(i int) bool {
	return c.elems[i].class&(classVerb) == classIntransitive
}

// qualifiesRate says that the verb at i is what the rate behind it is of: 调解|成功率; but 公布|失业率.
func (c *clauseSentence) qualifiesRate(i, b int) bool {
	return c.elems[i].class&(classTransitive|classIntransitive) != 0 && c.elems[i].class&(classLight|classCopula|classUp|classDown|classCausative) == 0 &&
		strings.HasSuffix(c.text(b-1), "率") && !anySuffix(c.text(i), []string{"布", "得", "出", "到", "测", "计", "算", "核"})
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

// issuing are verbs whose object often begins with a verb: 下发|整改通知书, 投入|抢险力量, 印发|培训手册.
var issuing = []string{"下发", "印发", "发放", "发送", "发布", "发出", "投入", "投放", "出动", "组建", "派出", "选派", "下拨", "拨付", "安排", "设立", "成立", "建立", "启动", "制定", "出台", "签订", "签署", "筹集", "筹措", "落实", "调集", "调运", "储备", "配备", "购置", "采购", "购买", "建成", "新建", "修建", "建设", "开设", "设置", "开通", "收到", "接到", "提供", "派驻", "兑现", "缴纳", "支付", "追缴", "偿还", "归还", "领取", "获得", "取得", "赢得", "享受", "拥有"}
