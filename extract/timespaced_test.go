package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Times as pages give them: with blanks inside, behind other words, and in the words of Taiwan, Hong Kong and Macau.
func TestTimesOfPages(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, time, reason string }{
		{"志工 10 月 4 日訪視一百戶。", "10月4日", "blanks round every number of a date"},
		{"9 月 28 日至 29 日動員志工114人次。", "9月28日至29日", "and behind the mark of a range"},
		{"今天下午2時 37 分跳電，影響220萬戶。", "今天下午2时37分", "and in a clock time"},
		{"11 月 300 戶遷入。", "11月", "but not before a number of something"},
		{"10月4日初訪100戶。", "10月4日", "初 of 初访 ends no time"},
		{"志工本日前往發放毛毯300條。", "本日", "日前 across two words"},
		{"2023-24年度錄得投訴862宗。", "2023-24年度", "a financial year"},
		{"2024/25年度推展至12個泳池。", "2024/25年度", "also with a slash"},
		{"今午錄得火警3宗。", "今午", "times of day"},
		{"上星期日接待旅客35萬人次。", "上星期日", "days of the week before"},
		{"今年首三季入境旅客達2066萬人次。", "今年首三季", "首 counts quarters as 前 does"},
		{"旅客數目較去年同月增加35.4%。", "", "同月 is what the figure is compared with"},
		{"104學年國小生比90學年少71萬人。", "104学年", "school years of the Republic"},
		{"95年第二期作面積為103,000公頃。", "95年第二期作", "harvests of its years"},
		{"每年級各有5班。", "", "每 of every grade"},
		{"受梅雨季節影響，到貨減少5公噸。", "", "梅雨 is no rainy season"},
		{"供貨與上月比較減少5公噸。", "", "what is compared with"},
		{"今年10月有中秋節、國慶日、光復節等3個連假。", "今年10月", "feasts that are counted"},
		{"10月共有中秋節、國慶日以及光復節3個連假。", "10月", "… without 等"},
		{"7月至9月失業率與上一期（6月至8月）相同；就業不足率維持2.0%。", "7月至9月", "what is compared with, in brackets"},
		{"達到單日運量34萬人次。", "单日", "到 of 达到"},
		{"連假期間運量達118萬輛次。", "连假期间", "假期 across two words"},
		{"超過112年中秋節的5萬人次。", "中秋节", "a year of the Republic before a feast"},
		{"落成量創18年新高，達300伙。", "", "18 years tell how long nothing was higher"},
		{"105年總借閱冊數達782萬冊。", "105年", "a year of the Republic at the head of a clause"},
		{"104年:補助師生4萬人次。", "104年", "or before a colon"},
		{"截至 111 年 4 月底,失聯移工有 6 萬 4,573 人。", "截至111年4月底", "a year of the Republic with blanks round it"},
		{"依據速報資料,107年寒流造成損失300萬元。", "107年", "behind a comma of half width"},
		{"新北市108年規劃場館12座。", "108年", "behind a city"},
		{"工業區:110年執行查核87家次。", "110年", "behind a colon"},
		{"第8週就診達9萬4085人次。", "第8周", "a week by its number"},
	} {
		if rs := records(t, x, c.text); assert.Len(t, rs, 1, c.text) {
			assert.Equal(t, c.time, rs[0].Time, "%s: %s", c.reason, c.text)
		}
	}
}
