package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/generate"
)

// generated writes articles made from those of testdata as JSON Lines, or as a WARC file.
func generated(t testing.TB, w io.Writer, format string, n int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(moduleRoot, "testdata/articles/*.txt"))
	require.NoError(t, err)
	var originals []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		originals = append(originals, string(text))
	}
	g, err := generate.New(1, originals)
	require.NoError(t, err)
	require.NoError(t, g.Write(w, format, n))
}

// moduleRoot is where the module is, whatever the working directory of a test.
var moduleRoot, _ = filepath.Abs("../..")

func generatedFile(t testing.TB, name, format string, n int) {
	t.Helper()
	f, err := os.Create(name)
	require.NoError(t, err)
	generated(t, f, format, n)
	require.NoError(t, f.Close())
}

// command is the program in a process of its own.
func command(args ...string) (*exec.Cmd, *bytes.Buffer) {
	cmd := exec.Command("liangci", args...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	return cmd, &errs
}

func shownFiles(t *testing.T) (names []string) {
	t.Helper()
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasPrefix(f.Name(), ".") {
			names = append(names, f.Name())
		}
	}
	return names
}

// An engine that sends a line and waits for its answer before it sends the next one is answered.
func TestPerArticleAnswersAtOnce(t *testing.T) {
	cmd, errs := command("extract", "--per-article")
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	answers := bufio.NewReader(out)
	hang := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
	defer hang.Stop()
	for i := range 40 {
		line, want := fmt.Sprintf(`{"id":"%d","text":"共%d人。"}`, i, i+1), fmt.Sprintf(`{"id":"%d","records":[{"doc":"%d",`, i, i)
		if i%4 == 3 {
			line, want = "no line", fmt.Sprintf(`{"id":"-#%d","records":[],`, i+1)
		}
		_, err := io.WriteString(in, line+"\n")
		require.NoError(t, err)
		answer, err := answers.ReadString('\n')
		require.NoError(t, err, errs)
		assert.True(t, strings.HasPrefix(answer, want), answer)
	}
	require.NoError(t, in.Close())
	assert.NoError(t, cmd.Wait())
}

// Ctrl-C: what has gone out by then is complete lines, of a file it is kept, and the exit status says so.
func TestInterrupted(t *testing.T) {
	t.Chdir(t.TempDir())
	generatedFile(t, "in.jsonl", "jsonl", 4000)
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		cmd, errs := command("extract", "in.jsonl")
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		first, err := bufio.NewReader(out).ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, cmd.Process.Signal(signal))
		rest, err := io.ReadAll(out)
		require.NoError(t, err)
		assert.Error(t, cmd.Wait())
		assert.Equal(t, exitInterrupted, cmd.ProcessState.ExitCode())
		assert.Contains(t, errs.String(), "liangci: stopped behind ")
		assert.NotEmpty(t, first)
		if len(rest) > 0 {
			assert.True(t, bytes.HasSuffix(rest, []byte("\n")), "half a line: %q", rest[max(0, len(rest)-100):])
		}
	}

	cmd, errs := command("extract", "--checkpoint", "10ms", "-o", "out.sqlite", "in.jsonl")
	require.NoError(t, cmd.Start())
	waitForCheckpoint(t, "out.sqlite")
	require.NoError(t, cmd.Process.Signal(os.Interrupt))
	assert.Error(t, cmd.Wait())
	assert.Equal(t, exitInterrupted, cmd.ProcessState.ExitCode())
	assert.Contains(t, errs.String(), "liangci: what is done is kept in .out.sqlite.partial; the same command with --resume goes on\n")
	assert.Equal(t, []string{"in.jsonl"}, shownFiles(t))
}

// waitForCheckpoint waits until some articles of a run are safe.
func waitForCheckpoint(t *testing.T, name string) {
	t.Helper()
	require.Eventually(t, func() bool {
		data, _ := os.ReadFile("." + name + ".partial/journal") // not there yet
		return bytes.Count(data, []byte("\n")) > 3
	}, time.Minute, time.Millisecond)
}

// A run is not continued with other settings or another input, and says why.
func TestResumeRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	generatedFile(t, "in.jsonl", "jsonl", 2000)
	args := []string{"extract", "--checkpoint", "10ms", "-o", "out.jsonl"}
	cmd, _ := command(append(args, "in.jsonl")...)
	require.NoError(t, cmd.Start())
	waitForCheckpoint(t, "out.jsonl")
	require.NoError(t, cmd.Process.Kill())
	assert.Error(t, cmd.Wait())
	data, err := os.ReadFile("in.jsonl")
	require.NoError(t, err)

	refused := func(want string, args ...string) {
		t.Helper()
		cmd, errs := command(args...)
		assert.Error(t, cmd.Run())
		assert.Equal(t, exitUsage, cmd.ProcessState.ExitCode())
		assert.Contains(t, errs.String(), want)
		assert.Equal(t, []string{"in.jsonl"}, shownFiles(t))
	}
	args = append(args, "--resume")
	refused(`liangci: out.jsonl cannot be continued: --offsets was "rune" and is "byte"; leave out --resume to begin anew`, append(args, "--offsets", "byte", "in.jsonl")...)
	refused(`PATH was "[\"in.jsonl\"]" and is "[\"./in.jsonl\"]"`, append(args, "./in.jsonl")...)
	require.NoError(t, os.WriteFile("in.jsonl", bytes.Replace(data, []byte(`"title":"`), []byte(`"title":"新`), 1), 0o666))
	refused("the input has changed since the run began: one of the ", append(args, "in.jsonl")...)
	require.NoError(t, os.WriteFile("in.jsonl", data[:bytes.IndexByte(data, '\n')+1], 0o666))
	refused("the input has changed since the run began: it holds 1 articles, of which ", append(args, "in.jsonl")...)

	require.NoError(t, os.WriteFile("in.jsonl", data, 0o666))
	cmd, errs := command(append(args, "in.jsonl")...)
	assert.NoError(t, cmd.Run(), "what refused has lost nothing")
	assert.Contains(t, errs.String(), "liangci: going on behind ")
}

// Files that cannot be read, that vanish during the run, or that never end in a line: each is named, the others go on.
func TestBadFilesDoNotStopTheOthers(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("news", 0o777))
	write := func(name, content string) { require.NoError(t, os.WriteFile(name, []byte(content), 0o666)) }
	write("news/a.txt", "共5人。")
	require.NoError(t, os.Symlink("nowhere", "news/b.txt"))
	require.NoError(t, os.Symlink(".", "news/loop"))
	require.NoError(t, syscall.Mkfifo("news/c.txt", 0o666)) // is no file: nobody waits for it
	write("news/d.zip", "PK\x03\x04 and no more")
	write("news/e.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 100000\r\n\r\nHTTP/1.1 200 OK\r\n")
	write("news/z.txt", "共6人。")
	code, out, errs := call(t, "", "extract", "-f", "jsonl", "--errors", "errors.jsonl", "news")
	assert.Equal(t, exitFindings, code, errs)
	assert.Contains(t, out, `"quote":"5人"`)
	assert.Contains(t, out, `"quote":"6人"`)
	for _, name := range []string{"news/b.txt: no such file", "news/d.zip: ", "news/e.warc#1: "} {
		assert.Contains(t, errs, "liangci: "+name)
	}
	failures, err := os.ReadFile("errors.jsonl")
	require.NoError(t, err)
	assert.Equal(t, 3, strings.Count(string(failures), "\n"), "%s", failures)

	in, feed := io.Pipe() // the first article comes, and the folder goes before its turn
	go func() {
		io.WriteString(feed, "共7人。\n")
		os.RemoveAll("news")
		feed.Close()
	}()
	var stdout, stderr bytes.Buffer
	code = run([]string{"extract", "-", "news/a.txt", "news"}, in, &stdout, &stderr)
	assert.Equal(t, exitFindings, code)
	assert.Contains(t, stdout.String(), `"quote":"7人"`)
	assert.Contains(t, stderr.String(), "liangci: news/a.txt: no such file or directory\nliangci: news: no such file or directory\n")
}

// A line of 100 MB is an article like others, or where a limit says so an error; the lines round it are read.
func TestVeryLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	t.Chdir(t.TempDir())
	f, err := os.Create("in.jsonl")
	require.NoError(t, err)
	fmt.Fprint(f, "{\"id\":\"a\",\"text\":\"共5人。\"}\n{\"id\":\"long\",\"text\":\"")
	for range 100 << 10 {
		fmt.Fprint(f, strings.Repeat("天气很好，没有数字。\\n", 32)) // 1 KB
	}
	fmt.Fprint(f, "\"}\n{\"id\":\"z\",\"text\":\"共6人。\"}\n")
	require.NoError(t, f.Close())

	var out, errs bytes.Buffer
	cmd := exec.Command("liangci", "extract", "--max-article", "10M", "--per-article", "in.jsonl")
	cmd.Stdout, cmd.Stderr = &out, &errs
	mb := peak(t, cmd)
	assert.Equal(t, 3, strings.Count(out.String(), "\n"))
	assert.Contains(t, out.String(), "larger than 10485760 bytes (--max-article)")
	assert.Less(t, mb, 150.0, "a line that is passed over takes no room")

	out.Reset()
	cmd = exec.Command("liangci", "extract", "in.jsonl")
	cmd.Stdout, cmd.Stderr = &out, &errs
	t.Logf("an article of 100 MB: %.0f MB", peak(t, cmd))
	assert.Contains(t, out.String(), `"doc":"a"`)
	assert.Contains(t, out.String(), `"doc":"z"`)
}

// peak runs a command to its end and gives the most memory that it had, in MB. What the system says of a child that has ended
// counts the memory of this process, too.
func peak(t testing.TB, cmd *exec.Cmd) (mb float64) {
	t.Helper()
	require.NoError(t, cmd.Start())
	status := fmt.Sprintf("/proc/%d/status", cmd.Process.Pid)
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	for {
		data, _ := os.ReadFile(status) // gone when the process is
		if _, rest, ok := strings.Cut(string(data), "VmHWM:"); ok {
			var kb float64
			fmt.Sscan(rest, &kb)
			mb = max(mb, kb/1e3)
		}
		select {
		case err := <-done:
			require.NoError(t, err)
			if mb == 0 {
				t.Skip("no /proc to read the memory of a process from")
			}
			return mb
		case <-time.After(10 * time.Millisecond):
		}
	}
}
