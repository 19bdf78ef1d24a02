package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unsafe"

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
	if !r.everyLine() && isDocument(e.name, src) {
		return r.jsonDocument(e, src)
	}
	for n := 1; ; n++ {
		line, err := r.readLine(src)
		if err != nil && err != io.EOF {
			if !r.failEntry(e, fmt.Errorf("line %d: %w", n, err)) {
				return false
			}
			if !errors.Is(err, errLong) { // not the line, the file
				return true
			}
			continue
		}
		blank := len(bytes.TrimSpace(line)) == 0
		if blank && r.EveryLine && len(line) > 0 && !r.failEntry(e, fmt.Errorf("line %d: %w", n, ErrEmpty)) {
			return false
		}
		if !blank {
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
	a.ID = e.next(a.ID) // one without text may have its own, too
	if err != nil {
		return true, r.fail(a.ID, e.path(), fmt.Errorf("%s %d: %w", unit, n, err))
	}
	a.Path = e.path()
	return true, r.yield(a, nil)
}

// errLong is the error of a line that is longer than an article may be. The lines behind it can be read.
var errLong = errors.New("too long")

// readLine reads up to the end of the line, however long, but not beyond the limit: of a longer line nothing is kept. The
// line is good until the next is read.
func (r *reader) readLine(in *bufio.Reader) ([]byte, error) {
	part, err := in.ReadSlice('\n')
	if err != bufio.ErrBufferFull && int64(len(part)) <= r.MaxBytes {
		return part, err // most lines are shorter than the buffer
	}
	r.line = r.line[:0]
	for {
		if int64(len(r.line)+len(part)) > r.MaxBytes {
			for err == bufio.ErrBufferFull {
				_, err = in.ReadSlice('\n')
			}
			if err != nil && err != io.EOF {
				return nil, err
			}
			return nil, &tooLarge{r.MaxBytes, errLong}
		}
		r.line = append(r.line, part...)
		if err != bufio.ErrBufferFull {
			return r.line, err
		}
		part, err = in.ReadSlice('\n')
	}
}

func (r *reader) jsonArticle(object []byte) (corpus.Article, error) {
	var a corpus.Article
	fields, err := readObject(object, r.fields[:0])
	if err != nil {
		return a, fmt.Errorf("no JSON object: %w", err)
	}
	r.fields = fields
	var best choice
	for i := range fields {
		g := r.guessBytes(fields[i].name)
		best.offer(g, g.name)
	}
	names := r.Fields.names()
	for p := range parts {
		var f field
		ok := best.have[p] && names[p] == ""
		if ok {
			f, ok = fields.get(best.name[p])
		} else if names[p] != "" {
			f, ok = pick(fields, names[p])
		}
		switch {
		case !ok && (p == partText || p == partID && names[p] != ""):
			return a, missing("field", names[p], fields.names())
		case !ok:
		case p == partText:
			if a.Data, ok = f.text(); !ok {
				return a, fmt.Errorf("the text is no string: %.20s", f.value)
			}
		default:
			text, ok := f.text()
			value := unsafe.String(unsafe.SliceData(text), len(text)) // a copy that nobody else has
			if !ok {
				value = list(f.value)
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
func pick(all fields, name string) (field, bool) {
	if f, ok := all.get(name); ok {
		return f, true
	}
	outer, rest, nested := strings.Cut(name, ".")
	if f, ok := all.get(outer); nested && ok {
		if inner, err := readObject(f.value, nil); err == nil {
			return pick(inner, rest)
		}
	}
	return field{}, false
}

// text is the text of a string, or the digits of a number, as a copy; null is the empty string.
func (f *field) text() ([]byte, bool) {
	raw := f.value
	switch {
	case len(raw) == 0:
		return nil, false
	case raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9':
		return bytes.Clone(raw), true
	case raw[0] == '"':
		return unquote(raw[1:len(raw)-1], f.sound), true
	case raw[0] == 'n':
		return nil, true
	}
	return nil, false
}

// list is the text of a list of strings: ["王某","李某"] is 王某, 李某. Anything else is "".
func list(raw []byte) string {
	var all []string
	if json.Unmarshal(raw, &all) != nil {
		return ""
	}
	return strings.Join(all, ", ")
}
