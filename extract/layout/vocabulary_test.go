package layout

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every group of the vocabulary does what its examples say, by itself and below an article.
func TestVocabularyExamples(t *testing.T) {
	const article = "山村里的新产业\n全县累计开办各类培训班137期，培训农村劳动力6823人次。\n"
	for _, g := range Default().words.groups {
		for _, e := range g.Examples {
			for _, text := range []string{e, article + e} {
				lines := Read(text).Lines
				for _, l := range lines[strings.Count(text, "\n"):] {
					assert.False(t, l.Kind.Text(), "group %q: %q is %s (%s)", g.Name, e, l.Kind, l.Reason)
				}
			}
		}
		for _, e := range g.Counterexamples {
			for _, text := range []string{e, article + e} {
				lines := Read(text).Lines
				require.Len(t, lines, 1+strings.Count(text, "\n"), e)
				l := lines[len(lines)-1]
				assert.True(t, l.Kind.Text(), "group %q: %q is %s (%s)", g.Name, e, l.Kind, l.Reason)
			}
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ reason, data, want string }{
		{"a role that is none", "[[group]]\nname='a'\nrole='foot'\n", `x.toml:1: group "a": expected a role`},
		{"a label without field", "\n[[group]]\nname='a'\nrole='label'\nphrases=['b']\n", `x.toml:2: group "a": expected a field for labels`},
		{"a key that is none", "[[group]]\nname='a'\nrole='item'\nphrase=['b']\n", `x.toml:4: expected one of name, role`},
		{"an empty phrase", "[[group]]\nname='a'\nrole='item'\nphrases=['']\n", `got ""`},
		{"no TOML", "[[group\n", "x.toml:2: expected valid TOML"},
	} {
		_, err := Parse("x.toml", []byte(c.data))
		require.Error(t, err, c.reason)
		assert.Contains(t, err.Error(), c.want, c.reason)
	}
}

func TestDateAt(t *testing.T) {
	for _, c := range []struct {
		reason, in, want string
		n                int
	}{
		{"ISO", "2024-03-18 09:42", "2024-03-18", 10},
		{"one digit", "2008-3-22", "2008-03-22", 9},
		{"slashes", "2026/03/11", "2026-03-11", 10},
		{"Chinese", "2012年6月24日", "2012-06-24", len("2012年6月24日")},
		{"Chinese digits", "二〇一二年六月二十四日", "2012-06-24", len("二〇一二年六月二十四日")},
		{"the day first", "03/01/2026", "2026-01-03", 10},
		{"the month first, as no other order is a date", "01/23/2026", "2026-01-23", 10},
		{"the era of the Republic", "民国113年3月5日", "2024-03-05", len("民国113年3月5日")},
		{"no day", "2024年3月", "", 0},
		{"a range of numbers", "12-15-18", "", 0},
		{"a number goes on", "2024-03-185", "", 0},
		{"no month 13", "2024-13-01", "", 0},
		{"mixed marks", "2024-03/18", "", 0},
	} {
		d, n := dateAt(c.in)
		assert.Equal(t, c.n, n, c.reason)
		if c.n > 0 {
			assert.Equal(t, c.want, d.String(), c.reason)
		}
	}
}

func TestClockAt(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       clock
	}{
		{"seconds", " 09:42:16来源", clock{9, 42, 16}},
		{"afternoon", " 下午 4:41", clock{16, 41, 0}},
		{"a weekday before it", " 星期三 16:05", clock{16, 5, 0}},
		{"ISO with zone", "T10:33:00+08:00", clock{10, 33, 0}},
		{"in characters", " 9时5分", clock{9, 5, 0}},
		{"English", " 4:41 PM", clock{16, 41, 0}},
		{"none", " 来源", clock{}},
	} {
		got, _ := clockAt(c.in)
		assert.Equal(t, c.want, got, c.reason)
	}
}
