package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// A unit in brackets is that of the number behind them, with its multiplier.
func TestUnitsInBrackets(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, quote, value, unit, reason string }{
		{"总投资（万元）：12000", "12000", "120000000", "元", "a multiplier and a unit"},
		{"建筑面积(平方米):3500.5，共两层。", "3500.5", "3500.5", "平方米", "brackets of ASCII"},
		{"装机容量（千瓦）：50", "50", "50", "千瓦", "a unit that begins like a multiplier"},
		{"营业收入（亿元）：12.5", "12.5", "1250000000", "元", "a decimal"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if !assert.NotEmpty(t, records, c.text) {
			continue
		}
		assert.Equal(t, c.quote, records[0].Quote, "%s: %s", c.reason, c.text)
		assert.Equal(t, c.value, records[0].Value.String(), "%s: %s", c.reason, c.text)
		assert.Equal(t, c.unit, records[0].Unit, "%s: %s", c.reason, c.text)
	}
	assert.Empty(t, x.Extract(normalize.String("地址（总部）：12000")).Records, "no unit in the brackets")
}
