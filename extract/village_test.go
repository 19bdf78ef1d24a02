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
		{"县里引进5000万元以上项目14个，其中10亿元以上2个。", []string{"5000万元|项目|引进", "14个|项目|引进", "10亿元||*", "2个|项目|*"}, "what is above a limit is of the same kind"},
		{"全镇80岁以上老人420人，90岁以上36人。", []string{"80岁|老人|*", "420人|老人|*", "90岁|*|*", "36人|老人|*"}, "without 其中"},
		{"扶持50亩以上种植大户14户。", []string{"50亩|*|扶持", "14户|*大户|扶持"}, "the noun between a limit and a count is counted"},
		{"检查100家以上企业2万人。", []string{"100家|企业|检查", "2万人||*"}, "people are not what they work for"},
		{"一亩纯收入2600元。", []string{"一亩||*", "2600元|纯收入|*"}, "what one of them brings in"},
		{"他家有一亩茶园。", []string{"一亩|茶园|有"}, "but what one counts stays its own"},
		{"刨去成本能落800元。", []string{"800元||落"}, "what is taken off is not what is left"},
		{"扣除人工后每亩纯利润900元。", []string{"900元|纯利润|"}, "what is left has its own name"},
		{"扣除保证金9万元。", []string{"9万元|保证金|扣除"}, "but an amount is taken off too"},
		{"移送公安机关行政拘留2件3人。", []string{"2件||拘留", "3人||拘留"}, "to whom cases go"},
		{"移交主管部门问题线索14条。", []string{"14条|问题线索|移交"}, "and what goes there"},
		{"追究刑事责任9人。", []string{"9人||追究"}, "who answers is no answer"},
		{"剩余2件计划6月底前办结。", []string{"2件||*"}, "计划 before a time is no noun"},
		{"镇里制定3个计划。", []string{"3个|计划|制定"}, "else it is one"},
		{"各村召开“院坝会”14场、“屋场会”9次。", []string{"14场|院坝会|召开", "9次|屋场会|召开"}, "会 before a number of meetings is one"},
		{"先后开了两次会。", []string{"两次|会|开"}, "also behind it"},
		{"成立村民理事会9个。", []string{"9个|村民理事会|成立"}, "or a body that meets"},
		{"今年会新开9家门店。", []string{"9家|门店|*"}, "else an adverb"},
	})
}
