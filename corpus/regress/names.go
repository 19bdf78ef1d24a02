package regress

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
)

// Place is where an article was found.
type Place struct {
	File string `json:"file"` // the file that holds the article, as its path was given; "" if it is not known
	// Plain says that the file is the article's text, so that its lines are those of the records.
	Plain bool `json:"-"`
}

// PlaceOf finds out where an article is.
func PlaceOf(a corpus.Article) Place {
	if regular(a.ID) {
		return Place{a.ID, !a.HTML && !a.Decoded}
	}
	if i := strings.LastIndexByte(a.ID, '#'); i > 0 && regular(a.ID[:i]) {
		return Place{File: a.ID[:i]}
	}
	return Place{}
}

func regular(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// Labels reads the labels beside an article, NAME.gold.jsonl beside NAME.txt, if there are any: nil and no error if not.
// source is the text that they refer to.
func (p Place) Labels(source string) (*gold.Doc, error) {
	labels := strings.TrimSuffix(p.File, filepath.Ext(p.File)) + ".gold.jsonl"
	if !p.Plain || !regular(labels) {
		return nil, nil
	}
	return gold.Load(gold.Pair{Text: p.File, Labels: labels}, source)
}

// Root is what the names of a baseline are relative to, so that it can be used from anywhere: the folder that is compared,
// or that of the file that is.
func Root(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return "" // a glob, or standard input
	}
	if !info.IsDir() {
		path = filepath.Dir(path)
	}
	return strings.TrimRight(filepath.ToSlash(path), "/") + "/"
}

// Name is what a baseline calls the article of an id, which begins with the root unless the article brought its own.
func Name(root, id string) string { return strings.TrimPrefix(filepath.ToSlash(id), root) }
