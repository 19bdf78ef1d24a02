package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/extract"
)

type extractOptions struct {
	inputOptions
	articleOptions
	format   string
	offsets  string
	bom      bool
	document bool
}

func newExtract(s *streams) *cobra.Command {
	o := &extractOptions{}
	cmd := &cobra.Command{
		Use:   "extract [PATH...]",
		Short: "Print a record for each figure of the articles",
		Long: `Print a record for each figure of the articles: JSON Lines on a pipe, a table on a terminal.

The record's start and end count the source text, of a web page the text that was taken out of it: liangci text prints
both. Paragraphs that repeat an earlier one of the page are passed over. With --document a record also tells what is
known of its article: title, published, source, author, editor and dateline_place.

Parquet, SQLite and XLSX need a FILE and hold a second table, articles, with the same doc: Parquet has it in a second
file, FILE.articles.parquet beside FILE.parquet. Their numbers are doubles; what a double does not give back to the digit
is in the column exact. liangci schema tells the keys of a record, liangci schema --columns the columns.
` + pathsHelp,
		Example: `  liangci extract article.txt
  liangci extract -f jsonl news/ | jq -c '[.quote, .value, .unit, .item]'
  liangci extract --bom -o figures.csv 'news/**/*.txt' archive.tar.gz
  liangci extract -o figures.sqlite crawl.warc.gz
  liangci extract --text-field body --id-field url dump.jsonl.gz
  curl -s https://example.org/a.html | liangci extract --document --url https://example.org/a.html`,
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
	f.BoolVar(&o.document, "document", false, "add what is known of the article to each record: title, published, source, author, editor, dateline_place")
	o.articleOptions.flags(cmd)
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
	opts := sink.Options{BOM: o.bom, Width: s.width, Color: s.color && o.output == "", Document: o.document}
	format := o.formatFor(s)
	if err := sink.CheckFormat(format); err != nil {
		return usagef("--%w", err)
	}
	x, err := o.extractor()
	if err != nil {
		return err
	}
	out, err := openOutput(s, format, o.output, opts)
	if err != nil {
		return err
	}
	pages := pager{options: o, out: out, kind: kind, extractor: x, warner: warner{s: s}}
	err = processAll(ctx, s, &o.inputOptions, pages.work, pages.emit, pages.failed)
	pages.close()
	return closeOutput(s, out, err)
}

// page is what an article becomes on a worker: the text to write, or where that would be too much the result, whose rows
// are then made and written bit by bit.
type page struct {
	article  corpus.ArticleRow
	text     []byte
	rows     []corpus.Row // for a sink that encodes nothing ahead
	result   *extract.Result
	options  corpus.RowOptions
	warnings []string
}

// pageRows is how many rows are held at once.
const pageRows = 4096

type pager struct {
	options   *extractOptions
	out       sink.Sink
	kind      corpus.Offsets
	extractor *extract.Extractor
	memory    memory
	warner
}

func (p *pager) work(a corpus.Article) (page, error) {
	p.memory.roomFor(len(a.Data))
	opened, err := p.options.open(a)
	if err != nil {
		return page{}, err
	}
	result := opened.Extract(p.extractor)
	done := page{
		article: opened.ArticleRow(result, p.kind, a.Broken), warnings: opened.Warnings,
		options: corpus.RowOptions{Offsets: p.kind, URL: opened.URL},
	}
	if p.options.document {
		done.options.Document = &done.article.Document
	}
	if done.article.Records > pageRows {
		done.result = result
		return done, nil
	}
	done.rows = corpus.Rows(a.ID, result, done.options)
	if enc, ok := p.out.(sink.Encoder); ok {
		text, err := enc.Encode(done.rows)
		done.text, done.rows = text, nil
		return done, err
	}
	return done, nil
}

func (p *pager) emit(done page) (int, error) {
	p.warn(done.article.Doc, done.warnings)
	if err := p.rows(done); err != nil {
		return 0, err
	}
	return done.article.Records, p.out.Article(done.article)
}

// rows writes the rows of an article.
func (p *pager) rows(done page) error {
	if done.result != nil {
		for rows := range corpus.RowsInParts(done.article.Doc, done.result, done.options, pageRows) {
			if err := p.out.Write(rows); err != nil {
				return err
			}
		}
		return nil
	}
	if enc, ok := p.out.(sink.Encoder); ok {
		return enc.WriteEncoded(done.text)
	}
	return p.out.Write(done.rows)
}

// failed tells of an article that could not be read.
func (p *pager) failed(o corpus.Outcome[page]) error {
	return p.out.Article(corpus.FailedRow(o.ID, o.Path, o.Err))
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
	if format := sink.FormatOf(o.output); format != "" {
		return format
	}
	return "jsonl"
}
