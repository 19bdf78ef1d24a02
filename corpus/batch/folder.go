package batch

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
)

// folder is what a run writes into before its output is complete: .NAME.partial beside it.
type folder struct {
	path    string
	output  string // the name of what is written, which errors tell
	journal journal
	files   map[string]*spool
	safe    bool       // there is a checkpoint
	pending chan error // the end of one that was begun; nil while there is none
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
	if err := d.begin(p, s); err != nil {
		return err
	}
	return d.wait()
}

// begin begins a checkpoint, which goes on beside the run: a disk takes its time to say that something is safe. The error is
// also that of the checkpoint before, which is waited for.
func (d *folder) begin(p Position, s Summary) error {
	if err := d.wait(); err != nil {
		return err
	}
	c := checkpoint{Position: p, Sizes: map[string]int64{}, Summary: s}
	c.Summary.Dimensions = maps.Clone(s.Dimensions)
	for name, file := range d.files {
		if err := file.flush(); err != nil {
			return err
		}
		c.Sizes[name] = file.whole
	}
	done := make(chan error, 1)
	d.pending = done
	go func() { done <- d.settle(c) }()
	return nil
}

// settle makes the files safe before the journal speaks of them.
func (d *folder) settle(c checkpoint) error {
	for _, file := range d.files {
		if err := file.f.Sync(); err != nil {
			return named(d.output, err)
		}
	}
	return named(d.output, d.journal.append(c))
}

// wait waits for the checkpoint that was begun, if there is one.
func (d *folder) wait() error {
	if d.pending == nil {
		return nil
	}
	err := <-d.pending
	d.pending = nil
	d.safe = d.safe || err == nil
	return err
}

// busy says whether a checkpoint is still going on.
func (d *folder) busy() bool { return d.pending != nil && len(d.pending) == 0 }

// close closes the files and leaves them.
func (d *folder) close() {
	_ = d.wait() // where it went wrong, the one before holds
	for _, s := range d.files {
		s.f.Close()
	}
	d.journal.f.Close()
}

// remove removes the folder with everything in it.
func (d *folder) remove() error {
	_ = d.wait() // of what goes
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

func (s *spool) flush() error { return named(s.output, s.w.Flush()) }

// named puts the name of the output in the place of that of a file in the folder, which means little to the reader of an
// error.
func named(output string, err error) error {
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		return fmt.Errorf("%s: %w", output, pe.Err)
	}
	return err
}
