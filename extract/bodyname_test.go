package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Names that the dictionary lacks are read by what ends them.
func TestNamesInPieces(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"沧屏银行去年净赚41.6亿元。", "沧屏银行", "a bank"},
		{"鸿砂电子第三季营收412亿元。", "鸿砂电子", "a company"},
		{"苇荡湖现有候鸟18万只。", "苇荡湖", "a lake"},
		{"县教育局今年新建学校3所。", "县教育局", "an office of a place that is not named"},
		{"消防局出动消防车12辆。", "消防局", "an office whose name says all"},
		{"截至年末，该行资产总额5000亿元。", "该行", "a bank named before"},
		{"本期禾普瑞（002899）净利润3亿元。", "禾普瑞", "the code of a share behind it"},
		{"宁德食品（福建）有限公司年产罐头2万吨。", "宁德食品（福建）有限公司", "a place in brackets inside it"},
		{"全县共有农民专业合作社40余家。", "全县", "what is counted is not where"},
		{"园区建成300千瓦的屋顶光伏电站。", "园区", "what the figure itself is about is not where"},
		{"室内气温升到26度。", "", "a common word that the dictionary takes for a place"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.Len(t, records, 1, c.text) {
			assert.Equal(t, c.want, records[0].Place, "%s: %s", c.reason, c.text)
		}
	}
}
