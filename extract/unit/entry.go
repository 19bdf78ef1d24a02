package unit

import (
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"
)

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
	But     []string `toml:"but"`
	Numbers []string `toml:"numbers"`
}

// unit checks an entry and turns it into a Unit. The caller adds file, line and id to the error.
func (e *entry) unit() (Unit, error) {
	u := Unit{
		ID: e.ID, Surfaces: e.Surfaces, Dimension: e.Dimension, Kind: e.Kind, Base: e.Base,
		Prefix: e.Prefix, Ambiguous: e.Ambiguous, NeedsDigit: e.NeedsDigit, Denominator: e.Denominator,
		Note: e.Note, Examples: e.Examples, Counterexamples: e.Counterexamples,
		context: newWords(e.Context), unless: newWords(e.Unless),
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
	if err := e.checkWords(); err != nil {
		return u, err
	}
	if err := e.numbers(&u); err != nil {
		return u, err
	}
	return u, nil
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

// checkWords refuses context words that would match everywhere.
func (e *entry) checkWords() *Error {
	for _, list := range [][]string{
		e.Context.Before, e.Context.After, e.Context.Numbers, e.Unless.Before, e.Unless.After, e.Unless.Numbers,
	} {
		for _, w := range list {
			if strings.Trim(w, "^#") == "" {
				return &Error{Expected: "context words of at least one character", Got: fmt.Sprintf("%q", w)}
			}
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
