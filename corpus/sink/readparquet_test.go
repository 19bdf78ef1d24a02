package sink_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/sink"
)

func TestParquetReadBack(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.parquet")
	out, err := sink.Open("parquet", name, sink.Options{})
	require.NoError(t, err)
	records, articles := writeAll(t, samples(t), out)

	got, n := readParquet(t, name, sink.RecordColumns()), 0
	for b := range samples(t) {
		for _, r := range b.rows {
			r.Document = nil
			require.Equal(t, filled(flatten(t, r), sink.RecordColumns()), <-got, "row %d", n)
			n++
		}
	}
	assert.Equal(t, records, n)
	assert.Empty(t, <-got)
	n = 0
	for range readParquet(t, strings.TrimSuffix(name, ".parquet")+".articles.parquet", sink.ArticleColumns()) {
		n++
	}
	assert.Equal(t, articles, n)
}

// filled has every column of a row, "" or nil where there is nothing.
func filled(row map[string]any, columns []sink.Column) map[string]any {
	for _, c := range columns {
		v := row[c.Name]
		switch {
		case c.Name == "exact":
			continue
		case c.Type == sink.Text && v == nil:
			row[c.Name] = ""
		case c.Type != sink.Text && v == "":
			row[c.Name] = nil
		case v == nil:
			row[c.Name] = nil
		}
	}
	delete(row, "base")
	delete(row, "period")
	delete(row, "copy_of")
	return row
}

// readParquet reads a table with the library's reader, checks the order and the types of its columns, and gives numbers as
// their digits.
func readParquet(t testing.TB, name string, columns []sink.Column) <-chan map[string]any {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	info, err := f.Stat()
	require.NoError(t, err)
	p, err := parquet.OpenFile(f, info.Size())
	require.NoError(t, err)
	fields := p.Schema().Fields()
	require.Len(t, fields, len(columns))
	for i, c := range columns {
		assert.Equal(t, c.Name, fields[i].Name())
		assert.Equal(t, c.Nullable(), fields[i].Optional(), c.Name)
		assert.Equal(t, map[sink.Type]string{sink.Text: "STRING", sink.Integer: "INT(64,true)", sink.Number: "DOUBLE", sink.Date: "DATE"}[c.Type], fields[i].Type().String(), c.Name)
	}
	rows := make(chan map[string]any)
	go func() {
		defer close(rows)
		r := parquet.NewReader(p)
		buf := make([]parquet.Row, 100)
		for {
			n, err := r.ReadRows(buf)
			for _, row := range buf[:n] {
				rows <- parquetRow(row, columns)
			}
			if err != nil {
				return
			}
		}
	}()
	return rows
}

func parquetRow(row parquet.Row, columns []sink.Column) map[string]any {
	out := map[string]any{}
	for i, v := range row {
		c := columns[i]
		switch {
		case v.IsNull():
			out[c.Name] = nil
		case c.Type == sink.Text:
			out[c.Name] = string(v.ByteArray())
		case c.Type == sink.Integer:
			out[c.Name] = json.Number(fmt.Sprint(v.Int64()))
		case c.Type == sink.Date:
			out[c.Name] = dayOf(int(v.Int32()))
		default:
			out[c.Name] = json.Number(plainDouble(v.Double()))
		}
	}
	if text, ok := out["exact"].(string); ok && text != "" {
		var digits map[string]json.Number
		if err := json.Unmarshal([]byte(text), &digits); err != nil {
			return map[string]any{"exact": err}
		}
		for k, v := range digits {
			out[k] = v
		}
	}
	delete(out, "exact")
	return out
}
