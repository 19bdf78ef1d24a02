package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
)

// isDocument says whether a stream of JSON is one document rather than a line for each article: an array, or in a .json file
// an object that goes over several lines.
func isDocument(name string, in *bufio.Reader) bool {
	in.Peek(1)
	head, _ := in.Peek(in.Buffered())
	start := bytes.TrimLeft(head, " \t\r\n")
	switch {
	case bytes.HasPrefix(start, []byte("[")):
		return true
	case !bytes.HasPrefix(start, []byte("{")), !strings.EqualFold(path.Ext(name), ".json"):
		return false
	}
	return !isJSONL(start)
}

// jsonDocument reads an article from each object of an array, or from objects that follow on each other. Nothing can be read
// behind an error in the JSON itself.
func (r *reader) jsonDocument(e entry, in *bufio.Reader) bool {
	limited := &perArticle{in: in, limit: r.MaxBytes}
	dec := json.NewDecoder(limited)
	array := startsArray(in)
	if array {
		if _, err := dec.Token(); err != nil {
			return r.failEntry(e, err)
		}
	}
	for n := int64(1); ; n++ {
		if array && !dec.More() {
			if _, err := dec.Token(); err != nil {
				return r.failEntry(e, broken("JSON", dec.InputOffset(), err))
			}
			return true
		}
		limited.read = 0
		var object json.RawMessage
		err := dec.Decode(&object)
		if err == io.EOF && !array {
			return true
		}
		if err != nil {
			return r.failEntry(e, broken("JSON", dec.InputOffset(), err))
		}
		if more, ok := r.jsonObject(e, object, "object", n); !more || !ok {
			return ok
		}
	}
}

func startsArray(in *bufio.Reader) bool {
	head, _ := in.Peek(in.Buffered())
	return bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("["))
}

// broken is the error of a file that cannot be read beyond some byte.
func broken(what string, at int64, err error) error {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("broken %s after %d bytes: %w", what, at, err)
}

// perArticle gives an error once more than limit has been read for one article.
type perArticle struct {
	in          io.Reader
	limit, read int64
}

func (p *perArticle) Read(b []byte) (int, error) {
	if p.read > p.limit {
		return 0, &tooLarge{limit: p.limit}
	}
	n, err := p.in.Read(b)
	p.read += int64(n)
	return n, err
}
