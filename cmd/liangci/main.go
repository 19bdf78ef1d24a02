// Liangci reads the figures of Chinese news articles: what was counted, how many, what was done, when and where.
//
// The commands are described by liangci --help; each has a file of its own here.
package main

import (
	"os"
	"os/signal"
	"syscall"
)

func main() {
	// Without this a closed pipe kills the program; with it, writing gives an error that run takes for success.
	signal.Ignore(syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
