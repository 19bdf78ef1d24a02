package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/verify"
)

type verifyOptions struct {
	inputOptions
	records []string
	sources []string
	offsets string
	format  string
}

func newVerify(s *streams) *cobra.Command {
	o := &verifyOptions{}
	cmd := &cobra.Command{
		Use:   "verify FILE...",
		Short: "Hold records against the texts that they were read from",
		Long: `Slice the span of each record in FILE (JSON Lines, JSON, CSV or TSV as extract writes them; - for standard input) out of
its article, and print each record whose quote does not stand there: the line of FILE, the article, the span, the quote,
and what stands there instead.

The article is found by the record's doc, a path or the N-th article of a file (path#N). --source tells where it is if that
is no path from here: the folder that the paths start from, or the files that hold the articles of these ids. The options
for reading articles, and --offsets, have to be those of the extract that wrote the records.

The exit status is 0 if all records stand where they say, 1 if one does not, 2 if nothing could be looked at.`,
		Example: `  liangci extract -o figures.jsonl news/ && liangci verify figures.jsonl
  liangci verify --source /data/crawl figures.csv
  liangci verify --source dump.jsonl.gz --text-field body --id-field url figures.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.records = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.sources, "source", nil, "`PATH` of the articles, where doc is no path from here; may be given more than once")
	f.StringVar(&o.offsets, "offsets", corpus.Rune.String(), "what start and end count: rune (code points), utf16 or byte")
	f.StringVarP(&o.format, "format", "f", "", "what FILE is: jsonl, json, csv or tsv (default by its name and content)")
	o.inputOptions.flags(cmd)
	_ = f.MarkHidden("jobs") // articles are read in order, one at a time
	oneOf(cmd, "format", "jsonl", "json", "csv", "tsv")
	oneOf(cmd, "offsets", corpus.OffsetNames()...)
	return cmd
}

func (o *verifyOptions) run(ctx context.Context, s *streams) error {
	if len(o.records) == 0 {
		return usagef("name a file of records, or - for standard input")
	}
	kind, err := corpus.ParseOffsets(o.offsets)
	if err != nil {
		return usagef("--%w", err)
	}
	switch verify.Format(o.format) {
	case "", verify.JSONL, verify.JSON, verify.CSV, verify.TSV:
	default:
		return usagef("--format %q: expected jsonl, json, csv or tsv", o.format)
	}
	o.paths = o.sources // what standard input is for is checked by these
	if len(o.paths) == 0 {
		o.paths = []string{"."}
	}
	source, err := o.source(s)
	if err != nil {
		return err
	}
	finder := verify.NewFinder(o.sources, source)
	defer finder.Close()
	v := &verifier{ctx: ctx, s: s, out: bufio.NewWriter(s.out), kind: kind, finder: finder}
	for _, name := range o.records {
		if err := v.file(name, verify.Format(o.format)); err != nil {
			return err
		}
	}
	return v.close()
}

// verifier goes through records.
type verifier struct {
	ctx     context.Context
	s       *streams
	out     *bufio.Writer
	kind    corpus.Offsets
	finder  *verify.Finder
	missing string // the article that was missing last, and has been told

	records, wrong, lost, broken int
}

// file looks at the records of one file. The error is one of writing, or of being stopped.
func (v *verifier) file(name string, format verify.Format) error {
	in, done, err := v.open(name)
	if err != nil {
		v.s.note("%v", err)
		v.broken++
		return nil
	}
	defer done()
	if format == "" {
		head, _ := in.Peek(512)
		if format = verify.Detect(name, head); format == "" {
			v.s.note("%s: neither JSON Lines, JSON, CSV nor TSV with records; --format tells which", name)
			v.broken++
			return nil
		}
	}
	for r, err := range verify.Records(in, format) {
		if bad := v.ctx.Err(); bad != nil {
			return bad
		}
		if err != nil {
			v.s.note("%s:%v", name, err)
			v.broken++
			continue
		}
		if err := v.record(name, r); err != nil {
			return err
		}
	}
	return nil
}

func (v *verifier) open(name string) (*bufio.Reader, func(), error) {
	if name == "-" {
		return bufio.NewReader(v.s.in), func() {}, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, nil, fmt.Errorf("%s: a folder; name files of records", name)
	}
	return bufio.NewReader(f), func() { f.Close() }, nil
}

// record looks at one record. An article that cannot be found is told with its first record.
func (v *verifier) record(name string, r verify.Record) error {
	text, err := v.finder.Find(r.Doc)
	if err != nil {
		v.lost++
		if v.missing == r.Doc {
			return nil
		}
		v.missing = r.Doc
		var ae *corpus.ArticleError
		if !errors.As(err, &ae) {
			err = fmt.Errorf("%s: %w", r.Doc, err)
		}
		v.s.note("%s:%d: %v", name, r.Line, err)
		return nil
	}
	v.records++
	if bad := text.Check(r, v.kind); bad != nil {
		v.wrong++
		_, err := fmt.Fprintf(v.out, "%s:%v\n", name, bad)
		return err
	}
	return nil
}

// close tells the sum where it tells something.
func (v *verifier) close() error {
	if err := v.out.Flush(); err != nil {
		return err
	}
	if v.wrong+v.lost+v.broken > 0 || v.s.errTerminal {
		v.s.note("%s looked at, %d do not match, %d of articles that were not found, %d unreadable", count(v.records, "record"), v.wrong, v.lost, v.broken)
	}
	switch {
	case v.records == 0 && v.lost+v.broken > 0:
		return errNothing
	case v.wrong+v.lost+v.broken > 0:
		return errFindings
	}
	return nil
}
