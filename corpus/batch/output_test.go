package batch_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/sink"
)

// pages are some articles with rows, some without, one with a great many, and some that could not be read.
func pages(n int) []*batch.Page {
	r := rand.New(rand.NewPCG(1, 2))
	var out []*batch.Page
	for i := range n {
		doc := fmt.Sprint("a#", i+1)
		if i%11 == 10 {
			out = append(out, &batch.Page{Article: corpus.FailedRow(doc, "a", &corpus.ArticleError{ID: doc, Err: errors.New("gone <1>")}), Failed: true})
			continue
		}
		document := corpus.Document{Title: "题 " + doc, Published: "2024-03-18"}
		p := &batch.Page{Article: corpus.ArticleRow{Doc: doc, Path: "a", Document: document, Date: "2024-03-18", Length: i}}
		for k := range r.IntN(4) * r.IntN(4) {
			value := json.Number(fmt.Sprintf("%d.25", r.IntN(1e6)))
			p.Rows = append(p.Rows, corpus.Row{Doc: doc, Start: k, End: k + 2, Quote: "5\n\"人\"", Value: &value, Low: &value, Bound: "exact", Unit: "人", Dimension: "people",
				Flags: []string{"guessed"}, Document: &document, Period: &corpus.RowPeriod{From: "2024-01-01"}, Base: &corpus.RowBase{Value: "12345678901234567890.5", Unit: "1"}})
		}
		p.Article.Records = len(p.Rows)
		out = append(out, p)
	}
	many := out[1]
	some := slices.IndexFunc(out, func(p *batch.Page) bool { return len(p.Rows) > 0 })
	many.Rows = slices.Repeat(out[some].Rows[:1], 5000)
	for i := range many.Rows {
		many.Rows[i].Doc = many.Article.Doc
	}
	rows := many.Rows
	many.Rows, many.Parts = nil, func(yield func([]corpus.Row) bool) {
		for part := range slices.Chunk(rows, 4096) {
			if !yield(part) {
				return
			}
		}
	}
	return out
}

func put(t *testing.T, o *batch.Output, p *batch.Page) {
	t.Helper()
	copied := *p
	require.NoError(t, o.Encode(&copied))
	require.NoError(t, o.Write(&copied))
}

func position(n int) batch.Position { return batch.Position{Articles: n, Input: fmt.Sprint(n)} }

func options(format, name string) batch.Options {
	return batch.Options{Format: format, Name: name, Sink: sink.Options{Document: true}, Errors: strings.TrimSuffix(name, filepath.Ext(name)) + ".errors", Settings: []batch.Setting{{Name: "a", Value: "b"}}}
}

// formats are all that go to a file, and the lines.
func formats() []string { return append(slices.Clone(sink.Formats()), "lines") }

func optionsFor(format, name string) batch.Options {
	o := options(format, name)
	if format == "lines" {
		o.Format, o.Lines = "jsonl", true
	}
	return o
}

// A run that is killed at any moment and continued, again and again, writes the bytes of an unbroken one: whatever of the
// files reached the disk behind the last checkpoint.
func TestKilledAndContinued(t *testing.T) {
	all := pages(60)
	for _, format := range formats() {
		t.Run(format, func(t *testing.T) {
			dir := t.TempDir()
			want, err := batch.Open(optionsFor(format, filepath.Join(dir, "want.x")))
			require.NoError(t, err)
			for _, p := range all {
				put(t, want, p)
			}
			require.NoError(t, want.Close(position(len(all)), batch.Summary{}))

			r := rand.New(rand.NewPCG(7, 7))
			name := filepath.Join(dir, "got.x")
			opts := optionsFor(format, name)
			opts.Resume = true
			done, kills := 0, 0
			for done < len(all) {
				o, err := batch.Open(opts)
				require.NoError(t, err)
				start, summary := o.Start()
				require.Equal(t, done, start.Articles)
				require.Equal(t, done, summary.Articles)
				i, until := done, min(len(all), done+1+r.IntN(20))
				for ; i < until; i++ {
					put(t, o, all[i])
					if r.IntN(3) == 0 {
						require.NoError(t, o.Checkpoint(position(i+1), batch.Summary{Articles: i + 1}))
						require.NoError(t, o.Wait())
						done = i + 1
					}
				}
				if i == len(all) {
					require.NoError(t, o.Close(position(i), batch.Summary{}))
					break
				}
				kill(t, name, r)
				kills++
			}
			assert.Greater(t, kills, 1)
			same(t, dir, format)
			left, err := filepath.Glob(filepath.Join(dir, ".*"))
			require.NoError(t, err)
			assert.Empty(t, left, "nothing stays behind")
		})
	}
}

// kill leaves the folder as a killed run may: the process is gone with its lock, and more of the files has been written than
// the journal speaks of. The descriptors of this process keep the lock, so that the folder is replaced by a copy.
func kill(t *testing.T, name string, r *rand.Rand) {
	t.Helper()
	dir := filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+".partial")
	require.NoError(t, os.Rename(dir, dir+".dead"))
	require.NoError(t, os.CopyFS(dir, os.DirFS(dir+".dead")))
	require.NoError(t, os.RemoveAll(dir+".dead"))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		f, err := os.OpenFile(filepath.Join(dir, e.Name()), os.O_WRONLY|os.O_APPEND, 0)
		require.NoError(t, err)
		_, err = f.WriteString("{\"half a line"[:r.IntN(12)])
		require.NoError(t, err)
		require.NoError(t, f.Close())
	}
}

// same compares the files of both runs, byte for byte.
func same(t *testing.T, dir, format string) {
	t.Helper()
	names := []string{".x", ".errors"}
	if format == "parquet" {
		names = append(names, ".articles.x")
	}
	for _, name := range names {
		want, err := os.ReadFile(filepath.Join(dir, "want"+name))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(dir, "got"+name))
		require.NoError(t, err)
		assert.NotEmpty(t, want)
		assert.True(t, string(want) == string(got), "%s: %d bytes, got %d others", name, len(want), len(got))
	}
}

func TestContinuedWithOtherSettings(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.csv")
	opts := options("csv", name)
	o, err := batch.Open(opts)
	require.NoError(t, err)
	_, err = batch.Open(opts)
	assert.ErrorContains(t, err, "another run is writing it")
	put(t, o, pages(12)[0])
	assert.True(t, o.Stop(position(1), batch.Summary{}))

	opts.Resume = true
	opts.Settings = []batch.Setting{{Name: "a", Value: "c"}}
	_, err = batch.Open(opts)
	assert.EqualError(t, err, name+` cannot be continued: a was "b" and is "c"; leave out --resume to begin anew`)

	opts.Settings[0].Value = "b"
	o, err = batch.Open(opts)
	require.NoError(t, err, "refusing has changed nothing")
	start, _ := o.Start()
	assert.Equal(t, position(1), start)
	assert.True(t, o.Stop(start, batch.Summary{}))

	opts.Resume = false
	o, err = batch.Open(opts)
	require.NoError(t, err)
	start, _ = o.Start()
	assert.Zero(t, start.Articles, "without --resume it begins anew")
	assert.Equal(t, 1, o.Lost())
	assert.False(t, o.Stop(start, batch.Summary{}))
	files, err := os.ReadDir(filepath.Dir(name))
	require.NoError(t, err)
	assert.Empty(t, files, "of a run that did nothing nothing stays")
}

// A file that is replaced leaves its mode, and a link stays one.
func TestReplaced(t *testing.T) {
	dir := t.TempDir()
	name, link := filepath.Join(dir, "out.jsonl"), filepath.Join(dir, "link.jsonl")
	require.NoError(t, os.WriteFile(name, []byte("old"), 0o640))
	require.NoError(t, os.Symlink(name, link))
	o, err := batch.Open(options("jsonl", link))
	require.NoError(t, err)
	put(t, o, pages(12)[0])
	old, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, "old", string(old), "until it is complete")
	require.NoError(t, o.Close(position(1), batch.Summary{}))
	info, err := os.Lstat(name)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode())
	info, err = os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink)
}

func TestOnlyFilesAreContinued(t *testing.T) {
	for _, name := range []string{"", "-", os.DevNull} {
		_, err := batch.Open(batch.Options{Format: "jsonl", Name: name, Stdout: &strings.Builder{}, Resume: true})
		assert.ErrorIs(t, err, batch.ErrNoFile, name)
	}
	_, err := batch.Open(batch.Options{Format: "jsonl", Name: t.TempDir()})
	assert.ErrorContains(t, err, "is a directory")
}
