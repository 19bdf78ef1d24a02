package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

func TestCoinedCompanies(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	for _, c := range []struct {
		text   string
		want   []string // places
		reason string
	}{
		{"恒远科技去年实现营收36亿元。", []string{"恒远科技"}, "two characters that say something else and a word of company"},
		{"各类食品去年抽检300批次。", []string{""}, "各类 begins no name"},
		{"这类药业去年营收36亿元。", []string{""}, "nor does 这类"},
		{"佛山家电企业达640家。", []string{"佛山"}, "家电 is a trade here"},
		{"唐山水泥出口增长6%。", []string{"唐山"}, "and so is 水泥"},
		{"中岱光电公告，拟投资12亿元。", []string{"中岱光电"}, "a company makes known what it does itself"},
		{"中岱光电晚间公告称，拟投资12亿元。", []string{"中岱光电"}, "公告称 as well"},
		{"省统计局公告，全省人口4200万人。", []string{"全省"}, "an office tells of others"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Place)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.text, c.reason)
	}
}
