package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTimesOfWorkDone(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"电站建成投产后，年发电3亿度，可供5万户。", []string{"建成投产后", "建成投产后"}, "two verbs, and the clauses behind"},
		{"大桥将于年底通车，通车后两地车程只需20分钟。", []string{"通车后"}, "it takes the place of the date before"},
		{"2018年大桥通车后，日均车流2万辆。", []string{"2018年"}, "but not of the date in its own clause"},
		{"今年3座水库建成后，可灌溉农田5万亩。", []string{"今年", "今年"}, "a figure between"},
		{"建成并投入使用以后，可容纳学生300人；全县现有学校40所。", []string{"建成并投入使用以后", ""}, "not over a semicolon"},
		{"建成后的校舍有教室30间。", []string{""}, "with 的 it tells which"},
		{"建成后，可容纳学生300人。其中，食堂可容纳200人。", []string{"建成后", ""}, "not into the next sentence"},
		{"据悉，港口投用后可增加就业2000人，两地间只要50分钟 全线设站3座。", []string{"投用后", "投用后", ""}, "nor into the next headline"},
		{"项目投产后的第一年，产值2亿元。", []string{"投产后的第一年"}, "a year of it"},
		{"项目完成后勤岗位招聘30人。", []string{""}, "后勤 is a word"},
		{"事发时，井下有矿工30人。", []string{"事发时"}, "when it happened"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}

func TestTimesOfHowOften(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"目前地铁每日运送旅客30万人次。", []string{"目前"}, "the date in the clause"},
		{"今年前三季度，全市新办企业900家，平均每天新办3家。", []string{"今年前三季度", "今年前三季度"}, "the period of an average"},
		{"2021 年12 月食堂每日供餐300份。", []string{"2021年12月"}, "blanks are left out"},
		{"昨天食堂开张，平均每天供餐300份。", []string{"每天"}, "a day is no period"},
		{"按工程明年6月完工来算，平均每天要花3万元。", []string{"每天"}, "nor is a time in the middle of a clause the period"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}

func TestPairedTimes(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"2021年、2022年分别卖出3万台、4万台。", []string{"2021年", "2022年"}, "one to one"},
		{"2020、2021年和2022年销量分别为3万台、4万台和5万台。", []string{"2020年", "2021年", "2022年"}, "three, with one word for the year"},
		{"2021 年、2022 年分别卖出3万台、4万台。", []string{"2021年", "2022年"}, "blanks are left out"},
		{"2021年、2022年共卖出3万台、4万辆。", []string{"2021年、2022年", "2021年、2022年"}, "without 分别 all are of both"},
		{"目前开工项目3个，预计投资5亿元。", []string{"目前", ""}, "what is to come is not of now"},
		{"目前开工项目3个，正将设备5台运往工地。", []string{"目前", "目前"}, "将 may be 把"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
