package calendar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// resolveCase is one expression, the date of its article and the period, "" for one that must not be resolved.
type resolveCase struct{ expr, article, want, reason string }

func runCases(t *testing.T, cases []resolveCase) {
	t.Helper()
	for _, c := range cases {
		var article Date
		if c.article != "" {
			var err error
			article, err = ParseDate(c.article)
			require.NoError(t, err, "%s", c.expr)
		}
		p, ok := Resolve(c.expr, article)
		got := ""
		if ok {
			got = p.String()
		}
		assert.Equal(t, c.want, got, "%s in an article of %q: %s", c.expr, c.article, c.reason)
	}
}

func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		in     string
		want   Date
		reason string
	}{
		{"2023-07-11", Date{2023, 7, 11}, "a day"},
		{"2024-02-29", Date{2024, 2, 29}, "a leap day"},
		{"2023-07", Date{2023, 7, 0}, "the day is not known"},
		{"2023", Date{2023, 0, 0}, "nor is the month"},
	} {
		d, err := ParseDate(c.in)
		require.NoError(t, err, c.reason)
		assert.Equal(t, c.want, d, c.reason)
		assert.Equal(t, c.in, d.String(), "it prints as it was read")
	}
	for _, bad := range []string{"", "2023-02-29", "2023-13-01", "2023-7-1", "11/07/2023", "0000-01-01", "2023-07-11T00:00", "昨天"} {
		_, err := ParseDate(bad)
		assert.ErrorContains(t, err, "expected YYYY-MM-DD", "%q is no date", bad)
	}
}

func TestCompare(t *testing.T) {
	ordered := []Date{{}, {2022, 12, 31}, {2023, 0, 0}, {2023, 7, 0}, {2023, 7, 11}, {2023, 8, 1}, {2024, 1, 1}}
	for i, d := range ordered {
		for j, e := range ordered {
			assert.Equal(t, i < j, d.Compare(e) < 0, "%v and %v", d, e)
			assert.Equal(t, i == j, d.Compare(e) == 0, "%v and %v", d, e)
		}
	}
	assert.True(t, Date{}.IsZero())
	assert.False(t, Date{Year: 2023}.IsZero())
}

func TestResolveBadArticle(t *testing.T) {
	for _, article := range []Date{{}, {2023, 2, 30}, {2023, 7, 0}, {-5, 1, 1}, {20230, 1, 1}} {
		_, ok := Resolve("昨天", article)
		assert.False(t, ok, "%v is no day to count from", article)
		p, ok := Resolve("2022年4月", article)
		assert.True(t, ok, "a full date needs no article")
		assert.Equal(t, "2022-04-01..2022-04-30", p.String())
	}
}
