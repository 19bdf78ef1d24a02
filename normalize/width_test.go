package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWidth(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"full-width digits and per cent", "增长９９．２５％", "增长99.25%"},
		{"full-width letters and signs", "ＧＤＰ、Ａ＋Ｂ、元／吨、３～５、－１", "GDP、A+B、元/吨、3~5、-1"},
		{"Chinese punctuation stays", "好，真的！（是：否；）吗？。", "好，真的！（是：否；）吗？。"},
		{"a group of thousands", "１，２３４，５６７元和1，234元", "1,234,567元和1,234元"},
		{"digits that are no such group", "第1，2345号；12，34；1234，567", "第1，2345号；12，34；1234，567"},
		{"a clause's comma", "投入５，共有", "投入5，共有"},
		{"clock time and ratio", "１０：３０到12：00，比例１：３，说：3", "10:30到12:00，比例1:3，说：3"},
		{"the full point beside letters and digits, but not in names", "１．加强 约翰．史密斯 三．五七倍", "1.加强 约翰．史密斯 三．五七倍"},
		{"spaces of all kinds", "共\u30003\u00a0人\u2003次\u202f多", "共 3 人 次 多"},
		{"zero-width characters and marks", "5\u200b600\ufeff余\u200e名\u00ad\u2060", "5600余名"},
		{"variation selectors behind Chinese characters", "葛\U000E0100城\ufe00区", "葛城区"},
		{"emoji keep their joiners and selectors", "👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3", "👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3"},
		{"a joiner elsewhere goes", "培\u200d训", "培训"},
		{"line ends", "一\r\n二\r三\n四", "一\n二\n三\n四"},
		{"control characters", "15\x00.7\x08万\x7f\t亩\f第", "15.7万\t亩 第"},
		{"Kangxi radicals, as PDF files bring them", "⽤⼯⼈数⼤增", "用工人数大增"},
		{"the supplement, which Unicode's forms leave", "⻅证⻓江⻋⻢", "见证长江车马"},
		{"icons and bullets of fonts, but no place of a digit", "\ue61b 县里\n\uf06c\uf06c培训5人 \ue6005人\n共\ue603人\n\ue61b2021年", " 县里\n培训5人 \ue6005人\n共\ue603人\n2021年"},
		{"compatibility ideographs", "\uf9d1年\ufa12天", "六年晴天"},
		{"small forms, as Big5 has them", "﹐﹔﹕﹪﹙一﹚", "，；：%（一）"},
		{"half-width Chinese punctuation", "｢好｣､｡", "「好」、。"},
		{"the yen sign", "￥100", "¥100"},
		{"what means something else stays", "①㎡½Ⅲm²㎏℃‰", "①㎡½Ⅲm²㎏℃‰"},
		{"half-width kana stay", "ｶﾅ", "ｶﾅ"},
		{"the end of the text inside a look ahead", "１，２３", "1，23"},
		{"only a full stop", "．", "．"},
	} {
		got := String(c.in, WithSteps(Width()))
		assert.Equal(t, c.want, got.String(), c.reason)
		again := String(c.want, WithSteps(Width()))
		assert.Equal(t, c.want, again.String(), "twice: %s", c.reason)
		checkText(t, got)
	}
}

func TestLookalikes(t *testing.T) {
	for from, to := range lookalikes() {
		assert.NotEqual(t, from, to)
		assert.NotContains(t, lookalikes(), to, "%c becomes %c, which becomes something else", from, to)
		assert.True(t, mayFold[string(from)[0]], "%c would be passed over", from)
	}
}
