package main

import (
	"encoding/json"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/batch"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

// runOptions say how a long run goes.
type runOptions struct {
	progress   string
	errors     string
	shard      string
	resume     bool
	perArticle bool
	provenance bool
	checkpoint time.Duration
}

const runHelp = `
A run that writes to FILE can be continued after it was killed or stopped, or after the disk was full: the same command with
--resume gives the same FILE as an unbroken run, whatever the format. Until FILE is complete, what is done is kept in the
folder .FILE.partial beside it. Ctrl-C ends a run with exit status 130; what has gone to standard output by then is complete
lines. Without FILE a run begins anew each time.

With --per-article each line of the input gives exactly one line, in its order and at once, as engines want it that send
lines to a program: an object with id, records, metadata and error, which is "" where nothing went wrong. Standard input is
JSON Lines then, unless --input says otherwise, and an article that could not be read does not change the exit status.

The same input gives the same bytes on every run and machine, whatever --jobs is.`

func (o *runOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.progress, "progress", progressAuto, "auto (a bar on a terminal, else a line every 10 s), plain (the lines) or none, also without the closing summary")
	f.StringVar(&o.errors, "errors", "", "write a line of JSON to `FILE` for each article that could not be read, or not to its end: doc, path, error, partial")
	f.BoolVar(&o.resume, "resume", false, "continue the run that was to write FILE and was killed or stopped")
	f.DurationVar(&o.checkpoint, "checkpoint", 2*time.Second, "how much work may have to be done again by --resume, as `TIME`")
	f.BoolVar(&o.perArticle, "per-article", false, "one line for each article, with its records in a list")
	f.StringVar(&o.shard, "shard", "", "work on a share of the articles only: `I/N`, 1/4 to 4/4 for four")
	f.BoolVar(&o.provenance, "provenance", false, "add version and rules to each record: the program, and a hash of the tables it works with")
	oneOf(cmd, "progress", progressKinds...)
}

// check refuses what does not go together, and reads the shard.
func (o *extractOptions) check() (batch.Shard, error) {
	shard, err := batch.ParseShard(o.shard)
	switch {
	case err != nil:
		return shard, usagef("--%w", err)
	case !slices.Contains(progressKinds, o.progress):
		return shard, usagef("--progress %q: expected one of %v", o.progress, progressKinds)
	case o.checkpoint <= 0:
		return shard, usagef("--checkpoint %v: expected more than 0", o.checkpoint)
	case o.resume && !o.toFile():
		return shard, usagef("--resume needs --output FILE")
	case o.errors != "" && sameFile(o.errors, o.output):
		return shard, usagef("--errors %s: is the output", o.errors)
	case o.perArticle && o.format != "" && o.format != "jsonl":
		return shard, usagef("--per-article gives JSON Lines: leave out --format %s", o.format)
	}
	if o.perArticle {
		o.format = "jsonl"
	}
	return shard, nil
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	y, bad := os.Stat(b)
	return a == b || err == nil && bad == nil && x.Mode().IsRegular() && os.SameFile(x, y)
}

// provenanceOf is what made the records, if that is asked for.
func (o *runOptions) provenanceOf() *corpus.Provenance {
	if !o.provenance {
		return nil
	}
	return &corpus.Provenance{Version: release(), Rules: extract.Fingerprint()}
}

// input is how articles are read in this run.
func (o *extractOptions) sourceOptions(s *streams) (source.Options, error) {
	opts, err := o.source(s)
	if err != nil {
		return opts, err
	}
	opts.Exclude = append(opts.Exclude, o.errors)
	if o.perArticle {
		opts.EveryLine = true
		if opts.Input == source.Auto && (len(o.paths) == 0 || slices.Contains(o.paths, "-")) {
			opts.Input = source.JSONL
		}
	}
	return opts, nil
}

// settings are what the records of a run depend on. Only a run that goes to a file may ever be continued and asks for them.
func (o *extractOptions) settings(flags *pflag.FlagSet, format string) []batch.Setting {
	if !o.toFile() {
		return nil
	}
	paths, err := json.Marshal(o.paths)
	if err != nil { // a list of strings
		panic(err)
	}
	all := []batch.Setting{
		{Name: "the program", Value: version()}, {Name: "the set of rules", Value: extract.Fingerprint()},
		{Name: "PATH", Value: string(paths)}, {Name: "--format", Value: format},
	}
	flags.VisitAll(func(f *pflag.Flag) {
		switch f.Name {
		case "format", "output", "errors", "jobs", "progress", "resume", "checkpoint", "help":
		default:
			all = append(all, batch.Setting{Name: "--" + f.Name, Value: f.Value.String()})
		}
	})
	return all
}
