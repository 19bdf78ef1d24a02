package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testdata/SCORES.md names a command for its tables, and that command prints them.
func TestScoresAreThoseOfTheCommand(t *testing.T) {
	scores, err := os.ReadFile(filepath.FromSlash("../../testdata/SCORES.md"))
	require.NoError(t, err)
	line := regexp.MustCompile(`(?m)^    liangci (eval .*)$`).FindSubmatch(scores)
	require.NotNil(t, line, "no command")
	t.Chdir("../..")
	code, out, errs := call(t, "", strings.Fields(string(line[1]))...)
	require.Zero(t, code, errs)
	tables := string(scores[strings.Index(string(scores), "## "):])
	assert.True(t, out == tables, "liangci %s prints other tables than testdata/SCORES.md; if go test ./corpus/gold passes, the command is wrong", line[1])
}
