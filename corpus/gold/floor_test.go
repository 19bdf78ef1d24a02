package gold_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

// The floors lie a little below the scores of the day they were set, so that a change which costs labels is seen. Raise
// them when the scores rise; lower one only with a reason.
var floors = map[string]float64{
	"detect_f1": 0.979, "core_f1": 0.96, "usable_f1": 0.80, "full_f1": 0.67,
}

// No change makes the records of the labelled articles worse.
func TestScoresHold(t *testing.T) {
	pairs, problems := gold.Find(filepath.FromSlash("../../testdata/articles"))
	require.Empty(t, problems)
	require.NotEmpty(t, pairs)
	x, err := extract.New()
	require.NoError(t, err)
	var report gold.Report
	for _, p := range pairs {
		data, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		text := corpus.Article{ID: p.Text, Data: data}.Normalize()
		doc, err := gold.Load(p, text.Source())
		require.NoError(t, err)
		records, err := gold.FromRows(corpus.Rows(p.Text, x.Extract(text), corpus.RowOptions{}))
		require.NoError(t, err)
		scored := gold.Score(doc, records)
		require.Empty(t, scored.Problems, p.Labels)
		report.Add(scored)
	}
	for _, m := range report.Total.Measures() {
		if floor, ok := floors[m.Name]; ok {
			assert.GreaterOrEqual(t, m.Value, floor, "%s; liangci eval --gold testdata/articles -v tells what is wrong", m.Name)
		}
	}
	t.Log(report.Total.Summary())
}
