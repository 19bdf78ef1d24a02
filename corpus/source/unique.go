package source

import (
	"fmt"
	"iter"

	"github.com/cespare/xxhash/v2"

	"github.com/liangci/liangci/corpus"
)

// Unique tells articles of the same id apart, so that tables can be joined by it: the second a is "a (2)", and brings a as
// its GivenID. It remembers a hash of each id and no more, some 13 bytes for an article: that two ids share one in ten million
// articles has a chance of 1 in 400,000, and then the second has a number for nothing.
func Unique(articles iter.Seq2[corpus.Article, error]) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		seen := ids{all: map[uint64]struct{}{}, twins: map[uint64]int{}}
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

// ids are the hashes of the ids so far, and how many further articles came with those that came again.
type ids struct {
	all   map[uint64]struct{}
	twins map[uint64]int
}

// add gives the id itself, or one that was not there before.
func (s *ids) add(id string) string {
	hash := xxhash.Sum64String(id)
	if s.isNew(hash) {
		return id
	}
	for {
		s.twins[hash]++
		if other := fmt.Sprintf("%s (%d)", id, 1+s.twins[hash]); s.isNew(xxhash.Sum64String(other)) {
			return other
		}
	}
}

// isNew adds a hash, and says whether it was not there before.
func (s *ids) isNew(hash uint64) bool {
	if _, there := s.all[hash]; there {
		return false
	}
	s.all[hash] = struct{}{}
	return true
}
