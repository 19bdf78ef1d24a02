package sink

import (
	"fmt"
	"io"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// Sink takes the rows of one article after the other.
type Sink interface {
	// Write writes the rows of one article; there may be none.
	Write(rows []corpus.Row) error
	// Close writes what ends the file. It does not close what is written to.
	Close() error
}

// Encoder is a Sink that can do most of its work ahead: Encode makes the text of some rows on any goroutine, WriteEncoded
// puts it in its place. Write is the one after the other.
type Encoder interface {
	Sink
	Encode(rows []corpus.Row) ([]byte, error)
	WriteEncoded(text []byte) error
}

// Options say how rows are written. The zero value is right for files.
type Options struct {
	// BOM begins CSV and TSV with a byte order mark, without which Excel does not take a file for UTF-8.
	BOM bool
	// Document adds the columns for what is known of the article to CSV and TSV. In JSON it is there if the row has it.
	Document bool
	// Width is the number of columns that a table may take; 0 is 100.
	Width int
	// Color lets a table use colour.
	Color bool
}

// The formats that New knows, and those that the command line has names for but nobody has built yet.
var (
	formats = []string{"jsonl", "json", "csv", "tsv", "table"}
	planned = []string{"html", "parquet", "sqlite", "xlsx"}
)

// Formats are the names of the formats that New knows.
func Formats() []string { return append([]string(nil), formats...) }

// New makes the sink for a format.
func New(format string, w io.Writer, opts Options) (Sink, error) {
	switch format {
	case "jsonl":
		return jsonl{w}, nil
	case "json":
		return &jsonArray{w: w}, nil
	case "csv":
		return &csvSink{w: w, comma: ',', bom: opts.BOM, document: opts.Document}, nil
	case "tsv":
		return &csvSink{w: w, comma: '\t', bom: opts.BOM, document: opts.Document}, nil
	case "table":
		return newTable(w, opts), nil
	}
	for _, p := range planned {
		if p == format {
			return nil, fmt.Errorf("format %s is not built in yet (there are %s)", format, strings.Join(formats, ", "))
		}
	}
	return nil, fmt.Errorf("format %q: expected one of %s", format, strings.Join(formats, ", "))
}
