package source

import (
	"bufio"
	"bytes"
	"io"
	"os"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/normalize"
)

func (r *reader) file(p string, found bool) bool {
	f, err := os.Open(p)
	if err != nil {
		return r.fail(p, p, err)
	}
	defer f.Close()
	return r.stream(entry{id: p, name: p, found: found, size: sizeOf(f)}, f)
}

const peekSize = 64 << 10

// stream takes off compression, opens archives, and reads what is inside.
func (r *reader) stream(e entry, in io.Reader) bool {
	packed := &counting{in: in}
	if e.member == "" && e.budget == nil { // the file itself
		packed.total = r.Read
	}
	br := bufio.NewReaderSize(packed, peekSize)
	if _, err := br.Peek(4); err != nil && err != io.EOF {
		return r.failEntry(e, err)
	}
	head, _ := br.Peek(br.Buffered()) // what one read gave: a slow pipe is not waited for
	kind := magic(head)
	if e.budget == nil && kind != "" && kind != "tar" {
		e.budget = r.newBudget(func() int64 { return packed.n })
	}
	switch kind {
	case "gzip":
		z, err := gzip.NewReader(br)
		if err != nil {
			return r.failEntry(e, broken(kind, 0, err))
		}
		defer z.Close()
		return r.stream(e.unpacked(), &unpacking{in: z, kind: kind, budget: e.budget})
	case "zstd":
		z, err := zstd.NewReader(br, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return r.failEntry(e, broken(kind, 0, err))
		}
		defer z.Close()
		return r.stream(e.unpacked(), &unpacking{in: z, kind: kind, budget: e.budget})
	case "zip":
		return r.zip(e, in, br)
	case "tar":
		return r.tar(e, br)
	}
	return r.content(e, br, head)
}

// maxWindow is how far back a zstd stream may refer: what zstd --ultra --long needs at most by itself.
const maxWindow = 128 << 20

func (r *reader) newBudget(packed func() int64) *budget {
	return &budget{packed: packed, ratio: r.MaxRatio, free: r.MaxBytes}
}

func magic(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b\x08")):
		return "gzip"
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		return "zstd"
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
		return r.warc(e.several(), br)
	}
	if e.found && !isText(e.name) && normalize.LooksBinary(head) {
		return true // a picture among the articles
	}
	return r.whole(e, br, false)
}

// whole reads a stream to its end as one article. Of a stream that breaks off it keeps the whole lines: the last figure of
// half a line may be half a figure.
func (r *reader) whole(e entry, in io.Reader, html bool) bool {
	data, err := readAll(io.LimitReader(in, r.MaxBytes+1), min(e.size, r.MaxBytes))
	if err != nil {
		data = data[:bytes.LastIndexByte(data, '\n')+1]
	}
	switch {
	case err != nil && len(data) == 0:
		return r.failEntry(e, err)
	case len(data) == 0:
		return r.failEntry(e, ErrEmpty)
	case int64(len(data)) > r.MaxBytes:
		return r.failEntry(e, &tooLarge{limit: r.MaxBytes})
	case r.Input == Auto && r.Charset == "" && normalize.LooksBinary(data):
		return r.failEntry(e, ErrBinary)
	}
	a := corpus.Article{ID: e.next(""), Path: e.path(), Data: data, HTML: html, Charset: r.Charset}
	if err != nil {
		a.Broken = reason(err)
	}
	if isMarkdown(e.name) && !html {
		r.frontMatter(&a)
	}
	return r.yield(a, nil)
}
