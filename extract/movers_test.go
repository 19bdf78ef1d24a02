package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// Who rises and who falls on a market.
func TestMovers(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, c := range []struct {
		text   string
		want   []string // item@place of each record
		reason string
	}{
		{"板块走强，华岚能源涨逾6%，汐晟微收跌3%。", []string{"@华岚能源", "汐晟微@"}, "names that the dictionary lacks, each of its own clause"},
		{"海林股份涨停，远达新材跌5.2%，道指微涨0.3%。", []string{"远达新材@", "道指@"}, "the name of another clause is no place of this"},
		{"热门中概股走低，蔚来跌5%，百度跌3%，特斯拉大涨8%。", []string{"@蔚来", "百度@", "@特斯拉"}, "nor is its noun what moved"},
		{"沪铜涨1.2%，个股中多数下跌，其中汐晟微午后一度跌6%。", []string{"沪铜@", "汐晟微@"}, "times and adverbs stand between"},
		{"标普500指数下挫1.3%，纳指跌2%。", []string{"标普500指数@", "纳指@"}, "the name of an index is no place"},
		{"工业硅期货主力合约跌停，跌幅9%。", []string{"跌幅@"}, "nor is that of futures"},
		{"全省猪肉价格涨3%，鲜菜跌5%。", []string{"猪肉价格@全省", "鲜菜@全省"}, "prices of a place are no market"},
		{"德国DAX指数收涨0.5%。", []string{"DAX指数@德国"}, "a place of its own clause"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Item+"@"+r.Place)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.text, c.reason)
	}
}
