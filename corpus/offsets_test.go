package corpus_test

import (
	"fmt"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/corpus"
)

func ExampleCounter() {
	text := "𠮷村5600余名" // 𠮷 lies beyond the BMP: one code point, two UTF-16 units, four bytes
	for _, kind := range []corpus.Offsets{corpus.Rune, corpus.UTF16, corpus.Byte} {
		fmt.Println(kind, corpus.NewCounter(text, kind).At(len("𠮷村")))
	}
	// Output:
	// rune 2
	// utf16 3
	// byte 7
}

func TestParseOffsets(t *testing.T) {
	for _, name := range corpus.OffsetNames() {
		o, err := corpus.ParseOffsets(name)
		require.NoError(t, err)
		assert.Equal(t, name, o.String())
	}
	_, err := corpus.ParseOffsets("grapheme")
	assert.ErrorContains(t, err, "expected rune, utf16 or byte")
}

// Slicing by the offsets of any kind gives the same quote, as it does in the languages that count in that kind.
func TestCounterSlices(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "1", "é", "万", "餘", "𠮷", "👩‍🌾", "\n", "，"})
	rapid.Check(t, func(t *rapid.T) {
		var text string
		var edges []int
		for _, p := range rapid.SliceOfN(piece, 0, 600).Draw(t, "pieces") {
			edges = append(edges, len(text))
			text += p
		}
		edges = append(edges, len(text))
		start := rapid.SampledFrom(edges).Draw(t, "start")
		end := rapid.SampledFrom(edges).Draw(t, "end")
		if start > end {
			start, end = end, start
		}
		want := text[start:end]

		at := corpus.NewCounter(text, corpus.Rune)
		assert.Equal(t, want, string([]rune(text)[at.At(start):at.At(end)]))
		at = corpus.NewCounter(text, corpus.UTF16)
		assert.Equal(t, want, string(utf16.Decode(utf16.Encode([]rune(text))[at.At(start):at.At(end)])))
		at = corpus.NewCounter(text, corpus.Byte)
		assert.Equal(t, want, text[at.At(start):at.At(end)])
	})
}

func TestCounterHoldsToTheText(t *testing.T) {
	at := corpus.NewCounter("万", corpus.Rune)
	assert.Equal(t, 0, at.At(-1))
	assert.Equal(t, 1, at.At(99))
	assert.Equal(t, 0, corpus.NewCounter("", corpus.UTF16).At(1))
}

func TestCounterByte(t *testing.T) {
	text := "a𠮷万"
	for _, c := range []struct {
		kind   corpus.Offsets
		n      int
		want   int
		ok     bool
		reason string
	}{
		{corpus.Rune, 0, 0, true, "the beginning"},
		{corpus.Rune, 2, 5, true, "behind a character of four bytes"},
		{corpus.Rune, 3, 8, true, "the end"},
		{corpus.Rune, 4, 0, false, "behind the end"},
		{corpus.Rune, -1, 0, false, "before the beginning"},
		{corpus.UTF16, 3, 5, true, "𠮷 is two units"},
		{corpus.UTF16, 2, 0, false, "between the two units of 𠮷"},
		{corpus.Byte, 5, 5, true, "bytes are themselves"},
		{corpus.Byte, 6, 0, false, "inside of 万"},
	} {
		got, ok := corpus.NewCounter(text, c.kind).Byte(c.n)
		assert.Equal(t, c.ok, ok, c.reason)
		if c.ok {
			assert.Equal(t, c.want, got, c.reason)
		}
	}
}

func FuzzCounter(f *testing.F) {
	f.Add("培訓農民5600餘名", 3)
	f.Add("\xff\xfe𠮷", 2)
	f.Fuzz(func(t *testing.T, text string, pos int) {
		at := corpus.NewCounter(text, corpus.Rune).At(pos)
		if utf8.ValidString(text) && pos >= 0 && pos <= len(text) && (pos == len(text) || utf8.RuneStart(text[pos])) {
			assert.Equal(t, utf8.RuneCountInString(text[:pos]), at)
			back, ok := corpus.NewCounter(text, corpus.Rune).Byte(at)
			assert.True(t, ok)
			assert.Equal(t, pos, back)
		}
		assert.GreaterOrEqual(t, corpus.NewCounter(text, corpus.UTF16).At(pos), at)
	})
}
