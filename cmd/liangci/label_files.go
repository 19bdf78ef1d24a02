package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus/source"
)

// labelText is a text, by the names of its file and of the labels beside it.
type labelText struct {
	path   string // "-" is standard input
	labels string
	name   string // relative to the folder that was named, with slashes and without .txt
	found  bool   // found in a folder, not named
}

const (
	textEnding   = ".txt"
	labelsEnding = ".gold.jsonl"
)

// findTexts gives the texts that paths name: NAME.txt, or the NAME.gold.jsonl beside it, or all NAME.txt of a folder.
func findTexts(paths []string) (texts []labelText, problems []error) {
	for _, p := range paths {
		if p == "-" {
			texts = append(texts, labelText{path: "-", name: "stdin"})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			problems = append(problems, err)
		case info.IsDir():
			inside, bad := textsIn(p)
			if problems = append(problems, bad...); len(inside)+len(bad) == 0 {
				problems = append(problems, fmt.Errorf("%s: no NAME%s in it", p, textEnding))
			}
			texts = append(texts, inside...)
		default:
			name, ok := strings.CutSuffix(p, textEnding)
			if !ok {
				name, ok = strings.CutSuffix(p, labelsEnding)
			}
			if !ok {
				problems = append(problems, fmt.Errorf("%s: labels belong to a NAME%s; of other files, liangci text makes one", p, textEnding))
				continue
			}
			texts = append(texts, labelText{name + textEnding, name + labelsEnding, filepath.Base(name), false})
		}
	}
	return texts, problems
}

// textsIn walks a folder in the order of names; what is hidden is left out.
func textsIn(dir string) (texts []labelText, problems []error) {
	walk := func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			problems = append(problems, err)
			return nil
		case p != dir && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		name, ok := strings.CutSuffix(p, textEnding)
		if d.IsDir() || !ok {
			return nil
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			rel = filepath.Base(name)
		}
		texts = append(texts, labelText{p, name + labelsEnding, filepath.ToSlash(rel), true})
		return nil
	}
	if err := filepath.WalkDir(dir, walk); err != nil {
		problems = append(problems, err)
	}
	return texts, problems
}

// parseCharset is source.ParseCharset with an error that counts as wrong usage.
func parseCharset(label string) (string, error) {
	name, err := source.ParseCharset(label)
	if err != nil {
		return "", usagef("--%w", err)
	}
	return name, nil
}
