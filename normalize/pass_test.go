package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// No two characters may share a slot: one would have the signs of the other.
func TestSlots(t *testing.T) {
	taken := map[uint32]rune{}
	for r := range rune(1 << 16) {
		at := slot(encodeThree(uint16(r)))
		other, is := taken[at]
		require.False(t, is, "%U and %U share slot %d", r, other, at)
		taken[at] = r
	}
}

// What four bytes hold behind the character makes no difference to its slot.
func TestSlotOfText(t *testing.T) {
	for _, behind := range []string{"\x00", "9", "国", "\xff"} {
		require.Equal(t, slot(encodeThree('县')), slot(load("县"+behind, 0)), "%q", behind)
	}
}
