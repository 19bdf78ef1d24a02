package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSites(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"散货码头卸下粮食3万吨，占三成。", []string{"散货码头", "散货码头"}, "common nouns that name who does it"},
		{"红枫景区把门票降至80元。", []string{"红枫景区"}, "the same before 把"},
		{"新建码头3座。", []string{""}, "what is built"},
		{"民办幼儿园120所，占六成。", []string{"", ""}, "what is counted"},
		{"位于临江市的石桥水库是老水库，库容3亿立方米。", []string{"石桥水库"}, "what lies there, not where"},
		{"海拔3700米的石桥县有医院2所。", []string{"石桥县", "石桥县"}, "the place behind its height"},
		{"投资3亿元的项目开工。", []string{""}, "a project is no place"},
		{"暴雨导致石桥县3万人受灾，2人死亡。", []string{"石桥县", "石桥县"}, "where it befell goes on"},
		{"据农业部消息，石桥县、大河县受灾，损失3亿元。", []string{"石桥县、大河县"}, "who reports"},
		{"据民政厅报告，2万人受灾。", []string{""}, "the same"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
