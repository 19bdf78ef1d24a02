package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
)

// The names that fields usually go by, tried in this order where the options name none.
var (
	usualText  = []string{"text", "content", "body", "正文", "内容"}
	usualID    = []string{"id", "doc", "编号"}
	usualDate  = []string{"date", "time", "published", "日期", "发布时间"}
	usualTitle = []string{"title", "标题"}
	usualURL   = []string{"url", "link", "网址", "链接"}
)

// jsonl reads one article from each line. Lines of white space are passed over; a line that is no article is an error
// in its place.
func (r *reader) jsonl(e entry, in *bufio.Reader) bool {
	src, err := r.decoded(in)
	if err != nil {
		return r.failEntry(e, err)
	}
	for n := 1; ; n++ {
		line, err := readLine(src, r.MaxBytes)
		if err != nil && err != io.EOF {
			return r.failEntry(e, fmt.Errorf("line %d: %w", n, err))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			id := e.next()
			a, bad := r.jsonArticle(line)
			if a.ID == "" {
				a.ID = id
			}
			if bad != nil {
				if !r.fail(id, fmt.Errorf("line %d: %w", n, bad)) {
					return false
				}
			} else if !r.yield(a, nil) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// readLine reads up to the end of the line, however long, but not beyond the limit.
func readLine(in *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		if int64(len(line)) > limit {
			return nil, fmt.Errorf("longer than %d bytes", limit)
		}
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

func (r *reader) jsonArticle(line []byte) (corpus.Article, error) {
	var a corpus.Article
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return a, fmt.Errorf("no JSON object: %w", err)
	}
	text, ok := pick(fields, r.Fields.Text, usualText)
	if !ok {
		return a, missing("field", r.Fields.Text, slices.Sorted(maps.Keys(fields)))
	}
	body, ok := plain(text)
	if !ok {
		return a, fmt.Errorf("the text is no string: %.20s", text)
	}
	if body == "" {
		return a, ErrEmpty
	}
	a.Data, a.Decoded = []byte(body), true
	a.HTML = r.Input == Auto && page.IsHTML(a.Data)
	for _, f := range []struct {
		to    *string
		name  string
		usual []string
	}{
		{&a.ID, r.Fields.ID, usualID}, {&a.Date, r.Fields.Date, usualDate},
		{&a.Title, r.Fields.Title, usualTitle}, {&a.URL, r.Fields.URL, usualURL},
	} {
		if raw, ok := pick(fields, f.name, f.usual); ok {
			*f.to, _ = plain(raw)
		} else if f.name != "" && f.to == &a.ID {
			return a, missing("field", f.name, slices.Sorted(maps.Keys(fields)))
		}
	}
	return a, nil
}

// pick finds a field by its name, which may lead into nested objects, or by the first of the usual names.
func pick(fields map[string]json.RawMessage, name string, usual []string) (json.RawMessage, bool) {
	if name == "" {
		for _, u := range usual {
			if raw, ok := fields[u]; ok {
				return raw, true
			}
		}
		return nil, false
	}
	if raw, ok := fields[name]; ok {
		return raw, true
	}
	outer, rest, nested := strings.Cut(name, ".")
	if raw, ok := fields[outer]; nested && ok {
		var inner map[string]json.RawMessage
		if json.Unmarshal(raw, &inner) == nil {
			return pick(inner, rest, nil)
		}
	}
	return nil, false
}

// plain is the text of a string, or the digits of a number; null is the empty string.
func plain(raw json.RawMessage) (string, bool) {
	if len(raw) > 0 && (raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9') {
		return string(raw), true
	}
	var s *string
	if json.Unmarshal(raw, &s) != nil {
		return "", false
	}
	if s == nil {
		return "", true
	}
	return *s, true
}

// missing is the error for an article without its text or its id.
func missing(what, name string, have []string) error {
	flag := "name it with --text-field"
	if name != "" {
		flag = "asked for " + name
	}
	return fmt.Errorf("no %s for it: %s; there are %s", what, flag, strings.Join(have, ", "))
}
