package numeral

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzAll checks what holds for every text: numerals stand in order inside it, do not overlap, can be read again where
// they stand, and have limits in order.
func FuzzAll(f *testing.F) {
	for _, s := range []string{
		"15.78万亩，5600余名，四千零五十", "八千 三百 八十五 万", "3又1/2 百分之三到五 -1.1^--23", "七、八百人 十几万 上千 数十",
		"2e5 10^9 .5 1,234,5 2023-07-11", "負３ 分  之 負壹百五十七", "万万万万亿亿", "一二三四五六七八九十百千万亿兆半几数余多来上点又分之",
		"\xff\xe4\xb8", "０１２，３４５．６", "千千万万成百上千", "3 \n万\n4千",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, n := range All(s) {
			require.LessOrEqual(t, end, n.Span.Start)
			require.Less(t, n.Span.Start, n.Span.End)
			require.LessOrEqual(t, n.Span.End, len(s))
			end = n.Span.End
			again, ok := ReadAt(s, n.Span.Start)
			require.True(t, ok)
			require.Equal(t, n.Span, again.Span)
			require.Equal(t, n.Value.String(), again.Value.String())
			checkLimits(t, s, n)
		}
		if n, err := Parse(s); err == nil {
			checkLimits(t, s, n)
		}
	})
}

func checkLimits(t require.TestingT, s string, n Numeral) {
	quote := s[n.Span.Start:n.Span.End]
	if n.Low != nil && n.High != nil {
		require.True(t, n.Low.LessThanOrEqual(*n.High), "%q: %s > %s", quote, n.Low, n.High)
	}
	require.Equal(t, n.HasValue, n.Bound != Range, quote)
	if n.HasValue && len(n.Value.String()) < maxDigits {
		plain, err := Parse(n.Value.String())
		require.NoError(t, err, "%q: %s", quote, n.Value)
		require.True(t, plain.Value.Equal(n.Value), "%q: %s read as %s", quote, n.Value, plain.Value)
	}
	for _, p := range n.Parts {
		require.LessOrEqual(t, n.Span.Start, p.Span.Start, quote)
		require.LessOrEqual(t, p.Span.End, n.Span.End, quote)
	}
}
