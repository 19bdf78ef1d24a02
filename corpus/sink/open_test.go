package sink_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
)

// Nothing appears before Close, and nothing is left of an output that is given up, old files as they were.
func TestOpenCloseAbort(t *testing.T) {
	for _, format := range sink.Formats() {
		t.Run(format, func(t *testing.T) {
			t.Chdir(t.TempDir())
			name := "a?b#c%20 d." + format // what means something in a URI does not here
			require.NoError(t, os.WriteFile(name, []byte("old"), 0o640))
			out, err := sink.Open(format, name, sink.Options{})
			require.NoError(t, err)
			require.NoError(t, out.Write(rows))
			require.NoError(t, out.Article(corpus.ArticleRow{Doc: "a.txt"}))
			content, err := os.ReadFile(name)
			require.NoError(t, err)
			assert.Equal(t, "old", string(content))
			require.NoError(t, out.Abort())
			assert.Equal(t, []string{name}, list(t))

			out, err = sink.Open(format, name, sink.Options{})
			require.NoError(t, err)
			require.NoError(t, out.Write(rows))
			require.NoError(t, out.Article(corpus.ArticleRow{Doc: "a.txt"}))
			require.NoError(t, out.Close())
			want := []string{name}
			if format == "parquet" {
				want = []string{"a?b#c%20 d.articles.parquet", name}
			}
			assert.Equal(t, want, list(t), "no journal, no temporary file")
			info, err := os.Stat(name)
			require.NoError(t, err)
			assert.Greater(t, info.Size(), int64(100))
			assert.Equal(t, os.FileMode(0o640), info.Mode())
		})
	}
}

func list(t *testing.T) []string {
	t.Helper()
	all, err := os.ReadDir(".")
	require.NoError(t, err)
	var names []string
	for _, e := range all {
		names = append(names, e.Name())
	}
	return names
}

// An output without any row is whole, too.
func TestEmptyOutput(t *testing.T) {
	for _, format := range sink.Formats() {
		name := filepath.Join(t.TempDir(), "out."+format)
		out, err := sink.Open(format, name, sink.Options{})
		require.NoError(t, err)
		require.NoError(t, out.Close(), format)
		require.FileExists(t, name)
	}
}

func TestOpenFails(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, format := range sink.Formats() {
		_, err := sink.Open(format, filepath.Join("nowhere", "out"), sink.Options{})
		assert.ErrorContains(t, err, "no such file or directory", format)
		_, err = sink.Open(format, ".", sink.Options{})
		assert.ErrorContains(t, err, "is a directory", format)
	}
	_, err := sink.Open("sqlite", os.DevNull, sink.Options{})
	assert.ErrorContains(t, err, "a database needs a regular file")
	_, err = sink.Open("xlsx", os.DevNull, sink.Options{})
	assert.ErrorContains(t, err, "a workbook needs a regular file")
	assert.Empty(t, list(t))
}

// The same rows give the same bytes.
func TestSameBytes(t *testing.T) {
	dir := t.TempDir()
	for _, format := range sink.Formats() {
		var files [2][]byte
		for i := range files {
			name := filepath.Join(dir, "out."+format)
			out, err := sink.Open(format, name, sink.Options{})
			require.NoError(t, err)
			require.NoError(t, out.Write(rows))
			require.NoError(t, out.Article(corpus.ArticleRow{Doc: "a.txt"}))
			require.NoError(t, out.Close())
			files[i], err = os.ReadFile(name)
			require.NoError(t, err)
		}
		assert.Equal(t, files[0], files[1], format)
	}
}

func TestMarkdown(t *testing.T) {
	out := write(t, "md", sink.Options{}, rows[:1], rows[1:], nil)
	assert.Equal(t, "### a.txt\n\n| quote | value | unit | item | action | sense | time | place |\n| --- | ---: | --- | --- | --- | --- | --- | --- |\n"+
		"| 5600餘名 | \\>5,600 | 名 | 农民 | 培训 |  |  |  |\n| -5℃ | -5 | ℃ | =HYPERLINK(\"\\<x\\>\") |  |  | 昨天 | @某地 |\n", out)
}
