package main

import (
	"bufio"
	"io"
	"slices"

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

// outputBuffer is how many bytes of output are written at once.
const outputBuffer = 64 << 10

// withBufferedOutput is withOutput for the many small texts of a command that reads articles. Where somebody may wait for each,
// on a terminal or behind standard input, they are written as they come.
func withBufferedOutput(s *streams, in *inputOptions, write func(io.Writer) error) error {
	return withOutput(s, in.output, func(w io.Writer) error {
		toScreen := s.outTerminal && (in.output == "" || in.output == "-")
		if toScreen || len(in.paths) == 0 || slices.Contains(in.paths, "-") {
			return write(w)
		}
		b := bufio.NewWriterSize(w, outputBuffer)
		err := write(b)
		if flushed := b.Flush(); flushed != nil && (err == nil || err == errFindings) {
			return flushed
		}
		return err
	})
}
