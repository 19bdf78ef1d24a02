package sink

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/liangci/liangci/corpus"
)

// jsonl writes one object a line.
type jsonl struct {
	w   io.Writer
	buf bytes.Buffer
	enc *json.Encoder
}

func newJSONL(w io.Writer) *jsonl {
	s := &jsonl{w: w}
	s.enc = json.NewEncoder(&s.buf)
	s.enc.SetEscapeHTML(false) // this is for programs, not for a page: < stays <
	return s
}

func (s *jsonl) Write(rows []corpus.Row) error {
	s.buf.Reset()
	for i := range rows {
		if err := s.enc.Encode(&rows[i]); err != nil {
			return err
		}
	}
	_, err := s.w.Write(s.buf.Bytes())
	return err
}

func (s *jsonl) Close() error { return nil }

// jsonArray writes one array, an object a line inside it.
type jsonArray struct {
	w     io.Writer
	begun bool
}

func (s *jsonArray) Write(rows []corpus.Row) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	for i := range rows {
		if s.begun {
			buf.WriteString(",\n")
		} else {
			buf.WriteString("[\n")
			s.begun = true
		}
		if err := enc.Encode(&rows[i]); err != nil {
			return err
		}
		buf.Truncate(buf.Len() - 1) // Encode ends a line; whether a comma follows is not known yet
	}
	_, err := s.w.Write(buf.Bytes())
	return err
}

func (s *jsonArray) Close() error {
	end := "\n]\n"
	if !s.begun {
		end = "[]\n"
	}
	_, err := io.WriteString(s.w, end)
	return err
}
