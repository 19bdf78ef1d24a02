package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
)

type explainOptions struct {
	inputOptions
	articleOptions
	format  string
	offsets string
	verbose bool
}

func newExplain(s *streams) *cobra.Command {
	o := &explainOptions{}
	cmd := &cobra.Command{
		Use:   "explain [PATH...]",
		Short: "Say why each record is what it is",
		Long: `Say why each record is what it is: the quote and the text round it, the steps of normalisation that touched it,
the numeral, the entry of the unit, the rule, and what was found round it. The numerals that became no record
follow, with the reason; then what is known of the article, and how many of its lines were not read, since they are
the page's and not the article's, or repeat an earlier one. With --format json an article is one JSON object on a line.
` + pathsHelp,
		Example: `  liangci explain article.txt
  echo 培訓農民5600餘名 | liangci explain
  liangci explain --format json news/ | jq '.skipped[].reason' | sort | uniq -c`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "text", "text or json")
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	f.StringVar(&o.offsets, "offsets", corpus.Rune.String(), "count start and end in rune (code points), utf16 or byte")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "print the lines that were not read (json has them always)")
	o.articleOptions.flags(cmd)
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", "text", "json")
	oneOf(cmd, "offsets", corpus.OffsetNames()...)
	return cmd
}

func (o *explainOptions) run(ctx context.Context, s *streams) error {
	kind, err := corpus.ParseOffsets(o.offsets)
	if err != nil {
		return usagef("--%w", err)
	}
	if o.format != "text" && o.format != "json" {
		return usagef("--format %q: expected text or json", o.format)
	}
	x, err := o.extractor()
	if err != nil {
		return err
	}
	explain := func(a corpus.Article) (corpus.Explanation, error) {
		opened, err := o.open(a)
		if err != nil {
			return corpus.Explanation{}, err
		}
		return corpus.Explain(opened, opened.Extract(x), corpus.RowOptions{Offsets: kind}), nil
	}
	return withOutput(s, o.output, func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return process(ctx, s, &o.inputOptions, explain, func(e corpus.Explanation) (int, error) {
			if o.format == "json" {
				return len(e.Records), enc.Encode(e)
			}
			return len(e.Records), printExplanation(w, e, o.verbose)
		})
	})
}
