package variant_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/mojibake"
)

// variants are the states that every article is read in.
func variants() []variant {
	return []variant{
		{name: "simplified", why: "OpenCC's t2s", steps: always(converted("t2s", simple))},
		{name: "traditional", why: "OpenCC's s2t (of the simplified text, as are all below that are traditional)", steps: always(converted("s2t", standard))},
		{name: "traditional-tw", why: "Taiwan's choice of characters, s2tw", steps: always(converted("s2tw", taiwan))},
		{name: "traditional-hk", why: "Hong Kong's, s2hk", steps: always(converted("s2hk", hongKong))},
		{name: "full-width", why: "every digit, letter and mark of ASCII in full width", steps: always(mapped("full-width", fullWidth))},
		{name: "radicals", why: "compatibility ideographs and radicals for the characters they look like, as in PDF files", steps: always(mapped("radicals", radicals))},
		{name: "invisible", why: "zero-width spaces, joiners and marks between characters", steps: always(inserted("invisible", invisible))},
		{name: "soft-hyphens", why: "a soft hyphen behind every third character", steps: always(inserted("hyphens", hyphens))},
		{name: "icons", why: "a private use character in front of every paragraph", steps: func(*article) []normalize.Step {
			return []normalize.Step{inserted("icons", icons())}
		}},
		{name: "crlf", why: "line ends of Windows", steps: always(inserted("crlf", returns))},
		{name: "gb18030", why: "bytes in GB18030", encode: gb18030},
		{name: "big5", why: "Taiwan's characters in Big5, references for what that lacks", steps: always(converted("s2tw", taiwan), referenced(traditionalchinese.Big5)), encode: big5},
		{name: "utf-16", why: "UTF-16, little-endian, without a mark", encode: utf16LE},
		{name: "utf-16-bom", why: "UTF-16, big-endian, with a byte order mark", encode: utf16BE},
		{name: "utf-8-bom", why: "UTF-8 with a byte order mark", encode: utf8BOM},
		{name: "page", why: "a page of a content system with menu, share bar, hot list and footer", page: contentPage},
		{name: "old-page", why: "tables, breaks and hard spaces, declared gb2312, in GBK", page: oldPage},
		{name: "twice", why: "a second copy of the body behind the text", steps: always(normalize.Step{Name: "twice", Apply: twice})},
		{name: "wrapped", why: "lines of 28 to 40 characters, as a PDF file has them", steps: func(a *article) []normalize.Step {
			return []normalize.Step{wrapped(28+a.number%13, "\n")}
		}},
		{name: "spaced", why: "the same with a space for each line break, as copied from a PDF file", steps: func(a *article) []normalize.Step {
			return []normalize.Step{wrapped(28+a.number%13, " ")}
		}},
		{name: "padded", why: "a space between each number and the Chinese text beside it", steps: always(padded())},
		{name: "tagged", why: "tags of bold type round numbers, left over from the page", steps: always(tagged())},
		{name: "pinyin", why: "s2t, readings behind three in five of the traditional characters", steps: func(a *article) []normalize.Step {
			return []normalize.Step{converted("s2t", standard), annotated(a)}
		}},
		{name: "mojibake-s", why: "the same put in by bytes, so that it tears characters apart; the decoder shows ? and swallows", steps: shifted(mojibake.S)},
		{name: "mojibake-d", why: "the same, the decoder drops what it cannot read", steps: shifted(mojibake.D)},
	}
}

func always(steps ...normalize.Step) func(*article) []normalize.Step {
	return func(*article) []normalize.Step { return steps }
}

func shifted(v mojibake.Variant) func(*article) []normalize.Step {
	return func(a *article) []normalize.Step {
		return []normalize.Step{converted("s2t", standard), corrupted(a, v)}
	}
}

// number is the number that the name of an article begins with.
func number(t testing.TB, name string) int {
	t.Helper()
	n, err := strconv.Atoi(name[:2])
	require.NoError(t, err, name)
	return n
}
