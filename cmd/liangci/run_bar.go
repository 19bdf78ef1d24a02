package main

import (
	"context"
	"io"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// barDelay is how long a run takes before there is a bar at all.
const barDelay = 500 * time.Millisecond

// bar draws a bar, above which standard error goes on, until ctx is done.
func (p *progress) bar(ctx context.Context, s *streams, delay time.Duration, options ...mpb.ContainerOption) (stop func()) {
	above := &aboveBar{out: s.err}
	s.err = above
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		select {
		case <-time.After(delay):
		case <-ctx.Done():
			return
		}
		p.draw(ctx, above, options)
	}()
	return func() {
		<-ended
		s.err = above.out
	}
}

// draw keeps the bar up to date.
func (p *progress) draw(ctx context.Context, above *aboveBar, options []mpb.ContainerOption) {
	const refresh = 200 * time.Millisecond
	container := mpb.New(append([]mpb.ContainerOption{mpb.WithOutput(above.out), mpb.WithWidth(40), mpb.WithRefreshRate(refresh)}, options...)...)
	bar := container.AddBar(0, mpb.BarRemoveOnComplete(), mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return p.line() })))
	above.set(container)
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	for running := true; running; {
		select {
		case <-tick.C:
			read, total := p.bytes()
			bar.SetTotal(max(total, read+1), false) // one more than there is, so that it never ends by itself
			bar.SetCurrent(read)
		case <-ctx.Done():
			running = false
		}
	}
	above.set(nil)
	bar.Abort(true)
	container.Wait()
}

// aboveBar is standard error while there may be a bar.
type aboveBar struct {
	mu  sync.Mutex
	out io.Writer
	bar io.Writer // nil while there is none
}

func (a *aboveBar) set(container *mpb.Progress) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.bar = nil
	if container != nil {
		a.bar = container
	}
}

func (a *aboveBar) Write(b []byte) (int, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.bar != nil {
		if n, err := a.bar.Write(b); err == nil {
			return n, nil
		} // the bar has failed: what is to be said is said all the same
	}
	return a.out.Write(b)
}
