package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// Verbs of one character by which markets rise and fall, and what is compared over time.
func TestMoveVerbs(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text, item, action string
		change             extract.Change
		reason             string
	}{
		{"今早油價彈近2%。", "油价", "弹", extract.IncreaseBy, "a verb before by how much"},
		{"昨日科指瀉520點。", "科指", "泻", extract.DecreaseBy, "points are an amount, too"},
		{"上季呎租揚逾一成。", "呎租", "扬", extract.IncreaseBy, "behind a price"},
		{"台股昨勁挫三百點。", "台股", "劲挫", extract.DecreaseBy, "verbs of two characters are vocabulary"},
		{"晚稻栽插過七成。", "晚稻", "插", extract.NoChange, "the second character of another verb"},
		{"民警投擲催淚彈3枚。", "*", "*", extract.NoChange, "pieces are no amount of a change"},
		{"子彈50%未擊中。", "*", "*", extract.NoChange, "子弹 is a word"},
		{"昨晚大厦停車場有車位380個，按年多12個。", "车位", "多", extract.IncreaseBy, "按年 compares"},
		{"上月全市錄得火警86宗，較上月少9宗。", "火警", "少", extract.DecreaseBy, "so does 较 with a time"},
		{"果農賺了6萬元，比種稻多1萬元。", "*", "多", extract.NoChange, "but two things are not two times"},
		{"同比多12處。", "", "多", extract.IncreaseBy, "同比"},
		{"衞生署上月接獲投訴51宗。", "投诉", "接获", extract.NoChange, "what comes in may be a verb used as a noun"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			last := records[len(records)-1]
			assert.True(t, c.item == "*" || c.item == last.Item, "%s: %s: %s", c.text, c.reason, last.Item)
			assert.True(t, c.action == "*" || c.action == last.Action, "%s: %s: %s", c.text, c.reason, last.Action)
			assert.Equal(t, c.change, last.Change, "%s: %s", c.text, c.reason)
		}
	}
}
