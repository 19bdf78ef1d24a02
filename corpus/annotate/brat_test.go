package annotate_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/annotate"
)

func fromBrat(t *testing.T, text string, lines ...string) annotate.Doc {
	t.Helper()
	d, err := annotate.FromBrat("a", annotate.BratFiles{Text: text, Ann: strings.Join(lines, "\n") + "\n"}, annotate.Options{})
	require.NoError(t, err)
	return d
}

func TestToBrat(t *testing.T) {
	files, err := annotate.ToBrat(farmers(t))
	require.NoError(t, err)
	assert.Equal(t, "T1\tpeople 10 12\t5人\n"+
		"A1\tBound T1 exact\n"+
		"#1\tAnnotatorNotes T1\t"+`{"value":5,"low":5,"high":5,"unit":"人","item":["农民",""],"action":["培训"],"time":[""],"place":[""]}`+"\n", files.Ann)
	assert.Empty(t, files.Header)
}

func TestFromBrat(t *testing.T) {
	d := fromBrat(t, "共5\n人，约3亩",
		"A1\tBound T2 approx", // before its entity
		"T1\tpeople 1 2;3 4\t5 人",
		"T2\tarea 6 8\t3亩",
		"A2\tOptional T1",
		"R1\tof Arg1:T1 Arg2:T2",
		"#1\tAnnotatorNotes T1\tlooks odd",
		"#2\tAnnotatorNotes R1\tnot about a figure",
		"E1\tsome:T1")
	require.Len(t, d.File.Labels, 2)
	assert.Equal(t, "5", d.File.Labels[0].Quote, "the part on the line of the numeral")
	assert.True(t, d.File.Labels[0].Optional)
	assert.Equal(t, "looks odd", d.File.Labels[0].Note)
	assert.Equal(t, "approx", d.File.Labels[1].Bound)
	assert.Equal(t, 2, d.File.Labels[1].Line)
	require.Len(t, d.Doubts, 3)
	assert.Contains(t, d.Doubts[0], "the note is not the fields of a label, and becomes a remark")
	assert.Contains(t, d.Doubts[1], `line 1, "5": the tool knows no more of it than "people"`)
}

func TestFromBratTellsTheLine(t *testing.T) {
	for _, c := range []struct{ ann, want, reason string }{
		{"T1", "line 1: expected an id, a type with offsets, and a text", "nothing but an id"},
		{"\nT1\tpeople x 2\t5", `line 2: T1: "x" is no offset`, "a word for a number"},
		{"T1\tpeople 1 9\t5人", "line 1: T1: 1 9 is no span of the text", "behind the end"},
		{"T1\tpeople 1\t5人", `line 1: T1: expected a type, a start and an end, got "people 1"`, "no end"},
		{"T1\tpeople 1 3\t5人\nT1\tpeople 1 3\t5人", "line 2: T1 stands twice", "an id twice"},
		{"T1\tpeople 0 2\t5人", `line 1: T1: the text is "5人", but "共5" stands there`, "the text is another one"},
		{"T1\tpeople 1 3\t5人\nA1\tBound", "line 2: A1: expected a name and an id", "an attribute of nothing"},
	} {
		_, err := annotate.FromBrat("a", annotate.BratFiles{Text: "共5人", Ann: c.ann}, annotate.Options{})
		assert.ErrorContains(t, err, c.want, c.reason)
	}
	_, err := annotate.FromBrat("a", annotate.BratFiles{Text: "共5人", Header: "{"}, annotate.Options{})
	assert.ErrorContains(t, err, "header")
}

// The configuration declares all that the files use.
func TestBratConfig(t *testing.T) {
	config := annotate.BratConfig()
	for _, d := range annotate.Dimensions() {
		assert.Contains(t, config, "\n"+d+"\n")
	}
	assert.Contains(t, config, "Bound\tArg:<ENTITY>, Value:exact|approx|more_than|at_least|nearly|less_than|at_most|range\n")
	assert.Contains(t, config, "Scope\tArg:<ENTITY>, Value:total|each\n")
	assert.Contains(t, config, "Optional\tArg:<ENTITY>\n")
}
