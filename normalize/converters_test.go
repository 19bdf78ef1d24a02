package normalize

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/liuzl/gocc"
	"github.com/stretchr/testify/require"
)

// BenchmarkConverters compares the conversion of traditional news with gocc, which has the same dictionaries.
func BenchmarkConverters(b *testing.B) {
	names, err := filepath.Glob("../testdata/bench/*-hant.txt")
	require.NoError(b, err)
	require.NotEmpty(b, names)
	var text []byte
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(b, err)
		text = append(text, data...)
	}
	cc, err := gocc.New("t2s")
	require.NoError(b, err)
	b.Run("gocc", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			_, err := cc.Convert(string(text))
			require.NoError(b, err)
		}
	})
	b.Run("all-steps", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			Bytes(text)
		}
	})
}
