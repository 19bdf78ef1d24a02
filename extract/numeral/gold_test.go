package numeral

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// goldRecord is what the labelled articles say of a figure, as far as numerals go.
type goldRecord struct {
	Line  int              `json:"line"`
	Quote string           `json:"quote"`
	Nth   int              `json:"nth"`
	Value *decimal.Decimal `json:"value"`
	Low   *decimal.Decimal `json:"low"`
	High  *decimal.Decimal `json:"high"`
	Bound string           `json:"bound"`
}

// TestGold reads the numeral at the beginning of every labelled figure of real pages, most of them traditional or dirty.
// Figures that are more than one numeral (2小时17分32秒, 7:2:1, 一年半) are left to the extractor.
func TestGold(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/gold/*/*.gold.jsonl")
	if len(files) == 0 {
		t.Skip("the labelled articles are not beside the project")
	}
	total, right := 0, 0
	for _, file := range files {
		article, err := os.ReadFile(strings.TrimSuffix(file, ".gold.jsonl") + ".txt")
		require.NoError(t, err)
		lines := strings.Split(string(article), "\n")
		f, err := os.Open(file)
		require.NoError(t, err)
		for sc := bufio.NewScanner(f); sc.Scan(); {
			var g goldRecord
			require.NoError(t, json.Unmarshal(sc.Bytes(), &g), "%s", sc.Text())
			if g.Quote == "" || g.Line > len(lines) || !strings.Contains(lines[g.Line-1], g.Quote) {
				continue
			}
			total++
			if readsGold(lines[g.Line-1], g) {
				right++
			} else {
				n, ok := ReadAt(lines[g.Line-1], nthIndex(lines[g.Line-1], g.Quote, g.Nth))
				t.Logf("%s:%d %q %v: read %v %v", filepath.Base(file), g.Line, g.Quote, g.Value, ok, n.Value)
			}
		}
		require.NoError(t, f.Close())
	}
	t.Logf("%d of %d right", right, total)
	assert.GreaterOrEqual(t, right*100, total*98)
}

func nthIndex(s, sub string, nth int) int {
	p := strings.Index(s, sub)
	for ; nth > 1 && p >= 0; nth-- {
		if q := strings.Index(s[p+1:], sub); q >= 0 {
			p += 1 + q
		}
	}
	return p
}

func readsGold(line string, g goldRecord) bool {
	n, ok := ReadAt(line, nthIndex(line, g.Quote, g.Nth))
	if !ok || !n.HasValue {
		return ok && g.Value == nil && g.Low != nil && n.Low.Equal(*g.Low) && g.High != nil && n.High.Equal(*g.High)
	}
	if g.Value == nil {
		return g.Low != nil && n.Value.Equal(*g.Low) // a unit stands in the middle of the range
	}
	return n.Value.Sub(*g.Value).Abs().LessThan(decimal.New(1, -5))
}
