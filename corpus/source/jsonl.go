package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
)

// jsonl reads one article from each line, or where the stream is one JSON document the articles in that. Lines of white
// space are passed over; a line that is no article is an error in its place.
func (r *reader) jsonl(e entry, in *bufio.Reader) bool {
	src, err := r.decoded(in)
	if err != nil {
		return r.failEntry(e, err)
	}
	if isDocument(e.name, src) {
		return r.jsonDocument(e, src)
	}
	for n := 1; ; n++ {
		line, err := readLine(src, r.MaxBytes)
		if err != nil && err != io.EOF {
			if !r.failEntry(e, fmt.Errorf("line %d: %w", n, err)) {
				return false
			}
			if !errors.Is(err, errLong) { // not the line, the file
				return true
			}
			continue
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if more, ok := r.jsonObject(e, line, "line", int64(n)); !more || !ok {
				return ok
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// jsonObject hands out the article of an object. more is false where a file that was not named turns out to hold none; ok is
// that of the reader's other methods.
func (r *reader) jsonObject(e entry, object []byte, unit string, n int64) (more, ok bool) {
	a, err := r.jsonArticle(object)
	if err != nil && e.found && *e.count == 0 && !errors.Is(err, ErrEmpty) && strings.EqualFold(path.Ext(e.name), ".json") {
		return false, true // settings, say
	}
	id := e.next()
	if err != nil {
		return true, r.fail(id, e.path(), fmt.Errorf("%s %d: %w", unit, n, err))
	}
	if a.ID == "" {
		a.ID = id
	}
	a.Path = e.path()
	return true, r.yield(a, nil)
}

// errLong is the error of a line that is longer than an article may be. The lines behind it can be read.
var errLong = errors.New("too long")

// readLine reads up to the end of the line, however long, but not beyond the limit: of a longer line nothing is kept.
func readLine(in *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if int64(len(line)+len(part)) > limit {
			for err == bufio.ErrBufferFull {
				_, err = in.ReadSlice('\n')
			}
			if err != nil && err != io.EOF {
				return nil, err
			}
			return nil, &tooLarge{limit, errLong}
		}
		line = append(line, part...)
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

func (r *reader) jsonArticle(object []byte) (corpus.Article, error) {
	var a corpus.Article
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(object, &fields); err != nil {
		return a, fmt.Errorf("no JSON object: %w", err)
	}
	var best choice
	for name := range fields {
		best.offer(r.guessField(name), name)
	}
	names := r.Fields.names()
	for p := range parts {
		raw, ok := fields[best.name[p]]
		ok = ok && best.have[p]
		if names[p] != "" {
			raw, ok = pick(fields, names[p])
		}
		switch {
		case !ok && (p == partText || p == partID && names[p] != ""):
			return a, missing("field", names[p], slices.Sorted(maps.Keys(fields)))
		case !ok:
		case p == partText:
			body, ok := plain(raw)
			if !ok {
				return a, fmt.Errorf("the text is no string: %.20s", raw)
			}
			a.Data = []byte(body)
		default:
			value, ok := plain(raw)
			if !ok {
				value = list(raw)
			}
			set(&a, p, value)
		}
	}
	if len(a.Data) == 0 {
		return a, ErrEmpty
	}
	a.Decoded = true
	a.HTML = r.Input == Auto && page.IsHTML(a.Data)
	return a, nil
}

// pick finds a field by its name, which may lead into nested objects.
func pick(fields map[string]json.RawMessage, name string) (json.RawMessage, bool) {
	if raw, ok := fields[name]; ok {
		return raw, true
	}
	outer, rest, nested := strings.Cut(name, ".")
	if raw, ok := fields[outer]; nested && ok {
		var inner map[string]json.RawMessage
		if json.Unmarshal(raw, &inner) == nil {
			return pick(inner, rest)
		}
	}
	return nil, false
}

// plain is the text of a string, or the digits of a number; null is the empty string.
func plain(raw json.RawMessage) (string, bool) {
	switch {
	case len(raw) == 0:
		return "", false
	case raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9':
		return string(raw), true
	case raw[0] == '"' || raw[0] == 'n':
		var s string
		err := json.Unmarshal(raw, &s)
		return s, err == nil
	}
	return "", false
}

// list is the text of a list of strings: ["王某","李某"] is 王某, 李某. Anything else is "".
func list(raw json.RawMessage) string {
	var all []string
	if json.Unmarshal(raw, &all) != nil {
		return ""
	}
	return strings.Join(all, ", ")
}
