package verify

import (
	"errors"
	"fmt"
	"hash/maphash"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/normalize"
)

// ErrNoArticle marks records whose article is not there.
var ErrNoArticle = errors.New("no such article")

// Finder finds the articles of records by the ids that they give as doc. Records that come in the order of their articles
// need each file read once; of other orders every change back reads it again.
type Finder struct {
	options source.Options
	paths   []string
	named   *cursor // over the paths that were named; nil if there are none
	file    *cursor // over the file of the last id that was a path
}

// NewFinder makes a Finder. paths tell where the articles are whose ids are no paths from here: a file that holds them, or
// the folder that their paths start from. options say how the articles are read.
func NewFinder(paths []string, options source.Options) *Finder {
	f := &Finder{options: options, paths: paths}
	if len(paths) > 0 {
		f.named = newCursor(paths, options)
	}
	return f
}

// Close lets go of open files.
func (f *Finder) Close() {
	for _, c := range []*cursor{f.named, f.file} {
		if c != nil {
			c.stop()
		}
	}
}

// Find gives the text of an article.
func (f *Finder) Find(doc string) (*Text, error) {
	if rest, ok := strings.CutPrefix(doc, "-"); ok && (rest == "" || rest[0] == '#') {
		if len(f.paths) != 1 {
			return nil, fmt.Errorf("%w: it was read from standard input; --source tells where it is", ErrNoArticle)
		}
		return f.fromFile(f.paths[0], f.paths[0]+rest)
	}
	for _, dir := range f.paths {
		if name, id, ok := fileOf(dir, doc); ok && !filepath.IsAbs(doc) {
			return f.fromFile(name, id)
		}
	}
	if f.named != nil {
		if text, err := f.named.find(doc); !errors.Is(err, ErrNoArticle) {
			return text, err
		}
	}
	if name, id, ok := fileOf("", doc); ok {
		return f.fromFile(name, id)
	}
	if f.named == nil {
		return nil, fmt.Errorf("%w from here; --source tells where the articles are", ErrNoArticle)
	}
	return nil, ErrNoArticle
}

// fileOf is the file of an id that is a path in a folder, and the id that the article has there: all of the id, or what
// stands before the # of its number.
func fileOf(dir, doc string) (name, id string, ok bool) {
	in := func(p string) string {
		if dir == "" {
			return p
		}
		return filepath.Join(dir, p)
	}
	if name := in(doc); isFile(name) {
		return name, name, true
	}
	i := strings.LastIndexByte(doc, '#')
	if i < 0 {
		return "", "", false
	}
	name = in(doc[:i])
	return name, name + doc[i:], isFile(name)
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}

func (f *Finder) fromFile(name, id string) (*Text, error) {
	if f.file == nil || f.file.paths[0] != name {
		if f.file != nil {
			f.file.stop()
		}
		f.file = newCursor([]string{name}, f.options)
	}
	return f.file.find(id)
}

// cursor goes through the articles of some paths, and begins again where an id lies behind it.
type cursor struct {
	paths   []string
	options source.Options
	next    func() (corpus.Article, error, bool)
	stop    func()
	atStart bool
	id      string // of the article that was read last
	text    *Text
	err     error
	seen    map[uint64]bool // the hashes of all ids, once it was needed to know them
	passing map[uint64]bool // … of this round so far; nil in the first round, which is the only one for records in order
	seed    maphash.Seed
}

func newCursor(paths []string, options source.Options) *cursor {
	c := &cursor{paths: paths, options: options, seed: maphash.MakeSeed()}
	c.restart()
	return c
}

func (c *cursor) restart() {
	if c.stop != nil {
		c.stop()
	}
	c.next, c.stop = iter.Pull2(source.Unique(source.Articles(c.paths, c.options)))
	c.atStart = true
	c.id, c.text, c.err = "", nil, nil
}

// find goes forward to an article, round the end if need be.
func (c *cursor) find(id string) (*Text, error) {
	if c.text != nil || c.err != nil {
		if c.id == id {
			return c.text, c.err
		}
	}
	key := maphash.String(c.seed, id)
	if c.seen != nil && !c.seen[key] {
		return nil, ErrNoArticle
	}
	for round := 0; round < 2; round++ {
		fromStart := c.atStart
		if c.forward(id) {
			return c.text, c.err
		}
		c.seen = c.passing // nil behind the first round
		c.restart()
		c.passing = map[uint64]bool{}
		if fromStart {
			break
		}
	}
	return nil, ErrNoArticle
}

// forward reads articles until one has the id, and opens that one only.
func (c *cursor) forward(id string) bool {
	for {
		a, err, ok := c.next()
		if !ok {
			return false
		}
		c.atStart = false
		if c.passing != nil {
			c.passing[maphash.String(c.seed, a.ID)] = true
		}
		if a.ID != id {
			continue
		}
		c.id, c.text, c.err = id, nil, err
		if err == nil {
			opened, err := a.Open(normalize.WithSteps())
			if c.err = err; err == nil {
				c.text = NewText(opened.Text.Source())
			}
		}
		return true
	}
}
