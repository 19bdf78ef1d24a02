package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestJoinedBodies: the whole name of a body is the place, though the dictionary knows its last word only.
func TestJoinedBodies(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"新岭煤矿年产量为60万吨。", []string{"新岭煤矿"}, "before a noun that names a quantity; 新 is an adverb elsewhere"},
		{"临江县新岭煤矿发生事故，造成3人死亡。", []string{"临江县新岭煤矿"}, "behind its county"},
		{"大禾大学奖学金从20万元提高到30万元。", []string{"大禾大学", "大禾大学"}, "before 从"},
		{"新设医院30所。", []string{""}, "新设 says what was done"},
		{"京渝高铁年旅客发送量达到2亿人次。", []string{"京渝高铁"}, "a railway between two provinces"},
		{"侯家坝遗址总面积为4万平方米。", []string{"侯家坝遗址"}, "a site with a name of three characters"},
		{"NovaGrid今年已完成35次发射。", []string{"NovaGrid"}, "a Latin name that acts"},
		{"GDP今年增长5%。", []string{""}, "letters that are no name"},
		{"东岳庙会共接待游客67万人次。", []string{"东岳庙会"}, "a fair"},
		{"双溪电网负荷达4亿千瓦。", []string{"双溪电网"}, "a grid before what is measured"},
		{"主会场布置花坛37座，分会场布置花坛15座。", []string{"主会场", "分会场"}, "sites that open a clause"},
		{"城东银行去年净赚4亿元。城东人寿去年收入7亿元。", []string{"城东银行", "城东人寿"}, "the short name of a joined one"},
		{"湖北石岭茶油科技有限公司投资200万元。", []string{"湖北石岭茶油科技有限公司"}, "a company in full"},
		{"2016年，尖扎有牧民3万人。", []string{"尖扎"}, "the short name of a county as the subject"},
		{"仅江苏高淳区就有居民3万人。", []string{"江苏高淳区"}, "a district that the dictionary has as a county"},
		{"云溪县甘岭土家族乡有茶园300亩。", []string{"云溪县甘岭土家族乡"}, "a township of a minority"},
		{"云溪县平川镇石岭坝战国墓群遗址出土陶器200件。", []string{"云溪县平川镇石岭坝战国墓群遗址"}, "a site in full behind two places"},
		{"云溪县双河乡老人坪村有居民300人。", []string{"云溪县双河乡老人坪村"}, "a village called after a common noun, behind its township"},
		{"今年，上坝村种茶300亩，大坪村的茶园有200亩。", []string{"上坝村", "大坪村"}, "villages called by where they lie or how large they are"},
		{"今年，全县新农村建设投入300万元。", []string{"全县"}, "新农村 is none"},
		{"佳禾米业帮扶群众300人。", []string{"佳禾米业"}, "a word of company"},
		{"南昌至九江高速公路项目全长143公里。", []string{"南昌至九江高速公路"}, "a road by where it begins and ends"},
		{"新岭科技产业园入驻企业8家。", []string{"新岭科技产业园"}, "nouns before the last word"},
		{"美团去年营收30亿元。小米去年营收20亿元。小米亩产300公斤。", []string{"美团", "小米", ""}, "companies; 小米 is one as a subject that acts"},
		{"宜家去年新开4家门店。", []string{"宜家"}, "another such"},
		{"云溪县河东街道清和社区有居民2万人。", []string{"云溪县河东街道清和社区"}, "a community with a name of its own"},
		{"云溪县村民郑芝珍收入2万元。", []string{"云溪县"}, "a part of somebody's name ends the name before, and drops it not"},
		{"河北省保定市望都县大湾村有茶园300亩。", []string{"河北省保定市望都县大湾村"}, "the last of many"},
		{"广州白云国际机场旅客吞吐量达7000万人次。", []string{"广州白云国际机场"}, "a piece that is somebody's name elsewhere"},
		{"台南市立动物园今年门票收入达300万元。", []string{"台南市立动物园"}, "立 of a city"},
		{"四川宜宾一煤矿发生事故，已致7人遇难。", []string{"四川宜宾"}, "one of them, not its name"},
		{"青海尖扎有牧民3万人，震中位于四川泸定，震源深度16公里。", []string{"青海尖扎", "四川泸定"}, "the short name of a county behind its province"},
		{"共青团湖南省委组织志愿者2万名。省纪委监委查处案件300件。", []string{"共青团湖南省委", "省纪委监委"}, "committees"},
		{"河北雄县今年造林3万亩。", []string{"河北雄县"}, "a county of one character behind its province"},
		{"厦门大学马来西亚分校有学生7000人。", []string{"厦门大学马来西亚分校"}, "a branch in another place"},
		{"双溪书院举办培训38场。", []string{"双溪书院"}, "an academy"},
		{"去年，在妇联倡议下，3万名妇女参加活动。", []string{""}, "who calls upon others"},
		{"在松岭文创园，30名队员完成培训。", []string{"松岭文创园"}, "behind 在, where a mark follows"},
		{"记者在云溪兽医站看到，20头牛正在接种。", []string{"云溪兽医站"}, "behind 在, where a verb follows"},
		{"记者了解到，杭州种植基地已投入资金5亿元。", []string{"杭州种植基地"}, "a verb says of which kind a site is"},
		{"杭州建设基地3个。", []string{"杭州"}, "but not one that makes it"},
		{"位于城郊的汇文检测中心拥有设备30台。", []string{"汇文检测中心"}, "a name of two characters that the dictionary knows, behind 的"},
		{"在安县果园，30名队员完成培训。", []string{"安县果园"}, "a county of one character behind 在"},
		{"截至目前，松岭经济开发区安排就业200人。", []string{"松岭经济开发区"}, "both characters of the name"},
		{"杭州温泉已投入资金5亿元，中国铁路发送旅客30亿人次。", []string{"杭州温泉", "中国"}, "a site behind its city; the railways of a country"},
		{"走进大棚，5000株草莓长势喜人。在老旧小区加装电梯30部。", []string{"", ""}, "sites without a name"},
		{"市政府投入资金300万元。税务部门办理业务300件。", []string{"市政府", "税务部门"}, "offices that act"},
		{"县公安部门查处案件300起。供水公司亏损300万元。", []string{"县公安部门", "供水公司"}, "a department of a county, a company whose name begins with a verb"},
		{"云溪县管委会新增床位300张。", []string{"云溪县管委会"}, "a word that the dictionary cut"},
		{"县人大代表建议300件已经办结。劳动保障监察部门为300人追回工资。", []string{"", ""}, "but not a part of another word"},
	} {
		places := placesOf(t, c.text)
		assert.Equal(t, c.places, places, "%s: %s", c.text, c.reason)
	}
}
