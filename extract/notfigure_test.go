package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Numbers of codes, places on a road, coordinates, classes and labels are no figures, and what looks like them may be.
func TestNumbersThatCountNothing(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"PM2.5方面，均值下降。", nil, "the number of a name before 方面"},
		{"这款iPhone 13方面的投诉不多。", nil, "and of a model"},
		{"规划涉及8方面任务。", []string{"8方面"}, "sides of a matter"},
		{"事故发生在沪昆高速1123公里处。", nil, "a place on a road"},
		{"车行至312国道85公里路段时抛锚。", nil, "on another"},
		{"车行至沪昆高速柳林段1042公里加300米处时侧翻。", nil, "on a section of one, to the metre"},
		{"车行至国道318线3012公里处，距县城约7公里处有驿站。", []string{"7公里"}, "on a line, but how far"},
		{"新建高速公路85公里，距县城12公里处设站。", []string{"85公里", "12公里"}, "lengths"},
		{"震中位于北纬31度15分、东经103度40分20秒。", nil, "minutes of a coordinate"},
		{"比赛用时15分20秒。", []string{"15分20秒"}, "minutes of time"},
		{"他在八年级2班，初三5班也来了。", nil, "classes of a year"},
		{"全校八年级有2个班。", []string{"2个"}, "how many classes"},
		{"央视315晚会曝光。", nil, "a day in a name"},
		{"一批985高校、211高校参展。", nil, "labels of universities"},
		{"985名学生参展。", []string{"985名"}, "and the same number as a figure"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
