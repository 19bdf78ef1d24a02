package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

func TestSpeeds(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, dimension, base, reason string }{
		{"列车设计时速350公里。", "speed", "97.222222222222 m/s", "时速 is a length for an hour"},
		{"列车设计时速由250公里提升至300公里。", "speed", "83.333333333333 m/s", "for the second figure, too"},
		{"最大风速每秒53米。", "speed", "53 m/s", "the noun is a speed, 每秒 says for what time"},
		{"台风以每小时36公里的速度向西移动。", "speed", "10 m/s", "the noun may stand behind"},
		{"泥流以40多公里的时速冲下山谷。", "speed", "11.111111111111 m/s", "as 时速 may"},
		{"时速逾150公里的直球让打者挥空。", "speed", "41.666666666667 m/s", "or the item is what is that fast"},
		{"事发时车速100公里。", "speed", "", "an hour is likely, but not said"},
		{"山洪流速快，每秒4米。", "speed", "4 m/s", "the time in which a length is covered stands right before it"},
		{"山区降下每小时60毫米大雨。", "length", "0.06 m", "rain that falls in that time"},
		{"他每小时步行5公里。", "length", "5000 m", "a way, with a scope"},
		{"铁路全长350公里。", "length", "350000 m", "a way"},
	} {
		recs := x.Extract(normalize.String(c.text)).Records
		require.NotEmpty(t, recs, c.text)
		r := recs[len(recs)-1]
		base := ""
		if r.Base != nil {
			base = r.Base.Value.String() + " " + r.Base.Unit
		}
		assert.Equal(t, c.dimension, string(r.Dimension), "%s: %s", c.text, c.reason)
		assert.Equal(t, c.base, base, "%s: %s", c.text, c.reason)
	}
}
