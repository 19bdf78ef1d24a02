package unit

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConvertBase(t *testing.T) {
	cases := []struct{ value, surface, want, base, reason string }{
		{"157800", "亩", "105200000", "m2", "a third that comes out even"},
		{"1", "亩", "666.666666666667", "m2", "one that does not is rounded to twelve places"},
		{"1", "甲", "9699.173553719008", "m2", "2934 坪"},
		{"30", "坪", "99.173553719008", "m2", "400/121 m2 each"},
		{"3", "台斤", "1.8", "kg", "600 g each"},
		{"2.5", "斤", "1.25", "kg", "市斤"},
		{"20", "里", "10000", "m", "市里"},
		{"26.2", "英里", "42164.8128", "m", "international mile, exact"},
		{"99.25", "%", "0.9925", "1", "percent as a fraction"},
		{"2.3", "个百分点", "0.023", "1", "so are points"},
		{"25", "个基点", "0.0025", "1", "hundredths of a point"},
		{"8", "成", "0.8", "1", "tenths"},
		{"8.5", "折", "0.85", "1", "tenths"},
		{"95", "折", "0.95", "1", "above ten hundredths"},
		{"350", "万", "", "", "not a unit"},
		{"2", "小时", "7200", "s", "exact"},
		{"6", "年", "", "", "years differ"},
		{"3", "个月", "", "", "so do months"},
		{"100", "℉", "37.777777777778", "degC", "scale and offset"},
		{"32", "华氏度", "0", "degC", "scale and offset"},
		{"80", "公里/小时", "22.222222222222", "m/s", "speed"},
		{"5000", "千瓦时", "18000000000", "J", "energy"},
		{"3.5", "吨标准煤", "102576600000", "J", "coal equivalent"},
		{"5000000000", "元", "5000000000", "CNY", "money"},
		{"5", "角", "0.5", "CNY", "tenths"},
		{"35", "美分", "0.35", "USD", "hundredths"},
		{"375.6", "公斤/亩", "0.5634", "kg/m2", "a rate"},
		{"16", "GB", "16000000000", "B", "decimal prefixes"},
		{"49", "名", "", "", "people are counted"},
		{"0.0000001", "纳米", "0.0000000000000001", "m", "small values keep their digits"},
	}
	for _, c := range cases {
		u, _ := Default().Lookup(c.surface)
		got, base, ok := ConvertBase(decimal.RequireFromString(c.value), u)
		require.Equal(t, c.want != "", ok, "%s%s: %s", c.value, c.surface, c.reason)
		if ok {
			assert.Equal(t, c.want, got.String(), "%s%s: %s", c.value, c.surface, c.reason)
			assert.Equal(t, c.base, base, "%s%s: %s", c.value, c.surface, c.reason)
		}
	}
}

// TestQuickIsSlow compares the two ways to convert, digit by digit.
func TestQuickIsSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	units, quick := Default().Units(), 0
	for range 100_000 {
		u := &units[rng.IntN(len(units))]
		value := decimal.New(rng.Int64N(1<<rng.IntN(63)+1), int32(rng.IntN(24)-12))
		got, ok := u.quick(value)
		want, base, wantOK := u.slow(value)
		if !ok {
			continue
		}
		quick++
		require.True(t, wantOK)
		require.Equal(t, u.Base, base)
		require.Equal(t, want.String(), got.String(), "%s %s", value, u.ID)
		require.Equal(t, want.Exponent(), got.Exponent(), "%s %s", value, u.ID)
	}
	require.Greater(t, quick, 10_000)
}

func BenchmarkConvertBase(b *testing.B) {
	for _, surface := range []string{"亩", "吨", "元", "公里"} {
		u, _ := Default().Get(surface)
		value := decimal.RequireFromString("157800.5")
		b.Run(surface, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				u.InBase(value)
			}
		})
	}
}
