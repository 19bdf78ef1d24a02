package gold_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/gold"
)

const scoresFile = testdata + "/SCORES.md"

// preface is the head of the scores, up to the tables.
const preface = `# Scores

How the records of the articles here compare with their labels. Recorded by

    ` + rerecord + `

A test fails while these are not the scores of the program, so that a change shows here what it did. The tables are those of

    liangci eval --gold testdata/articles -f markdown --ci --by dimension,kind,rule,script,article

(` + "`eval --help`" + ` says what the columns mean). The interval is where the score of other articles of the same sort would lie, 19
times out of 20, by drawing whole articles with replacement 1000 times. Every miss, every false alarm, and every wrong value, unit
and bound is in known.toml with its reason; the rest is listed by ` + "`liangci eval --gold testdata/articles --errors`" + `.

`

// The committed scores are those of the program.
func TestRecordedScores(t *testing.T) {
	var b strings.Builder
	fmt.Fprint(&b, preface)
	require.NoError(t, gold.Markdown(&b, articles(t).Sections(gold.View{
		By:        []gold.Axis{gold.ByDimension, gold.ByKind, gold.ByRule, gold.ByScript, gold.ByArticle},
		Intervals: true, Wide: true,
	})))
	if *update {
		require.NoError(t, os.WriteFile(scoresFile, []byte(b.String()), 0o666))
	}
	committed, err := os.ReadFile(scoresFile)
	require.NoError(t, err)
	if string(committed) != b.String() {
		t.Errorf("testdata/SCORES.md (-) is not what the program scores (+). If the change is meant: %s\n%s",
			rerecord, lineDiff(string(committed), b.String()))
	}
}

// lineDiff shows the lines that only one of two Markdown files has, under their headings and the heads of their tables.
func lineDiff(before, after string) string {
	old, fresh := byHeading(before), byHeading(after)
	var b strings.Builder
	for _, h := range append(fresh.headings, old.headings...) {
		lost, won := missing(old.lines[h], fresh.lines[h]), missing(fresh.lines[h], old.lines[h])
		if len(lost)+len(won) == 0 {
			continue
		}
		b.WriteString("  " + h + "\n")
		for _, l := range fresh.lines[h] {
			if strings.HasPrefix(l, "|") {
				b.WriteString("  " + l + "\n") // the head of the table
				break
			}
		}
		for _, l := range lost {
			b.WriteString("- " + l + "\n")
			for i, w := range won {
				if name(w) == name(l) {
					b.WriteString("+ " + w + "\n")
					won[i] = ""
				}
			}
		}
		for _, w := range won {
			if w != "" {
				b.WriteString("+ " + w + "\n")
			}
		}
		delete(old.lines, h)
		delete(fresh.lines, h)
	}
	return b.String()
}

type sheet struct {
	headings []string
	lines    map[string][]string
}

func byHeading(text string) sheet {
	s := sheet{lines: map[string][]string{}}
	h := ""
	for _, l := range strings.Split(text, "\n") {
		if strings.HasPrefix(l, "#") {
			h = l
			s.headings = append(s.headings, h)
			continue
		}
		s.lines[h] = append(s.lines[h], l)
	}
	return s
}

// name is the first cell of a row, and a line that is no row itself.
func name(line string) string {
	if cells := strings.Split(line, " | "); len(cells) > 1 {
		return cells[0]
	}
	return line
}

// missing are the lines that the other has not.
func missing(lines, other []string) []string {
	has := map[string]bool{}
	for _, l := range other {
		has[l] = true
	}
	var out []string
	for _, l := range lines {
		if !has[l] {
			out = append(out, l)
		}
	}
	return out
}

func TestLineDiff(t *testing.T) {
	const table = "## A\n\n| x | n |\n|---|--:|\n| a | 1 |\n| b | 2 |\n## B\nsame\n"
	assert.Empty(t, lineDiff(table, table))
	assert.Equal(t, "  ## A\n  | x | n |\n- | a | 1 |\n+ | a | 3 |\n+ | c | 4 |\n",
		lineDiff(table, strings.Replace(table, "| a | 1 |\n", "| a | 3 |\n| c | 4 |\n", 1)))
}
