package gold_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/gold"
)

const twoFigures = "　　县里办班，共培训5人，选派7名干部。\n共3次"

// figures are labels of the two figures of the first line, and records that fit them.
func figures(t *testing.T) (labels string, records []gold.Record) {
	five, seven := number(t, "5"), number(t, "7")
	return `{"line":1,"quote":"5人","value":5,"low":5,"high":5,"bound":"exact","unit":"人","dimension":"people","item":[""],"action":["培训"],"time":[""],"place":[""]}
{"line":1,"quote":"7名","value":7,"low":7,"high":7,"bound":"exact","unit":"名","dimension":"people","item":["干部"],"action":["选派"],"time":[""],"place":[""]}`,
		[]gold.Record{
			{Start: 10, End: 12, Quote: "5人", Value: five, Low: five, High: five, Bound: "exact", Unit: "人", Dimension: "people", Action: "培训"},
			{Start: 15, End: 17, Quote: "7名", Value: seven, Low: seven, High: seven, Bound: "exact", Unit: "名", Dimension: "people", Item: "干部", Action: "选派"},
		}
}

func report(t *testing.T, labels string, records ...gold.Record) *gold.Report {
	t.Helper()
	var r gold.Report
	r.Add(gold.Score(read(t, twoFigures, labels), records))
	return &r
}

func TestCompare(t *testing.T) {
	labels, all := figures(t)
	with := func(change func(*gold.Record)) []gold.Record {
		r := all[1]
		change(&r)
		return []gold.Record{all[0], r}
	}
	alarm := gold.Record{Start: 22, End: 24, Quote: "3次"}
	wrong, worse := with(func(r *gold.Record) { r.Item = "人" }), with(func(r *gold.Record) { r.Item = "县里" })
	for _, c := range []struct {
		reason        string
		before, after []gold.Record
		want          string
	}{
		{"nothing changed", wrong, wrong, ""},
		{"a field that is right now", wrong, all, "gained item 7名 人 → 干部"},
		{"a field that was right", all, wrong, "lost item 7名 干部 → 人"},
		{"wrong before and after, in another way", wrong, worse, "changed item 7名 人 → 县里"},
		{"right both times: the head of an item is enough", all, with(func(r *gold.Record) { r.Item = "县干部" }), "changed item 7名 干部 → 县干部"},
		{"a number", with(func(r *gold.Record) { r.Value = number(t, "70") }), all, "gained value 7名 70 → 7"},
		{"an open end", with(func(r *gold.Record) { r.High = nil }), all, "gained lowhigh 7名 7 to null → 7 to 7"},
		{"one more figure is found: its fields are not told", all[:1], all, "gained miss 7名 nothing → 7名"},
		{"a figure is lost", all, all[1:], "lost miss 5人 5人 → nothing"},
		{"a false alarm that was none before", all, append(all[:2:2], alarm), "lost false 3次 nothing → 3次"},
		{"a false alarm is gone", append(all[:2:2], alarm), all, "gained false 3次 3次 → nothing"},
	} {
		var got []string
		for _, ch := range gold.Compare(report(t, labels, c.before...), report(t, labels, c.after...)).Changes {
			got = append(got, strings.Join([]string{ch.Sort, ch.What, ch.Quote, gold.Show(ch.Was), "→", gold.Show(ch.Is)}, " "))
		}
		assert.Equal(t, c.want, strings.Join(got, "\n"), c.reason)
	}
}

// Articles that only one run has are named and take no part in the scores.
func TestCompareOtherArticles(t *testing.T) {
	labels, all := figures(t)
	before, after := report(t, labels, all...), report(t, labels, all[0])
	before.Files[0].Path = "old.txt"
	c := gold.Compare(before, after)
	assert.Equal(t, []string{"a.txt", "old.txt"}, c.Alone)
	assert.Empty(t, c.Changes)
	assert.Zero(t, c.After.Total.Gold)
	assert.Equal(t, "0 gained, 0 lost, 0 changed", c.Summary())
}

func TestMistakes(t *testing.T) {
	labels, all := figures(t)
	right := all[1]
	right.Item, right.Unit, right.Rule = "", "个", "figure"
	r := report(t, labels, right, gold.Record{Start: 22, End: 24, Quote: "3次", Rule: "verb+figure"})
	got, err := json.Marshal(r.Files[0].Mistakes())
	require.NoError(t, err)
	assert.JSONEq(t, `[
		{"path":"a.txt","line":1,"quote":"5人","nth":1,"what":"miss","want":"5人","got":null,"rule":"",
		 "context":"县里办班，共培训〔5人〕，选派7名干部。"},
		{"path":"a.txt","line":1,"quote":"7名","nth":1,"what":"unit","want":"名","got":"个","rule":"figure",
		 "context":"县里办班，共培训5人，选派〔7名〕干部。"},
		{"path":"a.txt","line":1,"quote":"7名","nth":1,"what":"item","want":["干部"],"got":"","rule":"figure",
		 "context":"县里办班，共培训5人，选派〔7名〕干部。"},
		{"path":"a.txt","line":2,"quote":"3次","nth":1,"what":"false","want":null,"got":"3次","rule":"verb+figure",
		 "context":"共〔3次〕"}]`, string(got))
	assert.Empty(t, report(t, labels, all...).Files[0].Mistakes())
}

// A quote over two lines is marked whole; far-away words are left out.
func TestContext(t *testing.T) {
	source := strings.Repeat("远", 30) + "共2\n3个" + strings.Repeat("近", 30)
	d := read(t, source, "")
	var r gold.Report
	r.Add(gold.Score(d, []gold.Record{{Start: 31, End: 35, Quote: "2\n3个"}, {Start: 70, End: 99, Quote: "?"}}))
	mistakes := r.Files[0].Mistakes()
	require.Len(t, mistakes, 2)
	assert.Equal(t, "…"+strings.Repeat("远", 23)+"共〔2⏎3个〕"+strings.Repeat("近", 24)+"…", mistakes[0].Context)
	assert.Equal(t, "2", mistakes[0].Quote)
	assert.Equal(t, 1, mistakes[0].Nth)
	assert.Zero(t, mistakes[1].Nth, "a record behind the end of the text is told, too")
}
