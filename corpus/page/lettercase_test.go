package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// likeLibrary asserts that case is what package strings says it is.
func likeLibrary(t require.TestingT, s string) {
	require.Equal(t, strings.ToLower(s) != strings.ToUpper(s), hasCase(s), "%q", s)
	require.Equal(t, strings.ToLower(s), lower(s), "%q", s)
}

func TestLetterCase(t *testing.T) {
	for r := range rune(utf8.MaxRune + 1) {
		likeLibrary(t, string(r))
		if r < 0x11000 {
			likeLibrary(t, "一"+string(r)+"2K")
		}
	}
	pieces := rapid.SampledFrom([]string{"一", "（", "，", "Ａ", "a", "K", "é", "É", "ǎ", "Ⅻ", "İ", "“", "1", "\xff", "\xe4", "\xe4\xb8", "\x80", "\xc3", "\xed\xa0\x80", "😀", "𐐀"})
	rapid.Check(t, func(t *rapid.T) { likeLibrary(t, strings.Join(rapid.SliceOfN(pieces, 0, 8).Draw(t, "pieces"), "")) })
}

func FuzzLetterCase(f *testing.F) {
	f.Add("培训120 Km，“É”")
	f.Fuzz(func(t *testing.T, s string) { likeLibrary(t, s) })
}

func TestLowerAllocatesNothing(t *testing.T) {
	text := "石垭乡(xiāng)，昔日“穷窝窝”变成120 km２"
	require.Zero(t, testing.AllocsPerRun(10, func() { _ = lower(text) }))
}
