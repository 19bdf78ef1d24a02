package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestCharacters(t *testing.T) {
	for _, s := range []string{"", "a", "é中😀", strings.Repeat("全县3万人é😀", 9)} {
		for i := range s {
			assert.Equal(t, utf8.RuneCountInString(s[i:]), characters(s[i:]), "%q", s[i:])
		}
	}
}
