package extract_test

import "testing"

func TestHaveAndNoun(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"该企业有机房12间。", []string{"12间|机房|有"}, "机房 is a noun"},
		{"航拍公司有无人机86架。", []string{"86架|无人机|有"}, "two words behind 有"},
		{"学校有名师45名。", []string{"45名|名师|有"}, "名师 is a noun"},
		{"合作社有种鸡5000只。", []string{"5000只|种鸡|有"}, "and so is 种鸡"},
		{"全县有机蔬菜3200亩。", []string{"3200亩|有机蔬菜|"}, "机蔬菜 is none"},
		{"该药总有效率92.4%。", []string{"92.4%|*总有效率|"}, "a rate of what is 有效"},
	})
}

func TestMeasuresReached(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"主塔塔高达326米。", []string{"326米|*塔高|达"}, "塔高|达, not 塔|高达"},
		{"大坝最大坝高达148米。", []string{"148米|*坝高|达"}, "and so is 坝高"},
		{"当地气温高达41摄氏度。", []string{"41摄氏度|*气温|高达"}, "气温高 is no word"},
		{"排队的队伍长达3公里。", []string{"3公里|*队伍|长达"}, "队伍长 is none either"},
		{"中位随访时间19.4个月。", []string{"19.4个月|*随访时间|"}, "a verb says of what the time is"},
		{"每次可节约时间15分钟。", []string{"15分钟|时间|节约"}, "but not what saves it"},
		{"网络时延20毫秒。", []string{"20毫秒|*时延|"}, "what lasts"},
		{"项目总投资6亿元，募资净额5.2亿元。", []string{"6亿元|*总投资|", "5.2亿元|募资净额|"}, "募资 is no verb here"},
	})
}
