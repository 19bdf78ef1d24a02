package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

func TestScopes(t *testing.T) {
	cases := []struct {
		text   string
		want   extract.Scope // of the last figure
		reason string
	}{
		{"平均每名护理员要照看8.7位老人。", extract.Each, "每 with a noun, and a verb between"},
		{"每个试点村获得奖补资金50万元。", extract.Each, "far before the figure"},
		{"每10股派发现金3.6元。", extract.Each, "behind the figure that 每 has"},
		{"人均月增收1500元。", extract.Each, "月 parts 人均 from its verb"},
		{"锂均价从9.8万元/吨涨到11.2万元/吨。", extract.Each, "what a price changes to is that price"},
		{"水库总库容为1.2亿立方米。", extract.Total, "总 inside the item"},
		{"地块起始总价6亿元。", extract.Total, "总价 at the end"},
		{"就业总人数由378万人增至380万人。", extract.Total, "what a sum changes to is that sum"},
		{"我国货物贸易进出口总值36万亿元。", extract.Total, "总值 at the end"},
		{"全县地区生产总值200亿元。", extract.NoScope, "but 生产总值 is a word of its own"},
		{"市总工会帮扶资金20万元。", extract.NoScope, "总工会 is no sum"},
		{"全年总收入增长3.1倍。", extract.NoScope, "by how much a sum grows is none"},
		{"货车占总数的三成。", extract.NoScope, "nor is how large a part of it something is"},
		{"人均收入增长6.8%。", extract.NoScope, "nor by how much an average grows"},
		{"社区共协助亲友寻找迷路老人300人次。", extract.Total, "共 before two verbs"},
		{"考古队共钻探出古墓22座。", extract.Total, "before a rare verb"},
		{"山洪共导致18人死亡、63人受伤。", extract.Total, "it goes on behind 、"},
		{"志愿者理出旧书共430本及一批文具、玩具发往云南、贵州等8所学校。", extract.NoScope, "but not to another verb"},
		{"礼堂每周六下午共放映电影8场。", extract.Total, "共 stands nearer than 每"},
		{"农业损失计188万元。", extract.Total, "计 right before the figure"},
		{"全国农机总动力11亿千瓦。", extract.Total, "总 inside the item"},
		{"总服务台办证8000个。", extract.NoScope, "but 总 of a head office is no sum"},
		{"大队抽调各部门160人成立专案组。", extract.NoScope, "the people of all together"},
		{"每户发放现金500元与1袋大米。", extract.Each, "与 goes on with 每"},
		{"每户发放1包4公斤大米。", extract.Each, "how heavy each is"},
		{"平均每个农场有工人5人，其中家人3人，雇工2人。", extract.Each, "parts of an average"},
		{"大赛共收到27个国家的作品300件。", extract.Total, "over a figure that only tells which"},
		{"全天总成交鲜花30万枝。", extract.Total, "总 before a verb"},
		{"建成总装机规模30千瓦的电站5座。", extract.NoScope, "but not in what tells which"},
		{"平均增速为3.7%。", extract.Each, "but an average rate is one"},
		{"房租是每月伙食费的1.5倍。", extract.NoScope, "每 belongs to what is compared with"},
	}
	x, err := extract.New()
	require.NoError(t, err)
	for _, c := range cases {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.want, records[len(records)-1].Scope, "%s: %s", c.reason, c.text)
		}
	}
}
