package source

import (
	"bytes"
	"encoding/json"
	"path"
	"strings"

	"github.com/liangci/liangci/corpus/page"
)

// detect goes by the name where it says what the file is, else by the first bytes. A text by its name is one though some tags
// may have been left in it; the beginning of a whole page it has to have to be none.
func detect(name string, head []byte) Input {
	start := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head[:min(len(head), 512)], []byte("\xef\xbb\xbf")), " \t\r\n"))
	switch strings.ToLower(path.Ext(name)) {
	case ".jsonl", ".ndjson", ".json":
		return JSONL
	case ".csv", ".tsv":
		return CSV
	case ".htm", ".html", ".xhtml", ".shtml":
		return HTML
	case ".warc":
		return WARC
	}
	if !isText(name) {
		if isJSONL(head) || isArray(start) {
			return JSONL
		}
		if bytes.HasPrefix(start, []byte("warc/1.")) {
			return WARC
		}
	}
	if bytes.HasPrefix(start, []byte("<!doctype html")) || bytes.HasPrefix(start, []byte("<html")) || !isText(name) && page.IsHTML(head) {
		return HTML
	}
	return Text
}

// isText says whether a name claims to be that of a text.
func isText(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text":
		return true
	}
	return isMarkdown(name)
}

func isMarkdown(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	return ext == ".md" || ext == ".markdown"
}

// isArray says whether a JSON array of objects begins here.
func isArray(start []byte) bool {
	rest, ok := bytes.CutPrefix(start, []byte("["))
	if !ok {
		return false
	}
	rest, ok = bytes.CutPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("{"))
	return ok && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte(`"`))
}

// isJSONL says whether the first line is a JSON object, or the beginning of one that is longer than what is seen.
func isJSONL(head []byte) bool {
	line, _, whole := bytes.Cut(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), []byte("\n"))
	line = bytes.TrimSpace(line)
	if !bytes.HasPrefix(line, []byte("{")) {
		return false
	}
	if whole || len(head) < peekSize {
		return json.Valid(line)
	}
	return bytes.HasPrefix(bytes.TrimSpace(line[1:]), []byte(`"`))
}
