package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkWrap asserts that the lines of a text which are not measured make no difference.
func checkWrap(t require.TestingT, text string) {
	quick, measured := splitLines(text, nil, true), splitLines(text, nil, true)
	for i := range measured {
		measured[i].width = columns(text[measured[i].start:measured[i].end])
	}
	require.Equal(t, findWrapPlainly(text, measured), findWrap(text, quick), "%q", text)
	for i := range quick {
		require.True(t, quick[i] == measured[i] || quick[i].width == unmeasured && measured[i].width > 2*maxWrap, "line %d of %q", i, text)
	}
}

// findWrapPlainly is findWrap with every line measured and every length tried.
func findWrapPlainly(text string, lines []line) wrapping {
	var w wrapping
	var fits int
	w.width, fits = commonWidth(wrappable(text, lines))
	if strings.ContainsAny(text, "0123456789") {
		broad := append([]line(nil), lines...)
		for i := range broad {
			broad[i].width = 2 * characters(text[broad[i].start:broad[i].end])
		}
		if width, more := commonWidth(wrappable(text, broad)); more > fits+fits/4 {
			w.width = width
			copy(lines, broad)
		}
	}
	if w.width > 0 && !w.prose(text, lines) {
		w.width = 0
	}
	w.apart = w.width > 0 && w.setsApart(text, lines)
	return w
}

// checkKeyLines asserts that the lines which are left out where a page is not wrapped make no difference.
func checkKeyLines(t require.TestingT, text string) {
	few, wrapped := keyLines(text, nil)
	if wrapped {
		return
	}
	all := splitLines(text, nil, false)
	wrap := findWrap(text, all)
	require.Equal(t, wrapping{}, wrap, "%q", text)
	require.Equal(t, mended(text, all, wrap), mended(text, few, wrap))
}

// mended is what becomes of a text with those lines.
func mended(text string, lines []line, wrap wrapping) string {
	e := Editor{in: text}
	mend(&e, lines, wrap, spacedWidth(text, lines))
	if l, ok := e.finish(JoinStep); ok {
		return l.out
	}
	return text
}

func TestWrapOfPages(t *testing.T) {
	for _, data := range pages(t) {
		s := String(string(data)).Source()
		checkWrap(t, s)
		checkKeyLines(t, s)
		checkKeyLines(t, wrappedAt(s, 80, "，\n"))
		checkWrap(t, wrappedAt(s, 17, "\n"))
		checkWrap(t, wrappedAt(s, 55, "\n"))
		checkWrap(t, s+wrappedAt(s, 60, "\n"))
	}
}

// TestWrapOfLines puts lines together that are about as long as a column can be, or about as many bytes.
func TestWrapOfLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for range rapid.IntRange(0, 24).Draw(t, "lines") {
			character := rapid.SampledFrom([]string{"県", "中", "5", "é", "😀", "，", "第 ", "、　"}).Draw(t, "character")
			text.WriteString(strings.Repeat(character, rapid.SampledFrom([]int{1, 9, 10, 58, 59, 60, 61, 62, 80, 118, 119, 120, 121, 122, 240, 241}).Draw(t, "length")))
			text.WriteString(rapid.SampledFrom([]string{"\n", "。\n", "，\n", "\n\n", "5\n", "， \n", " \n", "、\t\n \n\n"}).Draw(t, "end"))
		}
		checkWrap(t, text.String())
		checkKeyLines(t, text.String())
	})
}
