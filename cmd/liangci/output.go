package main

import (
	"io"

	"github.com/liangci/liangci/corpus/sink"
)

// openOutput opens the sink of a format: for standard output or, where a file is named, for that file.
func openOutput(s *streams, format, name string, opts sink.Options) (sink.Sink, error) {
	if name != "" && name != "-" {
		return sink.Open(format, name, opts)
	}
	if sink.NeedsFile(format) {
		return nil, usagef("--format %s: needs --output FILE", format)
	}
	return sink.New(format, s.out, opts)
}

// closeOutput completes what openOutput opened. Where err is an error other than that something could not be read, a file is
// left as it was before.
func closeOutput(s *streams, out sink.Sink, err error) error {
	if err != nil && err != errFindings {
		if file, ok := out.(sink.Output); ok {
			_ = file.Abort() // the first error is the one to tell
		}
		return err
	}
	if bad := out.Close(); bad != nil {
		return bad
	}
	if w, ok := out.(interface{ Warnings() []string }); ok {
		for _, warning := range w.Warnings() {
			s.note("%s", warning)
		}
	}
	return err
}

// withOutput calls write with standard output or, where a file is named, with a file that appears only when write
// succeeds. An error that says that articles could not be read still leaves the rest in the file.
func withOutput(s *streams, name string, write func(io.Writer) error) error {
	if name == "" || name == "-" {
		return write(s.out)
	}
	f, err := sink.Create(name)
	if err != nil {
		return err
	}
	err = write(f)
	if err != nil && err != errFindings {
		_ = f.Abort() // the first error is the one to tell
		return err
	}
	if bad := f.Commit(); bad != nil {
		return bad
	}
	return err
}
