package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// What time the first figure of a second sentence takes over from the one before.
func TestTimesThatCarryOn(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"今年前三季度，全市完成投资232亿元。其中工业投资75亿元。", "今年前三季度", "a period of statistics"},
		{"2015年以来，投资保持增长势头，1至6月，全市完成投资232亿元。其中工业投资75亿元。", "1至6月", "of two periods the latest"},
		{"昨天，全市完成投资232亿元。其中工业投资75亿元。", "昨天", "a day, of which 其中 goes on to tell"},
		{"昨天，全市完成投资232亿元。工业投资75亿元。", "", "a day, which the next sentence need not be of"},
		{"今年前三季度，全市完成投资232亿元。他说，工业投资75亿元。", "", "somebody speaks"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.Len(t, records, 2, c.text) {
			assert.Equal(t, c.want, records[1].Time, c.reason)
		}
	}
}
