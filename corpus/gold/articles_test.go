package gold_test

import (
	"flag"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

var update = flag.Bool("update", false, "record the scores and the known failures of testdata/articles anew")

const testdata = "../../testdata"

const rerecord = "go test ./corpus/gold -run Recorded -update"

// run scores the program's own records of the labelled articles under a folder.
func run(dir string) (*gold.Report, error) {
	pairs, problems := gold.Find(filepath.FromSlash(dir))
	if len(problems) > 0 {
		return nil, problems[0]
	}
	x, err := extract.New()
	if err != nil {
		return nil, err
	}
	var report gold.Report
	for _, p := range pairs {
		data, err := os.ReadFile(p.Text)
		if err != nil {
			return nil, err
		}
		text := corpus.Article{ID: p.Text, Data: data}.Normalize()
		doc, err := gold.Load(p, text.Source())
		if err != nil {
			return nil, err
		}
		records, err := gold.FromRows(corpus.Rows(p.Text, x.Extract(text), corpus.RowOptions{}))
		if err != nil {
			return nil, err
		}
		report.Add(gold.Score(doc, records))
	}
	return &report, nil
}

var runArticles = sync.OnceValues(func() (*gold.Report, error) { return run(testdata + "/articles") })

// articles are the scores of testdata/articles, made once for all tests.
func articles(t *testing.T) *gold.Report {
	t.Helper()
	report, err := runArticles()
	require.NoError(t, err)
	require.NotEmpty(t, report.Files)
	return report
}

// Every label stands where it says, so that it can be hit.
func TestLabelsFitTheirTexts(t *testing.T) {
	for _, f := range articles(t).Files {
		require.Empty(t, f.Problems, f.Name)
	}
}
