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

// What a count of cases or people is of.
func TestCasesAndParts(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"立案侦查交通、市政、能源等工程建设领域职务犯罪46件58人。", []string{"46件|*职务犯罪|立案", "58人|*职务犯罪|立案"}, "two figures of one list: it is not dealt to them"},
		{"起诉传销、集资诈骗和非法吸收公众存款案件64件83人。", []string{"64件|*公众存款案件|起诉", "83人|*公众存款案件|起诉"}, "verbs that tell of which kind the cases are"},
		{"查办发生在国企中的贪污、挪用公款等职务犯罪15件。", []string{"15件|*职务犯罪|查办"}, "the same behind 的"},
		{"这些建议中，有1480件是调研中提出的。", []string{"1480件|建议|*"}, "the whole stands in the clause before"},
		{"其中8万元资助90名学生，8万元用于修缮校舍。", []string{"8万元||资助", "90名|学生|资助", "8万元||用"}, "an amount and what it pays"},
		{"基金会捐款30万元用于助学。", []string{"30万元||捐款"}, "what it is used for is not what it is of"},
		{"全市实现城镇就业9.6万人。", []string{"9.6万人|城镇就业|实现"}, "城镇 alone is not counted"},
		{"共解决了1680户“零就业家庭”的就业。", []string{"1680户|零就业家庭|解决"}, "the households are counted, though in quotation marks"},
		{"门诊减免医药费用5200元。", []string{"5200元|医药费用|减免"}, "费用 that the dictionary cuts"},
		{"开民宿一年收入10多万元不成问题。", []string{"10多万元|*收入|*"}, "a verb with 不 is no noun"},
		{"57岁的车站退休职工及其同事来到现场。", []string{"57岁|*职工|*"}, "one person has an age"},
	})
}

// Verbs before, behind and within what is counted.
func TestVerbsRoundTheCounted(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"查处酒后驾驶12起，涉嫌醉酒驾驶2起。", []string{"12起|酒后驾驶|查处", "2起|涉嫌醉酒驾驶|查处"}, "a verb that names the kind of case"},
		{"改造10千伏线路58千米。", []string{"10千伏|线路|*", "58千米|线路|*"}, "the voltage describes what is so long"},
		{"投资21亿元实施贫困村电网改造工程。", []string{"21亿元||投资"}, "what it is spent on"},
		{"为全校177名学生送上温暖。", []string{"177名|学生|送上"}, "为 governs those for whom, and the place before them is theirs"},
		{"15名大学生将为该校300余名学生开展为期18天的支教活动。", []string{"15名|大学生|开展", "300余名|学生|开展", "18天|支教活动|*"}, "the verb behind those for whom it is done"},
		{"已有7460个接种台投入接种工作。", []string{"7460个|接种台|*"}, "a noun that is a verb where an object follows"},
		{"预计完成50万人的疫苗接种工作。", []string{"50万人||完成"}, "people, not the work on them"},
		{"本报讯（通讯员 林青）投资320万元，新建大棚73座。", []string{"320万元||投资", "73座|大棚|新建"}, "本报讯 is no part of the text"},
		{"全线设有300多个收费站，服务区达到60多处。", []string{"300多个|收费站|设有", "60多处|服务区|达到"}, "sites that are counted behind a verb"},
		{"收获2000斤莴笋、500斤花菜。", []string{"2000斤|莴笋|收获", "500斤|花菜|收获"}, "a vegetable that the dictionary cut"},
		{"东部8个省市动员社会力量捐赠资金21.2亿元。", []string{"8个|省市|*", "21.2亿元|*资金|*"}, "regions act; what they do is no part of their noun"},
		{"全县9.17万亩茶园产鲜叶652.8吨。", []string{"9.17万亩|茶园|*", "652.8吨|*鲜叶|*"}, "产 has a noun and a figure of its own"},
		{"计划开工改造危旧房棚户区1250套。", []string{"1250套|*棚户区|*"}, "a kind of quarter is no name"},
	})
}
