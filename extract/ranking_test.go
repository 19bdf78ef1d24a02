package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// A ranking names what it compares once; every figure of it is about that, each of another place.
func TestRankings(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, c := range []struct {
		sentence, item string
		places         []string
		reason         string
	}{
		{"上半年，GDP增速前三名分别为西藏6.1%、甘肃5.8%和内蒙古5.5%。", "GDP增速", []string{"西藏", "甘肃", "内蒙古"}, "a list under 分别为"},
		{"單價中位數以臺北市每坪56.1萬元最高，新北市每坪31.9萬元次之。", "单价中位数", []string{"台北市", "新北市"}, "以 … 最高"},
		{"以土地交易面積分析，去年以雲林縣58.8坪最高，其次為彰化縣58.5坪。", "土地交易面积", []string{"云林县", "彰化县"}, "named in the clause before"},
		{"住宅总价中位数前3名为北京市900万元、上海市800万元。", "住宅总价中位数", []string{"北京市", "上海市"}, "the band itself is no figure"},
		{"全县花生种植以石桥镇3000亩最多。", "花生种植", []string{"石桥镇"}, "a lone figure"},
		{"会议以北京市3人的名义召开。", "名义", []string{"北京市"}, "no superlative, no ranking"},
	} {
		records := x.Extract(normalize.String(c.sentence)).Records
		require.Len(t, records, len(c.places), c.sentence)
		for i, r := range records {
			assert.Equal(t, c.item, r.Item, "%s %s: %s", r.Quote, c.sentence, c.reason)
			assert.Equal(t, c.places[i], r.Place, "%s %s: %s", r.Quote, c.sentence, c.reason)
		}
	}
}
