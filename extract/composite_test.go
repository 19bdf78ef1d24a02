package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Values that are put together of several numerals, "quote value unit" for each figure.
func TestCompositeValues(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"人均耕地仅一亩六分。", []string{"一亩六分 1.6 亩"}, "分 behind 亩 is a tenth of it"},
		{"种了三亩二分五厘地。", []string{"三亩二分五厘 3.25 亩"}, "and 厘 a tenth of that"},
		{"全程用时2小时零5分。", []string{"2小时零5分 125 分"}, "分 behind hours is minutes"},
		{"票价12元5角。", []string{"12元5角 12.5 元"}, "角 behind 元"},
		{"全市有11万5 000名学生。", []string{"11万5 000名 115000 名"}, "the blank sets thousands apart behind a multiplier too"},
		{"产量4 200.5 吨。", []string{"4 200.5 吨 4200.5 吨"}, "decimals behind such thousands"},
		{"分别占两成五、七成三。", []string{"两成五 2.5 成", "七成三 7.3 成"}, "the decimals of a share before the mark of a list"},
		{"误差为万分之三、千分之五。", []string{"万分之三 0.0003 ", "千分之五 5 ‰"}, "a fraction takes no unit from the next of a list"},
		{"离城三里路，走了十来里山路。", []string{"三里 3 里", "十来里 10 里"}, "里 is a length where a way follows"},
		{"路过八里桥和三里屯。", nil, "names"},
	} {
		var values []string
		for _, r := range records(t, x, c.text) {
			values = append(values, r.Quote+" "+r.Value.String()+" "+r.Unit)
		}
		assert.Equal(t, c.want, values, "%s: %s", c.reason, c.text)
	}
}

// 百分百 is a share where something states it, and a word for 完全 elsewhere.
func TestWholeShare(t *testing.T) {
	x := newExtractor(t)
	for text, want := range map[string]int{"达标率百分百。": 1, "运力可回复至百分百。": 1, "他百分百支持。": 0} {
		assert.Len(t, records(t, x, text), want, text)
	}
}
