package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// Terms are found as often as the standard library finds them, whichever byte is looked for.
func TestSearcherCountsAsStringsDoes(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"一", "一一", "培训", "培训培训培训", "12", "1", "0", "9", "/", ":", "\x00", "，", "a", "名", "\xff", "é"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 1, 300).Draw(t, "text"), "")
		start := rapid.IntRange(0, len(text)-1).Draw(t, "start")
		term := text[start : start+rapid.IntRange(1, min(len(text)-start, 12)).Draw(t, "length")]
		assert.Equal(t, strings.Count(text, term) <= 1, (&searcher{text: text}).only(term), "%q in %q", term, text)
		for place := range len(term) {
			assert.Equal(t, strings.Index(text, term), indexBy(text, term, place), "%q in %q by %d", term, text, place)
		}
		absent := term + "Z"
		for place := range len(absent) {
			assert.Equal(t, -1, indexBy(text, absent, place))
		}
	})
}

func TestRareByte(t *testing.T) {
	assert.Equal(t, "2", "培训20人"[rareByte("培训20人"):][:1], "a digit")
	assert.Equal(t, "\xab", "，去拫的"[rareByte("，去拫的"):][:1], "the rarest of those inside of characters")
	assert.Equal(t, 0, rareByte("abc"), "any")
}

func TestIsTrimmed(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"一", "1", " ", "\u3000", "\u00a0", "\u2028", "\ufeff", "\u1680", "\x85", "\xa0", "\xe4", "\xe3\x80", "\x80", "%", "\xff", "a"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 6).Draw(t, "text"), "")
		assert.Equal(t, strings.TrimFunc(text, isSpace), trim(text), "%q", text)
	})
	assert.True(t, isTrimmed("120人") && isTrimmed("中国12"), "ordinary quotes")
}

// What is told at a look is what the characters say, also where bytes are none.
func TestIsHan(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"一", "国", "，", "1", "é", "\xe5", "\xe8", "\xe5\x9b", "\x80", "\xc3", "\xff"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 8).Draw(t, "text"), "")
		for at := range len(text) + 1 {
			if isHan(text, at) {
				r, size := utf8.DecodeRuneInString(text[at:])
				assert.Equal(t, 3, size, "%q at %d", text, at)
				assert.Equal(t, han, classOf(r))
				_, size = utf8.DecodeLastRuneInString(text[:at+3])
				assert.Equal(t, 3, size, "%q before %d", text, at+3)
			}
		}
	})
}

func TestClassOfCommonCharacters(t *testing.T) {
	for _, c := range []struct {
		r    rune
		want class
	}{
		{'一', han}, {'龥', han}, {'〇', han}, {'々', han}, {'か', han}, {'5', alnum}, {'５', alnum}, {'k', alnum}, {'é', alnum},
		{'，', other}, {'。', other}, {'、', other}, {' ', other}, {'：', joiner}, {'．', joiner}, {'.', joiner}, {'%', joiner},
	} {
		assert.Equal(t, c.want, classOf(c.r), "%q", c.r)
	}
}
