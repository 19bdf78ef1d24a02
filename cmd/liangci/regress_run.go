package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/regress"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

// write records the baseline.
func (o *regressOptions) write(ctx context.Context, s *streams, b *regress.Baseline) error {
	records, articles := 0, 0
	keep := func(a *regress.Article, _ regress.Place) (*regress.Article, error) { return a, nil }
	unread, err := eachArticle(ctx, s, o, keep, func(a *regress.Article) error {
		b.Add(a)
		articles, records = articles+1, records+len(a.Records)
		return nil
	})
	if err != nil {
		return err
	}
	f, err := sink.Create(o.baseline)
	if err != nil {
		return err
	}
	if err := b.Write(f); err != nil {
		_ = f.Abort() // the first error is the one to tell
		return err
	}
	if err := f.Commit(); err != nil {
		return err
	}
	s.note("%s: %s, %s", o.baseline, count(articles, "article"), count(records, "record"))
	if unread > 0 {
		s.note("%s", unreadNote(unread))
		return errFindings
	}
	return nil
}

// compare fills the report.
func (o *regressOptions) compare(ctx context.Context, s *streams, was *regress.Baseline, report *regress.Report) error {
	seen := map[string]bool{}
	judged := func(a *regress.Article, at regress.Place) (*regress.Change, error) {
		c := was.Compare(a, at)
		if !c.Differs() || a.Error != "" {
			return c, nil
		}
		labels, err := at.Labels(a.SourceText())
		if err == nil && labels != nil {
			err = c.Judge(labels)
		}
		if err != nil {
			c.Error = err.Error()
		}
		return c, nil
	}
	unread, err := eachArticle(ctx, s, o, judged, func(c *regress.Change) error {
		if c.Error != "" && c.Kind != regress.Unreadable && c.File != "" {
			s.note("%s: not judged: %s", c.Doc, c.Error)
		}
		seen[c.Doc] = true
		report.Add(c)
		return nil
	})
	if err != nil {
		return err
	}
	if unread > 0 {
		s.note("%s", unreadNote(unread))
	}
	report.Add(was.Missing(seen)...)
	return nil
}

func unreadNote(n int) string { return count(n, "article") + " unreadable, whole or in part" }

// eachArticle reads the articles, calls work for each on several goroutines, and hands the outcomes to emit in order.
// Those that could not be read, whole or to their end, are named and counted, the former worked on as entries that say so.
// The error is errNothing if none could be read at all.
func eachArticle[T any](ctx context.Context, s *streams, o *regressOptions, work func(*regress.Article, regress.Place) (T, error), emit func(T) error) (unread int, err error) {
	opts, err := o.source(s)
	if err != nil {
		return 0, err
	}
	opts.Exclude = []string{o.baseline}
	x, err := extract.New()
	if err != nil {
		return 0, err
	}
	root, n, failed := regress.Root(o.paths[0]), 0, 0
	take := func(_ context.Context, a corpus.Article) (T, error) {
		t, err := regress.Take(regress.Name(root, a.ID), a, x)
		if err != nil {
			var none T
			return none, err
		}
		return work(t, regress.PlaceOf(a))
	}
	for out := range corpus.Run(ctx, source.Unique(source.Articles(o.paths, opts)), o.jobs, take) {
		if errors.Is(out.Err, source.ErrLabels) {
			s.note("%v", out.Err)
			continue
		}
		n++
		if out.Err != nil {
			unread, failed = unread+1, failed+1
			s.note("%v", out.Err)
			if out.Value, err = work(regress.Unread(regress.Name(root, out.ID), out.Err), regress.Place{}); err != nil {
				return unread, err
			}
		}
		if out.Broken != nil {
			unread++
			s.note("%s: %v; what precedes the break is read", out.ID, out.Broken)
		}
		if err := emit(out.Value); err != nil {
			return unread, err
		}
	}
	if err := ctx.Err(); err != nil {
		return unread, err
	}
	return unread, o.noneRead(n, failed)
}

// noneRead is the error where there were no articles, or where none of the n could be read; else nil.
func (o *regressOptions) noneRead(n, failed int) error {
	switch n {
	case 0:
		return fmt.Errorf("%s: no articles", o.paths[0])
	case failed:
		return errNothing
	}
	return nil
}
