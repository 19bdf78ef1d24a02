package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes that scripts depend on.
const (
	exitDone        = 0
	exitFindings    = 1 // done, but an article could not be read, or what the command looks for was found
	exitUsage       = 2 // wrong usage, or nothing could be done
	exitInterrupted = 130
)

// errFindings ends a command that did its work and found what makes it exit with 1. It is not printed.
var errFindings = errors.New("findings")

// run is the whole program. It returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	return runWith(ctx, newStreams(stdin, stdout, stderr), args)
}

func runWith(ctx context.Context, s *streams, args []string) int {
	root := newRoot(s)
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	var usage *usageError
	switch {
	case err == nil, isBrokenPipe(err):
		return exitDone
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errNothing):
		return exitUsage
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.As(err, &usage), cmd == root:
		s.note("%s\nTry '%s --help'.", strings.TrimSpace(err.Error()), cmd.CommandPath())
	default:
		s.note("%v", err)
	}
	return exitUsage
}

// usageError is an error in how the command was called.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

func isBrokenPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

func newRoot(s *streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "liangci",
		Short: "Read the figures of Chinese news articles",
		Long: `liangci reads the figures of Chinese news articles, however dirty the page: each becomes a record
with its value, unit, bounds, what was counted, what was done, when and where, and with the place in
the source text that it was read from.`,
		Example: `  liangci extract article.txt                 a table on a terminal, JSON Lines on a pipe
  liangci extract -f csv -o out.csv articles/
  curl -s https://example.org/news.txt | liangci extract
  liangci explain article.txt                 why each record is what it is`,
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.AddCommand(newExtract(s), newNormalize(s), newText(s), newNumber(s), newExplain(s), newEval(s), newRegress(s), newLabel(s), newVerify(s), newUnits(s), newSchema(s), newBench(s), newVersion(s))
	return root
}

// noArgs is cobra.NoArgs with an error that counts as wrong usage.
func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("unexpected argument %q", args[0])
	}
	return nil
}

// oneOf completes a flag with its values.
func oneOf(cmd *cobra.Command, flag string, values ...string) {
	complete := cobra.FixedCompletions(toCompletions(values), cobra.ShellCompDirectiveNoFileComp)
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag is not there: a mistake in this program that no run survives
	}
}

func toCompletions(values []string) []cobra.Completion {
	out := make([]cobra.Completion, len(values))
	for i, v := range values {
		out[i] = cobra.Completion(v)
	}
	return out
}
