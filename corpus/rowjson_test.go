package corpus

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// encoded is what encoding/json makes of a row.
func encoded(row *Row) (string, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	err := enc.Encode(row)
	return string(bytes.TrimSuffix(buf.Bytes(), []byte("\n"))), err
}

func sameAsEncoded(t require.TestingT, row *Row) {
	want, wantErr := encoded(row)
	got, err := row.AppendJSON([]byte("before"))
	if wantErr != nil {
		require.Error(t, err, want)
		require.Contains(t, wantErr.Error(), err.Error())
		require.Equal(t, "before", string(got))
		return
	}
	require.NoError(t, err)
	require.Equal(t, "before"+want, string(got))
}

var (
	odd = []string{"", "培训", "a\"b\\c/", "\b\f\n\r\t\x00\x1f\x7f", "<&>", "\u2028\u2029\u202a", "\xff中\xe4\xb8", "\ufffd", "😀\U0010ffff", "\xed\xa0\x80",
		"\u0800中\ud7ff한", "“引”\u2029", "中国\"", "国\xe4\xb8", "国\xe2\x80", "1234567\"", "123456é", "国国12\\国"}
	figures = []json.Number{"", "0", "-0", "12", "-3.50", "0.05", "00", "01.5", "1.", ".5", "-", "+1", "1e5", "-2E-07", "1e", "1e+", "12a", " 1", "1 ", "1\n", "\"1\"", "null", "١"}
)

// rows draws rows that hold anything a row can hold.
func rows(t *rapid.T) *Row {
	text := rapid.OneOf(rapid.SampledFrom(odd), rapid.String())
	number := rapid.OneOf(rapid.SampledFrom(figures[1:6]), rapid.SampledFrom(figures))
	custom := map[reflect.Type]*rapid.Generator[any]{
		reflect.TypeFor[string]():      text.AsAny(),
		reflect.TypeFor[json.Number](): number.AsAny(),
	}
	row := &Row{}
	fill(t, reflect.ValueOf(row).Elem(), custom)
	return row
}

// fill draws every field of a struct, so that one that is added to Row is drawn, too.
func fill(t *rapid.T, v reflect.Value, custom map[reflect.Type]*rapid.Generator[any]) {
	if g, ok := custom[v.Type()]; ok {
		v.Set(reflect.ValueOf(g.Draw(t, "value")))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), custom)
		}
	case reflect.Pointer:
		if rapid.Bool().Draw(t, "there") {
			v.Set(reflect.New(v.Type().Elem()))
			fill(t, v.Elem(), custom)
		}
	case reflect.Slice:
		n := rapid.IntRange(-1, 3).Draw(t, "length")
		if n >= 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		}
		for i := range v.Len() {
			fill(t, v.Index(i), custom)
		}
	case reflect.Int:
		v.SetInt(rapid.Int64().Draw(t, "number"))
	default:
		t.Fatalf("a row holds a %s: draw it here and write it in AppendJSON", v.Type())
	}
}

func TestAppendJSONLikeEncodingJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { sameAsEncoded(t, rows(t)) })
	for _, text := range odd {
		sameAsEncoded(t, &Row{Doc: text, Flags: []string{text, text}, Document: &Document{Author: text}})
	}
	for _, n := range figures {
		sameAsEncoded(t, &Row{Value: &n})
	}
	for b := range 256 { // eight bytes are looked at at once
		for _, whole := range []string{"https://a.example", "中国“一，三\u2028有中国"} {
			for at := range len(whole) {
				text := []byte(whole)
				text[at] = byte(b)
				sameAsEncoded(t, &Row{Link: string(text)})
			}
		}
	}
}

func TestAppendWhole(t *testing.T) {
	for n := -1; n < 100_001; n++ {
		require.Equal(t, strconv.Itoa(n), string(appendWhole(nil, int64(n))))
	}
}

func FuzzAppendJSON(f *testing.F) {
	for i, text := range odd {
		f.Add(text, string(figures[i%len(figures)]), i)
	}
	f.Fuzz(func(t *testing.T, text, figure string, n int) {
		number := json.Number(figure)
		sameAsEncoded(t, &Row{Doc: text, Start: n, Value: &number, Base: &RowBase{Value: number, Unit: text}, Flags: []string{text}})
	})
}

func TestAppendJSONAllocatesNothing(t *testing.T) {
	n := json.Number("157800")
	row := &Row{Doc: "n1", Quote: "15.78萬畝", Value: &n, Low: &n, High: &n, Unit: "亩", Flags: []string{}}
	room := make([]byte, 0, 1024)
	assert.Zero(t, testing.AllocsPerRun(10, func() { room, _ = row.AppendJSON(room[:0]) }))
}

func BenchmarkAppendJSON(b *testing.B) {
	n := json.Number("157800")
	row := &Row{Doc: "n1", Quote: "15.78萬畝", Value: &n, Low: &n, High: &n, Unit: "亩", Flags: []string{}}
	row.Sentence.Text = "去年以来，全县累计培训技术骨干1256人次，帮助320户农户增收，新建标准化大棚15.78万亩。"
	text, err := row.AppendJSON(nil)
	require.NoError(b, err)
	b.Run("append", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			text, _ = row.AppendJSON(text[:0])
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if _, err := encoded(row); err != nil {
				b.Fatal(err)
			}
		}
	})
}
