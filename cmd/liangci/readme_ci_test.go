package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// ciJob is what of a workflow of GitHub the test looks at.
type ciJob struct {
	On   []string `yaml:"on"`
	Jobs map[string]struct {
		RunsOn string `yaml:"runs-on"`
		Steps  []struct {
			Name string            `yaml:"name"`
			Uses string            `yaml:"uses"`
			If   string            `yaml:"if"`
			Run  string            `yaml:"run"`
			With map[string]string `yaml:"with"`
		} `yaml:"steps"`
	} `yaml:"jobs"`
	Name string `yaml:"name"`
}

// The commands of the README's section on CI do what it says, in a folder of articles: the baseline is recorded, nothing
// has changed, and where something has the job fails and leaves a report.
func TestReadmeCI(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(data), "\n## Regression in CI\n")
	require.True(t, ok)
	blocks := regexp.MustCompile("(?s)```(sh|yaml)\n(.*?)```").FindAllStringSubmatch(section, 2)
	require.Len(t, blocks, 2, "how to record, and the job")
	record, _, _ := strings.Cut(blocks[0][2], "#")
	var job ciJob
	dec := yaml.NewDecoder(strings.NewReader(blocks[1][2]))
	dec.KnownFields(true)
	require.NoError(t, dec.Decode(&job))
	steps := job.Jobs["regress"].Steps
	require.NotEmpty(t, steps)

	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("corpus", 0o777))
	article := filepath.Join("corpus", "a.txt")
	require.NoError(t, os.WriteFile(article, []byte("培训教师12人。\n"), 0o666))
	code, _, errs := runLine(t, record)
	require.Zero(t, code, errs)
	assert.FileExists(t, filepath.Join("corpus", "liangci.baseline.jsonl"))
	regressions := 0
	for _, edited := range []bool{false, true} {
		if edited {
			require.NoError(t, os.WriteFile(article, []byte("培训教师13人。\n"), 0o666))
		}
		failed := false
		for _, s := range steps {
			if !strings.HasPrefix(s.Run, "liangci ") || s.If == "failure()" && !failed {
				continue
			}
			regressions++
			code, out, errs := runLine(t, s.Run)
			if edited {
				assert.Equal(t, exitFindings, code, s.Run)
				assert.Contains(t, out+errs, "liangci regress --record corpus", s.Run)
			} else {
				assert.Zero(t, code, "%s: %s", s.Run, errs)
			}
			failed = failed || code != 0
		}
	}
	assert.Equal(t, 3, regressions, "one where nothing has changed, two where something has")
	for _, s := range steps {
		if path := s.With["path"]; path != "" {
			assert.FileExists(t, path, "what is uploaded")
		}
	}
}

// runLine runs a command as it stands in the README.
func runLine(t *testing.T, line string) (code int, stdout, stderr string) {
	t.Helper()
	words := strings.Fields(line)
	require.Equal(t, "liangci", words[0], line)
	var out, errs bytes.Buffer
	code = run(words[1:], strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}
