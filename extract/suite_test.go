package extract_test

import (
	"bufio"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// suite reads a JSONL suite that is kept outside the project; the test skips where it is missing.
func suite[T any](t *testing.T, name string) (cases []T) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "shared", "suites", name))
	if err != nil {
		t.Skipf("suite not here: %v", err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var c T
		require.NoError(t, json.Unmarshal(sc.Bytes(), &c), sc.Text())
		cases = append(cases, c)
	}
	require.NoError(t, sc.Err())
	return cases
}

// known reads the cases of a suite that are known to fail, with the reason.
func known(t *testing.T, name string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	var k map[string]string
	require.NoError(t, json.Unmarshal(data, &k))
	return k
}

// got is a record with its span in code points.
type got struct {
	start, end int
	extract.Record
}

func records(t *testing.T, x *extract.Extractor, text string) (out []got) {
	t.Helper()
	n := normalize.String(text)
	for _, r := range x.Extract(n).Records {
		require.Equal(t, n.Source()[r.Span.Start:r.Span.End], r.Quote)
		out = append(out, got{utf8.RuneCountInString(n.Source()[:r.Span.Start]), utf8.RuneCountInString(n.Source()[:r.Span.End]), r})
	}
	return out
}

type quantityCase struct {
	ID     string
	Text   string
	Expect []struct {
		Start, End int
		Value      float64
		Unit, Kind string
	}
}

// TestQuantitySuite runs the cases of other recognisers: a figure counts if a record overlaps it and its value, or its base as
// a percentage, is equal.
func TestQuantitySuite(t *testing.T) {
	cases := suite[quantityCase](t, "quantities.dev.jsonl")
	failing := known(t, "quantities_known.json")
	x, err := extract.New()
	require.NoError(t, err)
	right := 0
	for _, c := range cases {
		why := quantityMiss(records(t, x, c.Text), c)
		if why == "" {
			right++
		}
		if reason, ok := failing[c.ID]; ok {
			assert.NotEmpty(t, why, "%s passes now: take it off the list of known failures (%s)", c.ID, reason)
		} else {
			assert.Empty(t, why, "%s %s", c.ID, c.Text)
		}
	}
	t.Logf("%d of %d right (%.1f %%)", right, len(cases), 100*float64(right)/float64(len(cases)))
}

func quantityMiss(records []got, c quantityCase) string {
	for _, e := range c.Expect {
		found := false
		for _, r := range records {
			if r.start < e.End && e.Start < r.end && sameValue(r, e.Value) {
				found = true
			}
		}
		if !found {
			return "missing a figure at " + c.Text
		}
	}
	if len(c.Expect) == 0 {
		for _, r := range records {
			if r.Dimension == unit.Percent || r.Dimension == unit.Money {
				return "a figure where there is none: " + r.Quote
			}
		}
	}
	return ""
}

func sameValue(r got, want float64) bool {
	close := func(v *big.Rat) bool {
		w := new(big.Rat).SetFloat64(want)
		d := new(big.Rat).Sub(v, w)
		limit := new(big.Rat).Mul(new(big.Rat).Abs(w), big.NewRat(1, 1_000_000))
		return d.Abs(d).Cmp(limit) <= 0
	}
	if r.Value != nil && close(r.Value.Rat()) {
		return true
	}
	if r.High != nil && close(r.High.Rat()) {
		return true // the suite names only the end of a range
	}
	return r.Base != nil && close(new(big.Rat).Mul(r.Base.Value.Rat(), big.NewRat(100, 1)))
}

type treebankCase struct {
	ID, Text string
	Figures  []struct {
		Start, End int
		Quote, Clf string
		Head       *string
	}
}

// TestTreebankSuite measures how many of the figures of a treebank are found, and how many get its head noun as item.
// 多个, 多位 and 多种 stand in the treebank as figures; they hold no numeral and are none by the project's definition.
func TestTreebankSuite(t *testing.T) {
	cases := suite[treebankCase](t, "ud-gsdsimp-dev.jsonl")
	x, err := extract.New()
	require.NoError(t, err)
	var figures, found, heads, right, manyOnly int
	for _, c := range cases {
		rs := records(t, x, c.Text)
		for _, f := range c.Figures {
			if strings.HasPrefix(f.Quote, "多") {
				manyOnly++
				continue
			}
			figures++
			var hit *got
			for i, r := range rs {
				if r.start < f.End && f.Start < r.end {
					hit = &rs[i]
				}
			}
			if hit == nil {
				t.Logf("%s not found: %s in %s", c.ID, f.Quote, c.Text)
				continue
			}
			found++
			if f.Head == nil {
				continue
			}
			heads++
			if strings.HasSuffix(hit.Item, *f.Head) {
				right++
			} else {
				t.Logf("%s %s: item %q, head %q in %s", c.ID, f.Quote, hit.Item, *f.Head, c.Text)
			}
		}
	}
	t.Logf("figures %d, found %d; with head %d, item right %d; 多 without numeral %d", figures, found, heads, right, manyOnly)
	assert.GreaterOrEqual(t, 100*found, 95*figures)
	assert.GreaterOrEqual(t, 100*right, 85*heads)
}
