package source_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/source"
)

// What is larger than an article may be is an error in its place; what stands behind it is read.
func TestSizeLimit(t *testing.T) {
	long := strings.Repeat("零", 400)
	in(t, map[string]string{
		"big.txt": long, "big.txt.gz": gz(long), "a.txt": "甲",
		"big.jsonl": `{"text":"甲"}` + "\n" + `{"text":"` + long + "\"}\n" + `{"text":"乙"}` + "\n",
		"big.json":  `[{"text":"甲"},{"text":"` + strings.Repeat("零", 100_000) + `"}]`,
		"big.zip":   zipped(member{"1.txt", long}, member{"2.txt", "乙"}), "big.tar": tarred(member{"1.txt", long}, member{"2.txt", "乙"}),
		"big.html": "<html>" + long,
	})
	assert.Equal(t, []string{
		"big.txt!larger than 1000 bytes (--max-article)", "big.txt.gz!larger than 1000 bytes (--max-article)", "a.txt=甲",
		"big.jsonl#1=甲", "big.jsonl#2!line 2: larger than 1000 bytes (--max-article)", "big.jsonl#3=乙",
		"big.json#1=甲", "big.json#2!broken JSON after 16 bytes: larger than 1000 bytes (--max-article)",
		"big.zip#1!1.txt: larger than 1000 bytes (--max-article)", "big.zip#2=乙",
		"big.tar#1!1.txt: larger than 1000 bytes (--max-article)", "big.tar#2=乙",
		"big.html!larger than 1000 bytes (--max-article)",
	}, list(source.Options{MaxBytes: 1000}, "big.txt", "big.txt.gz", "a.txt", "big.jsonl", "big.json", "big.zip", "big.tar", "big.html"))
}

// A bomb of many small members is found by what they come to together.
func TestBombs(t *testing.T) {
	zeros := strings.Repeat("0", 90_000)
	var members []member
	for range 50 {
		members = append(members, member{"z.txt", zeros})
	}
	in(t, map[string]string{
		"bomb.zip": deflated(members), "bomb.tar.gz": gz(tarred(members...)), "twice.gz": gz(gz(strings.Repeat("0", 20_000_000))),
		"bomb.txt.zst": zst(strings.Repeat("0", 20_000_000)), "bomb.jsonl.gz": gz(strings.Repeat(`{"text":"0"}`+strings.Repeat(" ", 9000)+"\n", 1000)), "a.txt": "甲",
	})
	opts := source.Options{MaxBytes: 100_000, MaxRatio: 100}
	for name, limit := range map[string]int{"bomb.zip": 50, "bomb.tar.gz": 50, "twice.gz": 2, "bomb.txt.zst": 2, "bomb.jsonl.gz": 1000} {
		got := list(opts, name, "a.txt")
		assert.LessOrEqual(t, len(got), limit, name+": it ends early")
		assert.Equal(t, "a.txt=甲", got[len(got)-1], name+": what follows is read")
		last := got[len(got)-2]
		assert.True(t, strings.HasSuffix(last, "a decompression bomb: more than 100 times its size (--max-ratio)") ||
			strings.HasSuffix(last, "larger than 100000 bytes (--max-article)"), "%s: %.200s", name, last)
	}
	assert.Len(t, list(source.Options{MaxBytes: 100_000, MaxRatio: 100_000}, "bomb.zip"), 50, "the flag lifts the limit")
}

func deflated(members []member) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range members {
		f, _ := w.CreateHeader(&zip.FileHeader{Name: m.name, Method: zip.Deflate})
		f.Write([]byte(m.content))
	}
	w.Close()
	return b.String()
}

// The limit of an article holds for the memory of reading it as well.
func TestBombTakesNoMemory(t *testing.T) {
	in(t, map[string]string{"a.jsonl.gz": gz(strings.Repeat("0", 64<<20))})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	got := list(source.Options{MaxBytes: 1 << 20, MaxRatio: 500}, "a.jsonl.gz")
	runtime.ReadMemStats(&after)
	assert.Equal(t, []string{"a.jsonl.gz#1!line 1: a decompression bomb: more than 500 times its size (--max-ratio)"}, got)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8<<20), "bytes allocated for 64 MB of zeros")
}

// What precedes the break of a file is kept, and the break is named.
func TestBrokenFiles(t *testing.T) {
	var lines, rows strings.Builder
	rows.WriteString("text\n")
	for i := range 20_000 {
		number := strconv.Itoa(i * 7919 * 7919)
		fmt.Fprintf(&lines, "{\"text\":\"%s\"}\n", number)
		fmt.Fprintln(&rows, number)
	}
	cut := func(s string) string { return s[:len(s)-20] }
	text := strings.Repeat("培训农民5600余名。\n", 3000) + "培训农民5600余名。"
	flipped := []byte(gz(text))
	flipped[len(flipped)-6] ^= 1 // in the checksum
	in(t, map[string]string{
		"a.jsonl.gz": cut(gz(lines.String())), "a.jsonl.zst": cut(zst(lines.String())), "a.csv.gz": cut(gz(rows.String())),
		"a.txt.gz": cut(gz(text)), "sum.txt.gz": string(flipped), "tail.txt.gz": gz("甲") + "garbage", "one.txt.gz": cut(gz("培训农民5600余名和另外的人")),
		"a.zip": zipped(member{"1.txt", "甲"}, member{"2.txt", "乙"})[:90], "a.tar": tarred(member{"1.txt", "甲"}, member{"2.txt", "乙\n丙"})[:512*2+512+5],
		"z.txt": "丁",
	})
	got := list(source.Options{}, "a.jsonl.gz")
	require.Greater(t, len(got), 1000)
	assert.Regexp(t, `^a.jsonl.gz#\d+!line \d+: broken gzip after \d+ bytes: unexpected EOF$`, got[len(got)-1])
	got = list(source.Options{}, "a.jsonl.zst")
	assert.Regexp(t, `^a.jsonl.zst#\d+!line \d+: broken zstd after \d+ bytes: unexpected EOF$`, got[len(got)-1])
	got = list(source.Options{}, "a.csv.gz")
	require.Greater(t, len(got), 1000)
	assert.Regexp(t, `^a.csv.gz#\d+!broken gzip after \d+ bytes: unexpected EOF$`, got[len(got)-1])
	assert.Equal(t, []string{"tail.txt.gz!broken gzip after 3 bytes: unexpected EOF", "one.txt.gz!broken gzip after 27 bytes: unexpected EOF", "a.zip!zip: not a valid zip file",
		"a.tar#1=甲", "a.tar#2=乙\n", "a.tar#3!unexpected EOF", "z.txt=丁"},
		list(source.Options{}, "tail.txt.gz", "one.txt.gz", "a.zip", "a.tar", "z.txt"), "half a line is no article: its last figure may be half a figure")

	for name, reason := range map[string]string{"a.txt.gz": `^broken gzip after \d+ bytes: unexpected EOF$`, "sum.txt.gz": `^broken gzip after \d+ bytes: gzip: invalid checksum$`} {
		n := 0
		for a, err := range source.Articles([]string{name}, source.Options{}) {
			require.NoError(t, err)
			require.Error(t, a.Broken, name)
			assert.Regexp(t, reason, a.Broken.Error())
			assert.True(t, strings.HasSuffix(string(a.Data), "名。\n"), "whole lines only")
			assert.Greater(t, len(a.Data), 10_000)
			n++
		}
		assert.Equal(t, 1, n)
	}
}

// A file or a folder that vanishes while others are read is an error in its place.
func TestVanished(t *testing.T) {
	in(t, map[string]string{"n/a.txt": "甲", "n/b.txt": "乙", "n/c/d.txt": "丙", "n/e.txt": "丁"})
	var got []string
	for a, err := range source.Articles([]string{"n"}, source.Options{}) {
		if a.ID == "n/a.txt" {
			require.NoError(t, os.Remove("n/b.txt"))
			require.NoError(t, os.RemoveAll("n/c"))
		}
		if err != nil {
			assert.True(t, errors.Is(err, fs.ErrNotExist))
			got = append(got, a.ID+"!")
			continue
		}
		got = append(got, a.ID)
	}
	assert.Equal(t, []string{"n/a.txt", "n/b.txt!", "n/c!", "n/e.txt"}, got)
}

func TestNothingToRead(t *testing.T) {
	in(t, map[string]string{"n/.hidden": "x", "n/only.gold.jsonl": "{}", "z.txt": "丁", "empty.zip": zipped(), "pictures.zip": zipped(member{"a.png", "\x89PNG\x00\x00"}),
		"empty.jsonl": "\n\n", "empty.json": "[]"})
	require.NoError(t, os.Mkdir("empty", 0o777))
	assert.Equal(t, []string{"empty!holds no article", "n!holds no article", "empty.zip!holds no article", "pictures.zip!holds no article",
		"empty.jsonl!holds no article", "empty.json!holds no article", "z.txt=丁"},
		list(source.Options{}, "empty", "n", "empty.zip", "pictures.zip", "empty.jsonl", "empty.json", "z.txt"))
}

// A link that leads back up is not followed, neither by a folder nor by a glob.
func TestLinkLoops(t *testing.T) {
	in(t, map[string]string{"n/a/b.txt": "甲"})
	require.NoError(t, os.Symlink("..", "n/a/up"))
	require.NoError(t, os.Symlink("self", "n/self"))
	require.NoError(t, os.Symlink("other", "n/one"))
	require.NoError(t, os.Symlink("one", "n/other"))
	got := list(source.Options{}, "n")
	assert.Equal(t, "n/a/b.txt=甲", got[0])
	require.Len(t, got, 4, "%v", got)
	for _, g := range got[1:] {
		assert.Contains(t, g, "!too many levels of symbolic links")
	}
	assert.Equal(t, []string{"n/a/b.txt=甲"}, list(source.Options{}, "n/**/*.txt"))
	require.NoError(t, os.Symlink("n/a", "link"))
	require.NoError(t, os.Symlink("b.txt", "n/a/c.txt"))
	assert.Equal(t, []string{"link/b.txt=甲", "link/c.txt=甲"}, list(source.Options{}, "link/*.txt"), "a link that is named, and one to a file")
	assert.Equal(t, []string{"n/a/b.txt=甲", "n/a/c.txt=甲"}, list(source.Options{}, "**/*.txt"))
}

// A line of 100 MB is an article like any other, and the next line follows.
func TestHugeLine(t *testing.T) {
	if testing.Short() {
		t.Skip("a line of 100 MB, with -short")
	}
	const size = 100 << 20
	in(t, map[string]string{"a.jsonl": `{"text":"` + strings.Repeat("0", size) + "\"}\n" + `{"text":"甲"}`})
	var sizes []int
	for a, err := range source.Articles([]string{"a.jsonl"}, source.Options{}) {
		require.NoError(t, err)
		sizes = append(sizes, len(a.Data))
	}
	assert.Equal(t, []int{size, len("甲")}, sizes)
}
