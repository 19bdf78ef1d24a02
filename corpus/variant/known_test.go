package variant_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	knownFile = testdata + "/known-variants.toml"
	rerecord  = "go test ./corpus/variant -run TestVariants -update"
)

// known is what is allowed to differ.
type known struct {
	// Floors are for variants that lose too much to list each difference. Wrong numbers are listed all the same.
	Floors []floor `toml:"floors"`
	// Failures are all other differences.
	Failures []failure `toml:"failures"`
}

// floor is the share of records that must be equal, a little below that of the day it was set. Raise it when the share rises.
type floor struct {
	Variant string  `toml:"variant"`
	Equal   float64 `toml:"equal"`
	Reason  string  `toml:"reason"` // why so much is lost
}

// failure is a difference and why it is there.
type failure struct {
	where
	Reason string `toml:"reason"`
}

func readKnown(t *testing.T) *known {
	t.Helper()
	k, err := parseKnown(readFile(t, knownFile))
	require.NoError(t, err, knownFile)
	return k
}

func parseKnown(text string) (*known, error) {
	var k known
	meta, err := toml.Decode(text, &k)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("no key %q is known", unknown[0])
	}
	return &k, nil
}

func (k *known) floor(v string) *floor {
	for i := range k.Floors {
		if k.Floors[i].Variant == v {
			return &k.Floors[i]
		}
	}
	return nil
}

// listed are the differences that need an entry: all, or where there is a floor those that make a wrong number of a right one.
// What is lost can be seen; a wrong number cannot.
func (k *known) listed(v string, all []difference) []difference {
	if k.floor(v) == nil {
		return all
	}
	var out []difference
	for _, d := range all {
		switch d.Field {
		case "value", "low", "high", "bound", "unit", "dimension", "base", "added":
			out = append(out, d)
		}
	}
	return out
}

// mostShown is how many complaints about a variant are printed.
const mostShown = 40

// check complains of what differs and is not known, and of what is known and does not differ.
func (k *known) check(t *testing.T, v *variant, all []*article, s *tally) {
	t.Helper()
	if f := k.floor(v.name); f != nil {
		if !testing.Short() { // a sample may lie lower
			assert.GreaterOrEqual(t, s.share(), f.Equal, "share of equal records; -v lists the others. Floor: %s", f.Reason)
		}
		for _, d := range s.differences {
			t.Log(d)
		}
	}
	list := k.complaints(v.name, all, k.listed(v.name, s.differences))
	for i, c := range list {
		if i == mostShown {
			t.Errorf("and %d more", len(list)-i)
			break
		}
		t.Error(c)
	}
}

// complaints are the differences without an entry, and the entries without a difference or a reason.
func (k *known) complaints(v string, read []*article, differences []difference) []string {
	var out []string
	differs := map[where]bool{}
	for _, d := range differences {
		differs[d.where] = true
	}
	isRead := map[string]bool{}
	for _, a := range read {
		isRead[a.name] = true
	}
	listed := map[where]bool{}
	for _, f := range k.Failures {
		if f.Variant != v || !isRead[f.Article] {
			continue
		}
		at := fmt.Sprintf("known-variants.toml: %s: %s line %d %q number %d, %s", v, f.Article, f.Line, f.Quote, f.Nth, f.Field)
		switch {
		case listed[f.where]:
			out = append(out, at+": listed twice")
		case !differs[f.where]:
			out = append(out, at+": the same now. Take the entry out: "+rerecord)
		case strings.TrimSpace(f.Reason) == "":
			out = append(out, at+": say in `reason` why it differs")
		}
		listed[f.where] = true
	}
	for _, d := range differences {
		if !listed[d.where] {
			out = append(out, d.String()+"\n      Not in known-variants.toml. If it must stay: "+rerecord+", then write the reason")
		}
	}
	return out
}

// record writes entries for all differences, with the reasons that there are, and lowers no floor.
func (k *known) record(t *testing.T, list []variant, sums []*tally) {
	t.Helper()
	reasons := map[where]string{}
	for _, f := range k.Failures {
		reasons[f.where] = f.Reason
	}
	fresh := known{Floors: k.Floors}
	for i, v := range list {
		for _, d := range k.listed(v.name, sums[i].differences) {
			fresh.Failures = append(fresh.Failures, failure{d.where, reasons[d.where]})
		}
	}
	require.NoError(t, os.WriteFile(knownFile, fresh.encode(t), 0o666))
}

// encode writes one line for each entry, so that merges of branches get along.
func (k *known) encode(t *testing.T) []byte {
	var b bytes.Buffer
	b.WriteString("# What the records of articles/ lose in other states of the same text, and why: see README.md. Recorded by\n# " +
		rerecord + "\n\n# The least share of equal records, where too much is lost to list it. Wrong numbers are listed below all the same.\nfloors = [\n")
	for _, f := range k.Floors {
		fmt.Fprintf(&b, "  {variant = %s, equal = %.3f, reason = %s},\n", quoted(t, f.Variant), f.Equal, quoted(t, f.Reason))
	}
	b.WriteString("]\n\n# Every other difference.\nfailures = [\n")
	for _, f := range k.Failures {
		fmt.Fprintf(&b, "  {variant = %s, article = %s, line = %d, quote = %s, nth = %d, field = %s, reason = %s},\n",
			quoted(t, f.Variant), quoted(t, f.Article), f.Line, quoted(t, f.Quote), f.Nth, quoted(t, f.Field), quoted(t, f.Reason))
	}
	b.WriteString("]\n")
	return b.Bytes()
}

// quoted is a string of TOML, which takes the escapes of JSON.
func quoted(t *testing.T, s string) string {
	t.Helper()
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	require.NoError(t, enc.Encode(s))
	return strings.TrimSpace(b.String())
}

func TestComplaints(t *testing.T) {
	here := where{"crlf", "x", 1, "5人", 1, "unit"}
	elsewhere := where{"crlf", "x", 2, "7次", 1, "lost"}
	read := []*article{{name: "x"}}
	for _, c := range []struct {
		reason string
		list   []failure
		want   string
	}{
		{"listed with a reason", []failure{{here, "个 for 人"}}, ""},
		{"an article that was not read", []failure{{here, "个 for 人"}, {where{"crlf", "y", 1, "5人", 1, "unit"}, "?"}}, ""},
		{"not listed", nil, "Not in known-variants.toml"},
		{"listed without a reason", []failure{{here, " "}}, "say in `reason`"},
		{"listed and the same now", []failure{{here, "个 for 人"}, {elsewhere, "far away"}}, "the same now"},
		{"listed twice", []failure{{here, "个 for 人"}, {here, "again"}}, "listed twice"},
		{"of another variant", []failure{{here, "个 for 人"}, {where{"page", "x", 2, "7次", 1, "lost"}, "?"}}, ""},
	} {
		k := known{Failures: c.list}
		got := k.complaints("crlf", read, []difference{{where: here}})
		if c.want == "" {
			assert.Empty(t, got, c.reason)
			continue
		}
		require.Len(t, got, 1, c.reason)
		assert.Contains(t, got[0], c.want, c.reason)
	}
	lossy := known{Floors: []floor{{"crlf", 0.9, "?"}}}
	lost := difference{where: elsewhere}
	assert.Equal(t, []difference{{where: here}}, lossy.listed("crlf", []difference{{where: here}, lost}), "a floor allows for what is lost, not for a wrong unit")
	odd := &known{[]floor{{"wrapped", 0.9, "a \"title\""}}, []failure{{where{"page", "x", 1, "5\n\\人<\t", 2, "unit"}, "个 & 人"}}}
	back, err := parseKnown(string(odd.encode(t)))
	require.NoError(t, err)
	assert.Equal(t, odd, back)
	_, err = parseKnown(`failures = [{article = "x", because = "?"}]`)
	assert.ErrorContains(t, err, `"failures.because"`, "a slip of the pen is no reason")
}
