package generate_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/generate"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

func originals(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	var out []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		out = append(out, string(text))
	}
	return out
}

// The same seed makes the same articles, in whatever order; another seed makes others.
func TestDeterministic(t *testing.T) {
	one, err := generate.New(1, originals(t))
	require.NoError(t, err)
	again, err := generate.New(1, originals(t))
	require.NoError(t, err)
	two, err := generate.New(2, originals(t))
	require.NoError(t, err)
	for i := 99; i >= 0; i-- {
		assert.Equal(t, one.Article(i), again.Article(i))
		assert.NotEqual(t, one.Article(i).Text, two.Article(i).Text)
	}
}

func TestVaried(t *testing.T) {
	g, err := generate.New(1, originals(t))
	require.NoError(t, err)
	const n = 2000
	ids, urls, texts, titles, dates := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range n {
		a := g.Article(i)
		ids[a.ID], urls[a.URL], texts[a.Text], titles[a.Title], dates[a.Date] = true, true, true, true, true
		_, err := time.Parse(time.DateOnly, a.Date)
		require.NoError(t, err)
		require.NotEmpty(t, a.Source+a.Author)
	}
	assert.Len(t, ids, n)
	assert.Len(t, urls, n)
	assert.Greater(t, len(texts), n*99/100)
	assert.Greater(t, len(titles), n/4)
	assert.Greater(t, len(dates), n/3)
}

// Both forms are read back as the articles that were written, and their records are like those of the originals.
func TestReadBack(t *testing.T) {
	g, err := generate.New(7, originals(t))
	require.NoError(t, err)
	x, err := extract.New()
	require.NoError(t, err)
	const n = 40
	for _, format := range generate.Formats() {
		var file bytes.Buffer
		require.NoError(t, g.Write(&file, format, n))
		i, records := 0, 0
		for a, err := range source.Articles([]string{"-"}, source.Options{Stdin: &file}) {
			require.NoError(t, err, format)
			want := g.Article(i)
			o, err := a.Open()
			require.NoError(t, err, format)
			assert.Equal(t, want.URL, o.URL)
			assert.Equal(t, want.Date, o.Date)
			if format == "warc" { // of a page the title has one space for several, and the editor is found in the text
				want.Title = strings.Join(strings.Fields(want.Title), " ")
				o.Known.Editor = ""
			}
			assert.Equal(t, corpus.Document{Title: want.Title, Published: want.Date, Source: want.Source, Author: want.Author}, o.Known, format)
			if format == "jsonl" {
				assert.Equal(t, want.ID, o.ID)
				assert.Equal(t, want.Text, o.Text.Source())
			}
			records += len(o.Extract(x).Records)
			i++
		}
		assert.Equal(t, n, i, format)
		assert.Greater(t, records, 10*n, format)
	}
	assert.EqualError(t, g.Write(&bytes.Buffer{}, "pdf", 1), `format "pdf": expected one of jsonl, warc`)
}

func TestNoOriginals(t *testing.T) {
	for _, o := range [][]string{nil, {""}, {"只有标题\n\n"}} {
		_, err := generate.New(1, o)
		assert.EqualError(t, err, "no original with a title and a paragraph")
	}
}

func ExampleGenerator_Article() {
	g, err := generate.New(1, []string{"培训进山寨\n2024年培训农民5600余名，增长１０．５％。\n"})
	if err != nil {
		panic(err)
	}
	a := g.Article(3)
	fmt.Println(a.ID, a.Date, a.Source)
	fmt.Print(a.Text)
	// Output:
	// e23a-0000003 2023-10-10 青石晚报
	// 东槐市：培训进山寨
	//
	// 2024年培训农民9900余名，增长２０．９％。
}
