package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// Each closing of part_ahead ends a time, but not before its characters.
func TestPartAhead(t *testing.T) {
	lx, err := defaultLexicon()
	require.NoError(t, err)
	w := &lx.times
	require.NotEmpty(t, w.PartAhead)
	for closing, parts := range w.PartAhead {
		assert.True(t, slices.Contains(w.Closing, closing) || slices.Contains(w.PlacingAfter, closing), "data/times.toml: [part_ahead]: %s is no closing", closing)
		s := "2022年" + closing
		for _, tail := range []string{"", "，", "的", "共"} {
			if !strings.Contains(parts, tail) || tail == "" {
				assert.True(t, w.closingFits(s+tail, len("2022年"), len(closing)), "%s before %q", closing, tail)
			}
		}
		seen := map[rune]bool{}
		for _, r := range parts {
			assert.False(t, w.closingFits(s+string(r), len("2022年"), len(closing)), "%s before %c", closing, r)
			assert.False(t, seen[r], "data/times.toml: [part_ahead]: %s: %c twice", closing, r)
			seen[r] = true
		}
	}
	for _, c := range []struct {
		text string
		fits bool
	}{{"前3天", false}, {"前三天", false}, {"开盘的", false}, {"开盘价", false}, {"开盘报", true}, {"春天", true}, {"春节", true}, {"春耕", false}} {
		n := len("前")
		if c.text[:len("开盘")] == "开盘" {
			n = len("开盘")
		}
		assert.Equal(t, c.fits, w.closingFits(c.text, 0, n), c.text)
	}
}

// The characters of a time word may belong to the words round them.
func TestTimeWordsInsideWords(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, c := range []struct{ sentence, time, reason string }{
		{"出口同时下降5%。", "", "同时|下降"},
		{"厂房建成后年产值达20亿元。", "建成后", "建成后|年产值"},
		{"后年产值达20亿元。", "后年", "the same words where nothing stands before"},
		{"员工基本月薪5000元。", "", "基本|月薪"},
		{"协会一周一次开会3小时。", "", "a number of times, not Monday"},
		{"上周一开会3小时。", "上周一", "Monday"},
		{"县城出现在册车辆3000辆。", "", "出|现在"},
		{"截至清晨6时，停电4个乡镇。", "截至清晨6时", "a part of the day with its hour"},
		{"凌晨3点，转移群众500人。", "凌晨3点", "the hour alone might be a number of points"},
		{"去年销售额1260万元，是前年的2.4倍。", "去年", "what a multiple is measured against"},
	} {
		records := x.Extract(normalize.String(c.sentence)).Records
		require.NotEmpty(t, records, c.sentence)
		last := records[len(records)-1]
		assert.Equal(t, c.time, last.Time, "%s %s: %s", last.Quote, c.sentence, c.reason)
	}
}
