package main

import (
	"context"
	"errors"
	"os"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/source"
)

// runner takes the articles of a run from the source to the output.
type runner struct {
	*pager
	s        *streams
	opts     source.Options
	shard    batch.Shard
	progress *progress

	position batch.Position // behind what has been written
	summary  batch.Summary
	tracker  *batch.Tracker
	named    int // failures on standard error
}

// run runs to the end, or to what stops it.
func (r *runner) run(ctx context.Context) error {
	r.position, r.summary = r.out.Start()
	if r.position.Articles > 0 {
		r.s.note("going on behind %s", count(r.position.Articles, "article"))
	} else if n := r.out.Lost(); n > 0 {
		r.s.note("an unfinished run of %s is thrown away (--resume would have gone on)", count(n, "article"))
	}
	defer limitCores(r.options.jobs)()
	r.opts.Read = new(atomic.Int64)
	r.progress = startProgress(ctx, r.s, r.kind(), r.options.paths, r.opts, &r.summary)
	err := r.all(ctx)
	r.progress.stop()
	return r.end(err)
}

// limitCores keeps the program to as many cores as there are jobs, so that engines may start a program of one job for each
// core: collecting garbage and reading take theirs, too. Where GOMAXPROCS is set, it stays.
func limitCores(jobs int) (restore func()) {
	was := runtime.GOMAXPROCS(0)
	if os.Getenv("GOMAXPROCS") == "" && jobs < was {
		runtime.GOMAXPROCS(jobs)
	}
	return func() { runtime.GOMAXPROCS(was) }
}

// kind is that of the progress: a bar where it has a terminal for itself.
func (r *runner) kind() string {
	shared := r.s.outTerminal && (r.options.output == "" || r.options.output == "-")
	if r.options.progress == progressAuto && (!r.s.errTerminal || shared) {
		return progressPlain
	}
	return r.options.progress
}

func (r *runner) all(ctx context.Context) error {
	r.tracker = batch.NewTracker(r.position, r.shard)
	in := source.Articles(r.options.paths, r.opts)
	if !r.options.perArticle { // whose lines go by those of the input
		in = source.Unique(in)
	}
	articles := r.tracker.Articles(in)
	work := func(_ context.Context, a corpus.Article) (*page, error) { return r.work(a) }
	safe := time.Now()
	for o := range corpus.Run(ctx, articles, r.options.jobs, work) {
		position, ok := r.tracker.Next()
		if !ok {
			return o.Err // the source itself has failed
		}
		if err := r.take(o); err != nil {
			return err
		}
		r.position = position
		if time.Since(safe) >= r.options.checkpoint {
			if err := r.out.Checkpoint(r.position, r.summary); err != nil {
				return err
			}
			safe = time.Now()
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return r.tracker.Err()
}

// take writes what became of an article, and counts it.
func (r *runner) take(o corpus.Outcome[*page]) error {
	if errors.Is(o.Err, source.ErrLabels) {
		r.s.note("%v", o.Err)
		return nil
	}
	if o.Err != nil {
		p := &page{Page: batch.Page{Article: corpus.FailedRow(o.ID, o.Path, o.Err), Failed: true}}
		r.fail("%v", o.Err)
		if err := r.out.Encode(&p.Page); err != nil {
			return err
		}
		if err := r.out.Write(&p.Page); err != nil {
			return err
		}
		r.progress.count(func() { r.summary.Fail(o.Err) })
		return nil
	}
	if o.Broken != nil {
		r.fail("%s: %v; what precedes the break is read", o.ID, o.Broken)
	}
	r.warn(o.ID, o.Value.warnings)
	if err := r.out.Write(&o.Value.Page); err != nil {
		return err
	}
	r.progress.count(func() { o.Value.count(&r.summary, o.Broken != nil) })
	return nil
}

// fail names a failure on standard error; where they go to a file, only the first ones.
func (r *runner) fail(format string, args ...any) {
	if r.named++; r.named <= mostWarnings || r.options.errors == "" {
		r.s.note(format, args...)
	}
}

// end completes the output, or keeps what is done, and prints the summary.
func (r *runner) end(err error) error {
	r.pager.close()
	if more := r.named - mostWarnings; more > 0 && r.options.errors != "" {
		r.s.note("and %s in %s", count(more, "more failure"), r.options.errors)
	}
	switch {
	case err != nil:
		return r.stop(err)
	case r.summary.Unread > 0 && r.summary.Unread == r.summary.Articles && !r.options.perArticle:
		r.printSummary()
		if err := r.out.Discard(); err != nil {
			return err
		}
		return errNothing
	}
	if err := r.out.Close(r.position, r.summary); err != nil {
		return r.kept(err)
	}
	for _, warning := range r.out.Warnings() {
		r.s.note("%s", warning)
	}
	r.printSummary()
	if r.summary.Unread+r.summary.Broken > 0 && !r.options.perArticle {
		return errFindings
	}
	return nil
}

// stop keeps what is done of a run that does not come to its end.
func (r *runner) stop(err error) error {
	kept := r.out.Stop(r.position, r.summary)
	if errors.Is(err, context.Canceled) {
		r.s.note("stopped behind %s", count(r.position.Articles, "article"))
	}
	if kept {
		return r.kept(err)
	}
	return err
}

// kept tells where what is done waits for the run to go on.
func (r *runner) kept(err error) error {
	if r.out.Kept() != "" && !errors.Is(err, batch.ErrChanged) {
		r.s.note("what is done is kept in %s; the same command with --resume goes on", r.out.Kept())
	}
	return err
}

// printSummary prints the closing summary. A single article that went well is not worth one in a pipe.
func (r *runner) printSummary() {
	plain := r.options.progress == progressPlain || r.s.errTerminal || r.summary.Articles > 1
	if r.summary.Unread+r.summary.Broken > 0 || plain && r.options.progress != progressNone {
		r.s.note("%s", r.progress.closing())
	}
}
