package main

import (
	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// articleOptions say what is known of the articles beside their text, and which of their lines are read.
type articleOptions struct {
	date, url      string
	keepDuplicates bool
}

func (o *articleOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.date, "date", "", "the day of the articles, `YYYY-MM-DD`, that 去年 and the like are resolved against (default theirs)")
	f.StringVar(&o.url, "url", "", "the address of the article, for links to its quotes (default the field url, or what a web page says)")
	f.BoolVar(&o.keepDuplicates, "keep-duplicates", false, "read paragraphs that repeat an earlier one, too; copy_of says what a record repeats")
}

// extractor makes the extractor that fits the options, which it checks.
func (o *articleOptions) extractor() (*extract.Extractor, error) {
	if o.date != "" {
		if _, _, ok := corpus.ParseDate(o.date); !ok {
			return nil, usagef("--date %q: expected a date like 2023-07-11", o.date)
		}
	}
	if o.keepDuplicates {
		return extract.New(extract.WithCopies())
	}
	return extract.New()
}

// open opens an article. What the options say of it goes before what the article says.
func (o *articleOptions) open(a corpus.Article, opts ...normalize.Option) (*corpus.Opened, error) {
	if o.date != "" {
		a.Date = o.date
	}
	if o.url != "" {
		a.URL = o.url
	}
	return a.Open(opts...)
}

// mostWarnings is how many warnings about articles are printed; the others are counted.
const mostWarnings = 10

// warner prints the warnings about articles.
type warner struct {
	s     *streams
	count int
}

func (w *warner) warn(id string, warnings []string) {
	for _, text := range warnings {
		if w.count++; w.count <= mostWarnings {
			w.s.note("%s: %s", id, text)
		}
	}
}

// close says how many there were if not all were printed.
func (w *warner) close() {
	if more := w.count - mostWarnings; more > 0 {
		w.s.note("and %s", count(more, "more warning"))
	}
}
