package extract

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestAffixes: the quick comparisons equal those of package strings.
func TestAffixes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	pieces := []string{"人", "人次", "率", "亩", "a", "bc", "éa", "\xe4", "总量"}
	random := func(n int) (s string) {
		for range r.IntN(n) {
			s += pieces[r.IntN(len(pieces))]
		}
		return s
	}
	for range 20000 {
		s, w := random(6), random(3)+pieces[r.IntN(len(pieces))]
		require.Equal(t, strings.HasPrefix(s, w), anyPrefix(s, []string{"总总总", w}), "%q %q", s, w)
		require.Equal(t, s == w, isOneOf(s, []string{"总总总", w}), "%q %q", s, w)
		require.Equal(t, strings.HasSuffix(s, w), anySuffix(s, []string{"总总总", w}), "%q %q", s, w)
	}
}

func TestIsHan(t *testing.T) {
	for r := rune(0x3400); r <= unicode.MaxRune; r++ {
		require.Equal(t, unicode.Is(unicode.Han, r), isHan(r), "%U", r)
	}
}

// TestTopBand compares with the expression that says the same.
func TestTopBand(t *testing.T) {
	expr := regexp.MustCompile(`(?:排名|位居|居|列|排)?前(?:[0-9]+|[一二三四五六七八九十]+)(?:名|位|大|强|甲)$`)
	r := rand.New(rand.NewPCG(4, 4))
	pieces := []string{"排名", "排", "名", "位居", "居", "位", "列", "前", "3", "10", "三", "十", "大", "强", "甲", "的"}
	found := 0
	for range 200000 {
		s := ""
		for range 1 + r.IntN(6) {
			s += pieces[r.IntN(len(pieces))]
		}
		want := -1
		if m := expr.FindStringIndex(s); m != nil {
			want = m[0]
			found++
		}
		require.Equal(t, want, topBand(s), s)
	}
	require.Greater(t, found, 100)
}
