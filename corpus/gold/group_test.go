package gold_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/gold"
)

func TestKinds(t *testing.T) {
	for _, c := range []struct{ quote, unit, bound, change, scope, want, reason string }{
		{"5600余名", "名", "more_than", "", "total", "digits more_than total", "余 is no numeral"},
		{"１５.７８萬畝", "亩", "exact", "increase_by", "", "mixed exact increase_by", "full-width digits, traditional 萬"},
		{"五千六百", "", "exact", "", "", "hanzi exact no_unit", "a unit left out"},
		{"12千克", "千克", "exact", "", "each", "digits exact each", "千 belongs to the unit"},
		{"12万千瓦", "千瓦", "approx", "decrease_to", "", "mixed approx decrease_to", "万 does not"},
		{"十几个百分点", "个百分点", "range", "", "", "hanzi range", "no digits at all"},
	} {
		doc := read(t, c.quote, `{"line":1,"quote":"`+c.quote+`","value":1,"bound":"`+c.bound+`","unit":"`+c.unit+
			`","change":"`+c.change+`","scope":"`+c.scope+`","item":[""],"action":[""],"time":[""],"place":[""]}`)
		var r gold.Report
		r.Add(gold.Score(doc, nil))
		var names []string
		for _, g := range r.By(gold.ByKind) {
			names = append(names, g.Name)
			assert.Equal(t, 1, g.Gold, c.reason)
			assert.Contains(t, gold.Kinds(), g.Name)
		}
		assert.Equal(t, c.want, strings.Join(names, " "), "%s: %s", c.quote, c.reason)
	}
}

// twoArticles are one article with a right, a missed and an invented figure, and one that is all right.
func twoArticles(t *testing.T) *gold.Report {
	five := number(t, "5")
	hit := gold.Record{Start: 6, End: 8, Quote: "5人", Value: five, Low: five, High: five, Bound: "exact", Unit: "人",
		Dimension: "people", Item: "人员", Place: "云溪县", Rule: "verb+figure"}
	missed := strings.Replace(label, `"nth":2`, `"nth":1`, 1)
	first := read(t, "标题\n5人，5人\n2022", missed+"\n"+label)
	first.Path = "x/a.txt"
	second := read(t, "標題\n5人，5人", label)
	second.Name, second.Path = "b.txt", "x/b.txt"
	var r gold.Report
	r.Add(gold.Score(first, []gold.Record{hit, {Start: 9, End: 13, Quote: "2022", Dimension: "count", Rule: "figure"}}))
	r.Add(gold.Score(second, []gold.Record{hit}))
	return &r
}

func TestBy(t *testing.T) {
	r := twoArticles(t)
	for axis, want := range map[gold.Axis]map[string][3]int{ // labels, records, hits
		gold.ByArticle:   {"a.txt": {2, 2, 1}, "b.txt": {1, 1, 1}},
		gold.ByDimension: {"people": {3, 2, 2}, "count": {0, 1, 0}},
		gold.ByRule:      {"verb+figure": {2, 2, 2}, "figure": {0, 1, 0}, "(missed)": {1, 0, 0}},
		gold.ByScript:    {"simplified": {2, 2, 1}, "traditional": {1, 1, 1}},
		gold.ByKind:      {"digits": {3, 3, 2}, "exact": {3, 2, 2}, "no_unit": {0, 1, 0}},
	} {
		got := map[string][3]int{}
		for _, g := range r.By(axis) {
			got[g.Name] = [3]int{g.Gold, g.Pred, g.Hit}
		}
		assert.Equal(t, want, got, axis)
	}
}

func TestMacro(t *testing.T) {
	scores := map[string]any{}
	for _, m := range twoArticles(t).Macro() {
		scores[m.Name] = m.Value
	}
	assert.Equal(t, 0.75, scores["recall"], "the mean of 1/2 and 1, where 2 of 3 figures were found")
	var nothing gold.Report
	nothing.Add(gold.Score(read(t, "无", ""), nil))
	nothing.Add(twoArticles(t).Files[1])
	assert.Equal(t, nothing.Macro()[1].Value, 1.0, "an article without figures has no recall")
	assert.Contains(t, (&gold.Report{}).MacroSummary(), `"recall": 0.0`)
}

func TestIntervals(t *testing.T) {
	r := twoArticles(t)
	recall := r.Intervals(gold.Rounds)[1]
	assert.Equal(t, gold.Interval{Low: 0.5, High: 1}, recall, "from two articles of the worse sort to two of the better")
	assert.Equal(t, r.Intervals(gold.Rounds), r.Intervals(gold.Rounds), "the same draws every time")
	assert.Equal(t, gold.Interval{Low: 2. / 3, High: 2. / 3}, r.Intervals(1)[1], "the one draw there is")

	var same gold.Report
	for range 3 {
		same.Add(r.Files[0])
	}
	assert.Equal(t, gold.Interval{Low: 0.5, High: 0.5}, same.Intervals(50)[1], "articles that are all alike leave no doubt")
	assert.Equal(t, gold.Interval{}, (&gold.Report{}).Intervals(50)[1], "nothing is known of nothing")
}

func TestMarkdown(t *testing.T) {
	var b strings.Builder
	require.NoError(t, gold.Markdown(&b, []gold.Section{{Title: "By x", Header: []string{"x", "gold"}, Rows: [][]string{{"a|b\nc", "1"}}}}))
	assert.Equal(t, "## By x\n\n| x | gold |\n|---|--:|\n| a\\|b c | 1 |\n", b.String())

	sections := twoArticles(t).Sections(gold.View{By: []gold.Axis{gold.ByDimension}, Intervals: true, Wide: true})
	require.Len(t, sections, 2)
	for _, s := range sections {
		for _, row := range s.Rows {
			assert.Len(t, row, len(s.Header), "%s: %v", s.Title, row)
		}
	}
	assert.Equal(t, []string{"recall", "66.7 %", "50.0–100.0 %", "75.0 %"}, sections[0].Rows[1])
	assert.Equal(t, []string{"count", "0", "1", "0", "0.0 %", "–"}, sections[1].Rows[1][:6], "recall of no labels is no number")
}
