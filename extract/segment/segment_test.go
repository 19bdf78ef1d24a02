package segment

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func BenchmarkSegment(b *testing.B) {
	s, err := Default()
	require.NoError(b, err)
	var text []byte
	names, _ := filepath.Glob("../../testdata/articles/*-hans.txt")
	for _, n := range names {
		data, err := os.ReadFile(n)
		require.NoError(b, err)
		text = append(text, data...)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		s.Segment(string(text))
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
