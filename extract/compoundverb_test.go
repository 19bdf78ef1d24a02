package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Verbs that close a compound, that say what is owed, or that tell a share, beside the verb of the figure.
func TestVerbsBesideTheVerb(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"全国水利建设完成投资8236亿元。", []string{"8236亿元|*投资|完成"}, "建设 closes the noun 水利建设"},
		{"专家协调解决问题30个。", []string{"30个|问题|协调解决"}, "who acts begins no compound"},
		{"为农民工追回拖欠工资513万元。", []string{"513万元|拖欠工资|追回"}, "what is owed is no verb of its own behind 追回"},
		{"公司拖欠工资513万元。", []string{"513万元|工资|拖欠"}, "but by itself it is"},
		{"共查处各地拖欠工资的用人单位38户。", []string{"38户|用人单位|查处"}, "拖欠 tells which ones were dealt with"},
		{"负责救助流浪人员的工作人员有30人。", []string{"30人|工作人员|有"}, "here the clause begins with another verb"},
		{"今年完成投资占全国的68%。", []string{"68%|*|占"}, "占 is the verb of a share"},
		{"年旅客吞吐量1000万人次以上的机场有38个。", []string{"1000万人次|年旅客吞吐量|*", "38个|机场|有"}, "what the measure is of"},
		{"增幅在300%以上的机场有4个。", []string{"300%|增幅|*", "4个|机场|有"}, "the same with 在"},
		{"在院患者达到峰值16万人。", []string{"16万人|*患者|达到"}, "a peak is of something"},
		{"云溪研究所招聘30人。", []string{"30人||招聘"}, "who acts is not who is counted"},
		{"中铁二局投资3亿元。", []string{"3亿元||投资"}, "nor what was paid"},
		{"安置移民30户90人。", []string{"30户|移民|安置", "90人|移民|安置"}, "移民 is a noun"},
		{"城镇化集中安置183万人。", []string{"183万人|*|安置"}, "集中 says how"},
		{"吸纳300名群众家门口就业。", []string{"300名|群众|吸纳"}, "家门口 says where"},
		{"其中危房350人、海上养殖531人、渔船94人。", []string{"350人|危房|", "531人|*|养殖", "94人|渔船|*"}, "what the next are counted by is no verb of those before"},
		{"新增文化休闲、体育健身场地637万平方米。", []string{"637万平方米|*场地|新增"}, "健身 describes the grounds"},
		{"提请十二届全国人大常委会审议意见3条。", []string{"3条|意见|*"}, "the number of a congress"},
		{"铁路局安排加开旅客列车33对。", []string{"33对|旅客列车|加开"}, "安排 only says that it is to be done"},
		{"铁路局安排增开74对旅客列车。", []string{"74对|旅客列车|增开"}, "the same before the number"},
		{"铁路局安排列车33对。", []string{"33对|列车|安排"}, "but by itself it is the verb"},
		{"建成水库9座、大中型调水工程20项。", []string{"9座|水库|建成", "20项|大中型调水工程|建成"}, "调水 describes what is listed"},
	})
}

// Times that say how something was measured, and times in remarks.
func TestTimesOfMeasuring(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"2月23日，单日客流量达10万人次。", "2月23日", "单日 is no other day"},
		{"2022年，比例在汛期下降15%，湖泊有29%富营养化。", "2022年", "汛期 is of its own clause"},
		{"找份工作一月还能挣2000元。", "", "一月 is how long"},
		{"单日客流量达10万人次。", "单日", "but by itself it says for how long"},
		{"2023年，夏季高考考生达3万人。", "2023年", "夏季高考 is a name"},
		{"2023年，报名人数达39万人（2022年为38万人）。其中男生20万人。", "2023年", "a year in a remark stays there"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.want, records[len(records)-1].Time, "%s: %s", c.text, c.reason)
		}
	}
}
