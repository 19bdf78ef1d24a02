package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
	"github.com/liangci/liangci/normalize"
)

// entry is a stream of bytes on its way to be one article or several.
type entry struct {
	id     string // the path as given
	name   string // what the content is called, without the endings of compression already taken off
	member string // the name inside an archive, for errors
	count  *int   // the articles of the file so far; nil while the file is one article
	found  bool   // found in a folder or an archive, not named
}

// next is the id of the next article of the entry.
func (e entry) next() string {
	if e.count == nil {
		return e.id
	}
	*e.count++
	return fmt.Sprintf("%s#%d", e.id, *e.count)
}

// several makes the ids of the entry those of a file of many articles.
func (e entry) several() entry {
	if e.count == nil {
		e.count = new(int)
	}
	return e
}

// fail reports the next article of the entry as unreadable.
func (r *reader) failEntry(e entry, err error) bool {
	if e.member != "" {
		err = fmt.Errorf("%s: %w", e.member, reason(err))
	}
	return r.fail(e.next(), err)
}

func (r *reader) file(p string, found bool) bool {
	f, err := os.Open(p)
	if err != nil {
		return r.fail(p, err)
	}
	defer f.Close()
	return r.stream(entry{id: p, name: p, found: found}, f)
}

const peekSize = 64 << 10

// stream takes off compression, opens archives, and reads what is inside.
func (r *reader) stream(e entry, in io.Reader) bool {
	br := bufio.NewReaderSize(in, peekSize)
	if _, err := br.Peek(4); err != nil && err != io.EOF {
		return r.failEntry(e, err)
	}
	head, _ := br.Peek(br.Buffered()) // what one read gave: a slow pipe is not waited for
	switch magic(head) {
	case "gz":
		z, err := gzip.NewReader(br)
		if err != nil {
			return r.failEntry(e, err)
		}
		defer z.Close()
		return r.stream(e.unpacked(), z)
	case "zst":
		z, err := zstd.NewReader(br, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(uint64(r.MaxBytes)))
		if err != nil {
			return r.failEntry(e, err)
		}
		defer z.Close()
		return r.stream(e.unpacked(), z)
	case "zip":
		return r.zip(e, in, br)
	case "tar":
		return r.tar(e, br)
	}
	return r.content(e, br, head)
}

// unpacked drops the ending that named the compression: a.tgz holds a.tar.
func (e entry) unpacked() entry {
	switch ext := path.Ext(e.name); strings.ToLower(ext) {
	case ".gz", ".zst", ".zstd":
		e.name = strings.TrimSuffix(e.name, ext)
	case ".tgz", ".tzst":
		e.name = strings.TrimSuffix(e.name, ext) + ".tar"
	}
	return e
}

func magic(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b\x08")):
		return "gz"
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		return "zst"
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return "zip"
	case len(head) >= 262 && string(head[257:262]) == "ustar":
		return "tar"
	}
	return ""
}

// content reads the articles of a stream that is neither compressed nor an archive.
func (r *reader) content(e entry, br *bufio.Reader, head []byte) bool {
	input := r.Input
	if input == Auto {
		input = detect(e.name, head)
	}
	switch input {
	case JSONL:
		return r.jsonl(e.several(), br)
	case CSV:
		return r.csv(e.several(), br)
	case HTML:
		return r.whole(e, br, true)
	case WARC:
		return r.failEntry(e, fmt.Errorf("WARC is %w", errUnsupported))
	}
	if e.found && !isText(e.name) && normalize.LooksBinary(head) {
		return true // a picture among the articles
	}
	return r.whole(e, br, false)
}

// whole reads a stream to its end as one article.
func (r *reader) whole(e entry, in io.Reader, html bool) bool {
	data, err := io.ReadAll(io.LimitReader(in, r.MaxBytes+1))
	switch {
	case err != nil:
	case len(data) == 0:
		err = ErrEmpty
	case int64(len(data)) > r.MaxBytes:
		err = fmt.Errorf("larger than %d bytes", r.MaxBytes)
	case r.Input == Auto && r.Charset == "" && normalize.LooksBinary(data):
		err = ErrBinary
	}
	if err != nil {
		return r.failEntry(e, err)
	}
	return r.yield(corpus.Article{ID: e.next(), Data: data, HTML: html, Charset: r.Charset}, nil)
}

// detect goes by the name where it says what the file is, else by the first bytes. A text by its name is one though some tags
// may have been left in it; the beginning of a whole page it has to have to be none.
func detect(name string, head []byte) Input {
	start := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(head[:min(len(head), 512)], []byte("\xef\xbb\xbf")), " \t\r\n"))
	switch strings.ToLower(path.Ext(name)) {
	case ".jsonl", ".ndjson":
		return JSONL
	case ".csv", ".tsv":
		return CSV
	case ".htm", ".html", ".xhtml", ".shtml":
		return HTML
	case ".warc":
		return WARC
	}
	if !isText(name) {
		if isJSONL(head) {
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
	case ".txt", ".text", ".md":
		return true
	}
	return false
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
