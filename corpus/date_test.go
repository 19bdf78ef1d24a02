package corpus_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/corpus"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, published, day, reason string }{
		{"2023-07-11", "2023-07-11", "2023-07-11", "as we write it"},
		{" 2023/7/1\n", "2023-07-01", "2023-07-01", "zeros are added"},
		{"2023.7.1", "2023-07-01", "2023-07-01", "points"},
		{"２０２３年７月１日", "2023-07-01", "2023-07-01", "as Chinese text writes it"},
		{"2023年7月1日 9时05分", "2023-07-01T09:05", "2023-07-01", "with the time"},
		{"2023-07-01 09:05:59", "2023-07-01T09:05:59", "2023-07-01", "as databases write it"},
		{"2023-07-01T09:05:59.123", "2023-07-01T09:05:59", "2023-07-01", "fractions of a second say nothing"},
		{"20230711", "2023-07-11", "2023-07-11", "digits alone"},
		{"20230711093000", "2023-07-11T09:30:00", "2023-07-11", "digits with the time"},
		{"2023-07-10T22:30:00Z", "2023-07-10T22:30:00Z", "2023-07-11", "in China it is the next day"},
		{"2023-07-10T22:30Z", "2023-07-10T22:30Z", "2023-07-11", "without seconds too"},
		{"2023-07-10T22:30:00+0800", "2023-07-10T22:30:00+08:00", "2023-07-10", "Chinese time"},
		{"2023-07-10 22:30:00 UTC", "2023-07-10T22:30:00Z", "2023-07-11", "the zone by its name"},
		{"1689039000", "2023-07-11T09:30:00+08:00", "2023-07-11", "seconds since 1970"},
		{"1689039000000", "2023-07-11T09:30:00+08:00", "2023-07-11", "milliseconds"},
		{"2023-07-01 09:05", "2023-07-01T09:05", "2023-07-01", "without seconds"},
		{"2024-02-29T23:59:59", "2024-02-29T23:59:59", "2024-02-29", "a leap day"},
		{"2023-07-01 24:00", "2023-07-01", "2023-07-01", "no hour"},
		{"2023-07-01 09:60", "2023-07-01", "2023-07-01", "no minute"},
		{"2023-07-01 09:05:60", "2023-07-01", "2023-07-01", "no second"},
		{"2023-07-11 凌晨", "2023-07-11", "2023-07-11", "a time that cannot be read costs not the day"},
		{"2023-07-11 25:61", "2023-07-11", "2023-07-11", "nor does one that is none"},
	} {
		published, day, ok := corpus.ParseDate(c.in)
		assert.True(t, ok, c.reason)
		assert.Equal(t, c.published, published, c.reason)
		assert.Equal(t, c.day, day, c.reason)
	}
	for _, bad := range []string{"", "昨天", "2023", "2023-07", "2023-02-30", "2023-02-29 09:30", "2023-13-01", "2023-00-01", "2023-01-00", "0000-00-00 00:00:00", "2201-01-01", "11/07/2023", "12345", "0001-01-01", "-1689039000"} {
		published, day, ok := corpus.ParseDate(bad)
		assert.False(t, ok, bad)
		assert.Empty(t, published+day, bad)
	}
}

// What is read as a date has a day that the calendar knows, and is read as the same day again.
func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2023-07-11", "2023年7月1日 9时05分", "2023-07-10T22:30:00+0800", "1689039000000", "961\x019308080", "1800.1.1 00:00+23:59", "2200/12/31 23:59:59-23:59"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		published, day, ok := corpus.ParseDate(text)
		if !ok {
			return
		}
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			t.Errorf("%q: day %q", text, day)
		}
		if _, again, ok := corpus.ParseDate(published); !ok || again != day {
			t.Errorf("%q: day %q, but %q of %q", text, day, again, published)
		}
	})
}
