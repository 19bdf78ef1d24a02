package extract_test

import "testing"

// What county news tells of villages, storms and offices.
func TestVillageNews(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"倒塌房屋9户21间，严重损坏14户32间。", []string{"9户|房屋|倒塌", "21间|房屋|倒塌", "14户|房屋|损坏", "32间|房屋|损坏"}, "严重 says how, not what"},
		{"审查严重违纪案件9件。", []string{"9件|*案件|审查"}, "but describes a noun"},
		{"台风致9个村电力、通信未恢复。", []string{"9个|村|*"}, "what the villages are without"},
		{"仍有21个自然村道路不通。", []string{"21个|自然村|有"}, "one thing, and an adjective behind it"},
		{"21个小区燃气中断。", []string{"21个|小区|中断"}, "or a verb"},
		{"县里完成9个村供水工程。", []string{"9个|*工程|完成"}, "what is built there is a noun phrase"},
		{"解决9个村饮水困难问题。", []string{"9个|*问题|解决"}, "so is a trouble"},
		{"全市8个县（区）森林覆盖率均超六成。", []string{"8个|县|", "六成|*森林覆盖率|"}, "brackets behind what is counted"},
		{"4个断面、9个点位达标率均为100%。", []string{"4个|断面|", "9个|点位|", "100%|*达标率|*"}, "为 tells of the rate"},
		{"老周与厂里签下三年合同。", []string{"三年|合同|签下"}, "how long it runs"},
		{"县里推出三年行动方案。", nil, "the name of a plan"},
		{"双方签署三年行动备忘录。", nil, "also behind a verb of signing"},
		{"党员认领微心愿21个。", []string{"21个|微心愿|认领"}, "a verb and a noun of their own"},
		{"塌方量约1.2万方。", []string{"1.2万方|塌方量|"}, "earth is measured by 方"},
		{"淘汰35蒸吨以下燃煤锅炉9台。", []string{"35蒸吨|燃煤锅炉|淘汰", "9台|*|淘汰"}, "the size of a boiler"},
	})
}
