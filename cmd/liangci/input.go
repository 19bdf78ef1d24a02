package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
)

// inputOptions say which articles a command works on.
type inputOptions struct {
	paths   []string
	input   string
	charset string
	fields  source.Fields
	jobs    int
	output  string // left out of folders

	maxArticle, maxRatio int64
}

const pathsHelp = `
A PATH is a file, a folder (walked, without hidden files, links to folders, *.gold.jsonl, *.baseline.jsonl and README.md),
a glob ("news/**/*.txt"), a .gz, .zst, .zip or .tar archive, or - for standard input, which is read when there is no PATH.
JSONL, CSV and TSV hold an article in each line, a .json file in each object; their fields are known by their usual names,
or named by flags. A WARC file holds the answers of web servers, of which those with a page are read. Of a web page, also
in a line, the article is taken; --input text, jsonl or csv reads it as it stands.
What cannot be read is named on standard error; the rest goes on, and the exit status is 1.`

// flags adds the flags of commands that read articles.
func (o *inputOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.input, "input", string(source.Auto), "what the files are: auto (by name and content), text, html, jsonl, csv or warc")
	f.StringVar(&o.charset, "charset", "auto", "what the bytes are: utf-8, gb18030, big5, utf-16le, utf-16be; auto goes by themselves")
	f.StringVar(&o.fields.ID, "id-field", "", "field of JSON or column of CSV with the article's id (usually id)")
	f.StringVar(&o.fields.Text, "text-field", "", "field with the text; page.text leads into objects (usually text, content, body or 正文)")
	f.StringVar(&o.fields.Date, "date-field", "", "field with the date of the article (usually date, publish_time or 发布时间), which 去年 and the like are resolved against")
	f.StringVar(&o.fields.Title, "title-field", "", "field with the title (usually title)")
	f.StringVar(&o.fields.URL, "url-field", "", "field with the address (usually url), for links to quotes")
	f.StringVar(&o.fields.Source, "source-field", "", "field with who the article came from (usually source)")
	f.StringVar(&o.fields.Author, "author-field", "", "field with the author (usually author)")
	o.maxArticle, o.maxRatio = source.DefaultMaxBytes, source.DefaultMaxRatio
	f.Var((*byteSize)(&o.maxArticle), "max-article", "the `SIZE` from which on an article, unpacked, is an error: 500K, 256M, 2G")
	f.Int64Var(&o.maxRatio, "max-ratio", o.maxRatio, "how many times its size an archive may unpack to before it is taken for a decompression bomb")
	f.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles worked on at once; the order of the output stays")
	oneOf(cmd, "input", source.Inputs()...)
	oneOf(cmd, "charset", "auto", "utf-8", "gb18030", "big5", "utf-16le", "utf-16be")
}

// tally counts what became of the articles.
type tally struct {
	articles, unreadable, broken, records int
	counted                               bool // records have been counted
}

// uncounted is what emit gives where there are no records to count.
const uncounted = -1

// process reads the articles, calls work for each on several goroutines, and hands the results to emit in order. What
// goes wrong with one article is printed, and counted in the closing summary. The error is errFindings if there was
// anything of that kind, another one if nothing was read at all or if emit failed.
func process[T any](ctx context.Context, s *streams, o *inputOptions, work func(corpus.Article) (T, error), emit func(T) (records int, err error)) error {
	opts, err := o.source(s)
	if err != nil {
		return err
	}
	var t tally
	articles := source.Articles(o.paths, opts)
	for out := range corpus.Run(ctx, articles, o.jobs, func(_ context.Context, a corpus.Article) (T, error) { return work(a) }) {
		if errors.Is(out.Err, source.ErrLabels) {
			s.note("%v", out.Err)
			continue
		}
		t.articles++
		if out.Err != nil {
			t.unreadable++
			s.note("%v", out.Err)
			continue
		}
		if out.Broken != nil {
			t.broken++
			s.note("%s: %v; what precedes the break is read", out.ID, out.Broken)
		}
		n, err := emit(out.Value)
		if err != nil {
			return err
		}
		t.counted = n != uncounted
		t.records += n
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return t.close(s)
}

// source checks the options and turns them into those of the reader.
func (o *inputOptions) source(s *streams) (source.Options, error) {
	input, err := source.ParseInput(o.input)
	if err != nil {
		return source.Options{}, usagef("--%w", err)
	}
	charset, err := source.ParseCharset(o.charset)
	if err != nil {
		return source.Options{}, usagef("--%w", err)
	}
	if o.jobs < 1 {
		return source.Options{}, usagef("--jobs %d: expected 1 or more", o.jobs)
	}
	if o.maxRatio < 1 {
		return source.Options{}, usagef("--max-ratio %d: expected 1 or more", o.maxRatio)
	}
	stdin := len(o.paths) == 0
	for _, p := range o.paths {
		if p != "-" {
			continue
		}
		if stdin {
			return source.Options{}, usagef("standard input (-) can be read only once")
		}
		stdin = true
	}
	if stdin && s.inTerminal {
		s.note("reading standard input; Ctrl-D ends it, --help tells more")
	}
	return source.Options{
		Input: input, Charset: charset, Fields: o.fields, Stdin: s.in, Exclude: []string{o.output}, MaxBytes: o.maxArticle, MaxRatio: o.maxRatio,
	}, nil
}

// close prints the summary where it tells something.
func (t tally) close(s *streams) error {
	switch {
	case t.unreadable+t.broken > 0:
		s.note("%s%s%s", count(t.articles, "article"), some(t.unreadable, "unreadable"), some(t.broken, "broken off"))
	case s.errTerminal && t.counted:
		s.note("%s, %s", count(t.articles, "article"), count(t.records, "record"))
	}
	switch {
	case t.unreadable+t.broken == 0:
		return nil
	case t.unreadable < t.articles:
		return errFindings
	}
	return errNothing
}

// some is a part of the summary where there is something to tell.
func some(n int, what string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", %d %s", n, what)
}

// errNothing ends a command that could read none of its articles: they have been named, so it is not printed.
var errNothing = errors.New("nothing could be read")

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
