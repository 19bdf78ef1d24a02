package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/unit"
)

// The sentences of the README give the records that it shows.
func TestReadmeRecords(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	examples := regexp.MustCompile("(?s)\n> ([^\n]+)\n\n```json\n(.*?)```").FindAllSubmatch(data, -1)
	require.Len(t, examples, 2, "a sentence in each script")
	for _, e := range examples {
		var out bytes.Buffer
		require.Zero(t, run([]string{"extract"}, bytes.NewReader(e[1]), &out, io.Discard))
		first, _, _ := strings.Cut(out.String(), "\n")
		var shown, got map[string]any
		require.NoError(t, json.Unmarshal(e[2], &shown), "%s", e[2])
		require.NoError(t, json.Unmarshal([]byte(first), &got), first)
		delete(got, "doc")
		delete(got, "sentence")
		assert.Equal(t, got, shown, "%s", e[1])
	}
}

// The unit that the README shows is an entry that the table takes.
func TestReadmeUnit(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	entry := regexp.MustCompile("(?s)```toml\n(.*?)```").FindSubmatch(data)
	require.NotNil(t, entry)
	table, err := unit.Default().Overlay("README.md", entry[1])
	require.NoError(t, err)
	assert.Empty(t, table.Check())
}
