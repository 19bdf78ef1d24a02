package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/liangci/liangci/corpus"
)

// Input is what a file is taken for.
type Input string

// The kinds of input. Auto goes by name and content, and by content for the text of a JSON line or a row too: where it is a
// piece of a web page, the article is taken out of that. Asked for by its name, a kind is read as it stands.
const (
	Auto  Input = "auto"
	Text  Input = "text"
	HTML  Input = "html"
	JSONL Input = "jsonl"
	CSV   Input = "csv"
	WARC  Input = "warc"
)

// Inputs are the kinds that ParseInput knows.
func Inputs() []string {
	return []string{string(Auto), string(Text), string(HTML), string(JSONL), string(CSV), string(WARC)}
}

// ParseInput reads the name of a kind of input. Kinds that no reader is there for yet are an error that says so.
func ParseInput(name string) (Input, error) {
	switch in := Input(name); in {
	case Auto, Text, HTML, JSONL, CSV:
		return in, nil
	case WARC:
		return "", fmt.Errorf("input %q: %w", name, errUnsupported)
	}
	return "", fmt.Errorf("input %q: expected one of %v", name, Inputs())
}

// Fields are the names of the fields of a JSON line or the columns of a CSV file that hold the parts of an article. A
// name may lead into nested objects with dots: "page.text". Empty takes the usual names.
type Fields struct {
	ID, Text, Date, Title, URL string
}

// Options say how paths are read. The zero value reads everything by name and content.
type Options struct {
	Input  Input
	Fields Fields
	// Charset is what the bytes are decoded from, by a name that ParseCharset gives. Empty goes by the bytes themselves.
	Charset string
	// Stdin is what - reads. Nil is empty.
	Stdin io.Reader
	// Exclude is a file that is left out of folders and globs: the output of the same run, say.
	Exclude string
	// MaxBytes is the size from which on an article (after decompression) is an error. 0 is DefaultMaxBytes.
	MaxBytes int64
}

// DefaultMaxBytes keeps a decompression bomb from eating the machine: 1 GiB.
const DefaultMaxBytes = 1 << 30

// Why an article could not be read, beside the errors of the file system.
var (
	ErrEmpty  = errors.New("empty")
	ErrBinary = errors.New("not text (binary data)")
	// ErrLabels marks a *.gold.jsonl file that was named itself: labels, not articles. Nothing went wrong.
	ErrLabels = errors.New("left out: labels, not articles (--input jsonl reads it all the same)")

	errUnsupported = errors.New("not supported yet")
	errNoMatch     = errors.New("no file matches")
)

// Articles gives the articles of all paths in order. A path is a file, a folder (walked, its files by name), a glob, an
// archive or "-" for standard input; no path at all is standard input too. Every error is a *corpus.ArticleError and
// stands for one article; its Article has only the ID. Files are opened when their turn comes.
func Articles(paths []string, opts Options) iter.Seq2[corpus.Article, error] {
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	if opts.MaxBytes == 0 {
		opts.MaxBytes = DefaultMaxBytes
	}
	if opts.Input == "" {
		opts.Input = Auto
	}
	if opts.Exclude != "" {
		if abs, err := filepath.Abs(opts.Exclude); err == nil {
			opts.Exclude = abs
		}
	}
	return func(yield func(corpus.Article, error) bool) {
		r := &reader{Options: opts, yield: yield}
		for _, p := range paths {
			if !r.path(p) {
				return
			}
		}
	}
}

// reader hands out articles; its methods give false once no more are wanted.
type reader struct {
	Options
	yield func(corpus.Article, error) bool
}

func (r *reader) fail(id string, err error) bool {
	return r.yield(corpus.Article{ID: id}, &corpus.ArticleError{ID: id, Err: reason(err)})
}

// reason drops what the id says already: "open a.txt: permission denied" becomes "permission denied".
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

func (r *reader) path(p string) bool {
	if p == "-" {
		return r.stdin()
	}
	info, err := os.Stat(p)
	if errors.Is(err, fs.ErrNotExist) && isGlob(p) {
		return r.glob(p)
	}
	if err != nil {
		return r.fail(p, err)
	}
	if info.IsDir() {
		return r.folder(p)
	}
	if r.Input == Auto && isLabels(p) {
		return r.fail(p, ErrLabels)
	}
	return r.file(p, false)
}

func (r *reader) stdin() bool {
	in := r.Stdin
	if in == nil {
		return r.fail("-", ErrEmpty)
	}
	return r.stream(entry{id: "-", name: ""}, in)
}
