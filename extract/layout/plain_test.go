package layout

import (
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/tables"
)

// The vocabulary is of the plain TOML that is read fast, and means what the library says.
func TestVocabularyIsPlain(t *testing.T) {
	var got, want struct {
		Group []group `toml:"group"`
	}
	require.True(t, tables.Plain(string(embedded), &got), "%s: out of the ordinary: it takes ten times as long to read", embeddedName)
	_, err := toml.Decode(string(embedded), &want)
	require.NoError(t, err)
	assert.Equal(t, want, got)
}
