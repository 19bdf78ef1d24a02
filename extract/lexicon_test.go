package extract

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// TestVerbExamples runs the examples of data/verbs.toml: "text => quote|item|action|change".
func TestVerbExamples(t *testing.T) {
	lx, err := defaultLexicon()
	require.NoError(t, err)
	x, err := New()
	require.NoError(t, err)
	for _, l := range lx.verbs {
		require.NotEmpty(t, l.Examples, "class %s has no example", l.Class)
		for _, e := range l.Examples {
			text, want, ok := strings.Cut(e, " => ")
			require.True(t, ok, "data/verbs.toml: class %s: %q is no example", l.Class, e)
			var got []string
			for _, r := range x.Extract(normalize.String(text)).Records {
				got = append(got, strings.Join([]string{r.Quote, r.Item, r.Action, string(r.Change)}, "|"))
			}
			assert.Equal(t, []string{want}, got, "data/verbs.toml: class %s: %s", l.Class, text)
		}
	}
}

// TestLexiconErrors: a mistake in a vocabulary file is named by file, line and key.
func TestLexiconErrors(t *testing.T) {
	files := func(verbs string) fstest.MapFS {
		m := fstest.MapFS{"verbs.toml": {Data: []byte(verbs)}}
		for _, n := range []string{"words", "times", "names"} {
			data, err := dataFS.ReadFile("data/" + n + ".toml")
			require.NoError(t, err)
			m[n+".toml"] = &fstest.MapFile{Data: data}
		}
		return m
	}
	for _, c := range []struct{ verbs, want, reason string }{
		{"[[verbs]]\nclass = \"light\"\nwrods = [\"开展\"]\n", `verbs.toml:3: unknown key "verbs.wrods"`, "a key that the schema does not have"},
		{"[[verbs]]\nclass = \"heavy\"\n", `verbs.toml: class "heavy": unknown, want one of light`, "a class that is none"},
		{"[[verbs]\n", "verbs.toml:2: expected", "no TOML"},
	} {
		_, err := loadLexicon(files(c.verbs))
		assert.ErrorContains(t, err, c.want, c.reason)
	}
	_, err := loadLexicon(fstest.MapFS{})
	assert.ErrorContains(t, err, "verbs.toml", "a file that is missing")
}
