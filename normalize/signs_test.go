package normalize

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkSigns asserts that a step which is passed over for want of signs would not have changed or flagged anything, and
// that the signs of a text hold for what Simplify makes of it.
func checkSigns(t require.TestingT, s string) {
	found, ok := look(s)
	require.Equal(t, utf8.ValidString(s), ok, "%q", s)
	if !ok {
		return
	}
	for _, step := range DefaultSteps() {
		require.NotZero(t, step.needs, step.Name)
		e := Editor{in: s}
		step.Apply(&e)
		l, touched := e.finish(step.Name)
		require.False(t, touched && found.signs&step.needs == 0, "%s of %q, which shows no sign of it, gives %q", step.Name, s, l.out)
		if touched && step.Name == "simplify" {
			after, _ := look(l.out)
			require.Zero(t, after.signs&^found.signs&^signHot, "signs of %q, which %q became", l.out, s)
		}
	}
}

func TestSignsOfEveryCharacter(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r < 0xD800 || r > 0xDFFF && r < 0x30000 || r > 0xE0000 && r < 0xE0200 {
			s := string(r)
			for _, step := range []Step{Width(), Simplify()} {
				if found, _ := look(s); found.signs&step.needs == 0 {
					e := Editor{in: s}
					step.Apply(&e)
					_, touched := e.finish(step.Name)
					require.False(t, touched, "%s: %U shows no sign of it", step.Name, r)
				}
			}
		}
	}
}

func TestSignsOfPages(t *testing.T) {
	for _, data := range pages(t) {
		s := String(string(data)).Source()
		checkSigns(t, s)
		for line := range strings.Lines(s) {
			checkSigns(t, strings.TrimSuffix(line, "\n"))
		}
	}
}

func TestSignsOfShards(t *testing.T) {
	piece := rapid.OneOf(rapid.SampledFrom(shards), rapid.String(), rapid.StringOf(rapid.RuneFrom(nil, unicode.Han)))
	rapid.Check(t, func(t *rapid.T) { checkSigns(t, strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), "")) })
}

func FuzzSigns(f *testing.F) {
	for _, s := range append(shards, "１，234：5", "1：2", "，,", ",。", "(a", "?a", "（é", "a&b", "\xff") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkSigns(t, s) })
}

// TestSignsOfNeighbours: characters that only what stands behind them makes a sign.
func TestSignsOfNeighbours(t *testing.T) {
	alone := 0
	for i := range defaultConversion().specials {
		for _, p := range defaultConversion().specials[i].phrases {
			checkSigns(t, "中"+p.from+"中")
			if found, _ := look(p.from[:3] + "，" + p.from[3:]); found.signs&signHot == 0 && p.from != p.to {
				alone++
			}
		}
	}
	require.Greater(t, alone, 0, "phrases of which no character changes by itself")
	for _, s := range []string{"中，5", "5：5", "5：5中", "5，５中", "5，550中", "5，550", "中（kāi）", "中（ā", "中（", "中，", "了"} {
		checkSigns(t, s)
	}
}

// TestSignsOfMarks: brackets and commas that hardly any mark of pinyin, or doubled comma, begins with are no sign.
func TestSignsOfMarks(t *testing.T) {
	for _, c := range []struct {
		text   string
		sign   signs
		shown  bool
		reason string
	}{
		{"開(kāi)", signMark, true, "a mark"},
		{"開（kai1 ）", signMark, true, "in wide brackets, with a digit and a space"},
		{"家?guī)Ч", signMark, true, "a mark that has lost its bracket"},
		{"開(" + strings.Repeat("k", 60), signMark, true, "longer than is looked at"},
		{"平方公里(km)", signMark, true, "as a mark looks"},
		{"見(https://example.cn/)", signMark, false, "an address"},
		{"(a, b)", signMark, false, "a list"},
		{"什么?a.", signMark, false, "no bracket closes it"},
		{"見(AI)", signMark, false, "no capitals"},
		{"好，,來", signDoubled, true, "a comma behind a comma"},
		{"好,。", signDoubled, true, "in front of a full stop"},
		{"好,《书》", signDoubled, false, "in front of a bracket"},
		{"好,（一）", signDoubled, false, "the same"},
	} {
		found, ok := look(c.text)
		require.True(t, ok)
		require.Equal(t, c.shown, found.signs&c.sign != 0, "%s: %s", c.text, c.reason)
		checkSigns(t, c.text)
	}
}
