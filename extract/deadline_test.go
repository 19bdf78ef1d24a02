package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// TestDeadlines: what is to be done within so many days has these for a figure, what was done within them for its time.
func TestDeadlines(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, quote, bound, time, reason string }{
		{"余款在60日内付清。", "60日", "at_most", "", "a limit"},
		{"客户要求三天之内交货。", "三天", "at_most", "", "the same in Chinese numerals"},
		{"有望在三五年内完成改造。", "三五年", "range", "", "a range stays one"},
		{"该公司三天内卖出2万台。", "2万台", "exact", "三天内", "a figure of its clause has it for its time"},
		{"共卖出2万台，三天内售完。", "三天", "at_most", "", "the figure of another clause has not"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		found := false
		for _, r := range records {
			if r.Quote == c.quote {
				found = true
				assert.Equal(t, c.bound, string(r.Bound), "%s: %s", c.text, c.reason)
				assert.Equal(t, c.time, r.Time, "%s: %s", c.text, c.reason)
			}
		}
		assert.True(t, found, "%s: no %s: %s", c.text, c.quote, c.reason)
	}
	assert.Empty(t, x.Extract(normalize.String("他将在10月内完成。")).Records, "a month of the calendar")
}
