package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRailLines(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"17号线北段全长24公里，设车站10座。", []string{"17号线北段", "17号线北段"}, "a section of a line; 全长 is nobody's title"},
		{"云溪地铁4号线3天运送乘客30万人。", []string{"云溪地铁4号线", "云溪地铁4号线"}, "behind whose line it is"},
		{"线路可与4号线、6号线等6条线路换乘。", []string{""}, "examples of what is counted"},
		{"3号楼住有30人。", []string{""}, "a house is no line"},
		{"石桥大桥长3公里。", []string{"石桥大桥"}, "长 is nobody's title, either"},
		{"石桥县医院院长说，床位300张。", []string{""}, "院长 is one"},
		{"全市生产总值40亿元，增长8%。", []string{"全市", "全市"}, "生产总值 is that of a place"},
		{"全国航班正常率93%。", []string{"全国"}, "so are flights"},
		{"国内旅游收入40亿元。", []string{""}, "国内 only says of which kind"},
		{"国道1号今晨发生3车追撞，台61线坍方2处。", []string{"国道1号", "台61线"}, "roads told by their numbers"},
		{"全省车站数量由40座增至49座。", []string{"全省", "全省"}, "what is counted is no place"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
