package regress_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/regress"
)

func itoa(n int) string { return strconv.Itoa(n) }

// awkward is a report with everything that needs escaping: a name with : , % < & and a control character, a quote with a
// line break.
func awkward(t *testing.T) *regress.Report {
	t.Helper()
	const name, text = "a:b,c%<&\x01.txt", "增长5%。\n培训教师1\n2人。\n"
	base := baselineOf(t, replace(`"unit":"%"`, `"unit":"<&"`, `"line":3,"quote":"2人"`, `"line":2,"quote":"1\n2人"`), take(t, name, text), take(t, "gone.txt", "捐款5元。"))
	report := &regress.Report{
		Baseline: "b.jsonl", Was: base.Header, Again: "liangci regress --record 'x & y'",
		Began: time.Date(2026, 11, 22, 1, 2, 3, 0, time.UTC), Took: 1500 * time.Millisecond,
	}
	report.Add(base.Compare(take(t, name, text), regress.Place{File: "x/" + name, Plain: true}))
	report.Add(base.Compare(take(t, "new.txt", "捐款5元。"), regress.Place{}))
	report.Add(base.Missing(map[string]bool{name: true})...)
	require.True(t, report.Failed())
	return report
}

func written(t *testing.T, r *regress.Report, format string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, r.Write(&b, format, regress.Style{}))
	return b.String()
}

func TestText(t *testing.T) {
	assert.Equal(t, `a:b,c%<&\x01.txt (no labels)
  line 1  5%  neither
      unit: <& → %
  line 3  2人  neither
      quote: 1\n2人 → 2人

gone.txt: gone, with 1 record

new.txt: new, 1 record

was: liangci (devel), rules 0123
is:  , rules 
2 articles, 3 records: articles: 1 changed, 1 new, 1 gone; records: 2 changed
`, written(t, awkward(t), "text"))
}

// Every line that begins with :: is one command, whose parts GitHub reads back as they were.
func TestGitHub(t *testing.T) {
	out := written(t, awkward(t), "github")
	command := regexp.MustCompile(`^::(error|notice) ([^:]*)::(.*)$`)
	back := strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",")
	var got [][]string
	for line := range strings.Lines(out) {
		m := command.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil {
			assert.Equal(t, "2 articles, 3 records: articles: 1 changed, 1 new, 1 gone; records: 2 changed\n", line)
			continue
		}
		got = append(got, []string{m[1], back.Replace(m[2]), back.Replace(m[3])})
	}
	require.Len(t, got, 5)
	assert.Equal(t, []string{"error", "file=x/a:b,c%<&\x01.txt,line=1,title=figure changed", "line 1  5%  neither\n    unit: <& → %"}, got[0])
	assert.Equal(t, []string{"error", "title=article gone", "gone.txt: gone, with 1 record"}, got[2])
	assert.Equal(t, "title=liangci regress", got[4][1])
	assert.Contains(t, got[4][2], "\nIf this is what you meant, run `liangci regress --record 'x & y'` and commit b.jsonl")
}

func TestJSON(t *testing.T) {
	var got struct {
		Failed   bool
		Summary  regress.Summary
		Articles []struct {
			Doc, Change, File string
			Fields            []map[string]any
			Records           []struct {
				Line    int
				Quote   string
				Verdict string
				Fields  []map[string]any
				Was, Is map[string]any
			}
		}
	}
	out := written(t, awkward(t), "json")
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	assert.True(t, got.Failed)
	assert.Equal(t, 1, got.Summary.Gone)
	require.Len(t, got.Articles, 3)
	a := got.Articles[0]
	assert.Equal(t, []string{"a:b,c%<&\x01.txt", "changed"}, []string{a.Doc, a.Change})
	require.Len(t, a.Records, 2)
	assert.Equal(t, []map[string]any{{"field": "unit", "was": "<&", "is": "%", "verdict": "neither"}}, a.Records[0].Fields)
	assert.EqualValues(t, 5, a.Records[0].Is["value"], "numbers are numbers")
	assert.NotRegexp(t, `"(fields|records)": null`, out, "a list is never null")
}

// The attributes and children of each element, in their order, by the schema of Ant's reports; those of Jenkins allow all
// that and more.
var junitSchema = map[string]struct {
	attributes []string // all of them needed
	children   []string // in this order
}{
	"testsuite":  {[]string{"name", "timestamp", "hostname", "tests", "failures", "errors", "time"}, []string{"properties", "testcase", "system-out", "system-err"}},
	"properties": {nil, []string{"property"}},
	"property":   {[]string{"name", "value"}, nil},
	"testcase":   {[]string{"name", "classname", "time"}, []string{"error", "failure"}},
	"failure":    {[]string{"message", "type"}, nil},
	"error":      {[]string{"message", "type"}, nil},
	"system-out": {}, "system-err": {},
}

func TestJUnit(t *testing.T) {
	r := awkward(t)
	base := baselineOf(t, nil, take(t, "bad.txt", "捐款5元。"))
	r.Add(base.Compare(regress.Unread("bad.txt", assert.AnError), regress.Place{}), base.Compare(take(t, "bad.txt", "捐款5元。"), regress.Place{}))
	out := written(t, r, "junit")
	dec := xml.NewDecoder(strings.NewReader(out))
	var open []string
	last := map[int]int{} // by depth: the place of the last child in its parent's order
	counts, attributes := map[string]int{}, map[string]string{}
	for {
		token, err := dec.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch e := token.(type) {
		case xml.StartElement:
			name := e.Name.Local
			rule, ok := junitSchema[name]
			require.True(t, ok, "element %s", name)
			if len(open) > 0 {
				place := slices.Index(junitSchema[open[len(open)-1]].children, name)
				require.GreaterOrEqual(t, place, last[len(open)], "%s in %s: out of order", name, open[len(open)-1])
				last[len(open)] = place
			}
			var names []string
			for _, a := range e.Attr {
				names = append(names, a.Name.Local)
				if name == "testsuite" {
					attributes[a.Name.Local] = a.Value
				}
			}
			require.ElementsMatch(t, rule.attributes, names, "attributes of %s", name)
			counts[name]++
			open = append(open, name)
			last[len(open)] = 0
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
	assert.Equal(t, map[string]string{
		"name": "liangci.regress", "timestamp": "2026-11-22T01:02:03", "hostname": "localhost", "tests": "5", "failures": "3",
		"errors": "1", "time": "1.500",
	}, attributes)
	assert.Equal(t, []int{5, 3, 1, 1, 1}, []int{counts["testcase"], counts["failure"], counts["error"], counts["system-out"], counts["system-err"]})
	assert.Contains(t, out, "unit: &lt;&amp; → %")
}
