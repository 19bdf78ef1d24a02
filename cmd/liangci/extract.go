package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

type extractOptions struct {
	inputOptions
	articleOptions
	runOptions
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
` + runHelp + pathsHelp,
		Example: `  liangci extract article.txt
  liangci extract -f jsonl news/ | jq -c '[.quote, .value, .unit, .item]'
  liangci extract --bom -o figures.csv 'news/**/*.txt' archive.tar.gz
  liangci extract -o figures.sqlite crawl.warc.gz
  liangci extract --text-field body --id-field url dump.jsonl.gz
  liangci extract -o figures.parquet --errors errors.jsonl crawl/    and when it was killed: the same with --resume
  liangci extract --per-article < articles.jsonl > figures.jsonl
  curl -s https://example.org/a.html | liangci extract --document --url https://example.org/a.html`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s, cmd.Flags())
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "", strings.Join(sink.Formats(), ", ")+" (default by the ending of FILE, else table on a terminal, else jsonl)")
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	f.StringVar(&o.offsets, "offsets", corpus.Rune.String(), "count start and end in rune (code points), utf16 or byte")
	f.BoolVar(&o.bom, "bom", false, "begin CSV and TSV with a byte order mark, for Excel")
	f.BoolVar(&o.document, "document", false, "add what is known of the article to each record: title, published, source, author, editor, dateline_place")
	o.runOptions.flags(cmd)
	o.articleOptions.flags(cmd)
	o.inputOptions.flags(cmd)
	f.Lookup("jobs").Usage = "articles worked on at once, on as many cores; the order of the output stays"
	oneOf(cmd, "format", sink.Formats()...)
	oneOf(cmd, "offsets", corpus.OffsetNames()...)
	return cmd
}

func (o *extractOptions) run(ctx context.Context, s *streams, flags *pflag.FlagSet) error {
	kind, err := corpus.ParseOffsets(o.offsets)
	if err != nil {
		return usagef("--%w", err)
	}
	shard, err := o.check()
	if err != nil {
		return err
	}
	format := o.formatFor(s)
	if err := sink.CheckFormat(format); err != nil {
		return usagef("--%w", err)
	}
	if sink.NeedsFile(format) && !o.toFile() {
		return usagef("--format %s: needs --output FILE", format)
	}
	in, err := o.sourceOptions(s)
	if err != nil {
		return err
	}
	limits := new(memory)
	defer limits.begin()()
	x, err := o.extractor()
	if err != nil {
		return err
	}
	out, err := batch.Open(batch.Options{
		Format: format, Name: o.output, Stdout: s.out, Lines: o.perArticle, Errors: o.errors, Resume: o.resume,
		Sink:       sink.Options{BOM: o.bom, Width: s.width, Color: s.color && o.output == "", Document: o.document, Provenance: o.provenance},
		Provenance: o.provenanceOf(), Settings: o.settings(flags, format),
	})
	if err != nil {
		return err
	}
	pages := &pager{options: o, out: out, kind: kind, extractor: x, provenance: o.provenanceOf(), memory: limits, warner: warner{s: s}}
	return (&runner{pager: pages, s: s, opts: in, shard: shard}).run(ctx)
}

// page is what an article becomes on a worker: ready to be written, and counted.
type page struct {
	batch.Page
	warnings   []string
	dimensions map[string]int // records by dimension
	bytes      int
	repaired   bool
	noText     bool
}

func (p *page) count(s *batch.Summary, broken bool) {
	s.Articles++
	s.Bytes += int64(p.bytes)
	for dimension, n := range p.dimensions {
		s.Count(dimension, n)
	}
	if p.repaired {
		s.Repaired++
	}
	if broken {
		s.Broken++
	}
	if p.noText {
		s.NoText++
	}
}

// pageRows is how many rows are held at once.
const pageRows = 4096

type pager struct {
	options    *extractOptions
	out        *batch.Output
	kind       corpus.Offsets
	extractor  *extract.Extractor
	provenance *corpus.Provenance
	memory     *memory
	warner
}

func (p *pager) work(a corpus.Article) (*page, error) {
	p.memory.roomFor(len(a.Data))
	opened, err := p.options.open(a)
	if err != nil {
		return nil, err
	}
	result := opened.Extract(p.extractor)
	certain, guessed := opened.Text.Touched(normalize.Span{End: len(opened.Text.String())}, normalize.RepairStep)
	done := &page{
		Page:     batch.Page{Article: p.articleRow(opened, result, a)},
		warnings: opened.Warnings, dimensions: map[string]int{}, bytes: len(a.Data), repaired: certain || guessed,
		noText: strings.TrimSpace(opened.Text.Source()) == "",
	}
	for i := range result.Records {
		done.dimensions[string(result.Records[i].Dimension)]++
	}
	if a.GivenID != "" {
		done.warnings = append(done.warnings[:len(done.warnings):len(done.warnings)], "its id is "+a.GivenID+", as that of an earlier article")
	}
	options := corpus.RowOptions{Offsets: p.kind, URL: opened.URL, Provenance: p.provenance}
	if p.options.document {
		options.Document = &done.Article.Document
	}
	if p.options.perArticle { // the line says these once
		options.Document, options.Provenance = nil, nil
	} else if len(result.Records) > pageRows {
		done.Parts = corpus.RowsInParts(a.ID, result, options, pageRows)
		return done, nil
	}
	done.Rows = corpus.Rows(a.ID, result, options)
	return done, p.out.Encode(&done.Page)
}

// articleRow is the row of an article, with its error only where nobody takes the rest.
func (p *pager) articleRow(o *corpus.Opened, r *extract.Result, a corpus.Article) corpus.ArticleRow {
	if p.out.TakesArticles() || p.options.document {
		return o.ArticleRow(r, p.kind, a.Broken)
	}
	row := corpus.ArticleRow{Doc: o.ID, Path: o.Path}
	if a.Broken != nil {
		row.Error = a.Broken.Error()
	}
	return row
}

// toFile says that the records go to a file rather than standard output.
func (o *extractOptions) toFile() bool { return o.output != "" && o.output != "-" }

// formatFor is the format asked for, or the one that fits where the records go.
func (o *extractOptions) formatFor(s *streams) string {
	if o.format != "" {
		return o.format
	}
	if !o.toFile() {
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
