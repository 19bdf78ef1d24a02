package sink

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/liangci/liangci/corpus"
)

// Sink takes the rows of one article after the other.
type Sink interface {
	// Write writes rows of one article; those of a huge one come in several parts, and there may be none.
	Write(rows []corpus.Row) error
	// Article ends an article whose rows have been written, or tells of one that could not be read.
	Article(a corpus.ArticleRow) error
	// Close writes what ends the output, which is complete then and not before. It does not close the writer of New.
	Close() error
}

// Encoder is a Sink that can do most of its work ahead: Encode makes the text of some rows on any goroutine, WriteEncoded
// puts it in its place, after which the text is the sink's to use again. Write is the one after the other.
type Encoder interface {
	Sink
	Encode(rows []corpus.Row) ([]byte, error)
	WriteEncoded(text []byte) error
}

// Output is a Sink that writes to files of its own. They appear at Close; Abort leaves everything as it was before Open.
type Output interface {
	Sink
	Abort() error
}

// recordsOnly is the part of a sink that writes nothing of the articles.
type recordsOnly struct{}

func (recordsOnly) Article(corpus.ArticleRow) error { return nil }

// Options say how rows are written. The zero value is right for files.
type Options struct {
	// BOM begins CSV and TSV with a byte order mark, without which Excel does not take a file for UTF-8.
	BOM bool
	// Document adds the columns for what is known of the article to the records. In JSON it is there if the row has it.
	Document bool
	// Provenance adds the columns for what made the records, in the same way.
	Provenance bool
	// Width is the number of columns that a table may take; 0 is 100.
	Width int
	// Color lets a table use colour.
	Color bool
	// Continued says that the text goes on behind rows that are there already: CSV and TSV begin without their header.
	Continued bool
	// TempDir is where files wait until they are complete; it has to be on the same disk. "" is beside them.
	TempDir string
}

// The formats that New knows, those that only Open does, and one that the command line has a name for but nobody has built yet.
var (
	streamed = []string{"jsonl", "json", "csv", "tsv", "md", "table"}
	filed    = []string{"parquet", "sqlite", "xlsx"}
	planned  = []string{"html"}
)

// Formats are the names of the formats that Open knows.
func Formats() []string { return slices.Concat(streamed, filed) }

// NeedsFile says whether a format is one that cannot go to a stream.
func NeedsFile(format string) bool { return slices.Contains(filed, format) }

// FormatOf is the format that the ending of a file's name asks for, or "".
func FormatOf(name string) string {
	switch ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(name)), "."); ext {
	case "ndjson":
		return "jsonl"
	case "markdown":
		return "md"
	case "db", "sqlite3":
		return "sqlite"
	default:
		if slices.Contains(Formats(), ext) {
			return ext
		}
	}
	return ""
}

// CheckFormat gives the error for a name that is not that of a format.
func CheckFormat(format string) error {
	switch {
	case slices.Contains(Formats(), format):
		return nil
	case slices.Contains(planned, format):
		return fmt.Errorf("format %s is not built in yet (there are %s)", format, strings.Join(Formats(), ", "))
	}
	return fmt.Errorf("format %q: expected one of %s", format, strings.Join(Formats(), ", "))
}

// New makes the sink for a format that goes to a stream.
func New(format string, w io.Writer, opts Options) (Sink, error) {
	switch format {
	case "jsonl":
		return jsonl{w: w, room: new(sync.Pool)}, nil
	case "json":
		return &jsonArray{w: w}, nil
	case "csv":
		return newCSV(w, ',', opts), nil
	case "tsv":
		return newCSV(w, '\t', opts), nil
	case "md":
		return &markdown{w: w}, nil
	case "table":
		return newTable(w, opts), nil
	}
	if err := CheckFormat(format); err != nil {
		return nil, err
	}
	return nil, fmt.Errorf("format %s goes to a file only", format)
}

// Open makes the sink of any format for a file. Parquet, which has one table to a file, writes the articles to a second one:
// beside figures.parquet that is figures.articles.parquet.
func Open(format, name string, opts Options) (Output, error) {
	if err := CheckFormat(format); err != nil {
		return nil, err
	}
	switch format {
	case "parquet":
		return openParquet(name, opts)
	case "sqlite":
		return openSQLite(name, opts)
	case "xlsx":
		return openXLSX(name, opts)
	}
	f, err := CreateIn(opts.TempDir, name)
	if err != nil {
		return nil, err
	}
	s, err := New(format, f, opts)
	if err != nil {
		return nil, err
	}
	if e, ok := s.(Encoder); ok {
		return &encoderFile{e, f}, nil
	}
	return &textFile{s, f}, nil
}

// textFile is a sink with the file that it writes to.
type textFile struct {
	Sink
	file *File
}

func (t *textFile) Close() error { return closeFile(t.Sink, t.file) }
func (t *textFile) Abort() error { return t.file.Abort() }

// encoderFile is the same for an Encoder.
type encoderFile struct {
	Encoder
	file *File
}

func (t *encoderFile) Close() error { return closeFile(t.Encoder, t.file) }
func (t *encoderFile) Abort() error { return t.file.Abort() }

func closeFile(s Sink, f *File) error {
	if err := s.Close(); err != nil {
		_ = f.Abort() // the first error is the one to tell
		return err
	}
	return f.Commit()
}
