package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// toolOptions reads the names of the tool and of what it counts.
func (o *labelOptions) toolOptions(flag, name string) (annotate.Tool, annotate.Options, error) {
	tool, err := annotate.ParseTool(name)
	if err != nil {
		return "", annotate.Options{}, usagef("--%s %w", flag, err)
	}
	count, err := annotate.ParseCount(o.offsets)
	if err != nil {
		return "", annotate.Options{}, usagef("--offsets %w", err)
	}
	if o.offsets != "" && tool != annotate.Doccano {
		return "", annotate.Options{}, usagef("--offsets is for doccano: %s always counts code points", tool)
	}
	x, err := extract.New()
	if err != nil {
		return "", annotate.Options{}, err
	}
	prelabel := func(source string) *annotate.File {
		return annotate.Prelabel(x.Extract(corpus.Article{Data: []byte(source), Decoded: true}.Normalize()))
	}
	return tool, annotate.Options{Count: count, Prelabel: prelabel}, nil
}

// runConfig prints what a tool has to be told for the labels to fit.
func (o *labelOptions) runConfig(s *streams) error {
	config, ok := map[string]func() string{
		string(annotate.LabelStudio): annotate.LabelStudioConfig, string(annotate.Brat): annotate.BratConfig,
	}[o.config]
	if !ok {
		return usagef("--config %q: expected %s or %s; the other tools need none", o.config, annotate.LabelStudio, annotate.Brat)
	}
	_, err := io.WriteString(s.out, config())
	return err
}

// runTo takes texts with their labels, or those that liangci would give them, to a tool.
func (o *labelOptions) runTo(ctx context.Context, s *streams) error {
	tool, opts, err := o.toolOptions("to", o.to)
	if err != nil {
		return err
	}
	texts, problems := findTexts(o.paths)
	for _, p := range problems {
		s.note("%v", p)
	}
	t := &labelTally{failed: len(problems), all: len(texts)}
	if tool == annotate.Brat {
		err = o.toBrat(s, t, o.docs(ctx, s, t, texts, opts))
	} else if len(texts) > 0 {
		err = withOutput(s, o.output, func(w io.Writer) error {
			err := annotate.Export(w, tool, o.docs(ctx, s, t, texts, opts), opts)
			if err == nil && t.done == 0 {
				err = errNothing
			}
			return err
		})
	}
	if err != nil {
		return err
	}
	return outcome(t.done, t.failed, t.all)
}

// labelTally counts what became of texts.
type labelTally struct{ done, failed, all int }

// docs gives the texts with their labels. What cannot be read or does not fit is told and left out.
func (o *labelOptions) docs(ctx context.Context, s *streams, t *labelTally, texts []labelText, opts annotate.Options) iter.Seq2[annotate.Doc, error] {
	return func(yield func(annotate.Doc, error) bool) {
		for _, text := range texts {
			if err := ctx.Err(); err != nil {
				yield(annotate.Doc{}, err)
				return
			}
			d, err := o.doc(s, text, opts)
			if err != nil {
				s.note("%v", err)
				t.failed++
				continue
			}
			t.done++
			if !yield(d, nil) {
				return
			}
		}
	}
}

func (o *labelOptions) doc(s *streams, t labelText, opts annotate.Options) (annotate.Doc, error) {
	text, err := o.read(s, t)
	if err != nil {
		return annotate.Doc{}, err
	}
	d := annotate.Doc{Name: t.name, Text: text.Source()}
	f, err := os.Open(t.labels)
	if errors.Is(err, os.ErrNotExist) || t.path == "-" {
		d.File = *opts.Prelabel(d.Text)
		return d, nil
	}
	if err != nil {
		return annotate.Doc{}, err
	}
	defer f.Close()
	file, err := annotate.Read(f)
	if err != nil {
		return annotate.Doc{}, fmt.Errorf("%s: %w", t.labels, err)
	}
	d.File = *file
	if _, err := annotate.ToBrat(d); err != nil { // it finds all that any tool would stumble over
		return annotate.Doc{}, err
	}
	return d, nil
}

// toBrat writes the files of all texts and the configuration into a folder.
func (o *labelOptions) toBrat(s *streams, t *labelTally, docs iter.Seq2[annotate.Doc, error]) error {
	if o.output == "" || o.output == "-" {
		return usagef("--to brat writes two files for each text: name a folder with --output")
	}
	config := filepath.Join(o.output, "annotation.conf")
	for d, err := range docs {
		if err != nil {
			return err
		}
		files, err := annotate.ToBrat(d)
		if err != nil {
			return err
		}
		base := filepath.Join(o.output, filepath.FromSlash(d.Name))
		if exists(base+".ann") && !o.force {
			s.note("%s.ann: is there already; --force writes over it", base)
			t.done, t.failed = t.done-1, t.failed+1
			continue
		}
		if err := writeFiles(map[string]string{base + textEnding: files.Text, base + ".ann": files.Ann, base + ".header.json": files.Header}); err != nil {
			return err
		}
	}
	if t.done == 0 || exists(config) {
		return nil
	}
	return writeFiles(map[string]string{config: annotate.BratConfig()})
}

// writeFiles writes files that appear only when they are complete. A header without content is left out.
func writeFiles(files map[string]string) error {
	for name, content := range files {
		if content == "" && strings.HasSuffix(name, ".header.json") {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		err := withOutput(nil, name, func(w io.Writer) error {
			_, err := io.WriteString(w, content)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// decoded is the text of a file as labels see it.
func decoded(data []byte) string { return normalize.Bytes(data, normalize.WithSteps()).Source() }
