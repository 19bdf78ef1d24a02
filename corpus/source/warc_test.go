package source_test

import (
	"bytes"
	"compress/flate"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/source"
)

// record is a WARC record.
func record(kind, uri, contentType, block string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-18T00:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, uri, contentType, len(block), block)
}

func answer(uri, header, body string) string {
	return record("response", uri, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+header+"\r\n"+body)
}

func html(uri, body string) string {
	return answer(uri, fmt.Sprintf("Content-Type: text/html; charset=gbk\r\nContent-Length: %d\r\n", len(body)), body)
}

const warcinfo = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n"

func crawl() []string {
	return []string{
		warcinfo,
		record("request", "https://x.cn/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
		html("https://x.cn/1", "<p>甲</p>"),
		answer("https://x.cn/1.png", "Content-Type: image/png\r\n", "\x89PNG"),
		record("response", "dns:x.cn", "text/dns", "1.2.3.4"),
		record("response", "https://x.cn/404", "application/http; msgtype=response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>没有</p>"),
		html("<https://x.cn/2>", "<p>乙</p>"),
	}
}

func TestWARC(t *testing.T) {
	plain := strings.Join(crawl(), "")
	var each strings.Builder // as crawlers write it: every record compressed by itself
	for _, r := range crawl() {
		each.WriteString(gz(r))
	}
	in(t, map[string]string{"a.warc": plain, "b.warc.gz": each.String(), "c.warc.gz": gz(plain), "d": plain, "e.zip": zipped(member{"x/a.warc", plain}), "f.warc.zst": zst(plain)})
	for _, path := range []string{"a.warc", "b.warc.gz", "c.warc.gz", "d", "e.zip", "f.warc.zst"} {
		assert.Equal(t, []string{path + "#1=<p>甲</p>", path + "#2=<p>乙</p>"}, list(source.Options{}, path), path)
	}
	assert.Len(t, list(source.Options{Input: source.WARC}, "d"), 2)
	a := first(t, source.Options{}, "b.warc.gz")
	assert.True(t, a.HTML)
	assert.Equal(t, []string{"https://x.cn/1", "b.warc.gz", "gbk"}, []string{a.URL, a.Path, a.DeclaredCharset})
	for a := range source.Articles([]string{"e.zip"}, source.Options{Charset: "gb18030"}) {
		assert.Equal(t, []string{"e.zip/x/a.warc", "gb18030"}, []string{a.Path, a.Charset})
	}
}

func TestWARCBodies(t *testing.T) {
	const page = "<!doctype html><p>甲</p>"
	var raw bytes.Buffer
	w, err := flate.NewWriter(&raw, 5)
	require.NoError(t, err)
	w.Write([]byte(page))
	require.NoError(t, w.Close())
	chunks := "5\r\n<!doc\r\n" + fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(page)-5, page[5:])
	for _, c := range []struct{ header, body, want, reason string }{
		{"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunks, "a#1=" + page, "chunks"},
		{"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", page, "a#1=" + page, "chunks that the crawler has undone"},
		{"Content-Type: text/html\r\nContent-Length: 999\r\n", page, "a#1=" + page, "the server's count of what was compressed then"},
		{"Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gz(page), "a#1=" + page, "gzip"},
		{"Content-Type: text/html\r\nContent-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(gz(page)), gz(page)), "a#1=" + page, "gzip in chunks"},
		{"Content-Type: text/html\r\nContent-Encoding: gzip\r\n", page, "a#1=" + page, "gzip that the crawler has undone"},
		{"Content-Type: text/html\r\nContent-Encoding: zstd\r\n", zst(page), "a#1=" + page, "zstd"},
		{"Content-Type: text/html\r\nContent-Encoding: deflate\r\n", raw.String(), "a#1=" + page, "deflate without its wrapper"},
		{"Content-Type: text/html\r\nContent-Encoding: br\r\n", br(page), "a#1=" + page, "brotli"},
		{"Content-Type: text/html\r\nContent-Encoding: br\r\n", br(page)[:12], "a#1!https://x.cn: broken br after 0 bytes: unexpected EOF", "half a body of brotli"},
		{"Content-Type: text/html\r\nContent-Encoding: compress\r\n", "\x8b\x0b\x80", "a#1!https://x.cn: Content-Encoding compress: not supported", "what cannot be undone is named"},
		{"Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gz(page)[:20], "a#1!https://x.cn: broken gzip after 5 bytes: unexpected EOF", "half a body"},
		{"Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gz(strings.Repeat("0", 1<<20)), "a#1!https://x.cn: larger than 100000 bytes (--max-article)", "a bomb"},
		{"", page, "a#1=" + page, "no type, but plainly a page"},
		{"", "甲", "a!holds no article", "no type, and no page"},
		{"Content-Type: application/xhtml+xml\r\n", page, "a#1=" + page, "XHTML"},
		{"Content-Type: text/html\r\n", "", "a!holds no article", "nothing in it"},
		{"Content-Type: text/html\r\n", strings.Repeat("甲", 50_000), "a#1!https://x.cn: larger than 100000 bytes (--max-article)", "a giant"},
	} {
		in(t, map[string]string{"a": answer("https://x.cn", c.header, c.body)})
		assert.Equal(t, []string{c.want}, list(source.Options{MaxBytes: 100_000}, "a"), c.reason)
	}
}

// Crawlers that speak HTTP/2 write its answers down in the form of HTTP/1.1.
func TestWARCVersions(t *testing.T) {
	for _, status := range []string{"HTTP/2 200", "HTTP/2 200 OK", "HTTP/2.0 200", "HTTP/3 200 ", "HTTP/1.0 200 OK", "HTTP/1.1 200"} {
		in(t, map[string]string{"a": record("response", "https://x.cn", "application/http; msgtype=response", status+"\r\nContent-Type: text/html\r\n\r\n<p>甲</p>")})
		assert.Equal(t, []string{"a#1=<p>甲</p>"}, list(source.Options{}, "a"), status)
	}
}

// Where a WARC file is broken, the break is named, and what can still be found is read.
func TestBrokenWARC(t *testing.T) {
	one, two := html("https://x.cn/1", "<p>甲</p>"), html("https://x.cn/2", "<p>乙</p>")
	for _, c := range []struct {
		reason, warc string
		want         []string
	}{
		{"cut in a block", one + two[:len(two)-10], []string{"a.warc#1=<p>甲</p>", "a.warc#2!https://x.cn/2: cut off: unexpected EOF"}},
		{"cut in a header", one + two[:40], []string{"a.warc#1=<p>甲</p>", fmt.Sprintf("a.warc#2!broken WARC after %d bytes: unexpected EOF", len(one))}},
		{"cut in a record that is passed over", one + record("request", "x", "application/http", "GET")[:100], []string{"a.warc#1=<p>甲</p>", fmt.Sprintf("a.warc#2!broken WARC after %d bytes: unexpected EOF", len(one))}},
		{"rubbish between records", one + "rubbish\r\n\r\n" + two, []string{"a.warc#1=<p>甲</p>", fmt.Sprintf(`a.warc#2!broken WARC record at byte %d: begins with "rubbish\r", expected a version such as WARC/1.1`, len(one)), "a.warc#3=<p>乙</p>"}},
		{"no length", strings.Replace(one, "Content-Length: "+fmt.Sprint(len(one)), "", 1) + two, nil},
		{"a length that is none", "WARC/1.0\r\nContent-Length: x\r\n\r\nabc\r\n" + two, []string{`a.warc#1!broken WARC record at byte 0: Content-Length "x": expected a number of bytes`, "a.warc#2=<p>乙</p>"}},
		{"a length that is too small", strings.Replace(warcinfo, ": 4", ": 1", 1) + two, []string{`a.warc#1!broken WARC record at byte 53: begins with ": b\r", expected a version such as WARC/1.1`, "a.warc#2=<p>乙</p>"}},
		{"an endless header", "WARC/1.0\r\n" + strings.Repeat("a: b\r\n", 20_000) + two, []string{"a.warc#1!broken WARC record at byte 0: its header is longer than 65536 bytes", "a.warc#2=<p>乙</p>"}},
		{"no answer inside", record("response", "https://x.cn/1", "application/http", "nonsense") + two, nil},
		{"blank lines only", "\r\n\r\n", []string{"a.warc!holds no article"}},
		{"the last line ends are missing", strings.TrimRight(one, "\r\n"), []string{"a.warc#1=<p>甲</p>"}},
	} {
		in(t, map[string]string{"a.warc": c.warc})
		got := list(source.Options{}, "a.warc")
		if c.want == nil {
			assert.Equal(t, "<p>乙</p>", strings.SplitN(got[len(got)-1], "=", 2)[1], c.reason)
			continue
		}
		assert.Equal(t, c.want, got, c.reason)
	}
	in(t, map[string]string{"a.warc.gz": gz(one) + gz(two)[:60]})
	got := list(source.Options{}, "a.warc.gz")
	require.Len(t, got, 2)
	assert.Equal(t, "a.warc.gz#1=<p>甲</p>", got[0])
	assert.Contains(t, got[1], "broken gzip after")
}
