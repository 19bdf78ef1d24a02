package numeral

import (
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/tables"
)

// The words are of the plain TOML that is read fast, and mean what the library says.
func TestWordsArePlain(t *testing.T) {
	var got, want struct {
		Group []wordGroup `toml:"group"`
	}
	require.True(t, tables.Plain(wordsTOML, &got), "words.toml: out of the ordinary: it takes ten times as long to read")
	_, err := toml.Decode(wordsTOML, &want)
	require.NoError(t, err)
	assert.Equal(t, want, got)
}
