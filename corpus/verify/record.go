package verify

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Record is what is looked at of a record.
type Record struct {
	Line  int // of the file, from 1: that of its beginning
	Doc   string
	Start int
	End   int
	Quote string
	// Folded says that CSV, which cannot tell \r\n from \n in a cell, was read.
	Folded bool
}

// RecordError is a record that could not be read. The ones behind it can, unless the file itself is broken.
type RecordError struct {
	Line int
	Err  error
}

// Error is the line and the reason.
func (e *RecordError) Error() string { return fmt.Sprintf("%d: %v", e.Line, e.Err) }

// Unwrap is the reason alone.
func (e *RecordError) Unwrap() error { return e.Err }

// Format is what records are written in.
type Format string

// The formats that records can be read from.
const (
	JSONL Format = "jsonl"
	JSON  Format = "json"
	CSV   Format = "csv"
	TSV   Format = "tsv"
)

// Detect tells the format by the name of a file, else by its first bytes; "" if it is none of them.
func Detect(name string, head []byte) Format {
	switch strings.ToLower(path.Ext(name)) {
	case ".jsonl", ".ndjson":
		return JSONL
	case ".csv":
		return CSV
	case ".tsv":
		return TSV
	}
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	line, _, _ := bytes.Cut(head, []byte("\n"))
	switch {
	case len(head) == 0 || head[0] == '{':
		return JSONL
	case head[0] == '[':
		return JSON
	case bytes.HasPrefix(line, []byte("doc\t")):
		return TSV
	case bytes.HasPrefix(line, []byte("doc,")):
		return CSV
	}
	return ""
}

// Records reads the records of a file. Every error is a *RecordError.
func Records(r io.Reader, format Format) iter.Seq2[Record, error] {
	in := bufio.NewReaderSize(r, 64<<10)
	if head, _ := in.Peek(len("\ufeff")); string(head) == "\ufeff" {
		_, _ = in.Discard(len(head)) // they have just been read
	}
	switch format {
	case JSONL:
		return jsonLines(in)
	case JSON:
		return jsonArray(in)
	case CSV:
		return table(in, ',')
	case TSV:
		return table(in, '\t')
	}
	return func(yield func(Record, error) bool) {
		yield(Record{}, &RecordError{1, fmt.Errorf("format %q: expected jsonl, json, csv or tsv", format)})
	}
}

func jsonLines(in *bufio.Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if err != nil && err != io.EOF {
				yield(Record{}, &RecordError{n, err})
				return
			}
			if len(bytes.TrimSpace(line)) > 0 {
				if !yield(fromJSON(n, line)) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// fromJSON reads a record of which nothing that is looked at may be missing.
func fromJSON(line int, raw []byte) (Record, error) {
	var r struct {
		Doc   *string `json:"doc"`
		Start *int    `json:"start"`
		End   *int    `json:"end"`
		Quote *string `json:"quote"`
	}
	if err := json.Unmarshal(raw, &r); err != nil {
		return Record{Line: line}, &RecordError{line, fmt.Errorf("no record: %w", err)}
	}
	for _, f := range []struct {
		name  string
		there bool
	}{{"doc", r.Doc != nil}, {"start", r.Start != nil}, {"end", r.End != nil}, {"quote", r.Quote != nil}} {
		if !f.there {
			return Record{Line: line}, &RecordError{line, fmt.Errorf("no record: %s is missing", f.name)}
		}
	}
	return Record{Line: line, Doc: *r.Doc, Start: *r.Start, End: *r.End, Quote: *r.Quote}, nil
}

// jsonArray reads one record after the other; its line is found by counting the line feeds that have gone by.
func jsonArray(in *bufio.Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		feeds := &lineFeeds{in: in}
		dec := json.NewDecoder(feeds)
		if open, err := dec.Token(); err != nil || open != json.Delim('[') {
			yield(Record{}, &RecordError{1, errors.New("no list of records")})
			return
		}
		for dec.More() {
			var raw json.RawMessage
			if err := dec.Decode(&raw); err != nil {
				yield(Record{}, &RecordError{feeds.line(dec.InputOffset()), err})
				return
			}
			line := feeds.line(dec.InputOffset() - int64(len(raw)))
			if !yield(fromJSON(line, raw)) {
				return
			}
		}
		if _, err := dec.Token(); err != nil {
			yield(Record{}, &RecordError{feeds.line(dec.InputOffset()), fmt.Errorf("the list does not end: %w", err)})
		}
	}
}

// lineFeeds passes bytes on and remembers the line feeds that have not been asked for yet.
type lineFeeds struct {
	in   io.Reader
	read int64
	at   []int64 // in the bytes read
	gone int     // line feeds that have been dropped from at
}

func (l *lineFeeds) Read(p []byte) (int, error) {
	n, err := l.in.Read(p)
	for i, b := range p[:n] {
		if b == '\n' {
			l.at = append(l.at, l.read+int64(i))
		}
	}
	l.read += int64(n)
	return n, err
}

// line is the line, from 1, of a byte. It must not go back.
func (l *lineFeeds) line(pos int64) int {
	i, _ := slices.BinarySearch(l.at, pos)
	l.gone += i
	l.at = slices.Delete(l.at, 0, i)
	return l.gone + 1
}

// table reads CSV and TSV.
func table(in *bufio.Reader, comma rune) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		rows := csv.NewReader(in)
		rows.Comma, rows.FieldsPerRecord, rows.ReuseRecord = comma, -1, true
		rows.LazyQuotes = false
		header, err := rows.Read()
		if err == io.EOF {
			return
		}
		columns, missing := columnsOf(header)
		if err == nil && missing != "" {
			err = fmt.Errorf("no records: there is no column %s", missing)
		}
		if err != nil {
			yield(Record{}, &RecordError{1, err})
			return
		}
		for {
			row, err := rows.Read()
			if err == io.EOF {
				return
			}
			var bad *csv.ParseError
			if errors.As(err, &bad) {
				if !yield(Record{}, &RecordError{bad.StartLine, bad.Err}) {
					return
				}
				continue
			}
			if err != nil {
				yield(Record{}, &RecordError{0, err})
				return
			}
			line, _ := rows.FieldPos(0)
			if !yield(fromRow(line, columns, row)) {
				return
			}
		}
	}
}

var columnNames = [4]string{"doc", "start", "end", "quote"}

func columnsOf(header []string) (columns [4]int, missing string) {
	for i, name := range columnNames {
		if columns[i] = slices.Index(header, name); columns[i] < 0 {
			return columns, name
		}
	}
	return columns, ""
}

func fromRow(line int, columns [4]int, row []string) (Record, error) {
	r := Record{Line: line, Folded: true}
	for i, c := range columns {
		if c >= len(row) {
			return r, &RecordError{line, fmt.Errorf("no record: the row has no cell %s", columnNames[i])}
		}
	}
	var err error
	if r.Start, err = strconv.Atoi(row[columns[1]]); err != nil {
		return r, &RecordError{line, fmt.Errorf("no record: start is %q", row[columns[1]])}
	}
	if r.End, err = strconv.Atoi(row[columns[2]]); err != nil {
		return r, &RecordError{line, fmt.Errorf("no record: end is %q", row[columns[2]])}
	}
	r.Doc, r.Quote = unguarded(row[columns[0]]), unguarded(row[columns[3]])
	return r, nil
}

// unguarded takes off the ' that keeps a spreadsheet from running a cell as a formula.
func unguarded(cell string) string {
	if len(cell) > 1 && cell[0] == '\'' && strings.IndexByte("=+-@\t\r", cell[1]) >= 0 {
		return cell[1:]
	}
	return cell
}
