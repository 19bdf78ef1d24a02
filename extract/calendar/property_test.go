package calendar

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// days calls f with days drawn from four centuries, the same in every run.
func days(f func(d Date)) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		f(dateOf(time.Date(1800, 1, 1+rng.IntN(400*365), 0, 0, 0, 0, time.UTC)))
	}
}

// chineseNumber writes 1 to 99.
func chineseNumber(n int) string {
	digits := []rune("〇一二三四五六七八九")
	s := ""
	if n >= 20 {
		s = string(digits[n/10])
	}
	if n >= 10 {
		s += "十"
	}
	if n%10 > 0 {
		s += string(digits[n%10])
	}
	return s
}

// TestDayRoundTrip writes days in every way and reads them back, whatever the article's date.
func TestDayRoundTrip(t *testing.T) {
	days(func(d Date) {
		parsed, err := ParseDate(d.String())
		require.NoError(t, err)
		require.Equal(t, d, parsed)
		year := strings.Map(func(r rune) rune { return []rune("〇一二三四五六七八九")[r-'0'] }, fmt.Sprint(d.Year))
		for _, expr := range []string{
			d.String(),
			fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Day),
			fmt.Sprintf("%d年%02d月%02d日 23:59", d.Year, d.Month, d.Day),
			fmt.Sprintf("%s年%s月%s日上午", year, chineseNumber(d.Month), chineseNumber(d.Day)),
		} {
			for _, article := range []Date{{}, {2023, 7, 11}, d} {
				p, ok := Resolve(expr, article)
				require.True(t, ok, "%s", expr)
				require.Equal(t, oneDay(d), p, "%s", expr)
			}
		}
	})
}

// TestRecentDays: the days of the week before an article are found without their year, and without their month.
func TestRecentDays(t *testing.T) {
	days(func(now Date) {
		for back := range 7 {
			d := now.addDays(-back)
			for _, expr := range []string{fmt.Sprintf("%d日", d.Day), fmt.Sprintf("%d月%d日", d.Month, d.Day)} {
				p, ok := Resolve(expr, now)
				require.True(t, ok, "%s in an article of %s", expr, now)
				require.Equal(t, oneDay(d), p, "%s in an article of %s", expr, now)
			}
		}
	})
}

// TestPartsOfMonth: the three parts of a month follow each other and make up the month; so do quarters and the year.
func TestPartsOfMonth(t *testing.T) {
	days(func(d Date) {
		adjacent(t, fmt.Sprintf("%d年%d月", d.Year, d.Month), "", "上旬", "中旬", "下旬")
		adjacent(t, fmt.Sprintf("%d年%d月", d.Year, d.Month), "", "上半月", "下半月")
		adjacent(t, fmt.Sprintf("%d年", d.Year), "", "上半年", "下半年")
		adjacent(t, fmt.Sprintf("%d年", d.Year), "", "一季度", "二季度", "三季度", "四季度")
		adjacent(t, fmt.Sprintf("%d年", d.Year), "", "前11个月", "12月")
	})
}

func adjacent(t *testing.T, whole, tail string, parts ...string) {
	t.Helper()
	all, ok := Resolve(whole+tail, Date{})
	require.True(t, ok, whole)
	next := all.From
	for _, part := range parts {
		p, ok := Resolve(whole+part, Date{})
		require.True(t, ok, whole+part)
		require.Equal(t, next, p.From, whole+part)
		next = p.To.addDays(1)
	}
	require.Equal(t, all.To.addDays(1), next, whole)
}

// TestPastStaysPast: what speaks of the past never ends after the article.
func TestPastStaysPast(t *testing.T) {
	days(func(now Date) {
		for _, expr := range []string{"今年以来", "去年以来", "截至目前", "近三年", "上周", "上月", "上季度", "昨天", "3月至今", "12月以来", "本月", "今年", "18日至今"} {
			p, ok := Resolve(expr, now)
			require.True(t, ok || expr == "18日至今" || strings.Contains(expr, "月"), "%s in an article of %s", expr, now)
			require.LessOrEqual(t, p.To.Compare(now), 0, "%s in an article of %s: %s", expr, now, p)
		}
	})
}

func TestDateArithmetic(t *testing.T) {
	days(func(d Date) {
		assert.Equal(t, d, d.addDays(40).addDays(-40))
		assert.Equal(t, 40, d.daysTo(d.addDays(40)))
		assert.Equal(t, d.weekday(), d.addDays(7).weekday())
		assert.True(t, d.addMonths(-1).isDay() && d.addMonths(13).isDay())
	})
	assert.Equal(t, 1, Date{2023, 7, 10}.weekday(), "a Monday")
	assert.Equal(t, 7, Date{2023, 7, 16}.weekday(), "a Sunday")
}
