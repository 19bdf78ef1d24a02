package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadDate(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"ISO", "2025-05-23", "2025-05-23"},
		{"with a time", "2025-05-23 08:30", "2025-05-23T08:30"},
		{"with seconds", "2012-7-23 9:05:44", "2012-07-23T09:05:44"},
		{"Chinese", "2023年08月14日07:52", "2023-08-14T07:52"},
		{"Chinese with spaces", "2023 年 8 月 14 日", ""},
		{"Chinese time", "2023年8月14日8时5分", "2023-08-14T08:05"},
		{"slashes", "2024/3/8 下午 3:20", "2024-03-08T15:20"},
		{"points", "2024.03.08", "2024-03-08"},
		{"with a zone", "2025-04-02T11:36:00+0800", "2025-04-02T11:36:00+08:00"},
		{"with fractions and Z", "2025-04-02T11:36:00.123Z", "2025-04-02T11:36:00Z"},
		{"before the name of a day", "2025年4月2日 星期三 11:36", "2025-04-02T11:36"},
		{"year of the Republic", "民国114年4月2日", "2025-04-02"},
		{"eight digits", "20250402", "2025-04-02"},
		{"pm", "2025-04-02 1:05 PM", "2025-04-02T13:05"},
		{"midnight", "2025-04-02 12:05 AM", "2025-04-02T00:05"},
		{"no date", "1286次", ""},
		{"no month", "2025-13-02", ""},
		{"a telephone", "0000-12-34567", ""},
		{"behind something else", "发布：12-34-56 2025-04-02", "2025-04-02"},
	} {
		assert.Equal(t, c.want, readDate(c.text), c.reason)
	}
}

func TestReadHeader(t *testing.T) {
	for _, c := range []struct {
		reason, text      string
		above, about      bool
		source, published string
	}{
		{"all of it", "发布时间：2025-05-23 08:30 来源：新城日报 作者：沈竹青 浏览次数：1286 次 字体：[大 中 小]", false, true, "新城日报", "2025-05-23T08:30"},
		{"without spaces", "2024-11-06 16:20来源：市水利局", false, true, "市水利局", "2024-11-06T16:20"},
		{"traditional", "發布時間：2025-05-23　來源：新城日報", false, true, "新城日報", "2025-05-23"},
		{"a date behind a name", "来源：新城日报 2025-05-23 08:30", false, true, "新城日报", "2025-05-23T08:30"},
		{"a name behind a bar", "2025年05月23日08:30 | 来源：新城日报 | 打印", false, true, "新城日报", "2025-05-23T08:30"},
		{"above the text, the time is the article's", "时间：2024-03-18 09:42", true, true, "", "2024-03-18T09:42"},
		{"below, it is an event's", "时间：2024-03-18 09:42", false, false, "", "2024-03-18T09:42"},
		{"a date alone", "2025年6月1日", true, false, "", ""},
		{"a source of money", "资金来源：财政拨款", false, false, "财政拨款", ""},
		{"a sum", "来源：财政拨款300万元", false, false, "", ""},
		{"a sentence", "5月23日，全县栽树12万株。", true, false, "", ""},
		{"a name beside date and time", "2025-04-02 11:36 綠丘日報／記者高以晴／即時報導", true, true, "", "2025-04-02T11:36"},
	} {
		h := readHeader(c.text)
		assert.Equal(t, c.about, h.about(c.above), c.reason)
		assert.Equal(t, c.source, h.fields["source"], c.reason)
		assert.Equal(t, c.published, h.fields["published"], c.reason)
	}
}
