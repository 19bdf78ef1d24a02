package sink

import (
	"bytes"
	"encoding/csv"
	"io"
	"strings"

	"github.com/liangci/liangci/corpus"
)

type csvSink struct {
	recordsOnly
	w      io.Writer
	comma  rune
	bom    bool
	fields []field[corpus.Row]
	begun  bool
}

func newCSV(w io.Writer, comma rune, opts Options) *csvSink {
	return &csvSink{w: w, comma: comma, bom: opts.BOM, fields: withOptional(recordFields, opts), begun: opts.Continued}
}

func (s *csvSink) Encode(rows []corpus.Row) ([]byte, error) {
	var buf bytes.Buffer
	out := csv.NewWriter(&buf)
	out.Comma = s.comma
	cells := make([]string, len(s.fields))
	for i := range rows {
		for c, f := range s.fields {
			cells[c] = f.get(&rows[i])
			if f.Type == Text {
				cells[c] = guard(cells[c])
			}
		}
		if err := out.Write(cells); err != nil {
			return nil, err
		}
	}
	out.Flush()
	return buf.Bytes(), out.Error()
}

func (s *csvSink) WriteEncoded(text []byte) error {
	if !s.begun {
		text = append(s.header(), text...)
		s.begun = true
	}
	if len(text) == 0 {
		return nil
	}
	_, err := s.w.Write(text)
	return err
}

func (s *csvSink) header() []byte {
	header := strings.Join(names(s.fields), string(s.comma)) + "\n"
	if s.bom {
		header = "\ufeff" + header
	}
	return []byte(header)
}

func (s *csvSink) Write(rows []corpus.Row) error { return writeBoth(s, rows) }

// Close writes the header of a table without rows.
func (s *csvSink) Close() error { return s.WriteEncoded(nil) }

// guard keeps a spreadsheet from running text as a formula: -5℃ and @某某 are scraped from pages that anyone may write.
func guard(cell string) string {
	if cell != "" && strings.IndexByte("=+-@\t\r", cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
