package extract_test

import "testing"

// What is counted is no noun that only says when, or what something is compared with.
func TestSettingsAreNoItems(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"合作社在翻耕、除草、采收时候共计用工420人次。", []string{"420人次||用工"}, "在 to 时候 is a setting, and a body is not counted in 人次"},
		{"渠道漏水量较防渗改造实施前下降了12%。", []string{"12%|渠道漏水量|下降"}, "较 to 前 is what it is compared with"},
		{"设立200万元的风险补偿金，并规定每年递增8%。", []string{"200万元|风险补偿金|设立", "8%|*补偿金|递增"}, "what follows 并 is a predicate"},
		{"苗圃一年收入6万多元。", []string{"6万多元|收入|*"}, "一年 is how long"},
		{"全县12万亩茶园一年产值8亿元。", []string{"12万亩|茶园|*", "8亿元|产值|*"}, "and ends the noun phrase before it"},
		{"玉米亩产近达900公斤。", []string{"900公斤|*亩产|达"}, "近 belongs to the predicate"},
	})
}

// A word whose verb or noun is not plain.
func TestVerbsWithinNounPhrases(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"对640名毕业生发放失业补助金95万元。", []string{"640名|毕业生|发放", "95万元|失业补助金|发放"}, "a verb without object opens what is given"},
		{"专班向37人返还被骗资金210万元。", []string{"37人||返还", "210万元|*资金|返还"}, "the same behind a verb that may be a noun"},
		{"围绕新区建设开发公益性岗位85个。", []string{"85个|公益性岗位|开发"}, "围绕 tells with what aim"},
		{"本次活动免费义诊180人。", []string{"180人|*|义诊"}, "an adverb stands before a verb"},
		{"茶厂安置20余贫困户进公司务工。", []string{"20余|贫困户|*"}, "a verb that the dictionary does not know"},
		{"资助全县63名今年考入大学的贫困新生。", []string{"63名|贫困新生|资助"}, "a time within the relative clause"},
		{`新创建5个"充分就业社区"。`, []string{"5个|充分就业社区|创建"}, "straight quotation marks"},
		{"项目实现户平增收1.2万元。", []string{"1.2万元||增收"}, "户平 is of each household"},
	})
}
