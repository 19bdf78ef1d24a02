package tables

import (
	"errors"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/assert"
)

type kind string

type words struct {
	Before []string `toml:"before"`
	After  []string `toml:"after"`
}

type entry struct {
	ID     string   `toml:"id"`
	Kind   kind     `toml:"kind"`
	Exact  bool     `toml:"exact"`
	Words  []string `toml:"words"`
	Unless words    `toml:"unless"`
	Over   *words   `toml:"over"`
	Count  int      `toml:"count"`
	Built  int      `toml:"-"`
}

type sample struct {
	Note  string              `toml:"note"`
	Bound map[string][]string `toml:"bound"`
	Part  map[string]string   `toml:"part"`
	Place words               `toml:"place"`
	Unit  []entry             `toml:"unit"`
}

// decode reads a text twice, as Decode does and as the library does, and says whether the library was spared.
func decode(t assert.TestingT, text string) (spared bool) {
	var own, got, want sample
	spared = Plain(text, &own)
	unknown, err := Decode(text, &got)
	md, wantErr := toml.Decode(text, &want)
	if twice := (*ClashError)(nil); errors.As(err, &twice) {
		assert.False(t, spared, "%q", text)
		assert.NoError(t, wantErr, "%q", text)
		assert.True(t, strings.EqualFold(twice.First.String(), twice.Second.String()) && twice.First.String() != twice.Second.String(), "%q: %v", text, err)
		return spared // the library gives either value
	}
	assert.Equal(t, wantErr == nil, err == nil, "%q: %v", text, err) // which of two mistakes is told depends on the order of a map
	if wantErr != nil {
		assert.False(t, spared, "%q", text)
		return spared
	}
	assert.Equal(t, md.Undecoded(), append([]toml.Key{}, unknown...), "%q", text)
	assert.Equal(t, want, got, "%q", text)
	if spared {
		assert.Equal(t, want, own, "%q", text)
	} else {
		assert.Equal(t, sample{}, own, "%q", text)
	}
	return spared
}

var samples = []struct {
	reason, text string
	spared       bool
}{
	{"nothing", "", true},
	{"comments and blank lines", "# a\n\n  # b\n\t\n", true},
	{"a string", "note = \"亩 # no comment\" # a comment\n", true},
	{"no line end behind the last line", `note = "亩"`, true},
	{"an empty string", `note = ""`, true},
	{"tables of maps and structs", "[bound]\napprox = [\"约\", \"大约\"]\n[part]\n一 = \"x\"\n", false},
	{"maps under bare keys", "[bound]\napprox = [\"约\",\"大约\"]\nnone = []\n[part]\na-b = \"x\"\n[place]\nbefore = [\"县\"]\n", true},
	{"an empty table", "[bound]\n[place]\n", true},
	{"entries", "[[unit]]\nid = \"a\"\nkind = \"measure\"\nexact = true\n\n[[unit]]\nid = \"b\"\nexact = false\n", true},
	{"arrays over several lines", "[[unit]]\nwords = [\n  \"亩\", # mu\n\n  \"顷\",\n]\n", true},
	{"inline tables", `[[unit]]` + "\n" + `unless = { before = ["a"], after = ["b", "c"] }` + "\n" + `over = { after = [] }`, true},
	{"a field that is not of the table", "[[unit]]\nBuilt = 3\n", false},
	{"a key like its tag", "[[unit]]\n- = \"a\"\n", false},
	{"an unknown key", "[[unit]]\nid = \"a\"\ncolour = \"red\"\n", false},
	{"an unknown table", "[units]\nid = \"a\"\n", false},
	{"another case", "Note = \"a\"\n", false},
	{"a number", "[[unit]]\ncount = 3\n", false},
	{"an escape", `note = "a\tb"`, false},
	{"several lines", "note = \"\"\"a\nb\"\"\"", false},
	{"a literal string", "note = 'a'", false},
	{"a quoted key", "\"note\" = \"a\"", true},
	{"keys in Chinese", "[part]\n\"上午\" = \"以\"\n", true},
	{"a quoted header", "[\"place\"]\nbefore = [\"a\"]\n", true},
	{"an empty key", "\"\" = \"a\"", false},
	{"a key that is not closed", "\"note = \"a\"\n", false},
	{"a key behind a key", "\"note\" \"note\" = \"a\"\n", false},
	{"a dotted key", "place.before = [\"a\"]", false},
	{"a table in a table", "[[unit]]\n[unit.unless]\nbefore = [\"a\"]\n", false},
	{"an empty inline table", "[[unit]]\nunless = {}\n", false},
	{"line ends of Windows", "note = \"a\"\r\n", false},
	{"a byte order mark", "\ufeffnote = \"a\"\n", false},
	{"a key twice", "note = \"a\"\nnote = \"b\"\n", false},
	{"a key of a map twice", "[part]\na = \"1\"\na = \"2\"\n", false},
	{"a table twice", "[place]\n[place]\n", false},
	{"a table and an array of one name", "[unit]\n[[unit]]\n", false},
	{"a string for a list", "[[unit]]\nwords = \"a\"\n", false},
	{"a list for a string", "note = [\"a\"]\n", false},
	{"a list of numbers", "[[unit]]\nwords = [1]\n", false},
	{"no comma", "[[unit]]\nwords = [\"a\" \"b\"]\n", false},
	{"no end of a list", "[[unit]]\nwords = [\"a\"\n", false},
	{"no end of a string", "note = \"a\n", false},
	{"no value", "note =\n", false},
	{"two values", "note = \"a\" \"b\"\n", false},
	{"two pairs on a line", "note = \"a\" [place]\n", false},
	{"a header that goes on", "[place] before = [\"a\"]\n", false},
	{"no UTF-8", "note = \"\xff\"\n", false},
	{"a control character in a comment", "# \x01\nnote = \"a\"\n", false},
	{"a control character in a string", "note = \"\x01\"\n", false},
	{"a line end in an inline table", "[[unit]]\nunless = { before = [\"a\"],\n after = [\"b\"] }\n", false},
	{"a comma too many in an inline table", "[[unit]]\nunless = { before = [\"a\"], }\n", false},
	{"true with a tail", "[[unit]]\nexact = truest\n", false},
}

func TestDecode(t *testing.T) {
	assert.False(t, Plain("", sample{}), "no pointer")
	for _, c := range samples {
		t.Run(c.reason, func(t *testing.T) { assert.Equal(t, c.spared, decode(t, c.text)) })
	}
}

// Keys that differ only in capitals are one to the library, which keeps either value; keys of a map are not.
func TestClash(t *testing.T) {
	for _, c := range []struct{ reason, text, err string }{
		{"a key twice", "note = \"a\"\nNote = \"b\"\n", "note and Note are the same key in other capitals: keep one"},
		{"a table twice", "[place]\nbefore = [\"a\"]\n[Place]\nafter = [\"b\"]\n", "place and Place are the same key in other capitals: keep one"},
		{"a key of an inline table twice", "[[unit]]\nunless = { before = [\"a\"], BEFORE = [\"b\"] }\n", "unit.unless.before and unit.unless.BEFORE are the same key in other capitals: keep one"},
		{"keys of a map", "[part]\nkg = \"a\"\nKG = \"b\"\n", ""},
		{"another spelling, once", "Note = \"a\"\n", ""},
	} {
		var into sample
		_, err := Decode(c.text, &into)
		if c.err == "" {
			assert.NoError(t, err, c.reason)
			continue
		}
		assert.EqualError(t, err, c.err, c.reason)
	}
}

func FuzzDecode(f *testing.F) {
	for _, c := range samples {
		f.Add(c.text)
	}
	f.Add("note = \"a\"\nNote = \"b\"\n")
	f.Fuzz(func(t *testing.T, text string) { decode(t, text) })
}
