package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUnknownStems(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"截至3月底，沔水法院受理案件803件，结案302件。", []string{"沔水法院", "沔水法院"}, "a court called after a place that is cut apart"},
		{"建水法院共受理案件803件。", []string{"建水法院"}, "a verb is the first of its characters"},
		{"两级法院共受理案件803件。", []string{"两级法院"}, "a kind of court, read by another rule"},
		{"改造还使码头增收30万元。", []string{""}, "an adverb and a verb are no name"},
		{"武汉局加开列车30列，南昌局集团公司加开20列。", []string{"武汉局", "南昌局集团公司"}, "the railway office of a town"},
		{"江西局部地区降雨30毫米。", []string{"江西"}, "局部 is a word of its own"},
		{"全国学生资助中心上半年资助学生320万人。", []string{"全国学生资助中心"}, "a centre of the whole country"},
		{"全国服务中心320家。", []string{"全国"}, "but centres that are counted"},
		{"上汽大众6月销售9.2万辆。", []string{"上汽大众"}, "a maker of cars whose name begins with another's"},
		{"佳瑞医疗实现营业收入20亿元。", []string{"佳瑞医疗"}, "a company of two characters and its trade"},
		{"石桥县医疗机构投入20亿元。", []string{"石桥县"}, "医疗 before a noun names no company"},
		{"近半公司亏损，350家公司盈利。", []string{""}, "half of the companies"},
		{"上半年，公司营业收入3亿元；归属于上市公司股东的净利润2亿元。", []string{"公司", "公司"}, "whose shareholders it goes to"},
		{"沔县接待游客3万人次，涉县接待2万人次。", []string{"沔县", "涉县"}, "counties of one character where a clause begins"},
		{"病人增加，帮县医院添置床位30张；帮县医院培训医生20名。", []string{"县医院", "县医院"}, "a verb before 县医院"},
		{"省里确定的全省32个贫困县脱贫。", []string{"全省"}, "the whole before the number, behind 的"},
		{"教育部预计开展招聘会30场。", []string{"教育部"}, "what it foresees it does itself"},
		{"教育部“云招聘”开展招聘会30场。", []string{"教育部"}, "a label stands behind the name"},
		{"云溪地震造成石桥县21人受伤。", []string{"石桥县"}, "whom it befell, right before the number"},
		{"今年高考全省有19万人报名。", []string{"全省"}, "what stands before 全省 is no part of it"},
		{"湖南全省有19万人报名。", []string{"湖南全省"}, "unless it is a place"},
		{"成都航空枢纽完成航班6万架次。", []string{"成都航空枢纽"}, "枢纽 ends a name"},
		{"盈佳生物科技有限公司投产项目3个。", []string{"盈佳生物科技有限公司"}, "two words of trade before 有限公司"},
		{"漳州台商投资区签约项目3个。", []string{"漳州台商投资区"}, "a zone"},
		{"去年，中建三局建成桥梁5座，招商二局签约项目3个。", []string{"中建三局", "招商二局"}, "companies and offices by number, which is none of games"},
		{"全镇机关干部100余人参加。", []string{"全镇"}, "干部 ends no name"},
		{"公交集团131条线路的3556部车更新。", []string{"公交集团", "公交集团"}, "the number counts the lines, not who runs them"},
		{"县农村信用联社安排贷款3亿元。", []string{"县农村信用联社"}, "联社 ends a name"},
		{"湖南全省转移3万人；石桥县关停工厂3家；航线停航5条。", []string{"湖南全省", "石桥县", "湖南全省"}, "the whole goes on behind what stands in a part"},
		{"石桥县关停工厂3家；航线停航5条。", []string{"石桥县", "石桥县"}, "without a whole, the place before"},
		{"民政部将投入3亿元。", []string{"民政部"}, "将 is an adverb, 部将 no word here"},
		{"占地30亩、总投资3亿元的“石桥县医院”奠基。", []string{"石桥县医院", "石桥县医院"}, "two measures of the place behind them"},
		{"用时20分，海拔4700米的石桥县降雨30毫米。", []string{"", "石桥县", "石桥县"}, "a length of time is no measure of it"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
