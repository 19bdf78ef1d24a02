package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/normalize"
)

type textOptions struct {
	inputOptions
	format string
}

func newText(s *streams) *cobra.Command {
	o := &textOptions{}
	cmd := &cobra.Command{
		Use:   "text [PATH...]",
		Short: "Print the source text that records point into",
		Long: `Print the source text that start and end of the records count: the article as it stands, decoded to UTF-8 and
unchanged, and the text taken out of a web page. Nothing is put between or behind articles; with --format jsonl each
is an object on a line, with id, text, url, and what is known of it from elsewhere than from the text.
` + pathsHelp,
		Example: `  liangci text page.html
  liangci text --format jsonl site/ > articles.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.format, "format", "f", "text", "text or jsonl")
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", "text", "jsonl")
	return cmd
}

// textLine is an article as JSON. Its keys are among the usual names of fields, so that it can be read again.
type textLine struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Source    string `json:"source"`
	Author    string `json:"author"`
	Editor    string `json:"editor"`
	URL       string `json:"url"`
}

// bareText is an article and what is to be said about it.
type bareText struct {
	textLine
	warnings []string
}

func (o *textOptions) run(ctx context.Context, s *streams) error {
	if o.format != "text" && o.format != "jsonl" {
		return usagef("--format %q: expected text or jsonl", o.format)
	}
	work := func(a corpus.Article) (bareText, error) {
		opened, err := a.Open(normalize.WithSteps())
		if err != nil {
			return bareText{}, err
		}
		d := &opened.Known
		line := textLine{a.ID, opened.Text.Source(), d.Title, d.Published, d.Source, d.Author, d.Editor, opened.URL}
		return bareText{line, opened.Warnings}, nil
	}
	warner := warner{s: s}
	defer warner.close()
	return withBufferedOutput(s, &o.inputOptions, func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return process(ctx, s, &o.inputOptions, work, func(b bareText) (int, error) {
			warner.warn(b.ID, b.warnings)
			if o.format == "jsonl" {
				return uncounted, enc.Encode(b.textLine)
			}
			_, err := io.WriteString(w, b.Text)
			return uncounted, err
		})
	})
}
