package extract_test

import "testing"

func TestUnitsInWords(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"街道表彰12位居民，聘请3位数学老师。", []string{"12位|居民|表彰", "3位|数学老师|聘请"}, "people whose calling begins like 位居 and 位数"},
		{"他写下42本日记、读了12本地方志。", []string{"42本|日记|写下", "12本|地方志|读"}, "books whose names begin like 本日 and 本地"},
		{"社区送出300个月饼，住了3个月。", []string{"300个|月饼|送出", "3个月||住"}, "cakes, and months"},
		{"公司与12家长期合作企业签约。", []string{"12家|长期合作企业|签约"}, "firms, and no parents"},
		{"3支部队参加演习，发放12份额外补贴。", []string{"3支|部队|参加演习", "12份|*|发放"}, "troops, and no branches"},
		{"全县引进12个亿元项目，建成3个万人社区。", []string{"12个|亿元项目|引进", "3个|万人社区|建成"}, "what is called after its size"},
		{"公司投资3个亿元，亏了两个多亿。", []string{"3个亿元||投资", "两个多亿||亏"}, "but 个 in a sum"},
		{"赛事在5城12场馆举行。", []string{"5城||", "12场馆||*"}, "bare nouns"},
	})
}

func TestSomebody(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"退休教师方秀兰先后出诊3200人次，民警献血120次。", []string{"3200人次||出诊", "120次||献血"}, "who does it is not counted"},
		{"观众入馆2.3万人次。", []string{"2.3万人次|观众|入馆"}, "but visitors are"},
		{"他走坏31双胶鞋，记满42本笔记。", []string{"31双|胶鞋|走坏", "42本|笔记|记满"}, "verbs with how it ended"},
	})
}
