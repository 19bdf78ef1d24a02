package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRuneSet(t *testing.T) {
	var s runeSet
	for _, r := range []rune{-1, 0, '国', 0xFFFF, '𠁞'} {
		assert.False(t, s.has(r), "%U: nothing is in an empty set", r)
	}
	s.add("国")
	s.add("𠁞\uffff\x00")
	for _, r := range []rune{0, '国', 0xFFFF, '𠁞'} {
		assert.True(t, s.has(r), "%U", r)
	}
	for _, r := range []rune{-1, 1, '国' + 1, '国' - 1, '国' + 64, '𠁟'} {
		assert.False(t, s.has(r), "%U stands beside one that is in it", r)
	}
}
