package variant_test

import (
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

// tally is what all articles together give in one state.
type tally struct {
	compared
	scores gold.Counts
}

// run reads every article in one state.
func (v *variant) run(t *testing.T, all []*article) *tally {
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
	rows := corpus.Rows(a.name, m.result, corpus.RowOptions{Offsets: corpus.Byte})
	records, err := gold.FromRows(rows)
	require.NoError(t, err)
	counter := corpus.NewCounter(a.text, corpus.Rune)
	for i := range records {
		from := m.origin(m.result.Records[i].Span)
		records[i].Start, records[i].End = counter.At(from.Start), counter.At(from.End)
		records[i].Quote = a.text[from.Start:from.End]
	}
	return records
}

func TestVariants(t *testing.T) {
	all := articles(t)
	list := variants()
	sums := make([]*tally, len(list))
	var wait sync.WaitGroup
	free := make(chan bool, runtime.GOMAXPROCS(0))
	for i := range list {
		wait.Add(1)
		go func() {
			defer wait.Done()
			free <- true
			sums[i] = list[i].run(t, all)
			<-free
		}()
	}
	wait.Wait()
	for i, v := range list {
		s := sums[i]
		by := map[string]int{}
		for _, d := range s.differences {
			by[d.Field]++
		}
		t.Logf("%-16s %5d records %5d equal %.4f %v %s", v.name, s.records, s.equal, float64(s.equal)/float64(s.records), by, "")
		for _, d := range s.differences {
			t.Log(d)
		}
	}
	_ = strings.TrimSpace
	_ = extract.Exact
}
