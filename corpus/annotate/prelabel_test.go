package annotate_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// articles are the labelled articles of the project.
func articles(t testing.TB) []gold.Pair {
	t.Helper()
	var all []gold.Pair
	for _, dir := range []string{"articles", "raw"} {
		pairs, problems := gold.Find(filepath.Join("..", "..", "testdata", dir))
		require.Empty(t, problems)
		all = append(all, pairs...)
	}
	require.NotEmpty(t, all)
	return all
}

func extractor(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	return x
}

// Labels that are written from the records, scored against those records, are right in everything.
func TestPrelabelsScoreFully(t *testing.T) {
	x := extractor(t)
	for _, p := range articles(t) {
		data, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		text := normalize.Bytes(data)
		result := x.Extract(text)
		labels := annotate.Prelabel(result)
		require.Len(t, labels.Labels, len(result.Records), p.Text)
		var written, again bytes.Buffer
		require.NoError(t, labels.Write(&written))
		require.NoError(t, annotate.Prelabel(x.Extract(normalize.Bytes(data))).Write(&again))
		assert.Equal(t, written.String(), again.String(), "the same text gives the same bytes")
		for _, problem := range annotate.Check(text.Source(), written.Bytes()) {
			assert.True(t, problem.Warning, "%s:%v", p.Text, problem)
		}

		doc, err := gold.Read(p.Text, text.Source(), "written", &written)
		require.NoError(t, err)
		records, err := gold.FromRows(corpus.Rows(p.Text, result, corpus.RowOptions{}))
		require.NoError(t, err)
		var report gold.Report
		scored := gold.Score(doc, records)
		report.Add(scored)
		broken := 0
		for _, r := range result.Records {
			broken += strings.Count(strings.ReplaceAll(r.Quote, "\n\n", "\n"), "\n")
		}
		for _, m := range report.Total.Measures() {
			switch v := m.Value.(type) {
			case float64:
				if m.Name == "span_f1" && broken > 0 || strings.HasSuffix(m.Name, "_filled") && v == 0 {
					continue // the quote of a broken figure is a part of it; and where nothing is due nothing is filled
				}
				assert.Equal(t, 1.0, v, "%s: %s", p.Text, m.Name)
			case int:
				assert.Equal(t, len(result.Records), v, "%s: %s", p.Text, m.Name)
			}
		}
		assert.Equal(t, report.Total.Due, report.Total.Filled, p.Text)
	}
}

func TestPrelabelOfNothing(t *testing.T) {
	labels := annotate.Prelabel(extractor(t).Extract(normalize.String("没有数字。")))
	var out bytes.Buffer
	require.NoError(t, labels.Write(&out))
	assert.Empty(t, out.String())
}

func TestPrelabelHasTheKeysInOrder(t *testing.T) {
	labels := annotate.Prelabel(extractor(t).Extract(normalize.String("云溪县\n累计培训农民5600余名。")))
	var out bytes.Buffer
	require.NoError(t, labels.Write(&out))
	assert.Equal(t, `{"line":2,"quote":"5600余名","nth":1,"value":5600,"low":5600,"high":null,"bound":"more_than","unit":"名",`+
		`"dimension":"people","item":["农民"],"action":["培训"],"change":"","scope":"total","time":[""],"place":[""],"optional":false}`+"\n", out.String())
}
