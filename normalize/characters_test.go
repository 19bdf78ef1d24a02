package normalize

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestCharacters(t *testing.T) {
	for _, s := range []string{"", "a", "é中😀", strings.Repeat("全县3万人é😀", 9), strings.Repeat("全县3万人é😀", 99), strings.Repeat("中", 1400)} {
		for i := range s {
			assert.Equal(t, utf8.RuneCountInString(s[i:]), characters(s[i:]), "%q", s[i:])
		}
	}
}

func TestColumns(t *testing.T) {
	for _, s := range []string{"", "a", "é中😀", strings.Repeat("全县3万人é😀", 9), strings.Repeat("全县3万人é😀", 99), strings.Repeat("中", 1400)} {
		for i := range s {
			want := 0
			for _, r := range s[i:] {
				if want++; r >= utf8.RuneSelf {
					want++
				}
			}
			assert.Equal(t, want, columns(s[i:]), "%q", s[i:])
		}
	}
}

func TestInHan(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Han, r) != inHan(r) {
			t.Errorf("%U: got %v, want %v", r, inHan(r), !inHan(r))
		}
	}
}
