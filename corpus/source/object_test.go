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
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// objects are lines of JSON of all kinds, right and wrong.
var objects = []string{
	`{"id":"n1","text":"去年接待游客3万人次。"}`, ` { "id" : 7 , "text" : "a\nb" } ` + "\n", `{}`, `{ }`, "",
	`{"a":"\"\\\/\b\f\n\r\t\u4e2d\u6587\ud83d\ude00\ud83d\ud83dx\udc00"}`, `{"a":"\ud83d\u4e2d","b":"\u00e9\u0000"}`,
	`{"a":1,"a":2,"b":null,"b":"x"}`, `{"a":[1,-2.5e+3,{"b":[]},[{}]],"c":{"d":"e"},"f":true,"g":false}`,
	`{"a":01}`, `{"a":-}`, `{"a":1.}`, `{"a":1e}`, `{"a":.5}`, `{"a":+1}`, `{"a":0.10E-05}`, `{"a":"\x"}`, `{"a":"\u12g4"}`, `{"a":"\u12`,
	"{\"a\":\"\t\"}", "{\"a\":\"\x7f\xff\xe4\xb8\"}", "{\"a\xff\":1}", `{"\u0061":1,"a":2}`, `{"a":1,}`, `{"a" 1}`, `{a:1}`, `{"a":1}x`, `{"a":1} {"b":2}`,
	`[1]`, `null`, `{"a":nul}`, `{"a":truex}`, `{"a":[1,]}`, `{"a":{"b"}}`, `{"a":[1}`, `{"a":"b`, `{"a":"b\`, `{"a":`, `{"a"`, `{"`, `{`, `{,"a":1}`,
	`{"a":` + strings.Repeat("[", 80) + strings.Repeat("]", 80) + `}`, `{"a":` + strings.Repeat("[", 80) + `}`,
	"\ufeff{}", `{"":""}`, `{"正文":"x","内容":"y"}`,
}

// likeJSON asserts that an object is read as encoding/json reads it.
func likeJSON(t require.TestingT, object []byte) {
	var want map[string]json.RawMessage
	wantErr := json.Unmarshal(object, &want)
	got, err := readObject(object, nil)
	if wantErr != nil {
		require.EqualError(t, err, wantErr.Error(), "%q", object)
		return
	}
	require.NoError(t, err, "%q", object)
	require.Equal(t, slices.Sorted(maps.Keys(want)), append([]string(nil), got.names()...), "%q", object)
	for name, value := range want {
		f, ok := got.get(name)
		require.True(t, ok)
		require.Equal(t, string(value), string(f.value), "%q: %q", object, name)
		if value[0] == '"' {
			var want string
			require.NoError(t, json.Unmarshal(value, &want))
			text, ok := f.text()
			require.True(t, ok)
			require.Equal(t, want, string(text), "%q: %q", object, name)
		}
	}
}

// TestEachByte puts each byte into each place of a text that is looked at many bytes at a time.
func TestEachByte(t *testing.T) {
	for _, text := range []string{strings.Repeat("中国一，“０", 5), strings.Repeat("abcdefg ", 4), `\u4e2d\n中国\"12` + "\u2028"} {
		for at := range len(text) {
			for b := range 256 {
				s := []byte(text)
				s[at] = byte(b)
				likeJSON(t, fmt.Appendf(nil, `{"text":"%s"}`, s))
			}
		}
	}
}

func TestReadObjectLikeJSON(t *testing.T) {
	for _, object := range objects {
		likeJSON(t, []byte(object))
	}
}

// TestReadObjectCutOff cuts objects off everywhere, at the very end of their memory.
func TestReadObjectCutOff(t *testing.T) {
	for _, object := range append(objects, `{"a":null}`, `{"a":true,"b":[false]}`) {
		for end := range len(object) {
			cut := []byte(object[:end])
			likeJSON(t, cut[:end:end])
		}
	}
}

// TestReadObjectItself asserts that the usual objects are read without the help of encoding/json.
func TestReadObjectItself(t *testing.T) {
	object := []byte(`{"id":"n1","title":"a\u4e2d\n","date":20230711,"tags":["a",{"b":null}],"text":"去年接待游客3万人次。"}`)
	list, ok := members(object, nil)
	assert.True(t, ok)
	assert.Len(t, list, 5)
	assert.Zero(t, testing.AllocsPerRun(10, func() { list, _ = readObject(object, list[:0]) }))
}

func FuzzReadObject(f *testing.F) {
	for _, object := range objects {
		f.Add([]byte(object))
	}
	f.Fuzz(func(t *testing.T, object []byte) { likeJSON(t, object) })
}

// FuzzUnquote puts any bytes between quotation marks.
func FuzzUnquote(f *testing.F) {
	for _, text := range []string{`\u4e2d\n`, `\ud83d\ude00`, `\ud83d\n`, "中\xff\xe4\xb8", `\"\\`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) { likeJSON(t, fmt.Appendf(nil, `{"text":"%s"}`, text)) })
}

func TestReadLine(t *testing.T) {
	long, longer := strings.Repeat("长", peekSize), strings.Repeat("x", 4*peekSize)
	in := bufio.NewReaderSize(strings.NewReader("a\n"+long+"\n"+longer+"\n\n"+long+"\nb"), peekSize)
	r := &reader{Options: Options{MaxBytes: int64(len(long) + 1)}}
	for _, want := range []string{"a\n", long + "\n", "", "\n", long + "\n"} {
		line, err := r.readLine(in)
		if want == "" {
			assert.ErrorIs(t, err, errLong, "a line beyond the limit")
			continue
		}
		require.NoError(t, err)
		assert.True(t, want == string(line))
	}
	line, err := r.readLine(in)
	assert.Equal(t, io.EOF, err)
	assert.Equal(t, "b", string(line), "the last line has no end")
}

// BenchmarkJSONL reads the articles of a file of JSON lines, with Chinese as it is and as escapes.
func BenchmarkJSONL(b *testing.B) {
	text := strings.Repeat("去年以来，全县累计培训技术骨干1256人次，帮助320户农户增收。\n", 35)
	plain := fmt.Sprintf(`{"id":"n1","url":"https://example.org/1.html","title":"培训","text":%q}`+"\n", text)
	escaped := fmt.Sprintf(`{"id":"n1","url":"https://example.org/1.html","title":"x","text":%s}`+"\n", strings.ReplaceAll(fmt.Sprintf("%+q", text), `\U`, `\u`))
	for _, c := range []struct{ name, line string }{{"plain", plain}, {"escaped", escaped}} {
		data := bytes.Repeat([]byte(c.line), 100)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				for a, err := range Articles(nil, Options{Stdin: bytes.NewReader(data), Input: JSONL}) {
					if err != nil || len(a.Data) != len(text) {
						b.Fatal(err, len(a.Data))
					}
				}
			}
		})
	}
}
