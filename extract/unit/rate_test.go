package unit

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRate(t *testing.T) {
	cases := []struct {
		text      string // a number, > and the unit; what stands behind | is not part of it
		dimension Dimension
		scale     string // "" for none
		base      string
		reason    string
	}{
		{"375.6>公斤/亩|，", Mass, "3/2000", "kg/m2", "the dimension of the numerator"},
		{"350>元/吨|的", Money, "1/1000", "CNY/kg", "money over mass"},
		{"12000>元/平方米", Money, "1", "CNY/m2", "money over area"},
		{"120>人/平方公里", People, "", "", "people have no base"},
		{"8>毫克/升", Mass, "1/1000", "kg/m3", "a concentration"},
		{"80>毫克/100毫升|以上", Mass, "1/100", "kg/m3", "a number in the denominator"},
		{"0.45>吨标准煤/万元", Energy, "2930760", "J/CNY", "万 in the denominator"},
		{"7.5>升/百公里", Volume, "1/100000000", "m3/m", "百 in the denominator"},
		{"5>元/千克", Money, "1", "CNY/kg", "千 belongs to the unit"},
		{"10>元/3斤", Money, "2/3", "CNY/kg", "a price for so many"},
		{"60>公里/小时", Speed, "5/18", "m/s", "an entry of its own"},
		{"60>公里/分钟", Speed, "50/3", "m/s", "length over time is a speed"},
		{"12>km/h|。", Speed, "5/18", "m/s", "in Latin letters"},
		{"5000>立方米每秒|的洪峰", Volume, "1", "m3/s", "每"},
		{"750>元每吨|，", Money, "1/1000", "CNY/kg", "money 每 a measure, with an end behind"},
		{"30>元／斤", Money, "2", "CNY/kg", "the full-width stroke"},
		{"4.9>元/平方米·月", Money, "", "", "two denominators"},
		{"4.9>元/(人·月)|。", Money, "", "", "in brackets"},
		{"30>元 / 吨", Money, "1/1000", "CNY/kg", "spaces round the stroke"},
		{"500>IPS/W", Other, "", "", "Latin letters"},
		{"20万>吨/年", Mass, "", "", "a year has no exact length"},
		{"300>元/人次", Money, "", "", "a count in the denominator"},
		{"72>次/分", Events, "", "", "per minute"},
		{"6>人/组", People, "", "", "per classifier"},
	}
	for _, c := range cases {
		before, after, _ := strings.Cut(c.text, ">")
		want, rest, _ := strings.Cut(after, "|")
		s := before + want + rest
		m, ok := Default().Match(s, len(before))
		require.True(t, ok, c.text)
		assert.Equal(t, strings.ReplaceAll(want, " ", ""), m.Text, "%s: %s", c.text, c.reason)
		assert.Equal(t, len(before)+len(want), m.Span.End, "%s: %s", c.text, c.reason)
		assert.Equal(t, c.dimension, m.Unit.Dimension, "%s: %s", c.text, c.reason)
		assert.Equal(t, c.base, m.Unit.Base, "%s: %s", c.text, c.reason)
		if c.scale == "" {
			assert.Nil(t, m.Unit.Scale, "%s: %s", c.text, c.reason)
		} else if assert.NotNil(t, m.Unit.Scale, "%s: %s", c.text, c.reason) {
			assert.Equal(t, c.scale, m.Unit.Scale.RatString(), "%s: %s", c.text, c.reason)
		}
	}
}

func TestNotRate(t *testing.T) {
	cases := []struct{ text, want, reason string }{
		{"3>人/5人", "人", "a list of two figures"},
		{"50>米/100米", "米", "a list of two lengths"},
		{"5>元每年可增收", "元", "每 begins the next clause"},
		{"5>元\n每年。", "元", "not across a line"},
		{"10>名每天工作", "名", "each of a count is not a rate"},
		{"5>天每次", "天", "nor of a time"},
		{"26>县/区", "县", "nouns make no rates"},
		{"5>元/", "元", "nothing behind the stroke"},
		{"5>元/(人", "元", "a bracket that does not close"},
		{"5>元/的", "元", "no unit behind the stroke"},
		{"38>℃/分", "℃", "a temperature is not a difference of temperatures"},
	}
	for _, c := range cases {
		before, after, _ := strings.Cut(c.text, ">")
		m, ok := Default().Match(before+after, len(before))
		require.True(t, ok, c.text)
		assert.Equal(t, c.want, m.Text, "%s: %s", c.text, c.reason)
	}
}
