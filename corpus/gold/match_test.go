package gold_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/gold"
)

func optional(label string) string {
	return strings.Replace(label, `"optional":false`, `"optional":true`, 1)
}

func TestMatch(t *testing.T) {
	first := strings.Replace(label, `"nth":2`, `"nth":1`, 1)
	const source = "标题\n5人，5人\n页脚9人"
	for _, c := range []struct {
		reason, labels string
		records        []gold.Record
		want           []gold.Outcome
		spans          []int // start of the record of each pairing, -1 for none
	}{
		{"the record with the very span goes before one that came earlier and overlaps", label,
			[]gold.Record{{Start: 5, End: 8}, {Start: 6, End: 8}}, []gold.Outcome{gold.Hit, gold.FalseAlarm}, []int{6, 5}},
		{"a record serves one label only", first + "\n" + label,
			[]gold.Record{{Start: 3, End: 8}}, []gold.Outcome{gold.Hit, gold.Miss}, []int{3, -1}},
		{"a label that is optional is neutral with and without a record", optional(first) + "\n" + optional(label),
			[]gold.Record{{Start: 3, End: 5}}, []gold.Outcome{gold.Neutral, gold.Neutral}, []int{3, -1}},
		{"a record that touches a label does not overlap it", label,
			[]gold.Record{{Start: 5, End: 6}}, []gold.Outcome{gold.Miss, gold.FalseAlarm}, []int{-1, 5}},
		{"records on ignored lines pair with nothing and are no false alarms", `{"ignore_lines":[[3,3]]}` + "\n" + label,
			[]gold.Record{{Start: 11, End: 13}, {Start: 6, End: 8}}, []gold.Outcome{gold.Hit, gold.Neutral}, []int{6, 11}},
		{"a second annotator's optional record is neutral", label,
			[]gold.Record{{Start: 11, End: 13, Optional: true}}, []gold.Outcome{gold.Miss, gold.Neutral}, []int{-1, 11}},
	} {
		var outcomes []gold.Outcome
		var spans []int
		for _, p := range gold.Match(read(t, source, c.labels), c.records) {
			outcomes = append(outcomes, p.Outcome)
			if p.Record == nil {
				spans = append(spans, -1)
			} else {
				spans = append(spans, p.Record.Start)
			}
		}
		assert.Equal(t, c.want, outcomes, c.reason)
		assert.Equal(t, c.spans, spans, c.reason)
	}
}

// Each field is judged by itself, and the label and the record say what was wanted and what came.
func TestVerdict(t *testing.T) {
	five, six := number(t, "5"), number(t, "6")
	right := gold.Record{Start: 6, End: 8, Value: five, Low: five, High: five, Quote: "5人", Bound: "exact", Unit: "人",
		Dimension: "people", Item: "人员", Action: "培训", Place: "云溪县"}
	for _, c := range []struct {
		field  gold.Field
		change func(*gold.Record)
		got    any
	}{
		{gold.FieldSpan, func(r *gold.Record) { r.End, r.Quote = 7, "5" }, "5"},
		{gold.FieldValue, func(r *gold.Record) { r.Value = six }, six},
		{gold.FieldUnit, func(r *gold.Record) { r.Unit = "个" }, "个"},
		{gold.FieldBound, func(r *gold.Record) { r.Bound = "approx" }, "approx"},
		{gold.FieldLowHigh, func(r *gold.Record) { r.High = nil }, [2]*gold.Number{five, nil}},
		{gold.FieldDimension, func(r *gold.Record) { r.Dimension = "count" }, "count"},
		{gold.FieldItem, func(r *gold.Record) { r.Item = "员" }, "员"},
		{gold.FieldAction, func(r *gold.Record) { r.Action = "选派" }, "选派"},
		{gold.FieldChange, func(r *gold.Record) { r.Change = "increase_by" }, "increase_by"},
		{gold.FieldScope, func(r *gold.Record) { r.Scope = "total" }, "total"},
		{gold.FieldTime, func(r *gold.Record) { r.Time = "去年" }, "去年"},
		{gold.FieldPlace, func(r *gold.Record) { r.Place = "" }, ""},
	} {
		r := right
		c.change(&r)
		pairings := gold.Match(read(t, "标题\n5人，5人", label), []gold.Record{r})
		require.Len(t, pairings, 1)
		assert.Equal(t, []gold.Field{c.field}, pairings[0].Verdict.Wrong(), "only the %s is wrong", c.field)
		assert.Equal(t, c.got, pairings[0].Got(c.field), c.field)
		assert.NotEqual(t, c.got, pairings[0].Want(c.field), c.field)
	}
	assert.Len(t, gold.Fields(), 12)
}

func number(t *testing.T, text string) *gold.Number {
	t.Helper()
	n, err := gold.NewNumber(text)
	require.NoError(t, err)
	return &n
}

// A line of labels with a note and no quote says what the article is there for.
func TestHeader(t *testing.T) {
	d := read(t, "标题\n5人，5人", `{"note":"农业","ignore_lines":[]}`+"\n"+label)
	assert.Equal(t, "农业", d.Note)
	assert.Len(t, d.Labels, 1)
	d = read(t, "标题\n5人，5人", `{"note":"农业"}`+"\n"+strings.Replace(label, `{`, `{"note":"5 people",`, 1))
	assert.Equal(t, "农业", d.Note)
	assert.Len(t, d.Labels, 1, "a note on a label does not make it a header")
}
