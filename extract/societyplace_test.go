package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPlacesOfPublicLife(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"公安部会同移民局打掉团伙1.2万个。", []string{"公安部"}, "会同 names whom it was done with"},
		{"除石桥县和云溪县外，26个城市完成了目标。", []string{""}, "who is left out"},
		{"发生在首都喀布尔一餐馆附近的袭击造成57人身亡。", []string{"喀布尔"}, "一 begins another noun"},
		{"该国西南部的俾路支省发生袭击，造成15人死亡。", []string{"俾路支省"}, "the part, not the whole"},
		{"来自南京同仁医院的5人正在忙碌。", []string{"南京同仁医院"}, "a hospital with the name of a person"},
		{"公司营业收入223.5亿元；净利润31.6亿元。", []string{"公司", "公司"}, "a company is what a report is about"},
		{"法院判处主犯罚金五百万元；其余66名被告人分别获刑三年。", []string{"法院", "", ""}, "an office acts in its own clause"},
		{"汾渭平原优良天数比例为48.7%；平均浓度为81微克/立方米。", []string{"汾渭平原", "汾渭平原"}, "a plain is a place that a sentence is about"},
		{"该组织袭击了喀布尔，造成20人死亡。", []string{"喀布尔"}, "了 stands between the verb and whom it befell"},
		{"武汉铁路公安处民警300人上岗。", []string{"武汉铁路公安处"}, "公安处 is one word"},
		{"中国铁路武汉局集团公司发送旅客87万人次。", []string{"中国铁路武汉局集团公司"}, "the company behind 局"},
		{"国民党获得570万票、得票率50%，民进党474万票。", []string{"国民党", "国民党", "民进党"}, "votes and seats are those of a party"},
		{"可向县内8家医院报名。", []string{"县内"}, "可向 begins no name"},
		{"鄱阳湖国家湿地公园接待游客17万人次。", []string{"鄱阳湖国家湿地公园"}, "湿地公园 is one word"},
		{"桦加沙台风造成农田埋没705公顷。", []string{""}, "the name of a storm"},
		{"旅客增加24%，香港旅客占六成；经陆路入境的上升54%。", []string{"", "香港", ""}, "behind a figure a name is one clause's"},
		{"全国停电用户数42万户，包括石桥县2万户、云溪县1万户。", []string{"全国", "石桥县", "云溪县"}, "counties are where the households are, and no households"},
		{"石桥县撤离1户2人、云溪县撤离12户25人。", []string{"石桥县", "石桥县", "云溪县", "云溪县"}, "the second figure of a pair is of where the first is"},
		{"石桥县损失137万元，占36%、云溪县损失82万元，占22%。", []string{"石桥县", "石桥县", "云溪县", "云溪县"}, "a share is of where the figure before is"},
		{"该项目是石桥县重点工程，占地面积59亩。", []string{"石桥县"}, "where that is which was told of"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
