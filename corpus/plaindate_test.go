package corpus

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The dates that are read fast are what all others are.
func TestPlainDatesAreDates(t *testing.T) {
	text := rapid.StringMatching(`(19|20|2[0-9]|[01][0-9])\d\d-[01]\d-[0-3]\d([T ][0-2]\d:[0-6]\d(:[0-6]\d)?)?`)
	rapid.Check(t, func(t *rapid.T) {
		text := text.Draw(t, "text")
		published, day, ok := plainDate(text)
		if !ok {
			return
		}
		wantPublished, wantDay, want := anyDate(text)
		require.True(t, want, text)
		require.Equal(t, wantPublished, published, text)
		require.Equal(t, wantDay, day, text)
	})
}
