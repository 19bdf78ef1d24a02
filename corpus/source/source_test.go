package source_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
)

// in makes a folder of files and goes there.
func in(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		require.NoError(t, os.WriteFile(name, []byte(content), 0o666))
	}
}

// list reads all articles: "id=text" or "id!error".
func list(opts source.Options, paths ...string) []string {
	var got []string
	for a, err := range source.Articles(paths, opts) {
		if err != nil {
			var ae *corpus.ArticleError
			if !errors.As(err, &ae) || ae.ID != a.ID {
				got = append(got, fmt.Sprintf("no ArticleError of %s: %v", a.ID, err))
				continue
			}
			got = append(got, a.ID+"!"+ae.Err.Error())
			continue
		}
		got = append(got, a.ID+"="+string(a.Data))
	}
	return got
}

type member struct{ name, content string }

func TestFolder(t *testing.T) {
	in(t, map[string]string{
		"news/b.txt": "乙", "news/a.txt": "甲", "news/a.gold.jsonl": `{"line":1}`, "news/sub/c.text": "丙", "news/.hidden/x.txt": "x",
		"news/.hidden.txt": "x", "news/notes.md": "记", "news/page": "无后缀", "news/photo.jpg": "\xff\xd8\x00\x00\x00", "news/meta.json": "{}",
		"news/bad.txt": "MZ\x00\x00\x00\x00", "news/empty.txt": "", "news/lines.jsonl": `{"text":"行"}`,
		"news/README.md": "x", "news/SCORES.md": "x", "news/2024.md": "年", "news/old.baseline.jsonl": `{"text":"x"}`,
	})
	assert.Equal(t, []string{
		"news/2024.md=年", "news/a.txt=甲", "news/b.txt=乙", "news/bad.txt!not text (binary data)", "news/empty.txt!empty", "news/lines.jsonl#1=行",
		"news/notes.md=记", "news/page=无后缀", "news/sub/c.text=丙",
	}, list(source.Options{}, "news"), "sorted, without what is hidden, labels, baselines, notes, pictures and settings")
	t.Chdir("news")
	got := list(source.Options{}, ".")
	assert.Equal(t, "./sub/c.text=丙", got[len(got)-1], "a path keeps the way it was given")
}

func TestLinks(t *testing.T) {
	in(t, map[string]string{"real/a.txt": "甲", "news/b.txt": "乙"})
	require.NoError(t, os.Symlink("../real/a.txt", "news/a.txt"))
	require.NoError(t, os.Symlink("..", "news/loop"))
	require.NoError(t, os.Symlink("nowhere", "news/gone.txt"))
	require.NoError(t, os.Symlink("news", "link"))
	assert.Equal(t, []string{"link/a.txt=甲", "link/b.txt=乙", "link/gone.txt!no such file or directory"}, list(source.Options{}, "link"))
}

func TestGlob(t *testing.T) {
	in(t, map[string]string{"n/1/a.txt": "甲", "n/2/b.txt": "乙", "n/2/b.gold.jsonl": "{}", "n/2/b.baseline.jsonl": "{}", "n/[x].txt": "括号", "n/.h.txt": ""})
	assert.Equal(t, []string{"n/1/a.txt=甲", "n/2/b.txt=乙", "n/[x].txt=括号"}, list(source.Options{}, "n/**/*.txt"))
	assert.Equal(t, []string{"n/2/b.txt=乙"}, list(source.Options{}, "n/2/b*"), "labels and baselines are left out")
	assert.Equal(t, []string{"n/[x].txt=括号"}, list(source.Options{}, "n/[x].txt"), "a file of that very name comes first")
	assert.Equal(t, []string{"n/1/a.txt=甲", "n/2/b.txt=乙"}, list(source.Options{}, "n/[12]"), "folders, where nothing else matches")
	assert.Equal(t, []string{"n/*.csv!no file matches"}, list(source.Options{}, "n/*.csv"))
}

func TestErrorsStandInTheirPlace(t *testing.T) {
	in(t, map[string]string{"a.txt": "甲", "b.txt": "乙", "a.gold.jsonl": "{}"})
	got := list(source.Options{}, "a.txt", "gone.txt", "a.gold.jsonl", "b.txt")
	assert.Equal(t, []string{
		"a.txt=甲", "gone.txt!no such file or directory",
		"a.gold.jsonl!left out: labels, not articles (--input jsonl reads it all the same)", "b.txt=乙",
	}, got)
}

func TestPages(t *testing.T) {
	const piece = "<div><p>甲</p><p>乙</p></div>"
	in(t, map[string]string{
		"a.html": "甲", "b": "<!DOCTYPE html><p>甲", "c.txt": "<!DOCTYPE html><p>甲", "d": piece, "e.txt": piece, "f.md": piece,
		"g.jsonl": `{"text":"` + piece + `"}` + "\n" + `{"text":"甲<br>乙"}`, "h.csv": "text\n" + piece + "\n", "i.html": "", "j.html": "MZ\x00\x00\x00\x00",
		"k.html.gz": gz(piece), "l.xml": "<rss><item>甲</item></rss>",
	})
	pages := func(input source.Input) (ids []string) {
		for a, err := range source.Articles([]string{"a.html", "b", "c.txt", "d", "e.txt", "f.md", "g.jsonl", "h.csv", "i.html", "j.html", "k.html.gz", "l.xml"}, source.Options{Input: input}) {
			if err != nil {
				ids = append(ids, err.Error())
			} else if a.HTML {
				ids = append(ids, a.ID)
			}
		}
		return ids
	}
	assert.Equal(t, []string{"a.html", "b", "c.txt", "d", "g.jsonl#1", "h.csv#1", "i.html: empty", "j.html: not text (binary data)", "k.html.gz"},
		pages(source.Auto), "by name and content; tags left in a text make no page of it")
	assert.Equal(t, []string{"i.html: empty"}, pages(source.Text))
	assert.Equal(t, []string{"a.html", "b", "c.txt", "d", "e.txt", "f.md", "g.jsonl", "h.csv", "i.html: empty", "j.html", "k.html.gz", "l.xml"}, pages(source.HTML))
	for a := range source.Articles([]string{"g.jsonl"}, source.Options{Input: source.JSONL}) {
		assert.False(t, a.HTML, "as it stands")
	}
}

func TestNoPermission(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	in(t, map[string]string{"news/a.txt": "甲", "news/locked/b.txt": "乙", "news/z.txt": "丙"})
	require.NoError(t, os.Chmod("news/a.txt", 0))
	require.NoError(t, os.Chmod("news/locked", 0))
	defer os.Chmod("news/locked", 0o777)
	assert.Equal(t, []string{"news/a.txt!permission denied", "news/locked!permission denied", "news/z.txt=丙"}, list(source.Options{}, "news"))
}

func TestStdin(t *testing.T) {
	stdin := func(s string) source.Options { return source.Options{Stdin: strings.NewReader(s)} }
	assert.Equal(t, []string{"-=甲"}, list(stdin("甲")))
	assert.Equal(t, []string{"-=甲"}, list(stdin("甲"), "-"))
	assert.Equal(t, []string{"-!empty"}, list(stdin("")))
	assert.Equal(t, []string{"-#1=甲", "x=乙"}, list(stdin("{\"text\":\"甲\"}\n{\"id\":\"x\",\"text\":\"乙\"}\n")), "JSON Lines are seen")
	assert.Equal(t, []string{"-={ 不是 JSON"}, list(stdin("{ 不是 JSON")))
	assert.Equal(t, []string{"-=甲"}, list(stdin(gz("甲"))))
	assert.Equal(t, []string{"-#1=甲"}, list(stdin(zipped(member{"a.txt", "甲"}))))
	assert.Equal(t, []string{"-#1=甲"}, list(stdin(gz(tarred(member{"a.txt", "甲"})))))
	broken := source.Options{Stdin: iotest.ErrReader(errors.New("the line is dead"))}
	assert.Equal(t, []string{"-!the line is dead"}, list(broken))
}

func TestJSONL(t *testing.T) {
	in(t, map[string]string{"a.jsonl": strings.Join([]string{
		`{"id":7,"content":"甲","date":"2022-01-01","title":"题","url":"u"}`, ``, `{"text":null}`, `{"text":5}`, `{"text":["x"]}`, `[1]`, `{`,
		`{"other":"x"}`, `{"text":"末"}`}, "\r\n")})
	got := list(source.Options{}, "a.jsonl")
	require.Len(t, got, 8)
	assert.Equal(t, "7=甲", got[0], "a number is an id, too")
	assert.Equal(t, "a.jsonl#2!line 3: empty", got[1], "lines count in the file, articles without blank lines")
	assert.Equal(t, "a.jsonl#3=5", got[2])
	assert.Contains(t, got[3], "a.jsonl#4!line 5: the text is no string")
	assert.Contains(t, got[4], "a.jsonl#5!line 6: no JSON object")
	assert.Contains(t, got[5], "a.jsonl#6!line 7: no JSON object")
	assert.Equal(t, "a.jsonl#7!line 8: no field for it: name it with --text-field; there are other", got[6])
	assert.Equal(t, "a.jsonl#8=末", got[7])

	for a, err := range source.Articles([]string{"a.jsonl"}, source.Options{}) {
		require.NoError(t, err)
		assert.Equal(t, corpus.Article{ID: "7", Path: "a.jsonl", Data: []byte("甲"), Decoded: true, Date: "2022-01-01", Title: "题", URL: "u"}, a)
		break
	}
}

func TestFieldsByName(t *testing.T) {
	in(t, map[string]string{"a.jsonl": `{"page":{"body":"甲","no":"n1"},"a.b":"点","text":"x"}`, "a.csv": "编号,栏目\nn1,甲\n"})
	assert.Equal(t, []string{"n1=甲"}, list(source.Options{Fields: source.Fields{Text: "page.body", ID: "page.no"}}, "a.jsonl"))
	assert.Equal(t, []string{"a.jsonl#1=点"}, list(source.Options{Fields: source.Fields{Text: "a.b"}}, "a.jsonl"))
	assert.Equal(t, []string{"a.jsonl#1!line 1: no field for it: asked for nope; there are a.b, page, text"},
		list(source.Options{Fields: source.Fields{Text: "nope"}}, "a.jsonl"))
	assert.Equal(t, []string{"a.jsonl#1!line 1: no field for it: asked for nope; there are a.b, page, text"},
		list(source.Options{Fields: source.Fields{ID: "nope"}}, "a.jsonl"))
	assert.Equal(t, []string{"n1=甲"}, list(source.Options{Fields: source.Fields{Text: "栏目"}}, "a.csv"))
	assert.Equal(t, []string{"a.csv#1!no column for it: name it with --text-field; there are 编号, 栏目"}, list(source.Options{}, "a.csv"))
}

func TestCSV(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("编号,正文\n一,\"增长5%，\n达到6%\"\n")
	require.NoError(t, err)
	u16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("id\ttext\nx\t甲\n")
	require.NoError(t, err)
	in(t, map[string]string{
		"bom.csv": "\ufefftext,title\n甲,题\n,空\n\"坏\" x,题\n乙\n", "gb.csv": gb, "u16.csv": u16, "semi.csv": "id;text\nx;甲,乙\n", "empty.csv": "", "a.tsv": "id,x\ttext\n1\t甲\n",
	})
	got := list(source.Options{}, "bom.csv", "gb.csv", "u16.csv", "semi.csv", "empty.csv", "a.tsv")
	require.Len(t, got, 9)
	assert.Equal(t, []string{"bom.csv#1=甲", "bom.csv#2!line 3: empty"}, got[:2])
	assert.Contains(t, got[2], `bom.csv#3!parse error on line 4, column `)
	assert.Equal(t, []string{"bom.csv#4=乙", "一=增长5%，\n达到6%", "x=甲", "x=甲,乙", "empty.csv#1!empty", "a.tsv#1=甲"}, got[3:])
}

func TestCharset(t *testing.T) {
	big5, err := traditionalchinese.Big5.NewEncoder().String("{\"text\":\"雲溪縣培訓農民五千六百餘名\"}\n")
	require.NoError(t, err)
	in(t, map[string]string{"a.jsonl": big5, "a.txt": big5})
	assert.Equal(t, []string{"a.jsonl#1=雲溪縣培訓農民五千六百餘名"}, list(source.Options{Charset: "big5"}, "a.jsonl"))
	assert.Equal(t, []string{"a.jsonl#1=雲溪縣培訓農民五千六百餘名"}, list(source.Options{}, "a.jsonl"))
	for a, err := range source.Articles([]string{"a.txt"}, source.Options{Charset: "big5"}) {
		require.NoError(t, err)
		assert.Equal(t, "{\"text\":\"云溪县培训农民五千六百余名\"}\n", a.Normalize().String())
	}
	name, err := source.ParseCharset("GBK")
	require.NoError(t, err)
	assert.Equal(t, "gb18030", name)
	_, err = source.ParseCharset("x")
	assert.ErrorContains(t, err, `charset "x": expected auto`)
}

func TestExclude(t *testing.T) {
	in(t, map[string]string{"n/a.txt": "甲", "n/out.jsonl": "{}"})
	assert.Equal(t, []string{"n/a.txt=甲"}, list(source.Options{Exclude: []string{"", "n/../n/out.jsonl"}}, "n"))
	assert.Equal(t, []string{"n/a.txt=甲"}, list(source.Options{Exclude: []string{"n/out.jsonl"}}, "n/*"))
}

func TestEndsWhenNoMoreIsWanted(t *testing.T) {
	in(t, map[string]string{"n/a.txt": "甲", "n/b.txt": "乙", "n/c.zip": zipped(member{"a.txt", "丙"}, member{"b.txt", "丁"}), "n/d.csv": "text\n戊\n己\n", "n/e.jsonl": "{\"text\":\"庚\"}\n{}\n"})
	all := list(source.Options{}, "n", "n/*", "gone")
	for stop := range all {
		n := 0
		for range source.Articles([]string{"n", "n/*", "gone"}, source.Options{}) {
			if n == stop {
				break
			}
			n++
		}
		assert.Equal(t, stop, n)
	}
}

func TestParseInput(t *testing.T) {
	_, err := source.ParseInput("pdf")
	assert.ErrorContains(t, err, "expected one of [auto text html jsonl csv warc]")
	in, err := source.ParseInput("csv")
	require.NoError(t, err)
	assert.Equal(t, source.CSV, in)
}

func ExampleArticles() {
	opts := source.Options{Stdin: strings.NewReader("{\"id\":\"n1\",\"text\":\"培训农民5600余名\"}\n")}
	for a, err := range source.Articles([]string{"-", "nowhere.txt"}, opts) {
		fmt.Println(a.ID, string(a.Data), errors.Is(err, fs.ErrNotExist))
	}
	// Output:
	// n1 培训农民5600余名 false
	// nowhere.txt  true
}
