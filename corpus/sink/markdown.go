package sink

import (
	"io"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// markdown writes a table for each article, its id as a heading above it.
type markdown struct {
	recordsOnly
	w   io.Writer
	doc *string // of the table in hand
}

func (s *markdown) Write(rows []corpus.Row) error {
	if len(rows) == 0 {
		return nil
	}
	var out strings.Builder
	if s.doc == nil || *s.doc != rows[0].Doc {
		if s.doc != nil {
			out.WriteByte('\n')
		}
		doc := rows[0].Doc
		s.doc = &doc
		s.head(&out)
	}
	for i := range rows {
		for _, c := range markdownColumns {
			out.WriteString("| " + escape(c.cell(&rows[i])) + " ")
		}
		out.WriteString("|\n")
	}
	_, err := io.WriteString(s.w, out.String())
	return err
}

// markdownColumns are those of the table to read, the dimension left to the unit.
var markdownColumns = without(tableColumns, "dimension")

func (s *markdown) head(out *strings.Builder) {
	out.WriteString("### " + escape(*s.doc) + "\n\n")
	for _, c := range markdownColumns {
		out.WriteString("| " + c.name + " ")
	}
	out.WriteString("|\n")
	for _, c := range markdownColumns {
		if c.name == "value" {
			out.WriteString("| ---: ")
		} else {
			out.WriteString("| --- ")
		}
	}
	out.WriteString("|\n")
}

func (s *markdown) Close() error { return nil }

// escape keeps what means something in Markdown from meaning it.
func escape(cell string) string {
	var out strings.Builder
	for _, c := range clean(cell) {
		if strings.ContainsRune("\\|<>*_`[]#~", c) {
			out.WriteByte('\\')
		}
		out.WriteRune(c)
	}
	return out.String()
}
