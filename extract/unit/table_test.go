package unit

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEmbeddedTables(t *testing.T) {
	table, err := defaultTable()
	require.NoError(t, err)
	classifiers := 0
	for _, u := range table.Units() {
		if u.Kind == KindClassifier && u.Dimension == Count {
			classifiers += len(u.Surfaces)
		}
	}
	t.Logf("%d entries, %d surfaces, %d classifiers of dimension count", len(table.units), len(table.surface), classifiers)
	assert.GreaterOrEqual(t, len(table.units), 300)
	assert.GreaterOrEqual(t, classifiers, 150)
	for _, err := range table.Check() {
		t.Error(err)
	}
}

func TestEveryEntry(t *testing.T) {
	noExample := map[string]string{"month.inner": "stands behind 个多, where no number is"}
	for _, u := range Default().Units() {
		if noExample[u.ID] == "" {
			assert.NotEmpty(t, u.Examples, "%s:%d: unit %q has no example", u.File, u.Line, u.ID)
		}
		if base, has := u.Dimension.base(); u.Scale != nil {
			assert.True(t, has, u.ID)
			assert.True(t, base == "" || base == u.Base, "%s: base %q of %s", u.ID, u.Base, u.Dimension)
		}
		if u.Ambiguous {
			assert.NotEmpty(t, u.Note, "%s: an ambiguous surface says when", u.ID)
		}
		assert.NotEqual(t, KindRate, u.Kind, u.ID)
		assert.Positive(t, u.Line, u.ID)
	}
}

// TestContract holds the table of dimensions that the record promises.
func TestContract(t *testing.T) {
	for dimension, surfaces := range map[Dimension][]string{
		People:          {"名", "人", "位", "口"},
		PersonTimes:     {"人次"},
		Households:      {"户"},
		Events:          {"次", "场", "场次", "期", "届", "轮", "堂"},
		Count:           {"个", "项", "家", "所", "件", "台", "支", "种", "门", "套", "条", "例", "起", "头", "只", "株", "县", "校", "省份"},
		Percent:         {"%"},
		PercentagePoint: {"个百分点", "百分点"},
		Multiple:        {"‰", "倍", "成", "折", "番"},
		Duration:        {"年", "天", "个昼夜", "秒", "个月", "周年", "载", "个季度"},
		Age:             {"岁", "周岁"},
		Money:           {"元", "美元", "澳门元", "新台币"},
		Area:            {"亩", "公顷", "平方公里", "坪", "甲"},
		Mass:            {"斤", "公斤", "台斤", "公吨"},
		Length:          {"公里", "公尺", "公分", "海里"},
		Volume:          {"立方米", "立方公尺", "加仑", "c.c."},
		Energy:          {"千瓦时", "大卡", "吨标准煤"},
		Power:           {"千瓦", "马力"},
		Data:            {"字节", "GB"},
		Temperature:     {"℃", "摄氏度"},
		Speed:           {"公里/小时", "米/秒"},
		Other:           {"级", "分贝"},
	} {
		for _, s := range surfaces {
			u, ok := Default().Lookup(s)
			if assert.True(t, ok, s) {
				assert.Equal(t, dimension, u.Dimension, s)
			}
		}
	}
}

func TestWithout(t *testing.T) {
	table, err := Default().Without("mu")
	require.NoError(t, err)
	assert.Len(t, table.Units(), len(Default().Units())-1)
	u, ok := table.Lookup("亩")
	assert.False(t, ok, "%v", u.ID)
	_, ok = Default().Lookup("亩")
	assert.True(t, ok, "the table that it was made of stays as it is")
	_, err = Default().Without("mu", "moo")
	assert.EqualError(t, err, `unit table: no unit "moo"`)
}
