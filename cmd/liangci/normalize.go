package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/normalize"
)

type normalizeOptions struct {
	inputOptions
	keepLines bool
	explain   bool
	format    string
	offsets   string
}

func newNormalize(s *streams) *cobra.Command {
	o := &normalizeOptions{}
	cmd := &cobra.Command{
		Use:   "normalize [PATH...]",
		Short: "Print the articles as clean simplified text",
		Long: `Print the articles as clean simplified text in UTF-8: a line in gives a line out, except that the parts of a
sentence which was broken into lines are joined. With --explain, print what was changed instead: the step, the place
in the source, what stood there, what became of it, and whether that is certain or a guess. Of a guess, and of what
could not be restored, the candidates are printed, the likeliest first.
` + pathsHelp,
		Example: `  liangci normalize big5.txt > clean.txt
  liangci normalize < traditional.txt | grep 万
  liangci normalize --explain article.txt | grep join
  liangci normalize --explain -f jsonl news/ | jq -c 'select(.certain | not)'`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	f.BoolVar(&o.keepLines, "keep-lines", false, "never join broken lines")
	f.BoolVar(&o.explain, "explain", false, "print each change")
	f.StringVarP(&o.format, "format", "f", "text", "text, or with --explain jsonl")
	f.StringVar(&o.offsets, "offsets", corpus.Rune.String(), "with --explain, count start and end in rune (code points), utf16 or byte")
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", "text", "jsonl")
	oneOf(cmd, "offsets", corpus.OffsetNames()...)
	return cmd
}

func (o *normalizeOptions) run(ctx context.Context, s *streams) error {
	kind, err := corpus.ParseOffsets(o.offsets)
	if err != nil {
		return usagef("--%w", err)
	}
	if o.format != "text" && (o.format != "jsonl" || !o.explain) {
		return usagef("--format %q: expected text, or jsonl with --explain", o.format)
	}
	var opts []normalize.Option
	if o.keepLines {
		opts = append(opts, normalize.WithKeepLines())
	}
	limits := new(memory)
	defer limits.begin()()
	work := func(a corpus.Article) ([]string, error) {
		limits.roomFor(len(a.Data))
		if !o.explain {
			return a.Parts(opts...)
		}
		opened, err := a.Open(opts...)
		if err != nil {
			return nil, err
		}
		text, err := o.changes(corpus.Changes(a.ID, opened.Text, kind))
		return []string{text}, err
	}
	return withBufferedOutput(s, &o.inputOptions, func(w io.Writer) error {
		return process(ctx, s, &o.inputOptions, work, func(parts []string) (int, error) { return uncounted, writeParts(w, parts) })
	})
}

// writeParts writes a text, so that the next one begins a line of its own.
func writeParts(w io.Writer, parts []string) error {
	b := bufio.NewWriterSize(w, outputBuffer) // w itself if it is one
	for _, part := range parts {
		b.WriteString(part) // the error comes again when it is flushed
	}
	if n := len(parts); n > 0 && parts[n-1] != "" && !strings.HasSuffix(parts[n-1], "\n") {
		b.WriteByte('\n')
	}
	if io.Writer(b) == w {
		return nil
	}
	return b.Flush()
}

// changes prints changes, one a line.
func (o *normalizeOptions) changes(changes []corpus.Change) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for i := range changes {
		c := &changes[i]
		if o.format == "jsonl" {
			if err := enc.Encode(c); err != nil {
				return "", err
			}
			continue
		}
		fmt.Fprintf(&b, "%s:%d: [%d:%d] %s: %s → %s%s\n", c.Doc, c.Line, c.Start, c.End, c.Step, visible(c.Before), visible(c.After), doubts(c))
	}
	return b.String(), nil
}

// doubts says of a change that is not certain why, and what else it could be.
func doubts(c *corpus.Change) string {
	if c.Certain {
		return ""
	}
	text := " (a guess"
	if c.Left() {
		text = " (could not be restored"
		if c.Reason != "" {
			text += ": " + c.Reason
		}
	}
	return text + candidates(c.Candidates) + ")"
}

// candidates lists readings, "" if there are none.
func candidates(list []string) string {
	if len(list) == 0 {
		return ""
	}
	shown := make([]string, len(list))
	for i, c := range list {
		shown[i] = visible(c)
	}
	return "; candidates: " + strings.Join(shown, " | ")
}
