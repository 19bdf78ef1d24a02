package extract

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// list is a list of data/phrases.toml, data/numbers.toml or data/characters.toml.
type list struct {
	name            string // file and key
	words, examples []string
	empty           func(*lexicon) // takes its words away
}

// listsOf are the lists of a lexicon.
func listsOf(t *testing.T, lx *lexicon) (out []list) {
	for file, of := range map[string]func(*lexicon) any{
		"phrases.toml":    func(lx *lexicon) any { return &lx.phrases },
		"numbers.toml":    func(lx *lexicon) any { return &lx.numbers },
		"characters.toml": func(lx *lexicon) any { return &lx.chars },
	} {
		v := reflect.ValueOf(of(lx)).Elem()
		for i := range v.NumField() {
			l := list{name: file + ": [" + v.Type().Field(i).Tag.Get("toml") + "]"}
			switch f := v.Field(i).Interface().(type) {
			case ruleWords:
				l.words, l.examples = f.Words, f.Examples
			case ruleEnds:
				l.words, l.examples = f.Words, f.Examples
			case ruleChars:
				l.words, l.examples = strings.Split(f.Chars, ""), f.Examples
			default:
				require.Fail(t, "no list", "%s is a %T", l.name, f)
			}
			l.empty = func(lx *lexicon) { reflect.ValueOf(of(lx)).Elem().Field(i).SetZero() }
			out = append(out, l)
		}
	}
	require.NotEmpty(t, out)
	return out
}

// without is an extractor whose lexicon has a list empty.
func (l *list) without(t *testing.T, lx *lexicon) *Extractor {
	less := *lx
	l.empty(&less)
	less.indexLists()
	x, err := New(func(x *Extractor) error { x.lex = &less; return nil })
	require.NoError(t, err)
	return x
}

// figures reads a text and tells of its figures what an example tells: "quote key=value …; quote …".
func figures(t *testing.T, x *Extractor, text, example string) string {
	var keys [][]string // by figure
	for _, f := range strings.Split(example, "; ") {
		var names []string
		for _, field := range strings.Fields(f)[min(1, len(strings.Fields(f))):] {
			name, _, ok := strings.Cut(field, "=")
			require.True(t, ok, "%s: %q is no key=value", text, field)
			names = append(names, name)
		}
		keys = append(keys, names)
	}
	var out []string
	for i, r := range x.Extract(normalize.String(text)).Records {
		fields := map[string]string{
			"item": r.Item, "action": r.Action, "change": string(r.Change), "scope": string(r.Scope), "bound": string(r.Bound),
			"dimension": string(r.Dimension), "time": r.Time, "place": r.Place,
		}
		s := r.Quote
		for _, k := range keys[min(i, len(keys)-1)] {
			require.Contains(t, fields, k, "%s: no key", text)
			s += " " + k + "=" + fields[k]
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// TestListExamples runs the examples of the lists, and proves that each of them needs its list.
func TestListExamples(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, l := range listsOf(t, x.lex) {
		require.NotEmpty(t, l.words, "%s has no words", l.name)
		require.NotEmpty(t, l.examples, "%s has no example", l.name)
		less := l.without(t, x.lex)
		for _, e := range l.examples {
			text, want, ok := strings.Cut(e, " => ")
			require.True(t, ok, "%s: %q is no example", l.name, e)
			assert.Equal(t, want, figures(t, x, text, want), "%s: %s", l.name, text)
			assert.NotEqual(t, want, figures(t, less, text, want), "%s: %s: the same without the list, so it shows nothing", l.name, text)
		}
	}
}

// TestListWords: the words of the lists are simplified, and none stands in a list twice.
func TestListWords(t *testing.T) {
	lx, err := defaultLexicon()
	require.NoError(t, err)
	for _, l := range listsOf(t, lx) {
		seen := map[string]bool{}
		for _, w := range l.words {
			assert.False(t, seen[w], "%s: %s twice", l.name, w)
			assert.Equal(t, normalize.String(w).String(), w, "%s: %s is not simplified", l.name, w)
			seen[w] = true
		}
	}
}

// TestListsOfOwn: a folder may bring lists of its own, with mistakes named, or leave them out.
func TestListsOfOwn(t *testing.T) {
	read := func(phrases string) (*lexicon, error) {
		lx := &lexicon{}
		err := lx.readLists(fstest.MapFS{"phrases.toml": {Data: []byte(phrases)}})
		lx.indexLists()
		return lx, err
	}
	own, err := read("[payer]\nwords = [\"商会\"]\n")
	require.NoError(t, err)
	assert.True(t, own.phrases.Payer.ends("云溪县商会"))
	assert.False(t, own.phrases.Payer.ends("政府"), "a file of one's own takes the place of the embedded one")
	assert.True(t, own.numbers.Era.ends("昭和"), "a file that the folder lacks is the embedded one")
	_, err = read("[payer]\nwrods = [\"商会\"]\n")
	assert.ErrorContains(t, err, `phrases.toml:2: expected a key of data/phrases.toml, got the unknown key "payer.wrods"`)
}

// TestListQuickLook: the quick look at the words of a list passes each of them over to the real one.
func TestListQuickLook(t *testing.T) {
	for _, words := range [][]string{{"说", "表示", "/"}, {"说", "表示"}, nil} {
		l := ruleWords{Words: words}
		l.index()
		for _, w := range words {
			assert.True(t, l.has(w), w)
			assert.True(t, l.begins(w+"了"), w)
		}
		for _, w := range []string{"", "表", "a", "什么"} {
			assert.False(t, l.has(w), w)
			assert.False(t, l.begins(w), w)
		}
	}
}
