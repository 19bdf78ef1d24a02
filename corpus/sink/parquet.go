package sink

import (
	"cmp"
	"errors"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/parquet-go/parquet-go"

	"github.com/liangci/liangci/corpus"
)

// parquetGroup is how many rows make a row group: what is held in memory at once, some 20 MB of records.
const parquetGroup = 32 << 10

// parquetDictionary is the size of a dictionary from which on a column does without one.
const parquetDictionary = 1 << 20

// parquetSink writes records to one file and articles to another beside it.
type parquetSink struct {
	records  *parquetTable[corpus.Row]
	articles *parquetTable[corpus.ArticleRow]
}

func openParquet(name string, opts Options) (Output, error) {
	articles, err := createParquet(opts.TempDir, articlesName(name), articleFields)
	if err != nil {
		return nil, err
	}
	records, err := createParquet(opts.TempDir, name, tableFields(opts))
	if err != nil {
		return nil, errors.Join(err, articles.file.Abort())
	}
	return &parquetSink{records, articles}, nil
}

// articlesName is the file of the articles beside that of the records: figures.articles.parquet.
func articlesName(name string) string {
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + ".articles" + ext
}

func (s *parquetSink) Write(rows []corpus.Row) error {
	for i := range rows {
		if err := s.records.write(&rows[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *parquetSink) Article(a corpus.ArticleRow) error { return s.articles.write(&a) }

// Close lets the records appear last, so that where they are the articles are.
func (s *parquetSink) Close() error {
	if err := errors.Join(s.records.finish(), s.articles.finish()); err != nil {
		_ = s.Abort() // the first error is the one to tell
		return err
	}
	if err := s.articles.file.Commit(); err != nil {
		return errors.Join(err, s.records.file.Abort())
	}
	return s.records.file.Commit()
}

func (s *parquetSink) Abort() error {
	return errors.Join(s.records.file.Abort(), s.articles.file.Abort())
}

// parquetTable writes one table, a group of rows at a time.
type parquetTable[T any] struct {
	file   *File
	fields []field[T]
	w      *parquet.GenericWriter[any]
	rows   []parquet.Row // held back for the next write
	n      int           // rows of the group
}

// parquetBatch is how many rows go to the writer at once.
const parquetBatch = 256

func createParquet[T any](dir, name string, fields []field[T]) (*parquetTable[T], error) {
	file, err := CreateIn(dir, name)
	if err != nil {
		return nil, err
	}
	schema := parquetSchema(columnsOf(fields))
	return newParquetTable(file, file, fields, schema), nil
}

func newParquetTable[T any](out io.Writer, file *File, fields []field[T], schema *parquet.Schema) *parquetTable[T] {
	return &parquetTable[T]{
		file: file, fields: fields,
		w: parquet.NewGenericWriter[any](out, schema, parquet.Compression(&parquet.Zstd), parquet.CreatedBy("liangci", "", ""), parquet.DictionaryMaxBytes(parquetDictionary)),
	}
}

// parquetSchema is a schema with the columns in their order.
func parquetSchema(columns []Column) *parquet.Schema {
	types := map[Type]reflect.Type{Text: reflect.TypeFor[string](), Integer: reflect.TypeFor[int64](), Number: reflect.TypeFor[float64](), Date: reflect.TypeFor[int32]()}
	fields := make([]reflect.StructField, len(columns))
	for i, c := range columns {
		tag := c.Name
		switch {
		case c.Type == Date:
			tag += ",optional,date"
		case c.Nullable():
			tag += ",optional"
		case c.Type == Text && !slices.Contains(distinct, c.Name):
			tag += ",dict"
		}
		fields[i] = reflect.StructField{Name: "F" + strconv.Itoa(i), Type: types[c.Type], Tag: reflect.StructTag("parquet:" + strconv.Quote(tag))}
	}
	return parquet.NewSchema("liangci", parquet.SchemaOf(reflect.New(reflect.StructOf(fields)).Interface()))
}

// distinct are columns of text in which nearly every cell is another.
var distinct = []string{"quote", "sentence", "link", "path", "title", "url", "exact"}

func (t *parquetTable[T]) write(row *T) error {
	t.rows = append(t.rows, t.row(row))
	t.n++
	if len(t.rows) < parquetBatch && t.n < parquetGroup {
		return nil
	}
	return t.flush()
}

// flush hands the rows to the writer, and ends the group where it is full.
func (t *parquetTable[T]) flush() error {
	if _, err := t.w.WriteRows(t.rows); err != nil {
		return err
	}
	t.rows = t.rows[:0]
	if t.n < parquetGroup {
		return nil
	}
	t.n = 0
	return t.w.Flush()
}

func (t *parquetTable[T]) finish() error {
	return cmp.Or(t.flush(), t.w.Close())
}

func (t *parquetTable[T]) row(row *T) parquet.Row {
	out := make(parquet.Row, len(t.fields))
	for i, f := range t.fields {
		out[i] = parquetValue(f.Column, f.get(row), i)
	}
	return out
}

func parquetValue(c Column, text string, column int) parquet.Value {
	var v parquet.Value
	switch {
	case c.Type == Text:
		return parquet.ByteArrayValue([]byte(text)).Level(0, 0, column)
	case text == "":
		return v.Level(0, 0, column)
	case c.Type == Integer:
		n, _ := strconv.ParseInt(text, 10, 64) // made by strconv
		v = parquet.Int64Value(n)
	case c.Type == Number:
		v = parquet.DoubleValue(double(text))
	case c.Type == Date:
		d, ok := day(text)
		if !ok {
			return v.Level(0, 0, column)
		}
		v = parquet.Int32Value(d)
	}
	present := 0
	if c.Nullable() {
		present = 1
	}
	return v.Level(0, present, column)
}
