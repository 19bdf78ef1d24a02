package tables

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadNamesMistakes(t *testing.T) {
	type file struct {
		Group []struct {
			Name string `toml:"name"`
		} `toml:"group"`
	}
	for _, c := range []struct{ text, want, reason string }{
		{"[[group]]\nname = \"a\"\n", "", "no mistake"},
		{"[[group]]\nname = \"a\"\nnames = [\"b\"]\n", `t.toml:3: expected one of name, got the unknown key "group.names"`, "a key that begins like a known one"},
		{"[[group]]\nname = \"a\"\n\n[more]\nx = 1\n", `t.toml:4: expected one of name, got the unknown key "more"`, "a table"},
		{"[[group]]\nname = \"a\"\n[[group]\n", "t.toml:4: expected valid TOML of the known types, got ", "syntax"},
		{"[[group]]\nname = 5\n", "t.toml:1: expected valid TOML of the known types, got ", "another type"},
	} {
		var into file
		err := Read("t.toml", c.text, &into, "one of name")
		if c.want == "" {
			require.NoError(t, err, c.reason)
			assert.Equal(t, "a", into.Group[0].Name, c.reason)
			continue
		}
		assert.ErrorContains(t, err, c.want, c.reason)
		assert.IsType(t, &Error{}, err, c.reason)
	}
}

func TestErrorText(t *testing.T) {
	e := Error{File: "mine.toml", Line: 3, Kind: "unit", Entry: "mu", Expected: "an id of its own", Got: "that of area.toml:9"}
	assert.EqualError(t, &e, `mine.toml:3: unit "mu": expected an id of its own, got that of area.toml:9`)
	e.Entry = ""
	assert.EqualError(t, &e, `mine.toml:3: expected an id of its own, got that of area.toml:9`)
}

func TestKeyLine(t *testing.T) {
	text := "# name = x\ntext = 1\n texts= 2\n\"quoted\" = 3\n[group]\n[[ list ]]\n"
	for key, want := range map[string]int{"text": 2, "texts": 3, "quoted": 4, "group": 5, "list": 6, "name": 1, "te": 1} {
		assert.Equal(t, want, KeyLine(text, key), key)
	}
}
