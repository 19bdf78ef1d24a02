package main

import (
	"bufio"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
)

var articles = flag.Int("articles", 100, "how many articles TestEveryFormatHoldsTheSame takes through all formats")

// The records of one run as JSON Lines, JSON, CSV, TSV, SQLite, XLSX and Parquet, each written by a run of its own, are
// exactly those that --per-article gives: read back by Python's own library, and Parquet cell by cell beside SQLite.
//
//	go test ./cmd/liangci -run EveryFormat -articles 20000 -timeout 1h -v
func TestEveryFormatHoldsTheSame(t *testing.T) {
	t.Chdir(t.TempDir())
	generatedFile(t, "in.jsonl", "jsonl", *articles)
	dir, err := os.Getwd()
	require.NoError(t, err)
	for _, format := range []string{"jsonl", "json", "csv", "tsv", "sqlite", "xlsx", "parquet"} {
		began := time.Now()
		cmd, errs := command("extract", "-o", "out."+format, "in.jsonl")
		require.NoError(t, cmd.Run(), errs)
		t.Logf("%s: %.1f s", format, time.Since(began).Seconds())
	}
	rows, docs := perArticle(t)
	assert.Equal(t, *articles, docs)

	for table, name := range map[string]string{"records": "out.parquet", "articles": "out.articles.parquet"} {
		sameTable(t, table, name)
	}
	if exec.Command("python3", "-c", "import sqlite3").Run() != nil {
		t.Skip("python3 with sqlite3 is not there to read the files back")
	}
	report, err := exec.Command("python3", filepath.Join(moduleRoot, "corpus/sink/testdata/readback.py"), dir).CombinedOutput()
	require.NoError(t, err, "%s", report)
	t.Logf("%d records of %d articles\n%s", rows, docs, report)
}

// perArticle writes the records and articles of the lines of --per-article as rows.jsonl and articles.jsonl.
func perArticle(t *testing.T) (records, docs int) {
	t.Helper()
	cmd, errs := command("extract", "--per-article", "in.jsonl")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	rowFile, err := os.Create("rows.jsonl")
	require.NoError(t, err)
	defer rowFile.Close()
	rows := bufio.NewWriter(rowFile)
	articleFile, err := os.Create("articles.jsonl")
	require.NoError(t, err)
	defer articleFile.Close()
	require.NoError(t, cmd.Start())
	dec := json.NewDecoder(bufio.NewReader(out))
	for dec.More() {
		var line struct {
			ID       string
			Records  []json.RawMessage
			Metadata batch.Metadata
			Error    string
		}
		require.NoError(t, dec.Decode(&line))
		for _, r := range line.Records {
			rows.Write(append(r, '\n'))
		}
		m := line.Metadata
		require.NoError(t, json.NewEncoder(articleFile).Encode(corpus.ArticleRow{
			Doc: line.ID, Path: m.Path, Document: m.Document, Date: m.Date, URL: m.URL, Charset: m.Charset, Length: m.Length, Records: len(line.Records), Error: line.Error,
		}))
		records += len(line.Records)
		docs++
	}
	require.NoError(t, cmd.Wait(), errs)
	require.NoError(t, rows.Flush())
	return records, docs
}

// sameTable compares a table of Parquet with that of SQLite.
func sameTable(t *testing.T, table, name string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:out.sqlite?mode=ro")
	require.NoError(t, err)
	defer db.Close()
	want, err := db.Query("SELECT * FROM " + table + " ORDER BY rowid")
	require.NoError(t, err)
	defer want.Close()
	names, err := want.Columns()
	require.NoError(t, err)
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	got := parquet.NewReader(f)
	defer got.Close()
	for i, field := range got.Schema().Fields() {
		assert.Equal(t, names[i], field.Name())
	}
	cells, at := make([]any, len(names)), make([]any, len(names))
	for i := range cells {
		at[i] = &cells[i]
	}
	buf := make([]parquet.Row, 64)
	n := 0
	for {
		k, err := got.ReadRows(buf)
		for _, row := range buf[:k] {
			require.True(t, want.Next(), "%s: row %d is one too many", name, n+1)
			require.NoError(t, want.Scan(at...))
			for i, cell := range row {
				require.Equal(t, cellText(cells[i]), parquetText(cell), "%s: row %d, %s", name, n+1, names[i])
			}
			n++
		}
		if err != nil {
			break
		}
	}
	assert.False(t, want.Next(), "%s: only %d rows", name, n)
	assert.Positive(t, n)
	t.Logf("%s: %d rows", name, n)
}

func cellText(cell any) string {
	if cell == nil {
		return "null"
	}
	return fmt.Sprint(cell)
}

func parquetText(v parquet.Value) string {
	switch {
	case v.IsNull():
		return "null"
	case v.Kind() == parquet.Int32:
		return time.Unix(int64(v.Int32())*86400, 0).UTC().Format(time.DateOnly)
	case v.Kind() == parquet.ByteArray:
		return string(v.ByteArray())
	case v.Kind() == parquet.Double:
		return fmt.Sprint(v.Double())
	}
	return fmt.Sprint(v.Int64())
}
