package source_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
)

func TestUnique(t *testing.T) {
	articles := func(yield func(corpus.Article, error) bool) {
		for _, id := range []string{"a", "b", "a", "", "a", "b (2)", "b"} {
			if !yield(corpus.Article{ID: id}, nil) {
				return
			}
		}
	}
	var ids, given []string
	for a := range source.Unique(articles) {
		ids, given = append(ids, a.ID), append(given, a.GivenID)
	}
	assert.Equal(t, []string{"a", "b", "a (2)", "", "a (3)", "b (2)", "b (3)"}, ids)
	assert.Equal(t, []string{"", "", "a", "", "a", "", "b"}, given)
}
