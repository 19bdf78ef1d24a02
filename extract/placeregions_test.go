package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestListedRegions(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"湖南、广西等5省（区）30万人受灾，12人死亡。", []string{"湖南、广西", "湖南、广西", "湖南、广西"}, "the names are those of the regions counted"},
		{"苍梧、石滩、柳坝3县受灾，损失2亿元。", []string{"苍梧、石滩、柳坝", "苍梧、石滩、柳坝"}, "as many names as regions, although no dictionary has them"},
		{"石滩、柳坝2镇分别收获小麦3万亩、2万亩。", []string{"石滩、柳坝", "石滩", "柳坝"}, "分别 deals the same list"},
		{"石滩、柳坝两镇分别收获小麦3万亩、2万亩。", []string{"石滩", "柳坝"}, "两镇 is no figure and counts them"},
		{"陕甘川3省有景区30家。", []string{"陕甘川", "陕甘川"}, "a province each character"},
		{"养猪羊2县有农户30家。", []string{"", ""}, "no provinces"},
		{"客流最多的是竹筒巷（26万人次）、石桥古镇（24万人次）。", []string{"竹筒巷", "石桥古镇"}, "one of them is a name, so are the others"},
		{"全省确诊42例，其中长沙市9例、株洲市8例，其余25例；死亡3例。", []string{"全省", "长沙市", "株洲市", "全省", "全省"}, "those of whom 其中 tells are not the others, nor all"},
		{"日本、内地及韩国分别占38%、27%及14%。", []string{"日本", "内地", "韩国"}, "a list deals its members, although not all are names"},
		{"小麦、玉米及大豆分别占38%、27%及14%。", []string{"", "", ""}, "a list without a name"},
		{"养猪、养羊3县受灾。", []string{""}, "fewer than are counted"},
		{"确诊42例（湖南12例），治愈30例，死亡3例。", []string{"", "湖南", "", ""}, "a name in brackets tells of no figure behind them"},
		{"湖南长沙（30毫米）、贵州遵义（40毫米）降雨。", []string{"湖南长沙", "贵州遵义"}, "a name and its figure in brackets"},
		{"总计泰国籍12人及越南籍10人。", []string{"泰国", "越南"}, "a conjunction parts members that count the same"},
		{"来自香港（1.8万人次）、韩国团客（1.7万人次）增加。", []string{"香港", "韩国"}, "who comes from a place is no part of its name"},
		{"石桥公司产品销往湖南、湖北等8省，销售额2亿元。", []string{"石桥公司", "石桥公司"}, "where to something is sold"},
		{"队员来自湖南、湖北、江西3省。", []string{""}, "where from they come"},
		{"来自石桥大学、临江师范学院等76所高校的320名学生参赛。", []string{"", ""}, "and of which schools"},
		{"来自石桥县的32名选手参赛。", []string{"石桥县"}, "but one place that is not counted"},
		{"31个省（自治区、直辖市）和新疆生产建设兵团确诊42例。", []string{"", ""}, "one of many"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
