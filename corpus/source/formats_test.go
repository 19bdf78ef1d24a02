package source_test

import (
	"archive/zip"
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
)

func first(t *testing.T, opts source.Options, path string) corpus.Article {
	t.Helper()
	for a, err := range source.Articles([]string{path}, opts) {
		require.NoError(t, err)
		return a
	}
	t.Fatal("no article in " + path)
	return corpus.Article{}
}

func TestJSONDocuments(t *testing.T) {
	in(t, map[string]string{
		"array.json": "[\n  {\"id\": \"x\", \"text\": \"甲\"},\n  {\"text\": \"乙\"},\n 5, {\"text\": \"\"}\n]\n", "one.json": "{\n \"text\": \"丙\"\n}\n",
		"line.json": `{"text":"丁"}`, "lines.json": "{\"text\":\"戊\"}\n{\n{\"text\":\"己\"}\n", "array": `[{"text":"庚"}]`, "array.jsonl": `[{"text":"辛"}]`,
		"broken.json": `[{"text":"甲"},{"text":`, "comma.json": `[{"text":"甲"} {"text":"乙"}]`, "settings.json": "{\n\"a\": 1}", "list.json": "[1,2]", "not.json": "甲",
		"more.json": "{\n\"text\":\"甲\"}\n{\n\"text\":\"乙\"}",
	})
	got := list(source.Options{}, "array.json", "one.json", "line.json", "lines.json", "array", "array.jsonl", "more.json")
	require.Len(t, got, 13)
	assert.Equal(t, []string{"x=甲", "array.json#2=乙"}, got[:2])
	assert.Contains(t, got[2], "array.json#3!object 3: no JSON object")
	assert.Equal(t, []string{"array.json#4!object 4: empty", "one.json#1=丙", "line.json#1=丁", "lines.json#1=戊"}, got[3:7])
	assert.Contains(t, got[7], "lines.json#2!line 2: no JSON object")
	assert.Equal(t, []string{"lines.json#3=己", "array#1=庚", "array.jsonl#1=辛", "more.json#1=甲", "more.json#2=乙"}, got[8:])

	assert.Equal(t, []string{"broken.json#1=甲", "broken.json#2!broken JSON after 16 bytes: unexpected EOF"}, list(source.Options{}, "broken.json"))
	assert.Regexp(t, `^comma.json#2!broken JSON after \d+ bytes: expected comma`, list(source.Options{}, "comma.json")[1])
	assert.Contains(t, list(source.Options{}, "settings.json")[0], "settings.json#1!object 1: no field for it")
	assert.Contains(t, list(source.Options{}, "not.json")[0], "not.json#1!line 1: no JSON object")
	found := list(source.Options{}, ".")
	assert.NotContains(t, found, "./settings.json", "of those found in a folder, what holds no articles is left out")
	for _, f := range found {
		assert.NotRegexp(t, `settings|list\.json|not\.json`, f)
	}
}

func TestUsualFields(t *testing.T) {
	for _, c := range []struct {
		line   string
		want   corpus.Article
		reason string
	}{
		{`{"doc_id":"n","Body":"甲","publish_time":"2024-1-2","Headline":"题","link":"u","media":"报","author":["王","李"]}`,
			corpus.Article{ID: "n", Data: []byte("甲"), Date: "2024-1-2", Title: "题", URL: "u", Source: "报", Author: "王, 李"}, "case and underscores make no difference"},
		{`{"编号":"n","正文":"甲","发布时间":"2024-1-2","标题":"题","网址":"u","来源":"报","作者":"王"}`,
			corpus.Article{ID: "n", Data: []byte("甲"), Date: "2024-1-2", Title: "题", URL: "u", Source: "报", Author: "王"}, "Chinese names"},
		{`{"content":"乙","text":"甲","time":"x","date":"2024-1-2","source":{"a":1}}`,
			corpus.Article{Data: []byte("甲"), Date: "2024-1-2"}, "the more usual name goes first; what is no text is passed over"},
		{`{"TEXT":"乙","text":"甲","Text":"丙"}`, corpus.Article{Data: []byte("甲")}, "the very name goes first"},
	} {
		in(t, map[string]string{"a.jsonl": c.line})
		if c.want.ID == "" {
			c.want.ID = "a.jsonl#1"
		}
		c.want.Path, c.want.Decoded = "a.jsonl", true
		assert.Equal(t, c.want, first(t, source.Options{}, "a.jsonl"), c.reason)
	}
	in(t, map[string]string{"a.csv": "媒体,Content,Publish Time,w\n报,甲,2024-1-2,王\n"})
	assert.Equal(t, corpus.Article{ID: "a.csv#1", Path: "a.csv", Decoded: true, Data: []byte("甲"), Date: "2024-1-2", Source: "报", Author: "王"},
		first(t, source.Options{Fields: source.Fields{Author: "w"}}, "a.csv"))
	assert.Contains(t, source.UsualFields()["date-field"], "publishtime")
}

func TestMarkdown(t *testing.T) {
	const front = "---\ntitle: \"题：一\"\ndate: 2024-03-18\ntags:\n  - x\n  url: nested\nurl: https://x.cn/1\nsource: 报\n---\n\n# 大标题\n\n培训5人。\n"
	in(t, map[string]string{"a.md": front, "b.md": "\ufeff# 大标题\n\n培训5人。\n", "c.txt": front, "d.md": "---\n培训5人。\n", "e.md": "甲# b"})
	a := first(t, source.Options{}, "a.md")
	assert.Equal(t, corpus.Article{ID: "a.md", Path: "a.md", Data: []byte(front), Title: "题：一", Date: "2024-03-18", URL: "https://x.cn/1", Source: "报"}, a, "the text stays whole")
	assert.Equal(t, "大标题", first(t, source.Options{}, "b.md").Title)
	for _, p := range []string{"c.txt", "d.md", "e.md"} {
		a := first(t, source.Options{}, p)
		assert.Empty(t, a.Title+a.Date+a.URL, p)
	}
}

// The names inside a zip of a Chinese archiver are in GBK.
func TestZipNames(t *testing.T) {
	gbk, err := simplifiedchinese.GBK.NewEncoder().String("新闻/联通.txt")
	require.NoError(t, err)
	for _, c := range []struct {
		name, want string
		nonUTF8    bool
		reason     string
	}{
		{gbk, "a.zip/新闻/联通.txt", true, "GBK without a word about it"},
		{"新闻/联通.txt", "a.zip/新闻/联通.txt", true, "UTF-8 without a word about it"},
		{"新闻/联通.txt", "a.zip/新闻/联通.txt", false, "UTF-8 that says so"},
		{"a/b.txt", "a.zip/a/b.txt", true, "ASCII"},
	} {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		f, err := w.CreateHeader(&zip.FileHeader{Name: c.name, NonUTF8: c.nonUTF8})
		require.NoError(t, err)
		f.Write([]byte("甲"))
		require.NoError(t, w.Close())
		in(t, map[string]string{"a.zip": b.String()})
		a := first(t, source.Options{}, "a.zip")
		assert.Equal(t, c.want, a.Path, c.reason)
		assert.Equal(t, "a.zip#1", a.ID, c.reason)
	}
	only, err := simplifiedchinese.GBK.NewEncoder().String("联通.txt") // also valid in UTF-8
	require.NoError(t, err)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.CreateHeader(&zip.FileHeader{Name: only, NonUTF8: true})
	require.NoError(t, err)
	f.Write([]byte(""))
	require.NoError(t, w.Close())
	in(t, map[string]string{"a.zip": b.String()})
	assert.Equal(t, []string{"a.zip#1!联通.txt: empty"}, list(source.Options{}, "a.zip"))
}
