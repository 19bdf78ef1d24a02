package extract_test

import "testing"

// By what means something is done, for whom, and which part of those told of before it concerns.
func TestMeansAndParts(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"全年发售门票17万张，其中，通过12306网站发售10万张。", []string{"17万张|门票|发售", "10万张|门票|发售"}, "the number of a site is no figure, and 通过 not what is done"},
		{"全年发售门票17万张，通过电话预订售出2万张。", []string{"17万张|门票|发售", "2万张|门票|售出"}, "the means is not what is counted"},
		{"20家企业通过股权转让、增资扩股等方式完成重组。", []string{"20家|企业|完成重组"}, "a word for means closes the list of them"},
		{"18位教师通过公开课、才艺展示等环节同台竞技。", []string{"18位|教师|同台竞技"}, "the same with another word for means"},
		{"他的事迹被报社等媒体报道逾600次。", []string{"600次|*事迹|报道"}, "who acts behind 被 is not what is counted"},
		{"视频被网友转发2万次。", []string{"2万次|视频|转发"}, "the same"},
		{"3个部门通过了评审办法修订。", []string{"3个|部门|通过"}, "with 了 it is what was done"},
		{"68位专家围绕3个议题展开讨论。", []string{"68位|专家|展开讨论", "3个|议题|展开讨论"}, "what it is done about, with a figure"},
		{"资金用于修缮13所学校。", []string{"13所|学校|修缮"}, "用于 only says what for"},
		{"王女士花2.6万元买了沙发。", []string{"2.6万元||花"}, "who pays"},
		{"该县为低收入农户授信3亿元。", []string{"3亿元||授信"}, "for whom"},
		{"占全镇半数的3000余人被紧急撤离。", []string{"3000余人||撤离"}, "how large a part they are is not what was done"},
		{"占总数三成的500户已经搬走。", []string{"三成|总数|占", "500户||搬走"}, "the same with a figure"},
		{"去年全市房屋交易栋数，七成以上集中于城区。", []string{"七成|*交易栋数|集中"}, "a part of the topic before the comma"},
		{"村民马大海靠着12亩鱼塘赚了9万元。", []string{"12亩|鱼塘|", "9万元||赚"}, "a figure in the means: not what was earned, and earning is not what was done with it"},
		{"她凭一手编织手艺年入8万元。", []string{"8万元||入"}, "凭 opens a means"},
		{"中心为社区300名居民提供体检。", []string{"300名|居民|提供体检"}, "for whom, with where they are"},
		{"他掰着指头介绍：40亩李子已经挂果。", []string{"40亩|李子|挂果"}, "a verb of telling says nothing of what its colon opens"},
		{"他算了一笔账：一亩药材收入6000元。", []string{"一亩|药材|", "6000元|*收入|"}, "an account that a colon opens"},
		{"医院全年接待2万人次，线路已运送3万人次。", []string{"2万人次||接待", "3万人次||运送"}, "who acts is not counted in 人次"},
	})
}

// Verbs in a noun phrase, and verbs that are none of it.
func TestVerbsRoundNouns(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"各省中有29个实现粮食增产。", []string{"29个||有"}, "实现 and its object are the predicate of those counted"},
		{"96万元拍得一幅画。", []string{"96万元||*"}, "一 and a classifier begin the object of the verb"},
		{"法院受理案件1951件，审结、执结1671件。", []string{"1951件|案件|受理", "1671件|案件|审结、执结"}, "two verbs of a list, neither the object of the other"},
		{"1至8月全省公路建设完成投资同比增长9.5%。", []string{"9.5%|*投资|增长"}, "the object of a light verb is what grew"},
		{"地区生产总值初步核算达到3.2万亿元。", []string{"3.2万亿元|地区生产总值|达到"}, "how a total was reckoned is no part of its name"},
		{"旅游收入前五位省份均超过4000亿元。", []string{"4000亿元|旅游收入|*"}, "the measure, not those with the most of it"},
		{"位于高新区的二期项目总投资48亿元。", []string{"48亿元|*总投资|"}, "the verb of a relative clause tells nothing of a measure"},
		{"全市有示范店26家、示范街区16条、培训基地5个。", []string{"26家|示范店|有", "16条|示范街区|有", "5个|培训基地|有"}, "in a list of things a verb describes"},
		{"新建学校3所、改造道路5公里。", []string{"3所|学校|新建", "5公里|道路|改造"}, "where each has its verb it does not"},
		{"新诗、散文和小说分别以1945首、1302篇及876篇居前三名。", []string{"1945首|新诗|*", "1302篇|散文|*", "876篇|*|*"}, "以 behind 分别"},
		{"检察院对涉案的23人提起公诉。", []string{"23人||提起公诉"}, "which people, not what is counted"},
		{"累计服务时长1200小时。", []string{"1200小时|服务时长|"}, "what the time is of"},
		{"劝导不文明行为60余起。", []string{"60余起|不文明行为|劝导"}, "行为 is a noun"},
		{"书店日卖300盒。", []string{"300盒|*|卖"}, "日 says how often"},
	})
}
