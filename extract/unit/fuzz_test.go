package unit

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkMatches asserts what holds for every match in every text.
func checkMatches(t require.TestingT, table *Table, s string) {
	for pos := -1; pos <= len(s)+1; pos++ {
		if m, ok := table.Match(s, pos); ok {
			require.Equal(t, pos, m.Span.Start)
			require.Greater(t, m.Span.End, pos)
			require.LessOrEqual(t, m.Span.End, len(s))
			require.Equal(t, squeeze(s[m.Span.Start:m.Span.End]), m.Text)
			require.NotEmpty(t, m.Text)
			require.True(t, utf8.ValidString(m.Text))
			require.True(t, m.Unit.Scale == nil == (m.Unit.Base == ""), m.Text)
		}
		if m, ok := table.Before(s, pos); ok {
			require.Equal(t, s[m.Span.Start:m.Span.End], m.Text)
			require.True(t, m.Unit.Prefix)
		}
		require.GreaterOrEqual(t, Gap(s, max(pos, 0)), 0)
	}
}

func TestMatchAnyText(t *testing.T) {
	table := Default()
	var pieces []string
	for s := range table.surface {
		pieces = append(pieces, s)
	}
	pieces = append(pieces, " ", "\n", "\r\n", "/", "每", "·", "(", ")", "3", "100", "万", "百", "\xff", "\x00", "小时", "的", "。", "　")
	piece := rapid.SampledFrom(pieces)
	rapid.Check(t, func(t *rapid.T) {
		checkMatches(t, table, strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), ""))
	})
}

func TestEverySurfaceMatchesItself(t *testing.T) {
	table := Default()
	for s, c := range table.surface {
		m, ok := table.Match(s, 0)
		if table.units[c.readings[len(c.readings)-1]].Denominator || table.units[c.readings[len(c.readings)-1]].context != nil {
			continue // found only in a rate or in its context
		}
		require.True(t, ok, s)
		require.Equal(t, s, m.Text)
	}
}

func FuzzMatch(f *testing.F) {
	for _, s := range []string{"15.78万亩", "人 次", "元/(人·月)", "毫克/100毫升", "个百\n分点", "5000立方米每秒", "\xe4\xba", "US$ 3", "3个多月"} {
		f.Add(s)
	}
	table := Default()
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 400 {
			checkMatches(t, table, s)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add(muTOML)
	f.Add("[[unit]]\nid = \"x\"\nscale = \"1/0\"\n")
	f.Fuzz(func(t *testing.T, s string) {
		if table, err := Parse("f.toml", []byte(s)); err == nil {
			table.Check()
			checkMatches(t, table, s[:min(len(s), 100)])
		}
	})
}

func TestMatchDoesNotAllocate(t *testing.T) {
	table, s := Default(), "接待游客3153人次，气温5度，流转15.78万亩"
	n := testing.AllocsPerRun(100, func() {
		for pos := range len(s) {
			table.Match(s, pos)
			table.Before(s, pos)
		}
	})
	require.Zero(t, n)
}

func BenchmarkMatch(b *testing.B) {
	table := Default()
	cases := []struct{ name, before, after string }{
		{"plain", "接待游客3153", "人次，同比"},
		{"broken", "提高2.3", "个百 分点，同比"},
		{"context", "最高气温连续三天超过38", "度，创历史"},
		{"rate", "每公斤售价为350", "元/吨，同比"},
		{"none", "目前已经达到3153", "的水平"},
	}
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			s, pos := c.before+c.after, len(c.before)
			b.ReportAllocs()
			for b.Loop() {
				table.Match(s, pos)
			}
		})
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := loadEmbedded(); err != nil {
			b.Fatal(err)
		}
	}
}
