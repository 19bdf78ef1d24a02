package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/source"
)

// The kinds of progress.
const (
	progressAuto  = "auto"
	progressPlain = "plain"
	progressNone  = "none"
)

var progressKinds = []string{progressAuto, progressPlain, progressNone}

// plainEvery is the time between two lines of progress.
const plainEvery = 10 * time.Second

// progress shows how far a run has come.
type progress struct {
	mu      sync.Mutex // for the summary
	summary *batch.Summary
	before  batch.Summary // what an earlier run had done
	began   time.Time

	read  func() int64 // bytes of the files so far
	total int64        // of the files; 0 while it is not known
	ended func()
}

// startProgress begins to show the progress of a run whose summary is counted in count only.
func startProgress(ctx context.Context, s *streams, kind string, paths []string, opts source.Options, summary *batch.Summary) *progress {
	p := &progress{summary: summary, before: *summary, began: time.Now(), read: opts.Read.Load, ended: func() {}}
	if kind == progressNone {
		return p
	}
	ctx, cancel := context.WithCancel(ctx)
	sized := make(chan struct{})
	go func() { // a large folder takes its time
		defer close(sized)
		if n, ok := source.Size(ctx, paths, opts); ok {
			p.mu.Lock()
			p.total = n
			p.mu.Unlock()
		}
	}()
	var stop func()
	if kind == progressAuto {
		stop = p.bar(ctx, s, barDelay)
	} else {
		stop = p.lines(ctx, s, plainEvery)
	}
	p.ended = func() {
		cancel()
		<-sized
		stop()
	}
	return p
}

func (p *progress) stop() { p.ended() }

// count changes the summary.
func (p *progress) count(change func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change()
}

// lines prints a line from time to time.
func (p *progress) lines(ctx context.Context, s *streams, every time.Duration) (stop func()) {
	done := make(chan struct{})
	tick := time.NewTicker(every)
	go func() {
		defer close(done)
		for {
			select {
			case <-tick.C:
				s.note("%s", p.line())
			case <-ctx.Done():
				return
			}
		}
	}()
	return func() {
		tick.Stop()
		<-done
	}
}

// bytes are those read so far and all of them, 0 if that is not known.
func (p *progress) bytes() (read, total int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.read(), p.total
}

// line is the progress in a line: "1200 articles, 8.2 MB/s, 3 failed, 41 %, 2m10s left".
func (p *progress) line() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	took := time.Since(p.began)
	line := fmt.Sprintf("%s, %s", count(p.summary.Articles, "article"), p.speed(took))
	line += some(p.summary.Unread+p.summary.Broken, "failed")
	read := min(p.read(), p.total)
	if p.total == 0 || read == 0 {
		return line
	}
	left := time.Duration(float64(took) * float64(p.total-read) / float64(read))
	return fmt.Sprintf("%s, %d %%, %v left", line, 100*read/p.total, left.Round(time.Second))
}

// speed is that of the articles of this run, unpacked.
func (p *progress) speed(took time.Duration) string {
	return fmt.Sprintf("%.1f MB/s", float64(p.summary.Bytes-p.before.Bytes)/1e6/max(took.Seconds(), 1e-3))
}

// closing is the summary of the whole run.
func (p *progress) closing() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	took := time.Since(p.began)
	return fmt.Sprintf("%s (%.1f s, %s)", p.summary, took.Seconds(), p.speed(took))
}
