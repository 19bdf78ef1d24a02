package main

import (
	"bytes"
	"context"
	"errors"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/vbauerster/mpb/v8"

	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/source"
)

// buffer is one that several goroutines may use.
type buffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

// half is the progress of a run that has read half of its files.
func half() *progress {
	summary := &batch.Summary{Articles: 1200, Bytes: 30e6, Failed: 2, Unread: 2, Broken: 1}
	return &progress{summary: summary, before: batch.Summary{Bytes: 10e6}, began: time.Now().Add(-10 * time.Second), read: func() int64 { return 50 }, total: 100}
}

func TestProgressLine(t *testing.T) {
	p := half()
	assert.Equal(t, "1200 articles, 2.0 MB/s, 3 failed, 50 %, 10s left", p.line())
	assert.Equal(t, "1200 articles, 1 broken off, 2 failed; 0 records (10.0 s, 2.0 MB/s)", p.closing())
	p.total = 0
	assert.Equal(t, "1200 articles, 2.0 MB/s, 3 failed", p.line(), "of a pipe nobody knows how much is left")
	p.total, p.read = 40, func() int64 { return 50 }
	assert.Contains(t, p.line(), "100 %, 0s left", "a file that has grown")
}

func TestProgressLines(t *testing.T) {
	var errs buffer
	ctx, cancel := context.WithCancel(t.Context())
	stop := half().lines(ctx, newStreams(nil, nil, &errs), time.Millisecond)
	assert.Eventually(t, func() bool { return bytes.Count([]byte(errs.String()), []byte("\n")) > 2 }, time.Minute, time.Millisecond)
	cancel()
	stop()
	assert.Contains(t, errs.String(), "liangci: 1200 articles, ")
}

// What goes to standard error beside a bar comes out, before the bar, above it and behind it.
func TestProgressBar(t *testing.T) {
	var errs buffer
	s := newStreams(nil, nil, &errs)
	ctx, cancel := context.WithCancel(t.Context())
	stop := half().bar(ctx, s, 50*time.Millisecond, mpb.WithAutoRefresh(), mpb.WithWidth(120))
	s.note("before")
	assert.Equal(t, "liangci: before\n", errs.String())
	full := regexp.MustCompile(`\[=+>-+\] 1200 articles, .* 50 %, `) // by half
	assert.Eventually(t, func() bool { return full.MatchString(errs.String()) }, time.Minute, time.Millisecond)
	s.note("above")
	cancel()
	stop()
	s.note("behind")
	assert.Contains(t, errs.String(), "liangci: above\n")
	assert.Regexp(t, "liangci: behind\n$", errs.String())
}

func TestShortRunHasNoBar(t *testing.T) {
	var errs buffer
	s := newStreams(nil, nil, &errs)
	ctx, cancel := context.WithCancel(t.Context())
	stop := half().bar(ctx, s, time.Hour, mpb.WithAutoRefresh())
	cancel()
	stop()
	s.note("done")
	assert.Equal(t, "liangci: done\n", errs.String())
}

func TestSummary(t *testing.T) {
	var s batch.Summary
	assert.Equal(t, "0 articles; 0 records", s.String())
	s.Fail(errors.New("gone"))
	s.Fail(source.ErrEmpty)
	s.Articles++
	s.Repaired, s.Broken = 1, 1
	s.Count("area", 2)
	s.Count("people", 30)
	s.Count("mass", 2)
	assert.Equal(t, "3 articles, 1 without text, 1 repaired, 1 broken off, 1 failed; 34 records: 30 people, 2 area, 2 mass", s.String())
	assert.Equal(t, 2, s.Unread)
}
