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
		{"昨日，记者从市统计局获悉，今年上半年，完成投资232亿元。工业投资75亿元。", "今年上半年", "when it was told is not the first time"},
		{"去年，完成投资232亿元，当年开工项目7个。工业投资75亿元。", "去年", "当年 goes on with another year"},
		{"上半年，完成投资232亿元。就业1万人，完成年计划的76%。", "上半年", "a plan that something is compared with is none of what is to come"},
		{"上半年，完成投资232亿元。计划投产项目12个。", "", "this one is"},
		{"石桥市上半年完成投资232亿元。就业1万人。", "上半年", "no more than a place stands before it"},
		{"年末全市公路里程1.2万公里。邮政业务总量8亿元。", "", "the end of a year is when something was counted, not when it was done"},
		{"年末全市户籍人口320万人。其中城镇人口120万人。", "年末", "of which 其中 goes on to tell"},
		{"年末生猪存栏38万头；全年出栏61万头。新增农田3万亩。", "全年", "of the two the year goes on"},
		{"截至6月底，完成投资232亿元。工业投资75亿元。", "截至6月底", "a period up to a day"},
		{"从前三季度的数据看，完成投资232亿元。工业投资75亿元。", "前三季度", "从 belongs to 看"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.want, records[len(records)-1].Time, c.reason)
		}
	}
}

// A time in the middle of a sentence does not take the place of the one that the sentence before began with.
func TestTimesInTheMiddle(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"上周，肉价每公斤38元。蛋价每公斤9元，比2020年上涨5%。菜价每公斤4元。", "上周", "2020年 stands behind a figure"},
		{"全市结案21件，今年以来追缴3亿元。另有办案人员40人。", "今年以来", "there is no other to keep"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.want, records[len(records)-1].Time, "%s: %s", c.text, c.reason)
		}
	}
}
