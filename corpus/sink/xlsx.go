package sink

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/klauspost/compress/flate"

	"github.com/liangci/liangci/corpus"
)

// What a sheet and a cell of a workbook hold at most.
const (
	xlsxRows = 1_048_576 // with the header
	xlsxCell = 32_767    // UTF-16 units
)

// xlsxSink writes a workbook with the sheets records and articles. The sheet of the records goes straight into the file;
// that of the articles, which grows beside it and a zip file cannot take at the same time, waits in a file of its own.
type xlsxSink struct {
	file         *File
	waiting      *File // sheets of articles
	zip          *zip.Writer
	records      xlsxTable
	articles     xlsxTable
	recordFields []field[corpus.Row]
	names        []string // of the sheets in the file
	cut          int      // cells that were too long
}

// xlsxTable is a table over one sheet or, where that is full, several.
type xlsxTable struct {
	name    string
	columns []Column
	limit   int // rows of a sheet
	row     int // rows of the sheet in hand
	sheets  int
	out     *bufio.Writer
	next    func() (io.Writer, error) // begins what the next sheet is written to
}

func openXLSX(name string, opts Options) (Output, error) { return newXLSX(name, opts, xlsxRows) }

func newXLSX(name string, opts Options, limit int) (*xlsxSink, error) {
	file, err := CreateIn(opts.TempDir, name)
	if err != nil {
		return nil, err
	}
	if file.name == "" {
		return nil, errors.Join(fmt.Errorf("%s: a workbook needs a regular file", name), file.Abort())
	}
	waiting, err := CreateIn(opts.TempDir, name)
	if err != nil {
		return nil, errors.Join(err, file.Abort())
	}
	s := &xlsxSink{file: file, waiting: waiting, zip: newZip(file), recordFields: tableFields(opts)}
	s.records = xlsxTable{name: "records", columns: columnsOf(s.recordFields), limit: limit, next: s.nextSheet}
	s.articles = xlsxTable{name: "articles", columns: columnsOf(articleFields), limit: limit, next: func() (io.Writer, error) { return waiting, nil }}
	return s, nil
}

// newZip is a zip file with the faster one of the deflaters.
func newZip(w io.Writer) *zip.Writer {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) { return flate.NewWriter(out, flate.DefaultCompression) })
	return z
}

// nextSheet begins a sheet in the zip file.
func (s *xlsxSink) nextSheet() (io.Writer, error) {
	s.names = append(s.names, sheetName(s.records.name, s.records.sheets+1))
	return s.zip.Create(sheetPath(len(s.names)))
}

func sheetName(table string, n int) string {
	if n == 1 {
		return table
	}
	return table + " " + strconv.Itoa(n)
}

func sheetPath(n int) string { return "xl/worksheets/sheet" + strconv.Itoa(n) + ".xml" }

func (s *xlsxSink) Write(rows []corpus.Row) error {
	for i := range rows {
		if err := writeXLSX(s, &s.records, s.recordFields, &rows[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *xlsxSink) Article(a corpus.ArticleRow) error {
	return writeXLSX(s, &s.articles, articleFields, &a)
}

// Warnings tell what did not fit, after Close.
func (s *xlsxSink) Warnings() []string {
	if s.cut == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%s: text cut in %d cells, which hold %d characters", s.file.name, s.cut, xlsxCell)}
}

func (s *xlsxSink) Close() error {
	if err := s.end(); err != nil {
		_ = s.Abort() // the first error is the one to tell
		return err
	}
	if err := s.waiting.Abort(); err != nil {
		return errors.Join(err, s.file.Abort())
	}
	return s.file.Commit()
}

func (s *xlsxSink) end() error {
	for _, t := range []*xlsxTable{&s.records, &s.articles} {
		if t.sheets == 0 { // a table without rows has its header
			if err := t.begin(); err != nil {
				return err
			}
		}
		if err := t.end(); err != nil {
			return err
		}
	}
	if err := s.takeWaiting(); err != nil {
		return err
	}
	if err := s.parts(); err != nil {
		return err
	}
	return s.zip.Close()
}

// takeWaiting copies the sheets of the articles behind those of the records.
func (s *xlsxSink) takeWaiting() error {
	if _, err := s.waiting.f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	in := bufio.NewReaderSize(s.waiting.f, 64<<10)
	for n := range s.articles.sheets {
		s.names = append(s.names, sheetName(s.articles.name, n+1))
		w, err := s.zip.Create(sheetPath(len(s.names)))
		if err != nil {
			return err
		}
		if err := copySheet(w, in); err != nil {
			return err
		}
	}
	return nil
}

func (s *xlsxSink) Abort() error { return errors.Join(s.waiting.Abort(), s.file.Abort()) }

// parts writes what a workbook has beside its sheets.
func (s *xlsxSink) parts() error {
	for _, p := range workbookParts(s.names) {
		w, err := s.zip.Create(p.path)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, p.content); err != nil {
			return err
		}
	}
	return nil
}
