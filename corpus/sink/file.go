package sink

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File is an output file that appears under its name only when it is complete: it is written beside and renamed. A
// name that is no regular file (/dev/null, a pipe) is written to directly.
type File struct {
	f    *os.File
	name string // empty when written directly
}

// Create begins a file. The end is Commit or Abort.
func Create(name string) (*File, error) { return CreateIn("", name) }

// CreateIn is Create with the folder, on the same disk, that the file waits in until it is complete; "" is beside it.
func CreateIn(dir, name string) (*File, error) {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s: is a directory", name)
	case err == nil && !info.Mode().IsRegular():
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		return &File{f: f}, err
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	if dir == "" {
		dir = filepath.Dir(name)
	}
	temp := filepath.Join(dir, "."+filepath.Base(name)+"."+rand.Text()[:8]+".tmp")
	f, err := os.OpenFile(temp, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, bare(err))
	}
	if info != nil { // a file that is replaced keeps its mode
		if err := f.Chmod(info.Mode().Perm()); err != nil {
			return nil, errors.Join(err, f.Close(), os.Remove(temp))
		}
	}
	return &File{f, name}, nil
}

// Write writes to the file that is not there yet.
func (o *File) Write(p []byte) (int, error) { return o.f.Write(p) }

// Commit makes the file appear, in the place of what was there before.
func (o *File) Commit() error {
	if o.name == "" {
		return o.f.Close()
	}
	if err := o.f.Sync(); err != nil {
		return errors.Join(err, o.Abort())
	}
	temp := o.f.Name()
	if err := o.f.Close(); err != nil {
		return errors.Join(err, os.Remove(temp))
	}
	if err := os.Rename(temp, o.name); err != nil {
		return errors.Join(fmt.Errorf("%s: %w", o.name, bare(err)), os.Remove(temp))
	}
	return nil
}

// Abort leaves everything as it was before Create.
func (o *File) Abort() error {
	err := o.f.Close()
	if o.name != "" {
		err = errors.Join(err, os.Remove(o.f.Name()))
	}
	return err
}

// bare drops the name of the temporary file, which means nothing to the reader of an error.
func bare(err error) error {
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		return pe.Err
	}
	if le := (*os.LinkError)(nil); errors.As(err, &le) {
		return le.Err
	}
	return err
}
