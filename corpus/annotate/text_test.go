package annotate_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/normalize"
)

func ExampleText_Span() {
	text := annotate.NewText("标题\n培训5人，选派15人。")
	span, ok := text.Span(2, "5人", 2) // the first 5人 is a part of the text too, the second a part of 15人
	fmt.Println(ok, text.Source()[:span.Start])
	// Output:
	// true 标题
	// 培训5人，选派1
}

func TestPlace(t *testing.T) {
	for _, c := range []struct {
		source, span string
		line, nth    int
		quote        string
		broken       bool
		reason       string
	}{
		{"标题\n培训5人", "5人", 2, 1, "5人", false, "lines count from 1"},
		{"5人15人，5人", "，5人", 1, 1, "，5人", false, "a longer quote stands once"},
		{"有5600\n余名", "5600\n余名", 1, 1, "5600", true, "the numeral stands in the first line"},
		{"人民币\n5元", "币\n5元", 2, 1, "5元", true, "the numeral stands in the second line"},
		{"有56\r\n00余名", "56\r\n00余名", 1, 1, "56", true, "a numeral in both lines: the first; no carriage return in a quote"},
		{"有5 人\n", " 5 人\n", 1, 1, "5 人", false, "white space at the edges goes, inside it stays"},
		{"𠮷村5人👩‍🌾", "5人", 1, 1, "5人", false, "behind a character of four bytes"},
	} {
		start := strings.Index(c.source, c.span)
		if start < 0 {
			start = strings.Index(c.source, strings.TrimSpace(c.span))
		}
		text := annotate.NewText(c.source)
		line, quote, nth, broken, ok := text.Place(normalize.Span{Start: start, End: start + len(c.span)})
		require.True(t, ok, c.reason)
		assert.Equal(t, []any{c.line, c.quote, c.nth, c.broken}, []any{line, quote, nth, broken}, c.reason)
	}
	_, _, _, _, ok := annotate.NewText("a \n b").Place(normalize.Span{Start: 1, End: 4})
	assert.False(t, ok, "white space has no place")
}

// A span inside of a line that neither begins nor ends with white space comes back from its place.
func TestPlaceAndSpanAreInverse(t *testing.T) {
	piece := rapid.SampledFrom([]string{"5", "人", "a", " ", "\n", "\r\n", "𠮷", "5人", "\u3000"})
	rapid.Check(t, func(t *rapid.T) {
		source := strings.Join(rapid.SliceOfN(piece, 1, 40).Draw(t, "pieces"), "")
		runes := []rune(source)
		start := rapid.IntRange(0, len(runes)-1).Draw(t, "start")
		end := rapid.IntRange(start+1, len(runes)).Draw(t, "end")
		span := normalize.Span{Start: len(string(runes[:start])), End: len(string(runes[:end]))}
		part := source[span.Start:span.End]
		text := annotate.NewText(source)
		line, quote, nth, broken, ok := text.Place(span)
		assert.Equal(t, strings.TrimFunc(part, unicode.IsSpace) != "", ok)
		if !ok {
			return
		}
		back, found := text.Span(line, quote, nth)
		require.True(t, found)
		assert.Equal(t, quote, source[back.Start:back.End])
		assert.Equal(t, strings.Contains(strings.TrimSpace(part), "\n"), broken)
		if !broken {
			assert.Equal(t, strings.TrimSpace(part), quote)
			assert.Equal(t, span.Start+strings.Index(part, quote), back.Start)
		}
	})
}

func TestLines(t *testing.T) {
	text := annotate.NewText("一\r\n二\n")
	assert.Equal(t, 3, text.Lines(), "a line feed at the end begins a line, as it does for those who score")
	assert.Equal(t, "一\r", text.Line(1))
	assert.Equal(t, "", text.Line(3))
	for _, c := range []struct {
		line   int
		quote  string
		nth    int
		reason string
	}{{0, "一", 1, "no line 0"}, {4, "一", 1, "no line 4"}, {1, "", 1, "no quote"}, {1, "一", 0, "no 0th"}, {1, "一", 2, "no second"}} {
		_, ok := text.Span(c.line, c.quote, c.nth)
		assert.False(t, ok, c.reason)
	}
}
