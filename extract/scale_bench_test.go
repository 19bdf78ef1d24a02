package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/generate"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// generated is about a megabyte of paragraphs of ordinary news in simplified characters, no two alike, in documents of a size.
func generated(tb testing.TB, size int) (docs [][]byte, total int) {
	tb.Helper()
	var originals []string
	for _, d := range ordinary(tb, "hans") {
		originals = append(originals, string(d))
	}
	g, err := generate.New(1, originals)
	require.NoError(tb, err)
	var doc strings.Builder
	for i := 0; total < 1<<20; i++ {
		for line := range strings.Lines(g.Article(i).Text) {
			doc.WriteString(line)
			if doc.Len() >= size {
				docs, total = append(docs, []byte(doc.String())), total+doc.Len()
				doc.Reset()
			}
		}
	}
	return docs, total
}

// BenchmarkLength is the whole job on the same megabyte of text as documents of different length: the cost of a byte must not
// depend on it. Paragraphs that are copies are read, too: the longer a document of generated ones, the more of them it would
// pass over.
func BenchmarkLength(b *testing.B) {
	for _, kb := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			docs, total := generated(b, kb<<10)
			x, err := extract.New(extract.WithCopies())
			require.NoError(b, err)
			x.Extract(normalize.Bytes(docs[0]))
			b.SetBytes(int64(total))
			b.ReportAllocs()
			before := cpuSeconds()
			for b.Loop() {
				for _, d := range docs {
					x.Extract(normalize.Bytes(d))
				}
			}
			b.ReportMetric(float64(total*b.N)/1e6/(cpuSeconds()-before), "MB/cpu-s")
		})
	}
}

// BenchmarkWorkers shares an Extractor among workers, an article at a time; -cpu 1,2,4 says how many.
//
//	go test ./extract -run xxx -bench Workers -cpu 1,2
func BenchmarkWorkers(b *testing.B) {
	docs, total := generated(b, 3<<10)
	x := newExtractor(b)
	x.Extract(normalize.Bytes(docs[0]))
	b.SetBytes(int64(total / len(docs)))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for i := 0; pb.Next(); i++ {
			x.Extract(normalize.Bytes(docs[i%len(docs)]))
		}
	})
}
