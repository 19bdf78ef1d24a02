package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// placesOf are the places of the records of a text.
func placesOf(t *testing.T, text string) (places []string) {
	t.Helper()
	x, err := New()
	require.NoError(t, err)
	for _, r := range x.Extract(normalize.String(text)).Records {
		places = append(places, r.Place)
	}
	return places
}

func TestWhoReportsIsNoPlace(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"农业局统计，受灾面积3万亩。", []string{""}, "who counted is not where"},
		{"县教育局局长林青说，新建学校5所。", []string{""}, "nor is whose head speaks"},
		{"据旅游局资料显示，酒店入住率为90%。", []string{""}, "nor where the data are from"},
		{"主计总处今天公布11月失业率为3.89%。", []string{""}, "an office that publishes in the clause itself"},
		{"星源集团公布营收3亿元。", []string{"星源集团"}, "but a company's figures are its own"},
		{"教育局新建学校5所，受益学生2000人。", []string{"教育局", "教育局"}, "who did it"},
		{"星源银行公布年报，净利润3亿元。", []string{"星源银行"}, "a company tells of itself"},
		{"（记者林青／台北报导）酒店入住率为90%。", []string{""}, "from where it was filed"},
		{"新华社贵阳3月18日电，酒店入住率为90%。", []string{""}, "the date line of an agency"},
		{"郑阿福种地12亩。", []string{""}, "郑 is a surname before it is a town"},
		{"今年，临江市围绕标准化的建设要求，栽树3000棵。", []string{"临江市"}, "要求 is a noun behind 的, and nobody asks"},
		{"云溪县公安机关从各县（市、区）公安局抽调警力，侦破案件540起。", []string{"云溪县公安机关"}, "from where they come is not who did it"},
		{"该县人民医院开展义诊12次。", []string{"该县人民医院"}, "the body, not its place"},
		{"公交集团投入270万元更新车辆。", []string{"公交集团"}, "a noun and 集团 at the front of a clause"},
		{"乡村旅游接待量占全县接待总人数41%。", []string{""}, "全县 is no part of a name"},
		{"兴田村地处大巴山腹地，平均海拔1280米。", []string{"兴田村"}, "where a place lies is no part of its name"},
		{"湖北汽车工业学院的15名学生开展支教。", []string{"湖北汽车工业学院"}, "a word of company within a longer name"},
		{"城镇老旧小区开工率约97%。", []string{""}, "a kind of quarter"},
		{"这条公路全长约80公里。", []string{""}, "a road that is pointed at has no name"},
		{"公路途经浙江、江西、湖南、贵州四个省份。", []string{"浙江、江西、湖南、贵州"}, "a verb before a list of names"},
		{"青石湖透明度为3米。", []string{"青石湖"}, "a name with a landform at its end"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
