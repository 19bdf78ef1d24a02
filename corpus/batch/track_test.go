package batch_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
)

// input gives articles with those texts; "!" is one that cannot be read.
func input(texts ...string) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		for i, text := range texts {
			id := fmt.Sprint("a#", i+1)
			var err error
			if text == "!" {
				err = &corpus.ArticleError{ID: id, Err: errors.New("gone")}
			}
			if !yield(corpus.Article{ID: id, Data: []byte(text)}, err) {
				return
			}
		}
	}
}

// through is what comes through a tracker, and the position behind each.
func through(t *testing.T, start batch.Position, shard batch.Shard, texts ...string) (ids []string, at []batch.Position, err error) {
	t.Helper()
	tracker := batch.NewTracker(start, shard)
	for a := range tracker.Articles(input(texts...)) {
		ids = append(ids, a.ID)
		p, ok := tracker.Next()
		require.True(t, ok)
		at = append(at, p)
	}
	_, more := tracker.Next()
	assert.False(t, more)
	return ids, at, tracker.Err()
}

func TestTrackerGoesOnAnywhere(t *testing.T) {
	texts := []string{"甲", "!", "乙", "", "丙", "丁"}
	for _, shard := range []batch.Shard{{}, {Number: 1, Of: 2}, {Number: 2, Of: 2}, {Number: 3, Of: 4}} {
		all, at, err := through(t, batch.Position{}, shard, texts...)
		require.NoError(t, err)
		for i, p := range at {
			rest, further, err := through(t, p, shard, texts...)
			assert.NoError(t, err)
			assert.Equal(t, all[i+1:], append([]string{}, rest...), "shard %v behind %d", shard, i)
			assert.Equal(t, at[i+1:], append([]batch.Position{}, further...), "the positions are those of an unbroken run")
		}
	}
}

func TestTrackerKnowsAnotherInput(t *testing.T) {
	texts := []string{"甲", "!", "乙", "丙"}
	_, at, err := through(t, batch.Position{}, batch.Shard{}, texts...)
	require.NoError(t, err)
	for _, c := range []struct {
		texts  []string
		want   string
		reason string
	}{
		{[]string{"甲", "!", "丁", "丙"}, "one of the 3 articles that were done is another", "another text"},
		{[]string{"甲", "乙", "乙", "丙"}, "one of the 3 articles that were done is another", "one can be read now"},
		{[]string{"!", "甲", "乙", "丙"}, "one of the 3 articles that were done is another", "another order"},
		{[]string{"甲!", "", "乙", "丙"}, "one of the 3 articles that were done is another", "the same characters, cut elsewhere"},
		{[]string{"甲", "!"}, "it holds 2 articles, of which 3 were done", "shorter"},
	} {
		ids, _, err := through(t, at[2], batch.Shard{}, c.texts...)
		assert.ErrorIs(t, err, batch.ErrChanged, c.reason)
		assert.ErrorContains(t, err, c.want, c.reason)
		assert.Empty(t, ids, c.reason)
	}
	ids, _, err := through(t, at[2], batch.Shard{}, "甲", "!", "乙", "戊", "己")
	assert.NoError(t, err, "what was not done may be another: it is read as it is now")
	assert.Equal(t, []string{"a#4", "a#5"}, ids)
}

func TestShardsHoldEachArticleOnce(t *testing.T) {
	texts := slices.Repeat([]string{"文"}, 23)
	for _, of := range []int{1, 2, 5, 30} {
		seen := map[string]int{}
		for n := 1; n <= of; n++ {
			shard, err := batch.ParseShard(fmt.Sprintf("%d/%d", n, of))
			require.NoError(t, err)
			ids, _, err := through(t, batch.Position{}, shard, texts...)
			require.NoError(t, err)
			for _, id := range ids {
				seen[id]++
			}
		}
		assert.Len(t, seen, len(texts))
		for id, n := range seen {
			assert.Equal(t, 1, n, "%s of %d shards", id, of)
		}
	}
	for _, bad := range []string{"0/4", "5/4", "1", "1/", "/4", "a/b", "-1/4", "1/4/2", "1/0"} {
		_, err := batch.ParseShard(bad)
		assert.EqualError(t, err, fmt.Sprintf("shard %q: expected one like 2/8, the second of eight shares", bad))
	}
}
