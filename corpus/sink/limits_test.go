package sink

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
	"github.com/xuri/excelize/v2"

	"github.com/liangci/liangci/corpus"
)

// A full sheet is followed by another, with its own header.
func TestFurtherSheets(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.xlsx")
	s, err := newXLSX(name, Options{}, 4)
	require.NoError(t, err)
	for i := range 7 {
		require.NoError(t, s.Write([]corpus.Row{{Doc: fmt.Sprint(i), Quote: "</sheetData></worksheet>\n"}}))
		require.NoError(t, s.Article(corpus.ArticleRow{Doc: fmt.Sprint(i), URL: "\n" + sheetEnd + "\n"}))
	}
	require.NoError(t, s.Close())
	assert.Empty(t, s.Warnings())
	book, err := excelize.OpenFile(name)
	require.NoError(t, err)
	defer book.Close()
	assert.Equal(t, []string{"records", "records 2", "records 3", "articles", "articles 2", "articles 3"}, book.GetSheetList())
	for _, table := range []string{"records", "articles"} {
		var docs []string
		for n := range 3 {
			rows, err := book.GetRows(sheetName(table, n+1))
			require.NoError(t, err)
			require.LessOrEqual(t, len(rows), 4)
			assert.Equal(t, "doc", rows[0][0])
			for _, r := range rows[1:] {
				docs = append(docs, r[0])
			}
		}
		assert.Equal(t, strings.Fields("0 1 2 3 4 5 6"), docs, table)
	}
}

func TestRowLimitOfSheets(t *testing.T) {
	assert.Equal(t, 1<<20, xlsxRows)
	assert.Equal(t, []string{"A", "Z", "AA", "AZ", "BA"}, []string{columnName(0), columnName(25), columnName(26), columnName(51), columnName(52)})
}

func TestCutCell(t *testing.T) {
	for _, c := range []struct {
		in, want string
		cut      bool
	}{
		{strings.Repeat("a", xlsxCell), "", false},
		{strings.Repeat("长", xlsxCell), "", false},
		{strings.Repeat("a", xlsxCell+1), strings.Repeat("a", xlsxCell-1) + "…", true},
		{strings.Repeat("𠮷", xlsxCell/2) + "a", "", false},
		{strings.Repeat("𠮷", xlsxCell/2+1), strings.Repeat("𠮷", xlsxCell/2) + "…", true},
		{"a" + strings.Repeat("𠮷", xlsxCell/2+1), "a" + strings.Repeat("𠮷", xlsxCell/2-1) + "…", true},
	} {
		got, cut := cutCell(c.in)
		assert.Equal(t, c.cut, cut)
		assert.Equal(t, c.want, got, "%d bytes", len(c.in))
	}
}

// A group of rows ends where it is full, so that no more than that is held.
func TestRowGroups(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.parquet")
	s, err := openParquet(name, Options{})
	require.NoError(t, err)
	rows := make([]corpus.Row, 1000)
	total := 0
	for total <= 2*parquetGroup {
		for i := range rows {
			rows[i] = corpus.Row{Doc: fmt.Sprint(total + i), Item: fmt.Sprint("项目", (total+i)*7919)}
		}
		require.NoError(t, s.Write(rows))
		total += len(rows)
	}
	require.NoError(t, s.Close())
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	info, err := f.Stat()
	require.NoError(t, err)
	p, err := parquet.OpenFile(f, info.Size())
	require.NoError(t, err)
	var sizes []int64
	for _, g := range p.RowGroups() {
		sizes = append(sizes, g.NumRows())
	}
	assert.Equal(t, []int64{parquetGroup, parquetGroup, int64(total - 2*parquetGroup)}, sizes)
	r := parquet.NewReader(f)
	defer r.Close()
	n, buf := 0, make([]parquet.Row, 500)
	for {
		k, err := r.ReadRows(buf)
		for _, row := range buf[:k] {
			require.Equal(t, fmt.Sprint(n), string(row[0].ByteArray()), "a dictionary that grows too large loses nothing")
			require.Equal(t, fmt.Sprint("项目", n*7919), string(row[12].ByteArray()))
			n++
		}
		if err != nil {
			break
		}
	}
	assert.Equal(t, total, n)
}

func TestExact(t *testing.T) {
	n := func(s string) *json.Number { d := json.Number(s); return &d }
	for _, c := range []struct{ value, want, reason string }{
		{"157800", "", "a whole number"}, {"99.25", "", "a fraction of two"}, {"0.1", "", "a double is near enough to give it back"},
		{"9007199254740993", `{"value":"9007199254740993"}`, "one more than doubles count"},
		{"9007199254740992", "", "where they end"},
		{"0.1234567890123456789", `{"value":"0.1234567890123456789"}`, "too many digits"},
		{"100000000000000000000", "", "large and round"},
		{"1" + strings.Repeat("0", 400), `{"value":"1` + strings.Repeat("0", 400) + `"}`, "beyond the largest"},
	} {
		assert.Equal(t, c.want, exact(&corpus.Row{Value: n(c.value)}), c.reason)
	}
	assert.Equal(t, `{"low":"9007199254740993","base_value":"9007199254740993"}`,
		exact(&corpus.Row{Value: n("1"), Low: n("9007199254740993"), Base: &corpus.RowBase{Value: "9007199254740993"}}))
}
