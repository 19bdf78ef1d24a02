package source

import (
	"fmt"
	"iter"

	"github.com/cespare/xxhash/v2"

	"github.com/liangci/liangci/corpus"
)

// Unique tells articles of the same id apart, so that tables can be joined by it: the second a is "a (2)", and brings a as
// its GivenID. It remembers a hash of each id and no more, some 20 bytes for an article: that two ids share one in ten million
// articles has a chance of 1 in 400,000, and then the second has a number for nothing.
func Unique(articles iter.Seq2[corpus.Article, error]) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		seen := ids{}
		for a, err := range articles {
			if id := seen.add(a.ID); id != a.ID {
				a.GivenID, a.ID = a.ID, id
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// ids counts the ids with each hash.
type ids map[uint64]int32

// add gives the id itself, or one that was not there before.
func (s ids) add(id string) string {
	hash := xxhash.Sum64String(id)
	for s[hash]++; s[hash] > 1; s[hash]++ {
		other := fmt.Sprintf("%s (%d)", id, s[hash])
		if h := xxhash.Sum64String(other); s[h] == 0 {
			s[h] = 1
			return other
		}
	}
	return id
}
