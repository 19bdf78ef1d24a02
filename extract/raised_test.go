package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// The change that the last figure tells of, and what its action is.
func TestChangesTold(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text, action string
		change       extract.Change
		reason       string
	}{
		{"景区上调每日客流上限至3万人。", "上调", extract.IncreaseTo, "the verb stands before what is changed"},
		{"两国增加每周航班至35班。", "增加", extract.IncreaseTo, "any verb of change"},
		{"国家上调最低工资标准至每月2000元。", "上调", extract.IncreaseTo, "每月 is no time that 至 opens"},
		{"旅游收入同比增长双双达到8%以上。", "增长", extract.IncreaseBy, "达到 behind a verb of change"},
		{"产量的增长达到8%。", "达到", extract.NoChange, "the change is a noun"},
		{"今年春运比去年多加开39列。", "多加开", extract.IncreaseBy, "多 before a verb, where something is compared"},
		{"他们多跑了3公里。", "多跑", extract.NoChange, "but not without"},
		{"免费开放74个景区，降价90个。", "降价", extract.NoChange, "how many, not by how much"},
		{"泳队靠跳水两个项目得奖。", "*", extract.NoChange, "a sport"},
		{"这款车降价3000元。", "降价", extract.DecreaseBy, "an amount"},
		{"商家加码提供每户2包白米。", "加码提供", extract.NoChange, "加码 before another verb"},
		{"向卫生署增拨2亿元。", "增拨", extract.IncreaseBy, "more than before"},
		{"年减少废水排放量8071吨、粉尘排放量45万吨。", "减少", extract.DecreaseBy, "the second of a list"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			last := records[len(records)-1]
			assert.True(t, c.action == "*" || c.action == last.Action, "%s: %s: %s", c.text, c.reason, last.Action)
			assert.Equal(t, c.change, last.Change, "%s: %s", c.text, c.reason)
		}
	}
}

// The dimension of the last figure, which has no unit or one of several meanings.
func TestDimensionsTold(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   unit.Dimension
		reason string
	}{
		{"平台月活用户数达4000万。", unit.People, "the 户 of 用户 is a person"},
		{"庙会迎客160万。", unit.People, "the verb says whom"},
		{"预算预留540亿抗旱。", unit.Money, "what is set aside"},
		{"奖学金从220万提高到320万。", unit.Money, "the item says what"},
		{"前10个月住宅成交面积20万，下降两成。", unit.Multiple, "a share has a dimension of its own"},
		{"前10个月住宅成交面积20万。", unit.Area, "an area, of whatever unit"},
		{"春运首日客流突破800万。", unit.PersonTimes, "people who travel are counted each time"},
		{"玉米每公斤上涨2分。", unit.Money, "a price"},
		{"选手得了2分。", unit.Other, "points"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.want, records[len(records)-1].Dimension, "%s: %s", c.text, c.reason)
		}
	}
	records := x.Extract(normalize.String("预算预留540亿元抗旱，向灾区增拨20亿元。")).Records
	if assert.Len(t, records, 2) {
		assert.Empty(t, records[1].Item, "what is paid has no name here")
	}
}
