package source

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Size is how many bytes the files of all paths have: what Options.Read comes to in the end, by their names. It is an
// estimate to show progress with. ok is false where it cannot be known, as of a pipe, or when ctx is done.
func Size(ctx context.Context, paths []string, opts Options) (n int64, ok bool) {
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	opts.Exclude = absolute(opts.Exclude)
	r := &reader{Options: opts}
	for _, p := range paths {
		info, err := os.Stat(p)
		switch {
		case p == "-":
			f, file := opts.Stdin.(*os.File)
			if !file {
				return 0, false
			}
			if info, err = f.Stat(); err != nil || !info.Mode().IsRegular() {
				return 0, false
			}
			n += info.Size()
		case err == nil && info.IsDir():
			n += r.folderSize(ctx, p)
		case err == nil:
			n += info.Size()
		case isGlob(p):
			n += r.globSize(ctx, p)
		}
	}
	return n, ctx.Err() == nil
}

func (r *reader) folderSize(ctx context.Context, dir string) (n int64) {
	_ = filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error { // what cannot be read has no size
		switch {
		case ctx.Err() != nil:
			return filepath.SkipAll
		case err != nil:
			return nil
		case p != dir && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		info, err := os.Stat(p) // behind a link
		if err == nil && info.Mode().IsRegular() && r.walk(p, info.Mode().Type()) {
			n += info.Size()
		}
		return nil
	})
	return n
}

// globSize is the size of the files that a pattern names; of folders only where it names no file.
func (r *reader) globSize(ctx context.Context, pattern string) (n int64) {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithNoFollow())
	if err != nil {
		return 0
	}
	files := 0
	for _, m := range matches {
		if info, err := os.Stat(m); err == nil && !info.IsDir() && !r.leftOutOfGlob(m, pattern) {
			files++
			n += info.Size()
		}
	}
	if files > 0 {
		return n
	}
	for _, m := range matches {
		n += r.folderSize(ctx, m)
	}
	return n
}
