package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// What is counted and what is done, "quote|item|action" for each figure; "*" stands for what a case says nothing of.
func TestItemsAndActions(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"整机功耗则由1.8千瓦降到950瓦。", []string{"1.8千瓦|整机功耗|*", "950瓦|整机功耗|降"}, "the subject stands before 由 and an adverb"},
		{"本季累计529例重症病例及97例死亡。", []string{"529例|重症病例|", "97例|*|死亡"}, "the verb behind 及 and a figure of the same unit is that figure's"},
		{"本季重症病例458例及死亡个案88例。", []string{"458例|重症病例|", "88例|个案|死亡"}, "or qualifies the noun of the next figure"},
		{"12个项目和30家企业签约。", []string{"12个|项目|签约", "30家|企业|签约"}, "but things of two kinds may do the same"},
		{"全台14县市预防性撤离1.1万人。", []string{"14县市||撤离", "1.1万人||撤离"}, "a word in 性 says how, and does nothing itself"},
		{"公费疫苗自10月1日起开打，迄今已接种106.8万剂。", []string{"106.8万剂||接种"}, "费 ends no measure where another noun follows"},
		{"失业者平均失业周数为26.8周。", []string{"26.8周|*失业周数|*"}, "a number of weeks is what a length states"},
		{"伤亡人数，由1735人，增至2434人。", []string{"1735人|伤亡人数|*", "2434人|伤亡人数|增"}, "commas before 由 and the change"},
		{"还有约400人为景区提供服务，30人为党员。", []string{"400人||提供服务", "30人|党员|为"}, "for whom something is done, and what people are"},
		{"当地通过乡村旅游实现了38万人直接脱贫。", []string{"38万人||脱贫"}, "what people are brought to do, and by what means"},
		{"已有2人因洪水丧命，约2900人遭解雇。", []string{"2人||丧命", "2900人||遭解雇"}, "有 introduces who something befell, for a reason or by others"},
		{"报名者为高中生（43人）、大学生（15人）和教师（8人）。", []string{"43人|高中生|*", "15人|大学生|*", "8人|教师|*"}, "of a list with figures in brackets each takes the member before it"},
		{"带动25个省（区、市）2.26万个贫困村脱贫。", []string{"25个|省|带动", "2.26万个|贫困村|*"}, "省 is what was counted before, not saved"},
		{"经季节调整后失业率维持2%。", []string{"2%|失业率|维持"}, "后 belongs to the verb before it"},
		{"侦破贩毒案后，行动中逮11人。", []string{"11人||逮"}, "where people are taken is not who they are"},
		{"受灾群众转移安置6万人。", []string{"6万人|受灾群众|转移安置"}, "but a noun for people is"},
		{"营业额按年及按季分别增长38.6%及11.2%。", []string{"38.6%|营业额|增长", "11.2%|营业额|增长"}, "及 between adverbs"},
		{"以美元计算达331亿美元。", []string{"331亿美元||达"}, "in which currency, not what"},
		{"以中间值352亿美元计算。", []string{"352亿美元|中间值|*"}, "计算 is no noun of the amount"},
		{"犯嫌五四四九人到案。", []string{"五四四九人|犯嫌|到案"}, "Taiwan's word for suspects is a noun"},
		{"动员二十五名警力并出动救护车。", []string{"二十五名|警力|动员"}, "动员 is what was done"},
		{"供货量与上月比较减少6038公吨。", []string{"6038公吨|供货量|减少"}, "比较 belongs to 与"},
		{"职位按季减129个。", []string{"129个|职位|减"}, "季 belongs to 按"},
		{"集结医师2名及大量器材。", []string{"2名|医师|集结"}, "及 goes on with something else"},
		{"东山小学有59人。", []string{"59人||有"}, "where people are is not who they are"},
		{"震中位于县政府东南方12.4公里。", []string{"12.4公里||*"}, "a direction has no length"},
		{"将加开244班列车。", []string{"244班|列车|加开"}, "列 of 列车 is no part of the unit"},
		{"另留四亿元给行政院。", []string{"四亿元||留"}, "to whom an amount goes is not what it is"},
		{"捐献1万元赞助母校。", []string{"1万元||捐献"}, "nor what it is given for"},
		{"失业率由六月至八月的3.5%下跌至3.3%。", []string{"3.5%|失业率|*", "3.3%|失业率|下跌"}, "a time stands between 由 and the figure"},
		{"夜班医生翻了两番，由1人增至4人。", []string{"两番|夜班医生|*", "1人|夜班医生|*", "4人|夜班医生|增"}, "the clause goes on with the subject of the one before"},
		{"黄精每公斤收购价28元。", []string{"28元|收购价|*"}, "每 and its unit say of what amount"},
		{"每度电成本降了4分。", []string{"4分|*成本|降"}, "每 and its unit before the subject"},
		{"每户补助2万元。", []string{"2万元||补助"}, "每 and its noun before a verb"},
		{"车票价格由政府补贴七成。", []string{"七成|*|补贴"}, "a body pays"},
		{"总载客量上升21.6%，至3124万人次。", []string{"21.6%|总载客量|上升", "3124万人次|总载客量|上升"}, "the result of a change in a clause of its own"},
		{"生猪存栏87.3万头，全年出栏134.5万头。", []string{"87.3万头|生猪|存栏", "134.5万头|生猪|出栏"}, "the verb of the first figure is no part of the second's item"},
		{"村民在两公里长的街道夹道欢迎。", []string{"两公里|街道|*"}, "长的 between a length and its noun"},
		{"海拔3700米的雪峰县迎来新生。", []string{"3700米|海拔|*"}, "what is measured stands before, although 的 follows"},
		{"检获三只总值逾九十万元的名表。", []string{"三只|名表|检获", "九十万元|*|*"}, "a measure describes the noun of the classifier"},
		{"首批两只40呎冷冻货柜启运。", []string{"两只|冷冻货柜|*", "40呎|*|*"}, "a length describes the noun of the classifier"},
		{"解决了2.3万名群众饮水难题。", []string{"2.3万名|群众|解决"}, "people are counted, not their concerns"},
		{"公司以2亿元自有资金回购股份。", []string{"2亿元|自有资金|*"}, "behind a preposition the noun ends before the verb"},
		{"流动车为1.28万名群众做了免费筛查。", []string{"1.28万名|群众|做"}, "the verb behind what 为 governs"},
		{"最高峰有11万户停电。", []string{"11万户|*|停电"}, "有 introduces the subject of a verb"},
		{"报到的只有217人。", []string{"217人|*|报到"}, "a relative clause without head"},
		{"预计5到7天才能抢通。", []string{"5到7天|*|抢通"}, "the verb behind a length of time"},
		{"孩子们再练一个半小时。", []string{"一个半小时|*|练"}, "a verb of one character right before a figure"},
		{"查处占用应急车道2300余起、酒驾417起。", []string{"2300余起|占用应急车道|查处", "417起|酒驾|查处"}, "a verb without object is the case that is counted"},
		{"查处酒驾417起。", []string{"417起|酒驾|查处"}, "behind a verb that deals with cases a verb is a kind of case"},
		{"破获盗窃3起、诈骗5起。", []string{"3起|盗窃|破获", "5起|诈骗|破获"}, "and in a list of them"},
		{"累计确诊病例80例，治愈出院5例，死亡1例。", []string{"80例|确诊病例|*", "5例|确诊病例|治愈出院", "1例|确诊病例|死亡"}, "what became of the patients is no kind of case"},
		{"高原含氧量仅为平原的六成。", []string{"六成|*含氧量|*"}, "仅为 compares as 为 does"},
		{"PM2.5年均浓度为30微克/立方米。", []string{"30微克/立方米|PM2.5年均浓度|*"}, "a point inside a name"},
		{"发生里氏6.8级地震。", []string{"6.8级|地震|发生"}, "the strength of an earthquake is no grade"},
		{"不满意者占5%，未表态的占26%。", []string{"5%|不满意者|占", "26%|*|占"}, "the negation belongs to the item"},
		{"抽检不合格率为1.4%。", []string{"1.4%|*不合格率|*"}, "and to the rate"},
		{"去年未完成投资3亿元。", []string{"3亿元|投资|未完成"}, "the negation belongs to the action"},
		{"园区尚未复工企业200家。", []string{"200家|企业|未复工"}, "尚 says no more than 未"},
		{"逾半数受访者不满。", []string{"半数|受访者|不满"}, "半数 with a bound is a figure as 一半 is"},
		{"测量误差±3毫米。", []string{"3毫米|*误差|*"}, "the sign is no part of the item"},
		{"年满65岁约有150万人。", []string{"65岁||", "150万人||*"}, "年满 is neither what is counted nor done"},
		{"追缴违法所得2820万元用于退赔受害人。", []string{"2820万元|违法所得|追缴"}, "a verb behind the figure says what for, the noun stands before"},
		{"投入挖掘机、装载机等设备共150台抢修道路。", []string{"150台|*设备|投入"}, "挖掘机 is a machine, 抢修 what they do"},
		{"气象火箭车1台投入救援。", []string{"1台|气象火箭车|投入救援"}, "投入 is what it does, not what is counted"},
		{"经查，12名构成诈骗罪。", []string{"12名||构成"}, "people are not the object of what they did"},
		{"倒塌房屋2万间，3万间严重损坏，5万间一般损坏。", []string{"2万间|房屋|倒塌", "3万间|房屋|损坏", "5万间|房屋|损坏"}, "how badly is not what"},
		{"轿车上2人当场死亡，车内3人被困。", []string{"2人||死亡", "3人||被困"}, "where the people are is not who"},
		{"事故造成1人在抢救过程中死亡。", []string{"1人||死亡"}, "在 and 中 enclose when it happened"},
		{"共有4名负责人均被拘留，5名被告人均获刑。", []string{"4名|负责人|*", "5名|被告人|获刑"}, "人均 is cut off 负责人"},
		{"山城代表团共有487人参赛。", []string{"487人||参赛"}, "the body is not counted"},
		{"调集20支救援队伍838名救援人员到达现场。", []string{"20支|救援队伍|调集", "838名|救援人员|调集"}, "救援 is a part of the noun before"},
		{"31个省（自治区、直辖市）和新疆生产建设兵团报告新增病例300例。", []string{"31个|省|*", "300例|病例|报告新增"}, "和 joins a name, of which there is one"},
		{"女选手205人，占49%；387人首次参赛，占94%。", []string{"205人|女选手|*", "49%|女选手|占", "387人||*", "94%||占"}, "behind a semicolon the share is of others"},
		{"275条河流中，37条超警，5条断流。", []string{"275条|河流|*", "37条|河流|超警", "5条|河流|断流"}, "what became of a part of those counted"},
		{"查处12起超速，3起酒驾。", []string{"12起|超速|查处", "3起|酒驾|*"}, "but of cases a verb is the kind"},
		{"吸引1.3万名球迷进场。", []string{"1.3万名|球迷|吸引"}, "what the people counted do"},
		{"10年期国债收益率下行3个基点。", []string{"3个基点|10年期国债收益率|下行"}, "a term is part of the name"},
		{"油价跌1.35美元，跌幅1.6%，报每桶82.5美元。", []string{"1.35美元|油价|跌", "1.6%|跌幅|*", "82.5美元|油价|报"}, "a change has no price"},
		{"探测器距地球约3.8亿公里。", []string{"3.8亿公里|探测器|距"}, "a distance is told of what is away"},
		{"出口额连续5年保持在100亿美元以上。", []string{"5年|*|*", "100亿美元|出口额|保持"}, "how long stands between subject and verb"},
		{"①建成农田35万亩；②改造农房1.2万户。", []string{"35万亩|农田|建成", "1.2万户|农房|改造"}, "the number of a list is no part of what it numbers"},
		{"减产企业计215家。", []string{"215家|*企业|*"}, "计 only says that a number follows"},
		{"新规估影响4.2万户。", []string{"4.2万户|*|影响"}, "估 is an adverb before a verb"},
		{"务工人员约占六成五。", []string{"六成五|务工人员|占"}, "the verb stands in the words of bound"},
		{"香港及台湾旅客分别为12万及1.3万人次。", []string{"12万|*|*", "1.3万人次|旅客|*"}, "places share their noun"},
		{"惠及上千名矿区转岗工人。", []string{"上千名|矿区转岗工人|惠及"}, "a verb without object describes who does it"},
		{"参赛运动员平均年龄21.7岁，比四年前大了0.9岁。", []string{"21.7岁|*平均年龄|*", "0.9岁|*年龄|*"}, "ages compared"},
		{"阳性率由峰值时的41.3%降到26.9%。", []string{"41.3%|阳性率|*", "26.9%|阳性率|降"}, "words with 的 say which value the change sets out from"},
		{"均价从上届的每匹12400元涨到15100元。", []string{"12400元|均价|*", "15100元|均价|涨"}, "the same with 每"},
		{"学童人口持续下跌，由2018年的约六万人减至四万七千余人。", []string{"六万人|学童人口|*", "四万七千余人|学童人口|减"}, "the clause before has the subject and no figure"},
		{"旅客进站平均用时由50秒缩短至20秒。", []string{"50秒|用时|*", "20秒|用时|缩短"}, "what stands before 由 is no predicate"},
		{"一支由23人组成的队伍来到村里。", []string{"23人|*|组成"}, "由 without a change"},
		{"涵盖率三成六，较去年同期多出8个百分点。", []string{"三成六|涵盖率|*", "8个百分点|涵盖率|多出"}, "an adjective states a difference"},
		{"订单同比增长+2.1%至1535万次，均价上升 +8.8% 至5.49元。", []string{"2.1%|订单|增长", "1535万次|订单|增长", "8.8%|均价|上升", "5.49元|均价|上升"}, "the sign parts no verb from its figure"},
		{"雨量多了一倍。", []string{"一倍|雨量|多"}, "an adjective with 了"},
		{"向邻县借来十二台超音波雾化机。", []string{"十二台|超音波雾化机|*"}, "characters that the dictionary does not join"},
		{"前后开了60多场协商会，气氛热烈。", []string{"60多场|协商会|开"}, "the last character of a noun"},
		{"村里修了三条线，打了5口井。", []string{"三条|线|修", "5口|井|打"}, "a lone character with 了 is a verb, one between classifier and mark a noun"},
		{"全年开会599(场)次，走访120（户）次。", []string{"599(场)次|*|开会", "120（户）次|*|走访"}, "another unit in brackets before the one that is written"},
		{"已有超过370万人逃离该国。", []string{"370万人||逃离"}, "what those do whom 有 introduces"},
		{"全镇共有2.2万人安置在53所中心。", []string{"2.2万人||安置", "53所|中心|*"}, "with a word that may be a noun elsewhere, too"},
		{"警方依法检查车辆30辆。", []string{"30辆|车辆|检查"}, "how something is done parts who does it from what is done"},
		{"志愿者免费培训学员30名。", []string{"30名|学员|培训"}, "with a word that may describe a noun, too"},
		{"判处五年以上有期徒刑489人。", []string{"五年|*|判处", "489人||判处"}, "a penalty is not who got it"},
		{"法院对2300名情节较轻的被告人判处缓刑。", []string{"2300名|被告人|*"}, "a clause with an adjective describes them"},
		{"切实维护社会稳定：判处被告人340人。", []string{"340人|被告人|判处"}, "a colon behind an adjective begins a clause"},
		{"茶叶产量占全国40%。", []string{"40%|茶叶产量|占"}, "of what a part is where the whole is a place"},
		{"机票、宾馆住宿、旅游价格分别上涨5%、8%和7%。", []string{"5%|机票价格|上涨", "8%|宾馆住宿价格|上涨", "7%|旅游价格|上涨"}, "the measure at the end is that of all"},
		{"从300个重要通道来看，车流上升。", []string{"300个|重要通道|*"}, "来看 is no part of what is looked at"},
		{"免费发放药品20多万余元。", []string{"20多万余元|药品|发放"}, "多 and 余 both"},
		{"气温约为摄氏21至27度。", []string{"21至27度|气温|*"}, "the scale is part of the unit"},
		{"台风位于温州以南约445公里的洋面上。", []string{"445公里||位于"}, "where is not what"},
		{"局地降大暴雨118毫米。", []string{"118毫米|*|降"}, "rain that falls"},
		{"投中3个三分球，命中4记远投。", []string{"3个|三分球|投中", "4记|远投|命中"}, "shots, of which one kind has a number in its name"},
		{"她贡献23分。", []string{"23分||贡献"}, "who does it is not what"},
		{"对120座水库进行全面排查。", []string{"120座|水库|排查"}, "进行 says only that something is done"},
		{"在四川等地抓获罗某、许某等10余名嫌疑人，查获电脑12台。", []string{"10余名|嫌疑人|抓获", "12台|电脑|查获"}, "names with 某"},
		{"抓获姚某、黄某等21人。", []string{"21人||抓获"}, "are not what is counted"},
		{"41个城市平均优良天数比例为80.8%。", []string{"41个|城市|", "80.8%|*优良天数比例|为"}, "the verb tells of the measure, not of the cities"},
		{"20种蔬菜价格下跌。", []string{"20种|蔬菜|下跌"}, "of a measure without value they do it"},
		{"医院开始接诊患者1200人次。", []string{"1200人次|患者|接诊"}, "开始 says how far it has come"},
		{"该国拥有航母19艘（包括直升机航母）、坦克584辆、军舰415艘。", []string{"19艘|航母|拥有", "584辆|坦克|拥有", "415艘|军舰|拥有"}, "a remark in brackets does not break a list"},
		{"店里有6件大衣，3件大、3件小。", []string{"6件|大衣|有", "3件||*", "3件||*"}, "but an adjective is none"},
		{"112对服务区新建充电桩640根。", []string{"112对|服务区|新建", "640根|充电桩|新建"}, "a predicate with a figure of its own ends the noun"},
		{"2.89万名离校未就业毕业生登记。", []string{"2.89万名|离校未就业毕业生|登记"}, "未 and its verb describe the noun"},
		{"收到382位妈妈捐出的乳汁1460升。", []string{"382位|妈妈|收到", "1460升|乳汁|*"}, "people do what the relative clause says"},
		{"36.5公顷盐碱滩上的光伏板发电。", []string{"36.5公顷|盐碱滩|*"}, "a place has the size"},
		{"组织900名低龄老人与高龄老人结对。", []string{"900名|低龄老人|组织"}, "与 says with whom"},
		{"猪、牛、羊出栏分别为73万头、6.4万头、18万只，分别增长10.3%、5.7%、10%。", []string{"73万头|猪|*", "6.4万头|牛|*", "18万只|*|*", "10.3%|猪|增长", "5.7%|牛|增长", "10%|*|增长"}, "分别 pairs as many figures as the list has"},
		{"制造业和建筑业增加值分别增长7.9%、17.6%，两年平均分别增长8.1%、16.4%。", []string{"7.9%|制造业增加值|增长", "17.6%|建筑业增加值|增长", "8.1%|制造业增加值|增长", "16.4%|建筑业增加值|增长"}, "a second 分别 goes over the same list"},
		{"全市生产总值1068亿元，两年平均增长4.1%。", []string{"1068亿元|生产总值|*", "4.1%|生产总值|增长"}, "a length of time is no subject"},
		{"房地产开发投资下降22.7%。", []string{"22.7%|房地产开发投资|下降"}, "what changes may end in a verb"},
		{"工业投资75亿元（占总投资的32.1%），增长3.2%。", []string{"75亿元|工业投资|*", "32.1%|*|占", "3.2%|工业投资|增长"}, "what stands in brackets is no topic of what follows them"},
		{"→农业年产值→可达12亿元", []string{"12亿元|农业年产值|达"}, "arrows are no part of a noun"},
		{"三市产值由高到低为：甲市31亿元、乙市25亿元。", []string{"31亿元|*|为", "25亿元|*|*"}, "由高到低 says the order"},
		{"破获妨害信用卡管理等案件37宗，抓获李某、陈某松等犯罪嫌疑人14人。", []string{"37宗|*案件|*", "14人|犯罪嫌疑人|抓获"}, "a name with 某 holds no verb"},
		{"惟损失金额占44.1%，平均每宗案件损失由58万元升至70万元。", []string{"44.1%|损失金额|占", "58万元|案件损失|*", "70万元|案件损失|升"}, "惟 and the unit of 每 are no part of the item"},
		{"先后33次向对方提供的账号转款。", []string{"33次||*"}, "how often something is done to somebody"},
		{"该村还投入产业扶贫资金12万元。", []string{"12万元|产业扶贫资金|投入"}, "还 is an adverb before a verb"},
		{"连续第三年面向社会招聘合同制教师200名。", []string{"200名|合同制教师|招聘"}, "an ordinal of time is no part of a noun"},
		{"各地降水量：泰山区18.5毫米、肥城市9.2毫米，宁阳县7毫米。", []string{"18.5毫米|降水量|*", "9.2毫米|降水量|*", "7毫米|降水量|*"}, "a heading before a colon"},
		{"主力资金净流入金额为7.47亿元。", []string{"7.47亿元|*净流入金额|为"}, "a verb that says of what the amount is"},
		{"像她这样的志愿者一共有8位。", []string{"8位|志愿者|*"}, "一 of 一共有 is no part of a noun"},
		{"6个断面水质优良比例为83.3%。", []string{"6个|断面|*", "83.3%|*比例|*"}, "the measure has a figure of its own"},
		{"空缺率为11.3%，较高峰期的17.8%回落六个百分点。", []string{"11.3%|空缺率|*", "17.8%|空缺率|*", "六个百分点|空缺率|回落"}, "the value compared with"},
		{"监管部门去年曾3次下达整改通知。", []string{"3次||下达"}, "how often stands before the verb"},
		{"全年开展3次培训活动。", []string{"3次|培训活动|开展"}, "the verb stands before the number of times"},
		{"今年接获2740份申请，最终录用964人。", []string{"2740份|申请|接获", "964人|*|录用"}, "a verb behind a classifier of papers names them"},
		{"财政每年拨款150万元。", []string{"150万元|*|拨款"}, "a noun of paying where only times stand before it"},
		{"停机期间损失电量160万千瓦时。", []string{"160万千瓦时|电量|损失"}, "a verb that changes an amount"},
		{"教育支出171亿元。", []string{"171亿元|教育支出|"}, "what qualifies a measure is no verb"},
		{"欧盟承诺出资500万欧元。", []string{"500万欧元||出资"}, "a promise to do it"},
		{"去年我家寄出去2600多箱。", []string{"2600多箱||寄"}, "a particle of direction in two characters"},
		{"遇难者中有19名儿童和一名工程师。", []string{"19名|儿童|有", "一名|工程师|有"}, "another count behind 和, which makes a number of 一"},
		{"12名分拣员正在扫码。", []string{"12名|分拣员|扫码"}, "a verb and 员"},
		{"每10股派发现金红利3.6元。", []string{"10股||*", "3.6元|现金红利|派发"}, "a verb with a figure of its own"},
		{"含氧量只相当于海平面的四成。", []string{"四成|含氧量|相当于"}, "of something else"},
		{"客流量回复至疫情前的106%。", []string{"106%|客流量|回复"}, "a change to a part of something else"},
		{"浦桥市紧急转移2.1万人。", []string{"2.1万人||转移"}, "a place and a verb that is a noun as often"},
		{"困难人员实现就业5312人。", []string{"5312人|困难人员|实现"}, "people are counted, not what they do"},
		{"县里建成2座共200兆瓦的储能电站。", []string{"2座|储能电站|建成", "200兆瓦|储能电站|*"}, "共 and a measure between a classifier and its noun"},
		{"把两根60米长的救生绳接在一起。", []string{"两根|救生绳|*", "60米|*|*"}, "a length with 长的"},
		{"7人议事小组跑了不下200趟。", []string{"7人|议事小组|跑", "200趟|*|跑"}, "a group of so many"},
		{"薪水十年涨不到两成。", []string{"两成|薪水|涨"}, "a length of time is no part of the subject"},
		{"基本每股收益0.27元。", []string{"0.27元|*每股收益|"}, "每 inside a term"},
		{"战士填下沙袋2.1万个。", []string{"2.1万个|沙袋|填下"}, "a verb and its complement"},
		{"食用油价格微升2%。", []string{"2%|*价格|升"}, "an adverb of degree"},
		{"首期1800亩已经建成。", []string{"1800亩|首期|建成"}, "the predicate stands behind an area"},
		{"航班放行正常率91.6%，高于去年同期4.4个百分点。", []string{"91.6%|*正常率|", "4.4个百分点|*正常率|高"}, "a rate that the dictionary cuts, and a difference to a time"},
		{"完成任务，快于时序进度18.8个百分点。", []string{"18.8个百分点|*|快"}, "a difference to something"},
		{"总投资72亿元的汽车基地9月下线首车。", []string{"72亿元|总投资|"}, "what is measured stands before, although 的 follows"},
		{"库容20亿立方米的储气库年底前投用。", []string{"20亿立方米|库容|"}, "the same of a volume"},
		{"资产总额站上5000亿元台阶。", []string{"5000亿元|资产总额|站上"}, "a mark that is reached counts nothing"},
		{"村里有73户办起农家乐。", []string{"73户||办起"}, "a verb with its complement is no noun"},
		{"截至3日尚有1.1万户待复电。", []string{"1.1万户||复电"}, "a verb of existence and the verb behind it"},
		{"回收480箱、约2.3公吨产品。", []string{"480箱|产品|回收", "2.3公吨|产品|回收"}, "two measures of one noun"},
		{"其中七成投向山区县。", []string{"七成|*|投向"}, "a verb behind a share"},
		{"违者罚款200元。", []string{"200元||罚款"}, "who pays"},
		{"旅客满意度问卷回收5318份。", []string{"5318份|*问卷|回收"}, "a noun and a verb that is a noun as often"},
		{"去年全省受理有关投诉1736件。", []string{"1736件|*投诉|受理"}, "the object of a light verb"},
		{"地震已造成126人遇难、188人受伤。", []string{"126人||遇难", "188人||受伤"}, "what happens to people, not what causes it"},
		{"灾害造成房屋倒塌36间。", []string{"36间|*|*"}, "a noun and a verb behind 造成"},
		{"其中出口26.1亿元、增长8.8%。", []string{"26.1亿元|出口|*", "8.8%|出口|增长"}, "trade is what is measured"},
		{"下发整改通知书860份。", []string{"860份|*通知书|下发"}, "the object begins with a verb"},
		{"企业投入研发经费2.3亿元。", []string{"2.3亿元|*经费|投入"}, "who pays stands before a verb that is a noun as often"},
		{"国家电网投入抢修人员3.2万人。", []string{"3.2万人|*人员|投入"}, "a body of two words"},
		{"新建商品房销售面积47916万平方米。", []string{"47916万平方米|*销售面积|*"}, "what is measured is sold"},
		{"新增病例86例，今年累计1253例。", []string{"86例|病例|新增", "1253例|病例|"}, "the same unit with a time alone"},
		{"全年出生人口902万人。", []string{"902万人|出生人口|"}, "a verb without object describes people"},
		{"恒生指数收市报17652点，跌213点。", []string{"17652点|恒生指数|报", "213点|恒生指数|跌"}, "times of a trading day"},
		{"完成投资128亿元，占年度计划的76.5%，同比增长12.4%。", []string{"128亿元|投资|完成", "76.5%|*计划|占", "12.4%|投资|增长"}, "what grows is not the share"},
		{"其中研发人员85人。", []string{"85人|研发人员|"}, "what people work at"},
		{"捐赠价值380万元的医疗设备。", []string{"380万元|*设备|捐赠"}, "a value has no verb of its own"},
		{"人民银行下调存款准备金率0.5个百分点。", []string{"0.5个百分点|*准备金率|下调"}, "a body changes a rate"},
		{"卫星发射质量4.8吨。", []string{"4.8吨|*质量|"}, "a verb describes a property"},
		{"洪水导致28条道路中断。", []string{"28条|道路|中断"}, "what befalls the counted"},
		{"森林火灾过火面积320公顷。", []string{"320公顷|*过火面积|"}, "a verb without object describes an area"},
		{"日均接待游客2.3万人次，最高峰达4.6万人次。", []string{"2.3万人次|游客|接待", "4.6万人次|游客|达"}, "a peak is a time"},
		{"工业增加值增长8.6%，高于全省平均水平2.1个百分点。", []string{"8.6%|工业增加值|增长", "2.1个百分点|工业增加值|高"}, "what it is compared with is not what is measured"},
		{"共查处违法行为3.6万起，其中酒驾860起、超速1.2万起。", []string{"3.6万起|违法行为|查处", "860起|酒驾|查处", "1.2万起|超速|查处"}, "kinds of cases behind 其中"},
		{"球员场均得到28.6分、8.2个篮板。", []string{"28.6分||*", "8.2个|篮板|*"}, "points are no rebounds"},
		{"转移安置群众1860户6200人。", []string{"1860户|群众|转移安置", "6200人|群众|*"}, "two verbs that go together"},
		{"查出不合格产品22批次。", []string{"22批次|不合格产品|查出"}, "不 is part of what is counted"},
	})
}

// bindingCase is a sentence with "quote|item|action" for each figure of it.
type bindingCase struct {
	text   string
	want   []string
	reason string
}

func checkBindings(t *testing.T, cases []bindingCase) {
	t.Helper()
	x := newExtractor(t)
	for _, c := range cases {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote+"|"+r.Item+"|"+r.Action)
		}
		if !assert.Len(t, got, len(c.want), "%s: %s: %v", c.reason, c.text, got) {
			continue
		}
		for i, want := range c.want {
			assert.True(t, fits(want, got[i]), "%s: %s: got %s, want %s", c.reason, c.text, got[i], want)
		}
	}
}

// fits compares part by part; a part "*" fits all, and one that begins with "*" fits what ends with the rest.
func fits(want, got string) bool {
	w, g := strings.Split(want, "|"), strings.Split(got, "|")
	for i := range w {
		if tail, ok := strings.CutPrefix(w[i], "*"); ok && strings.HasSuffix(g[i], tail) || w[i] == g[i] {
			continue
		}
		return false
	}
	return true
}
