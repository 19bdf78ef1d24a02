package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPlaceRoles(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"石桥县出动车辆30台，帮扶7所职业学校，培训学员200名。", []string{"石桥县", "石桥县", "石桥县"}, "what is counted is no place of what follows"},
		{"石桥县新建污水处理厂4座，管网138公里。", []string{"石桥县", "石桥县"}, "nor is what stands before its number"},
		{"地处川西高原深处的石桥县种茶30万亩。", []string{"石桥县"}, "deep in what another lies"},
		{"位于长江边的临江市建成码头3个。", []string{"临江市"}, "beside what"},
		{"年末全县妇幼保健院12所。", []string{"全县"}, "what stands behind 全县 is counted, and makes no name with it"},
		{"全县第一产业增加值36.5亿元。", []string{"全县"}, "an ordinal of what is told"},
		{"全市第三季度用电36亿度。", []string{"全市"}, "an ordinal of a time"},
		{"产量居全县第一，达36吨。", []string{""}, "a rank"},
		{"分会场之一的石桥镇接待游客3万人次。", []string{"石桥镇"}, "one of several"},
		{"位于长江边的码头3个。", []string{"长江"}, "no name behind 的"},
		{"李家沟村有党员36名。", []string{"李家沟村"}, "a village called after a family"},
		{"粮食增产114亿斤，占全国增量七成，收入3亿元。", []string{"", "", ""}, "what a share is of"},
		{"位于石桥县的水电站装机容量160万千瓦，仅次于临江市，年均发电62亿度。", []string{"石桥县", "石桥县"}, "what something comes next to"},
		{"果子寄往贵州只要3元，损耗率为2%。", []string{"贵州", ""}, "where something goes, in its own clause only"},
		{"去年，公司出货14万件，收入3亿元。", []string{"公司", "公司"}, "the company that was named before"},
		{"田凤山、李大山等3人获奖。", []string{""}, "people, although a name of theirs is that of a district"},
		{"集团总经理林青说，今年收入3亿元。", []string{""}, "whose head speaks"},
		{"全国人大代表李大山说，今年种了3600亩水稻。", []string{""}, "全国 of a title"},
		{"重庆籍货车与客车相撞，车上6人受伤。", []string{""}, "籍 says where a car is from"},
		{"按园区化的路子，打造企业30家。", []string{""}, "化 makes another word of 园区"},
		{"石桥水库开工，经过云溪县水利局批准，总投资3亿元。", []string{"石桥水库"}, "who approved, in a clause of its own"},
		{"亩均动力远远超过日本的0.3千瓦。", []string{"日本"}, "whose the figure is that is passed"},
		{"邀请3名日本专家及5名本地教师。", []string{"", ""}, "a part of what the figure before counts"},
		{"与加州的房价相比，高出近两成。", []string{""}, "what is compared with"},
		{"邻国军队空袭黎巴嫩南部，造成3人死亡。", []string{"黎巴嫩南部"}, "where an attack befell"},
		{"邻国对加沙的袭击造成3人死亡，5人受伤。", []string{"加沙", "加沙"}, "what is attacked behind 对"},
		{"邻国军队对加沙发动空袭，造成3人死亡。", []string{"加沙"}, "the same with a verb"},
		{"英国央行加息25个基点。", []string{"英国央行"}, "the bank of a land"},
		{"5人来自云溪县，另有4人来自湖南。", []string{"云溪县", "湖南"}, "where those counted come from"},
		{"2名来自台湾的队员负责调查。", []string{"台湾"}, "the same as a description"},
		{"石桥县迎来3名来自台湾的队员。", []string{"石桥县"}, "… after what the clause is about"},
		{"300名来自全国各地的选手参赛。", []string{""}, "from everywhere"},
		{"以云溪县损失155万元（占82%）、石桥县损失14万元（占7%）较重。", []string{"云溪县", "云溪县", "石桥县", "石桥县"}, "brackets tell of the figure before them"},
		{"新规涵盖公共场所保洁员等三类人员。", []string{""}, "who works at a place"},
		{"旅客主要来自湖南，达14万人次。", []string{"湖南"}, "where those come from of whom the next clause tells"},
		{"全省最低工资标准为2000元。", []string{"全省"}, "最低 belongs to what is measured"},
		{"全省最美县城有游客30万人。", []string{""}, "最 ranks"},
		{"我县所登记的30家企业开工。", []string{"我县"}, "所 is no part of the name"},
		{"全市所有行政村新建书屋200间。", []string{"全市"}, "nor is 所有"},
		{"单单是五一当天全市接待游客22万人次；实现收入10亿元。", []string{"全市", "全市"}, "the whole of a place behind a time"},
		{"她先后夺得全国冠军8次。", []string{""}, "… and of a rank"},
		{"科技馆日均接待观众1.1万人次。", []string{"科技馆"}, "a house that stands for itself"},
		{"三星电子第三季度营业利润为9万亿韩元。", []string{"三星电子"}, "a company whose name begins like a number"},
		{"该地连续出现3次强降雪。", []string{"该地"}, "a place named before"},
		{"新建的港口长30米。", []string{""}, "港口 is no subject here"},
		{"石桥县有茶园3万亩；每户收入2万元。", []string{"石桥县", "石桥县"}, "what the sentence is about"},
		{"教育局新建学校5所；每户收入2万元。", []string{"教育局", ""}, "what an office does ends with the semicolon"},
		{"省财政厅下拨资金3亿元。", []string{"省财政厅"}, "the longer name, although 省财政 is one"},
		{"他们穿过石桥县，转移群众500人。", []string{""}, "the object of a clause before"},
		{"针对石桥县人才短缺的难题，选派医生50名。", []string{"石桥县"}, "what a clause before is about"},
		{"位于山区的石桥县，有村庄30个。", []string{"石桥县"}, "the same, behind what describes it"},
		{"这是全国最大的电站，投资3亿元。", []string{""}, "how it ranks in a place"},
		{"韩国、越南和泰国的出口额分别为3亿元、2亿元和1亿元。", []string{"韩国", "越南", "泰国"}, "分别 deals a list to a list"},
		{"石桥县茶农林青苦笑：“请工人就要花1万元。”", []string{""}, "speech is not about where the speaker is from"},
		{"石桥水泥等5家企业完成改造，减排420吨。", []string{"石桥水泥", ""}, "an example of what is counted"},
		{"据《贵州省旅游条例》规定，违者罚款200元。", []string{""}, "a name in a title"},
		{"省农科院专家组在石桥县抽取点位3个。", []string{"石桥县"}, "where, before who"},
		{"最多的是石桥县，达到300人；其次是云溪县，有200人。", []string{"石桥县", "云溪县"}, "whom 是 names is the subject of what follows"},
		{"增长最快的是石桥县（增幅9%）。", []string{"石桥县"}, "the name before the brackets, although a noun stands in them"},
		{"全省报告病例3例，其中输入病例1例（在上海），2例由疑似病例转为确诊（均在浙江）。", []string{"全省", "上海", "浙江"}, "the brackets behind say where"},
		{"台风造成全省3万人受灾；倒塌房屋200间。", []string{"全省", "全省"}, "whom something befell, over the semicolon"},
		{"长江中下游的洪灾造成江苏、安徽2省3万人受灾；倒塌房屋200间。", []string{"江苏、安徽", "江苏、安徽", "江苏、安徽"}, "the list that it befell, not where the clause begins"},
		{"沪昆高速公路湖南段898公里处发生追尾，3人受伤。", []string{"沪昆高速公路湖南段"}, "a section of a road; where on it is no figure"},
		{"素有“鱼米之乡”美誉的石桥县种植水稻240万亩。", []string{"石桥县"}, "what a place is called"},
		{"被誉为“江南水乡”的石桥县种植水稻240万亩。", []string{"石桥县"}, "with the verb before it"},
		{"“石桥古镇”接待游客3万人次。", []string{"石桥古镇"}, "but a name in quotation marks"},
		{"花园社区12名网格员走访居民300户。", []string{"花园社区", "花园社区"}, "a community whose people are counted"},
		{"农村社区12个。", []string{""}, "but a kind of them is none"},
		{"新馆位于江东，总投资5亿元，占地70亩。", []string{"新馆", "新馆"}, "the new one is a place, too"},
		{"镇人民法庭审结案件64件。", []string{"镇人民法庭"}, "a court named by its level"},
		{"市区新增停车位3000个。", []string{"市区"}, "the town itself"},
		{"博物馆类景区订单增长9%。", []string{""}, "类 makes a kind of it"},
		{"中国安能集团贵州公司派出75人。", []string{"中国安能集团贵州公司"}, "the name of a company that begins with a country's"},
		{"离城最远的石桥县的大河乡有6000人。", []string{"大河乡"}, "the part, not the whole"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
