package extract_test

import "testing"

// People whom a clause or names describe, and what befell or was done to them.
func TestPeopleDescribed(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"警方抓获犯罪嫌疑人王某、李某等21人。", []string{"21人|犯罪嫌疑人|抓获"}, "the word before the names says what they are"},
		{"嫌疑人王某、李某等5人被拘留。", []string{"5人|嫌疑人|拘留"}, "the same as the subject"},
		{"公开招聘取得硕士学历的毕业生42人。", []string{"42人|毕业生|招聘"}, "取得 is in the clause that says which"},
		{"警方抓获利用网络进行诈骗的嫌疑人21人。", []string{"21人|嫌疑人|抓获"}, "so are 利用 and 进行"},
		{"从事养殖的村民有42人。", []string{"42人|村民|有"}, "no verb that deals with people stands before the clause"},
		{"洪水造成全县3万人次受灾。", []string{"3万人次||受灾"}, "what befell them, counted by times"},
		{"县里派出一支200多人的工作队。", []string{"200多人|工作队|派出"}, "支 is the classifier of 一, no verb"},
		{"嫌疑人以“电话欠费”为名骗走2000元。", []string{"2000元||骗走"}, "a pretext is not what was taken"},
		{"县里投入3亿元新建、扩建学校10所。", []string{"3亿元||投入", "10所|学校|新建、扩建"}, "a verb behind an amount is not what it is of"},
		{"二季度营收5亿元、净利润2亿元，单季度环比分别增长8%、17%。", []string{"5亿元|营收|", "2亿元|净利润|", "8%|营收|增长", "17%|净利润|增长"}, "单季度 says over what time"},
		{"志愿者整理出56袋衣服。", []string{"56袋|衣服|整理"}, "整理 with 出 is a verb"},
		{"三、零售总额下降5%。", []string{"5%|零售总额|下降"}, "the number of a paragraph"},
		{"行业增长面84%，两升一降。", []string{"84%|*增长面|"}, "增长面 is a noun, 两升一降 no volume"},
		{"新中国成立初期，森林面积15万h㎡。", []string{"15万h㎡|森林面积|"}, "hectares, written as square hectometres"},
		{"为31户受助家庭每户发放500元。", []string{"31户|受助家庭|发放", "500元|*|发放"}, "who is helped"},
		{"每年可节水30万立方米，节肥16万公斤。", []string{"30万立方米||节水", "16万公斤||节肥"}, "节肥 is a verb like 节水"},
	})
}
