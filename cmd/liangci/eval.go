package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

type evalOptions struct {
	gold    string
	records string
	format  string
	verbose bool
	jobs    int
}

func newEval(s *streams) *cobra.Command {
	o := &evalOptions{}
	cmd := &cobra.Command{
		Use:   "eval --gold DIR",
		Short: "Score the records against labelled articles",
		Long: `Extract the records of every NAME.txt in DIR (walked) that has labels in NAME.gold.jsonl, and score them.

The text format has a row for each article, a row for all, and the scores as a line of JSON at the end; with -v
also a line for everything that is wrong. The table has the scores by field and by dimension.`,
		Example: `  liangci eval --gold testdata/articles
  liangci eval --gold testdata/articles -v | grep ^VALUE
  liangci eval --gold labelled --records other.jsonl`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd.Context(), s) },
	}
	f := cmd.Flags()
	f.StringVar(&o.gold, "gold", "", "folder with the labelled articles")
	f.StringVar(&o.records, "records", "", "score the records in this `FILE` of JSON Lines instead of extracting")
	f.StringVarP(&o.format, "format", "f", "", "text, table or json (default table on a terminal, text on a pipe)")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "print everything that is wrong")
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles worked on at once")
	oneOf(cmd, "format", "text", "table", "json")
	return cmd
}

func (o *evalOptions) run(ctx context.Context, s *streams) error {
	if o.gold == "" {
		return usagef("--gold DIR is needed")
	}
	if o.format == "" {
		o.format = "text"
		if s.outTerminal {
			o.format = "table"
		}
	}
	print, ok := map[string]func(io.Writer, *gold.Report, bool) error{
		"text":  func(w io.Writer, r *gold.Report, verbose bool) error { return r.Print(w, verbose) },
		"table": printScores, "json": printScoresJSON,
	}[o.format]
	if !ok {
		return usagef("--format %q: expected text, table or json", o.format)
	}
	pairs, problems := gold.Find(o.gold)
	for _, p := range problems {
		s.note("%v", p)
	}
	if len(pairs) == 0 {
		return fmt.Errorf("%s: no NAME.txt with a NAME.gold.jsonl beside it", o.gold)
	}
	recordsOf, err := o.source()
	if err != nil {
		return err
	}
	score := func(_ context.Context, a corpus.Article) (gold.Scored, error) {
		text := a.Normalize()
		doc, err := gold.Load(gold.Pair{Text: a.ID, Labels: labelsOf(a.ID)}, text.Source())
		if err != nil {
			return gold.Scored{}, err
		}
		records, err := recordsOf(a)
		if err != nil {
			return gold.Scored{}, err
		}
		return gold.Score(doc, records), nil
	}
	var report gold.Report
	for out := range corpus.Run(ctx, texts(pairs), o.jobs, score) {
		if out.Err != nil {
			problems = append(problems, out.Err)
			s.note("%v", out.Err)
			continue
		}
		for _, p := range out.Value.Problems {
			problems = append(problems, p)
			s.note("%s: %v", labelsOf(out.ID), p)
		}
		report.Add(out.Value)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := print(s.out, &report, o.verbose); err != nil {
		return err
	}
	if len(problems) > 0 {
		return errFindings
	}
	return nil
}

func labelsOf(text string) string { return strings.TrimSuffix(text, ".txt") + ".gold.jsonl" }

// texts reads the texts of the pairs.
func texts(pairs []gold.Pair) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		for _, p := range pairs {
			data, err := os.ReadFile(p.Text)
			if !yield(corpus.Article{ID: p.Text, Data: data}, err) {
				return
			}
		}
	}
}

// source gives the records of an article: extracted, or from the file that was named.
func (o *evalOptions) source() (func(corpus.Article) ([]gold.Record, error), error) {
	if o.records != "" {
		return recordsFrom(o.records)
	}
	x, err := extract.New()
	if err != nil {
		return nil, err
	}
	return func(a corpus.Article) ([]gold.Record, error) {
		return gold.FromRows(corpus.Rows(a.ID, x.Extract(a.Normalize()), corpus.RowOptions{}))
	}, nil
}

// recordsFrom reads records of JSON Lines. They belong to an article by its path, else by the name of its file.
func recordsFrom(name string) (func(corpus.Article) ([]gold.Record, error), error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	byDoc := map[string][]gold.Record{}
	dec := json.NewDecoder(f)
	for n := 1; ; n++ {
		var r gold.Record
		if err := dec.Decode(&r); err == io.EOF {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", name, n, err)
		}
		doc, _, _ := strings.Cut(r.Doc, "#")
		byDoc[doc] = append(byDoc[doc], r)
	}
	byName := map[string][]gold.Record{}
	for doc, records := range byDoc {
		byName[filepath.Base(doc)] = append(byName[filepath.Base(doc)], records...)
	}
	return func(a corpus.Article) ([]gold.Record, error) {
		if records, ok := byDoc[a.ID]; ok {
			return records, nil
		}
		return byName[filepath.Base(a.ID)], nil
	}, nil
}
