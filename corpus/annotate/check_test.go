package annotate_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/normalize"
)

func ExampleCheck() {
	labels := strings.Replace(right, `"line":1`, `"line":2`, 1)
	for _, p := range annotate.Check("培训5人\n选派7人", []byte(labels)) {
		fmt.Printf("a.gold.jsonl:%v\n", p)
	}
	// Output: a.gold.jsonl:1: line 2, "5人": does not stand in line 2; stands in line 1, not 2
}

// The labels of the project and its invented articles are right.
func TestTestdataIsRight(t *testing.T) {
	for _, p := range articles(t) {
		data, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		labels, err := os.ReadFile(p.Labels)
		require.NoError(t, err)
		for _, problem := range annotate.Check(normalize.Bytes(data).Source(), labels) {
			if problem.Warning {
				t.Logf("%s:%v", p.Labels, problem)
				continue
			}
			t.Errorf("%s:%v", p.Labels, problem)
		}
	}
}

const checkedText = "标题\n培训5人，选派15人。\n種植3畝。\n又5人。\n又5人。\n又5人。"

// broken are labels of checkedText with something wrong. python says whether validate.py finds it, too.
var broken = []struct {
	reason, labels, want string
	python               bool
}{
	{"no JSON", `{"line":2`, "1: no JSON object: the line ends inside of it", true},
	{"no object", `[1]`, "1: no JSON object: it begins with [", true},
	{"two objects", right + right, "1: no JSON object: something follows the object", true},
	{"an unknown key", edit(`"line":2`, `"lines":2,"line":2`), `unknown key "lines": expected one of line, quote`, false},
	{"a key twice", edit(`"line":2`, `"line":2,"line":2`), `key "line" stands twice`, false},
	{"no value", edit(`"value":5,`, ""), "no value", true},
	{"no bound", edit(`"bound":"exact",`, ""), "no bound", true},
	{"a line as text", edit(`"line":2`, `"line":"2"`), "line: expected a whole number, got \"2\"", true},
	{"behind the text", edit(`"line":2`, `"line":9`), `line 9, "5人": line 9 of a text of 6 lines; stands in lines 2, 4, 5 and 1 more, not 9`, true},
	{"before the text", edit(`"line":2`, `"line":0`), "line 0 of a text of 6 lines", true},
	{"another line", edit(`"5人"`, `"3畝"`), `line 2, "3畝": does not stand in line 2; stands in line 3, not 2`, true},
	{"not that often", edit(`"nth":1`, `"nth":3`), `stands 2 times in line 2: nth is 3`, true},
	{"counted from 0", edit(`"nth":1`, `"nth":0`), `nth is 0: it counts from 1`, true},
	{"simplified", edit(`"5人"`, `"3亩"`), `line 2, "3亩": does not stand in line 2; line 3 has "3畝"`, true},
	{"spaced out", edit(`"5人"`, `"5 人"`), `line 2, "5 人": does not stand in line 2; line 2 has "5人"`, true},
	{"invented", edit(`"5人"`, `"77人"`), "stands nowhere in the text", true},
	{"empty quote", edit(`"5人"`, `""`), "quote is empty", false},
	{"over a line end", edit(`"5人"`, `"。\n種"`), "quote has a line break", true},
	{"a bound of another language", edit(`"exact"`, `"about"`), `bound: "about" is none of exact approx more_than`, true},
	{"a dimension", edit(`"people"`, `"person"`), `dimension: "person" is none of people`, true},
	{"a change", edit(`"change":""`, `"change":"up"`), `change: "up" is none of "" increase_by`, true},
	{"a scope", edit(`"scope":""`, `"scope":"all"`), `scope: "all" is none of "" total each`, true},
	{"a number as text", edit(`"value":5`, `"value":"5"`), "value: expected a number or null, got \"5\"", true},
	{"exact without bounds", edit(`"low":5,"high":5`, `"low":null,"high":null`), "bound exact: low and high are the value, but value is 5, low null and high null", false},
	{"more than open below", edit(`"exact"`, `"more_than"`), "bound more_than: low is the value and high is null", false},
	{"nearly open above", edit(`"exact"`, `"nearly"`), "bound nearly: low is null and high is the value", false},
	{"approx with ends", edit(`"exact"`, `"approx"`), "bound approx: low and high are null", false},
	{"range with a value", edit(`"exact"`, `"range"`), "bound range: value is null, low and high are the ends", false},
	{"range the wrong way round", edit(`"value":5,"low":5,"high":5,"bound":"exact"`, `"value":null,"low":9,"high":5,"bound":"range"`), "low is not above high", false},
	{"unit in traditional characters", edit(`"unit":"人"`, `"unit":"畝"`), `unit "畝" is not simplified: "亩"`, false},
	{"an item that is no list", edit(`["农民",""]`, `"农民"`), `item: expected a list of strings, got "农民"`, true},
	{"an empty list", edit(`["农民",""]`, `[]`), `item: the list is empty`, true},
	{"null in a list", edit(`["农民",""]`, `[null]`), `item: expected a list of strings, got [null]`, false},
	{"null for a list", edit(`["农民",""]`, `null`), `item: expected a list of strings, got null`, true},
	{"white space", edit(`["农民",""]`, `["农民 "]`), `item: "农民 " begins or ends with white space`, false},
	{"the same place", edit("", "") + "\n" + edit("", ""), `2: line 2, "5人": the same place as line 1 of this file`, true},
	{"overlap", edit("", "") + "\n" + edit(`"5人"`, `"训5人，"`), `1: line 2, "5人": overlaps "训5人，", line 2 of this file`, false},
	{"ignored", `{"ignore_lines":[[1,2]]}` + "\n" + edit("", ""), "stands in lines 1 to 2, which are ignored", false},
	{"ignored behind the text", `{"ignore_lines":[[1,7]]}`, "ignore_lines: [1,7] in a text of 6 lines", false},
	{"ignored the wrong way round", `{"ignore_lines":[[3,1]]}`, "ignore_lines: [3,1] ends before it begins", false},
	{"ignored without an end", `{"ignore_lines":[[3]]}`, "ignore_lines: expected [first, last], got [3]", false},
	{"ignored at the end of the file", edit("", "") + "\n" + `{"ignore_lines":[[1,1]]}`, "2: note and ignore_lines belong in the first line", false},
	{"a byte order mark", "\ufeff" + edit("", ""), "1: begins with a byte order mark", true},
}

// edit is the label of 5人 in line 2, with something replaced.
func edit(old, with string) string {
	label := strings.Replace(right, `"line":1`, `"line":2`, 1)
	if old == "" {
		return label
	}
	if !strings.Contains(label, old) {
		panic(old)
	}
	return strings.Replace(label, old, with, 1)
}

func TestCheckFinds(t *testing.T) {
	require.Empty(t, annotate.Check(checkedText, []byte(edit("", ""))))
	for _, c := range broken {
		var messages []string
		for _, p := range annotate.Check(checkedText, []byte(c.labels)) {
			if !p.Warning {
				messages = append(messages, p.String())
			}
		}
		require.Len(t, messages, 1, "%s: %v", c.reason, messages)
		assert.Contains(t, messages[0], c.want, c.reason)
	}
}

func TestCheckDoubts(t *testing.T) {
	for _, c := range []struct{ reason, labels, want string }{
		{"a unit of another dimension", edit(`"people"`, `"area"`), `1: line 2, "5人": warning: dimension area, but 人 is a unit of people`},
		{"an answer twice", edit(`["农民",""]`, `["农民","农民"]`), `warning: item: "农民" stands twice`},
		{"an answer in traditional characters", edit(`["农民",""]`, `["農民"]`), `warning: item: "農民" may not be simplified: "农民"`},
	} {
		problems := annotate.Check(checkedText, []byte(c.labels))
		require.Len(t, problems, 1, c.reason)
		assert.True(t, problems[0].Warning, c.reason)
		assert.Contains(t, problems[0].String(), c.want, c.reason)
	}
}

func TestCheckAccepts(t *testing.T) {
	for reason, label := range map[string]string{
		"a ratio is no one number":       edit(`"value":5,"low":5,"high":5`, `"value":null,"low":null,"high":null`),
		"5.0 is 5":                       edit(`"low":5`, `"low":5.0`),
		"nth and optional may be absent": strings.Replace(edit(`"nth":1,`, ""), `,"optional":false`, "", 1),
		"a note on a label":              edit(`"optional":false`, `"optional":true,"note":"why"`),
		"a header":                       `{"note":"why","ignore_lines":[[6,6]]}` + "\n" + edit("", ""),
		"lines that end with CR LF":      edit("", "") + "\r\n",
		"an empty file":                  "",
	} {
		assert.Empty(t, annotate.Check(checkedText, []byte(label)), reason)
	}
}

// What the checker that the labels came with finds is found here, too.
func TestCheckFindsWhatTheScriptFinds(t *testing.T) {
	script, err := filepath.Abs("../../../shared/gold/validate.py")
	require.NoError(t, err)
	if _, err := os.Stat(script); err != nil {
		t.Skip("the shared labels are not here")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	dir := t.TempDir()
	text := filepath.Join(dir, "a.txt")
	require.NoError(t, os.WriteFile(text, []byte(checkedText), 0o666))
	args := []string{"-c", manyChecks, script, text}
	for i, c := range broken {
		args = append(args, filepath.Join(dir, fmt.Sprint(i)))
		require.NoError(t, os.WriteFile(args[len(args)-1], []byte(c.labels), 0o666))
	}
	out, err := exec.Command(python, args...).Output()
	require.NoError(t, err)
	finds := strings.Fields(string(out[strings.LastIndexByte(strings.TrimSpace(string(out)), '\n')+1:]))
	require.Len(t, finds, len(broken))
	for i, c := range broken {
		assert.Equal(t, c.python, finds[i] == "1", "%s: what the table says of the script", c.reason)
		if finds[i] == "1" {
			assert.NotEmpty(t, annotate.Check(checkedText, []byte(c.labels)), c.reason)
		}
	}
}

// manyChecks runs a script on a text with one file of labels after the other, and prints in its last line where it found
// something or gave up.
const manyChecks = `
import runpy, sys
script, text, *files = sys.argv[1:]
found = []
for name in files:
    sys.argv = [script, text, name]
    try: runpy.run_path(script, run_name="__main__"); found.append("0")
    except SystemExit as e: found.append("1" if e.code else "0")
    except Exception: found.append("1")
print(); print(*found)
`

// A text that is no UTF-8 is quoted as it was decoded.
func TestCheckTornText(t *testing.T) {
	problems := annotate.Check("标题\n选派15人\xe3\x885亨种植3畝\xe3\x80", []byte(`{"line":2,"quote":"3亩","nth":1}`))
	require.NotEmpty(t, problems)
	assert.True(t, slices.ContainsFunc(problems, func(p annotate.Problem) bool { return strings.Contains(p.Message, `line 2 has "3畝"`) }), "%v", problems)
}

func FuzzCheck(f *testing.F) {
	f.Add(checkedText, []byte(edit("", "")))
	f.Add("选派15人\xe3\x885亨种植3畝\xe3\x80", []byte(`{"line":1,"quote":"3亩","nth":1}`))
	for _, c := range broken {
		f.Add(checkedText, []byte(c.labels))
	}
	f.Fuzz(func(t *testing.T, source string, labels []byte) {
		for _, p := range annotate.Check(source, labels) {
			assert.NotEmpty(t, p.Message)
			assert.Positive(t, p.Line)
		}
	})
}
