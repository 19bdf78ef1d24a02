package variant_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
)

var update = flag.Bool("update", false, "record the known failures of the variants anew")

// tally is what all articles together give in one state.
type tally struct {
	compared
	scores gold.Counts
}

func (s *tally) share() float64 { return float64(s.equal) / float64(max(1, s.records)) }

// run reads every article in one state.
func (v *variant) run(t *testing.T, all []*article) *tally {
	t.Helper()
	sum := &tally{}
	for _, a := range all {
		m := v.make(t, newExtractor(t), a)
		c := compare(v, a, m)
		sum.records += c.records
		sum.equal += c.equal
		sum.differences = append(sum.differences, c.differences...)
		sum.scores.Add(gold.Score(a.labels, back(t, a, m)).Counts)
	}
	return sum
}

// back gives the records of a variant the places that they come from in the article, as the labels count them.
func back(t *testing.T, a *article, m *made) []gold.Record {
	t.Helper()
	records, err := gold.FromRows(corpus.Rows(a.name, m.result, corpus.RowOptions{Offsets: corpus.Byte}))
	require.NoError(t, err)
	counter := corpus.NewCounter(a.text, corpus.Rune)
	for i := range records {
		from := m.origin(m.result.Records[i].Span)
		records[i].Start, records[i].End = counter.At(from.Start), counter.At(from.End)
		records[i].Quote = a.text[from.Start:from.End]
	}
	return records
}

// The records of an article are the same in every state, but for what testdata/known-variants.toml lists or allows for.
func TestVariants(t *testing.T) {
	all := articles(t)
	list := variants()
	sums := make([]*tally, len(list))
	known := readKnown(t)
	t.Run("each", func(t *testing.T) {
		for i := range list {
			t.Run(list[i].name, func(t *testing.T) {
				t.Parallel()
				sums[i] = list[i].run(t, all)
				require.NotZero(t, sums[i].records)
				if !*update {
					known.check(t, &list[i], all, sums[i])
				}
			})
		}
	})
	if *update && !t.Failed() && !testing.Short() {
		known.record(t, list, sums)
	}
	t.Log("\n" + table(list, sums))
}

// table shows the variants as testdata/README.md does.
func table(list []variant, sums []*tally) string {
	var b strings.Builder
	b.WriteString("| variant | what is done | equal records | usable F1 |\n|---|---|--:|--:|\n")
	for i, v := range list {
		if s := sums[i]; s != nil {
			fmt.Fprintf(&b, "| `%s` | %s | %.2f %% | %.3f |\n", v.name, v.why, 100*s.share(), ratio(s.scores, "usable_f1"))
		}
	}
	return b.String()
}

func ratio(c gold.Counts, name string) float64 {
	for _, r := range c.Ratios() {
		if r.Name == name {
			return r.Value()
		}
	}
	return 0
}

// Every variant changes the bytes, so that equal records mean something, and no two give the same.
func TestVariantsDiffer(t *testing.T) {
	var some []*article
	for _, a := range articles(t) {
		if len(some) < 3 || strings.HasSuffix(a.name, "-hant") {
			some = append(some, a)
		}
		if len(some) == 4 {
			break
		}
	}
	seen := map[string]string{}
	for _, v := range append(variants(), variant{name: "the articles"}) {
		var data strings.Builder
		for _, a := range some {
			data.Write(v.bytes(t, v.change(a).String()))
		}
		assert.Empty(t, seen[data.String()], "the same as %s", v.name)
		seen[data.String()] = v.name
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if *update && os.IsNotExist(err) {
		return ""
	}
	require.NoError(t, err)
	return string(data)
}
