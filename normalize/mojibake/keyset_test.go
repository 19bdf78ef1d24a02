package mojibake

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// TestKeySet: the set holds what a map holds, also when its room was used before and when it has grown.
func TestKeySet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.OneOf(rapid.Uint64Range(1, 60), rapid.Uint64Min(1))
		keys := rapid.SliceOfN(key, 0, 3*300).Draw(t, "keys")
		set, want := newKeySet(), map[uint64]bool{}
		defer set.release()
		for _, k := range keys {
			set.add(k)
			want[k] = true
		}
		for _, k := range append(rapid.SliceOfN(key, 20, 20).Draw(t, "others"), keys...) {
			assert.Equal(t, want[k], set.has(k), "%d", k)
		}
	})
}
