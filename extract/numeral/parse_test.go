package numeral

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestParse holds whole strings with one exact value, each in every script and width that it is met in.
func TestParse(t *testing.T) {
	cases := []struct {
		reason string
		value  string
		texts  []string
	}{
		{"Arabic digits of both widths", "1234", []string{"1234", "１２３４", "01234"}},
		{"groups of three, by either comma or by blanks", "1234567", []string{"1,234,567", "1，234，567", "１，２３４，５６７", "1 234 567"}},
		{"decimals lose their last zeros", "1.5", []string{"1.5", "１．５", "1.50", "一点五", "一．五", "壹點伍", "一點五"}},
		{"a leading point", "0.5", []string{".5", "０.５", "零点五", "零點五", "〇．五", "零点5"}},
		{"signs", "-32", []string{"-32", "－32", "−32", "负三十二", "負三十二", "负 32", "零下32"}},
		{"a plus sign changes nothing", "5", []string{"+5", "＋5", "五", "伍"}},
		{"exponents", "1500", []string{"1.5e3", "15E2", "1500e0", "1.5×10^3"}},
		{"powers, also negative ones", "0.125", []string{"2^-3", "0.5^3"}},
		{"letters for powers of ten, as the web uses them", "1200000", []string{"1200K", "1.2M", "120w", "0.0012G"}},
		{"lower and upper case Chinese", "203", []string{"二百零三", "二百〇三", "贰佰零叁", "貳佰零參", "二佰零三", "两百零三", "兩百零三"}},
		{"ten needs no one before it", "15", []string{"十五", "一十五", "拾伍", "壹拾伍"}},
		{"廿 卅 卌 are twenty, thirty, forty", "23", []string{"廿三", "二十三"}},
		{"卅 behind hundreds", "534", []string{"五百卅四", "五百三十四"}},
		{"万, 亿 and the elided last place", "23000", []string{"二万三", "两万三千", "2万3千", "2万3000", "2.3万", "兩萬三千", "二．三萬"}},
		{"the last place is elided only behind no 零", "20003", []string{"二万零三", "2万零3", "两万〇三"}},
		{"elision behind hundreds", "350", []string{"三百五", "三百五十", "3百5"}},
		{"a bare thousand begins the number", "1100", []string{"千一", "一千一", "一千一百"}},
		{"elision inside a section", "17000000", []string{"千七万", "千七萬", "一千七百万", "1700万"}},
		{"万亿 is 10^12, and so is 兆", "4000000000000", []string{"四万亿", "4萬億", "四兆", "4兆", "40000亿"}},
		{"万万 multiplies", "1000000000", []string{"十万万", "10萬萬", "十亿"}},
		{"a smaller multiplier before a bigger one", "1500000000000", []string{"一万五千亿", "1万5000亿", "1.5万亿", "一兆五千億"}},
		{"multipliers heap", "25000000", []string{"2.5千万", "25百万", "二千五百万"}},
		{"positional digits", "2023", []string{"二〇二三", "二零二三", "二○二三", "二0二三"}},
		{"positional digits before a multiplier", "2560000", []string{"二五六万", "二五六萬", "256万"}},
		{"positional digits behind a multiplier", "12548", []string{"一万二五四八", "1万2548"}},
		{"decimals before a multiplier", "280000000", []string{"二点八亿", "二點八億", "2.8亿", "2．8億"}},
		{"decimals behind multipliers", "20000000.5", []string{"两千万点五", "20000000.5"}},
		{"blanks of a broken line", "34000", []string{"3 万4 千", "3 万 4 千", "３　万４　千", " 34000 ", "3\u00a0万4千"}},
		{"every digit apart", "152", []string{"一百 五 十 二", "一 百 五 十 二"}},
		{"a line break before the multiplier", "15780000", []string{"1578\n万", "1578\r\n万"}},
		{"empty places between sections", "1013012", []string{"一百零一万零三千零十二", "壹佰零壹万零叁仟零壹拾贰"}},
		{"beyond 64 bits", "99999999999999999999", []string{"99999999999999999999", "九千九百九十九万九千九百九十九兆九千九百九十九亿九千九百九十九万九千九百九十九"}},
		{"fractions", "0.25", []string{"四分之一", "1/4", "１／４", "4分之1", "¼", "四 分之 一", "四份之一", "四份一"}},
		{"mixed numbers", "3.5", []string{"3又1/2", "三又二分之一", "3½", "3 1/2", "叁又贰分之壹"}},
		{"a mixed number with a minus", "-1.5", []string{"负一又二分之一", "負壹又二分之壹"}},
		{"a denominator of more than 百", "0.02", []string{"一百分之二", "五十分之一"}},
		{"percentages in words keep their own number", "35.2", []string{"百分之三十五点二", "百分之三十五點二", "百分之35.2"}},
		{"the whole", "100", []string{"百分之百", "百分之一百", "百分百"}},
		{"halves", "0.5", []string{"半", "一半", "半数", "半數", "一半半"}},
		{"半 before a multiplier", "50", []string{"半百", "五十"}},
		{"lone characters that are words in running text", "6", []string{"陆", "陸", "六", "６"}},
		{"two of something", "2", []string{"两", "兩", "俩", "倆", "贰", "貳"}},
		{"dozens", "600", []string{"五十打", "50打"}},
		{"something over", "100000", []string{"十余万", "十餘萬", "十多万", "十來萬", "10余万", "10万余", "10 余 万", "上十万"}},
		{"something over a bare multiplier", "1000", []string{"千余", "上千", "千多", "1000余", "1000余"}},
	}
	for _, c := range cases {
		for _, text := range c.texts {
			n, err := Parse(text)
			require.NoError(t, err, "%s: %q", c.reason, text)
			assert.True(t, n.HasValue, "%s: %q", c.reason, text)
			assert.Equal(t, c.value, n.Value.String(), "%s: %q", c.reason, text)
		}
	}
}

func TestParseNothing(t *testing.T) {
	cases := []struct{ reason, text string }{
		{"nothing to read", ""},
		{"blanks", "  "},
		{"an adverb: by all means", "万万"},
		{"an adverb: just in case", "万一"},
		{"a vague word for hundreds of millions", "亿万"},
		{"a word", "一切"},
		{"a place", "四川"},
		{"a unit behind it", "一美元"},
		{"two numbers", "三万五万"},
		{"a date", "2022.4.15"},
		{"a telephone number is no range", "0471-6651234"},
		{"a sign alone", "-"},
		{"a sign without number", "负债"},
		{"a denominator alone", "三分之"},
		{"division by zero", "1/0"},
		{"a multiplier that cannot follow", "一百千"},
		{"heaped multipliers", "十万万万万万万万万"},
		{"more digits than any number has", "1111111111111111111111111111111111111111111111111111111111111111"},
		{"broken UTF-8", "1\xff"},
	}
	for _, c := range cases {
		_, err := Parse(c.text)
		assert.ErrorIs(t, err, ErrNotNumeral, "%s: %q", c.reason, c.text)
	}
}
