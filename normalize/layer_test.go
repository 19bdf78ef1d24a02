package normalize

import (
	"math/rand/v2"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFirstEdit: the two searches find what sort.Search finds, in both directions.
func TestFirstEdit(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	for range 2000 {
		var edits []edit
		in, out := 0, 0
		for range r.IntN(9) {
			in, out = in+r.IntN(3), out+r.IntN(3)
			e := edit{in: Span{in, in + r.IntN(4)}, out: Span{out, out + r.IntN(4)}}
			edits, in, out = append(edits, e), e.in.End, e.out.End
		}
		for at := range max(in, out) + 2 {
			for _, back := range []bool{false, true} {
				side := func(i int) Span {
					from, _ := edits[i].sides(back)
					return from
				}
				require.Equal(t, sort.Search(len(edits), func(i int) bool { return side(i).End > at }), firstEndingBehind(edits, at, back), "%v at %d", edits, at)
				require.Equal(t, sort.Search(len(edits), func(i int) bool { return side(i).Start >= at }), firstStartingAt(edits, at, back), "%v at %d", edits, at)
			}
		}
	}
}
