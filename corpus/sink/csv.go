package sink

import (
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
		"sentence_start", "sentence_end", "sentence", "flags",
	}
}

type csvSink struct {
	w     io.Writer
	out   *csv.Writer
	bom   bool
	begun bool
	cells []string
}

func newCSV(w io.Writer, comma rune, bom bool) *csvSink {
	s := &csvSink{w: w, out: csv.NewWriter(w), bom: bom}
	s.out.Comma = comma
	return s
}

func (s *csvSink) begin() error {
	if s.begun {
		return nil
	}
	s.begun = true
	if s.bom {
		if _, err := io.WriteString(s.w, "\ufeff"); err != nil {
			return err
		}
	}
	return s.out.Write(Columns())
}

func (s *csvSink) Write(rows []corpus.Row) error {
	if err := s.begin(); err != nil {
		return err
	}
	for i := range rows {
		s.cells = appendCells(s.cells[:0], &rows[i])
		if err := s.out.Write(s.cells); err != nil {
			return err
		}
	}
	s.out.Flush()
	return s.out.Error()
}

// Close writes the header of a table without rows.
func (s *csvSink) Close() error {
	if err := s.begin(); err != nil {
		return err
	}
	s.out.Flush()
	return s.out.Error()
}

func appendCells(c []string, r *corpus.Row) []string {
	base, period := corpus.RowBase{}, corpus.RowPeriod{}
	if r.Base != nil {
		base = *r.Base
	}
	if r.Period != nil {
		period = *r.Period
	}
	return append(c,
		guard(r.Doc), strconv.Itoa(r.Start), strconv.Itoa(r.End), guard(r.Quote),
		digits(r.Value), digits(r.Low), digits(r.High), r.Bound, guard(r.Unit), r.Dimension, string(base.Value), guard(base.Unit),
		guard(r.Item), guard(r.Action), r.Change, r.Scope, guard(r.Time), period.From, period.To, guard(r.Place), guard(r.Rule),
		strconv.Itoa(r.Sentence.Start), strconv.Itoa(r.Sentence.End), guard(r.Sentence.Text), guard(strings.Join(r.Flags, ";")),
	)
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
