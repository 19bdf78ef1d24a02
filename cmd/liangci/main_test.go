package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"liangci": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "bytes": writeBytes, "gb18030": gb18030},
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Getuid() == 0, nil
			}
			return false, errors.New("unknown condition")
		},
	})
}

// exits CODE COMMAND... runs a command that must end with that very code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, expected %d", got, want)
	}
}

// bytes FILE GO-STRING writes a file that a script cannot hold: escapes as in Go.
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	content, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(content), 0o666))
}

// gb18030 FROM TO writes a file in that charset.
func gb18030(ts *testscript.TestScript, _ bool, args []string) {
	content, err := simplifiedchinese.GB18030.NewEncoder().String(ts.ReadFile(args[0]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(content), 0o666))
}

// call runs the program in this process, with standard output taken for a terminal.
func call(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	s := newStreams(strings.NewReader(stdin), &out, &err)
	s.outTerminal, s.width = true, 80
	return runWith(t.Context(), s, args), out.String(), err.String()
}

func TestTerminal(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), []byte("云溪县培训农民5600余名。"), 0o666))
	code, out, errs := call(t, "", "extract", dir)
	assert.Equal(t, 0, code, errs)
	assert.NotContains(t, out, "{", "a table on a terminal")
	assert.NotContains(t, out, "\x1b", "colour only where the terminal is known to have it")

	code, out, _ = call(t, "", "extract", "-f", "jsonl", dir)
	assert.Equal(t, 0, code)
	assert.NotContains(t, out, "──", "unless asked otherwise")

	code, out, _ = call(t, "", "units", "亩")
	assert.Equal(t, 0, code)
	assert.Contains(t, out, "2000/3 m2")
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestFullDisk(t *testing.T) {
	var errs bytes.Buffer
	code := run([]string{"number", "三"}, strings.NewReader(""), failing{errors.New("no space left on device")}, &errs)
	assert.Equal(t, exitUsage, code)
	assert.Equal(t, "liangci: no space left on device\n", errs.String())
}

func TestClosedPipeIsSuccess(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	defer w.Close()
	var errs bytes.Buffer
	assert.Equal(t, 0, run([]string{"normalize"}, strings.NewReader("共5人"), w, &errs))
	assert.Empty(t, errs.String())
}

// A run that is stopped in the middle leaves no half file, and an old one as it was: what is done waits in a folder of its own.
func TestStoppedRunLeavesNoFile(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("old.jsonl", []byte("old"), 0o666))
	for _, name := range []string{"new.jsonl", "old.jsonl"} {
		ctx, cancel := context.WithCancel(t.Context())
		in, feed := io.Pipe()
		go func() {
			io.WriteString(feed, "{\"text\":\"共5人。\"}\n")
			cancel() // the writer of the pipe goes on living, as it does behind a Ctrl-C
		}()
		var errs bytes.Buffer
		assert.Equal(t, exitInterrupted, runWith(ctx, newStreams(in, io.Discard, &errs), []string{"extract", "--input", "jsonl", "-o", name}))
		feed.Close()
	}
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		assert.Contains(t, []string{"old.jsonl", ".old.jsonl.partial", ".new.jsonl.partial"}, f.Name())
	}
	content, err := os.ReadFile("old.jsonl")
	require.NoError(t, err)
	assert.Equal(t, "old", string(content))
}

// A file without line ends, with punctuation and without, is read in a time that grows with its length only.
func TestHugeLine(t *testing.T) {
	times := 10000
	if testing.Short() {
		times = 1000
	}
	for name, sentence := range map[string]string{"sentences": "云溪县培训农民5600余名，种植小麦15.78万亩。", "no punctuation": "云溪县培训农民5600余名种植小麦15.78万亩"} {
		file := filepath.Join(t.TempDir(), "a.txt")
		require.NoError(t, os.WriteFile(file, []byte(strings.Repeat(sentence, times)), 0o666))
		code, out, errs := call(t, "", "extract", "-f", "jsonl", file)
		assert.Equal(t, 0, code, errs)
		assert.GreaterOrEqual(t, strings.Count(out, `"quote":"15.78万亩"`), times*99/100, "%s: a cut may cost a record here and there", name)
	}
}
