package segment

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func ready(t testing.TB) *Segmenter {
	t.Helper()
	s, err := Default()
	require.NoError(t, err)
	return s
}

func words(text string, tokens []Token) []string {
	var out []string
	for _, token := range tokens {
		out = append(out, text[token.Start:token.End])
	}
	return out
}

func TestSegment(t *testing.T) {
	s := ready(t)
	cases := []struct{ text, want, reason string }{
		{"", "", "no text, no tokens"},
		{"选派科技特派员49名", "选派|科技特派员|49|名", "a word of the supplement, digits, a classifier"},
		{"5600余名群众", "5600|余|名|群众", "余名 is not in the dictionary"},
		{"种植小麦15.78万亩", "种植|小麦|15|.|78|万|亩", "nor is 万亩; decimals are not put together"},
		{"接待游客3万人次", "接待|游客|3|万|人次", "人次 is a word, 万人次 is not"},
		{"四川三个县", "四川|三|个|县", "names with a numeral stay, 三个 does not"},
		{"GDP增长", "GDP|增长", "the source's own letters, not gse's small ones"},
		{"a\x00b", "a|\x00|b", "a zero byte is gse's end mark and must not reach it"},
		{"县\xff\xfe乡", "县|\xff|\xfe|乡", "bytes that are not UTF-8"},
		{"就业率，升至99%。", "就业率|，|升至|99|%|。", "marks are tokens of their own"},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, strings.Join(words(c.text, s.Segment(c.text)), "|"), c.reason)
	}
}

func TestPOS(t *testing.T) {
	s := ready(t)
	cases := []struct{ text, want, reason string }{
		{"培训干部", "vn n", "the dictionary's tags"},
		{"12 AB，Ω!", "m w eng w x w", "classes of what the dictionary does not have"},
		{"\xff", "x", "a byte that is not UTF-8"},
	}
	for _, c := range cases {
		var tags []string
		for _, token := range s.Segment(c.text) {
			tags = append(tags, token.POS)
		}
		tag := strings.Join(tags, " ")
		assert.Equal(t, c.want, tag, "%q: %s", c.text, c.reason)
	}
}

func TestIsWord(t *testing.T) {
	s := ready(t)
	for _, w := range []string{
		"四川", "三亚", "统一", "一系列", "一致", "一定", "千克", "百分点", "第一", "十四五", "百度", "万科", "三农", "乡村振兴", "人次",
		"科技特派员", "多少", "几乎", "余地", "一起", "两岸", "两会", "名额", "年底",
	} {
		assert.True(t, s.IsWord(w), "%q should be a word", w)
	}
	for _, w := range []string{
		"", "\x00", "\xff", "余名", "余家", "万亩", "万人次", "万元", "亿元", "万余", "三个", "一个", "十二", "两名", "几个", "多名",
		"第一次", "一名", "三月", "年来", "四大", "十几个", "万平方米", "千公顷", "不是一个词",
	} {
		assert.False(t, s.IsWord(w), "%q should not be a word", w)
	}
	pos, ok := s.POS("gdp")
	_, upper := s.POS("GDP")
	assert.Equal(t, ok, upper, "case of letters does not matter: %q", pos)
}

// checkTiles asserts that tokens tile a text.
func checkTiles(t require.TestingT, text string, tokens []Token) {
	next := 0
	for _, token := range tokens {
		require.Equal(t, next, token.Start)
		require.Greater(t, token.End, token.Start)
		require.NotEmpty(t, token.POS)
		next = token.End
	}
	require.Equal(t, len(text), next)
}

func TestTilesAnyBytes(t *testing.T) {
	s := ready(t)
	pieces := rapid.SampledFrom([]string{
		"\x00", "\xe5", "\xe5\x8c", "\xff", "北京", "三个", "15.78", "万亩", "，", "\n", "\r\n", " ", "　", "é", "²", "𠀀", "A", "4S店", "\u200b",
		"ab1", "乡村振兴", "\ufffd", "€", "１２",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 60).Draw(t, "pieces"), "")
		checkTiles(t, text, s.Segment(text))
	})
}

func TestHugeInput(t *testing.T) {
	s := ready(t)
	for _, piece := range []string{"中", "a", "\x00", "\xe4\xb8", "脱贫攻坚成果，", "1,234.5 "} {
		text := strings.Repeat(piece, 300_000/len(piece))
		checkTiles(t, text, s.Segment(text))
	}
}

func FuzzSegment(f *testing.F) {
	s := ready(f)
	for _, text := range []string{"培训技术人才14人", "a\x00b\xff", "５６００余名", "C919、4S店；AA制"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := s.Segment(text)
		checkTiles(t, text, tokens)
		for _, token := range tokens {
			if !utf8.ValidString(text[token.Start:token.End]) && token.Len() > 1 {
				t.Fatalf("token %q holds bytes that are not UTF-8", text[token.Start:token.End])
			}
			s.IsWord(text[token.Start:token.End])
		}
	})
}

func TestManyGoroutines(t *testing.T) {
	s := ready(t)
	text := strings.Repeat("全县累计培训各类技术人才1.4万人次，推广新技术23项。\n", 20)
	want := s.Segment(text)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				assert.Equal(t, want, s.Segment(text))
				assert.True(t, s.IsWord("技术"))
			}
		})
	}
	wait.Wait()
}

func articles(b *testing.B) string {
	names, err := filepath.Glob("../../testdata/articles/*-hans.txt")
	require.NoError(b, err)
	if len(names) == 0 {
		b.Skip("no sample articles in ../../testdata/articles")
	}
	var text strings.Builder
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(b, err)
		text.Write(data)
	}
	return text.String()
}

func BenchmarkSegment(b *testing.B) {
	s, text := ready(b), articles(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		s.Segment(text)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
