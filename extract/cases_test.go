package extract_test

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

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// caseFigure is a figure that a sentence of testdata/cases holds.
type caseFigure struct {
	Quote            string
	Nth              int // which occurrence of Quote
	Value, Low, High *decimal.Decimal
	Bound            extract.Bound
	Unit, Dimension  string
	Item, Action     []string
	Change, Scope    string
	Optional         bool
}

type sentenceCase struct {
	ID, Text, Note string
	Figures        []caseFigure
}

func sentenceCases(t *testing.T) (cases []sentenceCase) {
	t.Helper()
	names, err := filepath.Glob("testdata/cases/*.jsonl")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, n := range names {
		f, err := os.Open(n)
		require.NoError(t, err)
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for line := 1; sc.Scan(); line++ {
			var c sentenceCase
			require.NoError(t, json.Unmarshal(sc.Bytes(), &c), "%s:%d", n, line)
			cases = append(cases, c)
		}
		require.NoError(t, sc.Err())
		f.Close()
	}
	return cases
}

// tally counts what of the cases is right.
type tally struct{ figures, found, core, item, action, false_ int }

func sameNumber(a, b *decimal.Decimal) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Sub(*b).Abs().LessThanOrEqual(decimal.New(1, -6).Mul(decimal.Max(decimal.NewFromInt(1), b.Abs())))
}

// oneOf says that a text is one of the accepted answers, or shares its head of two characters or more.
func oneOf(got string, want []string) bool {
	for _, w := range want {
		if got == w || min(len(got), len(w)) >= 6 && (strings.HasSuffix(got, w) || strings.HasSuffix(w, got)) {
			return true
		}
	}
	return false
}

// TestCases runs the sentences of testdata/cases and measures how many of their figures are right. The floors are a little below
// what the rules reach, so that a change for the worse fails; raise them with the rules. CASES=1 lists every miss.
func TestCases(t *testing.T) {
	x := newExtractor(t)
	verbose := os.Getenv("CASES") != ""
	var n tally
	for _, c := range sentenceCases(t) {
		checkCase(t, x, c, &n, verbose)
	}
	t.Logf("%+v", n)
	assert.GreaterOrEqual(t, float64(n.found), 0.975*float64(n.figures), "figures found")
	assert.GreaterOrEqual(t, float64(n.core), 0.96*float64(n.figures), "value, unit and bound right")
	assert.GreaterOrEqual(t, float64(n.item), 0.85*float64(n.figures), "item right")
	assert.GreaterOrEqual(t, float64(n.action), 0.86*float64(n.figures), "action right")
	assert.LessOrEqual(t, n.false_, 5, "figures where there are none")
}

func checkCase(t *testing.T, x *extract.Extractor, c sentenceCase, n *tally, verbose bool) {
	miss := func(kind string, args ...any) {
		if verbose {
			t.Log(append([]any{kind, c.ID, c.Text, "|"}, args...)...)
		}
	}
	text := normalize.String(c.Text)
	records := x.Extract(text).Records
	used := make([]bool, len(records))
	for _, f := range c.Figures {
		start := -1
		for range max(1, f.Nth) {
			i := strings.Index(c.Text[start+1:], f.Quote)
			require.GreaterOrEqual(t, i, 0, "%s: quote %q not in the text", c.ID, f.Quote)
			start += 1 + i
		}
		span := normalize.Span{Start: start, End: start + len(f.Quote)}
		var got *extract.Record
		for k := range records {
			if !used[k] && records[k].Span.Overlaps(span) {
				got, used[k] = &records[k], true
				break
			}
		}
		if f.Optional {
			continue
		}
		n.figures++
		if got == nil {
			miss("MISS", f.Quote)
			continue
		}
		n.found++
		if sameNumber(got.Value, f.Value) && got.Unit == f.Unit && got.Bound == f.Bound {
			n.core++
		} else {
			miss("CORE", f.Quote, f.Value, f.Unit, f.Bound, "got", got.Quote, got.Value, got.Unit, got.Bound)
		}
		if oneOf(got.Item, f.Item) {
			n.item++
		} else {
			miss("ITEM", f.Quote, f.Item, "got", got.Item)
		}
		if oneOf(got.Action, f.Action) {
			n.action++
		} else {
			miss("ACTION", f.Quote, f.Action, "got", got.Action)
		}
		if string(got.Change) != f.Change {
			miss("CHANGE", f.Quote, f.Change, "got", got.Change)
		}
		if string(got.Scope) != f.Scope {
			miss("SCOPE", f.Quote, f.Scope, "got", got.Scope)
		}
	}
	for k, r := range records {
		if !used[k] {
			n.false_++
			miss("FALSE", r.Quote)
		}
	}
}
