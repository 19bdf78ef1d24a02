package numeral

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// TestChars: the short ways of reading characters equal those of the library, on text that is none, too.
func TestChars(t *testing.T) {
	pieces := []string{"中", "。", "é", "a", "😀", "\xe4", "\xb8", "\xad", "\xed\xa0\x80", "\xe0\x80\x80", "\xff", "\u3000"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		s := ""
		for range random.IntN(6) {
			s += pieces[random.IntN(len(pieces))]
		}
		for p := range len(s) + 1 {
			got, n := charAt(s, p)
			want, size := utf8.DecodeRuneInString(s[p:])
			require.Equal(t, []any{want, size}, []any{got, n}, "%q at %d", s, p)
			got, n = charBefore(s, p)
			want, size = utf8.DecodeLastRuneInString(s[:p])
			require.Equal(t, []any{want, size}, []any{got, n}, "%q before %d", s, p)
		}
	}
}
