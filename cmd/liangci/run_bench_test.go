package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// streamed is what TestMemoryIsFlat sends through the command.
var streamed byteSize = 24 << 20

func init() { flag.Var(&streamed, "stream", "how much TestMemoryIsFlat sends through the command: 2G") }

// BenchmarkJobs is the whole command over articles in a file, by the number of workers: MB of articles in a second, with the
// start of the program, and the most memory.
//
//	go test ./cmd/liangci -run xxx -bench Jobs -benchtime 3x
func BenchmarkJobs(b *testing.B) {
	b.Chdir(b.TempDir())
	const n = 6000
	generatedFile(b, "in.jsonl", "jsonl", n)
	info, err := os.Stat("in.jsonl")
	require.NoError(b, err)
	for _, format := range []string{"jsonl", "parquet", "sqlite"} {
		for _, jobs := range []int{1, 2, 4} {
			b.Run(fmt.Sprintf("%s/jobs=%d", format, jobs), func(b *testing.B) {
				b.SetBytes(info.Size())
				mb := 0.0
				for b.Loop() {
					mb = max(mb, peak(b, exec.Command("liangci", "extract", "--progress", "none", "-j", strconv.Itoa(jobs), "-o", "out."+format, "in.jsonl")))
				}
				b.ReportMetric(mb, "peak-MB")
				b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "articles/s")
			})
		}
	}
}

// A stream of any length goes through in the same memory: 2 GB of JSON Lines or WARC in less than 250 MB.
//
//	go test ./cmd/liangci -run MemoryIsFlat -stream 2G -timeout 2h -v
func TestMemoryIsFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute")
	}
	for _, format := range []string{"jsonl", "warc"} {
		t.Run(format, func(t *testing.T) {
			t.Chdir(t.TempDir())
			var some strings.Builder
			generated(t, &some, format, 2000)
			times := int(int64(streamed)/int64(some.Len())) + 1
			in, feed, err := os.Pipe()
			require.NoError(t, err)
			go func() {
				defer feed.Close()
				for range times {
					if _, err := io.WriteString(feed, some.String()); err != nil {
						return // the command has ended, and tells
					}
				}
			}()
			cmd := exec.Command("liangci", "extract", "-o", os.DevNull, "-f", "jsonl", "-")
			cmd.Stdin = in
			var errs strings.Builder
			cmd.Stderr = &errs
			began := time.Now()
			mb := peak(t, cmd)
			assert.Less(t, mb, 250.0, "MB")
			assert.Contains(t, errs.String(), fmt.Sprintf("liangci: %d articles; ", times*2000))
			size := float64(times*some.Len()) / 1e6
			t.Logf("%.0f MB of %s in %.0f s (%.1f MB/s): at most %.0f MB of memory", size, format, time.Since(began).Seconds(), size/time.Since(began).Seconds(), mb)
		})
	}
}
