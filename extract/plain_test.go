package extract

import (
	"io/fs"
	"reflect"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/tables"
)

// The vocabulary is of the plain TOML that is read fast, and means what the library says.
func TestVocabularyIsPlain(t *testing.T) {
	names, err := fs.Glob(dataFS, "data/*.toml")
	require.NoError(t, err)
	schemas := map[string]any{
		"data/names.toml": &nameLists{}, "data/times.toml": &timeWords{}, "data/verbs.toml": &verbFile{}, "data/words.toml": &wordFile{},
		"data/phrases.toml": &phraseLists{}, "data/numbers.toml": &numberLists{}, "data/characters.toml": &charLists{},
	}
	require.Len(t, names, len(schemas))
	for _, name := range names {
		text, err := dataFS.ReadFile(name)
		require.NoError(t, err)
		require.Contains(t, schemas, name)
		got := schemas[name]
		want := reflect.New(reflect.TypeOf(got).Elem()).Interface()
		require.True(t, tables.Plain(string(text), got), "%s: out of the ordinary, or more lists than the quick reader takes (128): it takes ten times as long to read", name)
		_, err = toml.Decode(string(text), want)
		require.NoError(t, err, name)
		assert.Equal(t, want, got, name)
	}
}
