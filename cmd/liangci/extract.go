package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/extract"
)

type extractOptions struct {
	inputOptions
	format  string
	offsets string
	bom     bool
}

func newExtract(s *streams) *cobra.Command {
	o := &extractOptions{}
	cmd := &cobra.Command{
		Use:   "extract [PATH...]",
		Short: "Print a record for each figure of the articles",
		Long:  "Print a record for each figure of the articles: JSON Lines on a pipe, a table on a terminal.\n" + pathsHelp,
		Example: `  liangci extract article.txt
  liangci extract -f jsonl news/ | jq -c '[.quote, .value, .unit, .item]'
  liangci extract --bom -o figures.csv 'news/**/*.txt' archive.tar.gz
  liangci extract --text-field body --id-field url dump.jsonl.gz`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "", strings.Join(sink.Formats(), ", ")+" (default by the ending of FILE, else table on a terminal, else jsonl)")
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	f.StringVar(&o.offsets, "offsets", corpus.Rune.String(), "count start and end in rune (code points), utf16 or byte")
	f.BoolVar(&o.bom, "bom", false, "begin CSV and TSV with a byte order mark, for Excel")
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", sink.Formats()...)
	oneOf(cmd, "offsets", corpus.OffsetNames()...)
	return cmd
}

func (o *extractOptions) run(ctx context.Context, s *streams) error {
	kind, err := corpus.ParseOffsets(o.offsets)
	if err != nil {
		return usagef("--%w", err)
	}
	opts := sink.Options{BOM: o.bom, Width: s.width, Color: s.color && o.output == ""}
	if _, err := sink.New(o.formatFor(s), io.Discard, opts); err != nil {
		return usagef("--%w", err)
	}
	x, err := extract.New()
	if err != nil {
		return err
	}
	rows := func(a corpus.Article) ([]corpus.Row, error) {
		return corpus.Rows(a.ID, x.Extract(a.Normalize()), kind), nil
	}
	return withOutput(s, o.output, func(w io.Writer) error {
		out, err := sink.New(o.formatFor(s), w, opts)
		if err != nil {
			return err
		}
		err = process(ctx, s, &o.inputOptions, rows, func(rows []corpus.Row) (int, error) {
			return len(rows), out.Write(rows)
		})
		if err != nil && err != errFindings {
			return err
		}
		if bad := out.Close(); bad != nil {
			return bad
		}
		return err
	})
}

// formatFor is the format asked for, or the one that fits where the records go.
func (o *extractOptions) formatFor(s *streams) string {
	if o.format != "" {
		return o.format
	}
	if o.output == "" || o.output == "-" {
		if s.outTerminal {
			return "table"
		}
		return "jsonl"
	}
	if ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(o.output)), "."); slices.Contains(sink.Formats(), ext) {
		return ext
	}
	return "jsonl"
}
