package unit

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const muTOML = `[[unit]]
id = "mu"
surfaces = ["亩"]
dimension = "area"
kind = "measure"
scale = "2000/3"
`

func TestParseErrors(t *testing.T) {
	cases := []struct{ toml, want, reason string }{
		{muTOML + "colour = \"red\"\n", `t.toml:7: unit "mu": expected one of id, surfaces`, "an unknown key names its line"},
		{muTOML + "context = { befor = [\"田\"] }\n", `t.toml:7: unit "mu": expected one of`, "so does one of an inline table"},
		{"[[units]]\nid = \"mu\"\n", `t.toml:1: unit "mu": expected one of id`, "so does an unknown table"},
		{"[[unit]]\nid = \n", "t.toml:2: expected valid TOML", "broken TOML"},
		{"[[unit]]\nid = 3\n", `t.toml:2: unit "3": expected valid TOML of the known types, got for "unit.id" incompatible types`, "a number for a string"},
		{muTOML + "\n[[unit]]\nid = \"y\"\nscale = 3\n", `t.toml:10: unit "y": expected valid TOML`, "the line of the entry in fault, not of another"},
		{"\n\n[[unit]]\nsurfaces = [\"亩\"]\n", `t.toml:3: expected an id, got none`, "no id"},
		{"[[unit]]\nid = \"x\"\ndimension = \"weight\"\n", `unit "x": expected a dimension of the record, such as area or count, got "weight"`, "an unknown dimension"},
		{"[[unit]]\nid = \"x\"\ndimension = \"area\"\nkind = \"rate\"\n", `expected a kind: measure, classifier, currency, ratio or noun, got "rate"`, "rates are composed"},
		{"[[unit]]\nid = \"x\"\ndimension = \"area\"\nkind = \"measure\"\n", `expected at least one surface, got none`, "no surface"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"a b\"]\ndimension = \"area\"\nkind = \"measure\"\n", `expected surfaces without spaces, got "a b"`, "a space"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"3个\"]\ndimension = \"count\"\nkind = \"measure\"\n", `that do not begin with a digit, got "3个"`, "a number in it"},
		{muTOML + "base = \"km2\"\n", `expected the base "m2" of area, got "km2"`, "another base than the dimension's"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"个\"]\ndimension = \"count\"\nkind = \"classifier\"\nscale = \"2\"\n", `expected no scale for the dimension "count", got 2`, "counts have no base"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"元\"]\ndimension = \"money\"\nkind = \"currency\"\nscale = \"1\"\n", `expected a base for the scale, as money has none of its own, got none`, "money needs a code"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"元\"]\ndimension = \"money\"\nkind = \"currency\"\nscale = \"1\"\nbase = \"rmb\"\n", `expected three capitals of ISO 4217 as base, got "rmb"`, "an ISO code"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"丈\"]\ndimension = \"length\"\nkind = \"measure\"\nscale = \"3.3e0\"\n", `expected an exact number such as "0.5" or "2000/3", got "3.3e0"`, "no exponents"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"丈\"]\ndimension = \"length\"\nkind = \"measure\"\nscale = \"0\"\n", `expected a number above zero, got "0"`, "nothing is worth nothing"},
		{"[[unit]]\nid = \"x\"\nsurfaces = [\"丈\"]\ndimension = \"length\"\nkind = \"measure\"\nbase = \"m\"\n", `expected a scale with base, offset and over, got none`, "a base without a scale"},
		{muTOML + "unless = { after = [\"^\"] }\n", `expected context words of at least one character, got "^"`, "a mark without a word"},
		{muTOML + muTOML, `t.toml:7: unit "mu": expected an id of its own, got that of t.toml:1`, "an id twice"},
		{muTOML + "\n[[unit]]\nid = \"y\"\nsurfaces = [\"亩\"]\ndimension = \"area\"\nkind = \"measure\"\n", `t.toml:8: unit "y": expected surface "亩" in one entry only, or a context for the others, got the surface of unit "mu", t.toml:1`, "a surface twice"},
	}
	for _, c := range cases {
		_, err := Parse("t.toml", []byte(c.toml))
		var e *Error
		require.ErrorAs(t, err, &e, c.reason)
		assert.ErrorContains(t, err, c.want, c.reason)
	}
}

func TestLoad(t *testing.T) {
	table, err := Load(fstest.MapFS{
		"a.toml": {Data: []byte(muTOML)},
		"b.txt":  {Data: []byte("not a table")},
	})
	require.NoError(t, err)
	assert.Len(t, table.Units(), 1)
	assert.Equal(t, "a.toml", table.Units()[0].File)
	_, err = Load(fstest.MapFS{})
	assert.ErrorContains(t, err, "expected at least one *.toml file, got none")
}

func TestCheckReports(t *testing.T) {
	cases := []struct{ toml, want, reason string }{
		{muTOML + `examples = ["30亩 => 31 亩"]`, `t.toml:1: unit "mu": expected "30亩" to give "31 亩", got ["30 亩"]`, "a wrong value"},
		{muTOML + `examples = ["30亩"]`, `expected an example "phrase => value surface", got "30亩"`, "no arrow"},
		{muTOML + `examples = ["30亩 => 亩"]`, `expected a number behind => in "30亩 => 亩", got "亩"`, "no number"},
		{muTOML + `counterexamples = ["种30亩"]`, `expected no reading in the counterexample "种30亩", got 30 亩`, "a counterexample that is read"},
	}
	for _, c := range cases {
		table, err := Parse("t.toml", []byte(c.toml))
		require.NoError(t, err, c.reason)
		errs := table.Check()
		require.Len(t, errs, 1, c.reason)
		assert.ErrorContains(t, errs[0], c.want, c.reason)
	}
}

func TestOverlay(t *testing.T) {
	user := `[[unit]]
id = "mu"
surfaces = ["亩", "畝"]
dimension = "area"
kind = "measure"
scale = "1000"

[[unit]]
id = "dose"
surfaces = ["剂", "剂次"]
dimension = "other"
kind = "measure"
`
	table, err := Default().Overlay("user.toml", []byte(user))
	require.NoError(t, err)
	u, _ := table.Lookup("亩")
	assert.Equal(t, "1000", u.Scale.RatString(), "an entry with a known id replaces it")
	assert.Equal(t, "user.toml", u.File)
	u, _ = table.Lookup("剂次")
	assert.Equal(t, "dose", u.ID, "a new entry takes its surfaces away from the old ones")
	u, _ = table.Lookup("例次")
	assert.Equal(t, "head.times", u.ID, "which keep the others")
	u, _ = Default().Lookup("亩")
	assert.Equal(t, "2000/3", u.Scale.RatString(), "the table below is unchanged")
	_, err = Default().Overlay("user.toml", []byte("[[unit]]\nname = \"x\"\n"))
	assert.ErrorContains(t, err, "user.toml:2")
}
