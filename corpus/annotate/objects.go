package annotate

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"strings"
)

// exportLines writes an object a line.
func exportLines(w io.Writer, docs iter.Seq2[Doc, error], object func(Doc) (any, error)) error {
	enc := newEncoder(w)
	for d, err := range docs {
		if err != nil {
			return err
		}
		o, err := object(d)
		if err != nil {
			return err
		}
		if err := enc.Encode(o); err != nil {
			return err
		}
	}
	return nil
}

// importObjects reads objects that follow each other or stand in an array, one after the other.
func importObjects(r io.Reader, read func(n int, raw []byte) (Doc, error)) iter.Seq2[Doc, error] {
	return func(yield func(Doc, error) bool) {
		in := bufio.NewReader(r)
		if head, _ := in.Peek(len("\ufeff")); string(head) == "\ufeff" {
			_, _ = in.Discard(len(head)) // they have just been read
		}
		array, err := isArray(in)
		if err != nil {
			yield(Doc{}, err)
			return
		}
		dec := json.NewDecoder(in)
		if array {
			if _, err := dec.Token(); err != nil {
				yield(Doc{}, err)
				return
			}
		}
		for n := 1; dec.More(); n++ {
			var raw json.RawMessage
			if err := dec.Decode(&raw); err != nil {
				yield(Doc{}, fmt.Errorf("text %d: %w", n, noEOF(err)))
				return // what follows cannot be found any more
			}
			d, err := read(n, raw)
			if err != nil {
				err = fmt.Errorf("text %d: %w", n, err)
			}
			if !yield(d, err) {
				return
			}
		}
		if array {
			if _, err := dec.Token(); err != nil {
				yield(Doc{}, fmt.Errorf("the list does not end: %w", noEOF(err)))
			}
		}
	}
}

// isArray says whether the first character that is not white space opens an array.
func isArray(in *bufio.Reader) (bool, error) {
	for {
		c, err := in.ReadByte()
		if errors.Is(err, io.EOF) {
			return false, errors.New("empty")
		}
		if err != nil {
			return false, err
		}
		if !strings.ContainsRune(" \t\r\n", rune(c)) {
			return c == '[', in.UnreadByte()
		}
	}
}

// extra is what a tool carries for us beside what it knows.
type extra struct {
	Doc    string  `json:"doc"`
	Count  Count   `json:"offsets,omitempty"`
	Labels []Label `json:"labels"`
	header
}

func newExtra(d Doc, count Count) extra {
	labels := d.File.Labels
	if labels == nil {
		labels = []Label{}
	}
	return extra{d.Name, count, labels, header{d.File.Note, d.File.IgnoreLines}}
}

// nameOr is a name that a file may have, or one made of the tool and a number.
func nameOr(name string, tool Tool, n int) string {
	if name == "" || path.IsAbs(name) || strings.ContainsAny(name, "\\:\x00") || path.Clean(name) != name ||
		name == "." || name == ".." || strings.HasPrefix(name, "../") {
		return fmt.Sprintf("%s-%d", tool, n)
	}
	return name
}
