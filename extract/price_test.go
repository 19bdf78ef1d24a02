package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

func TestPriceOfOne(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string // quote|item|scope
		reason string
	}{
		{"今年荔枝40元一斤，去年30元一斤。", []string{"40元|荔枝|each", "30元|荔枝|each"}, "一斤 is the unit of the price, not a mass"},
		{"门票15元一张，学生半价。", []string{"15元|门票|each"}, "what costs it stands before, as with 每张"},
		{"店里卖出三百份10元一份的套餐。", []string{"三百份|*|", "10元|套餐|each"}, "or behind 的"},
		{"公司花10亿元一期建成两条铁路。", []string{"10亿元|*|", "两条|铁路|"}, "一期 begins the next phrase"},
	} {
		recs := x.Extract(normalize.String(c.text)).Records
		if !assert.Len(t, recs, len(c.want), "%s: %s", c.text, c.reason) {
			continue
		}
		for i, r := range recs {
			got := r.Quote + "|" + r.Item + "|" + string(r.Scope)
			assert.True(t, fits(c.want[i], got), "%s: want %s, got %s: %s", c.text, c.want[i], got, c.reason)
		}
	}
}
