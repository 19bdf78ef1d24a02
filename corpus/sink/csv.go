package sink

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// Columns are the columns of CSV and TSV: the fields of a row in their order, what is nested laid flat.
func Columns() []string {
	return []string{
		"doc", "start", "end", "quote", "value", "low", "high", "bound", "unit", "dimension", "base_value", "base_unit",
		"item", "action", "change", "scope", "time", "period_from", "period_to", "place", "rule",
		"sentence_start", "sentence_end", "sentence", "flags", "copy_of_start", "copy_of_end", "link",
	}
}

// DocumentColumns are the columns that Options.Document adds at the end.
func DocumentColumns() []string {
	return []string{"title", "published", "source", "author", "editor", "dateline_place"}
}

type csvSink struct {
	w        io.Writer
	comma    rune
	bom      bool
	document bool
	begun    bool
}

func (s *csvSink) Encode(rows []corpus.Row) ([]byte, error) {
	var buf bytes.Buffer
	out := csv.NewWriter(&buf)
	out.Comma = s.comma
	var cells []string
	for i := range rows {
		cells = appendCells(cells[:0], &rows[i])
		if s.document {
			cells = appendDocument(cells, rows[i].Document)
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
	columns := Columns()
	if s.document {
		columns = append(columns, DocumentColumns()...)
	}
	header := strings.Join(columns, string(s.comma)) + "\n"
	if s.bom {
		header = "\ufeff" + header
	}
	return []byte(header)
}

func (s *csvSink) Write(rows []corpus.Row) error { return writeBoth(s, rows) }

// Close writes the header of a table without rows.
func (s *csvSink) Close() error { return s.WriteEncoded(nil) }

func appendCells(c []string, r *corpus.Row) []string {
	base, period := corpus.RowBase{}, corpus.RowPeriod{}
	if r.Base != nil {
		base = *r.Base
	}
	if r.Period != nil {
		period = *r.Period
	}
	copyStart, copyEnd := "", ""
	if r.CopyOf != nil {
		copyStart, copyEnd = strconv.Itoa(r.CopyOf.Start), strconv.Itoa(r.CopyOf.End)
	}
	return append(c,
		guard(r.Doc), strconv.Itoa(r.Start), strconv.Itoa(r.End), guard(r.Quote),
		digits(r.Value), digits(r.Low), digits(r.High), r.Bound, guard(r.Unit), r.Dimension, string(base.Value), guard(base.Unit),
		guard(r.Item), guard(r.Action), r.Change, r.Scope, guard(r.Time), period.From, period.To, guard(r.Place), guard(r.Rule),
		strconv.Itoa(r.Sentence.Start), strconv.Itoa(r.Sentence.End), guard(r.Sentence.Text), guard(strings.Join(r.Flags, " ")),
		copyStart, copyEnd, guard(r.Link),
	)
}

func appendDocument(c []string, d *corpus.Document) []string {
	if d == nil {
		d = &corpus.Document{}
	}
	return append(c, guard(d.Title), guard(d.Published), guard(d.Source), guard(d.Author), guard(d.Editor), guard(d.DatelinePlace))
}

func digits(n *json.Number) string {
	if n == nil {
		return ""
	}
	return string(*n)
}

// guard keeps a spreadsheet from running text as a formula: -5℃ and @某某 are scraped from pages that anyone may write.
func guard(cell string) string {
	if cell != "" && strings.IndexByte("=+-@\t\r", cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
