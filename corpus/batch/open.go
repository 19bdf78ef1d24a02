package batch

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/liangci/liangci/corpus/sink"
)

// direct are the formats whose text can be continued as it stands.
var direct = []string{"jsonl", "csv", "tsv"}

// ErrNoFile is the error of an output that cannot be continued since it is no regular file.
var ErrNoFile = errors.New("only a run that writes to a file can be continued")

// Open opens the output. The error of a run that cannot be continued says why.
func Open(opts Options) (*Output, error) {
	o := &Output{Options: opts}
	if o.Name == "-" {
		o.Name = ""
	}
	if target, err := filepath.EvalSymlinks(o.Name); err == nil && o.Name != "" {
		o.Name = target
	}
	info, err := os.Stat(o.Name)
	var open func() error
	switch {
	case o.Name == "":
		open = o.openStream
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s: is a directory", o.Name)
	case err == nil && !info.Mode().IsRegular():
		open = o.openIrregular
	default:
		return o, o.openFolder()
	}
	if o.Resume {
		return nil, ErrNoFile
	}
	if err := open(); err != nil {
		return nil, err
	}
	return o, o.openErrors()
}

// openStream writes to standard output.
func (o *Output) openStream() error {
	if o.Lines {
		o.lines = o.Stdout
		return nil
	}
	s, err := sink.New(o.Format, o.Stdout, o.Sink)
	o.take(s)
	return err
}

// openIrregular writes to a device or a pipe with a name.
func (o *Output) openIrregular() error {
	if o.Lines {
		f, err := os.OpenFile(o.Name, os.O_WRONLY, 0)
		o.lines = f
		return err
	}
	s, err := sink.Open(o.Format, o.Name, o.Sink)
	o.take(s)
	return err
}

// take makes a sink the one for text if it takes that.
func (o *Output) take(s sink.Sink) {
	if e, ok := s.(sink.Encoder); ok {
		o.text = e
	} else if s != nil {
		o.live = s
	}
}

func (o *Output) openErrors() (err error) {
	if o.Errors == "" {
		return nil
	}
	if o.errFile, err = sink.Create(o.Errors); err != nil {
		o.abortLive()
		return err
	}
	o.errors = o.errFile
	return nil
}

// openFolder writes into the folder beside the file.
func (o *Output) openFolder() error {
	dir, err := openFolder(o.Name)
	if err != nil {
		return err
	}
	o.folder = dir
	anew, err := o.begin()
	if err == nil {
		return nil
	}
	o.abortLive()
	if anew { // nothing is in it that could be lost
		_ = dir.remove() // the first error is the one to tell
	} else {
		dir.close()
	}
	return err
}

// begin opens the files of the folder at the last checkpoint or, anew, empty.
func (o *Output) begin() (anew bool, err error) {
	settings, last, err := o.folder.journal.read(o.folder.fits)
	if err != nil {
		return false, err
	}
	if last != nil && !o.Resume {
		o.lost, last = last.Articles, nil
	}
	if last == nil {
		if err := o.folder.clear(); err != nil {
			return false, err
		}
		err = o.folder.journal.begin(o.Settings)
	} else if err := changed(settings, o.Settings); err != nil {
		return false, fmt.Errorf("%s cannot be continued: %w; leave out --resume to begin anew", o.Name, err)
	} else {
		o.start, o.folder.safe = *last, true
	}
	if err == nil {
		err = o.openFiles()
	}
	return last == nil, named(o.Name, err)
}

// openFiles opens the files of the folder and the sinks over them.
func (o *Output) openFiles() error {
	text := slices.Contains(direct, o.Format) || o.Lines
	records := o.recordsFile()
	if err := o.folder.clear(records, articlesFile, errorsFile); err != nil {
		return err
	}
	file, err := o.file(records)
	if err != nil {
		return err
	}
	if o.errors, err = o.file(errorsFile); err != nil {
		return err
	}
	if o.Lines {
		o.lines = file
		return nil
	}
	opts := o.Sink
	opts.Continued = file.size > 0
	if text {
		s, err := sink.New(o.Format, file, opts)
		o.take(s)
		return err
	}
	s, err := sink.New("jsonl", file, opts)
	if err != nil {
		return err
	}
	o.take(s)
	articles, err := o.file(articlesFile)
	if err != nil {
		return err
	}
	o.articles = articles
	opts.Continued, opts.TempDir = false, o.folder.path
	if o.live, err = sink.Open(o.Format, o.Name, opts); err != nil {
		return err
	}
	return o.replay(file, articles)
}

// recordsFile is the file of the folder that holds the records.
func (o *Output) recordsFile() string {
	if slices.Contains(direct, o.Format) && !o.Lines {
		return "records." + o.Format
	}
	return "records.jsonl"
}

func (o *Output) file(name string) (*spool, error) { return o.folder.open(name, o.start.Sizes[name]) }

// Close completes the output, which appears.
func (o *Output) Close(p Position, s Summary) error {
	if o.folder == nil {
		return errors.Join(o.closeSinks(), o.closeErrors())
	}
	if err := o.complete(p, s); err != nil {
		o.abortLive()
		o.folder.close()
		return err
	}
	return o.folder.remove()
}

func (o *Output) closeSinks() error {
	switch {
	case o.live != nil:
		return o.live.Close()
	case o.text != nil:
		return o.text.Close()
	}
	if f, ok := o.lines.(io.Closer); ok && o.Name != "" {
		return f.Close()
	}
	return nil
}

// complete makes everything safe and lets the files appear, the output last.
func (o *Output) complete(p Position, s Summary) error {
	if o.text != nil && o.live == nil {
		if err := o.text.Close(); err != nil { // the header of a table without rows
			return err
		}
		o.folder.mark()
	}
	if err := o.folder.checkpoint(p, s); err != nil {
		return err
	}
	if err := o.closeErrors(); err != nil {
		return err
	}
	if o.live != nil {
		return o.live.Close()
	}
	return place(filepath.Join(o.folder.path, o.recordsFile()), o.Name)
}

// closeErrors lets the file of errors appear.
func (o *Output) closeErrors() error {
	if o.errFile != nil {
		return o.errFile.Commit()
	}
	if o.folder == nil || o.Errors == "" {
		return nil
	}
	file := o.folder.files[errorsFile]
	if err := file.w.Flush(); err != nil {
		return err
	}
	out, err := sink.Create(o.Errors)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, io.NewSectionReader(file.f, 0, file.size)); err != nil {
		return errors.Join(err, out.Abort())
	}
	return out.Commit()
}

// place gives a file its name; one that is replaced leaves its mode.
func place(from, name string) error {
	if info, err := os.Stat(name); err == nil {
		if err := os.Chmod(from, info.Mode().Perm()); err != nil {
			return err
		}
	}
	if err := os.Rename(from, name); err != nil {
		return fmt.Errorf("%s: %w", name, errors.Unwrap(err))
	}
	return nil
}
