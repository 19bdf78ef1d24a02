package batch

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// folder is what a run writes into before its output is complete: .NAME.partial beside it.
type folder struct {
	path    string
	output  string // the name of what is written, which errors tell
	journal journal
	files   map[string]*spool
	safe    bool // there is a checkpoint
}

// What a folder holds beside the records, whose name tells their format.
const (
	journalFile  = "journal"
	articlesFile = "articles.jsonl"
	errorsFile   = "errors.jsonl"
)

// folderOf is the folder for an output.
func folderOf(name string) string {
	return filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+".partial")
}

// openFolder makes the folder or takes the one that is there.
func openFolder(name string) (*folder, error) {
	dir := &folder{path: folderOf(name), output: name, files: map[string]*spool{}}
	if err := os.Mkdir(dir.path, 0o777); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, named(name, err)
	}
	f, err := os.OpenFile(filepath.Join(dir.path, journalFile), os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, named(name, err)
	}
	if !lock(f) {
		f.Close()
		return nil, fmt.Errorf("%s: another run is writing it (%s)", name, dir.path)
	}
	dir.journal = journal{f}
	return dir, nil
}

// fits says whether the files hold what a checkpoint speaks of.
func (d *folder) fits(c checkpoint) bool {
	for name, size := range c.Sizes {
		if info, err := os.Stat(filepath.Join(d.path, name)); size > 0 && (err != nil || info.Size() < size) {
			return false
		}
	}
	return true
}

// open opens a file and cuts it to its size at a checkpoint.
func (d *folder) open(name string, size int64) (*spool, error) {
	f, err := os.OpenFile(filepath.Join(d.path, name), os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, err
	}
	s := &spool{f: f, w: bufio.NewWriterSize(f, 256<<10), size: size, whole: size, output: d.output}
	d.files[name] = s
	if err := f.Truncate(size); err != nil {
		return nil, err
	}
	_, err = f.Seek(size, 0)
	return s, err
}

// clear removes what an earlier run left, but for the journal and the files that are named.
func (d *folder) clear(but ...string) error {
	entries, err := os.ReadDir(d.path)
	if err != nil {
		return err
	}
	keep := map[string]bool{journalFile: true}
	for _, name := range but {
		keep[name] = true
	}
	for _, e := range entries {
		if !keep[e.Name()] {
			if err := os.Remove(filepath.Join(d.path, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

// mark remembers that the files hold whole articles now.
func (d *folder) mark() {
	for _, s := range d.files {
		s.whole = s.size
	}
}

// checkpoint makes safe what the files hold of whole articles, and says so in the journal.
func (d *folder) checkpoint(p Position, s Summary) error {
	c := checkpoint{Position: p, Sizes: map[string]int64{}, Summary: s}
	for name, file := range d.files {
		if err := file.sync(); err != nil {
			return err
		}
		c.Sizes[name] = file.whole
	}
	if err := d.journal.append(c); err != nil {
		return named(d.output, err)
	}
	d.safe = true
	return nil
}

// close closes the files and leaves them.
func (d *folder) close() {
	for _, s := range d.files {
		s.f.Close()
	}
	d.journal.f.Close()
}

// remove removes the folder with everything in it.
func (d *folder) remove() error {
	err := os.RemoveAll(d.path)
	d.close()
	return err
}

// spool is a file that is written from its front to its end.
type spool struct {
	f     *os.File
	w     *bufio.Writer
	size  int64 // with what is in w
	whole int64 // up to where it holds whole articles

	output string
}

func (s *spool) Write(p []byte) (int, error) {
	n, err := s.w.Write(p)
	s.size += int64(n)
	return n, named(s.output, err)
}

func (s *spool) sync() error {
	if err := s.w.Flush(); err != nil {
		return named(s.output, err)
	}
	return named(s.output, s.f.Sync())
}

// named puts the name of the output in the place of that of a file in the folder, which means little to the reader of an
// error.
func named(output string, err error) error {
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		return fmt.Errorf("%s: %w", output, pe.Err)
	}
	return err
}
