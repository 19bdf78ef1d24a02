package extract_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/unit"
)

// Values that are put together of several numerals, "quote value unit" for each figure.
func TestCompositeValues(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"人均耕地仅一亩六分。", []string{"一亩六分 1.6 亩"}, "分 behind 亩 is a tenth of it"},
		{"种了三亩二分五厘地。", []string{"三亩二分五厘 3.25 亩"}, "and 厘 a tenth of that"},
		{"全程用时2小时零5分。", []string{"2小时零5分 125 分"}, "分 behind hours is minutes"},
		{"票价12元5角。", []string{"12元5角 12.5 元"}, "角 behind 元"},
		{"全市有11万5 000名学生。", []string{"11万5 000名 115000 名"}, "the blank sets thousands apart behind a multiplier too"},
		{"产量4 200.5 吨。", []string{"4 200.5 吨 4200.5 吨"}, "decimals behind such thousands"},
		{"分别占两成五、七成三。", []string{"两成五 2.5 成", "七成三 7.3 成"}, "the decimals of a share before the mark of a list"},
		{"误差为万分之三、千分之五。", []string{"万分之三 0.0003 ", "千分之五 5 ‰"}, "a fraction takes no unit from the next of a list"},
		{"离城三里路，走了十来里山路。", []string{"三里 3 里", "十来里 10 里"}, "里 is a length where a way follows"},
		{"法院判刑七年十月，褫夺公权三年。", []string{"七年十月 94 月", "三年 3 年"}, "the months of a sentence are no month of the year"},
		{"被告被处有期徒刑12年6月，从犯判刑六月。", []string{"12年6月 150 月", "六月 6 月"}, "nor in digits, nor alone"},
		{"谈判6月重启，12国参加。", []string{"12国 12 国"}, "判 in another word"},
		{"损失金额从3万到180万元不等，年龄从18到65岁都有。", []string{"3万到180万元 <nil> 元", "18到65岁 <nil> 岁"}, "amounts that differ do not change"},
		{"年龄由15至21岁。", []string{"15至21岁 <nil> 岁"}, "ages do not change from one to the other"},
		{"死者年龄从13岁至90岁。", []string{"13岁至90岁 <nil> 岁"}, "nor with the unit behind both"},
		{"检获一千二百四十公斤半制成品。", []string{"一千二百四十公斤 1240 公斤"}, "half-made goods"},
		{"两成多增长，三成多受访者，两成多数为女性。", []string{"两成多 2 成", "三成多 3 成", "两成 2 成"}, "多 behind a share is a part of it, but for 多数"},
		{"门诊十四万六三八人次，上升二‧四%。", []string{"十四万六三八人次 140638 人次", "二‧四% 2.4 %"}, "a place of four digits without its zero; the point of Taiwan's papers"},
		{"交通部长陆兆福到场，58里长列席。", nil, "a name, and the number of a page before an office"},
		{"平均逗留1日，减少0.2日。", []string{"1日 1 日", "0.2日 0.2 日"}, "how long visitors stay is no day of the month"},
		{"共一萬一００九人受災。", []string{"一萬一００九人 11009 人"}, "zeros in digits between Chinese ones"},
		{"失業率從3巴仙升至3.1%。", []string{"3巴仙 3 巴仙", "3.1% 3.1 %"}, "per cent in Malaysia"},
		{"该校已有110年历史，距今105年。", []string{"110年 110 年", "105年 105 年"}, "lengths, and no years of the Republic"},
		{"路过八里桥和三里屯。", nil, "names"},
		{"遗存距今约6300年至5900年。", []string{"6300年至5900年 <nil> 年"}, "the earlier end of long ago is the larger number, with the unit behind both"},
		{"距今2000年到1800年的汉墓有12座。", []string{"2000年到1800年 <nil> 年", "12座 12 座"}, "… and no years"},
		{"公元前2100年筑城，前后沿用600年。", []string{"600年 600 年"}, "a year before the era"},
		{"前锋已打进11球，门将失球仅7个。", []string{"11球 11 球", "7个 7 个"}, "goals are counted without a classifier"},
		{"先后改了12版图纸。", []string{"12版 12 版"}, "版图 begins no word here"},
		{"服刑两年零三个月。", []string{"两年零三个月 27 个月"}, "零 and a Chinese numeral behind it"},
		{"投了三个亿，亏了两个多亿。", []string{"三个亿 300000000 ", "两个多亿 200000000 "}, "个 before 亿 counts nothing"},
		{"借了5个多亿美元。", []string{"5个多亿美元 500000000 美元"}, "and a currency may follow"},
		{"门店500+家，阅读量10万+。", []string{"500+家 500 家", "10万 100000 "}, "+ says that it is more"},
		{"推行5+2模式。", nil, "a name"},
		{"每股派息1角8仙，去年派2元1角5仙。", []string{"1角8仙 18 仙", "2元1角5仙 2.15 元"}, "the money of Hong Kong"},
		{"坐了十四五桌客人，“十四五”期间也是如此。", []string{"十四五桌 <nil> 桌"}, "fourteen or fifteen, and the plan"},
		{"一枝卖四五毛，冷却到20开，转变温度为92K。", []string{"四五毛 <nil> 毛", "20开 20 开", "92K 92 K"}, "units that are so by what stands before them"},
		{"约合30日币。", []string{"30日币 30 日币"}, "a currency and no day"},
		{"快了1分多钟。", []string{"1分多钟 1 分钟"}, "多 inside the unit"},
	} {
		var values []string
		for _, r := range records(t, x, c.text) {
			values = append(values, r.Quote+" "+value(r.Value)+" "+r.Unit)
		}
		assert.Equal(t, c.want, values, "%s: %s", c.reason, c.text)
	}
}

// value writes a value, <nil> for none.
func value(v *decimal.Decimal) string {
	if v == nil {
		return "<nil>"
	}
	return v.String()
}

// 百分百 is a share where something states it, and a word for 完全 elsewhere.
func TestWholeShare(t *testing.T) {
	x := newExtractor(t)
	for text, want := range map[string]int{"达标率百分百。": 1, "运力可回复至百分百。": 1, "他百分百支持。": 0} {
		assert.Len(t, records(t, x, text), want, text)
	}
}

// Only what is said in hundredths is a percentage, whether with the sign or in words.
func TestDimensionOfFractions(t *testing.T) {
	x := newExtractor(t)
	for text, want := range map[string]unit.Dimension{
		"不合格率为百分之五。": unit.Percent, "不合格率为5%。": unit.Percent, "不合格率为千分之一点四。": unit.Multiple,
		"不合格率为千分之5.46。": unit.Multiple, "不合格率为5.46‰。": unit.Multiple, "不合格率为万分之三。": unit.Multiple,
	} {
		got := records(t, x, text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].Dimension, text)
	}
}
