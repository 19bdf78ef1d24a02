package corpus_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

func TestExplain(t *testing.T) {
	text := normalize.String("標題\n雲溪縣培訓農民５６００餘名。")
	span := normalize.Span{Start: len("標題\n雲溪縣培訓農民"), End: len("標題\n雲溪縣培訓農民５６００餘名")}
	r := &extract.Result{
		Text: text,
		Records: []extract.Record{{
			Span: span, Quote: "５６００餘名", Value: dec("5600"), Low: dec("5600"), Bound: extract.MoreThan, Unit: "名",
			Dimension: "people", Item: "农民", Action: "培训", Rule: "verb+noun+figure",
		}},
		Skipped: []extract.Skipped{{Span: normalize.Span{Start: 7, End: 10}, Quote: "雲", Reason: "name"}},
	}
	e := corpus.Explain(&corpus.Opened{ID: "a.txt", Text: text}, r, corpus.RowOptions{})
	assert.Equal(t, "a.txt", e.Doc)
	require.Len(t, e.Records, 1)
	d := e.Records[0]
	assert.Equal(t, 2, d.Line)
	assert.Equal(t, "雲溪縣培訓農民", d.Before, "the context stays in its line")
	assert.Equal(t, "。", d.After)
	assert.Equal(t, "5600余名", d.Normal)
	var before, after string
	for _, s := range d.Steps {
		before += s.Before
		after += s.After
		assert.True(t, s.Certain)
	}
	assert.Equal(t, "５６００餘", before, "every step in the quote, and none outside")
	assert.Equal(t, "5600余", after)
	require.Len(t, d.Numerals, 1)
	assert.Equal(t, "5600余", d.Numerals[0].Text)
	assert.Equal(t, "more_than", d.Numerals[0].Bound)
	require.NotNil(t, d.Entry)
	assert.Equal(t, "people", d.Entry.Dimension)
	require.Len(t, e.Skipped, 1)
	assert.Equal(t, corpus.Left{Start: 3, End: 4, Line: 2, Quote: "雲", After: "溪縣培訓農民５６００餘名。", Reason: "name"}, e.Skipped[0])
}

func TestExplainNothing(t *testing.T) {
	r := result("")
	e := corpus.Explain(&corpus.Opened{ID: "a", Text: r.Text}, r, corpus.RowOptions{})
	assert.Equal(t, corpus.Explanation{
		Doc: "a", Records: []corpus.Derivation{}, Skipped: []corpus.Left{}, Unrestored: []corpus.Change{},
		LeftOut: []corpus.LeftLine{}, Removed: []string{}, Warnings: []string{},
	}, e)
}
