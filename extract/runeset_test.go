package extract

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// TestRuneSet: a set answers what strings.ContainsRune answers, of every character.
func TestRuneSet(t *testing.T) {
	for _, chars := range []string{"", "a", "中。a\u3000é", "𠮷😀中", "\x00\uffff\U0010ffff", "…“”"} {
		set := newRuneSet(chars)
		for r := rune(0); r <= unicode.MaxRune; r++ {
			require.Equal(t, strings.ContainsRune(chars, r), set.has(r), "%q: %U", chars, r)
		}
	}
}
