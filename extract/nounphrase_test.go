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
		{"走访21户、64人低保户。", []string{"21户|低保户|走访", "64人|低保户|走访"}, "households and people share a noun"},
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
		{"26名不同岗位的民警在台下就座。", []string{"26名|民警|*"}, "名 counts people, whatever their kind is called"},
		{"从26名歌手中选出两人。", []string{"26名|歌手|选出", "两人||选出"}, "who they are chosen from"},
		{"26项群众反映强烈的难题得到解决。", []string{"26项|难题|得到解决"}, "群众反映强烈 describes them"},
		{"26款新车亮相展会。", []string{"26款|新车|亮相"}, "亮相 is what they do"},
		{"仓库里整夜亮着26盏灯。", []string{"26盏|灯|亮"}, "里 makes a place of a noun"},
		{"直播间里能走26单。", []string{"26单||走"}, "also before a verb"},
		{"全省现有示范区26个、灌区8个。", []string{"26个|示范区|有", "8个|灌区|有"}, "kinds of districts are counted behind a verb"},
		{"上月底价26万元。", []string{"26万元|底价|*"}, "底价 is one word behind a month too"},
		{"上月收盘价26元。", []string{"26元|收盘价|*"}, "so is 收盘价"},
		{"每股收益比去年下降26%。", []string{"26%|每股收益|下降"}, "a measure may begin with 每"},
		{"医院救治患者26人。", []string{"26人|患者|救治"}, "what a body does with people, though the verb often describes a noun"},
		{"医院护理人员26人。", []string{"26人|医院护理人员|"}, "but people of a trade"},
		{"全年种植茶叶2万亩、产值3亿元。", []string{"2万亩|茶叶|种植", "3亿元|产值|"}, "what comes of it is not done"},
		{"全年实现产值3亿元、税收1亿元。", []string{"3亿元|产值|实现", "1亿元|税收|实现"}, "but sums are listed behind their verb"},
		{"实现理赔金额26万元。", []string{"26万元|理赔金额|实现"}, "a light verb governs the amount of what was done"},
		{"退货金额26万元。", []string{"26万元|退货金额|"}, "which alone is no verb"},
		{"26所学校开学。", []string{"26所|学校|开学"}, "what schools do closes the clause"},
		{"其中26所已于今年秋季开学前启用。", []string{"26所|*|启用"}, "what was before or after it only says when"},
		{"300多名返乡农民工找到工作。", []string{"300多名|返乡农民工|*"}, "返乡 describes them"},
	})
}

// Where a verb begins behind the noun that a figure counts, and where it belongs to it.
func TestVerbsBehindCounted(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"9家从事竹编加工的作坊复工。", []string{"9家|作坊|复工"}, "a light verb with its object describes"},
		{"14条公交线路临时调整。", []string{"14条|公交线路|调整"}, "a word before the last verb tells how"},
		{"展开为期一周的专项整治。", []string{"一周|专项整治|*"}, "整治 is the head"},
		{"经过两个小时的紧急疏散。", []string{"两个小时|紧急疏散|*"}, "a verb names what lasts so long"},
		{"2名年仅4岁的女童走失。", []string{"2名|女童|走失", "4岁|女童|*"}, "an age describes"},
		{"带领26户村民种植草药。", []string{"26户|村民|种植"}, "what people work at"},
		{"26名学生管理人员到岗。", []string{"26名|学生管理人员|到岗"}, "but people are counted where the phrase ends in them"},
		{"抽调80人警力巡逻。", []string{"80人|警力|抽调"}, "人 before a body of people"},
		{"村里种了2亩油菜花。", []string{"2亩|油菜花|种"}, "one word"},
		{"查处超员、酒驾醉驾31起。", []string{"31起|*醉驾|*"}, "two names of offences in a row"},
		{"带动周边60人就业。", []string{"60人||*"}, "where they are from"},
		{"全县农民专业合作社发展到42家。", []string{"42家|农民专业合作社|发展"}, "a common noun that ends like a name"},
		{"一条全长9公里的公路通车。", []string{"9公里|全长|*"}, "一 and its classifier are no part of a measure"},
		{"中部以北约摄氏12度。", []string{"12度||*"}, "where it is so cold"},
	})
}

// What is not who: people bring others to do something, earn, and are carried.
func TestPeopleBeforeThings(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"引导农户种植药材300亩。", []string{"300亩|药材|种植"}, "what those brought to work work at"},
		{"支持企业发展资金2亿元。", []string{"2亿元|*资金|*"}, "but a verb before money says of which kind"},
		{"社员每年创收20万元。", []string{"20万元||创收"}, "who earns is no amount"},
		{"职工工资上涨500元。", []string{"500元|职工工资|上涨"}, "but what is theirs is"},
		{"一辆载有45人的巴士翻覆。", []string{"45人||载有"}, "who is in it is not what it is"},
		{"轰炸造成11名巴勒斯坦人死亡。", []string{"11名|巴勒斯坦人|死亡"}, "a name before 人 belongs to it"},
		{"被捕的是21岁与19岁的女子。", []string{"21岁|女子|*", "19岁|女子|*"}, "ages share a noun"},
		{"流转土地200亩种植黄花菜。", []string{"200亩|土地|流转"}, "what is done with what was counted"},
		{"完成退耕还林2万亩。", []string{"2万亩|退耕还林|完成"}, "one word"},
		{"3名党员张某、李某到场。", []string{"3名|党员|*"}, "names behind the noun for people"},
		{"他以8米21锁定金牌。", []string{"8米21||*"}, "what is won by so much"},
		{"影片片长120分钟。", []string{"120分钟|*片长|*"}, "a film has a length"},
		{"县工会每年分两次对职工进行慰问。", []string{"两次||*"}, "the body that does it"},
		{"行至距出口约30米处时相撞。", []string{"30米||*"}, "from what it is so far"},
		{"包裹毛重43公斤。", []string{"43公斤|*毛重|*"}, "one word"},
		{"全县共有8000名考生应试。", []string{"8000名|考生|*"}, "应试 is what they do"},
		{"全村218户村民用上了自来水。", []string{"218户|村民|*"}, "用上 is what they do"},
		{"医疗队为村民测血压200余人次。", []string{"200余人次||测血压"}, "what is done to them"},
	})
}
