package mojibake

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// thoroughAgrees searches from every mark in front of which a byte may have been put, once with every guess scored, and asks for the
// same readings. Where a beam is full, those far behind may differ, as a guess that is passed over leaves room for another: there
// it asks for the same repairs, and where strictly is false for nothing.
func thoroughAgrees(t require.TestingT, text string, keep beamSize, strictly bool) (compared, found int) {
	p := study(text, loadModel())
	defer p.release()
	quick, thorough := newSearch(p), newSearch(p)
	thorough.thorough = true
	defer quick.release()
	defer thorough.release()
	for i := range p.tokens {
		if !quick.hitMark(i) && p.tokens[i].r != '?' {
			continue
		}
		one, all := quick.run(i, keep), thorough.run(i, keep)
		crowded := quick.crowded || thorough.crowded
		if !crowded {
			compared++
			require.Equal(t, len(all), len(one), "readings at %d of %q", p.tokens[i].start, text)
			for k := range all {
				require.Equal(t, all[k].cost, one[k].cost)
				require.Equal(t, thorough.textOf(thorough.chain(all[k]), 0, len(p.tokens)), quick.textOf(quick.chain(one[k]), 0, len(p.tokens)))
			}
		} else if !strictly {
			continue
		}
		repairs := thorough.outcome(all)
		require.Equal(t, repairs, quick.outcome(one), "repairs at %d of %q", p.tokens[i].start, text)
		found += len(repairs)
	}
	return compared, found
}

// TestGuessesPages: no guess that is passed over matters, on a sound page and on corrupted ones.
func TestGuessesPages(t *testing.T) {
	data, err := os.ReadFile("../../testdata/raw/pinyin-annotated.txt")
	require.NoError(t, err)
	thoroughAgrees(t, string(data), narrow, true)
	pages, _ := corruptedPages(t)
	compared, found := 0, 0
	for i, page := range pages {
		if i%8 == 0 || !testing.Short() {
			same, repairs := thoroughAgrees(t, page, narrow, true)
			compared, found = compared+same, found+repairs
		}
	}
	require.Greater(t, compared, 20)
	require.Greater(t, found, 20)
}

// TestGuessesSayings: the same where anything stands around the mark.
func TestGuessesSayings(t *testing.T) {
	m := loadModel()
	pieces := rapid.OneOf(
		rapid.SampledFrom([]string{"。", "，", "；", "？", "！", "：", "、", "“", "”", ",", ";", "?", "!", ":", "。”", "(kāi)", "?guī)", "\n", "3", "一", "百", "—", "「"}),
		rapid.Custom(func(t *rapid.T) string {
			list := m.byLead[rapid.SampledFrom([]int{0xA1, 0xA3, 0xAC, 0xB1, 0xB5, 0xC4, 0xCA, 0xD2, 0xD6}).Draw(t, "lead")]
			return string(list[rapid.IntRange(0, min(40, len(list)-1)).Draw(t, "char")])
		}))
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		same, _ := thoroughAgrees(t, strings.Join(rapid.SliceOfN(pieces, 1, 30).Draw(t, "pieces"), ""), beamSize{400, narrow.depth}, false)
		compared += same
	})
	require.Positive(t, compared)
}
