package corpus_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
)

// The quote of every row is what its offsets cut out of the source, in whatever kind they count: on all sample articles,
// and on every state that the same text may come in.
func TestQuotesAreSlices(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	sources := append(texts(t, "../testdata/*/*.*"),
		"", "\ufeff共5人。", "共5人。\r\n共6人。\r\n", "共5\x00人。", "共15\xff78人，又7人。\xe5", "𠮷村👩‍🌾培訓５６００餘名，增長9.7%。",
		strings.Repeat("共5人", 3000), strings.Repeat("1", 20000), strings.Repeat("\n", 1000)+"共5人")
	rows := 0
	for _, data := range sources {
		result := x.Extract(corpus.Article{Data: []byte(data)}.Normalize())
		source := result.Text.Source()
		for _, kind := range []corpus.Offsets{corpus.Rune, corpus.UTF16, corpus.Byte} {
			cut := cutter(source, kind)
			for _, r := range corpus.Rows("x", result, corpus.RowOptions{Offsets: kind}) {
				require.Equal(t, r.Quote, cut(r.Start, r.End))
				require.LessOrEqual(t, r.Sentence.Start, r.Start)
				require.GreaterOrEqual(t, r.Sentence.End, r.End)
				rows++
			}
		}
		e := corpus.Explain(&corpus.Opened{ID: "x", Text: result.Text}, result, corpus.RowOptions{})
		cut := cutter(source, corpus.Rune)
		for _, l := range e.Skipped {
			require.Equal(t, l.Quote, cut(l.Start, l.End))
		}
		_, err := json.Marshal(e)
		require.NoError(t, err)
	}
	assert.Positive(t, rows)
}

// cutter gives a function that cuts pieces out of a text, as a program does that counts in that kind.
func cutter(source string, kind corpus.Offsets) func(start, end int) string {
	switch kind {
	case corpus.Rune:
		runes := []rune(source)
		return func(start, end int) string { return string(runes[start:end]) }
	case corpus.UTF16:
		units := utf16.Encode([]rune(source))
		return func(start, end int) string { return string(utf16.Decode(units[start:end])) }
	}
	return func(start, end int) string { return source[start:end] }
}
