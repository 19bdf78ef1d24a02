package regress_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/corpus/regress"
	"github.com/liangci/liangci/extract"
)

const header = `{"liangci_baseline":1,"tool":"liangci (devel)","rules":"0123"}` + "\n"

func extractor(t *testing.T) *extract.Extractor {
	t.Helper()
	x, err := extract.New()
	require.NoError(t, err)
	return x
}

func take(t *testing.T, doc, text string) *regress.Article {
	t.Helper()
	a, err := regress.Take(doc, corpus.Article{ID: doc, Data: []byte(text)}, extractor(t))
	require.NoError(t, err)
	return a
}

// baselineOf writes a baseline of the articles, changes its text and reads it again.
func baselineOf(t *testing.T, edit func(string) string, articles ...*regress.Article) *regress.Baseline {
	t.Helper()
	b := regress.New("liangci (devel)", "0123")
	for _, a := range articles {
		b.Add(a)
	}
	var buf bytes.Buffer
	require.NoError(t, b.Write(&buf))
	text := buf.String()
	if edit != nil {
		changed := edit(text)
		require.NotEqual(t, text, changed, "the edit changes the baseline")
		text = changed
	}
	b, err := regress.Read("baseline.jsonl", strings.NewReader(text))
	require.NoError(t, err)
	return b
}

func replace(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

func TestBaselineIsStable(t *testing.T) {
	a, b := take(t, "a.txt", "培训教师12人、学生12人。\n"), take(t, "b.txt", "没有数字。")
	var one, two bytes.Buffer
	first := regress.New("liangci v1", "0123")
	first.Add(b)
	first.Add(a)
	require.NoError(t, first.Write(&one))
	read, err := regress.Read("x", bytes.NewReader(one.Bytes()))
	require.NoError(t, err)
	require.NoError(t, read.Write(&two))
	assert.Equal(t, one.String(), two.String(), "reading and writing is the identity, articles in the order of names")
	lines := strings.Split(one.String(), "\n")
	require.Len(t, lines, 6, "header, article and two records, article, nothing")
	assert.Equal(t, `{"liangci_baseline":1,"tool":"liangci v1","rules":"0123"}`, lines[0])
	assert.Contains(t, lines[2], `"line":1,"quote":"12人","nth":1,`)
	assert.Contains(t, lines[3], `"line":1,"quote":"12人","nth":2,`, "the second of the line")
}

func TestReadRefuses(t *testing.T) {
	for _, c := range []struct{ text, want, reason string }{
		{"", "b: expected a baseline of liangci regress, got an empty file", "an empty file is none"},
		{`{"liangci_baseline":2}`, `b:1: expected {"liangci_baseline":1,…}`, "another version of the form"},
		{header + `{"doc":"a.txt","line":1}`, `b:2: record of "a.txt": no line of that article before it`, "a line was lost"},
		{header + `{"article":"a"}` + "\n" + `{"article":"a"}`, `b:3: article "a": there twice`, "a merge kept both"},
		{header + `{"article":"a","records":1}`, `b: article "a": expected 1 records, got 0`, "a merge lost a record"},
		{header + `{"article":"a","record":1}`, `b:2: json: unknown field "record"`, "a slip of the pen"},
		{header + "<<<<<<< HEAD", "b:2: invalid character", "an open conflict"},
	} {
		_, err := regress.Read("b", strings.NewReader(c.text))
		assert.ErrorContains(t, err, c.want, c.reason)
	}
}

func TestCompare(t *testing.T) {
	const text = "题目\n培训教师12人，学生12人。\n种植小麦300亩。\n"
	for _, c := range []struct {
		reason string
		edit   func(string) string
		want   []string // kind, line, quote, and the fields that changed
	}{
		{"nothing", nil, nil},
		{"one field", replace(`"unit":"亩"`, `"unit":"公亩"`), []string{"changed 3 300亩 unit"}},
		{"the second of two alike", replace(`"nth":2,"value":12`, `"nth":2,"value":13`), []string{"changed 2 12人 value"}},
		{"a span that was longer", replace(`"quote":"300亩"`, `"quote":"麦300亩"`), []string{"changed 3 300亩 quote"}},
		{"a quote that is not in the line", replace(`"quote":"300亩"`, `"quote":"400亩"`), []string{"gone 3 400亩 ", "new 3 300亩 "}},
		{"a place that is no longer in the text", replace(`"line":3`, `"line":30`), []string{"gone 30 300亩 ", "new 3 300亩 "}},
	} {
		got := baselineOf(t, c.edit, take(t, "a.txt", text)).Compare(take(t, "a.txt", text), regress.Place{})
		assert.Equal(t, len(c.want) > 0, got.Differs(), c.reason)
		assert.ElementsMatch(t, c.want, told(got), c.reason)
	}
}

// told is each record that changed in a line.
func told(c *regress.Change) []string {
	var out []string
	for _, r := range c.Records {
		var names []string
		for _, f := range r.Fields {
			names = append(names, f.Name)
		}
		out = append(out, strings.Join([]string{string(r.Kind), itoa(r.Line), r.Quote, strings.Join(names, " ")}, " "))
	}
	return out
}

// In an article that was edited the records are found again by their quotes; its text is told as changed.
func TestCompareEdited(t *testing.T) {
	base := baselineOf(t, nil, take(t, "a.txt", "培训教师12人。\n种植小麦300亩。\n"))
	c := base.Compare(take(t, "a.txt", "新的一行。\n培训教师12人。\n种植水稻300亩。\n"), regress.Place{})
	assert.True(t, c.Edited)
	assert.Equal(t, []string{"changed 3 300亩 item"}, told(c))
	require.Len(t, c.Fields, 2)
	assert.Equal(t, "clean text, line 1 is now: 新的一行。", c.Fields[0].String())
	assert.Equal(t, "text: 3 lines → 4 lines", c.Fields[1].String())
	require.NoError(t, c.Judge(labels(t, "新的一行。\n培训教师12人。\n种植水稻300亩。\n", "")))
	assert.Equal(t, regress.Neither, c.Records[0].Verdict, "what was there before cannot be told")
}

func TestCompareArticles(t *testing.T) {
	a := take(t, "a.txt", "培训教师12人。")
	base := baselineOf(t, nil, a, regress.Unread("bad.txt", assert.AnError), take(t, "gone.txt", "捐款5元。"))
	bad := regress.Unread("bad.txt", assert.AnError)
	assert.Equal(t, regress.Same, base.Compare(bad, regress.Place{}).Kind, "could not be read then, either")
	assert.Equal(t, regress.Added, base.Compare(take(t, "bad.txt", "捐款5元。"), regress.Place{}).Kind, "can be read now")
	assert.Equal(t, regress.Unreadable, base.Compare(regress.Unread("a.txt", assert.AnError), regress.Place{}).Kind)
	missing := base.Missing(map[string]bool{"a.txt": true, "bad.txt": true})
	require.Len(t, missing, 1)
	assert.Equal(t, "gone.txt", missing[0].Doc)
	assert.Equal(t, regress.Gone, missing[0].Kind)
}

func labels(t *testing.T, source, lines string) *gold.Doc {
	t.Helper()
	d, err := gold.Read("a.txt", source, "a.gold.jsonl", strings.NewReader(lines))
	require.NoError(t, err)
	require.Empty(t, d.Problems)
	return d
}

const (
	judgedText = "培训教师12人。\n第三届。\n"
	teacher    = `{"line":1,"quote":"12人","value":12,"low":12,"high":12,"bound":"exact","unit":"人","dimension":"people",` +
		`"item":["教师"],"action":["培训","训练"],"change":"","scope":"","time":[""],"place":[""]}`
	session = `{"line":2,"quote":"三届","value":3,"low":3,"high":3,"bound":"exact","unit":"届","dimension":"events",` +
		`"item":[""],"action":[""],"change":"","scope":"","time":[""],"place":[""]`
)

func TestJudge(t *testing.T) {
	withSession := func(s string) string {
		return strings.Replace(s, `"records":1`, `"records":2`, 1) +
			`{"doc":"a.txt","line":2,"quote":"三届","nth":1,"value":3,"unit":"届"}` + "\n"
	}
	for _, c := range []struct {
		reason, labels string
		edit           func(string) string
		want           regress.Verdict
		improvement    bool
	}{
		{"a field became right", teacher, replace(`"unit":"人"`, `"unit":"个"`), regress.Better, true},
		{"what labels do not tell of goes along", teacher, replace(`"unit":"人"`, `"unit":"个"`, "verb+noun+figure", "x"), regress.Better, true},
		{"alone it is no improvement", teacher, replace("verb+noun+figure", "x"), regress.Neither, false},
		{"both accepted", teacher, replace(`"action":"培训"`, `"action":"训练"`), regress.Neither, false},
		{"a field became wrong", strings.Replace(teacher, `["教师"]`, `["教员"]`, 1), replace(`"item":"教师"`, `"item":"教员"`), regress.Worse, false},
		{"one better, one worse", strings.Replace(teacher, `["教师"]`, `["教员"]`, 1),
			replace(`"item":"教师"`, `"item":"教员"`, `"unit":"人"`, `"unit":"个"`), regress.Worse, false},
		{"a record that hits a label is gone", teacher + "\n" + session + "}", withSession, regress.Worse, false},
		{"a false alarm is gone", teacher, withSession, regress.Better, true},
		{"an optional one is gone", teacher + "\n" + session + `,"optional":true}`, withSession, regress.Neither, false},
		{"a new false alarm", "", func(s string) string {
			return s[:strings.Index(s, `{"doc"`)]
		}, regress.Worse, false},
	} {
		edit := c.edit
		if c.reason == "a new false alarm" {
			edit = func(s string) string { return strings.Replace(c.edit(s), `"records":1`, `"records":0`, 1) }
		}
		got := baselineOf(t, edit, take(t, "a.txt", judgedText)).Compare(take(t, "a.txt", judgedText), regress.Place{})
		require.NoError(t, got.Judge(labels(t, judgedText, c.labels)), c.reason)
		require.Len(t, got.Records, 1, c.reason)
		assert.Equal(t, c.want, got.Records[0].Verdict, c.reason)
		assert.Equal(t, c.improvement, got.Improvement(), c.reason)
	}
}
