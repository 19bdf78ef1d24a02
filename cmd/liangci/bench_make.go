package main

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/generate"
	"github.com/liangci/liangci/normalize"
)

type benchMakeOptions struct {
	inputOptions
	count  int
	seed   uint64
	format string
}

func newBenchMake(s *streams) *cobra.Command {
	o := &benchMakeOptions{}
	cmd := &cobra.Command{
		Use:   "make [PATH...]",
		Short: "Make articles in bulk out of those of PATH",
		Long: `Make articles in bulk out of those of PATH: each is put together from their paragraphs, with other figures, another
title, date and address. The same articles, number and seed make the same bytes.
` + pathsHelp,
		Example: `  liangci bench make -n 20000 -o day.jsonl testdata/articles
  liangci bench make -n 1000000 --format warc testdata/articles | gzip > crawl.warc.gz`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.IntVarP(&o.count, "number", "n", 1000, "how many")
	f.Uint64Var(&o.seed, "seed", 1, "another seed makes other articles")
	f.StringVarP(&o.format, "format", "f", "jsonl", strings.Join(generate.Formats(), " or "))
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", generate.Formats()...)
	return cmd
}

func (o *benchMakeOptions) run(ctx context.Context, s *streams) error {
	if o.count < 0 {
		return usagef("--number %d: expected 0 or more", o.count)
	}
	var originals []string
	work := func(a corpus.Article) (string, error) {
		opened, err := a.Open(normalize.WithSteps())
		if err != nil {
			return "", err
		}
		return opened.Text.Source(), nil
	}
	read := process(ctx, s, &o.inputOptions, work, func(text string) (int, error) {
		originals = append(originals, text)
		return uncounted, nil
	})
	if read != nil && read != errFindings {
		return read
	}
	g, err := generate.New(o.seed, originals)
	if err != nil {
		return err
	}
	err = withOutput(s, o.output, func(w io.Writer) error { return g.Write(w, o.format, o.count) })
	if err != nil {
		return err
	}
	return read
}
