package verify_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/corpus/verify"
	"github.com/liangci/liangci/extract"
)

func ExampleText_Check() {
	text := verify.NewText("𠮷村培训5人")
	fmt.Println(text.Check(verify.Record{Line: 1, Doc: "a.txt", Start: 4, End: 6, Quote: "5人"}, corpus.Rune))
	fmt.Println(text.Check(verify.Record{Line: 2, Doc: "a.txt", Start: 5, End: 7, Quote: "5人"}, corpus.Rune))
	// Output:
	// <nil>
	// 2: a.txt 5:7: expected "5人", but that is no span of the text; it stands there if utf16 is counted
}

func TestCheck(t *testing.T) {
	text := verify.NewText("5人\r\n又5人，𠮷7人")
	for _, c := range []struct {
		record verify.Record
		kind   corpus.Offsets
		want   string // "" where the quote stands there
		reason string
	}{
		{verify.Record{Start: 5, End: 7, Quote: "5人"}, corpus.Rune, "", "code points"},
		{verify.Record{Start: 10, End: 12, Quote: "7人"}, corpus.UTF16, "", "behind a character of two units"},
		{verify.Record{Start: 10, End: 12, Quote: "7人"}, corpus.Rune, "that is no span of the text; it stands there if utf16 is counted", "counted otherwise"},
		{verify.Record{Start: 6, End: 8, Quote: "5人"}, corpus.Rune, `"人，" stands there; it stands at 5:7`, "off by one: the nearest is told"},
		{verify.Record{Start: 1, End: 3, Quote: "5人"}, corpus.Rune, `"人\r" stands there; it stands at 0:2`, "the nearest is before"},
		{verify.Record{Start: 0, End: 2, Quote: "8人"}, corpus.Rune, `"5人" stands there; it stands nowhere in the text`, "another text"},
		{verify.Record{Start: -1, End: 99, Quote: "8人"}, corpus.Rune, "no span of the text", "behind the end"},
		{verify.Record{Start: 2, End: 1, Quote: "5人"}, corpus.Rune, "no span of the text", "the wrong way round"},
		{verify.Record{Start: 0, End: 5, Quote: "5人\n又", Folded: true}, corpus.Rune, "", "CSV cannot tell line ends"},
		{verify.Record{Start: 0, End: 5, Quote: "5人\n又"}, corpus.Rune, "stands nowhere", "JSON can"},
	} {
		got := text.Check(c.record, c.kind)
		if c.want == "" {
			assert.Nil(t, got, c.reason)
			continue
		}
		require.NotNil(t, got, c.reason)
		assert.Contains(t, got.Error(), c.want, c.reason)
	}
}

// Records of every format and counting match the articles that they were read from, and are told when they are moved.
func TestWhatIsWrittenMatches(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	articles, err := filepath.Glob(filepath.FromSlash("../../testdata/raw/*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, articles)
	for _, format := range []string{"jsonl", "json", "csv", "tsv"} {
		for _, kind := range []corpus.Offsets{corpus.Rune, corpus.UTF16, corpus.Byte} {
			var file bytes.Buffer
			out, err := sink.New(format, &file, sink.Options{BOM: true})
			require.NoError(t, err)
			written := 0
			for a, err := range source.Articles(articles, source.Options{}) {
				require.NoError(t, err)
				opened, err := a.Open()
				require.NoError(t, err)
				rows := corpus.Rows(a.ID, opened.Extract(x), corpus.RowOptions{Offsets: kind})
				written += len(rows)
				require.NoError(t, out.Write(rows))
			}
			require.NoError(t, out.Close())
			finder := verify.NewFinder(nil, source.Options{})
			read := 0
			for r, err := range verify.Records(&file, verify.Format(format)) {
				require.NoError(t, err)
				text, err := finder.Find(r.Doc)
				require.NoError(t, err)
				assert.Nil(t, text.Check(r, kind), "%s %s", format, kind)
				r.Start++
				assert.NotNil(t, text.Check(r, kind), "%s %s", format, kind)
				read++
			}
			finder.Close()
			assert.Equal(t, written, read)
			assert.NotZero(t, read)
		}
	}
}

func TestRecordsTellTheLine(t *testing.T) {
	for _, c := range []struct {
		format           verify.Format
		file, want, what string
	}{
		{verify.JSONL, "\n{\n", "2: no record", "broken JSON"},
		{verify.JSONL, `{"doc":"a","start":1,"end":2}`, "1: no record: quote is missing", "no quote"},
		{verify.JSONL, `{"doc":"a","start":"x","end":2,"quote":""}`, "1: no record: json", "a word for a number"},
		{verify.JSON, "[\n\n{\"doc\":\"a\"}]", "3: no record: start is missing", "the line inside of a list"},
		{verify.JSON, "{}", "1: no list of records", "no list"},
		{verify.JSON, "[\n{\"doc\":\"a\",\"start\":1,\"end\":2,\"quote\":\"\"}\n", "the list does not end", "cut off"},
		{verify.CSV, "doc,start,end\n", "1: no records: there is no column quote", "another table"},
		{verify.CSV, "doc,start,end,quote\na,1,2,b\na,1\n", "3: no record: the row has no cell end", "a short row"},
		{verify.CSV, "doc,start,end,quote\na,x,2,b\n", `2: no record: start is "x"`, "a word for a number"},
		{verify.TSV, "doc\tstart\tend\tquote\na\t1\t\tb\n", `2: no record: end is ""`, "an empty cell"},
		{verify.CSV, "doc,start,end,quote\na,1,2,\"b\nc,1,2,d", "2: ", "a quotation mark that does not end"},
		{"xlsx", "x", `format "xlsx": expected jsonl, json, csv or tsv`, "another format"},
	} {
		var errs []string
		for _, err := range verify.Records(strings.NewReader(c.file), c.format) {
			if err != nil {
				var e *verify.RecordError
				require.ErrorAs(t, err, &e)
				errs = append(errs, err.Error())
			}
		}
		require.Len(t, errs, 1, c.what)
		assert.Contains(t, errs[0], c.want, c.what)
	}
}

func TestRecords(t *testing.T) {
	want := []verify.Record{{Line: 2, Doc: "a", Start: 1, End: 3, Quote: "-5℃"}, {Line: 3, Doc: "=b", Start: 4, End: 6, Quote: "a\nb"}}
	for format, file := range map[verify.Format]string{
		verify.JSONL: "\n{\"doc\":\"a\",\"start\":1,\"end\":3,\"quote\":\"-5℃\"}\n{\"doc\":\"=b\",\"start\":4,\"end\":6,\"quote\":\"a\\nb\"}",
		verify.JSON:  "[\n{\"doc\":\"a\",\"start\":1,\"end\":3,\"quote\":\"-5℃\"},\n{\"doc\":\"=b\",\"start\":4,\"end\":6,\"quote\":\"a\\nb\"}\n]",
		verify.CSV:   "\ufeffdoc,start,end,quote,x\na,1,3,'-5℃,\n'=b,4,6,\"a\nb\",\n",
		verify.TSV:   "quote\tend\tstart\tdoc\n'-5℃\t3\t1\ta\n\"a\r\nb\"\t6\t4\t'=b\n",
	} {
		var got []verify.Record
		for r, err := range verify.Records(strings.NewReader(file), format) {
			require.NoError(t, err, format)
			r.Folded = false
			got = append(got, r)
		}
		assert.Equal(t, want, got, format)
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name, head string
		want       verify.Format
	}{
		{"a.jsonl", "[", verify.JSONL}, {"a.CSV", "", verify.CSV}, {"a.tsv", "", verify.TSV}, {"-", " \n[", verify.JSON},
		{"-", "\ufeff{", verify.JSONL}, {"a.json", "[{", verify.JSON}, {"-", "doc,start", verify.CSV}, {"-", "doc\tstart", verify.TSV},
		{"-", "", verify.JSONL}, {"-", "PAR1", ""},
	} {
		assert.Equal(t, c.want, verify.Detect(c.name, []byte(c.head)), "%s %q", c.name, c.head)
	}
}

func TestFinder(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		p := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(p), 0o777))
		require.NoError(t, os.WriteFile(p, []byte(content), 0o666))
		return p
	}
	lines := write("dump.jsonl", "{\"text\":\"一\"}\n{\"text\":\"二\"}\n{\"text\":\"三\"}\n")
	named := write("named.jsonl", "{\"id\":\"x\",\"text\":\"甲\"}\n{\"id\":\"y\",\"text\":\"乙\"}\n{\"id\":\"z\",\"text\":\"\"}\n")
	single := write("news/a#b.txt", "丙")
	is := func(f *verify.Finder, doc, want string) {
		t.Helper()
		text, err := f.Find(doc)
		require.NoError(t, err)
		assert.Nil(t, text.Check(verify.Record{End: 1, Quote: want}, corpus.Rune))
	}
	isNot := func(f *verify.Finder, doc string) {
		t.Helper()
		_, err := f.Find(doc)
		assert.ErrorIs(t, err, verify.ErrNoArticle)
	}

	f := verify.NewFinder(nil, source.Options{})
	defer f.Close()
	for range 2 { // in order, and again from the start
		is(f, lines+"#1", "一")
		is(f, lines+"#3", "三")
		is(f, single, "丙")
		is(f, lines+"#2", "二")
		is(f, lines+"#1", "一")
		isNot(f, lines+"#4")
		isNot(f, lines+"#4")
		isNot(f, lines)
		isNot(f, "x")
		isNot(f, "-#1")
	}

	f = verify.NewFinder([]string{dir}, source.Options{})
	defer f.Close()
	is(f, "x", "甲")
	is(f, "y", "乙")
	is(f, "x", "甲")
	isNot(f, "w")
	isNot(f, "w")
	_, err := f.Find("z")
	require.Error(t, err)
	assert.False(t, errors.Is(err, verify.ErrNoArticle) && strings.Contains(err.Error(), "w"))
	is(f, "news/a#b.txt", "丙")
	is(f, "dump.jsonl#2", "二")

	f = verify.NewFinder([]string{named}, source.Options{})
	defer f.Close()
	is(f, "y", "乙")
	f = verify.NewFinder([]string{lines}, source.Options{})
	defer f.Close()
	is(f, "-#2", "二")
}

func FuzzRecords(f *testing.F) {
	f.Add([]byte("[\n{\"doc\":\"a\",\"start\":1,\"end\":3,\"quote\":\"5\"}]"), 1)
	f.Add([]byte("doc,start,end,quote\na,1,3,'-5\n"), 2)
	f.Add([]byte("{\"doc\":\"a\",\"start\":-1,\"end\":3,\"quote\":\"5\"}\n"), 0)
	formats := []verify.Format{verify.JSONL, verify.JSON, verify.CSV, verify.TSV}
	text := verify.NewText("𠮷村5人\r\n")
	f.Fuzz(func(t *testing.T, file []byte, which int) {
		line := 0
		for r, err := range verify.Records(bytes.NewReader(file), formats[uint(which)%4]) {
			if err != nil {
				continue
			}
			assert.GreaterOrEqual(t, r.Line, line, "lines go forward")
			line = r.Line
			if bad := text.Check(r, corpus.Rune); bad != nil {
				assert.NotEmpty(t, bad.Error())
			}
		}
	})
}
