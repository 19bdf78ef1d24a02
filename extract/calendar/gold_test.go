package calendar

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestGold resolves the time expressions of the labelled articles: every one that writes a year and a unit of the calendar and
// no event must have a period. -v lists those without.
func TestGold(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/gold/*/*.gold.jsonl")
	if len(files) == 0 {
		t.Skip("the labelled articles are not beside the project")
	}
	exprs := map[string]bool{}
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			var g struct{ Time []string }
			require.NoError(t, json.Unmarshal(sc.Bytes(), &g), "%s", sc.Text())
			for _, e := range g.Time {
				exprs[e] = e != ""
			}
		}
		require.NoError(t, sc.Err())
		require.NoError(t, f.Close())
	}
	full := regexp.MustCompile(`^(截至|到|自|从)?\d{4}年(\d+月)?(\d+日)?(底|末|起|以来|至今)?$`)
	var unresolved []string
	for e := range exprs {
		p, ok := Resolve(e, Date{2024, 7, 11})
		assert.Equal(t, ok, p.valid(), "%s", e)
		if !ok && e != "" {
			unresolved = append(unresolved, e)
			assert.False(t, full.MatchString(e), "%s has all it needs", e)
		}
	}
	sort.Strings(unresolved)
	t.Logf("%d of %d expressions are not certain: %q", len(unresolved), len(exprs), unresolved)
}
