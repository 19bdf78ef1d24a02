package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

type labelOptions struct {
	paths   []string
	output  string
	charset string
	force   bool
	check   bool
	to      string
	from    string
	config  string
	offsets string
}

func newLabel(s *streams) *cobra.Command {
	o := &labelOptions{}
	cmd := &cobra.Command{
		Use:   "label FILE|DIR...",
		Short: "Pre-label texts for a person to correct, check labels, take them to annotators' tools and back",
		Long: `Write the labels that liangci would give to each NAME.txt into NAME.gold.jsonl beside it, one figure a line, for a
person to correct: item, action, time and place are lists of accepted answers. Of a folder (walked) all NAME.txt are
labelled. Labels that are there already stay as they are, unless --force says otherwise. - is a text on standard input,
whose labels go to standard output.

With --check nothing is written: each thing that is wrong with NAME.gold.jsonl is told with its line there, and the line
and quote of the text. A warning is a doubt, and no finding. The exit status is 1 where something is wrong.

With --to the texts and their labels (those that liangci would give, where there are none) go to a tool: as one file, or
for brat as NAME.txt and NAME.ann in the folder --output. With --from they come back: NAME.gold.jsonl is written into the
folder --output (the current one), beside NAME.txt, which must be the same text. What the tool could not know of a new
label is filled in with what liangci reads there, and told; the exit status is then 1.`,
		Example: `  liangci label news/a.txt               writes news/a.gold.jsonl
  liangci label -o - news/a.txt | less
  liangci label --check news/
  liangci label --to label-studio -o tasks.json news/
  liangci label --config label-studio    the labelling interface of the project
  liangci label --from label-studio -o news export.json
  liangci label --to brat -o brat/data/news news/`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.StringVarP(&o.output, "output", "o", "", "write the labels of the one text to `FILE`, - for standard output; with --to brat and --from a folder")
	f.StringVar(&o.charset, "charset", "auto", "what the bytes of the texts are: utf-8, gb18030, big5, utf-16le, utf-16be; auto goes by themselves")
	f.BoolVar(&o.force, "force", false, "write over labels that are there")
	f.BoolVar(&o.check, "check", false, "check labels instead of writing them")
	f.StringVar(&o.to, "to", "", "take texts and labels to `TOOL`: "+strings.Join(annotate.Tools(), ", "))
	f.StringVar(&o.from, "from", "", "bring labels back from `TOOL`")
	f.StringVar(&o.config, "config", "", "print the configuration of `TOOL` that the labels need: label-studio, brat")
	f.StringVar(&o.offsets, "offsets", "", "what doccano counts: utf16, grapheme (if the project was made so) or rune (default utf16, or what the file says)")
	cmd.MarkFlagsMutuallyExclusive("check", "to", "from", "config")
	oneOf(cmd, "to", annotate.Tools()...)
	oneOf(cmd, "from", annotate.Tools()...)
	oneOf(cmd, "config", string(annotate.LabelStudio), string(annotate.Brat))
	oneOf(cmd, "offsets", string(annotate.UTF16), string(annotate.Graphemes), string(annotate.CodePoints))
	oneOf(cmd, "charset", "auto", "utf-8", "gb18030", "big5", "utf-16le", "utf-16be")
	return cmd
}

func (o *labelOptions) run(ctx context.Context, s *streams) error {
	if o.config != "" {
		return o.runConfig(s)
	}
	if len(o.paths) == 0 {
		return usagef("name a text, a folder of texts, or - for standard input")
	}
	charset, err := parseCharset(o.charset)
	if err != nil {
		return err
	}
	o.charset = charset
	if o.check {
		return o.runCheck(s)
	}
	switch {
	case o.to != "":
		return o.runTo(ctx, s)
	case o.from != "":
		return o.runFrom(s)
	case o.offsets != "":
		return usagef("--offsets is for --to and --from doccano")
	}
	return o.prelabel(ctx, s)
}

// prelabel writes the labels of all texts.
func (o *labelOptions) prelabel(ctx context.Context, s *streams) error {
	texts, problems := findTexts(o.paths)
	for _, p := range problems {
		s.note("%v", p)
	}
	if o.output != "" && len(texts)+len(problems) != 1 {
		return usagef("--output is for the labels of one text, not of %d", len(texts)+len(problems))
	}
	x, err := extract.New()
	if err != nil {
		return err
	}
	done, failed := 0, len(problems)
	for _, t := range texts {
		if err := ctx.Err(); err != nil {
			return err
		}
		if t.found && !o.force && exists(t.labels) {
			s.note("%s: is there already; --force writes over it", t.labels)
			continue
		}
		if err := o.prelabelOne(s, x, t); err != nil {
			s.note("%v", err)
			failed++
			continue
		}
		done++
	}
	return outcome(done, failed, len(texts))
}

// outcome is the end of a command that did what it could: what failed has been told.
func outcome(done, failed, all int) error {
	switch {
	case failed == 0 && all > 0:
		return nil
	case done > 0:
		return errFindings
	}
	return errNothing
}

func (o *labelOptions) prelabelOne(s *streams, x *extract.Extractor, t labelText) error {
	text, err := o.read(s, t)
	if err != nil {
		return err
	}
	labels := annotate.Prelabel(x.Extract(text))
	target := o.output
	switch {
	case target == "" && t.path == "-":
		target = "-"
	case target == "":
		target = t.labels
	}
	if target != "-" && !o.force && exists(target) {
		return fmt.Errorf("%s: is there already; --force writes over it", target)
	}
	return withOutput(s, target, labels.Write)
}

// read decodes and normalises a text as the scores do.
func (o *labelOptions) read(s *streams, t labelText) (*normalize.Text, error) {
	var data []byte
	var err error
	if t.path == "-" {
		data, err = io.ReadAll(s.in)
	} else {
		data, err = os.ReadFile(t.path)
	}
	if err != nil {
		return nil, err
	}
	if o.charset == "" && normalize.LooksBinary(data) {
		return nil, fmt.Errorf("%s: not text (binary data)", t.path)
	}
	return corpus.Article{ID: t.path, Data: data, Charset: o.charset}.Normalize(), nil
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, os.ErrNotExist)
}
