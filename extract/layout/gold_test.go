package layout_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/normalize"
)

// label is what this test needs of a label file.
type label struct {
	Line     int      `json:"line"`
	Quote    string   `json:"quote"`
	Nth      int      `json:"nth"`
	Optional bool     `json:"optional"`
	Ignore   [][2]int `json:"ignore_lines"`
}

// goldPages are the labelled pages at hand: the project's own and, where they are, shared ones.
func goldPages(t testing.TB) []string {
	pages, err := filepath.Glob("../../testdata/*/*.gold.jsonl")
	require.NoError(t, err)
	require.NotEmpty(t, pages)
	for _, dir := range []string{"../../../shared/gold/dev", "../../../shared/gold/seeds"} {
		more, err := filepath.Glob(dir + "/*.gold.jsonl")
		require.NoError(t, err)
		if len(more) == 0 {
			t.Logf("no labelled pages in %s", dir)
		}
		pages = append(pages, more...)
	}
	return pages
}

// A figure that someone labelled stands in the article, so its line is text and no repeat.
func TestLabelledFiguresAreText(t *testing.T) {
	figures, lost := 0, 0
	for _, path := range goldPages(t) {
		data, err := os.ReadFile(strings.TrimSuffix(path, ".gold.jsonl") + ".txt")
		require.NoError(t, err)
		labels, err := os.ReadFile(path)
		require.NoError(t, err)
		text := normalize.Bytes(data)
		l := layout.Read(text.String())
		starts := lineStarts(text.Source())
		for _, row := range strings.Split(strings.TrimSpace(string(labels)), "\n") {
			var g label
			require.NoError(t, json.Unmarshal([]byte(row), &g), "%s: %s", path, row)
			if g.Quote == "" || g.Optional {
				continue
			}
			figures++
			at := text.NormalSpan(normalize.Span{Start: starts[g.Line-1], End: starts[g.Line-1]})
			source := nth(text.Source(), starts[g.Line-1], g.Quote, max(g.Nth, 1))
			require.GreaterOrEqual(t, source, 0, "%s line %d: %s", path, g.Line, g.Quote)
			at = text.NormalSpan(normalize.Span{Start: source, End: source + len(g.Quote)})
			line := lineAt(l, at.Start)
			if !assert.True(t, line.Kind.Text(), "%s line %d %s: %s %q", filepath.Base(path), g.Line, g.Quote, line.Kind, line.Reason) {
				lost++
			}
			for _, r := range l.Repeats {
				assert.False(t, r.Span.Contains(at), "%s line %d %s repeats", filepath.Base(path), g.Line, g.Quote)
			}
		}
	}
	t.Logf("%d labelled figures, %d on lines that are no text", figures, lost)
}

// Lines that the labels leave out as furniture or copies are recognised; the rest is counted.
func TestIgnoredLines(t *testing.T) {
	ignored, known := 0, 0
	for _, path := range goldPages(t) {
		data, err := os.ReadFile(strings.TrimSuffix(path, ".gold.jsonl") + ".txt")
		require.NoError(t, err)
		labels, err := os.ReadFile(path)
		require.NoError(t, err)
		text := normalize.Bytes(data)
		l := layout.Read(text.String())
		var g label
		first, _, _ := strings.Cut(string(labels), "\n")
		require.NoError(t, json.Unmarshal([]byte(first), &g))
		starts := append(lineStarts(text.Source()), len(text.Source()))
		seen := map[int]bool{}
		for _, span := range g.Ignore {
			for n := span[0]; n <= min(span[1], len(starts)-1); n++ {
				source := text.Source()[starts[n-1]:starts[n]]
				if seen[n] || strings.TrimSpace(source) == "" {
					continue
				}
				seen[n] = true
				ignored++
				at := text.NormalSpan(normalize.Span{Start: starts[n-1], End: starts[n-1] + len(strings.TrimRight(source, "\r\n"))})
				if out(l, at) {
					known++
				} else {
					t.Logf("%s line %d is text: %.60s", filepath.Base(path), n, source)
				}
			}
		}
	}
	t.Logf("%d lines left out of the labels, %d of them recognised", ignored, known)
	assert.GreaterOrEqual(t, 10*known, 9*ignored)
}

// out says that a span is no text or repeats another.
func out(l *layout.Layout, at normalize.Span) bool {
	for _, r := range l.Repeats {
		if r.Span.Overlaps(at) {
			return true
		}
	}
	for _, n := range l.Lines {
		if n.Span.Overlaps(at) && n.Kind.Text() {
			return false
		}
	}
	return true
}

func lineAt(l *layout.Layout, p int) layout.Line {
	for _, n := range l.Lines {
		if n.Span.Start <= p && p < n.Span.End {
			return n
		}
	}
	return layout.Line{Kind: layout.Blank, Reason: fmt.Sprintf("nothing at %d", p)}
}

func lineStarts(s string) []int {
	starts := []int{0}
	for i := range len(s) {
		if s[i] == '\n' || s[i] == '\r' && !(i+1 < len(s) && s[i+1] == '\n') {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// nth is where quote stands for the n-th time at or behind from, -1 if it does not.
func nth(s string, from int, quote string, n int) int {
	for {
		i := strings.Index(s[from:], quote)
		if i < 0 {
			return -1
		}
		from += i
		if n--; n == 0 {
			return from
		}
		from += len(quote)
	}
}
