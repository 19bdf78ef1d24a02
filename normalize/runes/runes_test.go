package runes_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize/runes"
)

// pieces of text and of what is none: characters of each length, those next to the edges of the short way, and halves.
var pieces = []string{
	"中", "文", "。", "é", "a", "😀", "\u3000", "\u0800", "\u1000", "\ucfff", "\ud7ff", "\ue000", "\ufeff", "\uffff",
	"\xe4", "\xb8", "\xad", "\xff", "\xed\xa0\x80", "\xe0\x80\x80", "\xe4\xb8", "\xf0\x9f\x98",
}

// TestLikeLibrary: the short ways equal those of the library, at every byte.
func TestLikeLibrary(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 10000 {
		s := ""
		for range random.IntN(8) {
			s += pieces[random.IntN(len(pieces))]
		}
		for p := range len(s) + 1 {
			r, size := runes.At(s, p)
			want, wantSize := utf8.DecodeRuneInString(s[p:])
			require.Equal(t, []any{want, wantSize}, []any{r, size}, "%q at %d", s, p)
			r, size = runes.Before(s, p)
			want, wantSize = utf8.DecodeLastRuneInString(s[:p])
			require.Equal(t, []any{want, wantSize}, []any{r, size}, "%q before %d", s, p)
		}
	}
}

func ExampleAt() {
	r, size := runes.At("培训5600余名", len("培训5600"))
	fmt.Printf("%c, %d bytes\n", r, size)
	// Output: 余, 3 bytes
}

func ExampleBefore() {
	r, size := runes.Before("培训5600余名", len("培训"))
	fmt.Printf("%c, %d bytes\n", r, size)
	// Output: 训, 3 bytes
}
