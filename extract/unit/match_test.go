package unit

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMatch(t *testing.T) {
	cases := []struct {
		before, text string // the unit starts at text
		id, unit     string // "" for no match
		rest         string // what stands behind the unit
		reason       string
	}{
		{"15.78万", "亩", "mu", "亩", "", "a unit at the end of the text"},
		{"3153", "人次，同比", "person.times", "人次", "，同比", "longer than 人"},
		{"3153", "人 次，同比", "person.times", "人次", "，同比", "a space in a broken line"},
		{"2.3", "个百 分点。", "percentage.point", "个百分点", "。", "a space inside"},
		{"2.3", "个百\n分点。", "percentage.point", "个百分点", "。", "a line break inside"},
		{"2.3", "个 百 分 点", "percentage.point", "个百分点", "", "a space behind every character"},
		{"2.3", "平 \r\n 方公里", "square.kilometre", "平方公里", "", "a line break with a space on both sides"},
		{"5", "公  里", "", "", "", "two spaces are no gap, and 公 is no unit"},
		{"5", "人\n\n次日", "ren", "人", "\n\n次日", "a paragraph's end is no gap"},
		{"5", "人\u3000次", "person.times", "人次", "", "the ideographic space"},
		{"100", "MW，", "megawatt", "MW", "，", "capitals matter"},
		{"100", "mW，", "milliwatt", "mW", "，", "capitals matter"},
		{"100", "MWh，", "megawatt.hour", "MWh", "，", "not the MW of MWh"},
		{"16", "Mb", "megabit", "Mb", "", "bits"},
		{"16", "MB", "megabyte", "MB", "", "bytes"},
		{"5", "kgs", "", "", "", "a letter behind it makes it another word"},
		{"5", "kg装", "kilogram", "kg", "装", "Han behind it does not"},
		{"20", "m²的", "square.metre", "m²", "的", "not the m of m²"},
		{"20", "m2的", "square.metre", "m2", "的", "nor of m2"},
		{"2", "h30min", "hour", "h", "30min", "figures follow each other"},
		{"5", "G网络", "", "", "", "the generation of a network"},
		{"30", "G流量", "gigabyte.short", "G", "流量", "an amount of data"},
		{"3", "位数", "", "", "", "digits, not people"},
		{"3", "位专家", "wei", "位", "专家", "people"},
		{"3", "次产业", "", "", "", "三次产业 is an ordinal"},
		{"12", "项目标", "cl.xiang", "项", "目标", "项 + 目标, not 项目 + 标"},
		{"12", "项目", "event.noun", "项目", "", "a bare noun"},
		{"26", "县，", "county", "县", "，", "a bare noun"},
		{"26", "县级市", "city.kinds", "县级市", "", "the longest noun"},
		{"300", "村民", "person.noun", "村民", "", "not 村"},
		{"7", "天才能", "day", "天", "才能", "天 + 才能, not 天才 + 能"},
		{"3", "家中小企业", "cl.jia", "家", "中小企业", "家 + 中小企业"},
		{"5", "本书", "cl.ben", "本", "书", "本 + 书"},
		{"2", "人身亡", "ren", "人", "身亡", "人 + 身亡"},
		{"3", "台风机", "cl.tai", "台", "风机", "台 + 风机"},
		{"3", "起重大事故", "cl.qi", "起", "重大事故", "起 + 重大"},
		{"2", "人次日返回", "ren", "人", "次日返回", "人 + 次日"},
		{"2.6万", "人次日均", "person.times", "人次", "日均", "人次 + 日均"},
		{"3", "人均已获救", "ren", "人", "均已获救", "人 + 均"},
		{"3", "人情绪稳定", "ren", "人", "情绪稳定", "人 + 情绪"},
		{"2", "人日前落网", "ren", "人", "日前落网", "人 + 日前"},
		{"2", "人月底返回", "ren", "人", "月底返回", "人 + 月底"},
		{"120", "户均已搬迁", "hu", "户", "均已搬迁", "户 + 均"},
		{"18", "项目前已完工", "cl.xiang", "项", "目前已完工", "项 + 目前"},
		{"18", "项目前期工作", "event.noun", "项目", "前期工作", "项目 + 前期"},
		{"4", "种植物", "cl.zhong", "种", "植物", "种 + 植物"},
		{"三", "名校长", "ming", "名", "校长", "名 + 校长"},
		{"14", "条线路", "cl.tiao", "条", "线路", "条 + 线路"},
		{"40", "支教育帮扶团", "cl.zhi.team", "支", "教育帮扶团", "支 + 教育"},
		{"一", "支教学队伍", "cl.zhi.team", "支", "教学队伍", "支 + 教学"},
		{"2024", "通过验收", "", "", "", "通过 is a verb"},
		{"800", "对于", "", "", "", "对于 is a preposition"},
		{"12306", "网站", "", "", "", "a name"},
		{"500", "页，", "cl.ye", "页", "，", "pages"},
		{"工资3", "月", "", "", "", "alone a date"},
		{"3个多", "月", "month.inner", "月", "", "the rest of 个多月"},
	}
	for _, c := range cases {
		s := c.before + c.text
		m, ok := Default().Match(s, len(c.before))
		require.Equal(t, c.id != "", ok, "%q: %s, got %s", s, c.reason, m.Unit.ID)
		if ok {
			assert.Equal(t, c.id, m.Unit.ID, "%q: %s", s, c.reason)
			assert.Equal(t, c.unit, m.Text, "%q: %s", s, c.reason)
			assert.Equal(t, c.rest, s[m.Span.End:], "%q: %s", s, c.reason)
			assert.Equal(t, len(c.before), m.Span.Start, "%q: %s", s, c.reason)
		}
	}
}

func TestContext(t *testing.T) {
	cases := []struct{ text, id, reason string }{
		{"气温降至5>度", "celsius.du", "a word before"},
		{"最高气温连续三天超过38>度", "celsius.du", "a word some way before"},
		{"全年发电200>度", "kwh.du", "a word before"},
		{"节约3万>度电", "kwh.du", "a word behind"},
		{"向右旋转90>度", "degree", "no word: an angle"},
		{"华氏温度100>度", "fahrenheit.du", "the longer word 华氏温度 ends where 温度 does"},
		{"用电300度，气温升至30>度", "celsius.du", "the nearer word wins"},
		{"气温高。旋转90>度", "degree", "not across a sentence's end"},
		{"全程2小时17>分", "minute.compound", "directly behind an hour"},
		{"成绩4>分58秒", "minute.compound", "seconds follow"},
		{"得了85>分", "score", "no word: points"},
		{"每股派息8>分", "fen.money.compound", "money before"},
		{"共3元5角2>分", "fen.money.compound", "directly behind 角"},
		{"一家5>口", "kou", "people"},
		{"打机井12>口", "kou.count", "wells"},
		{"全村3>口水窖", "kou.count", "ponds"},
		{"原油日产量300万>桶", "barrel.oil", "oil"},
		{"领取食用油2>桶", "cl.tong", "a bucket"},
		{"黄金3000>盎司", "ounce.troy", "precious metal"},
		{"重8>盎司", "ounce", "all the rest"},
		{"航速25>节", "knot", "a ship"},
		{"共上了25>节课", "cl.jie", "lessons"},
		{"每斤卖3>块", "yuan.kuai", "a price"},
		{"需要40>块显示屏", "cl.kuai", "things"},
		{"55>寸电视", "inch.trade", "screens are measured in inches"},
		{"厚2>寸", "cun", "else the Chinese inch"},
	}
	for _, c := range cases {
		before, after, _ := strings.Cut(c.text, ">")
		m, ok := Default().Match(before+after, len(before))
		require.True(t, ok, c.text)
		assert.Equal(t, c.id, m.Unit.ID, "%s: %s", c.text, c.reason)
	}
}

func TestBefore(t *testing.T) {
	cases := []struct{ text, id, reason string }{
		{"出口US$>300", "usd", "longer than $"},
		{"售价$>20", "dollar.sign", "the sign alone"},
		{"耗资HK$ >88", "hkd", "a space between"},
		{"人民币>5亿元", "rmb", "a word"},
		{"新台币>8.5亿元", "twd", "a word"},
		{"€>50", "eur", "a sign at the start"},
		{"面值￥>50", "yuan.sign", "the full-width sign"},
		{"ARMB>50", "", "part of a longer word"},
		{"投资>5亿元", "", "no currency"},
		{">5亿元", "", "nothing before"},
	}
	for _, c := range cases {
		before, after, _ := strings.Cut(c.text, ">")
		m, ok := Default().Before(before+after, len(before))
		require.Equal(t, c.id != "", ok, "%s: %s", c.text, c.reason)
		assert.Equal(t, c.id, m.Unit.ID, "%s: %s", c.text, c.reason)
	}
}

func TestGap(t *testing.T) {
	cases := []struct {
		text   string
		want   int
		reason string
	}{
		{"", 0, "the end"},
		{"人", 0, "no space"},
		{" 人", 1, "one space"},
		{"  人", 0, "two spaces part columns"},
		{"\n人", 1, "a line break"},
		{"\r\n人", 2, "of Windows"},
		{" \n 人", 3, "with a space on both sides"},
		{"\n\n人", 0, "a paragraph's end"},
		{"\n　　人", 0, "an indented paragraph"},
		{"\u3000人", 3, "ideographic"},
		{"\u00a0人", 2, "no-break"},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, Gap(c.text, 0), "%q: %s", c.text, c.reason)
	}
	assert.Zero(t, Gap("人", 9), "beyond the end")
}

func TestLookup(t *testing.T) {
	u, ok := Default().Lookup("亩")
	require.True(t, ok)
	assert.Equal(t, "mu", u.ID)
	u, ok = Default().Lookup("元/吨")
	require.True(t, ok)
	assert.True(t, u.IsRate())
	_, ok = Default().Lookup("亩产")
	assert.False(t, ok)
	u, ok = Default().Lookup("度")
	require.True(t, ok)
	assert.Equal(t, "degree", u.ID, "the reading without context")
	var ids []string
	for _, u := range Default().Readings("度") {
		ids = append(ids, u.ID)
	}
	assert.ElementsMatch(t, []string{"celsius.du", "fahrenheit.du", "kwh.du", "degree"}, ids)
	assert.Equal(t, "degree", ids[3], "the reading without context is last")
}

func TestIn(t *testing.T) {
	yuan, _ := Default().Lookup("元")
	twd, _ := Default().Lookup("新台币")
	mu, _ := Default().Lookup("亩")
	assert.Equal(t, "TWD", yuan.In(twd).Base)
	assert.Equal(t, "CNY", yuan.Base, "the table's own unit is unchanged")
	assert.Equal(t, "m2", mu.In(twd).Base, "areas are no money")
}
