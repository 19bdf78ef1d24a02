package extract_test

import "testing"

// What a figure is told of where it stands before the clause, before an adverb or beyond those who act.
func TestTopicsOfFigures(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"出口苹果3万吨的目标已经完成。", []string{"3万吨|苹果|出口"}, "of what so much is a goal"},
		{"园区将成为税收8000万元的增长点。", []string{"8000万元|税收|*"}, "so much of it, not so many points"},
		{"其中3亿元遭议会删除。", []string{"3亿元||*"}, "who does it stands behind 遭"},
		{"工人在地下120米煤层开采。", []string{"120米||*"}, "how deep, not what"},
		{"收购价平均每公斤有8元。", []string{"8元|收购价|有"}, "平均每 and its unit stand before the verb"},
		{"1公斤收购价22元。", []string{"1公斤|*|*", "22元|收购价|*"}, "for how much of it the price is"},
		{"这批菜农的损失估计约在30万元。", []string{"30万元|损失|*"}, "behind 的 a verb is a noun"},
		{"矿区的搜救工作已持续40余小时。", []string{"40余小时|*搜救工作|持续"}, "工作 makes a noun of verbs"},
		{"店均员工由开张时6人增加到8人。", []string{"6人|员工|*", "8人|员工|增加"}, "since when it grew is not what"},
		{"平台的GMV持续同比增长30%。", []string{"30%|GMV|增长"}, "a verb that is an adverb here, before another"},
		{"有40户产值超过万元。", []string{"40户||*", "万元|产值|*"}, "the noun is the next figure's"},
		{"多位侨领合共捐款8000元。", []string{"8000元|侨领|捐款"}, "多位 is no part of the item"},
		{"该项奖学金最高可领6万元。", []string{"6万元|奖学金|领"}, "two adverbs before the verb"},
		{"防汛资金3亿元已投入堤坝的修复工作。", []string{"3亿元|防汛资金|*"}, "the clause goes on and qualifies no noun"},
		{"有60米的滑道、看台和凉亭。", []string{"60米|滑道|有"}, "a length is of one thing"},
		{"全团有20名杂技和参演人员。", []string{"20名|杂技和参演人员|有"}, "a conjunction before a verb that qualifies"},
		{"设9座车站 全线通车。", []string{"9座|车站|设"}, "a word for the whole begins another clause"},
		{"尚有六成上座率。", []string{"六成|上座率|有"}, "a rate behind its figure"},
		{"提升2万农村人口用水质量。", []string{"2万|农村人口|*"}, "人口 can be counted"},
		{"呈现两个明显特点。", []string{"两个|*特点|*"}, "an adverb that is an adjective here"},
		{"房租环比结构性下降2%。", []string{"2%|房租|下降"}, "结构性 says how"},
		{"销量录得20%的显著升幅。", []string{"20%|销量|*"}, "of what the rise is"},
		{"本港流感个案，累计突破200宗。", []string{"200宗|流感个案|突破"}, "the topic is a clause of its own"},
		{"访客主要来自邻省，达3万人次。", []string{"3万人次|访客|达"}, "the clause before says from where they come"},
		{"净利润200万元（含厂房折旧减少50万元），较前年下降20%。", []string{"200万元|净利润|*", "50万元|*|减少", "20%|净利润|下降"}, "brackets close what they tell of"},
		{"查获制造、持有毒品12人。", []string{"12人||*"}, "what people have is not who they are"},
		{"各界捐来白米50包。", []string{"50包|白米|*"}, "白米 is no name"},
		{"隧道按时速80公里标准开挖。", []string{"80公里|时速|*"}, "时速 is one word"},
	})
}
