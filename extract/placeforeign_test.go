package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestForeignAndLocalPlaces(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"击落无人机71架，其中库尔斯克州43架、利佩茨克州27架。", []string{"", "库尔斯克州", "利佩茨克州"}, "foreign sounds and what it is"},
		{"苏梅州绍斯特卡市遭到袭击，造成3人受伤。", []string{"苏梅州绍斯特卡市"}, "a town in a region"},
		{"赫梅利尼茨基地区发生爆炸，造成两人受伤。", []string{"赫梅利尼茨基地区"}, "of a long name"},
		{"两国学者300人参加了马克思主义研讨会。", []string{""}, "foreign sounds that name no place"},
		{"薛城区常庄街道吴庄村有住户468户。", []string{"薛城区常庄街道吴庄村"}, "a street office between district and village"},
		{"全区5个街道有住户468户。", []string{"全区", "全区"}, "but what is counted is no name"},
		{"近年来，陈良行政村建成基地2000亩。", []string{"陈良行政村"}, "the village behind its name"},
		{"全县有行政村120个。", []string{"全县"}, "but a kind of village is none"},
		{"古塔在陕西省岐山县城以北7公里处。", []string{"陕西省岐山县"}, "县城 is the seat of the county"},
		{"俄罗斯导弹袭击乌克兰首都，造成14人死亡。", []string{"乌克兰"}, "where the attack was, not who made it"},
		{"武警云南总队清水河边防检查站缴获冰毒45公斤。", []string{"武警云南总队清水河边防检查站"}, "a post of an office"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
