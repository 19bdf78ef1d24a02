package mojibake_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize/mojibake"
)

// What was swallowed in front of a figure is a space on a page that has one in front of every figure, and unknown elsewhere.
func TestSwallowedSpace(t *testing.T) {
	list := append(slices.Clone(siteList), mojibake.Annotation{Char: '嚴', Pinyin: "yán"}) // between 車 and 里
	for _, c := range []struct {
		page, torn string
		restored   bool
		reason     string
	}{
		{"全縣產糧 12萬噸，植樹 30萬棵，修路 45公里，培訓 600人。", "全縣公路通車里程 17.9萬公里", true, "a space in front of every figure"},
		{"2014年3月全縣產糧 12萬噸，植樹 30萬棵，修路 45公里，培訓 600人。", "全縣公路通車里程 17.9萬公里", true, "dates tell nothing"},
		{"全縣產糧12萬噸，植樹30萬棵，修路45公里，培訓600人。", "全縣公路通車里程17.9萬公里", false, "no spaces: it was a digit"},
		{"全縣產糧 12萬噸，植樹30萬棵，修路 45公里，培訓 600人。", "全縣公路通車里程 17.9萬公里", false, "not everywhere"},
		{"全縣產糧 12萬噸。", "全縣公路通車里程 17.9萬公里", false, "too few figures to tell"},
	} {
		broken, runs := mojibake.Corrupt(frame+c.page+c.torn, mojibake.Corruption{Variant: mojibake.S, List: list})
		require.Len(t, runs, 1, c.reason)
		require.True(t, runs[0].Eaten, c.reason)
		repairs := mojibake.Find(broken, mojibake.Shifted)
		require.Len(t, repairs, 1, c.reason)
		assert.False(t, repairs[0].Certain, "%s: a guess at best", c.reason)
		assert.Equal(t, !c.restored, repairs[0].Left, "%s: %s %q", c.reason, repairs[0].Reason, repairs[0].Candidates)
		if c.restored {
			assert.Equal(t, "里程 ", repairs[0].Text, c.reason)
		}
	}
}
