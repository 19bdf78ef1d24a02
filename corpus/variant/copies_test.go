package variant_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// Where copies are wanted, a second copy gives the records of the first once more, each flagged and with the place of that.
func TestCopiesAreFlagged(t *testing.T) {
	x, err := extract.New(extract.WithCopies())
	require.NoError(t, err)
	second := normalize.Step{Name: "twice", Apply: twice}
	for _, a := range articles(t) {
		whole := normalize.String(a.text, normalize.WithSteps(second)).String()
		result := x.Extract(corpus.Article{Data: []byte(whole)}.Normalize())
		copies := map[normalize.Span]int{}
		for _, r := range result.Records {
			if r.Span.Start < len(a.text) {
				continue
			}
			if assert.NotNil(t, r.CopyOf, "%s: %s of the second copy", a.name, r.Quote) {
				assert.True(t, slices.Contains(r.Flags, extract.FlagCopy), "%s: %s", a.name, r.Quote)
				assert.Equal(t, r.Quote, whole[r.CopyOf.Start:r.CopyOf.End], a.name)
				copies[*r.CopyOf]++
			}
		}
		body := len(a.text) - (len(whole) - 1 - len(a.text))
		for _, r := range a.result.Records {
			if r.Span.Start >= body {
				assert.Equal(t, 1, copies[r.Span], "%s: copies of %s at %d", a.name, r.Quote, r.Span.Start)
			}
		}
	}
}
