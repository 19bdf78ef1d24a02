package extract_test

import "testing"

// Verbs that are part of what is counted, and verbs that are not: "quote|item|action" for each figure, "*" for what a case leaves open.
func TestVerbsInNouns(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"全市查处醉驾案件46起。", []string{"46起|醉驾案件|查处"}, "a verb without object behind another says of which kind"},
		{"当晚取缔酒驾37件。", []string{"37件|酒驾|取缔"}, "an offence right before the figure is what is counted"},
		{"警方端掉销赃窝点3个。", []string{"3个|销赃窝点|端掉"}, "the same before a noun"},
		{"法院审结盗窃等侵财案件210件。", []string{"210件|盗窃等侵财案件|审结"}, "the same before 等"},
		{"热线受理投诉、举报、咨询3.1万件。", []string{"3.1万件|投诉、举报、咨询|受理"}, "a list of verbs that name papers"},
		{"公司推出新品12款，派出技师8名。", []string{"12款|新品|推出", "8名|技师|派出"}, "出 belongs to a verb of one character"},
		{"学校遴选出标兵18名。", []string{"18名|标兵|遴选"}, "but not to one of two"},
		{"矛盾纠纷调解成功率92%。", []string{"92%|*成功率|"}, "a verb qualifies the rate behind it"},
		{"商家退货金额386万元。", []string{"386万元|退货金额|"}, "a verb qualifies the amount behind it"},
		{"受灾人口、倒塌房屋和经济损失分别下降5%、8%和12%。", []string{"5%|受灾人口|下降", "8%|倒塌房屋|下降", "12%|经济损失|下降"}, "分别 goes over a list with a verb in it"},
		{"展会带来30个适合青年的创业项目。", []string{"30个|创业项目|带来"}, "a verb with an object before 的 describes"},
		{"其中47人的刑期增加两成。", []string{"47人||*", "两成|刑期|增加"}, "the term is theirs and is not counted"},
		{"节前20天铁路日均发送旅客35万人次。", []string{"20天||*", "35万人次|旅客|发送"}, "a length of time counts no noun that a verb follows"},
		{"暴雨造成甲州、乙州等3县2.1万人受灾。", []string{"3县||*", "2.1万人||*"}, "districts are not what is counted"},
		{"全院尚有各类未结案件245件。", []string{"245件|未结案件|*"}, "未 and its verb are one word"},
	})
}

// Words that describe what is counted, and comparisons before a figure.
func TestKindsAndComparisons(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"园区引进8个装配式建筑项目。", []string{"8个|装配式建筑项目|引进"}, "式 makes one word with what stands before it"},
		{"医院派出20名专家组团式帮扶山区。", []string{"20名|专家|派出"}, "and is an adverb before a verb behind the counted"},
		{"城镇化率74.8%，与全国平均水平相比高出9.6个百分点。", []string{"74.8%|城镇化率|*", "9.6个百分点|城镇化率|高出"}, "与 and 相比 enclose what something is compared with"},
		{"达产后年产值21亿元。", []string{"21亿元|年产值|*"}, "the event before 后 says when"},
		{"新建或改造变压器42台。", []string{"42台|变压器|新建或改造"}, "或 joins two verbs"},
		{"解决了358人的饮水问题。", []string{"358人||解决"}, "the trouble is theirs and is not counted"},
		{"按年均汇率6.9折算，人均约合2.1万元。", []string{"2.1万元|*|*"}, "折算 is a verb and 6.9 a rate"},
		{"900个席位座无虚席。", []string{"900个|席位|*"}, "a lone verb behind the head of a noun"},
	})
}

// Verbs and adverbs close to a figure.
func TestVerbsBeforeFigures(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"警方又追出7名同伙。", []string{"7名|同伙|追出"}, "出 belongs to a verb of one character, cut or not"},
		{"警方查扣制服4件。", []string{"4件|制服|查扣"}, "a verb that is a noun behind another"},
		{"其中军事援助约占六成。", []string{"六成|军事援助|占"}, "占 in the words of bound is the verb"},
		{"3辆救护车多次往返。", []string{"3辆|救护车|往返"}, "an adverb before the verb behind the counted"},
		{"热闹场面已持续了近一个月。", []string{"一个月|*场面|持续"}, "近 behind 持续了 begins no time"},
		{"车站距首府77公里、震源深度15公里。", []string{"77公里|*|*", "15公里|震源深度|*"}, "a measure right before the figure is what is measured"},
		{"口岸海拔1870米，距邻国首都约340公里。", []string{"1870米|口岸海拔|*", "340公里||距"}, "a distance goes on with no earlier measure"},
	})
}
