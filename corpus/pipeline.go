package corpus

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"
)

// Outcome is what became of one article: the value that the function gave, or the error that reading or working on it gave.
type Outcome[T any] struct {
	ID, Path string // those of the article
	Value    T
	Err      error
	// Broken says why the article is not whole, as Article.Broken.
	Broken error

	size int // of the article, in bytes
}

// PanicError is a panic while one article was read or worked on. The articles before it are safe, and those behind it go on
// unless it was the source that failed.
type PanicError struct {
	Value any
	Stack []byte
}

// Error names the value of the panic; the stack is left to those who ask for it.
func (e *PanicError) Error() string { return fmt.Sprintf("internal error: %v", e.Value) }

// ahead is how many articles are held for each job.
const ahead = 16

// Run calls fn for each article, jobs at a time (at least one), and gives the outcomes in the order of the articles. About
// sixteen articles for each job are held at most, so that a long one does not keep the other jobs waiting, and 8 MB of them
// unless a single one is larger. An article that comes with an error is passed through without a call. It ends early
// when ctx is done or when the caller stops taking outcomes; a read or a call of fn that is under way is not waited for
// then, and ends on its own.
func Run[T any](ctx context.Context, articles iter.Seq2[Article, error], jobs int, fn func(context.Context, Article) (T, error)) iter.Seq[Outcome[T]] {
	jobs = max(jobs, 1)
	return func(yield func(Outcome[T]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		work := make(chan task[T], ahead*jobs)            // with room, so that no worker waits for the reader to get its turn
		queue := make(chan chan Outcome[T], ahead*jobs-1) // its order is the order of the articles
		room := newWindow(ctx)
		go feed(ctx, articles, room, work, queue)
		for range jobs {
			go func() {
				for t := range work {
					if ctx.Err() != nil {
						return
					}
					t.done <- one(ctx, t.article, fn)
				}
			}()
		}
		for {
			next, ok := receive(ctx, queue)
			if !ok {
				return
			}
			o, ok := receive(ctx, next)
			if !ok || !yield(o) {
				return
			}
			room.leave(o.size)
		}
	}
}

// receive takes the next value unless ctx is done, even if one is there.
func receive[T any](ctx context.Context, c <-chan T) (v T, ok bool) {
	select {
	case v, ok = <-c:
		return v, ok && ctx.Err() == nil
	case <-ctx.Done():
		return v, false
	}
}

type task[T any] struct {
	article Article
	done    chan Outcome[T] // holds one, so that no worker waits for the caller
}

// feed puts each article in the queue of outcomes first and in the hands of a worker then.
func feed[T any](ctx context.Context, articles iter.Seq2[Article, error], room *window, work chan<- task[T], queue chan<- chan Outcome[T]) {
	defer close(queue)
	defer close(work)
	defer func() {
		if v := recover(); v != nil { // the source is at fault; what came before it is safe
			done := make(chan Outcome[T], 1)
			done <- Outcome[T]{Err: &PanicError{v, debug.Stack()}}
			select {
			case queue <- done:
			case <-ctx.Done():
			}
		}
	}()
	for a, err := range articles {
		if !room.enter(len(a.Data)) {
			return
		}
		done := make(chan Outcome[T], 1)
		select {
		case queue <- done:
		case <-ctx.Done():
			return
		}
		if err != nil {
			done <- Outcome[T]{ID: a.ID, Path: a.Path, Err: err, size: len(a.Data)}
			continue
		}
		select {
		case work <- task[T]{a, done}:
		case <-ctx.Done():
			return
		}
	}
}

func one[T any](ctx context.Context, a Article, fn func(context.Context, Article) (T, error)) (o Outcome[T]) {
	o.ID, o.Path, o.Broken, o.size = a.ID, a.Path, a.Broken, len(a.Data)
	defer func() {
		if v := recover(); v != nil {
			o.Err = &ArticleError{a.ID, &PanicError{v, debug.Stack()}}
		}
	}()
	o.Value, o.Err = fn(ctx, a)
	return o
}
