package segment

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/normalize"
)

// reference is gse itself with the same dictionary, loaded in gse's own way.
var reference = sync.OnceValues(func() (*gse.Segmenter, error) {
	dictionary, err := os.ReadFile("dict.txt.gz")
	if err != nil {
		return nil, err
	}
	words, err := unpack(dictionary)
	if err != nil {
		return nil, err
	}
	s := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	return s, s.LoadDictStr(words)
})

func readyReference(t testing.TB) *gse.Segmenter {
	t.Helper()
	s, err := reference()
	require.NoError(t, err)
	return s
}

// gseTokens are the tokens of gse's Segment, piece by piece as package segment cuts a long text. gse gets spaces for
// zero bytes, the end mark of its trie, and for bytes that are not UTF-8.
func gseTokens(s *gse.Segmenter, text string) []Token {
	var tokens []Token
	for start := 0; start < len(text); {
		end := chunkEnd(text, start)
		for _, seg := range s.Segment(spaced(text[start:end])) {
			from, to := start+seg.Start(), start+seg.End()
			pos := seg.Token().Pos()
			if pos == "" || pos == tagOther {
				pos = class(text[from:to])
			}
			tokens = append(tokens, Token{Span: normalize.Span{Start: from, End: to}, POS: pos})
		}
		start = end
	}
	return tokens
}

func spaced(text string) []byte {
	b := []byte(text)
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			b[i] = ' '
		}
		i += size
	}
	return b
}

// same tells whether the two cut a text alike, and if not, where they part.
func same(t require.TestingT, s *Segmenter, ref *gse.Segmenter, text string) {
	want, got := gseTokens(ref, text), s.Segment(text)
	for i := range min(len(want), len(got)) {
		word := got[i].Word // gse has no such number
		got[i].Word = 0
		require.Equal(t, s.IsWord(text[got[i].Start:got[i].End]), word != 0, "number of token %d of %q", i, text)
		require.Less(t, int(word), s.Words())
		if want[i] != got[i] {
			require.Equal(t, want[i], got[i], "token %d of %q", i, text)
		}
	}
	require.Len(t, got, len(want), "%q", text)
}

func TestSameAsGseOnArticles(t *testing.T) {
	s, ref := ready(t), readyReference(t)
	var names []string
	for _, pattern := range []string{"../../testdata/articles/*.txt", "../../../shared/gold/seeds/*", "../../../shared/suites/*"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, found...)
	}
	if len(names) == 0 {
		t.Skip("no articles in ../../testdata/articles")
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		text := string(data)
		same(t, s, ref, text)
		for line := range strings.Lines(text) {
			same(t, s, ref, line)
		}
	}
}

func TestSameAsGseOnEveryWord(t *testing.T) {
	s, ref := ready(t), readyReference(t)
	for i := range ref.Dict.Tokens {
		token := &ref.Dict.Tokens[i]
		text := token.Text()
		pos, ok := s.POS(text)
		require.True(t, ok, text)
		require.Equal(t, token.Pos(), pos, text)
		same(t, s, ref, text)
		if i > 0 {
			same(t, s, ref, ref.Dict.Tokens[i-1].Text()+text)
		}
	}
}

// TestSameAsGseOnMixtures puts together words of the dictionary, parts of them, and what is in no dictionary.
func TestSameAsGseOnMixtures(t *testing.T) {
	s, ref := ready(t), readyReference(t)
	tokens := ref.Dict.Tokens
	word := rapid.Map(rapid.IntRange(0, len(tokens)-1), func(i int) string { return tokens[i].Text() })
	cut := rapid.Custom(func(t *rapid.T) string {
		w := word.Draw(t, "word")
		return w[:rapid.IntRange(0, len(w)).Draw(t, "end")]
	})
	odd := rapid.SampledFrom([]string{
		"\x00", "\xff", "\xe5\x8c", "\xed\xa0\x80", "\xe0\x80\x80", "\ufffd", "5G", "5g", "5G基站", "A5g基站", "GDP", "é", "Ünï", "Ж1",
		"²", "½", "𠀀", "１２", "㎡", "15.78", " ", "　", "\r\n", "“", "K", "ſ", strings.Repeat("Ab1", 9),
	})
	piece := rapid.OneOf(word, word, cut, odd, rapid.String(), rapid.StringOf(rapid.RuneFrom(nil, unicode.Han)))
	rapid.Check(t, func(t *rapid.T) {
		same(t, s, ref, strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "pieces"), ""))
	})
}

func TestSameAsGseOnLongText(t *testing.T) {
	s, ref := ready(t), readyReference(t)
	for _, piece := range []string{"中", "a", "\x00", "\x80", "\xe4\xb8", "北\x97", "脱贫攻坚成果，", "1,234.5 ", "中国人民解放军"} {
		same(t, s, ref, strings.Repeat(piece, 20_000/len(piece)))
	}
}

func TestAppend(t *testing.T) {
	s := ready(t)
	const text = "全县培训GDP人才1.4万人次"
	tokens := s.Segment(text)
	assert.Equal(t, append(append([]Token{}, tokens...), tokens...), s.Append(s.Append(nil, text), text), "dst is kept")
	assert.Empty(t, s.Append(nil, ""))
	assert.Zero(t, testing.AllocsPerRun(100, func() { tokens = s.Append(tokens[:0], text) }), "no allocation with room")
}

func FuzzSameAsGse(f *testing.F) {
	s, ref := ready(f), readyReference(f)
	for _, text := range []string{"培训技术人才14人", "a\x00b\xff", "５６００余名", "C919、4S店；5G基站AA制", "é½Ж"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { same(t, s, ref, text) })
}

// BenchmarkSegmenters compares the search with gse's.
func BenchmarkSegmenters(b *testing.B) {
	s, ref, text := ready(b), readyReference(b), articles(b)
	var tokens []Token
	b.Run("gse", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			tokens = gseTokens(ref, text)
		}
	})
	b.Run("append", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			tokens = s.Append(tokens[:0], text)
		}
	})
}
