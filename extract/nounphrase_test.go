package extract_test

import "testing"

// Where the noun phrase behind a figure begins and ends.
func TestNounPhraseBehindFigure(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"镇上新开了4家占地500亩的果园。", []string{"4家|果园|*", "500亩|*|占地"}, "a verb with its measure describes the noun behind 的"},
		{"3名来自海外的考察队员住进营地。", []string{"3名|考察队员|*"}, "the head of a relative clause may begin with a verb"},
		{"6辆满载煤炭的卡车驶入站台。", []string{"6辆|卡车|*"}, "a verb that the vocabulary lacks opens a relative clause too"},
		{"6辆满载煤炭和钢材的卡车驶入站台。", []string{"6辆|卡车|*"}, "with a list for its object"},
		{"12位专业的护理人员守在床边。", []string{"12位|护理人员|*"}, "位 counts people, not what describes them"},
		{"打捞人员找到3具船员的遗体。", []string{"3具|遗体|找到"}, "具 counts no people"},
		{"12位老师的学生到场。", []string{"12位|老师|*"}, "but what goes with the classifier is counted"},
		{"帮助21户、64人建档立卡贫困户。", []string{"21户|建档立卡贫困户|帮助", "64人|建档立卡贫困户|帮助"}, "households and people share a noun"},
		{"村里21户64人贫困人口脱贫。", []string{"21户|贫困人口|脱贫", "64人|贫困人口|脱贫"}, "also without a mark between"},
		{"他家有12亩地。", []string{"12亩|地|有"}, "地 behind an area is land"},
		{"超500名员工线上报名。", []string{"500名|员工|报名"}, "a word before the verb says how it is done"},
		{"40余个网店齐上线。", []string{"40余个|网店|上线"}, "so does an adjective of one character"},
		{"机队完成4次航线飞行。", []string{"4次|航线飞行|完成"}, "what is done so often is named by a verb"},
		{"5间仓库遭雷击。", []string{"5间|仓库|*"}, "遭 begins the predicate"},
		{"3支车队创最佳成绩。", []string{"3支|车队|*"}, "so does 创"},
		{"用电负荷5次创新高。", []string{"5次|用电负荷|创新高"}, "创新高 is done"},
		{"一名42岁王姓女子座车起火。", []string{"42岁|王姓女子|*"}, "who has an age, not what is theirs"},
		{"占全国三成、全球8%的货物吞吐量。", []string{"三成|*|*", "8%|货物吞吐量|*"}, "a share is of the measure behind 的"},
		{"300多名返乡农民工找到工作。", []string{"300多名|返乡农民工|*"}, "返乡 describes them"},
	})
}
