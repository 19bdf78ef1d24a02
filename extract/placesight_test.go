package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSights(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"青石公园客流量达3.2万人次。", []string{"青石公园"}, "a name of common nouns, before a measure"},
		{"其中，玉带动物园3.2万人次。", []string{"玉带动物园"}, "before the number of its visitors"},
		{"在凤凰岭景区，300名志愿者值勤。", []string{"凤凰岭景区"}, "where something is"},
		{"位于市郊的石榴坡植物园占地320亩。", []string{"石榴坡植物园"}, "how large it is, though it is the item as well"},
		{"东湖欢乐谷门票收入320万元。", []string{"东湖欢乐谷"}, "a sight behind the name of a place"},
		{"湖南隧道达320座。", []string{"湖南"}, "but sights that are counted"},
		{"民族小学床位达320张，晶圆代工厂鸿砂电子营收3亿元。", []string{"", ""}, "nor a kind of sites, nor a trade before a name"},
		{"暴雨致湘岭省4市受灾。", []string{"湘岭省"}, "致 is no part of a name"},
		{"青石古城5天涌入18.3万人次。", []string{"青石古城", "青石古城"}, "before how long it went on"},
		{"该线路票房收入320万元。", []string{"该线路"}, "a road named before"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
