package sink_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
)

func num(s string) *json.Number { n := json.Number(s); return &n }

var rows = []corpus.Row{
	{Doc: "a.txt", Start: 4, End: 10, Quote: "5600餘名", Value: num("5600"), Low: num("5600"), Bound: "more_than", Unit: "名", Dimension: "people",
		Item: "农民", Action: "培训", Rule: "r", Sentence: corpus.RowSentence{End: 11, Text: "培训农民5600余名。"}, Flags: []string{}},
	{Doc: "a.txt", Start: 20, End: 24, Quote: "-5℃", Value: num("-5"), Bound: "exact", Unit: "℃", Dimension: "temperature",
		Base: &corpus.RowBase{Value: "-5", Unit: "degC"}, Time: "昨天", Period: &corpus.RowPeriod{From: "2022-01-01", To: "2022-01-01"},
		Item: "=HYPERLINK(\"<x>\")", Place: "@某地", Sentence: corpus.RowSentence{Start: 12, End: 30, Text: "\t气温\n\x1b[31m-5℃"}, Flags: []string{"a", "b"},
		CopyOf: &corpus.RowSpan{Start: 4, End: 10}, Link: "https://example.cn/#:~:text=5",
		Document: &corpus.Document{Title: "=题", Published: "2022-01-01", Editor: "某某", DatelinePlace: "北京"}},
}

func write(t *testing.T, format string, opts sink.Options, batches ...[]corpus.Row) string {
	t.Helper()
	var out bytes.Buffer
	s, err := sink.New(format, &out, opts)
	require.NoError(t, err)
	for _, b := range batches {
		require.NoError(t, s.Write(b))
	}
	require.NoError(t, s.Close())
	return out.String()
}

func TestJSONL(t *testing.T) {
	out := write(t, "jsonl", sink.Options{}, rows[:1], nil, rows[1:])
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, 2)
	assert.Equal(t, `{"doc":"a.txt","start":4,"end":10,"quote":"5600餘名","value":5600,"low":5600,"high":null,"bound":"more_than","unit":"名",`+
		`"dimension":"people","base":null,"item":"农民","action":"培训","change":"","scope":"","time":"","period":null,"place":"","rule":"r",`+
		`"sentence":{"start":0,"end":11,"text":"培训农民5600余名。"},"flags":[],"copy_of":null,"link":""}`, lines[0])
	assert.Contains(t, lines[1], `"item":"=HYPERLINK(\"<x>\")"`, "< is not escaped, and JSON needs no guard")
}

func TestJSONArray(t *testing.T) {
	for _, batches := range [][][]corpus.Row{nil, {nil}, {rows}, {rows[:1], nil, rows[1:]}} {
		out := write(t, "json", sink.Options{}, batches...)
		got := []corpus.Row{}
		require.NoError(t, json.Unmarshal([]byte(out), &got), out)
		want := []corpus.Row{}
		for _, b := range batches {
			want = append(want, b...)
		}
		assert.Equal(t, want, got)
	}
}

func TestCSV(t *testing.T) {
	out := write(t, "csv", sink.Options{BOM: true}, rows[:1], rows[1:])
	require.True(t, strings.HasPrefix(out, "\ufeffdoc,start,end,quote,"), "the byte order mark comes once, before the header")
	table, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, "\ufeff"))).ReadAll()
	require.NoError(t, err)
	require.Len(t, table, 3)
	cell := func(row int, column string) string {
		for i, c := range sink.Columns() {
			if c == column {
				return table[row][i]
			}
		}
		t.Fatal(column)
		return ""
	}
	assert.Equal(t, sink.Columns(), table[0])
	for _, c := range []struct{ column, want, reason string }{
		{"value", "-5", "a number is a number"},
		{"quote", "'-5℃", "text that a spreadsheet would calculate"},
		{"item", "'=HYPERLINK(\"<x>\")", "a formula"},
		{"place", "'@某地", "the old sign of a formula"},
		{"sentence", "'\t气温\n\x1b[31m-5℃", "a tab in front hides a formula from some guards"},
		{"sentence_start", "12", "the sentence is laid flat"}, {"sentence_end", "30", "the sentence is laid flat"},
		{"base_value", "-5", "so is the base"}, {"base_unit", "degC", "so is the base"},
		{"period_from", "2022-01-01", "so is the period"}, {"period_to", "2022-01-01", "so is the period"},
		{"flags", "a b", "flags are one cell"}, {"copy_of_start", "4", "a span is laid flat"}, {"copy_of_end", "10", "a span is laid flat"},
		{"link", "https://example.cn/#:~:text=5", "a link is a cell"}, {"low", "", "null is empty"},
	} {
		assert.Equal(t, c.want, cell(2, c.column), c.column+": "+c.reason)
	}
	assert.Equal(t, "doc\tstart", write(t, "tsv", sink.Options{})[:9], "a table without rows has its header")
}

// What is known of the article has columns of its own if it is asked for, whether a row has it or not.
func TestDocumentColumns(t *testing.T) {
	table, err := csv.NewReader(strings.NewReader(write(t, "csv", sink.Options{Document: true}, rows))).ReadAll()
	require.NoError(t, err)
	require.Len(t, table, 3)
	n := len(sink.Columns())
	assert.Equal(t, sink.DocumentColumns(), table[0][n:])
	assert.Equal(t, []string{"", "", "", "", "", ""}, table[1][n:])
	assert.Equal(t, []string{"'=题", "2022-01-01", "", "", "某某", "北京"}, table[2][n:])
	out := strings.Split(write(t, "jsonl", sink.Options{}, rows), "\n")
	assert.NotContains(t, out[0], "title")
	assert.Contains(t, out[1], `"link":"https://example.cn/#:~:text=5","title":"=题","published":"2022-01-01","source":"","author":"","editor":"某某","dateline_place":"北京"}`)
}

// Every text cell of any row is guarded, whatever it begins with.
func TestGuard(t *testing.T) {
	for _, c := range []string{"=1", "+1", "-1", "@x", "\tx", "\rx"} {
		r := corpus.Row{Doc: c, Quote: c, Unit: c, Item: c, Action: c, Time: c, Place: c, Rule: c, Base: &corpus.RowBase{Value: "1", Unit: c}, Sentence: corpus.RowSentence{Text: c}, Flags: []string{c}, Link: c}
		for _, format := range []string{"csv", "tsv"} {
			out := write(t, format, sink.Options{}, []corpus.Row{r})
			in := csv.NewReader(strings.NewReader(out))
			if format == "tsv" {
				in.Comma = '\t'
			}
			table, err := in.ReadAll()
			require.NoError(t, err)
			guarded := 0
			for _, cell := range table[1] {
				if cell != "" {
					assert.NotContains(t, "=+-@\t\r", cell[:1], "%q", cell)
				}
				if strings.HasPrefix(cell, "'") {
					guarded++
				}
			}
			assert.Equal(t, 12, guarded, "%q in %s", c, format)
		}
	}
}

func TestTable(t *testing.T) {
	out := write(t, "table", sink.Options{Width: 70}, rows, nil, rows[:1])
	assert.NotContains(t, out, "\x1b", "no colour, and no commands of the page's own")
	assert.Contains(t, out, ">5,600")
	assert.Contains(t, out, "2 records")
	assert.Contains(t, out, "1 record\n")
	assert.NotContains(t, out, "sense", "a column without a cell is left out")
	for _, line := range strings.Split(out, "\n") {
		assert.LessOrEqual(t, text.StringWidthWithoutEscSequences(line), 70, line)
	}
	assert.Contains(t, write(t, "table", sink.Options{Color: true}, rows), "\x1b[")
}

func TestUnknownFormats(t *testing.T) {
	_, err := sink.New("html", nil, sink.Options{})
	assert.EqualError(t, err, "format html is not built in yet (there are jsonl, json, csv, tsv, md, table, parquet, sqlite, xlsx)")
	_, err = sink.New("xml", nil, sink.Options{})
	assert.EqualError(t, err, `format "xml": expected one of jsonl, json, csv, tsv, md, table, parquet, sqlite, xlsx`)
	_, err = sink.New("xlsx", nil, sink.Options{})
	assert.EqualError(t, err, "format xlsx goes to a file only")
	_, err = sink.Open("xml", "out", sink.Options{})
	assert.ErrorContains(t, err, `format "xml"`)
	for name, want := range map[string]string{"a.CSV": "csv", "a.ndjson": "jsonl", "a.db": "sqlite", "a.parquet": "parquet", "x/a.md": "md", "a.txt": "", "csv": ""} {
		assert.Equal(t, want, sink.FormatOf(name), name)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteErrorsAreTold(t *testing.T) {
	for _, format := range []string{"jsonl", "json", "csv", "tsv", "md", "table"} {
		s, err := sink.New(format, full{}, sink.Options{})
		require.NoError(t, err)
		assert.EqualError(t, s.Write(rows), "disk full", format)
	}
}

func TestFile(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("out", []byte("old"), 0o640))
	require.NoError(t, os.Symlink("out", "link"))
	content := func() string { b, _ := os.ReadFile("out"); return string(b) }
	files := func() int { all, _ := os.ReadDir("."); return len(all) }

	f, err := sink.Create("link")
	require.NoError(t, err)
	_, err = f.Write([]byte("new"))
	require.NoError(t, err)
	assert.Equal(t, "old", content(), "what was there stays until the end")
	require.NoError(t, f.Abort())
	assert.Equal(t, "old", content())
	assert.Equal(t, 2, files(), "nothing is left behind")

	f, err = sink.Create("link")
	require.NoError(t, err)
	_, err = f.Write([]byte("new"))
	require.NoError(t, err)
	require.NoError(t, f.Commit())
	assert.Equal(t, "new", content())
	assert.Equal(t, 2, files())
	info, err := os.Stat("out")
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode(), "the mode of what was replaced")
	info, err = os.Lstat("link")
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink, "a link stays a link")

	_, err = sink.Create(filepath.Join("nowhere", "out"))
	assert.EqualError(t, err, "nowhere/out: no such file or directory")
	_, err = sink.Create(".")
	assert.EqualError(t, err, ".: is a directory")
	f, err = sink.Create(os.DevNull)
	require.NoError(t, err, "a device is written to, never replaced")
	require.NoError(t, f.Commit())
}
