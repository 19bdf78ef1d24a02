package mojibake

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestOutlook: what is not within a limit costs more, and what is beyond it is not within, behind any text and for any character.
func TestOutlook(t *testing.T) {
	m := loadModel()
	char := rapid.Custom(func(t *rapid.T) rune {
		list := m.byLead[rapid.SampledFrom([]int{0xA1, 0xA3, 0xB5, 0xC4, 0xCA, 0xD2}).Draw(t, "lead")]
		return list[rapid.IntRange(0, min(40, len(list)-1)).Draw(t, "char")]
	})
	spared := 0
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOfN(char, 1, 12).Draw(t, "text")
		p := study(string(text), m)
		defer p.release()
		s := newSearch(p)
		defer s.release()
		l := newLM()
		for _, r := range text {
			l.add(m, r, 0)
		}
		limit := l.closed + float32(rapid.IntRange(-5, 25).Draw(t, "limit"))
		o := s.outlook(&l, limit)
		for range 20 {
			g := m.guess(char.Draw(t, "behind"))
			after := l
			after.add(m, g.r, s.extra(&l, g.r, true))
			within, ends := o.within(m, &g.candidate, limit, false), o.within(m, &g.candidate, limit, true)
			require.Falsef(t, !within && after.cost(m) < limit-roundingSlack, "%c behind %s costs %v, at most %v is asked", g.r, string(text), after.cost(m), limit)
			require.Falsef(t, !ends && after.closed < limit-roundingSlack, "%c ends behind %s at %v, at most %v is asked", g.r, string(text), after.closed, limit)
			l := m.shortlist([]candidate{g.candidate})
			require.Falsef(t, within && l.next(0, &o, limit+roundingSlack, false) > 0, "%c behind %s is within %v", g.r, string(text), limit)
			require.Falsef(t, ends && l.next(0, &o, limit+roundingSlack, true) > 0, "%c ends behind %s within %v", g.r, string(text), limit)
			if !within {
				spared++
			}
		}
	})
	require.Greater(t, spared, 100)
}
