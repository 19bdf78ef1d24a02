package mojibake

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// settledAgrees searches wherever settled says that it is in vain, and counts such places and all that end a line.
func settledAgrees(t require.TestingT, text string) (settled, all int) {
	p := study(text, loadModel())
	defer p.release()
	s := &search{p: p, m: p.m, c: gbk()}
	for i := range p.tokens {
		if !s.hitMark(i) || p.tokens[i+1].r != '\n' {
			continue
		}
		all++
		if s.settled(i) {
			settled++
			require.Empty(t, s.outcome(s.run(i, narrow)), "a search at %d finds something in %q", p.tokens[i].start, text)
		}
	}
	return settled, all
}

// TestSettledPages: no search is left out that finds something, on sound pages and on corrupted ones, and hardly one is made
// in vain at the end of a sound paragraph.
func TestSettledPages(t *testing.T) {
	data, err := os.ReadFile("../../testdata/raw/pinyin-annotated.txt")
	require.NoError(t, err)
	settled, all := settledAgrees(t, string(data))
	assert.Equal(t, all, settled, "all marks at line ends are as they should be")
	pages, _ := corruptedPages(t)
	for _, page := range pages {
		settledAgrees(t, page)
	}
}

// TestSettledSayings: the same where the mark stands behind anything, such as the characters that a byte less makes of it.
func TestSettledSayings(t *testing.T) {
	m := loadModel()
	count := 0
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		b.WriteString(rapid.SampledFrom([]string{"", "開(kāi)開(kāi)", "他說：“「"}).Draw(t, "before"))
		for range rapid.IntRange(1, 12).Draw(t, "lines") {
			for range rapid.IntRange(0, 5).Draw(t, "length") {
				list := m.byLead[rapid.SampledFrom([]int{0xA1, 0xA3, 0xAC, 0xB1, 0xB5, 0xC4, 0xD2, 0xD6}).Draw(t, "lead")]
				b.WriteRune(list[rapid.IntRange(0, min(40, len(list)-1)).Draw(t, "char")])
			}
			b.WriteString(rapid.SampledFrom([]string{"。", "，", "；", "？", "！", "：", "、", "“", "”", ",", ";", "?", "!", ":", "。”"}).Draw(t, "mark"))
			b.WriteString("\n")
		}
		settled, _ := settledAgrees(t, b.String())
		count += settled
	})
	assert.Positive(t, count)
}
