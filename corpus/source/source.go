package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"

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

// ParseInput reads the name of a kind of input.
func ParseInput(name string) (Input, error) {
	if !slices.Contains(Inputs(), name) {
		return "", fmt.Errorf("input %q: expected one of %v", name, Inputs())
	}
	return Input(name), nil
}

// Options say how paths are read. The zero value reads everything by name and content.
type Options struct {
	Input  Input
	Fields Fields
	// Charset is what the bytes are decoded from, by a name that ParseCharset gives. Empty goes by the bytes themselves.
	Charset string
	// Stdin is what - reads. Nil is empty.
	Stdin io.Reader
	// Exclude are files that are left out of folders and globs: the outputs of the same run, say. "" is none.
	Exclude []string
	// EveryLine makes a blank line of JSON Lines an article without text, where otherwise it is passed over: for those who
	// want as many answers as they send lines. What is asked for as JSONL is never taken for one document then.
	EveryLine bool
	// Read counts the bytes that have been read of the files, as they stand there, if it is not nil: see Size.
	Read *atomic.Int64
	// MaxBytes is the size from which on an article (after decompression) is an error. 0 is DefaultMaxBytes.
	MaxBytes int64
	// MaxRatio is how many times its size a compressed file or an archive may unpack to before it is taken for a
	// decompression bomb. Up to MaxBytes it may unpack to anything. 0 is DefaultMaxRatio.
	MaxRatio int64
}

// What keeps a giant or a decompression bomb from eating the machine. Pages of news shrink to a tenth, JSON Lines of them to
// less where they repeat their frame.
const (
	DefaultMaxBytes = 256 << 20
	DefaultMaxRatio = 1000
)

// Why an article could not be read, beside the errors of the file system.
var (
	ErrEmpty  = errors.New("empty")
	ErrBinary = errors.New("not text (binary data)")
	// ErrLabels marks a *.gold.jsonl file that was named itself: labels, not articles. Nothing went wrong.
	ErrLabels = errors.New("left out: labels, not articles (--input jsonl reads it all the same)")

	errNoMatch    = errors.New("no file matches")
	errNoArticles = errors.New("holds no article")
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
	if opts.MaxRatio == 0 {
		opts.MaxRatio = DefaultMaxRatio
	}
	if opts.Input == "" {
		opts.Input = Auto
	}
	opts.Exclude = absolute(opts.Exclude)
	return func(yield func(corpus.Article, error) bool) {
		r := &reader{Options: opts}
		r.yield = func(a corpus.Article, err error) bool {
			r.count++
			return yield(a, err)
		}
		for _, p := range paths {
			before := r.count
			if !r.path(p) {
				return
			}
			if r.count == before && !r.everyLine() && !r.fail(p, p, errNoArticles) {
				return
			}
		}
	}
}

// absolute gives the full names of files.
func absolute(names []string) []string {
	var out []string
	for _, name := range names {
		if abs, err := filepath.Abs(name); name != "" && err == nil {
			out = append(out, abs)
		}
	}
	return out
}

// reader hands out articles; its methods give false once no more are wanted.
type reader struct {
	Options
	yield   func(corpus.Article, error) bool
	count   int // articles and errors so far
	guesses map[string]guess
	line    []byte // room for a long line of JSON
	fields  fields // room for those of an object
}

// everyLine says whether as many articles are wanted as there are lines: none where there is no line.
func (r *reader) everyLine() bool { return r.EveryLine && r.Input == JSONL }

func (r *reader) fail(id, path string, err error) bool {
	return r.yield(corpus.Article{ID: id, Path: path}, &corpus.ArticleError{ID: id, Err: reason(err)})
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
		return r.fail(p, p, err)
	}
	if info.IsDir() {
		return r.folder(p)
	}
	if r.Input == Auto && isLabels(p) {
		return r.fail(p, p, ErrLabels)
	}
	return r.file(p, false)
}

func (r *reader) stdin() bool {
	in := r.Stdin
	if in == nil {
		return r.fail("-", "-", ErrEmpty)
	}
	return r.stream(entry{id: "-", name: "", size: sizeOf(in)}, in)
}
