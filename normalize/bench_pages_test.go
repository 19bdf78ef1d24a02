package normalize

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkPages normalises whole pages as crawls bring them: ordinary news in both scripts, and pages with annotations.
func BenchmarkPages(b *testing.B) {
	for _, set := range []struct{ name, pattern string }{
		{"traditional", "../testdata/bench/*-hant.txt"},
		{"simplified", "../testdata/bench/*-hans.txt"},
		{"annotated", "../testdata/raw/pinyin-annotated.txt"},
	} {
		names, err := filepath.Glob(set.pattern)
		require.NoError(b, err)
		require.NotEmpty(b, names)
		var pages [][]byte
		size := 0
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(b, err)
			pages, size = append(pages, data), size+len(data)
		}
		b.Run(set.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, page := range pages {
					Bytes(page)
				}
			}
		})
	}
}
