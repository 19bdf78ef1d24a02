package sink

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/liangci/liangci/corpus"
)

// jsonl writes one object a line.
type jsonl struct {
	recordsOnly
	w io.Writer
}

func (s jsonl) Encode(rows []corpus.Row) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false) // this is for programs, not for a page: < stays <
	for i := range rows {
		if err := enc.Encode(&rows[i]); err != nil {
			return nil, err
		}
	}
	return buf.Bytes(), nil
}

func (s jsonl) WriteEncoded(text []byte) error {
	if len(text) == 0 {
		return nil
	}
	_, err := s.w.Write(text)
	return err
}

func (s jsonl) Write(rows []corpus.Row) error { return writeBoth(s, rows) }

func (s jsonl) Close() error { return nil }

func writeBoth(s Encoder, rows []corpus.Row) error {
	text, err := s.Encode(rows)
	if err != nil {
		return err
	}
	return s.WriteEncoded(text)
}

// jsonArray writes one array, an object a line inside it.
type jsonArray struct {
	recordsOnly
	w     io.Writer
	begun bool
}

func (s *jsonArray) Encode(rows []corpus.Row) ([]byte, error) {
	text, err := jsonl{}.Encode(rows)
	if err != nil || len(text) == 0 {
		return nil, err
	}
	text = bytes.TrimSuffix(text, []byte("\n"))
	return bytes.ReplaceAll(text, []byte("\n"), []byte(",\n")), nil // a line break in a string is written \n
}

func (s *jsonArray) WriteEncoded(text []byte) error {
	if len(text) == 0 {
		return nil
	}
	joint := ",\n"
	if !s.begun {
		joint, s.begun = "[\n", true
	}
	_, err := s.w.Write(append([]byte(joint), text...))
	return err
}

func (s *jsonArray) Write(rows []corpus.Row) error { return writeBoth(s, rows) }

func (s *jsonArray) Close() error {
	end := "\n]\n"
	if !s.begun {
		end = "[]\n"
	}
	_, err := io.WriteString(s.w, end)
	return err
}
