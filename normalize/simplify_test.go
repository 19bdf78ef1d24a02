package normalize

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func simplified(s string) string { return String(s, WithSteps(Simplify())).String() }

// TestPatches runs the example of every correction, and asks that it would come out wrong without the entry.
func TestPatches(t *testing.T) {
	lines := strings.Split(patchesTSV, "\n")
	for n, line := range lines {
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "ambiguous") {
			continue
		}
		fields := strings.Split(line, "\t")
		require.Len(t, fields, 3, "patches.tsv:%d: expected from, to and example", n+1)
		before, after, ok := strings.Cut(fields[2], " => ")
		require.True(t, ok, "patches.tsv:%d: expected an example with =>", n+1)
		assert.Contains(t, before, fields[0], "patches.tsv:%d: the example does not hold the entry", n+1)
		assert.Equal(t, after, simplified(before), "patches.tsv:%d: %s", n+1, fields[0])

		others := strings.Join(slices.Delete(slices.Clone(lines), n, n+1), "\n")
		without, err := compile(charactersTSV, phrasesTSV, scriptTSV, variantsTSV, others)
		require.NoError(t, err)
		assert.NotEqual(t, after, convert(without, before), "patches.tsv:%d: %s is not needed for its example", n+1, fields[0])
	}
}

func convert(c *conversion, s string) string {
	return String(s, WithSteps(Step{"simplify", func(e *Editor) { simplifyWith(e, c) }})).String()
}

// TestVariants holds the list of variants to its own rule.
func TestVariants(t *testing.T) {
	seen := map[string]bool{}
	for n, line := range strings.Split(strings.TrimSuffix(variantsTSV, "\n"), "\n") {
		if line[0] == '#' {
			continue
		}
		from, to, _ := strings.Cut(line, "\t")
		assert.Equal(t, 1, utf8.RuneCountInString(from), "variants.tsv:%d", n+1)
		assert.False(t, seen[from], "variants.tsv:%d: %s stands twice", n+1, from)
		assert.Equal(t, to, simplified(to), "variants.tsv:%d: %s would be converted again", n+1, to)
		assert.Equal(t, to, simplified(from), "variants.tsv:%d", n+1)
		seen[from] = true
	}
}
