package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// What is counted and done in reports of offices, courts and schools; see TestItemsAndActions.
func TestItemsOfOffices(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"法院办理案件320件，其中院长办理18件，占6%。", []string{"320件|案件|办理", "18件|案件|办理", "6%|*|占"}, "who acts is not what is counted"},
		{"水库蓄水3亿立方米。", []string{"3亿立方米|*|*"}, "but what has a volume may be named so"},
		{"查获烟花爆竹40.68万响、管制刀具913把。", []string{"40.68万响|烟花爆竹|查获", "913把|管制刀具|查获"}, "a classifier of bangs"},
		{"记录到余震606次，其中4.0级以上4次。", []string{"606次|余震|*", "4次|余震|*"}, "how strong says which of those counted before"},
		{"提起公诉352人（含起诉人数），不起诉225人。", []string{"352人||提起公诉", "225人||不起诉"}, "what stands in brackets is not told of behind them"},
		{"为30名因案致贫群众发放救助金。", []string{"30名|因案致贫群众|发放"}, "因案致贫 describes"},
		{"提出抗诉600余件，提出再审检察建议1600余件。", []string{"600余件|抗诉|提出", "1600余件|再审检察建议|提出"}, "再审 is one word"},
		{"全县3座卫生院部分墙体出现裂缝。", []string{"3座|卫生院|出现"}, "a part of what is counted"},
		{"1名妇女被房屋掉落的瓦片砸伤。", []string{"1名|妇女|砸伤"}, "what fell is not what was done"},
		{"全国铁路有23天旅客发送量超1000万人次。", []string{"23天||有", "1000万人次|旅客发送量|*"}, "the noun behind the days has a measure of its own"},
		{"该校原有三层教室12间。", []string{"三层|教室|*", "12间|教室|*"}, "原有 is neither a noun nor counted"},
		{"预计累积雨量40毫米、局部70毫米。", []string{"40毫米|雨量|*", "70毫米|雨量|*"}, "局部 is where, not what"},
		{"他一天能挣40元钱，每年增收1.5万元。", []string{"一天||*", "40元||挣", "1.5万元||增收"}, "钱 says no more than 元"},
		{"查获用透明胶布包裹的冰毒200包。", []string{"200包|冰毒|查获"}, "用 begins what describes it"},
		{"26座建筑物被爆炸冲击波损毁，27架无人机因干扰而降落。", []string{"26座|建筑物|损毁", "27架|无人机|降落"}, "the cause is not what befell them"},
		{"经过15分钟的紧张搜索，转移7名老人。", []string{"15分钟||*", "7名|老人|转移"}, "how it was done is not how long"},
		{"共发现墓葬22座，其中具有四条墓道的10座。", []string{"22座|墓葬|发现", "四条|墓道|具有", "10座|墓葬|*"}, "the noun of a figure that describes is not that of the next"},
		{"全市实施六类54个重点工程，共投资43亿元。", []string{"六类|*|实施", "54个|重点工程|实施", "43亿元|*|投资"}, "kinds and pieces of the same"},
		{"渠道行经13公里后入江。", []string{"13公里|*|行经"}, "行经 is a verb"},
		{"4名男子在大街四处闲逛。", []string{"4名|男子|*"}, "四处 counts nothing"},
	})
}

func TestTimesInBrackets(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"1月16日（春运第10天，农历腊月二十五）铁路发送旅客300人次。", "1月16日", "the brackets explain the time before them"},
		{"27-28日我市将有降水，雨量40毫米。", "27-28日", "a range of days without month"},
		{"2016年3月15日15时42分，警方接到报警，调集消防车4辆。", "2016年3月15日15时42分", "a date and a comma begin a sentence, they are no line of publication"},
		{"据统计，演出场次年均超过200场。", "", "次年 is cut from 场次 and 年均"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.Len(t, records, 1, c.text) {
			assert.Equal(t, c.want, records[0].Time, c.reason)
		}
	}
}

func TestTimesOfRemarks(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text, reason string
		want         []string
	}{
		{"2020年收治3200人（含上年转入120人），增长5%。", "the time of a remark in brackets is that of its figures", []string{"2020年", "上年", "2020年"}},
		{"去年新建学校12所（2018年续建3所），投资6亿元。", "where it begins with the time, too", []string{"去年", "2018年", "去年"}},
		{"2020年审结325件（含上年旧存案件），上升2%。", "a remark without figure", []string{"2020年", "2020年"}},
		{"审结325件（含上年旧存案件）。", "and with no other time", []string{""}},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Time)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.text, c.reason)
	}
}
