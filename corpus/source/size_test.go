package source_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/source"
)

// What has been read of all files in the end is what Size said before.
func TestSizeIsWhatIsRead(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.MkdirAll("n/sub/.hidden", 0o777))
	text := strings.Repeat("全县培训农民5600余名。\n", 20000)
	write := func(name, content string) { require.NoError(t, os.WriteFile(name, []byte(content), 0o666)) }
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	fmt.Fprint(z, text)
	require.NoError(t, z.Close())
	write("n/a.txt", text)
	write("n/sub/b.txt.gz", packed.String())
	write("n/sub/.hidden/c.txt", text)
	write("n/labels.gold.jsonl", text)
	write("n/out.jsonl", text)
	packed.Reset()
	archive := zip.NewWriter(&packed)
	for i := range 3 {
		w, err := archive.Create(fmt.Sprint(i, ".txt"))
		require.NoError(t, err)
		fmt.Fprint(w, text)
	}
	require.NoError(t, archive.Close())
	write("many.zip", packed.String())

	for _, paths := range [][]string{{"n"}, {"n/a.txt", "n"}, {"n/**/*.txt*"}, {"n/*"}, {"many.zip"}, {"gone.txt", "n/a.txt"}} {
		var read atomic.Int64
		opts := source.Options{Exclude: []string{"n/out.jsonl"}, Read: &read}
		size, ok := source.Size(t.Context(), paths, opts)
		assert.True(t, ok)
		for range source.Articles(paths, opts) {
		}
		if paths[0] == "many.zip" { // its beginning is looked at once more
			assert.InDelta(t, size, read.Load(), 64<<10)
			continue
		}
		assert.Equal(t, size, read.Load(), paths)
		assert.Positive(t, size)
	}
	_, ok := source.Size(t.Context(), nil, source.Options{Stdin: strings.NewReader(text)})
	assert.False(t, ok, "nobody knows how long a pipe is")
	f, err := os.Open("n/a.txt")
	require.NoError(t, err)
	defer f.Close()
	size, ok := source.Size(t.Context(), []string{"-"}, source.Options{Stdin: f})
	assert.True(t, ok)
	assert.Equal(t, int64(len(text)), size)
}

// With EveryLine each line gives one article or one error, whatever it holds.
func TestEveryLine(t *testing.T) {
	lines := "[1]\n\n{\"text\":\"五人\"}\n \t\r\nnot json\n{\"text\":\"\"}\n{\"id\":\"x\",\"text\":\"六人\"}"
	opts := source.Options{Stdin: strings.NewReader(lines), Input: source.JSONL, EveryLine: true}
	var got []string
	for a, err := range source.Articles([]string{"-"}, opts) {
		reason := ""
		if err != nil {
			_, reason, _ = strings.Cut(err.Error(), ": ")
		}
		got = append(got, strings.TrimSpace(fmt.Sprint(a.ID, " ", string(a.Data), reason)))
	}
	require.Len(t, got, 7, "%v", got)
	assert.Contains(t, got[0], "-#1 line 1: no JSON object")
	assert.Equal(t, []string{"-#2 line 2: empty", "-#3 五人", "-#4 line 4: empty"}, got[1:4])
	assert.Contains(t, got[4], "-#5 line 5: no JSON object")
	assert.Equal(t, []string{"-#6 line 6: empty", "x 六人"}, got[5:])
	opts.Stdin = strings.NewReader("")
	for a, err := range source.Articles([]string{"-"}, opts) {
		t.Error("no line, no answer: ", a, err)
	}
}
