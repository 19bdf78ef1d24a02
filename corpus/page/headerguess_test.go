package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// What is told beforehand of a line never contradicts the patterns.
func TestHeaderGuesses(t *testing.T) {
	words := []string{" ", "\u3000", "\u00a0", ":", "：", "[", "】", "撰稿", "撰稿人", "文/图", "评论", "来源", "浏览次数", "新华社", "大", "QQ空间", "打印本页", "A-",
		"1", "20", "2024", "20240523", "年", "月", "日", "-", "/", ".", "5", "8", "05:30", "T", "民国", "培训", "时", "時", "，", "|", "\xff", "\t", "次"}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 9).Draw(t, "line"), "")
		assert.Equal(t, strings.ContainsAny(s, ":：时時"), mayTell(s), "%q", s)
		assert.Equal(t, label().MatchString(s), mayHoldLabel(s), "%q", s)
		if !mayHoldDate(s) {
			assert.False(t, date().MatchString(s), "%q", s)
		}
		if hasWords(s) {
			rest := button().ReplaceAllString(s, "")
			assert.True(t, !plain().MatchString(rest) && trim(rest) != "", "%q", s)
		}
	})
	for _, line := range []string{"去年全市培训12.5万人次，比2023年增长8.6%，其中2024年上半年3.2万人次。", "他说：“大家都来。”3 时"} {
		assert.False(t, mayHoldLabel(line) || mayHoldDate(line) || !hasWords(line), "an ordinary paragraph: %s", line)
	}
	for _, line := range []string{"2025-05-23", "2025年5月23日", "20250523", "113. 5. 3", "25/5/23"} {
		assert.True(t, mayHoldDate(line), line)
	}
}
