package gold_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/gold"
)

const knownFile = testdata + "/known.toml"

// failure is something about the number itself that the program gets wrong on the labelled articles. Wrong items, actions,
// times and places are too many to give each a reason; testdata/SCORES.md counts them.
type failure struct {
	Article string `toml:"article"` // without .txt
	Line    int    `toml:"line"`
	Quote   string `toml:"quote"`
	Nth     int    `toml:"nth"`
	Field   string `toml:"field"` // miss, false, value, unit or bound
}

// known is a failure and why it is one.
type known struct {
	failure
	Reason string `toml:"reason"`
}

// failures are the failures of a report in their order, with a line on each to read.
func failures(r *gold.Report) (all []failure, shown map[failure]string) {
	shown = map[failure]string{}
	for _, f := range r.Files {
		for _, m := range f.Mistakes() {
			if !m.Core() {
				continue
			}
			k := failure{strings.TrimSuffix(f.Name, ".txt"), m.Line, m.Quote, m.Nth, m.What}
			all = append(all, k)
			shown[k] = fmt.Sprintf("%s:%d: %s\n      %s: want %s, got %s", f.Name, m.Line, m.Context, m.What, gold.Show(m.Want), gold.Show(m.Got))
		}
	}
	return all, shown
}

func readKnown(data []byte) ([]known, error) {
	var file struct {
		Failures []known `toml:"failures"`
	}
	meta, err := toml.Decode(string(data), &file)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("no key %q is known", unknown[0])
	}
	return file.Failures, nil
}

// complaints are the entries that are no failures any more, the failures without an entry, and the entries without a reason.
func complaints(list []known, all []failure, shown map[failure]string) []string {
	var out []string
	entries := map[failure]bool{}
	for _, k := range list {
		where := fmt.Sprintf("%s line %d %s number %d, %s", k.Article, k.Line, k.Quote, k.Nth, k.Field)
		switch {
		case entries[k.failure]:
			out = append(out, where+": listed twice")
		case shown[k.failure] == "":
			out = append(out, where+": right now, or no longer there. Take the entry out: "+rerecord)
		case strings.TrimSpace(k.Reason) == "":
			out = append(out, where+": say in `reason` why the program gets it wrong\n      "+shown[k.failure])
		}
		entries[k.failure] = true
	}
	for _, f := range all {
		if !entries[f] {
			out = append(out, shown[f]+"\n      New, and not in known.toml. A change of a rule should not cost it; if it is to stay wrong (a new article, "+
				"say): "+rerecord+", then write the reason")
		}
	}
	return out
}

// What the program gets wrong is known, and what is known is wrong.
func TestRecordedFailures(t *testing.T) {
	all, shown := failures(articles(t))
	data, err := os.ReadFile(knownFile)
	if *update && os.IsNotExist(err) {
		err = nil
	}
	require.NoError(t, err)
	list, err := readKnown(data)
	require.NoError(t, err, knownFile)
	if *update {
		list = recorded(all, list)
		require.NoError(t, os.WriteFile(knownFile, encode(t, list), 0o666))
	}
	for _, c := range complaints(list, all, shown) {
		t.Errorf("testdata/%s: %s", filepath.Base(knownFile), c)
	}
	t.Logf("%d known failures", len(list))
}

// recorded are entries for all failures, with the reasons of the entries there are.
func recorded(all []failure, list []known) []known {
	reasons := map[failure]string{}
	for _, k := range list {
		if k.Reason != "" {
			reasons[k.failure] = k.Reason
		}
	}
	out := make([]known, len(all))
	for i, f := range all {
		out[i] = known{f, reasons[f]}
	}
	return out
}

// encode writes one line for each entry, so that merges of branches get along.
func encode(t *testing.T, list []known) []byte {
	var b bytes.Buffer
	b.WriteString("# What the program gets wrong on articles/, and why: see README.md. Recorded by " + rerecord + "\n\nfailures = [\n")
	for _, k := range list {
		fmt.Fprintf(&b, "  {article = %s, line = %d, quote = %s, nth = %d, field = %s, reason = %s},\n",
			quoted(t, k.Article), k.Line, quoted(t, k.Quote), k.Nth, quoted(t, k.Field), quoted(t, k.Reason))
	}
	b.WriteString("]\n")
	return b.Bytes()
}

// quoted is a string of TOML, which takes the escapes of JSON.
func quoted(t *testing.T, s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	require.NoError(t, enc.Encode(s))
	return strings.TrimSpace(b.String())
}

func TestComplaints(t *testing.T) {
	a, b := failure{"x", 1, "5人", 1, "unit"}, failure{"x", 2, "7次", 1, gold.Missed}
	shown := map[failure]string{a: "x.txt:1: 〔5人〕"}
	for _, c := range []struct {
		reason string
		list   []known
		want   string
	}{
		{"listed with a reason", []known{{a, "个 for 人"}}, ""},
		{"not listed", nil, "New, and not in known.toml"},
		{"listed without a reason", []known{{a, " "}}, "say in `reason`"},
		{"listed and right now", []known{{a, "个 for 人"}, {b, "far away"}}, "x line 2 7次 number 1, miss: right now"},
		{"listed twice", []known{{a, "个 for 人"}, {a, "again"}}, "listed twice"},
	} {
		got := complaints(c.list, []failure{a}, shown)
		if c.want == "" {
			assert.Empty(t, got, c.reason)
			continue
		}
		require.Len(t, got, 1, c.reason)
		assert.Contains(t, got[0], c.want, c.reason)
	}
	assert.Equal(t, []known{{a, "个 for 人"}, {b, ""}}, recorded([]failure{a, b}, []known{{a, ""}, {a, "个 for 人"}}),
		"recording keeps reasons, drops what is right and adds what is new")
	odd := []known{{failure{"x", 1, "5\"\\人<\t", 2, "unit"}, "个 & 人"}}
	back, err := readKnown(encode(t, odd))
	require.NoError(t, err)
	assert.Equal(t, odd, back)
	_, err = readKnown([]byte(`failures = [{article = "x", line = 1, because = "?"}]`))
	assert.ErrorContains(t, err, `"failures.because"`, "a slip of the pen is no reason")
}
