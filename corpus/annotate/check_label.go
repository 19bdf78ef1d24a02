package annotate

import (
	"bytes"
	"encoding/json"
	"math/big"
	"slices"
	"strings"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// The keys of a label in their order; nth, optional and note may be left out.
var labelKeys = []string{
	"line", "quote", "nth", "value", "low", "high", "bound", "unit", "dimension", "item", "action", "change", "scope", "time",
	"place", "optional", "note",
}

var optionalKeys = []string{"nth", "optional", "note"}

// Bounds, Dimensions, Changes and Scopes are the values that the fields of a label may have.
func Bounds() []string {
	return []string{"exact", "approx", "more_than", "at_least", "nearly", "less_than", "at_most", "range"}
}

// Dimensions are the values of the field dimension.
func Dimensions() []string {
	return []string{
		"people", "person_times", "households", "events", "count", "area", "length", "mass", "volume", "money", "percent",
		"percentage_point", "multiple", "duration", "age", "temperature", "speed", "energy", "power", "data", "other",
	}
}

// Changes are the values of the field change.
func Changes() []string {
	return []string{"", "increase_by", "increase_to", "decrease_by", "decrease_to"}
}

// Scopes are the values of the field scope.
func Scopes() []string { return []string{"", "total", "each"} }

// labelObject checks a label.
func (c *checker) labelObject(keys map[string]json.RawMessage, order []string) {
	l := &Label{Nth: 1}
	_ = json.Unmarshal(keys["line"], &l.Line) // what is no number or no string is told below
	_ = json.Unmarshal(keys["quote"], &l.Quote)
	c.label = l
	c.known(order, labelKeys)
	fields := map[string]any{
		"line": &l.Line, "quote": &l.Quote, "nth": &l.Nth, "value": &l.Value, "low": &l.Low, "high": &l.High, "bound": &l.Bound,
		"unit": &l.Unit, "dimension": &l.Dimension, "item": &l.Item, "action": &l.Action, "change": &l.Change, "scope": &l.Scope,
		"time": &l.Time, "place": &l.Place, "optional": &l.Optional, "note": &l.Note,
	}
	good := map[string]bool{}
	for _, k := range labelKeys {
		good[k] = c.field(k, keys, fields[k])
	}
	if good["line"] && good["quote"] && good["nth"] {
		c.place(l)
	}
	c.enum(good, "bound", l.Bound, Bounds())
	c.enum(good, "dimension", l.Dimension, Dimensions())
	c.enum(good, "change", l.Change, Changes())
	c.enum(good, "scope", l.Scope, Scopes())
	if good["value"] && good["low"] && good["high"] && good["bound"] {
		c.numbers(l)
	}
	if good["unit"] {
		c.unit(l, good["dimension"])
	}
	c.answers(good, l)
}

// field reads a field, and says whether it is there and of its type.
func (c *checker) field(name string, keys map[string]json.RawMessage, to any) bool {
	raw, ok := keys[name]
	if !ok {
		if slices.Contains(optionalKeys, name) {
			return true
		}
		c.fail("no %s", name)
		return false
	}
	expected := "a string"
	switch to.(type) {
	case *int:
		expected = "a whole number"
	case *bool:
		expected = "true or false"
	case **json.Number:
		expected = "a number or null"
		if bytes.HasPrefix(raw, []byte(`"`)) { // json.Number takes a string with digits
			c.fail("%s: expected %s, got %s", name, expected, raw)
			return false
		}
	case *[]string:
		expected = "a list of strings"
	}
	_, number := to.(**json.Number)
	if err := json.Unmarshal(raw, to); err != nil || string(raw) == "null" && !number || hasNull(raw, to) {
		c.fail("%s: expected %s, got %s", name, expected, raw)
		return false
	}
	return true
}

// hasNull says whether there is a null among strings, which would be read as "".
func hasNull(raw json.RawMessage, to any) bool {
	if _, list := to.(*[]string); !list {
		return false
	}
	var items []*string
	return json.Unmarshal(raw, &items) == nil && slices.Contains(items, nil)
}

func (c *checker) enum(good map[string]bool, name, value string, allowed []string) {
	if good[name] && !slices.Contains(allowed, value) {
		good[name] = false
		c.fail("%s: %q is none of %s", name, value, strings.TrimSpace(strings.Join(quoteEmpty(allowed), " ")))
	}
}

func quoteEmpty(words []string) []string {
	out := slices.Clone(words)
	for i, w := range out {
		if w == "" {
			out[i] = `""`
		}
	}
	return out
}

// numbers checks that value, low and high agree with the bound.
func (c *checker) numbers(l *Label) {
	v, low, high := l.Value, l.Low, l.High
	wrong := func(want string) {
		c.fail("bound %s: %s, but value is %s, low %s and high %s", l.Bound, want, show(v), show(low), show(high))
	}
	switch l.Bound {
	case "exact":
		// A ratio or a score (11.4∶39.8∶48.8) is exact without being one number.
		if none := v == nil && low == nil && high == nil; !none && (v == nil || !equal(v, low) || !equal(v, high)) {
			wrong("low and high are the value")
		}
	case "approx":
		if low != nil || high != nil {
			wrong("low and high are null")
		}
	case "more_than", "at_least":
		if v == nil || !equal(v, low) || high != nil {
			wrong("low is the value and high is null")
		}
	case "nearly", "less_than", "at_most":
		if v == nil || low != nil || !equal(v, high) {
			wrong("low is null and high is the value")
		}
	case "range":
		switch {
		case v != nil || low == nil || high == nil:
			wrong("value is null, low and high are the ends")
		case rational(low).Cmp(rational(high)) > 0:
			wrong("low is not above high")
		}
	}
}

func equal(a, b *json.Number) bool {
	return a != nil && b != nil && rational(a).Cmp(rational(b)) == 0
}

// rational is the exact value of a JSON number; of one with an exponent beyond reason it is zero.
func rational(n *json.Number) *big.Rat {
	if _, exponent, ok := strings.Cut(strings.ToLower(string(*n)), "e"); ok && len(strings.Trim(exponent, "+-0")) > 3 {
		return new(big.Rat)
	}
	r, ok := new(big.Rat).SetString(string(*n))
	if !ok {
		return new(big.Rat)
	}
	return r
}

func show(n *json.Number) string {
	if n == nil {
		return "null"
	}
	return string(*n)
}

// unit checks that the unit is simplified, and whether the dimension can be that of the unit.
func (c *checker) unit(l *Label, dimensionGood bool) {
	if want := simplified(l.Unit); want != l.Unit {
		c.fail("unit %q is not simplified: %q", l.Unit, want)
		return
	}
	if l.Unit == "" || !dimensionGood {
		return
	}
	readings := unit.Default().Readings(l.Unit)
	if u, ok := unit.Default().Lookup(l.Unit); ok {
		readings = append(slices.Clone(readings), u)
	}
	var others []string
	for _, u := range readings {
		if string(u.Dimension) == l.Dimension {
			return
		}
		if !slices.Contains(others, string(u.Dimension)) {
			others = append(others, string(u.Dimension))
		}
	}
	if len(others) > 0 {
		c.warn("dimension %s, but %s is a unit of %s", l.Dimension, l.Unit, strings.Join(others, " or "))
	}
}

func simplified(s string) string { return normalize.String(s).String() }

// answers checks the lists of accepted answers.
func (c *checker) answers(good map[string]bool, l *Label) {
	for _, f := range []struct {
		name string
		list []string
	}{{"item", l.Item}, {"action", l.Action}, {"time", l.Time}, {"place", l.Place}} {
		if !good[f.name] {
			continue
		}
		if len(f.list) == 0 {
			c.fail(`%s: the list is empty; [""] accepts an empty answer only`, f.name)
		}
		for i, answer := range f.list {
			switch {
			case answer != strings.TrimSpace(answer):
				c.fail("%s: %q begins or ends with white space", f.name, answer)
			case slices.Contains(f.list[:i], answer):
				c.warn("%s: %q stands twice", f.name, answer)
			case simplified(answer) != answer:
				c.warn("%s: %q may not be simplified: %q", f.name, answer, simplified(answer))
			}
		}
	}
}
