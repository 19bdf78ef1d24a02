package main

import (
	"flag"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var kills = flag.Int("kills", 3, "how often TestKilledRuns kills a run of each format")

// A run that is killed at random moments, also while it starts and while it completes its output, and continued each time
// ends as an unbroken one does: byte for byte, of SQLite row for row, with the same errors.
//
//	go test ./cmd/liangci -run KilledRuns -kills 20 -v
func TestKilledRuns(t *testing.T) {
	if testing.Short() && *kills == 3 {
		t.Skip("takes half a minute")
	}
	t.Chdir(t.TempDir())
	generatedFile(t, "a.jsonl", "jsonl", 100+50**kills)
	generatedFile(t, "b.warc", "warc", 100)
	require.NoError(t, os.WriteFile("bad.jsonl", []byte("{\"text\":\"共5人。\"}\nno line\n"), 0o666))
	for _, format := range []string{"jsonl", "csv", "sqlite", "parquet"} {
		t.Run(format, func(t *testing.T) {
			paths := []string{"a.jsonl", "bad.jsonl", "b.warc"}
			cmd, errs := command(append([]string{"extract", "--errors", "want.errors", "-o", "want." + format}, paths...)...)
			began := time.Now()
			assert.Error(t, cmd.Run())
			took := time.Since(began)
			require.Equal(t, exitFindings, cmd.ProcessState.ExitCode(), errs)

			r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
			args := append([]string{"extract", "--resume", "--checkpoint", "10ms", "--errors", "got.errors", "-o", "got." + format}, paths...)
			killed, unbroken := 0, 0
			for killed < *kills {
				cmd, errs := command(args...)
				require.NoError(t, cmd.Start())
				kill := time.AfterFunc(time.Duration(r.Int64N(int64(took)*2/3)), func() { cmd.Process.Kill() })
				if cmd.Wait(); cmd.ProcessState.ExitCode() < 0 {
					killed++
					continue
				}
				kill.Stop()
				require.Equal(t, exitFindings, cmd.ProcessState.ExitCode(), errs)
				sameRun(t, format)
				require.NoError(t, os.Remove("got."+format))
				unbroken++
			}
			cmd, errs = command(args...)
			_ = cmd.Run() // with findings
			require.Equal(t, exitFindings, cmd.ProcessState.ExitCode(), errs)
			sameRun(t, format)
			assert.NoDirExists(t, ".got."+format+".partial")
			t.Logf("%d kills, %d ends, each as an unbroken run of %v", killed, unbroken+1, took)
		})
	}
}

func sameRun(t *testing.T, format string) {
	t.Helper()
	sameFiles(t, "want.errors", "got.errors")
	if format == "sqlite" {
		assert.Equal(t, dump(t, "want.sqlite"), dump(t, "got.sqlite"))
		return
	}
	sameFiles(t, "want."+format, "got."+format)
	if format == "parquet" {
		sameFiles(t, "want.articles.parquet", "got.articles.parquet")
	}
}
