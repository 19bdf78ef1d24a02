package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// ordinary reads the articles of testdata/bench: about 3 KB each, with the figures that ordinary news has.
func ordinary(tb testing.TB, suffix string) [][]byte {
	return read(tb, "../testdata/bench/*-"+suffix+".txt")
}

// articles reads the project's sample articles whose name ends with a suffix.
func articles(tb testing.TB, suffix string) [][]byte {
	tb.Helper()
	return read(tb, "../testdata/articles/*"+suffix+".txt")
}

func read(tb testing.TB, pattern string) [][]byte {
	tb.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(tb, err)
	require.NotEmpty(tb, names)
	var out [][]byte
	for _, n := range names {
		data, err := os.ReadFile(n)
		require.NoError(tb, err)
		out = append(out, data)
	}
	return out
}

// sized joins articles to documents of about 3 KB, the size of a record of a JSONL crawl.
func sized(docs [][]byte) (out [][]byte, total int64) {
	var sb strings.Builder
	for _, d := range docs {
		sb.Write(d)
		sb.WriteByte('\n')
		if sb.Len() >= 2500 {
			out = append(out, []byte(sb.String()))
			total += int64(sb.Len())
			sb.Reset()
		}
	}
	return out, total
}

// BenchmarkWholeJob goes from the bytes of articles to their records, on one core: ordinary news, with two or three figures in a
// KB, and the labelled articles, which are made of figures (twenty in a KB).
func BenchmarkWholeJob(b *testing.B) {
	for _, script := range []string{"hant", "hans"} {
		ordinary := ordinary(b, script)
		dense, _ := sized(articles(b, script))
		for _, set := range []struct {
			name string
			docs [][]byte
		}{{"ordinary", ordinary}, {"dense", dense}} {
			b.Run(set.name+"-"+script, func(b *testing.B) { wholeJob(b, set.docs) })
		}
	}
}

func wholeJob(b *testing.B, docs [][]byte) {
	x, err := extract.New()
	require.NoError(b, err)
	var total int64
	for _, d := range docs { // once round, which also loads the dictionary
		total += int64(len(d))
		x.Extract(normalize.Bytes(d))
	}
	b.SetBytes(total)
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			x.Extract(normalize.Bytes(d))
		}
	}
}

// BenchmarkExtract measures the rules alone, on normalised text.
func BenchmarkExtract(b *testing.B) {
	x, err := extract.New()
	require.NoError(b, err)
	docs, total := sized(articles(b, "hant"))
	var texts []*normalize.Text
	for _, d := range docs {
		texts = append(texts, normalize.Bytes(d))
	}
	x.Extract(texts[0])
	b.SetBytes(total)
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		for _, t := range texts {
			x.Extract(t)
		}
	}
}
