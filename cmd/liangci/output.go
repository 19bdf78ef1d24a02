package main

import (
	"io"

	"github.com/liangci/liangci/corpus/sink"
)

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
