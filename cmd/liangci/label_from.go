package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus/annotate"
)

// runFrom writes the labels that come back from a tool beside their texts.
func (o *labelOptions) runFrom(s *streams) error {
	tool, opts, err := o.toolOptions("from", o.from)
	if err != nil {
		return err
	}
	if o.output == "-" {
		return usagef("--from writes a file for each text: name a folder with --output")
	}
	back := &returned{labelOptions: o, s: s, written: map[string]bool{}}
	for _, p := range o.paths {
		var docs iter.Seq2[annotate.Doc, error]
		if tool == annotate.Brat {
			docs = bratDocs(p, opts)
		} else {
			docs = o.fileDocs(s, p, tool, opts)
		}
		for d, err := range docs {
			back.take(p, d, err)
		}
	}
	return back.close()
}

// fileDocs reads a file of texts; - is standard input.
func (o *labelOptions) fileDocs(s *streams, p string, tool annotate.Tool, opts annotate.Options) iter.Seq2[annotate.Doc, error] {
	if p == "-" {
		return annotate.Import(s.in, tool, opts)
	}
	return func(yield func(annotate.Doc, error) bool) {
		f, err := os.Open(p)
		if err != nil {
			yield(annotate.Doc{}, errors.Unwrap(err))
			return
		}
		defer f.Close()
		annotate.Import(f, tool, opts)(yield)
	}
}

// bratDocs reads the .ann files of a folder (walked), or a single one, with the texts beside them.
func bratDocs(p string, opts annotate.Options) iter.Seq2[annotate.Doc, error] {
	return func(yield func(annotate.Doc, error) bool) {
		dir := p
		if info, err := os.Stat(p); err == nil && !info.IsDir() {
			dir = filepath.Dir(p)
		}
		stop := errors.New("stop")
		err := filepath.WalkDir(p, func(name string, e fs.DirEntry, err error) error {
			if err == nil && (e.IsDir() || !strings.HasSuffix(name, ".ann")) {
				return nil
			}
			d := annotate.Doc{}
			if err == nil {
				d, err = bratDoc(dir, strings.TrimSuffix(name, ".ann"), opts)
			}
			if err != nil {
				err = fmt.Errorf("%s: %w", name, err)
			}
			if !yield(d, err) {
				return stop
			}
			return nil
		})
		if err != nil && err != stop {
			yield(annotate.Doc{}, err)
		}
	}
}

func bratDoc(dir, base string, opts annotate.Options) (annotate.Doc, error) {
	var files annotate.BratFiles
	for _, f := range []struct {
		ending string
		to     *string
		needed bool
	}{{".ann", &files.Ann, true}, {textEnding, &files.Text, true}, {".header.json", &files.Header, false}} {
		data, err := os.ReadFile(base + f.ending)
		if err != nil && (f.needed || !errors.Is(err, fs.ErrNotExist)) {
			return annotate.Doc{}, err
		}
		*f.to = string(data)
	}
	name, err := filepath.Rel(dir, base)
	if err != nil {
		return annotate.Doc{}, err
	}
	return annotate.FromBrat(filepath.ToSlash(name), files, opts)
}

// returned takes what comes back.
type returned struct {
	*labelOptions
	s       *streams
	written map[string]bool
	labelTally
	doubts, open int
}

// take writes the labels of one text, or tells why not.
func (r *returned) take(from string, d annotate.Doc, err error) {
	r.all++
	if errors.Is(err, annotate.ErrNotAnnotated) {
		r.s.note("%s: %v", from, err)
		r.open++
		return
	}
	if err == nil {
		err = r.write(d)
	}
	if err != nil {
		r.s.note("%s: %v", from, err)
		r.failed++
		return
	}
	r.done++
	for _, doubt := range d.Doubts {
		r.s.note("%s: %s", d.Name, doubt)
		r.doubts++
	}
}

func (r *returned) write(d annotate.Doc) error {
	base := filepath.Join(r.output, filepath.FromSlash(d.Name))
	labels := base + labelsEnding
	switch {
	case r.written[labels]:
		return fmt.Errorf("%s: a second text of this name", d.Name)
	case exists(labels) && !r.force:
		return fmt.Errorf("%s: is there already; --force writes over it", labels)
	}
	files := map[string]string{}
	data, err := os.ReadFile(base + textEnding)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		files[base+textEnding] = d.Text
	case err != nil:
		return err
	case plain(decoded(data)) != plain(d.Text):
		return fmt.Errorf("%s is not the text that was labelled: its labels are not written", base+textEnding)
	}
	var b bytes.Buffer
	if err := d.File.Write(&b); err != nil {
		return err
	}
	files[labels] = b.String()
	r.written[labels] = true
	return writeFiles(files)
}

// plain takes the difference in line ends out.
func plain(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// close tells what is left to do.
func (r *returned) close() error {
	if r.doubts+r.open > 0 {
		r.s.note("%s written, %s to look at, %s not annotated", count(r.done, "text"), count(r.doubts, "label"), count(r.open, "text"))
	}
	switch {
	case r.done == 0 && r.failed+r.open > 0:
		return errNothing
	case r.failed+r.doubts > 0:
		return errFindings
	}
	return nil
}
