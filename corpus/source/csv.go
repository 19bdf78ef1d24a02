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
	limited := &perArticle{in: src, limit: r.MaxBytes}
	table := csv.NewReader(limited)
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
	return r.rows(e, table, limited, cols)
}

// rows reads one article from each row of the table that is left, each of which may hold as much as limited lets through.
func (r *reader) rows(e entry, table *csv.Reader, limited *perArticle, cols columns) bool {
	for {
		limited.read = 0
		row, err := table.Read()
		if err == io.EOF {
			return true
		}
		if err != nil {
			var bad *csv.ParseError
			if !r.fail(e.next(""), e.path(), err) {
				return false
			}
			if !errors.As(err, &bad) { // not the row, the file
				return true
			}
			continue
		}
		a := cols.article(row)
		a.ID = e.next(a.ID)
		if len(a.Data) == 0 {
			line, _ := table.FieldPos(0)
			if !r.fail(a.ID, e.path(), fmt.Errorf("line %d: %w", line, ErrEmpty)) {
				return false
			}
			continue
		}
		a.Path, a.HTML = e.path(), r.Input == Auto && page.IsHTML(a.Data)
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
type columns [parts]int

func (r *reader) columns(header []string) (columns, error) {
	var best choice
	for _, name := range header {
		best.offer(r.guessField(name), name)
	}
	var c columns
	names := r.Fields.names()
	for p := range parts {
		switch name := names[p]; {
		case name != "":
			c[p] = slices.Index(header, name)
		case best.have[p]:
			c[p] = slices.Index(header, best.name[p])
		default:
			c[p] = -1
		}
		if c[p] < 0 && (p == partText || p == partID && names[p] != "") {
			return c, missing("column", names[p], header)
		}
	}
	return c, nil
}

func (c columns) article(row []string) corpus.Article {
	a := corpus.Article{Decoded: true}
	for p, i := range c {
		switch {
		case i < 0 || i >= len(row):
		case part(p) == partText:
			a.Data = []byte(row[i])
		default:
			set(&a, part(p), strings.Clone(row[i])) // the row is used again, and its cells are one string
		}
	}
	return a
}
