package corpus_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
)

func articles(n int, pulled *atomic.Int64) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		for i := range n {
			if pulled != nil {
				pulled.Add(1)
			}
			var err error
			if i%7 == 6 {
				err = errors.New("unreadable")
			}
			if !yield(corpus.Article{ID: fmt.Sprint(i)}, err) {
				return
			}
		}
	}
}

func ExampleRun() {
	texts := func(yield func(corpus.Article, error) bool) {
		_ = yield(corpus.Article{ID: "a", Data: []byte("３人")}, nil) && yield(corpus.Article{ID: "b", Data: []byte("農民")}, nil)
	}
	clean := func(_ context.Context, a corpus.Article) (string, error) { return a.Normalize().String(), nil }
	for o := range corpus.Run(context.Background(), texts, 4, clean) {
		fmt.Println(o.ID, o.Value)
	}
	// Output:
	// a 3人
	// b 农民
}

func TestRunKeepsTheOrder(t *testing.T) {
	for _, jobs := range []int{0, 1, 2, 8} {
		work := func(_ context.Context, a corpus.Article) (string, error) {
			if a.ID[0]%2 == 0 { // later articles are done before earlier ones
				time.Sleep(time.Millisecond)
			}
			return a.ID + "!", nil
		}
		i := 0
		for o := range corpus.Run(t.Context(), articles(50, nil), jobs, work) {
			assert.Equal(t, fmt.Sprint(i), o.ID)
			if i%7 == 6 {
				assert.EqualError(t, o.Err, "unreadable")
			} else {
				assert.Equal(t, o.ID+"!", o.Value)
			}
			i++
		}
		assert.Equal(t, 50, i, "jobs %d", jobs)
	}
}

func TestRunTurnsAPanicIntoTheArticlesError(t *testing.T) {
	work := func(_ context.Context, a corpus.Article) (int, error) {
		if a.ID == "3" {
			panic("boom")
		}
		return 1, nil
	}
	for _, jobs := range []int{1, 4} {
		sum := 0
		for o := range corpus.Run(t.Context(), articles(6, nil), jobs, work) {
			sum += o.Value
			var p *corpus.PanicError
			if o.ID == "3" {
				require.ErrorAs(t, o.Err, &p)
				assert.EqualError(t, o.Err, "3: internal error: boom")
				assert.NotEmpty(t, p.Stack)
			} else {
				assert.NoError(t, o.Err)
			}
		}
		assert.Equal(t, 5, sum)
	}
}

func TestRunHoldsABoundedWindow(t *testing.T) {
	var pulled atomic.Int64
	taken := int64(0)
	const jobs = 3
	for range corpus.Run(t.Context(), articles(200, &pulled), jobs, func(context.Context, corpus.Article) (int, error) { return 0, nil }) {
		taken++
		time.Sleep(100 * time.Microsecond) // a slow writer: the reader must not run ahead of it
		assert.LessOrEqual(t, pulled.Load()-taken, int64(16*jobs+2))
	}
	assert.Equal(t, int64(200), taken)
}

func TestRunEndsEarly(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, jobs := range []int{1, 4} {
		n := 0
		for range corpus.Run(t.Context(), articles(1000, nil), jobs, func(context.Context, corpus.Article) (int, error) { return 0, nil }) {
			if n++; n == 5 {
				break
			}
		}
		assert.Equal(t, 5, n)

		ctx, cancel := context.WithCancel(t.Context())
		n = 0
		for range corpus.Run(ctx, articles(1000, nil), jobs, func(context.Context, corpus.Article) (int, error) { return 0, nil }) {
			if n++; n == 5 {
				cancel()
			}
		}
		assert.Less(t, n, 1000, "a cancelled context ends it")
		cancel()
	}
	for wait := 0; runtime.NumGoroutine() > before && wait < 1000; wait++ {
		time.Sleep(time.Millisecond)
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), before, "no goroutine stays behind")
}

func TestRunSurvivesAPanicOfTheSource(t *testing.T) {
	source := func(yield func(corpus.Article, error) bool) {
		if yield(corpus.Article{ID: "a"}, nil) {
			panic("broken archive")
		}
	}
	var got []string
	for o := range corpus.Run(t.Context(), source, 2, func(context.Context, corpus.Article) (int, error) { return 0, nil }) {
		got = append(got, fmt.Sprint(o.ID, " ", o.Err))
	}
	assert.Equal(t, []string{"a <nil>", " internal error: broken archive"}, got)
}

func TestRunDoesNotWaitForWorkThatHangs(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	for _, jobs := range []int{1, 3} {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(10*time.Millisecond, cancel)
		for range corpus.Run(ctx, articles(5, nil), jobs, func(context.Context, corpus.Article) (int, error) { <-release; return 0, nil }) {
			t.Error("nothing can come")
		}
	}
}
