package extract_test

import "testing"

func TestBodiesThatAct(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"市教育局投入资金300万元。", []string{"300万元|资金|投入"}, "the 市 of the body stands before it"},
		{"县妇联帮扶农户300户，省法院救助困难群众300人。", []string{"300户|农户|帮扶", "300人|困难群众|救助"}, "short names of bodies, and those they deal with"},
		{"志愿者协会组织志愿者20名。", []string{"20名|志愿者|组织"}, "a body in two words"},
		{"交通部门检查车辆300辆。供电公司培训学员300名。", []string{"300辆|车辆|检查", "300名|学员|培训"}, "a department; a company whose name begins with a verb"},
		{"医院护理人员300名，学校教学设备30台。", []string{"300名|医院护理人员|", "30台|学校教学设备|"}, "but a trade, and things that a verb describes"},
		{"全市评估机构12家，全县调查人员32名。", []string{"12家|评估机构|", "32名|调查人员|"}, "what a body or people work at"},
		{"全省缉毒民警320人。全省缉毒32公斤。该市储粮企业36家。该市储粮300吨。", []string{"320人|缉毒民警|", "32公斤||缉毒", "36家|储粮企业|", "300吨||储粮"}, "a verb with its object in it qualifies, and is done"},
		{"银行贷款企业300家，协会认证企业30家。", []string{"300家|银行贷款企业|", "30家|协会认证企业|"}, "in what standing a firm is"},
		{"合作社种植基地300亩。", []string{"300亩|*种植基地|"}, "a site that a verb describes"},
		{"各类培训中心培训学员3000人。", []string{"3000人|学员|培训"}, "the first 培训 is a part of the body"},
		{"执政联盟获118席，团结党拿下71席。", []string{"118席||获", "71席||拿下"}, "parties are not what is counted"},
		{"红石基金持有9.5%，李某持股38.7%。", []string{"9.5%||持有", "38.7%||持股"}, "nor is who holds shares"},
		{"停车场有车位270个供游客免费停放。", []string{"270个|车位|*"}, "供 begins what they are for"},
		{"他以51.8%得票率连任，机器人昼夜分拣3万件。", []string{"51.8%|得票率|连任", "3万件|*|分拣"}, "a rate behind 以; 昼夜 is no noun"},
		{"园区可创税1.8亿元，高血压患者规范管理5.8万人。", []string{"1.8亿元||创税", "5.8万人|*|规范管理"}, "verbs that were nouns"},
		{"其中重症300例，二手买卖13宗。", []string{"300例|重症|", "13宗|二手买卖|"}, "nouns that were verbs"},
	})
}

func TestBodiesAndThings(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"公司捐赠轮椅30辆、大米2吨。", []string{"30辆|轮椅|捐赠", "2吨|大米|*"}, "a thing that a body gives"},
		{"酒店加工茶叶3吨，警方准备棉被30床。", []string{"3吨|茶叶|加工", "30床|棉被|准备"}, "bodies that do not end like offices"},
		{"网友采购口罩300只，爱心人士种植石榴30亩。", []string{"300只|口罩|采购", "30亩|石榴|种植"}, "people who act"},
		{"县医院购置检测设备30台，县医院检测设备30台。", []string{"30台|检测设备|购置", "30台|县医院检测设备|"}, "equipment is got, and else described by the verb before it"},
		{"酒店建设泵站3座，酒店加工车间3间。", []string{"3座|泵站|建设", "3间|酒店加工车间|"}, "a site that is built, and one that has its kind"},
		{"居民服务中心3个。", []string{"3个|*服务中心|"}, "what is done for people"},
		{"景区接待3.2万人次游客，部队出动300人次救援力量。", []string{"3.2万人次|游客|接待", "300人次|救援力量|出动"}, "people behind 人次"},
		{"暴雨造成倒塌房屋12间，共造成该县损坏房屋36间。", []string{"12间|房屋|倒塌", "36间|房屋|损坏"}, "what was caused is what was done"},
	})
}
