package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/liangci/liangci/corpus/regress"
	"github.com/liangci/liangci/extract"
)

type regressOptions struct {
	inputOptions
	record   bool
	allow    bool
	format   string
	baseline string
	again    string // the command that records the baseline
}

func newRegress(s *streams) *cobra.Command {
	o := &regressOptions{}
	cmd := &cobra.Command{
		Use:   "regress [--record] DIR",
		Short: "Compare the records of articles with a recorded baseline",
		Long: `Compare the records of the articles in DIR with those that a baseline holds, and tell every change: the article, line,
quote, field, what it was and what it is, records and articles that are new or gone, and where labels (NAME.gold.jsonl
beside NAME.txt) are there, whether it got better or worse by them. DIR may also be a file of articles, or an archive.

With --record the baseline is written instead, to FILE or DIR/` + regress.DefaultName + `. Commit it: it holds a line for
each record, and what a change of it means is read in its diff.

The exit status is 0 if nothing changed, 1 if something did, 2 if there is no baseline. With --allow-improvements it is
also 0 if all that changed is better: in each article that changed, at least one record did, and each of those is right
by the labels in more fields than before and wrong in none that was right, or is new and hits a label, or is gone and
hit none. What labels do not tell of (rule, base, period, flags, text and metadata) goes along with such a change. A change
that labels do not judge is no improvement; nor is a new article or one that is gone.`,
		Example: `  liangci regress --record corpus               # then commit corpus/` + regress.DefaultName + `
  liangci regress corpus
  liangci regress -f github corpus              # annotations in a workflow of GitHub
  liangci regress -f junit -o report.xml corpus
  liangci regress --allow-improvements -f json corpus | jq .summary`,
		Args: onePath,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			o.again = recordCommand(cmd.Flags(), args[0])
			return o.run(cmd.Context(), s)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.record, "record", false, "write the baseline")
	f.StringVar(&o.baseline, "baseline", "", "the baseline is in `FILE` (default DIR/"+regress.DefaultName+")")
	f.BoolVar(&o.allow, "allow-improvements", false, "exit with 0 if all changes are better by the labels")
	f.StringVarP(&o.format, "format", "f", "text", strings.Join(regress.Formats(), ", "))
	f.StringVarP(&o.output, "output", "o", "", "write the report to `FILE`, which appears only when it is complete")
	o.inputOptions.flags(cmd)
	oneOf(cmd, "format", regress.Formats()...)
	return cmd
}

func onePath(_ *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usagef("expected one DIR, got %d", len(args))
	}
	return nil
}

// recordCommand is the command that records the baseline of a comparison: the same flags but for those of the report.
func recordCommand(flags *pflag.FlagSet, path string) string {
	words := []string{"liangci", "regress", "--record"}
	flags.Visit(func(f *pflag.Flag) {
		switch f.Name {
		case "record", "allow-improvements", "format", "output", "jobs":
		default:
			words = append(words, "--"+f.Name, quoted(f.Value.String()))
		}
	})
	return strings.Join(append(words, quoted(path)), " ")
}

// quoted is a word as a shell reads it.
func quoted(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r > 0x7F || strings.ContainsRune("/._-+:,=@%", r)
	}
	if word != "" && strings.IndexFunc(word, func(r rune) bool { return !plain(r) }) < 0 {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

func (o *regressOptions) run(ctx context.Context, s *streams) error {
	if err := o.check(); err != nil {
		return err
	}
	now := regress.New(release(), extract.Fingerprint())
	if o.record {
		return o.write(ctx, s, now)
	}
	was, err := o.read()
	if err != nil {
		return err
	}
	report := &regress.Report{
		Baseline: o.baseline, Was: was.Header, Is: now.Header, Allow: o.allow, Again: o.again, Began: time.Now(),
	}
	if err := o.compare(ctx, s, was, report); err != nil {
		return err
	}
	report.Took = time.Since(report.Began)
	err = withOutput(s, o.output, func(w io.Writer) error {
		return report.Write(w, o.format, regress.Style{Color: s.color && o.output == ""})
	})
	if err != nil {
		return err
	}
	if o.format != "text" || o.output != "" {
		s.note("%s", report.Summary())
	}
	if report.Failed() {
		s.note("%s", report.Hint())
		return errFindings
	}
	return nil
}

// check completes the options and refuses those that do not go together.
func (o *regressOptions) check() error {
	known := false
	for _, f := range regress.Formats() {
		known = known || f == o.format
	}
	switch {
	case !known:
		return usagef("--format %q: expected one of %v", o.format, regress.Formats())
	case o.record && (o.allow || o.format != "text" || o.output != ""):
		return usagef("--record writes no report: leave out --format, --output and --allow-improvements")
	}
	path := o.paths[0]
	if o.baseline == "" {
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return fmt.Errorf("%s: no such file or folder", path)
		case err != nil:
			return err
		case !info.IsDir():
			return usagef("%s is no folder: say by --baseline FILE where its baseline is", path)
		}
		o.baseline = filepath.Join(path, regress.DefaultName)
	}
	return nil
}

func (o *regressOptions) read() (*regress.Baseline, error) {
	f, err := os.Open(o.baseline)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: there is no baseline yet; record one: %s", o.baseline, o.again)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return regress.Read(o.baseline, f)
}
