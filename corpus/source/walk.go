package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// folder walks a folder in the order of names. Hidden files, labels, baselines, notes (README.md), and files that are nothing to read by their name
// or their content are left out; what cannot be opened is an error.
func (r *reader) folder(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil && !r.fail(dir, dir, err) {
		return false
	}
	prefix := strings.TrimRight(filepath.ToSlash(dir), "/") + "/"
	for _, e := range entries {
		p := prefix + e.Name()
		kind := e.Type()
		if kind&fs.ModeSymlink != 0 { // a link to a file is a file; one to a folder could lead round in circles
			info, err := os.Stat(p)
			if err != nil {
				if !r.fail(p, p, err) {
					return false
				}
				continue
			}
			if info.IsDir() {
				continue
			}
			kind = info.Mode().Type()
		}
		if strings.HasPrefix(e.Name(), ".") || !r.walk(p, kind) {
			continue
		}
		if kind.IsDir() {
			if !r.folder(p) {
				return false
			}
		} else if !r.file(p, true) {
			return false
		}
	}
	return true
}

// walk says whether a file found in a folder is to be looked at.
func (r *reader) walk(p string, kind fs.FileMode) bool {
	if kind.IsDir() {
		return true
	}
	return kind.IsRegular() && !isLabels(p) && !isBaseline(p) && !isNote(p) && !leftOut[strings.ToLower(filepath.Ext(p))] && !r.excluded(p)
}

func (r *reader) excluded(p string) bool {
	if len(r.Exclude) == 0 {
		return false
	}
	abs, err := filepath.Abs(p)
	return err == nil && slices.Contains(r.Exclude, abs)
}

// leftOut are files that a folder of articles may hold and that are no articles. Anything else is looked into.
var leftOut = map[string]bool{
	".xml": true, ".toml": true, ".yaml": true, ".yml": true, ".ini": true, ".log": true,
	".go": true, ".py": true, ".sh": true, ".js": true, ".ts": true, ".css": true, ".sql": true,
	// Office documents and the like are zip files, too.
	".xlsx": true, ".docx": true, ".pptx": true, ".ods": true, ".odt": true, ".epub": true, ".jar": true,
}

// isLabels says whether a file holds the labels of an article.
func isLabels(p string) bool { return strings.HasSuffix(strings.ToLower(p), ".gold.jsonl") }

// isBaseline says whether a file holds records to compare those of articles with.
func isBaseline(p string) bool { return strings.HasSuffix(strings.ToLower(p), ".baseline.jsonl") }

// isNote says whether a file tells of the articles beside it: a Markdown file named in capitals (README.md).
func isNote(p string) bool {
	stem, md := strings.CutSuffix(filepath.Base(p), ".md")
	return md && stem == strings.ToUpper(stem) && stem != strings.ToLower(stem)
}

// leftOutOfGlob says whether a file is none of those that a pattern means, though it fits.
func (r *reader) leftOutOfGlob(p, pattern string) bool {
	return r.excluded(p) || isLabels(p) && !isLabels(pattern) || isBaseline(p) && !isBaseline(pattern)
}

func isGlob(p string) bool { return strings.ContainsAny(p, "*?[{") }

// glob reads the files that a pattern names, ** standing for any depth; folders only where the pattern names no file. Links
// to folders are not followed, which could lead round in circles, unless the pattern names them.
func (r *reader) glob(pattern string) bool {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithNoFollow())
	if err != nil {
		return r.fail(pattern, pattern, err)
	}
	slices.Sort(matches)
	var files, dirs []string
	for _, m := range slices.Compact(matches) {
		info, err := os.Stat(m)
		switch {
		case err == nil && info.IsDir():
			dirs = append(dirs, m)
		case r.leftOutOfGlob(m, pattern):
		default: // also what cannot be looked at: its turn to fail comes
			files = append(files, m)
		}
	}
	if len(files)+len(dirs) == 0 {
		return r.fail(pattern, pattern, errNoMatch)
	}
	for _, f := range files {
		if !r.file(f, false) {
			return false
		}
	}
	if len(files) > 0 {
		return true
	}
	for _, d := range dirs {
		if !r.folder(d) {
			return false
		}
	}
	return true
}
