package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/page"
)

// warc reads the web pages of a crawl: the records of a WARC file that hold an answer of a server, which is a page of HTML.
// Everything else in it is passed over: requests, pictures, errors of the server.
func (r *reader) warc(e entry, in *bufio.Reader) bool {
	w := &warcReader{in: in}
	for {
		header, err := w.next()
		if err == io.EOF {
			return true
		}
		if err != nil {
			if !r.failEntry(e, err) {
				return false
			}
			if !errors.Is(err, errRecord) || !w.resync() {
				return true
			}
			continue
		}
		a, err := r.warcArticle(header, w)
		switch {
		case err != nil && !r.failEntry(e, fmt.Errorf("%s: %w", target(header), err)):
			return false
		case err == nil && len(a.Data) > 0:
			a.ID, a.Path = e.next(""), e.path()
			if !r.yield(a, nil) {
				return false
			}
		}
		if err := w.skip(); err != nil {
			return err == io.EOF || r.failEntry(e, err)
		}
	}
}

// warcArticle is the page of a record. A record that holds none gives an Article without Data.
func (r *reader) warcArticle(header textproto.MIMEHeader, w *warcReader) (corpus.Article, error) {
	if !strings.EqualFold(header.Get("WARC-Type"), "response") || !strings.HasPrefix(strings.ToLower(header.Get("Content-Type")), "application/http") {
		return corpus.Article{}, nil
	}
	if w.block.N > r.MaxBytes {
		return corpus.Article{}, &tooLarge{limit: r.MaxBytes}
	}
	block, err := io.ReadAll(&w.block)
	if err == nil && w.block.N > 0 {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		w.broken = true
		return corpus.Article{}, fmt.Errorf("cut off: %w", err)
	}
	return r.httpArticle(block, target(header))
}

// httpArticle is the page in the answer of a server.
func (r *reader) httpArticle(block []byte, url string) (corpus.Article, error) {
	a := corpus.Article{URL: url, HTML: true, Charset: r.Charset}
	answer, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(plainVersion(block))), nil)
	if err != nil {
		return a, fmt.Errorf("no answer of a server: %w", err)
	}
	defer answer.Body.Close()
	kind, params, _ := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	if answer.StatusCode != http.StatusOK || kind != "" && kind != "text/html" && kind != "application/xhtml+xml" {
		return a, nil
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil { // crawlers that undo chunks leave the header that announces them
		body = afterHeader(block)
	}
	if body, err = r.decompress(body, answer.Header.Get("Content-Encoding")); err != nil {
		return a, err
	}
	if kind == "" && !page.IsHTML(body) {
		return a, nil
	}
	a.Data, a.DeclaredCharset = body, params["charset"]
	return a, nil
}

// plainVersion gives an answer over HTTP/2 or later, which crawlers write down like one over HTTP/1.1, the version that goes
// with the form.
func plainVersion(block []byte) []byte {
	for _, version := range []string{"HTTP/2 ", "HTTP/3 "} {
		if rest, ok := bytes.CutPrefix(block, []byte(version)); ok {
			return append([]byte("HTTP/1.1 "), rest...)
		}
	}
	return block
}

// afterHeader is what stands behind the header of an answer.
func afterHeader(block []byte) []byte {
	for _, end := range []string{"\r\n\r\n", "\n\n"} {
		if _, body, ok := bytes.Cut(block, []byte(end)); ok {
			return body
		}
	}
	return nil
}

func target(header textproto.MIMEHeader) string {
	return strings.Trim(header.Get("WARC-Target-URI"), "<>")
}

// errRecord is the error of a record that cannot be read. The next one may be found by its first line.
var errRecord = errors.New("broken WARC record")

// warcReader reads one record after the other.
type warcReader struct {
	in     *bufio.Reader
	at     int64 // bytes read of the records before
	block  io.LimitedReader
	size   int64 // of the block
	broken bool  // the file ends within the block
}

// next reads the header of the next record; its block is then in w.block.
func (w *warcReader) next() (textproto.MIMEHeader, error) {
	text, err := w.header()
	if err != nil {
		return nil, err
	}
	version, fields, _ := bytes.Cut(text, []byte("\n"))
	if !bytes.HasPrefix(version, []byte("WARC/")) {
		return nil, fmt.Errorf("%w at byte %d: begins with %.20q, expected a version such as WARC/1.1", errRecord, w.at, version)
	}
	header, err := textproto.NewReader(bufio.NewReader(bytes.NewReader(fields))).ReadMIMEHeader()
	if err != nil {
		return nil, fmt.Errorf("%w at byte %d: %w", errRecord, w.at, err)
	}
	size, err := strconv.ParseInt(strings.TrimSpace(header.Get("Content-Length")), 10, 64)
	if err != nil || size < 0 {
		return nil, fmt.Errorf("%w at byte %d: Content-Length %q: expected a number of bytes", errRecord, w.at, header.Get("Content-Length"))
	}
	w.at += int64(len(text)) + size
	w.block, w.size = io.LimitedReader{R: w.in, N: size}, size
	return header, nil
}

// longestHeader is the size from which on a header is none.
const longestHeader = 64 << 10

// header reads up to the blank line behind the header, without the blank lines before it. io.EOF says that there is none.
func (w *warcReader) header() ([]byte, error) {
	var text []byte
	for {
		line, err := w.in.ReadSlice('\n')
		text = append(text, line...)
		blank := len(bytes.TrimSpace(line)) == 0
		switch {
		case len(text) > longestHeader || err == bufio.ErrBufferFull:
			return nil, fmt.Errorf("%w at byte %d: its header is longer than %d bytes", errRecord, w.at, longestHeader)
		case err == io.EOF && len(bytes.TrimSpace(text)) == 0:
			return nil, io.EOF
		case err != nil:
			return nil, broken("WARC", w.at, err)
		case blank && len(bytes.TrimSpace(text)) == 0: // between records
			w.at += int64(len(text))
			text = text[:0]
		case blank:
			return text, nil
		}
	}
}

// skip passes over what is left of the block. io.EOF says that the file ends within it, which has been told.
func (w *warcReader) skip() error {
	_, err := io.Copy(io.Discard, &w.block)
	switch {
	case w.broken:
		return io.EOF
	case err == nil && w.block.N > 0:
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return broken("WARC", w.at-w.block.N, err)
	}
	return nil
}

// resync goes on to the next line that begins a record; false says that there is none.
func (w *warcReader) resync() bool {
	for {
		start, err := w.in.Peek(len("WARC/1."))
		if string(start) == "WARC/1." {
			return true
		}
		if err != nil {
			return false
		}
		for {
			line, err := w.in.ReadSlice('\n')
			w.at += int64(len(line))
			if err == nil {
				break
			}
			if err != bufio.ErrBufferFull {
				return false
			}
		}
	}
}
