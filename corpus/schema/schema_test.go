package schema_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/schema"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

func compile(t *testing.T, text string) *validator.Schema {
	t.Helper()
	doc, err := validator.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	c := validator.NewCompiler()
	require.NoError(t, c.AddResource("record.json", doc))
	s, err := c.Compile("record.json")
	require.NoError(t, err)
	return s
}

func validate(t *testing.T, s *validator.Schema, text []byte) error {
	t.Helper()
	v, err := validator.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	return s.Validate(v)
}

// Every record of everything in testdata is as the schema says, with and without what is known of the article and with
// copies.
func TestRecordsAreValid(t *testing.T) {
	s := compile(t, schema.Record())
	x, err := extract.New(extract.WithCopies())
	require.NoError(t, err)
	n := 0
	for a, err := range source.Articles([]string{"../../testdata"}, source.Options{}) {
		if err != nil {
			continue // labels and the like
		}
		a.Date = "2024-03-18"
		o, err := a.Open()
		if err != nil {
			continue
		}
		r := o.Extract(x)
		options := corpus.RowOptions{URL: "https://x.cn/1"}
		if document := o.Document(r); n%2 == 0 {
			options.Document = &document
		}
		for _, row := range corpus.Rows(o.ID, r, options) {
			text, err := json.Marshal(row)
			require.NoError(t, err)
			require.NoError(t, validate(t, s, text), "%s", text)
			n++
		}
	}
	assert.Greater(t, n, 1500)
}

// Labels say of their figures what records say: their shared keys are as the schema says, the best answer where several are
// accepted.
func TestLabelsAreValid(t *testing.T) {
	var loose map[string]any
	require.NoError(t, json.Unmarshal([]byte(schema.Record()), &loose))
	loose["required"] = []string{"quote", "value", "low", "high", "bound", "unit", "dimension", "item", "action", "change", "scope", "time", "place"}
	text, err := json.Marshal(loose)
	require.NoError(t, err)
	s := compile(t, string(text))
	n := 0
	require.NoError(t, filepath.WalkDir("../../testdata", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".gold.jsonl") {
			return err
		}
		f, err := os.Open(path)
		require.NoError(t, err)
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for line := 1; lines.Scan(); line++ {
			var label map[string]any
			require.NoError(t, json.Unmarshal(lines.Bytes(), &label))
			ratio := label["optional"] == true && label["bound"] == "exact" && label["value"] == nil // 七比五, which no record stands for
			if label["quote"] == nil || ratio {
				continue
			}
			for _, key := range []string{"line", "nth", "optional", "note"} {
				delete(label, key)
			}
			for _, key := range []string{"item", "action", "time", "place"} {
				label[key] = label[key].([]any)[0]
			}
			text, err := json.Marshal(label)
			require.NoError(t, err)
			assert.NoError(t, validate(t, s, text), "%s:%d", path, line)
			n++
		}
		return lines.Err()
	}))
	assert.Greater(t, n, 900)
}

// What is no record is refused.
func TestWhatIsRefused(t *testing.T) {
	s := compile(t, schema.Record())
	const good = `{"doc":"a","start":0,"end":2,"quote":"5人","value":5,"low":5,"high":5,"bound":"exact","unit":"人","dimension":"people","base":null,"item":"","action":"",` +
		`"change":"","scope":"","time":"","period":null,"place":"","rule":"","sentence":{"start":0,"end":2,"text":"5人"},"flags":[],"copy_of":null,"link":""}`
	require.NoError(t, validate(t, s, []byte(good)))
	for _, c := range []struct{ old, with, reason string }{
		{`"doc":"a",`, ``, "a key is missing"},
		{`"doc":"a",`, `"doc":"a","x":1,`, "a key too many"},
		{`"value":5`, `"value":"5"`, "a number is no string"},
		{`"start":0`, `"start":-1`, "nothing stands before the text"},
		{`"start":0`, `"start":0.5`, "half a character"},
		{`"bound":"exact"`, `"bound":"about"`, "no bound of ours"},
		{`"bound":"exact"`, `"bound":"range"`, "a range has no value"},
		{`"bound":"exact"`, `"bound":"approx"`, "about five has no ends"},
		{`"bound":"exact"`, `"bound":"at_least"`, "at least five has no upper end"},
		{`"high":5`, `"high":null`, "an exact figure has both ends"},
		{`"dimension":"people"`, `"dimension":"beauty"`, "no dimension"},
		{`"base":null`, `"base":{"value":5}`, "a base has its unit"},
		{`"period":null`, `"period":{"from":"2022","to":""}`, "no day"},
		{`"flags":[]`, `"flags":["odd"]`, "no flag of ours"},
		{`"flags":[]`, `"flags":null`, "flags are a list"},
		{`"change":""`, `"change":null`, "text is never null"},
	} {
		require.Contains(t, good, c.old)
		assert.Error(t, validate(t, s, []byte(strings.Replace(good, c.old, c.with, 1))), c.reason)
	}
}
