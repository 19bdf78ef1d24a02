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
	for _, c := range []struct{ file, text, want, reason string }{
		{"verbs.toml", "[[verbs]]\nclass = \"light\"\nwrods = [\"开展\"]\n", `verbs.toml:3: expected a key of data/verbs.toml, got the unknown key "verbs.wrods"`, "a key that the schema does not have"},
		{"verbs.toml", "[[verbs]]\nclass = \"heavy\"\n", `verbs.toml:2: expected one of the classes adjacent causative copula down intransitive light opening transitive up, got "heavy"`, "a class that is none"},
		{"verbs.toml", "[[verbs]\n", "verbs.toml:2: expected valid TOML", "no TOML"},
		{"words.toml", "[bound]\napprox = [\"约\"]\nroughly = [\"大概\"]\n", `words.toml:3: expected a bound, such as at_least, got "roughly"`, "a bound that is none"},
		{"words.toml", "[bound_after]\nat_leats = [\"以上\"]\n", `words.toml:2: expected a bound, such as at_least, got "at_leats"`, "a bound behind that is none"},
		{"times.toml", "pont = [\"去年\"]\n", `times.toml:1: expected a key of data/times.toml, got the unknown key "pont"`, "a key of the first level"},
		{"names.toml", "words = \"一些\"\n", "names.toml:", "a word for a list"},
		{"numbers.toml", "[era]\nword = [\"昭和\"]\n", `numbers.toml:2: expected a key of data/numbers.toml, got the unknown key "era.word"`, "a list that may be missing"},
	} {
		files := fstest.MapFS{}
		for _, n := range []string{"verbs.toml", "words.toml", "times.toml", "names.toml"} {
			data, err := dataFS.ReadFile("data/" + n)
			require.NoError(t, err)
			files[n] = &fstest.MapFile{Data: data}
		}
		files[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		_, err := loadLexicon(files)
		assert.ErrorContains(t, err, c.want, c.reason)
	}
	_, err := loadLexicon(fstest.MapFS{})
	assert.ErrorContains(t, err, "verbs.toml", "a file that is missing")
}
