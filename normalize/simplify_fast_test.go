package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// simplifyPlainly does what Simplify does, one character after the other by the rules alone: the longest phrase that begins
// there, else the character, else nothing where the script says that it stays.
func simplifyPlainly(c *conversion, s string) string {
	var out strings.Builder
	script := scriptPlainly(c, s)
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		special := n == 3 && c.to[r] >= firstSpecial && c.to[r] <= lastSpecial
		from, to, both := s[:n], string(c.simplifyRune(r)), false
		if special {
			for _, p := range c.specials[c.to[r]-firstSpecial].phrases {
				if strings.HasPrefix(s, p.from) {
					from, to, both = p.from, p.to, !p.asks
					break
				}
			}
		}
		kept := []rune(from)
		for k, with := range []rune(to) {
			if both || !c.ambiguous[kept[k]] || script != scriptSimplified {
				kept[k] = with
			}
		}
		out.WriteString(string(kept))
		s = s[len(from):]
	}
	return out.String()
}

func scriptPlainly(c *conversion, s string) script {
	balance := 0
	for _, r := range s {
		if simplified, traditional := c.tells(r); simplified {
			balance++
		} else if traditional {
			balance--
		}
	}
	if balance > 0 {
		return scriptSimplified
	}
	return scriptTraditional
}

// TestSimplifyAsPlainly compares with that on pages and on texts that are put together of phrases, halves of phrases and what is
// looked at twice, in every place of the room that is written to at once.
func TestSimplifyAsPlainly(t *testing.T) {
	ours, err := compile(charactersTSV, phrasesTSV, patchesTSV, "國家\t国㗎\n國é\t国é\n發\té\n𠁞\t𠁟\n")
	require.NoError(t, err)
	pieces := strings.Split("國|國家|國é|家|發|𠁞|é|a|7|，|\n|了|著|著名|乾|乾隆|隆|乾坤|什麼|什么|瞭|瞭望|於|余|餘|县|縣|这|這", "|")
	for _, c := range []*conversion{defaultConversion(), ours} {
		for i := range c.specials {
			for _, p := range c.specials[i].phrases {
				pieces = append(pieces, p.from, p.from[:3], p.from[3:])
			}
		}
		for _, data := range pages(t) {
			s := String(string(data), WithSteps()).Source()
			require.Equal(t, simplifyPlainly(c, s), convert(c, s))
		}
		rapid.Check(t, func(t *rapid.T) {
			s := strings.Repeat("國", rapid.IntRange(0, 340).Draw(t, "before")) + strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 20).Draw(t, "pieces"), "")
			require.Equal(t, simplifyPlainly(c, s), convert(c, s), "%q", s)
		})
	}
}

// TestPhrasesAreInReach: what stands within foldReach of a change tells whether a phrase came about by it.
func TestPhrasesAreInReach(t *testing.T) {
	for i := range defaultConversion().specials {
		for _, p := range defaultConversion().specials[i].phrases {
			require.Less(t, len(p.from), foldReach, p.from)
		}
	}
}
