package sink_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/generate"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/extract"
)

var articles = flag.Int("articles", 100, "how many articles are written and read back")

// batch is an article with its rows.
type batch struct {
	article corpus.ArticleRow
	rows    []corpus.Row
}

// samples are the project's own articles with their records, and articles as bad as they come.
func samples(t testing.TB) iter.Seq[batch] {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var originals []string
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		originals = append(originals, string(data))
	}
	made, err := generate.New(1, originals)
	require.NoError(t, err)
	return func(yield func(batch) bool) {
		for i := range *articles {
			m := made.Article(i)
			o, err := corpus.Article{ID: m.ID, Path: "made", Data: []byte(m.Text), Decoded: true, Title: m.Title, Date: m.Date, Source: m.Source, Author: m.Author, URL: m.URL}.Open()
			require.NoError(t, err)
			r := o.Extract(x)
			a := o.ArticleRow(r, corpus.Rune, nil)
			if !yield(batch{a, corpus.Rows(o.ID, r, corpus.RowOptions{URL: o.URL, Document: &a.Document})}) {
				return
			}
		}
		for _, b := range append(nasty(), batch{article: corpus.FailedRow("gone.txt", "gone.txt", os.ErrNotExist)}) {
			if !yield(b) {
				return
			}
		}
	}
}

// nasty are rows with what no format likes.
func nasty() []batch {
	texts := []string{
		"", " leading", "trailing ", "tab\tin", "line\nbreak", "\n", "\r", "a\rb", "\x00", "\x01\x1f\x7f", "_x0041_", "_x005F_x0041_", "_x", "=1+1", "+1", "-1", "@a", "'quoted", "\"", "a,b;c|d",
		"<b>&amp;</b>", "]]>", "𠮷😀", "\ufffd", "\ufeffx", "\u2028", "\ufffe\uffff", "e\u0301",
	}
	huge := []string{strings.Repeat("长", 40_000), strings.Repeat("𠮷", 20_000), strings.Repeat("a", 32_767)}
	numbers := []string{"0", "-5", "0.1", "99.25", "157800", "0.3333333333333333", "12345678901234567890.123456789", "9007199254740993", "1" + strings.Repeat("0", 40), "0." + strings.Repeat("0", 30) + "1",
		"1" + strings.Repeat("0", 400), "123456789012345", "0.1234567890123456789"}
	r := rand.New(rand.NewPCG(1, 2))
	text := func() string { return texts[r.IntN(len(texts))] }
	number := func() *json.Number {
		if r.IntN(4) == 0 {
			return nil
		}
		return num(numbers[r.IntN(len(numbers))])
	}
	var out []batch
	for i := range 100 {
		doc := fmt.Sprintf("%d%s", i, texts[i%len(texts)])
		document := corpus.Document{Title: text(), Published: text(), Source: text(), Author: text(), Editor: text(), DatelinePlace: text()}
		b := batch{article: corpus.ArticleRow{Doc: doc, Path: text(), Document: document, URL: text(), Charset: "utf-8", Length: r.IntN(1e6), Error: text()}}
		if i%2 == 0 {
			b.article.Date = fmt.Sprintf("%04d-02-28", 1890+i)
		}
		for range r.IntN(6) {
			row := corpus.Row{Doc: doc, Start: r.IntN(1e9), End: r.IntN(1e9), Quote: text(), Value: number(), Low: number(), High: number(), Bound: "exact", Unit: text(), Dimension: "area",
				Item: text(), Action: text(), Time: text(), Place: text(), Rule: text(), Sentence: corpus.RowSentence{Start: 1, End: 2, Text: text()}, Flags: []string{}, Link: text(), Document: &document}
			if n := number(); n != nil {
				row.Base = &corpus.RowBase{Value: *n, Unit: text()}
			}
			switch r.IntN(4) {
			case 0:
				row.Period, row.Flags = &corpus.RowPeriod{From: "1899-12-31", To: "1900-03-01"}, []string{"a", "b"}
			case 1:
				row.Period, row.CopyOf = &corpus.RowPeriod{To: "2199-12-31"}, &corpus.RowSpan{Start: 0, End: 7}
			}
			if i < len(huge) {
				row.Item = huge[i]
			}
			b.rows = append(b.rows, row)
		}
		b.article.Records = len(b.rows)
		out = append(out, b)
	}
	return out
}

// writeAll writes the samples to all outputs at once, rows of some articles in parts, and gives how many there are.
func writeAll(t testing.TB, all iter.Seq[batch], outputs ...sink.Sink) (records, articles int) {
	t.Helper()
	for b := range all {
		part := max(1, len(b.rows))
		if articles%3 == 0 {
			part = 2
		}
		for _, out := range outputs {
			for at := 0; at < len(b.rows); at += part {
				require.NoError(t, out.Write(b.rows[at:min(at+part, len(b.rows))]))
			}
			require.NoError(t, out.Article(b.article))
		}
		records += len(b.rows)
		articles++
	}
	for _, out := range outputs {
		require.NoError(t, out.Close())
	}
	return records, articles
}

// plainJSON writes rows and articles with nothing but encoding/json, to compare with.
type plainJSON struct{ rows, articles *json.Encoder }

func (p plainJSON) Write(rows []corpus.Row) error {
	for i := range rows {
		if err := p.rows.Encode(&rows[i]); err != nil {
			return err
		}
	}
	return nil
}

func (p plainJSON) Article(a corpus.ArticleRow) error { return p.articles.Encode(a) }
func (plainJSON) Close() error                        { return nil }

func encoder(t testing.TB, name string) *json.Encoder {
	t.Helper()
	f, err := os.Create(name)
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	return json.NewEncoder(f)
}

// Every format, read back by a reader that shares no line with its writer, holds exactly the same records. For as many as one
// likes: go test ./corpus/sink -run Python -v -articles 20000.
func TestReadBackByPython(t *testing.T) {
	if exec.Command("python3", "-c", "import sqlite3").Run() != nil {
		t.Skip("python3 with sqlite3 is not there")
	}
	dir := t.TempDir()
	outputs := []sink.Sink{plainJSON{encoder(t, filepath.Join(dir, "rows.jsonl")), encoder(t, filepath.Join(dir, "articles.jsonl"))}}
	for _, format := range []string{"jsonl", "json", "csv", "tsv", "sqlite", "xlsx", "parquet"} {
		out, err := sink.Open(format, filepath.Join(dir, "out."+format), sink.Options{Document: true, BOM: format == "csv"})
		require.NoError(t, err)
		outputs = append(outputs, out)
	}
	records, articles := writeAll(t, samples(t), outputs...)
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, files, 10, "one file a format and one more for Parquet, nothing left beside them: %v", files)
	report, err := exec.Command("python3", "testdata/readback.py", dir).CombinedOutput()
	require.NoError(t, err, "%s", report)
	t.Logf("%d records of %d articles\n%s", records, articles, report)
}

// flatten lays a JSON object flat by the names of the columns, numbers as their digits.
func flatten(t testing.TB, row any) map[string]any {
	t.Helper()
	text, err := json.Marshal(row)
	require.NoError(t, err)
	dec := json.NewDecoder(strings.NewReader(string(text)))
	dec.UseNumber()
	var keys, out map[string]any
	require.NoError(t, dec.Decode(&keys))
	out = map[string]any{}
	for k, v := range keys {
		switch inner := v.(type) {
		case map[string]any:
			for name, v := range inner {
				out[k+"_"+name] = v
			}
		case []any:
			var all []string
			for _, v := range inner {
				all = append(all, v.(string))
			}
			out[k] = strings.Join(all, " ")
		default:
			out[k] = v
		}
	}
	if text, ok := out["sentence_text"]; ok {
		out["sentence"] = text
		delete(out, "sentence_text")
	}
	return out
}

func TestXLSXReadBack(t *testing.T) {
	name, all := filepath.Join(t.TempDir(), "out.xlsx"), slices.Values(nasty())
	out, err := sink.Open("xlsx", name, sink.Options{})
	require.NoError(t, err)
	_, count := writeAll(t, all, out)
	book, err := excelize.OpenFile(name)
	require.NoError(t, err)
	defer book.Close()
	assert.Equal(t, []string{"records", "articles"}, book.GetSheetList())
	rows, err := book.GetRows("records", excelize.Options{RawCellValue: true})
	require.NoError(t, err)
	var header []string
	for _, c := range sink.RecordColumns() {
		header = append(header, c.Name)
	}
	assert.Equal(t, header, rows[0])
	n := 1
	for b := range all {
		for _, r := range b.rows {
			assert.Equal(t, []string{fmt.Sprint(r.Start), fmt.Sprint(r.End)}, rows[n][1:3])
			if r.Bound != "" && len(r.Item) < 32767 && !strings.Contains(r.Item, "_x") {
				assert.Equal(t, r.Item, rows[n][12], "row %d", n)
			}
			n++
		}
	}
	assert.Len(t, rows, n)
	rows, err = book.GetRows("articles")
	require.NoError(t, err)
	assert.Len(t, rows, count+1)
	warned := out.(interface{ Warnings() []string }).Warnings()
	require.Len(t, warned, 1)
	assert.Regexp(t, `out.xlsx: text cut in \d+ cells, which hold 32767 characters$`, warned[0])
}
