package corpus

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"
	"sync"
)

// Outcome is what became of one article: the value that the function gave, or the error that reading or working on it gave.
type Outcome[T any] struct {
	ID    string
	Value T
	Err   error
}

// PanicError is a panic while one article was worked on. The other articles go on.
type PanicError struct {
	Value any
	Stack []byte
}

// Error names the value of the panic; the stack is left to those who ask for it.
func (e *PanicError) Error() string { return fmt.Sprintf("internal error: %v", e.Value) }

// Run calls fn for each article, jobs at a time, and gives the outcomes in the order of the articles. About twice
// jobs articles are held at most. An article that comes with an error is passed through without a call. It ends early
// when ctx is done or when the caller stops taking outcomes; an article source that is blocked in a read is then left
// to end on its own.
func Run[T any](ctx context.Context, articles iter.Seq2[Article, error], jobs int, fn func(context.Context, Article) (T, error)) iter.Seq[Outcome[T]] {
	if jobs <= 1 {
		return runOne(ctx, articles, fn)
	}
	return func(yield func(Outcome[T]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var workers sync.WaitGroup
		defer workers.Wait()
		defer cancel()

		work := make(chan task[T])
		queue := make(chan chan Outcome[T], 2*jobs-1) // its order is the order of the articles
		go feed(ctx, articles, work, queue)
		for range jobs {
			workers.Go(func() {
				for {
					select {
					case t, ok := <-work:
						if !ok {
							return
						}
						t.done <- one(ctx, t.article, nil, fn)
					case <-ctx.Done():
						return
					}
				}
			})
		}
		for {
			var next chan Outcome[T]
			var ok bool
			select {
			case next, ok = <-queue:
				if !ok {
					return
				}
			case <-ctx.Done():
				return
			}
			select {
			case o := <-next:
				if !yield(o) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

type task[T any] struct {
	article Article
	done    chan Outcome[T] // holds one, so that no worker waits for the caller
}

// feed puts each article in the queue of outcomes first and in the hands of a worker then.
func feed[T any](ctx context.Context, articles iter.Seq2[Article, error], work chan<- task[T], queue chan<- chan Outcome[T]) {
	defer close(queue)
	defer close(work)
	for a, err := range articles {
		done := make(chan Outcome[T], 1)
		select {
		case queue <- done:
		case <-ctx.Done():
			return
		}
		if err != nil {
			done <- Outcome[T]{ID: a.ID, Err: err}
			continue
		}
		select {
		case work <- task[T]{a, done}:
		case <-ctx.Done():
			return
		}
	}
}

func runOne[T any](ctx context.Context, articles iter.Seq2[Article, error], fn func(context.Context, Article) (T, error)) iter.Seq[Outcome[T]] {
	return func(yield func(Outcome[T]) bool) {
		for a, err := range articles {
			if ctx.Err() != nil || !yield(one(ctx, a, err, fn)) {
				return
			}
		}
	}
}

func one[T any](ctx context.Context, a Article, err error, fn func(context.Context, Article) (T, error)) (o Outcome[T]) {
	o.ID = a.ID
	if err != nil {
		o.Err = err
		return o
	}
	defer func() {
		if v := recover(); v != nil {
			o.Err = &ArticleError{a.ID, &PanicError{v, debug.Stack()}}
		}
	}()
	o.Value, o.Err = fn(ctx, a)
	return o
}
