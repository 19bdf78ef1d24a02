package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
)

// streams are what a command reads and writes, and what is known about the terminal they lead to.
type streams struct {
	in       io.Reader
	out, err io.Writer

	inTerminal, outTerminal, errTerminal bool
	color                                bool // on out
	width                                int  // columns of out
}

func newStreams(in io.Reader, out, err io.Writer) *streams {
	s := &streams{in: in, out: out, err: err, width: 100}
	s.inTerminal, s.errTerminal = isTerminal(in), isTerminal(err)
	if s.outTerminal = isTerminal(out); s.outTerminal {
		s.color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
		if w := terminalWidth(out); w > 0 {
			s.width = w
		}
	}
	if w, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && w > 0 {
		s.width = w
	}
	return s
}

// note prints a line of diagnostics.
func (s *streams) note(format string, args ...any) {
	fmt.Fprintf(s.err, "liangci: "+format+"\n", args...)
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && windowSize(f.Fd()) != nil
}

func terminalWidth(stream any) int {
	if f, ok := stream.(*os.File); ok {
		if size := windowSize(f.Fd()); size != nil {
			return int(size.columns)
		}
	}
	return 0
}

type window struct{ columns uint16 }
