package sink

import (
	"bytes"
	"io"
	"sync"

	"github.com/liangci/liangci/corpus"
)

// jsonl writes one object a line.
type jsonl struct {
	recordsOnly
	w    io.Writer
	room *sync.Pool // of *[]byte, for texts; nil for none
}

const (
	rowBytes = 900     // about what a row takes
	mostRoom = 1 << 20 // what is kept for another text at most
)

func (s jsonl) Encode(rows []corpus.Row) ([]byte, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	text := s.textFor(len(rows))
	for i := range rows {
		var err error
		if text, err = rows[i].AppendJSON(text); err != nil {
			return nil, err
		}
		text = append(text, '\n')
	}
	return text, nil
}

// textFor gives room for the text of some rows.
func (s jsonl) textFor(rows int) []byte {
	if s.room != nil {
		if text, ok := s.room.Get().(*[]byte); ok {
			return (*text)[:0]
		}
	}
	return make([]byte, 0, rowBytes*rows)
}

func (s jsonl) WriteEncoded(text []byte) error {
	if len(text) == 0 {
		return nil
	}
	_, err := s.w.Write(text)
	if s.room != nil && cap(text) <= mostRoom {
		s.room.Put(&text)
	}
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
