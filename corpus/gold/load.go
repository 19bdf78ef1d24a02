package gold

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Pair is a text and the labels beside it, by the names of their files.
type Pair struct{ Text, Labels string }

// Find walks a folder for NAME.gold.jsonl files with a NAME.txt beside them, in the order of their names. Labels without
// a text, and folders that cannot be opened, are among the errors.
func Find(dir string) (pairs []Pair, problems []error) {
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			problems = append(problems, err)
			return nil
		}
		if p != dir && strings.HasPrefix(d.Name(), ".") {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		name, labels := strings.CutSuffix(p, ".gold.jsonl")
		if d.IsDir() || !labels {
			return nil
		}
		if _, err := os.Stat(name + ".txt"); err != nil {
			problems = append(problems, fmt.Errorf("%s: no %s.txt beside it", p, filepath.Base(name)))
			return nil
		}
		pairs = append(pairs, Pair{name + ".txt", p})
		return nil
	})
	if err != nil {
		problems = append(problems, err)
	}
	return pairs, problems
}

// Load reads the labels of a pair. source is the decoded text of pair.Text.
func Load(pair Pair, source string) (*Doc, error) {
	f, err := os.Open(pair.Labels)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	d, err := Read(filepath.Base(pair.Text), source, pair.Labels, f)
	if err != nil {
		return nil, err
	}
	d.Path = pair.Text
	return d, nil
}
