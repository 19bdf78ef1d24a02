package source

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
)

// csv reads one article from each row of a table whose first row names the columns.
func (r *reader) csv(e entry, in *bufio.Reader) bool {
	src, err := r.decoded(in)
	if err != nil {
		return r.failEntry(e, err)
	}
	table := csv.NewReader(src)
	table.FieldsPerRecord = -1
	table.ReuseRecord = true
	table.Comma = comma(e.name, src)
	header, err := table.Read()
	if err == io.EOF {
		return r.failEntry(e, ErrEmpty)
	}
	if err != nil {
		return r.failEntry(e, err)
	}
	cols, err := r.columns(slices.Clone(header))
	if err != nil {
		return r.failEntry(e, err)
	}
	for {
		row, err := table.Read()
		if err == io.EOF {
			return true
		}
		id := e.next()
		var bad *csv.ParseError
		if err != nil {
			if !r.fail(id, err) {
				return false
			}
			if !errors.As(err, &bad) { // not the row, the file
				return true
			}
			continue
		}
		a := cols.article(row)
		if len(a.Data) == 0 {
			line, _ := table.FieldPos(0)
			if !r.fail(id, fmt.Errorf("line %d: %w", line, ErrEmpty)) {
				return false
			}
			continue
		}
		if a.ID == "" {
			a.ID = id
		}
		a.HTML = r.Input == Auto && page.IsHTML(a.Data)
		if !r.yield(a, nil) {
			return false
		}
	}
}

// comma is what stands between the cells: a tab in a .tsv file, else what the first line has most of.
func comma(name string, in *bufio.Reader) rune {
	if strings.EqualFold(path.Ext(name), ".tsv") {
		return '\t'
	}
	in.Peek(1)
	head, _ := in.Peek(in.Buffered())
	line, _, _ := strings.Cut(string(head), "\n")
	best, most := ',', 0
	for _, c := range ",\t;" {
		if n := strings.Count(line, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

// columns are the places of the parts of an article in a row; -1 where there is none.
type columns struct{ id, text, date, title, url int }

func (r *reader) columns(header []string) (columns, error) {
	find := func(name string, usual []string) int {
		if name != "" {
			return slices.Index(header, name)
		}
		for _, u := range usual {
			if i := slices.Index(header, u); i >= 0 {
				return i
			}
		}
		return -1
	}
	c := columns{
		find(r.Fields.ID, usualID), find(r.Fields.Text, usualText), find(r.Fields.Date, usualDate),
		find(r.Fields.Title, usualTitle), find(r.Fields.URL, usualURL),
	}
	if c.text < 0 {
		return c, missing("column", r.Fields.Text, header)
	}
	if c.id < 0 && r.Fields.ID != "" {
		return c, missing("column", r.Fields.ID, header)
	}
	return c, nil
}

func (c columns) article(row []string) corpus.Article {
	cell := func(i int) string {
		if i < 0 || i >= len(row) {
			return ""
		}
		return row[i]
	}
	return corpus.Article{
		ID: strings.TrimSpace(cell(c.id)), Data: []byte(cell(c.text)), Decoded: true,
		Date: cell(c.date), Title: cell(c.title), URL: cell(c.url),
	}
}
