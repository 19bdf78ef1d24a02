package numeral

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// describe writes a numeral as a line: the quote, what it means, and its kind unless it is a cardinal.
//
//	4至12 range 4..12      5600余 5600+      三分之一 0.333333333333333333 fraction
func describe(s string, n Numeral) string {
	var b strings.Builder
	b.WriteString(s[n.Span.Start:n.Span.End] + " ")
	switch {
	case n.Bound == Range:
		b.WriteString("range " + n.Low.String() + "..")
		if n.High != nil {
			b.WriteString(n.High.String())
		}
	case n.Bound == MoreThan:
		b.WriteString(n.Value.String() + "+")
	default:
		b.WriteString(n.Value.String())
	}
	if n.Kind != Cardinal {
		b.WriteString(" " + n.Kind.String())
	}
	return b.String()
}

type runningCase struct {
	reason string
	text   string
	want   []string
}

func checkRunning(t *testing.T, cases []runningCase) {
	for _, c := range cases {
		var got []string
		for _, n := range All(c.text) {
			got = append(got, describe(c.text, n))
		}
		assert.Equal(t, c.want, got, "%s: %q", c.reason, c.text)
	}
}

func TestVague(t *testing.T) {
	checkRunning(t, []runningCase{
		{"余 多 来 behind the number", "5600余名、十多个、十来岁、二十餘人", []string{"5600余 5600+", "十多 10+", "十来 10+", "二十餘 20+"}},
		{"decimals behind a multiplier and the digits below it", "3万1890.62点，2亿 1.5吨", []string{"3万1890.62 31890.62", "2亿 200000000", "1.5 1.5"}},
		{"an ASCII zero behind two Chinese digits", "四五0公顷", []string{"四五0 450"}},
		{"… inside it", "十余万人，3千多万元，122亿3千多万，25亿3,000多万元", []string{"十余万 100000+", "3千多万 30000000+", "122亿3千多万 12230000000+", "25亿3,000多万 2530000000+"}},
		{"… behind the multiplier", "10万余名，3亿多", []string{"10万余 100000+", "3亿多 300000000+"}},
		{"… behind a bare multiplier", "千余人，百余户，万余亩", []string{"千余 1000+", "百余 100+", "万余 10000+"}},
		{"a single digit has nothing over it", "三余 5多", []string{"三 3", "5 5"}},
		{"来 needs a round number and something counted", "100来自外地，32来个", []string{"100 100", "32 32"}},
		{"behind 成 of another word, but not in 成百上千", "造成上千人受灾，成百上千、成千上万", []string{"上千 1000+"}},
		{"a comma where 万 will follow", "8,06萬7,206票、19,82万5,468人，3,15万", []string{"8,06萬7,206 8067206", "19,82万5,468 19825468", "3 3", "15万 150000"}},
		{"blanks round the multiplier and the rest", "6 萬 4,573 人、3 萬 672 人，6萬 4,573", []string{"6 萬 4,573 64573", "3 萬 672 30672", "6萬 60000", "4,573 4573"}},
		{"上 belongs to the numeral", "上千例、上萬元、上百万", []string{"上千 1000+", "上萬 10000+", "上百万 1000000+"}},
		{"以上百分之三 is no 上百", "以上百分之三", []string{"百分之三 3 percent"}},
		{"几 in a digit's place", "几个，十几个，几十年，几百人", []string{"几 range 2..9", "十几 range 11..19", "几十 range 20..99", "几百 range 200..999"}},
		{"几 with a stated part", "二十几万、20几个、一百零几", []string{"二十几万 range 210000..299999", "20几 range 21..29", "一百零几 range 101..109"}},
		{"数 in a digit's place", "数十名，數百戶，数千万元，数名", []string{"数十 range 20..99", "數百 range 200..999", "数千万 range 20000000..99999999", "数 range 2..9"}},
		{"decimals need a multiplier behind 余", "1.5余万、3.5多亿，1.5多", []string{"1.5余万 15000+", "3.5多亿 350000000+", "1.5 1.5"}},
		{"好 is outside", "好几百", []string{"几百 range 200..999"}},
		{"over a fraction", "三分之一多", []string{"三分之一多 0.333333333333333333+ fraction"}},
		{"数 before other classifiers", "数枚硬币，數款手機，数宗案件，烧了数分钟", []string{"数 range 2..9", "數 range 2..9", "数 range 2..9", "数 range 2..9"}},
		{"数 of a number of things, before a word that begins like a classifier", "用户数首次突破，企业数分布，学生数发展，数字，数组", nil},
		{"数 and 几 in words", "数据 人数 多数 系数 几乎 几何 茶几", nil},
		{"the noun 人数 before a number", "人数十万", []string{"十万 100000"}},
		{"计 of a verb of summing up before 数", "企业累计数百家，游客共計數千人次", []string{"数百 range 200..999", "數千 range 2000..9999"}},
		{"数 behind what its classifier repeats", "农户数十户，案件数百件", []string{"数十 range 20..99", "数百 range 200..999"}},
		{"数 behind a noun that ends in 件, 户 or 家", "案件数十宗，客户数百家", []string{"数十 range 20..99", "数百 range 200..999"}},
		{"but 案件数 before a number that goes on", "案件数十五件", []string{"十五 15"}},
		{"计 of 合计数 and 统计数", "统计数十分重要", nil},
		{"vagueness inside a percentage", "百分之七十多、百分之几", []string{"百分之七十多 70+ percent", "百分之几 range 2..9 percent"}},
	})
}

func TestRange(t *testing.T) {
	checkRunning(t, []runningCase{
		{"words and dashes between the ends", "4至12、1到2、1—2、1～2、1-2、3~5、5——6", []string{
			"4至12 range 4..12", "1到2 range 1..2", "1—2 range 1..2", "1～2 range 1..2", "1-2 range 1..2", "3~5 range 3..5", "5——6 range 5..6"}},
		{"each end has its multiplier", "8千萬至1億", []string{"8千萬至1億 range 80000000..100000000"}},
		{"the first end shares the second one's", "3至5万、10-20亿、三到五百、三到五百万", []string{
			"3至5万 range 30000..50000", "10-20亿 range 1000000000..2000000000", "三到五百 range 300..500", "三到五百万 range 3000000..5000000"}},
		{"… unless the ends would not ascend", "1000至2万", []string{"1000至2万 range 1000..20000"}},
		{"two digits in a row", "三五个、两三天、一两年、三两天", []string{"三五 range 3..5", "两三 range 2..3", "一两 range 1..2", "三两 range 2..3"}},
		{"… before a multiplier", "七八十人、两三百、四五千、三四十万", []string{
			"七八十 range 70..80", "两三百 range 200..300", "四五千 range 4000..5000", "三四十万 range 300000..400000"}},
		{"… behind one", "十七八岁、二十五六万、三百五六十、一万二三千", []string{
			"十七八 range 17..18", "二十五六万 range 250000..260000", "三百五六十 range 350..360", "一万二三千 range 12000..13000"}},
		{"… with 、 between them", "七、八百人，十七、八岁", []string{"七、八百 range 700..800", "十七、八 range 17..18"}},
		{"members of a list are no range", "第三、四条；二、三、四个；一、二年级", []string{"三 3", "四 4", "二 2", "三 3", "四 4", "一 1", "二 2"}},
		{"percentages share their word", "百分之三到五，百分之三至百分之五", []string{"百分之三到五 range 3..5 percent", "百分之三至百分之五 range 3..5 percent"}},
		{"a fraction as in Hong Kong", "约三分一市民", []string{"三分一 0.333333333333333333 fraction"}},
		{"… at the end of a clause", "佔四分三，其餘", []string{"四分三 0.75 fraction"}},
		{"千 of a unit behind tens", "十二千米，三十六千卡，三千米", []string{"十二 12", "三十六 36", "三千 3000"}},
		{"千 of a unit of data behind digits", "512千字节，5千兆比特，三千字节", []string{"512 512", "5 5", "三千 3000"}},
		{"百 before 货 and 科 of other words", "五百货车，五百科研人员，360百科，第三百货大楼", []string{"五百 500", "五百 500", "360 360", "三 3"}},
		{"two digits with a comma before a measure, but not before a rank", "降二、三成，走五、六公里，十八、九蚊，二、三公司", []string{"二、三 range 2..3", "五、六 range 5..6", "十八、九 range 18..19", "二 2", "三 3"}},
		{"below zero twice, the warmer end first", "零下5至零下10度，零下三到零下八度", []string{"零下5至零下10 range -10..-5", "零下三到零下八 range -8..-3"}},
		{"几 of a country", "30几内亚法郎", []string{"30 30"}},
		{"another", "四分三的店", []string{"四分三 0.75 fraction"}},
		{"minutes and seconds", "三分二十秒", []string{"三 3", "二十 20"}},
		{"fractions", "三分之一到二分之一", []string{"三分之一到二分之一 range 0.333333333333333333..0.5 fraction"}},
		{"negative ends", "-5~-1", []string{"-5~-1 range -5..-1"}},
		{"descending ends are two numbers", "5-3", []string{"5 5", "3 3"}},
		{"a chain of numbers is a date or a telephone", "2023-07-11；400-800-1234", []string{"2023 2023", "07 7", "11 11", "400 400", "800 800", "1234 1234"}},
		{"a leading zero is no end of a range", "0471-6651234", []string{"0471 471", "6651234 6651234"}},
		{"the number of a document", "2-20240091", []string{"2 2", "20240091 20240091"}},
		{"a unit in the middle is the extractor's", "30%~40%", []string{"30 30", "40 40"}},
		{"vague ends", "几十到几百", []string{"几十到几百 range 20..999"}},
	})
}

func TestContext(t *testing.T) {
	checkRunning(t, []runningCase{
		{"surnames that are digits of cheques, before 兆, which alone is for the caller to refuse", "陆兆福和伍兆祥到场，合计贰兆零壹拾元、陆兆叁亿元、伍兆元", []string{"兆 1000000000000", "兆 1000000000000", "贰兆零壹拾 2000000000010", "陆兆叁亿 6000300000000", "伍兆 5000000000000"}},
		{"… before decimals", "按陆点五折出售，伍点三万元，陆点点头", []string{"陆点五 6.5", "伍点三万 53000"}},
		{"blanks round the point where the number is known to be broken", "百分之一 点五，百分之三点 二五，一 百二 十点 五", []string{
			"百分之一 点五 1.5 percent", "百分之三点 二五 3.25 percent", "一 百二 十点 五 120.5"}},
		{"… and where it is not", "三 点五十到，八点 五个", []string{"三 3", "五十 50", "八 8", "五 5"}},
		{"a middle dot as a point, before a measure", "上涨2·9%，投资2·5亿元，长3•2公里", []string{"2·9 2.9", "2·5亿 250000000", "3•2 3.2"}},
		{"… and between a month and a day", "“3·15”晚会、5·12地震、12·9运动", []string{"3 3", "15 15", "5 5", "12 12", "12 12", "9 9"}},
		{"the hyphen of a name or a range of units is no sign", "A-3、5月-6月、10公斤-20公斤、200平方米-300平方米", []string{
			"3 3", "5 5", "6 6", "10 10", "20 20", "200 200", "300 300"}},
		{"a sign", "-5℃，气温-5度，同比-3.5%，（-2）", []string{"-5 -5", "-5 -5", "-3.5 -3.5", "-2 -2"}},
		{"负 in words", "三胜一负5分，负债5万", []string{"三 3", "一 1", "5 5", "5万 50000"}},
		{"below zero both, said once", "零下5到8度，零下3至零上4度", []string{"零下5到8 range -8..-5", "零下3至零上4 range -3..4"}},
		{"below zero", "零下20度", []string{"零下20 -20"}},
		{"financial numerals in ordinary words", "大陆、队伍、入伍、收拾、拾取、参加、肆意、陸地、隊伍", nil},
		{"… and behind numbers", "五百陆军，二十参加，两千陆续，大陆三千人，队伍十个", []string{"五百 500", "二十 20", "两千 2000", "三千 3000", "十 10"}},
		{"… counting", "壹佰伍拾元，人民币贰万元", []string{"壹佰伍拾 150", "贰万 20000"}},
		{"units that begin like multipliers", "5千瓦、300兆瓦、50万千瓦、100千克、0.2百分点", []string{"5 5", "300 300", "50万 500000", "100 100", "0.2 0.2"}},
		{"三千米 is 3000 metres, 5千米 is five kilometres", "三千米，5千米", []string{"三千 3000", "5 5"}},
		{"letters are units", "100K 4K 5G 30万G", []string{"100 100", "4 4", "5 5", "30万 300000"}},
		{"两 the unit of weight", "三两酒，五十两", []string{"三 3", "五十 50"}},
		{"十分 the adverb, and ten minutes", "十分重要，十分钟", []string{"十 10"}},
		{"clock times and set phrases are no decimals", "八点三十分，三点零五分，一点一滴，两三点 五个", []string{"八 8", "三十 30", "三 3", "零五 5", "两三 range 2..3", "五 5"}},
		{"versions and dates are no numbers", "1.2.3 2022.4.15", nil},
		{"a list is no group of three", "1,234,5", []string{"1 1", "234 234", "5 5"}},
		{"dates and scores are no fractions", "9/11、24/7、2023/4/5、120/80", []string{"9 9", "11 11", "24 24", "7 7", "2023 2023", "4 4", "5 5", "120 120", "80 80"}},
		{"fractions", "2/3、3/4、1/12", []string{"2/3 0.666666666666666667 fraction", "3/4 0.75 fraction", "1/12 0.083333333333333333 fraction"}},
		{"two plain groups are two numbers", "10 000 1 234", []string{"10 10", "000 0", "1 1", "234 234"}},
		{"two numbers in a row", "三十二十，三万五万，五百两百", []string{"三十 30", "二十 20", "三万 30000", "五万 50000", "五百 500", "两百 200"}},
		{"a year behind a number", "2万2024年", []string{"2万 20000", "2024 2024"}},
		{"a digit that begins the next word", "五万一套，三千三等奖", []string{"五万 50000", "一 1", "三千 3000", "三 3"}},
		{"ordinary words", "一切，四川，统一，十足，百姓，千里迢迢，成千上万，数以万计，万一，千千万万", nil},
		{"a word before a number", "统一三个，唯一一所", []string{"三 3", "一 1"}},
		{"broken text", "1000  万，5万余 人次，3 万4 千，三 百分之五", []string{"1000  万 10000000", "5万余 50000+", "3 万4 千 34000", "三 3", "百分之五 5 percent"}},
		{"a number and a half", "三个半小时、一个半月、两个半决赛", []string{"三个半 3.5", "一个半 1.5", "两 2"}},
		{"half", "一半、半年、半导体、上半年、半数", []string{"一半 0.5 fraction", "半 0.5 fraction", "半数 0.5 fraction"}},
	})
}

func TestLoneAndChinese(t *testing.T) {
	cases := []struct {
		text          string
		lone, chinese bool
		reason        string
	}{
		{"一", true, true, "a single character"},
		{"千万", true, true, "multipliers alone"},
		{"十万", false, true, "十 is a number, not only a multiplier"},
		{"百余", false, true, "something over can only be counted"},
		{"三百", false, true, "two characters"},
		{"5", false, false, "an Arabic digit"},
		{"3百", false, false, "mixed"},
		{"３", false, false, "a full-width digit"},
		{"三5", true, true, "only 三 is read"},
	}
	for _, c := range cases {
		n, ok := ReadAt(c.text, 0)
		assert.True(t, ok, c.text)
		assert.Equal(t, c.lone, n.Lone, "%s: %s", c.text, c.reason)
		assert.Equal(t, c.chinese, n.Chinese, "%s: %s", c.text, c.reason)
	}
}

func TestParts(t *testing.T) {
	text := "约3至5万人"
	n, ok := Find(text, 0)
	assert.True(t, ok)
	assert.False(t, n.HasValue)
	assert.Len(t, n.Parts, 2)
	for i, want := range []string{"3=30000", "5万=50000"} {
		p := n.Parts[i]
		assert.Equal(t, want, text[p.Span.Start:p.Span.End]+"="+p.Value.String())
	}
}

func TestCertain(t *testing.T) {
	n, err := Parse("一百二十几亿")
	assert.NoError(t, err)
	assert.False(t, n.HasValue, "the contract has no value for 几 in a digit's place")
	assert.Equal(t, "12000000000", n.Certain.String())
	assert.Equal(t, '几', n.Vague)
}

// TestMayBegin: the quick look says no only where no numeral is read.
func TestMayBegin(t *testing.T) {
	for _, s := range []string{"上百人", "上面", "-5度", ".5", "一", "以上", "数十", "半", "½杯", "x", "", "3", "○", "负三", "+3"} {
		for p := range len(s) + 1 {
			if p == len(s) {
				assert.False(t, MayBegin(s, p))
				continue
			}
			r := reader{s: s}
			if _, ok := r.read(p); ok {
				assert.True(t, MayBegin(s, p), "%q at %d", s, p)
			}
		}
	}
	assert.False(t, MayBegin("上面", 0), "上 alone is none")
	assert.False(t, MayBegin("人", 0))
	assert.False(t, MayBegin("3", -1))
	assert.False(t, MayBegin("3", 1))
}
