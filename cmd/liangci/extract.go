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
	return withOutput(s, o.output, func(w io.Writer) error {
		out, err := sink.New(o.formatFor(s), w, opts)
		if err != nil {
			return err
		}
		pages := pager{out: out, kind: kind, extractor: x}
		err = process(ctx, s, &o.inputOptions, pages.work, pages.emit)
		if err != nil && err != errFindings {
			return err
		}
		if bad := out.Close(); bad != nil {
			return bad
		}
		return err
	})
}

// page is what an article becomes on a worker: the text to write, or where that would be too much the result, whose rows
// are then made and written bit by bit.
type page struct {
	id     string
	text   []byte
	rows   []corpus.Row // for a sink that encodes nothing ahead
	result *extract.Result
	count  int
}

// pageRows is how many rows are held at once.
const pageRows = 4096

type pager struct {
	out       sink.Sink
	kind      corpus.Offsets
	extractor *extract.Extractor
}

func (p *pager) work(a corpus.Article) (page, error) {
	result := p.extractor.Extract(a.Normalize())
	done := page{id: a.ID, count: len(result.Records)}
	if done.count > pageRows {
		done.result = result
		return done, nil
	}
	done.rows = corpus.Rows(a.ID, result, p.kind)
	if enc, ok := p.out.(sink.Encoder); ok {
		text, err := enc.Encode(done.rows)
		done.text, done.rows = text, nil
		return done, err
	}
	return done, nil
}

func (p *pager) emit(done page) (int, error) {
	if done.result != nil {
		for rows := range corpus.RowsInParts(done.id, done.result, p.kind, pageRows) {
			if err := p.out.Write(rows); err != nil {
				return 0, err
			}
		}
		return done.count, nil
	}
	if enc, ok := p.out.(sink.Encoder); ok {
		return done.count, enc.WriteEncoded(done.text)
	}
	return done.count, p.out.Write(done.rows)
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
