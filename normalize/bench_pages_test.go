package normalize

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkPages normalises whole pages as crawls bring them: ordinary news in both scripts, simplified news in which nothing is to be
// changed, and pages with annotations.
func BenchmarkPages(b *testing.B) {
	for _, set := range []struct {
		name, pattern string
		clean         bool
	}{
		{"traditional", "../testdata/bench/*-hant.txt", false},
		{"simplified", "../testdata/bench/*-hans.txt", false},
		{"clean", "../testdata/bench/*-hans.txt", true},
		{"annotated", "../testdata/bench/*-annotated.txt", false},
		{"shifted", "../testdata/bench/*-shifted.txt", false},
	} {
		names, err := filepath.Glob(set.pattern)
		require.NoError(b, err)
		require.NotEmpty(b, names)
		var pages [][]byte
		size := 0
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(b, err)
			if set.clean {
				data = []byte(Bytes(data).String())
			}
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
