package annotate_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/annotate"
)

const right = `{"line":1,"quote":"5人","nth":1,"value":5,"low":5,"high":5,"bound":"exact","unit":"人","dimension":"people",` +
	`"item":["农民",""],"action":["培训"],"change":"","scope":"","time":[""],"place":[""],"optional":false}`

// What is read is written as it was, digit for digit.
func TestFilesReadBack(t *testing.T) {
	files := []string{
		right + "\n",
		`{"note":"<a> & b","ignore_lines":[[2,3]]}` + "\n" + strings.Replace(right, `"value":5,`, `"value":5.0,`, 1) + "\n",
		strings.Replace(right, `"optional":false`, `"optional":true,"note":"一个"`, 1) + "\n",
		"",
	}
	for _, p := range articles(t) {
		content, err := os.ReadFile(p.Labels)
		require.NoError(t, err)
		files = append(files, string(content))
	}
	for _, content := range files {
		f, err := annotate.Read(strings.NewReader(content))
		require.NoError(t, err)
		var out bytes.Buffer
		require.NoError(t, f.Write(&out))
		lines := strings.Split(strings.TrimRight(content, "\n"), "\n")
		written := strings.Split(strings.TrimRight(out.String(), "\n"), "\n")
		require.Len(t, written, len(lines))
		for i, line := range lines {
			var compact bytes.Buffer
			if line != "" { // the white space of other hands goes
				require.NoError(t, json.Compact(&compact, []byte(line)))
			}
			assert.Equal(t, compact.String(), written[i])
		}
	}
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := annotate.Read(strings.NewReader("\n" + right + "\n{\n"))
	assert.ErrorContains(t, err, "line 3")
}

func TestEmptyListsAreWrittenAsEmptyAnswers(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, (&annotate.File{Labels: []annotate.Label{{Line: 1, Quote: "5人", Nth: 1}}}).Write(&out))
	assert.Contains(t, out.String(), `"item":[""],"action":[""]`)
	assert.Contains(t, out.String(), `"value":null`)
}
