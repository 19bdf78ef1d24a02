package corpus_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/corpus"
)

// Articles of three megabytes: two are worked on and one waits to go in, though there are eight workers. One of twenty
// goes alone.
func TestRunHoldsFewLargeArticles(t *testing.T) {
	const mega = 1 << 20
	var inFlight, most atomic.Int64
	large := func(yield func(corpus.Article, error) bool) {
		for i := range 12 {
			size := 3 * mega
			if i == 6 {
				size = 20 * mega
			}
			if !yield(corpus.Article{ID: fmt.Sprint(i), Data: make([]byte, size)}, nil) {
				return
			}
		}
	}
	work := func(_ context.Context, a corpus.Article) (int, error) {
		n := inFlight.Add(int64(len(a.Data)))
		if len(a.Data) == 20*mega {
			assert.Equal(t, int64(20*mega), n, "the giant is alone")
		}
		if n > most.Load() && n != 20*mega {
			most.Store(n)
		}
		time.Sleep(time.Millisecond)
		return len(a.Data), nil
	}
	n := 0
	for o := range corpus.Run(t.Context(), large, 8, work) {
		assert.Equal(t, fmt.Sprint(n), o.ID)
		inFlight.Add(-int64(o.Value))
		n++
	}
	assert.Equal(t, 12, n)
	assert.Equal(t, int64(6*mega), most.Load(), "two of three megabytes fit into eight")
}

func TestRunEndsWhileAnArticleWaitsForRoom(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	large := func(yield func(corpus.Article, error) bool) {
		for yield(corpus.Article{Data: make([]byte, 9<<20)}, nil) {
		}
	}
	for range corpus.Run(ctx, large, 1, func(context.Context, corpus.Article) (int, error) { return 0, nil }) {
		time.AfterFunc(time.Millisecond, cancel)
		time.Sleep(5 * time.Millisecond) // the next one is read meanwhile, and waits
	}
	assert.Error(t, ctx.Err())
}
