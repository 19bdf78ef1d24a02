package main

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
)

type evalOptions struct {
	gold    string
	records string
	compare string
	format  string
	by      []string
	only    []string
	ci      bool
	errors  bool
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
also a line for everything that is wrong. Table and Markdown have the scores of all figures together and the
mean of the articles, then a table for each of --by: dimension, kind (how the numeral is written, the bound, the
change, the scope), rule, script and article. A label is found (hit) if a record overlaps it. The core is value,
unit and bound; usable says that the item is right, too; full, the action as well. --ci draws articles with
replacement, 1000 times, for intervals of 95 %.

--errors lists each figure that is wrong in any field, and every false alarm, with the words round it; --only
keeps those of some fields (miss, false, span, value, …; core for miss, false, value, unit and bound).
--compare scores another run's records as well and lists what this run gained, lost and changed.`,
		Example: `  liangci eval --gold testdata/articles
  liangci eval --gold testdata/articles --errors --only core
  liangci eval --gold testdata/articles -f markdown --ci --by dimension,kind,rule,article
  liangci eval --gold labelled --records other.jsonl
  liangci extract labelled > before.jsonl; liangci eval --gold labelled --compare before.jsonl`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.run(cmd.Context(), s) },
	}
	f := cmd.Flags()
	f.StringVar(&o.gold, "gold", "", "folder with the labelled articles")
	f.StringVar(&o.records, "records", "", "score the records in this `FILE` of JSON Lines instead of extracting")
	f.StringVar(&o.compare, "compare", "", "tell what is better and worse than the records in this `FILE` of JSON Lines")
	f.StringVarP(&o.format, "format", "f", "", "text, table, json or markdown (default table on a terminal, text on a pipe)")
	f.StringSliceVar(&o.by, "by", nil, "break down by `AXES`: "+strings.Join(axisNames(), ", ")+" (default article,dimension)")
	f.BoolVar(&o.ci, "ci", false, "confidence intervals of the scores")
	f.BoolVar(&o.errors, "errors", false, "list everything that is wrong, with the words round it")
	f.StringSliceVar(&o.only, "only", nil, "of the errors, those of these `FIELDS` only")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "print everything that is wrong as lines for scripts")
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles worked on at once")
	oneOf(cmd, "format", "text", "table", "json", "markdown")
	oneOf(cmd, "by", axisNames()...)
	oneOf(cmd, "only", fieldNames()...)
	return cmd
}

func axisNames() []string {
	var names []string
	for _, a := range gold.Axes() {
		names = append(names, string(a))
	}
	return names
}

// fieldNames are the values of --only.
func fieldNames() []string {
	names := []string{"core", gold.Missed, gold.Untrue}
	for _, f := range gold.Fields() {
		names = append(names, f.String())
	}
	return names
}

func (o *evalOptions) check(s *streams) error {
	if o.gold == "" {
		return usagef("--gold DIR is needed")
	}
	if o.format == "" {
		o.format = "text"
		if s.outTerminal {
			o.format = "table"
		}
	}
	if formats := []string{"text", "table", "json", "markdown"}; !slices.Contains(formats, o.format) {
		return usagef("--format %q: expected text, table, json or markdown", o.format)
	}
	for _, a := range o.by {
		if !slices.Contains(axisNames(), a) {
			return usagef("--by %q: expected some of %s", a, strings.Join(axisNames(), ", "))
		}
	}
	for _, f := range o.only {
		if !slices.Contains(fieldNames(), f) {
			return usagef("--only %q: expected some of %s", f, strings.Join(fieldNames(), ", "))
		}
	}
	o.errors = o.errors || len(o.only) > 0
	return nil
}

func (o *evalOptions) run(ctx context.Context, s *streams) error {
	if err := o.check(s); err != nil {
		return err
	}
	pairs, problems := gold.Find(o.gold)
	for _, p := range problems {
		s.note("%v", p)
	}
	if len(pairs) == 0 {
		return fmt.Errorf("%s: no NAME.txt with a NAME.gold.jsonl beside it", o.gold)
	}
	sources, err := o.sources()
	if err != nil {
		return err
	}
	reports, wrong, err := evaluate(ctx, s, pairs, o.jobs, sources)
	if err != nil {
		return err
	}
	e := &evaluation{report: reports[0], options: o}
	if o.compare != "" {
		c := gold.Compare(reports[1], reports[0])
		e.comparison = &c
	}
	if err := e.print(s.out); err != nil {
		return err
	}
	if len(problems)+wrong > 0 {
		return errFindings
	}
	return nil
}

// sources are where the records come from: those to score, then those to compare them with.
func (o *evalOptions) sources() ([]recordsOf, error) {
	read := extracted
	if o.records != "" {
		read = func() (recordsOf, error) { return recordsFrom(o.records) }
	}
	records, err := read()
	if err != nil {
		return nil, err
	}
	out := []recordsOf{records}
	if o.compare != "" {
		other, err := recordsFrom(o.compare)
		if err != nil {
			return nil, err
		}
		out = append(out, other)
	}
	return out, nil
}

// evaluate scores the records of each source in a report of its own, and says how many things could not be scored.
func evaluate(ctx context.Context, s *streams, pairs []gold.Pair, jobs int, sources []recordsOf) ([]*gold.Report, int, error) {
	score := func(_ context.Context, a corpus.Article) ([]gold.Scored, error) {
		doc, err := gold.Load(gold.Pair{Text: a.ID, Labels: labelsOf(a.ID)}, a.Normalize().Source())
		if err != nil {
			return nil, err
		}
		scored := make([]gold.Scored, len(sources))
		for i, recordsOf := range sources {
			records, err := recordsOf(a)
			if err != nil {
				return nil, err
			}
			scored[i] = gold.Score(doc, records)
		}
		return scored, nil
	}
	reports := make([]*gold.Report, len(sources))
	for i := range reports {
		reports[i] = &gold.Report{}
	}
	wrong := 0
	for out := range corpus.Run(ctx, texts(pairs), jobs, score) {
		if out.Err != nil {
			wrong++
			s.note("%v", out.Err)
			continue
		}
		for _, p := range out.Value[0].Problems {
			wrong++
			s.note("%s: %v", labelsOf(out.ID), p)
		}
		for i, scored := range out.Value {
			reports[i].Add(scored)
		}
	}
	return reports, wrong, ctx.Err()
}
