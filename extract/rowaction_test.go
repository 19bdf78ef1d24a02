package extract_test

import "testing"

// Which verb a figure has that stands in a row of others, or beside them.
func TestActionsOfRows(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"执勤点共查验渔船90艘，货船32艘，游艇7艘。", []string{"90艘|渔船|查验", "32艘|货船|查验", "7艘|游艇|查验"}, "a row over commas keeps its verb"},
		{"民警查获赌博案件8起，参赌人员15人。", []string{"8起|*|查获", "15人|*|查获"}, "people behind a verb that deals with cases"},
		{"合作社培育示范户30户，社员400人。", []string{"30户|示范户|培育", "400人|社员|"}, "other people are not what was done"},
		{"收缴毒品30克，枪支4支。", []string{"30克|毒品|收缴", "4支|枪支|收缴"}, "things of two kinds"},
		{"当天提供岗位360个，需求人数900人。", []string{"360个|岗位|提供", "900人|*|"}, "a number that has a name of its own"},
		{"大队出动3辆云梯车、1辆破拆救援车、2辆指挥车。", []string{"3辆|云梯车|出动", "1辆|*救援车|出动", "2辆|指挥车|出动"}, "a verb in a noun breaks no row"},
		{"镇里发放帐篷80顶，大米20吨，投入机械30台，人员200名。", []string{"80顶|帐篷|发放", "20吨|大米|发放", "30台|机械|投入", "200名|人员|投入"}, "what is given or sent, by weight and people as well"},
		{"云溪县建成桥梁3座，全长12公里。", []string{"3座|桥梁|建成", "12公里|全长|"}, "but no measure"},
		{"救援队伍投入抢险设备30台，罗某被剥夺政治权利三年。", []string{"30台|抢险设备|投入", "三年|政治权利|剥夺"}, "teams that act; what is taken away for a time"},
		{"窑址出土陶罐12件，另有石斧3件，还有5枚铜钱。", []string{"12件|陶罐|出土", "3件|石斧|有", "5枚|铜钱|有"}, "what is there as well"},
	})
}

// What is made each year is parted from the works for it, and a limit from the other one.
func TestOutputsAndLimits(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"年产5GW电池片项目总投资32亿元。", []string{"5GW|电池片|年产", "32亿元|*|"}, "the verb is that of the output alone"},
		{"年处理10万吨餐厨垃圾项目开工。", []string{"10万吨|餐厨垃圾|处理"}, "a verb behind 年"},
		{"年产20万台空调压缩机智能工厂开工。", []string{"20万台|空调压缩机|年产"}, "more than one word of the works"},
		{"年产10万吨的二期项目投产。", []string{"10万吨|二期项目|年产"}, "but no noun that the figure describes"},
		{"全市新建12个项目。", []string{"12个|项目|新建"}, "nor works that are counted"},
		{"补贴标准最低2500元，最高6800元。", []string{"2500元|补贴标准|", "6800元|补贴标准|"}, "the other limit"},
		{"每亩最高补贴800元，最低300元。", []string{"800元||补贴", "300元||补贴"}, "of what is done"},
		{"气温为20℃，最高价6800元。", []string{"20℃|气温|*", "6800元|*价|"}, "but a noun with 最高"},
		{"高技术产业近占工业增加值的25%。", []string{"25%|*|占"}, "a word of bound before 占"},
	})
}

// Which verb a figure has that stands behind what tells where, from where or for whom something is done.
func TestActionsBehindAdjuncts(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"60名队员在广场集合。", []string{"60名|队员|集合"}, "where it is done"},
		{"15名队员，来自4家医院。", []string{"15名|队员|来自", "4家|医院|来自"}, "where they are from, in the next clause"},
		{"90名官兵，从东湖机场飞赴灾区。", []string{"90名|官兵|飞赴"}, "from where, in the next clause"},
		{"27日将在中心的捐血车采集近千袋血液，另在北站抓获的嫌疑人8人。", []string{"千袋|血液|采集", "8人|*|抓获"}, "a verb that describes a noun ends no place"},
		{"当天2名矿工于升井后死亡，剩余7人受困井下。", []string{"2名|矿工|死亡", "7人||受困"}, "when it happened, and what became of the rest"},
		{"4名选手在蛙泳、射箭项目中夺冠。", []string{"4名|选手|夺冠"}, "a list in what 中 closes"},
		{"联社为40名花农办理贷款300万元。", []string{"40名|花农|办理", "300万元|贷款|办理"}, "for whom it is done"},
		{"县里扶持30户农户种植茶树90亩。", []string{"30户|农户|扶持", "90亩|茶树|种植"}, "what those do who are helped"},
		{"全村收入的六成来自养殖，约30%来自打工。", []string{"六成|*收入|来自", "30%|*|来自"}, "where a share comes from"},
		{"镇里提前转移群众700人。", []string{"700人|群众|转移"}, "提前 before a verb is an adverb"},
		{"将形成年产30万吨的能力。", []string{"30万吨|*|形成"}, "年产 describes the noun"},
	})
}

// Verbs that what stands between them and their figure hides.
func TestHiddenActions(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"基金会发放2019年度第三批助学金共36万元。", []string{"36万元|*助学金|发放"}, "a year between a verb and its object"},
		{"公司公布去年营业收入36亿元。", []string{"36亿元|*营业收入|"}, "what is made known has a verb of its own"},
		{"队员共钻探出墓葬8座。", []string{"8座|墓葬|钻探"}, "出 between a verb and its object"},
		{"银行拟收购某公司40%股权。", []string{"40%|股权|收购"}, "某 opens a noun"},
		{"9个参赛队（含预备队）获得奖牌，7个选区（全县）中有5个易手。", []string{"9个|参赛队|获得", "7个|选区|", "5个|*|*"}, "brackets before the verb, but not what they close with 中"},
		{"在3个项目上获得金牌、18名选手站上领奖台。", []string{"3个|项目|获得", "18名|选手|站上"}, "the second of a row has a verb with an object"},
		{"展馆汇集书画53幅，12部剧目，吸引了观众。", []string{"53幅|书画|汇集", "12部|剧目|*"}, "a noun before and one behind make no row"},
		{"展馆汇集53幅书画，12部剧目，吸引了观众。", []string{"53幅|书画|汇集", "12部|剧目|汇集"}, "a row over commas, and the verb of the next clause"},
		{"30户农户被茶叶种植合作社列为示范户。", []string{"30户|农户|列为"}, "a verb in the name of who acts"},
		{"利润增幅达9%。", []string{"9%|*|达"}, "what a change is called is no verb"},
		{"镇里兴办了木器制造、果品加工等企业12家。", []string{"12家|*企业|兴办"}, "verbs in the names of trades"},
		{"项目年节约原煤20万吨。", []string{"20万吨|*原煤|*"}, "a subject before 年"},
		{"年节约原煤20万吨。", []string{"20万吨|原煤|节约"}, "年 before a verb"},
		{"事故造成后方车流回堵3公里。", []string{"3公里|*车流|回堵"}, "what comes of a cause"},
		{"收入比在外打工翻了一番。", []string{"一番|收入|翻"}, "what is compared with is no part of the change"},
		{"他去年在农行贷款5万元。", []string{"5万元||贷款"}, "where it was borrowed"},
		{"会员占到全镇人口比例的34%。", []string{"34%|*|占"}, "占到 as 占"},
	})
}

// Which word of those round a figure is its verb.
func TestWhichVerb(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"每小时少烧煤炭80吨，去年多采原油9万吨。", []string{"80吨|煤炭|烧", "9万吨|原油|采"}, "多 and 少 before a verb are adverbs"},
		{"资金用于改造渠道8条。", []string{"8条|渠道|改造"}, "用于 says what for"},
		{"墙上贴着8种地图。", []string{"8种|地图|贴"}, "a verb with 着"},
		{"还要再等四天。", []string{"四天||等"}, "等 behind 再 is a verb"},
		{"全年涨幅可望守在2%以下。", []string{"2%|*涨幅|守"}, "在 is no part of a verb of one character"},
		{"每天有9人因酒驾受伤，另有3万人次参加献血，有4所学校提供课后服务。", []string{"9人||受伤", "3万人次||参加献血", "4所|学校|提供"}, "有 introduces who does it"},
		{"尚有缺口55万元申请捐资。", []string{"55万元|*|有"}, "but no sum does anything"},
		{"9名工人将装满大米的麻袋搬上货车。", []string{"9名|工人|搬上"}, "what 将 moves has a clause of its own"},
		{"几个月就给她带来8000元收入。", []string{"几个月||*", "8000元|收入|带来"}, "to whom it is brought"},
		{"5趟列车，已于12日停运。", []string{"5趟|列车|停运"}, "on what day, in the next clause"},
		{"老人就餐打七折，居民被骗走3万元。", []string{"七折|*|打", "3万元|*|被骗走"}, "a verb without object before one of one character, but no direction"},
		{"八成受访者认为缩班不利。", []string{"八成|受访者|认为"}, "what they think is theirs"},
		{"校区占地20亩、建筑面积3万平方米，有9天客流量超千万人次。", []string{"20亩|校区|占地", "3万平方米|建筑面积|", "9天|*|*", "千万人次|*客流量|"}, "a size is no object of the verb before"},
		{"码头为3艘船舶供电90度。", []string{"3艘|船舶|供电", "90度|*|供电"}, "for whom, right before the verb"},
		{"65岁以上长者接种300人。", []string{"65岁|*|*", "300人|长者|接种"}, "an age describes those who are counted"},
		{"洪峰水位超警戒线2米。", []string{"2米|*水位|超"}, "超 with what is exceeded"},
		{"企业被处罚款5万元，张先生捐款200万元。", []string{"5万元||处罚款", "200万元||捐款"}, "who pays"},
		{"只见25名党员齐聚广场。", []string{"25名|党员|齐聚"}, "只见 governs nothing"},
		{"该村有6户农民从事养鸭经营。", []string{"6户|农民|从事"}, "a verb of one character begins an object"},
	})
}

// Rows of measures and of what was given out, where something was done, and whose things were taken.
func TestActionsOfMoreRows(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"该社拥有茶园40亩，果园90亩。", []string{"40亩|茶园|拥有", "90亩|果园|拥有"}, "areas in a row"},
		{"项目覆盖贫困户26户，移民户20户。", []string{"26户|贫困户|覆盖", "20户|移民户|覆盖"}, "households in a row"},
		{"发放药品4000元，宣传资料700份。", []string{"4000元|药品|发放", "700份|宣传资料|发放"}, "things behind a sum, and a noun that begins with a verb"},
		{"县里在8所学校开设课程。", []string{"8所|学校|开设"}, "where it is done"},
		{"警方扣押嫌疑人随身携带的3部手机。", []string{"3部|手机|扣押"}, "what others carried"},
		{"他开车载着4个朋友。", []string{"4个|朋友|载"}, "how he went is told before"},
		{"持股比例40%，抽查比例30%。", []string{"40%|持股比例|", "30%|抽查比例|"}, "of what the rate is"},
		{"大队紧急调集南站、北站等3个中队5辆消防车赶赴现场。", []string{"3个|中队|调集", "5辆|消防车|调集"}, "a verb that the dictionary takes for a noun"},
	})
}

// How something is done, told by a word that is a verb elsewhere, and what those do who are counted behind their noun.
func TestActionsBehindManner(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"法院集中宣判案件18件，集中签约项目6个。", []string{"18件|案件|宣判", "6个|项目|签约"}, "集中 before a verb with an object"},
		{"全市安全转移群众900人。", []string{"900人|群众|转移"}, "安全 before a verb of taking away"},
		{"作业渔船900艘，已于8日17时前全部进港。", []string{"900艘|*渔船|进港"}, "the clause behind goes on with those counted"},
		{"三人多次向骗子提供的银行卡上转账。", []string{"三人||转账"}, "a clause with 的 behind 向"},
		{"学校有3位选手分别参加决赛。", []string{"3位|选手|参加"}, "adverbs before a light verb behind 有"},
	})
}

// What is done to those of whom 对 and a clause with 的 tell, and sums behind those who pay.
func TestActionsBehindTowards(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"对减排存在问题的5个城市实施约谈。", []string{"5个|城市|实施约谈"}, "the verb of the clause with 的 is theirs"},
		{"对2家造纸企业罚款8万元。", []string{"2家|造纸企业|罚款", "8万元||罚款"}, "the verb behind their noun"},
		{"对火电企业扣减电价款5亿元，吊销排污许可证7家。", []string{"5亿元|电价款|扣减", "7家|排污许可证|吊销"}, "a verb behind whom it is done to, a verb in a noun"},
		{"职工栽植黑松800棵，修护水渠3公里。", []string{"800棵|黑松|栽植", "3公里|水渠|修护"}, "trees and ditches"},
	})
}

// What befell people, told behind where they were and why.
func TestFatesBehindPlaces(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"6人在屋内获救，2人在楼顶被救出。", []string{"6人||获救", "2人||救出"}, "where they were"},
		{"另有8人因吸入性呛伤等伤势送医。", []string{"8人||送医"}, "why, told with a verb in the noun"},
		{"消防23人、义消13人赶往现场。", []string{"23人|*|赶往", "13人|义消|赶往"}, "a noun for people that is a verb as often"},
		{"去年续建水泥路项目25条。", []string{"25条|*项目|续建"}, "续建 is what was done"},
	})
}

// Words that say of what kind or size, before a figure or in its noun.
func TestActionsBesideKinds(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"林地被公路分割成大大小小30个地块。", []string{"30个|地块|分割"}, "a doubled adjective hides no verb"},
		{"函送县府研办6案。", []string{"6案|*|研办"}, "a verb of offices"},
		{"场里还有60头育肥牛。", []string{"60头|育肥牛|有"}, "a verb in the name of an animal"},
	})
}
