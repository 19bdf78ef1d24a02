package page

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/normalize"
)

func ExampleTextFragment() {
	text := "去年培训120人。\n今年培训120人，比去年多办2期。\n"
	start := strings.LastIndex(text, "120人")
	link := TextFragment("https://news.example/a.html", text, normalize.Span{Start: start, End: start + len("120人")})
	_, terms, _ := strings.Cut(link, ":~:text=")
	terms, _ = url.QueryUnescape(terms)
	fmt.Println(link[:30], terms)
	// Output: https://news.example/a.html#:~ 今年培训-,120人,-，
}

// parts reads the terms of a link as a browser does.
func parts(t require.TestingT, link string) (prefix, start, end, suffix string) {
	_, directive, found := strings.Cut(link, "#")
	require.True(t, found, link)
	_, directive, found = strings.Cut(directive, ":~:text=")
	require.True(t, found, link)
	require.Regexp(t, regexp.MustCompile(`^[A-Za-z0-9%._~,-]*$`), directive)
	terms := strings.Split(directive, ",")
	if strings.HasSuffix(terms[0], "-") {
		prefix, terms = strings.TrimSuffix(terms[0], "-"), terms[1:]
	}
	if last := terms[len(terms)-1]; strings.HasPrefix(last, "-") {
		suffix, terms = strings.TrimPrefix(last, "-"), terms[:len(terms)-1]
	}
	require.NotEmpty(t, terms)
	require.LessOrEqual(t, len(terms), 2)
	start = terms[0]
	if len(terms) == 2 {
		end = terms[1]
	}
	for _, term := range []*string{&prefix, &start, &end, &suffix} {
		plain, err := url.PathUnescape(*term)
		require.NoError(t, err)
		*term = plain
	}
	return prefix, start, end, suffix
}

func TestTextFragment(t *testing.T) {
	for _, c := range []struct{ reason, url, text, quote, want string }{
		{"a quote between edges that occurs once", "http://a/", "共 120 人", "120", "http://a/#:~:text=120"},
		{"the end of a word is not known: words to the next edge", "http://a/", "新增床位30张左右，", "30张",
			"http://a/#:~:text=30张,-左右"},
		{"the edge before a digit is certain", "http://a/", "新增30张。", "30张", "http://a/#:~:text=30张"},
		{"a quote of Chinese characters only", "http://a/", "，新增三十张床，", "三十张", "http://a/#:~:text=新增-,三十张,-床"},
		{"not unique", "http://a/", "甲村12户，乙村12户。", "12户", "http://a/#:~:text=甲村-,12户,-，"},
		{"no context beyond the line", "http://a/", "12户\n12户\n", "12户", "http://a/#:~:text=12户"},
		{"no context beyond the cell", "http://a/", "甲\t12\n乙\t12\n", "12", "http://a/#:~:text=12"},
		{"characters with a meaning", "http://a/", "A-1,B&C", "A-1,B&C", "http://a/#:~:text=A-1,B&C"},
		{"over a line's end", "http://a/", "新增\n30张", "新增\n30张", "http://a/#:~:text=新增,30张"},
		{"a fragment stays", "http://a/?x=1#top", "30张", "30张", "http://a/?x=1#top:~:text=30张"},
		{"the fragment of an application stays", "http://a/#!/n/1", "30张", "30张", "http://a/#!/n/1:~:text=30张"},
		{"text that was pointed at is replaced", "http://a/#top:~:text=old", "30张", "30张", "http://a/#top:~:text=30张"},
		{"an empty fragment", "http://a/#", "30张", "30张", "http://a/#:~:text=30张"},
		{"spaces round the quote", "http://a/", "新增 30张 。", " 30张 ", "http://a/#:~:text=30张"},
		{"letters in another case", "http://a/", "a: 3 KM；b: 3 km；", "3 km", "http://a/#:~:text=b:-,3 km,-；"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			start := strings.Index(c.text, c.quote)
			got := TextFragment(c.url, c.text, normalize.Span{Start: start, End: start + len(c.quote)})
			if c.reason == "characters with a meaning" {
				assert.Equal(t, "http://a/#:~:text=A%2D1%2CB%26C", got)
				return
			}
			plain, err := url.PathUnescape(got)
			require.NoError(t, err)
			assert.Equal(t, c.want, plain)
		})
	}
}

func TestTextFragmentOfNothing(t *testing.T) {
	for _, s := range []normalize.Span{{}, {Start: 3, End: 3}, {Start: 9, End: 2}, {Start: -5, End: 0}, {Start: 99, End: 120}} {
		assert.Equal(t, "http://a/#x", TextFragment("http://a/#x", "新增 ", s))
	}
	assert.Equal(t, "http://a/", TextFragment("http://a/", "a \n b", normalize.Span{Start: 1, End: 4}), "only spaces")
}

// TestTextFragmentProperty finds the quote again by the terms of the link, as a browser would.
func TestTextFragmentProperty(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"新增", "三十", "12", "12", "张", "床位", "，", "。", "\n", "\t", " ", "-", ",", "&", "%", "3.5", "km", "Km", "、", "　", "😀"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 1, 60).Draw(t, "text"), "")
		start := rapid.IntRange(0, len(text)).Draw(t, "start")
		span := normalize.Span{Start: start, End: rapid.IntRange(start, len(text)).Draw(t, "end")}
		link := TextFragment("http://a/", text, span)
		clipped := clip(text, span)
		if clipped.Len() == 0 {
			require.Equal(t, "http://a/", link)
			return
		}
		prefix, first, last, suffix := parts(t, link)
		quote := text[clipped.Start:clipped.End]
		require.True(t, strings.HasPrefix(quote, first), "%q begins with %q", quote, first)
		require.True(t, strings.HasSuffix(quote, last), "%q ends with %q", quote, last)
		require.True(t, strings.HasSuffix(strings.TrimRightFunc(text[:clipped.Start], isSpace), prefix))
		require.True(t, strings.HasPrefix(strings.TrimLeftFunc(text[clipped.End:], isSpace), suffix))
		for _, term := range []string{prefix, first, last, suffix} {
			require.NotContains(t, term, "\n")
			require.NotContains(t, term, "\t")
			require.Equal(t, trim(term), term)
		}
	})
}
