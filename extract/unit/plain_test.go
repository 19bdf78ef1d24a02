package unit

import (
	"io/fs"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/tables"
)

// The tables are of the plain TOML that is read fast, and mean what the library says.
func TestTablesArePlain(t *testing.T) {
	names, err := fs.Glob(data, "data/*.toml")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := data.ReadFile(name)
		require.NoError(t, err)
		var got, want file
		require.True(t, tables.Plain(string(text), &got), "%s: out of the ordinary: it takes ten times as long to read", name)
		_, err = toml.Decode(string(text), &want)
		require.NoError(t, err, name)
		assert.Equal(t, want, got, name)
	}
}
