package extract_test

import "testing"

// What is done as the subject of a change, and what a verb with its object tells of the next noun.
func TestDeedsOfNouns(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"补助标准提高到320元，个人缴费同步增加20元。", []string{"320元|补助标准|提高", "20元|个人缴费|增加"}, "the clause has its own subject"},
		{"全县人才引进比上年增加3%。", []string{"3%|人才引进|增加"}, "behind a place, before a comparison"},
		{"货物发送增长5%。", []string{"5%|货物发送|增长"}, "two verbs in a row, of which the first is a noun"},
		{"水土流失减少一成。", []string{"一成|水土流失|减少"}, "a verb without object"},
		{"货物发送5万吨。", []string{"5万吨|货物|发送"}, "nothing changes"},
		{"去年投资增长5%。", []string{"5%|投资|增长"}, "no noun before"},
	})
}

func TestSaidOfNext(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"年出栏生猪3万头的养殖场建成。", []string{"3万头|生猪|出栏"}, "so many pigs, not farms"},
		{"收治患者300人的医院已启用。", []string{"300人|患者|收治"}, "so many people"},
		{"投入资金300万元的项目开工。", []string{"300万元|资金|投入"}, "so much money"},
		{"给予企业300万元的奖励。", []string{"300万元|奖励|给予"}, "to whom"},
		{"提供学生300个的岗位。", []string{"300个|岗位|提供"}, "for whom"},
		{"租用学校300平方米的操场。", []string{"300平方米|操场|租用"}, "whose"},
		{"该厂日处理污水400吨，日处理能力居全省第一。", []string{"400吨|污水|处理"}, "how much a day"},
		{"日处理能力达400吨。", []string{"400吨|日处理能力|达"}, "of how much it is able"},
	})
}

// 等 behind a verb closes a list of works that are called so.
func TestWorksInARow(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"河道治理、火车站改造等12个项目竣工。", []string{"12个|项目|竣工"}, "what is done with those that were counted stands behind them"},
		{"实施道路扩建等12个工程。", []string{"12个|工程|实施"}, "… or before them"},
		{"扩建小学、改造道路等12个项目。", []string{"12个|项目|扩建"}, "the verb has an object behind it"},
		{"车间改造300平方米。", []string{"300平方米|车间|改造"}, "no list"},
	})
}
