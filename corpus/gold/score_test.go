package gold_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

const shared = "../../../shared/gold"

// script is what the script that the labels came with prints about records, on a machine that has it.
func script(t *testing.T, pairs []gold.Pair, records []byte) string {
	t.Helper()
	script, err := filepath.Abs(filepath.Join(shared, "score.py"))
	require.NoError(t, err)
	if _, err := os.Stat(script); err != nil {
		t.Skip("the shared labels are not here")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	file := filepath.Join(t.TempDir(), "records.jsonl")
	require.NoError(t, os.WriteFile(file, records, 0o666))
	args := []string{script, "-v", file}
	for _, p := range pairs {
		args = append(args, "X="+p.Text+"="+p.Labels)
	}
	printed, err := exec.Command(python, args...).Output()
	require.NoError(t, err)
	return string(printed)
}

// labelled are the folders of labelled articles. Those that are no part of the project may be missing.
var labelled = []string{shared + "/seeds", shared + "/dev", testdata}

// The scores must be those of the script, to the last character, on records that are right, wrong, missing and invented
// in every way.
func TestScoresAreThoseOfTheScript(t *testing.T) {
	for _, dir := range labelled {
		pairs, _ := gold.Find(dir)
		for seed := range uint64(2) {
			records := distort(t, pairs, rand.New(rand.NewPCG(seed, 1)))
			assert.Equal(t, script(t, pairs, records), scored(t, pairs, records), "%s, seed %d", dir, seed)
		}
	}
}

// … and on those that the program makes.
func TestOwnScoresAreThoseOfTheScript(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	for _, dir := range labelled {
		if _, err := os.Stat(dir); err != nil {
			t.Logf("skipped: %v", err)
			continue
		}
		pairs, _ := gold.Find(dir)
		var records bytes.Buffer
		enc := json.NewEncoder(&records)
		for _, p := range pairs {
			data, err := os.ReadFile(p.Text)
			require.NoError(t, err)
			text := corpus.Article{ID: p.Text, Data: data}.Normalize()
			for _, row := range corpus.Rows(filepath.Base(p.Text), x.Extract(text), corpus.RowOptions{}) {
				require.NoError(t, enc.Encode(row))
			}
		}
		report, err := run(dir)
		require.NoError(t, err)
		var printed strings.Builder
		require.NoError(t, report.Print(&printed, true))
		assert.Equal(t, script(t, pairs, records.Bytes()), printed.String(), dir)
	}
}

func scored(t *testing.T, pairs []gold.Pair, records []byte) string {
	byName := map[string][]gold.Record{}
	for dec := json.NewDecoder(bytes.NewReader(records)); dec.More(); {
		var r gold.Record
		require.NoError(t, dec.Decode(&r))
		byName[r.Doc] = append(byName[r.Doc], r)
	}
	var report gold.Report
	for _, p := range pairs {
		source, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		doc, err := gold.Load(p, string(source))
		require.NoError(t, err)
		report.Add(gold.Score(doc, byName[filepath.Base(p.Text)]))
	}
	var out bytes.Buffer
	require.NoError(t, report.Print(&out, true))
	return out.String()
}

// distort makes records from the labels: most are right, some are wrong in one field, some are missing or moved.
func distort(t *testing.T, pairs []gold.Pair, rnd *rand.Rand) []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	for _, p := range pairs {
		source, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		lines := strings.Split(string(source), "\n")
		labels, err := os.ReadFile(p.Labels)
		require.NoError(t, err)
		for _, l := range strings.Split(string(labels), "\n") {
			var g map[string]any
			dec := json.NewDecoder(strings.NewReader(l))
			dec.UseNumber()
			if dec.Decode(&g) != nil || g["quote"] == nil || rnd.IntN(12) == 0 {
				continue
			}
			line, _ := g["line"].(json.Number).Int64()
			start := len([]rune(strings.Join(lines[:line-1], "\n")))
			if line > 1 {
				start++
			}
			at := strings.Index(lines[line-1], g["quote"].(string))
			start += len([]rune(lines[line-1][:at]))
			r := map[string]any{"doc": filepath.Base(p.Text), "quote": g["quote"], "optional": rnd.IntN(30) == 0}
			for _, k := range []string{"value", "low", "high", "bound", "unit", "dimension", "change", "scope"} {
				if r[k] = g[k]; rnd.IntN(10) == 0 {
					r[k] = []any{nil, json.Number(fmt.Sprint(rnd.IntN(100))), json.Number("1.5e3")}[rnd.IntN(3)]
					if _, text := g[k].(string); text {
						r[k] = "另"
					}
				}
			}
			for _, k := range []string{"item", "action", "time", "place"} {
				answers := g[k].([]any)
				r[k] = answers[rnd.IntN(len(answers))]
				switch rnd.IntN(8) {
				case 0:
					r[k] = ""
				case 1:
					r[k] = "某" + r[k].(string)
				case 2:
					r[k] = "错 误\"<\n"
				}
			}
			start += []int{0, 0, 0, 0, 1, -1, 9}[rnd.IntN(7)]
			r["start"], r["end"] = start, start+len([]rune(g["quote"].(string)))
			require.NoError(t, enc.Encode(r))
		}
	}
	return out.Bytes()
}

func read(t *testing.T, source, labels string) *gold.Doc {
	t.Helper()
	d, err := gold.Read("a.txt", source, "a.gold.jsonl", strings.NewReader(labels))
	require.NoError(t, err)
	return d
}

const label = `{"line":2,"quote":"5人","nth":2,"value":5,"low":5,"high":5,"bound":"exact","unit":"人","dimension":"people",` +
	`"item":["技术人员"],"action":["培训",""],"change":"","scope":"","time":[""],"place":["云溪县"],"optional":false}`

func TestScoreOfOneLabel(t *testing.T) {
	right := gold.Record{Start: 6, End: 8, Bound: "exact", Unit: "人", Dimension: "people", Item: "人员", Place: "云溪县"}
	five, err := gold.NewNumber("5.0000001")
	require.NoError(t, err)
	right.Value, right.Low, right.High = &five, &five, &five
	source := "标题\n5人，5人"

	all := [12]int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
	noSpan := all
	noSpan[gold.FieldSpan] = 0
	for _, c := range []struct {
		reason string
		change func(*gold.Record)
		want   gold.Counts
	}{
		{"all right; the head of an item is enough, and an empty action is accepted", func(*gold.Record) {}, gold.Counts{
			Gold: 1, Pred: 1, Hit: 1, Right: all, Core: 1, Usable: 1, Full: 1, Due: [4]int{1, 1, 0, 1}, Filled: [4]int{1, 0, 0, 1},
		}},
		{"one character too few still overlaps", func(r *gold.Record) { r.End = 7 }, gold.Counts{
			Gold: 1, Pred: 1, Hit: 1, Right: noSpan, Core: 1, Usable: 1, Full: 1, Due: [4]int{1, 1, 0, 1}, Filled: [4]int{1, 0, 0, 1},
		}},
		{"the first 5人 is another one", func(r *gold.Record) { r.Start, r.End = 3, 5 }, gold.Counts{Gold: 1, Pred: 1}},
	} {
		r := right
		c.change(&r)
		assert.Equal(t, c.want, gold.Score(read(t, source, label), []gold.Record{r}).Counts, c.reason)
	}
}

func TestOptionalAndIgnored(t *testing.T) {
	d := read(t, "标题\n5人，5人\n页脚9人", `{"ignore_lines":[[3,3]]}`+"\n"+strings.Replace(label, `"optional":false`, `"optional":true`, 1))
	s := gold.Score(d, []gold.Record{{Start: 6, End: 8}, {Start: 11, End: 13}})
	assert.Equal(t, gold.Counts{}, s.Counts, "neither an optional figure nor one on an ignored line counts")
	assert.Empty(t, s.Notes)
}

func TestReadNamesFileAndLine(t *testing.T) {
	for _, c := range []struct{ labels, want, reason string }{
		{"\n{", "a.gold.jsonl:2: unexpected end", "broken JSON"},
		{strings.Replace(label, `"line":2`, `"line":9`, 1), "a.gold.jsonl:1: line 9 of a text of 2", "a line that is not there"},
		{strings.Replace(label, `"item":["技术人员"]`, `"item":null`, 1), "must each be a list", "no list of answers"},
	} {
		_, err := gold.Read("a.txt", "标题\n5人", "a.gold.jsonl", strings.NewReader(c.labels))
		assert.ErrorContains(t, err, c.want, c.reason)
	}
	d := read(t, "标题\n5人", label)
	require.Len(t, d.Problems, 1, "a quote that is not there is told, and counts as missed")
	assert.ErrorContains(t, d.Problems[0], `no "5人" number 2`)
}

func TestSummaryOfNothing(t *testing.T) {
	assert.Contains(t, gold.Counts{}.Summary(), `{"gold": 0, "pred": 0, "precision": 0.0, "recall": 0.0,`)
}
