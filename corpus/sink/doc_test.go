package sink_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/sink"
)

// COLUMNS.md lists the columns as they are: their order, names, types and meanings. UPDATE_COLUMNS=1 writes the tables anew,
// which is a change of format for everybody who reads the files.
func TestColumnsAreDocumented(t *testing.T) {
	text, err := os.ReadFile("COLUMNS.md")
	require.NoError(t, err)
	doc := string(text)
	for _, c := range []struct {
		mark    string
		columns []sink.Column
	}{{"records", sink.RecordColumns()}, {"articles", sink.ArticleColumns()}} {
		begin, end := "<!-- "+c.mark+" -->\n", "<!-- end -->"
		before, rest, ok := strings.Cut(doc, begin)
		require.True(t, ok, "COLUMNS.md: no line %s", begin)
		table, after, ok := strings.Cut(rest, end)
		require.True(t, ok, "COLUMNS.md: no %s behind %s", end, begin)
		if os.Getenv("UPDATE_COLUMNS") != "" {
			doc = before + begin + sink.ColumnTable(c.columns) + end + after
			continue
		}
		assert.Equal(t, sink.ColumnTable(c.columns), table, "COLUMNS.md: table of %s", c.mark)
	}
	if os.Getenv("UPDATE_COLUMNS") != "" {
		require.NoError(t, os.WriteFile("COLUMNS.md", []byte(doc), 0o666))
	}
}

// CSV has the columns of the table records but for exact.
func TestColumnsOfCSV(t *testing.T) {
	var want []string
	for _, c := range sink.RecordColumns() {
		if c.Name != "exact" {
			want = append(want, c.Name)
		}
	}
	assert.Equal(t, want, sink.Columns())
}

func ExampleColumnTable() {
	fmt.Print(sink.ColumnTable(sink.RecordColumns()[4:5]))
	// Output:
	// | column | type | null | what it holds |
	// | --- | --- | --- | --- |
	// | `value` | number | yes | the number as stated, multipliers applied; null for a range or a vague number |
}
