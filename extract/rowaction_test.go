package extract_test

import "testing"

// Which verb a figure has that stands in a row of others, or beside them.
func TestActionsOfRows(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"执勤点共检查轿车90辆，客车32辆，货车7辆。", []string{"90辆|轿车|检查", "32辆|客车|检查", "7辆|货车|检查"}, "a row over commas keeps its verb"},
		{"民警查获涉毒案件8起，涉毒人员15人。", []string{"8起|*|查获", "15人|*|查获"}, "people behind a verb that deals with cases"},
		{"合作社培育示范户30户，社员400人。", []string{"30户|示范户|培育", "400人|社员|"}, "other people are not what was done"},
		{"收缴毒品30克，枪支4支。", []string{"30克|毒品|收缴", "4支|枪支|收缴"}, "things of two kinds"},
		{"当天提供岗位360个，需求人数900人。", []string{"360个|岗位|提供", "900人|*|"}, "a number that has a name of its own"},
		{"大队出动3辆水罐车、1辆抢险救援车、2辆指挥车。", []string{"3辆|水罐车|出动", "1辆|*救援车|出动", "2辆|指挥车|出动"}, "a verb in a noun breaks no row"},
		{"窑址出土陶罐12件，另有石斧3件，还有5枚铜钱。", []string{"12件|陶罐|出土", "3件|石斧|有", "5枚|铜钱|有"}, "what is there as well"},
	})
}

// Which verb a figure has that stands behind what tells where, from where or for whom something is done.
func TestActionsBehindAdjuncts(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"60名队员在广场集合。", []string{"60名|队员|集合"}, "where it is done"},
		{"90名官兵，从东湖机场飞赴灾区。", []string{"90名|官兵|飞赴"}, "from where, in the next clause"},
		{"27日将在中心的捐血车采集近千袋血液，另在北站抓获的嫌疑人8人。", []string{"千袋|血液|采集", "8人|*|抓获"}, "a verb that describes a noun ends no place"},
		{"当天2名矿工于升井后死亡，剩余7人受困井下。", []string{"2名|矿工|死亡", "7人||受困"}, "when it happened, and what became of the rest"},
		{"4名选手在蛙泳、射箭项目中夺冠。", []string{"4名|选手|夺冠"}, "a list in what 中 closes"},
		{"联社为40名花农办理贷款300万元。", []string{"40名|花农|办理", "300万元|贷款|办理"}, "for whom it is done"},
		{"县里扶持30户农户种植茶树90亩。", []string{"30户|农户|扶持", "90亩|茶树|种植"}, "what those do who are helped"},
		{"全村收入的六成来自养殖，约30%来自打工。", []string{"六成|*收入|来自", "30%|*|来自"}, "where a share comes from"},
		{"镇里提前转移群众700人。", []string{"700人|群众|转移"}, "提前 before a verb is an adverb"},
		{"将形成年产30万吨的能力。", []string{"30万吨|*|形成"}, "年产 describes the noun"},
	})
}
