package source_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/corpus/source"
)

func TestArchives(t *testing.T) {
	in(t, map[string]string{
		"a.txt.gz": gz("甲"), "b.txt.zst": zst("乙"), "c.jsonl.gz": gz("{\"text\":\"丙\"}\n"),
		"d.zip": zipped(member{"x/", ""}, member{"x/a.txt", "甲"}, member{"x/pic.png", "\x89PNG\x00\x00\x00"}, member{"__MACOSX/._a.txt", "x"},
			member{"x/b.jsonl", "{\"text\":\"乙\"}\n{\"id\":\"own\",\"text\":\"丙\"}\n"}, member{"x/empty.txt", ""}, member{"x/c.txt.gz", gz("丁")},
			member{"inner.zip", zipped(member{"a.txt", "x"})}),
		"e.tar.gz": gz(tarred(member{"a.txt", "甲"}, member{"a.gold.jsonl", "{}"}, member{"b.txt", "乙"})),
		"f.tgz":    gz(tarred(member{"a.txt", "甲"})), "g.tar": tarred(member{"a.txt", "甲"}),
		"broken.gz": gz("一二三四五六七八九十")[:20], "broken.zip": "PK\x03\x04 and nothing", "cut.tar": tarred(member{"a.txt", "甲"}, member{"b.txt", "乙"})[:1100],
	})
	assert.Equal(t, []string{
		"a.txt.gz=甲", "b.txt.zst=乙", "c.jsonl.gz#1=丙",
		"d.zip#1=甲", "d.zip#2=乙", "own=丙", "d.zip#4!x/empty.txt: empty", "d.zip#5=丁", "d.zip#6!inner.zip: an archive inside an archive",
		"e.tar.gz#1=甲", "e.tar.gz#2=乙", "f.tgz#1=甲", "g.tar#1=甲",
		"broken.gz!broken gzip after 5 bytes: unexpected EOF", "broken.zip!zip: not a valid zip file", "cut.tar#1=甲", "cut.tar#2!unexpected EOF",
	}, list(source.Options{}, "a.txt.gz", "b.txt.zst", "c.jsonl.gz", "d.zip", "e.tar.gz", "f.tgz", "g.tar", "broken.gz", "broken.zip", "cut.tar"))
}

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func zst(s string) string {
	w, _ := zstd.NewWriter(nil)
	return string(w.EncodeAll([]byte(s), nil))
}

func br(s string) string {
	var b bytes.Buffer
	w := brotli.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func zipped(members ...member) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range members {
		f, _ := w.Create(m.name)
		f.Write([]byte(m.content))
	}
	w.Close()
	return b.String()
}

func tarred(members ...member) string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, m := range members {
		w.WriteHeader(&tar.Header{Name: m.name, Size: int64(len(m.content)), Mode: 0o666, Typeflag: tar.TypeReg})
		w.Write([]byte(m.content))
	}
	w.Close()
	return b.String()
}
