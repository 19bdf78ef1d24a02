package unit

import (
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// Error is a mistake in a unit table: which file, which line, which entry, what was expected and what stood there.
type Error struct {
	File     string
	Line     int
	Entry    string // id of the entry, "" where the file as a whole is meant
	Expected string
	Got      string
}

func (e *Error) Error() string {
	where := fmt.Sprintf("%s:%d", e.File, e.Line)
	if e.Entry != "" {
		where += fmt.Sprintf(": unit %q", e.Entry)
	}
	return fmt.Sprintf("%s: expected %s, got %s", where, e.Expected, e.Got)
}

// file is a TOML table of units.
type file struct {
	Unit []entry `toml:"unit"`
}

// entry is a unit as it is written in TOML.
type entry struct {
	ID              string       `toml:"id"`
	Surfaces        []string     `toml:"surfaces"`
	Dimension       Dimension    `toml:"dimension"`
	Kind            Kind         `toml:"kind"`
	Scale           string       `toml:"scale"`
	Offset          string       `toml:"offset"`
	Base            string       `toml:"base"`
	Over            *overEntry   `toml:"over"`
	Prefix          bool         `toml:"prefix"`
	Ambiguous       bool         `toml:"ambiguous"`
	NeedsDigit      bool         `toml:"needs_digit"`
	Denominator     bool         `toml:"denominator"`
	Context         contextEntry `toml:"context"`
	Unless          contextEntry `toml:"unless"`
	Note            string       `toml:"note"`
	Examples        []string     `toml:"examples"`
	Counterexamples []string     `toml:"counterexamples"`
}

type overEntry struct {
	Above string `toml:"above"`
	Scale string `toml:"scale"`
}

type contextEntry struct {
	Before  []string `toml:"before"`
	After   []string `toml:"after"`
	Numbers []string `toml:"numbers"`
}

// Load reads every *.toml file in the root of fsys, in order of name, and builds a table of them.
func Load(fsys fs.FS) (*Table, error) {
	names, err := fs.Glob(fsys, "*.toml")
	if err != nil {
		return nil, fmt.Errorf("unit tables: %w", err)
	}
	if len(names) == 0 {
		return nil, errors.New("unit tables: expected at least one *.toml file, got none")
	}
	sort.Strings(names)
	var units []Unit
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("unit tables: %w", err)
		}
		more, err := parseFile(name, data)
		if err != nil {
			return nil, err
		}
		units = append(units, more...)
	}
	return build(units)
}

// Parse builds a table of one TOML file; name is used in errors.
func Parse(name string, data []byte) (*Table, error) {
	units, err := parseFile(name, data)
	if err != nil {
		return nil, err
	}
	return build(units)
}

func parseFile(name string, data []byte) ([]Unit, error) {
	var f file
	md, err := toml.Decode(string(data), &f)
	if err != nil {
		return nil, syntaxError(name, data, err)
	}
	lines := locate(data)
	if keys := md.Undecoded(); len(keys) > 0 {
		return nil, unknownKey(name, data, lines, keys[0])
	}
	units := make([]Unit, 0, len(f.Unit))
	for i := range f.Unit {
		line := 0
		if i < len(lines) {
			line = lines[i]
		}
		u, err := f.Unit[i].unit()
		if err != nil {
			err.File, err.Line, err.Entry = name, line, f.Unit[i].ID
			return nil, err
		}
		u.File, u.Line = name, line
		units = append(units, u)
	}
	return units, nil
}

func syntaxError(name string, data []byte, err error) error {
	var p toml.ParseError
	if errors.As(err, &p) {
		return &Error{File: name, Line: p.Position.Line, Expected: "valid TOML of the known types", Got: p.Message}
	}
	return &Error{File: name, Line: 1, Expected: "valid TOML of the known types", Got: err.Error()}
}

// locate gives the line of every [[unit]] header, in order. The decoder does not tell.
func locate(data []byte) []int {
	var lines []int
	for i, l := range strings.Split(string(data), "\n") {
		l = strings.ReplaceAll(strings.TrimSpace(l), " ", "")
		if strings.HasPrefix(l, "[[unit]]") {
			lines = append(lines, i+1)
		}
	}
	return lines
}

// unknownKey names the first line on which the last part of an unknown key is set.
func unknownKey(name string, data []byte, headers []int, key toml.Key) error {
	last, line, id := key[len(key)-1], 1, ""
	for i, l := range strings.Split(string(data), "\n") {
		l = strings.TrimSpace(l)
		if len(headers) > 0 && i+1 == headers[0] {
			headers, id = headers[1:], ""
		}
		if k, v, ok := strings.Cut(l, "="); ok && strings.TrimSpace(k) == "id" {
			id = strings.Trim(strings.TrimSpace(v), `"'`)
		}
		if sets(l, last) {
			line = i + 1
			break
		}
	}
	return &Error{
		File: name, Line: line, Entry: id, Got: fmt.Sprintf("the unknown key %q", key.String()),
		Expected: "one of id, surfaces, dimension, kind, scale, offset, base, over, prefix, ambiguous, needs_digit, " +
			"denominator, context, unless, note, examples, counterexamples",
	}
}

// sets reports whether a line of TOML sets a key, as `key =`, `{ key =`, or opens a table of that name.
func sets(line, key string) bool {
	for rest := line; ; {
		i := strings.Index(rest, key)
		if i < 0 {
			return false
		}
		before, after := rest[:i], strings.TrimSpace(rest[i+len(key):])
		free := before == "" || strings.ContainsAny(before[len(before)-1:], " ,{\"'.[")
		if free && (strings.HasPrefix(strings.TrimLeft(after, "\"' "), "=") || strings.HasPrefix(after, "]")) {
			return true
		}
		rest = rest[i+len(key):]
	}
}

// unit checks an entry and turns it into a Unit. The caller adds file, line and id to the error.
func (e *entry) unit() (Unit, *Error) {
	u := Unit{
		ID: e.ID, Surfaces: e.Surfaces, Dimension: e.Dimension, Kind: e.Kind, Base: e.Base,
		Prefix: e.Prefix, Ambiguous: e.Ambiguous, NeedsDigit: e.NeedsDigit, Denominator: e.Denominator,
		Note: e.Note, Examples: e.Examples, Counterexamples: e.Counterexamples,
		context: words{e.Context.Before, e.Context.After, e.Context.Numbers},
		unless:  words{e.Unless.Before, e.Unless.After, e.Unless.Numbers},
	}
	if e.ID == "" {
		return u, &Error{Expected: "an id", Got: "none"}
	}
	if !e.Dimension.known() {
		return u, &Error{Expected: "a dimension of the record, such as area or count", Got: fmt.Sprintf("%q", e.Dimension)}
	}
	if !e.Kind.known() {
		return u, &Error{
			Expected: "a kind: measure, classifier, currency, ratio or noun", Got: fmt.Sprintf("%q", e.Kind),
		}
	}
	if err := e.checkSurfaces(); err != nil {
		return u, err
	}
	return u, e.numbers(&u)
}

func (e *entry) checkSurfaces() *Error {
	if len(e.Surfaces) == 0 {
		return &Error{Expected: "at least one surface", Got: "none"}
	}
	for _, s := range e.Surfaces {
		if s == "" || !utf8.ValidString(s) || strings.ContainsAny(s, " \t\r\n\u3000") {
			return &Error{Expected: "surfaces without spaces", Got: fmt.Sprintf("%q", s)}
		}
		if s[0] >= '0' && s[0] <= '9' {
			return &Error{Expected: "surfaces that do not begin with a digit", Got: fmt.Sprintf("%q", s)}
		}
	}
	return nil
}

// numbers fills in scale, offset, base and over.
func (e *entry) numbers(u *Unit) *Error {
	want, has := e.Dimension.base()
	if e.Scale == "" {
		if e.Base != "" || e.Offset != "" || e.Over != nil {
			return &Error{Expected: "a scale with base, offset and over", Got: "none"}
		}
		return nil
	}
	if !has {
		return &Error{Expected: fmt.Sprintf("no scale for the dimension %q", e.Dimension), Got: e.Scale}
	}
	if e.Base == "" {
		u.Base = want
	} else if want != "" && e.Base != want {
		return &Error{Expected: fmt.Sprintf("the base %q of %s", want, e.Dimension), Got: fmt.Sprintf("%q", e.Base)}
	}
	if u.Base == "" {
		return &Error{Expected: fmt.Sprintf("a base for the scale, as %s has none of its own", e.Dimension), Got: "none"}
	}
	if e.Dimension == Money && !isISO(u.Base) {
		return &Error{Expected: "three capitals of ISO 4217 as base", Got: fmt.Sprintf("%q", u.Base)}
	}
	var err *Error
	if u.Scale, err = rational(e.Scale, true); err != nil {
		return err
	}
	if e.Offset != "" {
		if u.Offset, err = rational(e.Offset, false); err != nil {
			return err
		}
	}
	if e.Over != nil {
		u.over = &over{}
		if u.over.above, err = rational(e.Over.Above, true); err != nil {
			return err
		}
		if u.over.scale, err = rational(e.Over.Scale, true); err != nil {
			return err
		}
	}
	return nil
}

func rational(s string, positive bool) (*big.Rat, *Error) {
	r, ok := new(big.Rat).SetString(s)
	if !ok || strings.ContainsAny(s, "eExXpP_") {
		return nil, &Error{Expected: `an exact number such as "0.5" or "2000/3"`, Got: fmt.Sprintf("%q", s)}
	}
	if positive && r.Sign() <= 0 {
		return nil, &Error{Expected: "a number above zero", Got: fmt.Sprintf("%q", s)}
	}
	return r, nil
}

func isISO(s string) bool {
	if len(s) != 3 {
		return false
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}
