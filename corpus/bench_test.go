package corpus_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/generate"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

// BenchmarkArticle is the whole job inside one process and on one core: articles of JSON Lines, of about 3 KB each, to rows of
// JSON Lines. It tells what an article costs: time, allocations, and bytes of memory.
//
//	go test ./corpus -run xxx -bench Article -cpu 1
func BenchmarkArticle(b *testing.B) {
	for _, c := range []struct{ name, originals string }{
		{"hans", "bench/*-hans.txt"}, {"hant", "bench/*-hant.txt"}, {"annotated", "bench/*-annotated.txt"}, {"shifted", "bench/*-shifted.txt"},
	} {
		b.Run(c.name, func(b *testing.B) { benchmarkArticles(b, c.originals, 200) })
	}
}

func benchmarkArticles(b *testing.B, originals string, articles int) {
	lines := jsonLines(b, filepath.Join("..", "testdata", originals), articles)
	x, err := extract.New()
	require.NoError(b, err)
	var room []byte
	round := func() {
		for a, err := range source.Articles([]string{"-"}, source.Options{Stdin: bytes.NewReader(lines), Input: source.Auto}) {
			mustNot(b, err)
			opened, err := a.Open()
			mustNot(b, err)
			rows := corpus.Rows(a.ID, opened.Extract(x), corpus.RowOptions{URL: opened.URL})
			room = room[:0]
			for i := range rows {
				room, err = rows[i].AppendJSON(room)
				mustNot(b, err)
			}
		}
	}
	round() // loads the tables
	b.SetBytes(int64(len(lines)))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	began := cpuSeconds()
	for b.Loop() {
		round()
	}
	used := cpuSeconds() - began
	runtime.ReadMemStats(&after)
	done := float64(b.N * articles)
	b.ReportMetric(float64(len(lines)*b.N)/1e6/used, "MB/cpu-s")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/done, "allocs/article")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/done, "B/article")
	b.ReportMetric(float64(len(lines))/float64(articles), "size/article")
}

// mustNot is require.NoError for what is measured: that looks through the stack on each call.
func mustNot(b *testing.B, err error) {
	if err != nil {
		b.Fatal(err)
	}
}

// texts are those of the files that a pattern names.
func texts(tb testing.TB, pattern string) []string {
	tb.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(tb, err)
	require.NotEmpty(tb, names, pattern)
	var out []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(tb, err)
		out = append(out, string(text))
	}
	return out
}

// jsonLines makes articles out of originals, a line of JSON each.
func jsonLines(b *testing.B, pattern string, articles int) []byte {
	g, err := generate.New(1, texts(b, pattern))
	require.NoError(b, err)
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for i := range articles {
		require.NoError(b, enc.Encode(g.Article(i)))
	}
	return out.Bytes()
}
