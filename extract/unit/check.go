package unit

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// Check runs the examples and counterexamples of every entry and returns one error for each that fails. It reads with
// a plain reader of its own, Arabic digits with 千, 万 or 亿 and a unit behind or a currency before, so that a table
// can be checked without the rest of the program.
//
// An example is "种植小麦15.78万亩 => 157800 亩": the phrase yields exactly one reading, of this entry, with that value
// and that unit as written. A phrase with several figures gives that of the entry once. A counterexample is a phrase
// in which the entry is not found at all.
func (t *Table) Check() []error {
	var errs []error
	for i := range t.units {
		u := &t.units[i]
		for _, ex := range u.Examples {
			if err := t.checkExample(u, ex); err != nil {
				errs = append(errs, err)
			}
		}
		for _, ex := range u.Counterexamples {
			for _, r := range t.read(ex) {
				if r.unit.ID == u.ID {
					errs = append(errs, u.errorf("no reading in the counterexample %q", ex)("%s %s", r.value, r.text))
				}
			}
		}
	}
	return errs
}

func (u *Unit) errorf(format string, args ...any) func(string, ...any) error {
	return func(got string, more ...any) error {
		return &Error{
			File: u.File, Line: u.Line, Kind: "unit", Entry: u.ID,
			Expected: fmt.Sprintf(format, args...), Got: fmt.Sprintf(got, more...),
		}
	}
}

func (t *Table) checkExample(u *Unit, example string) error {
	phrase, want, ok := strings.Cut(example, " => ")
	if !ok {
		return u.errorf(`an example "phrase => value surface"`)("%q", example)
	}
	got, all := []string{}, t.read(phrase)
	for _, r := range all {
		if r.unit.ID == u.ID || r.unit.IsRate() && len(all) == 1 {
			got = append(got, r.value.String()+" "+r.text)
		}
	}
	value, surface, _ := strings.Cut(want, " ")
	n, err := decimal.NewFromString(value)
	if err != nil {
		return u.errorf("a number behind => in %q", example)("%q", value)
	}
	if want = n.String() + " " + surface; len(got) != 1 || got[0] != want {
		return u.errorf("%q to give %q", phrase, want)("%q of %s", got, readings(all))
	}
	return nil
}

func readings(all []reading) string {
	var parts []string
	for _, r := range all {
		parts = append(parts, r.value.String()+" "+r.text+" ("+r.unit.ID+")")
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// reading is a number with its unit, found by the plain reader.
type reading struct {
	value decimal.Decimal
	text  string
	unit  Unit
}

// read finds all numbers with a unit in a phrase.
func (t *Table) read(phrase string) []reading {
	var all []reading
	for pos := 0; pos < len(phrase); {
		if b := phrase[pos]; b < '0' || b > '9' {
			_, size := utf8.DecodeRuneInString(phrase[pos:])
			pos += size
			continue
		}
		value, end := plainNumber(phrase, pos)
		r := reading{value: value}
		if m, ok := t.Match(phrase, end+Gap(phrase, end)); ok {
			r.text, r.unit, end = m.Text, m.Unit, m.Span.End
			all = append(all, r)
		} else if m, ok := t.Before(phrase, pos); ok {
			r.text, r.unit = m.Text, m.Unit
			all = append(all, r)
		}
		pos = end
	}
	return all
}

// plainNumber reads digits with at most one decimal point and then 余 or 多, and 万, 亿 or both.
func plainNumber(s string, pos int) (decimal.Decimal, int) {
	end := pos
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' && end+1 < len(s) && s[end+1] >= '0' && s[end+1] <= '9') {
		end++
	}
	value, err := decimal.NewFromString(s[pos:end])
	if err != nil {
		return decimal.Zero, end
	}
	for _, m := range []struct {
		sign  string
		power int32
	}{{"余", 0}, {"多", 0}, {"万", 4}, {"亿", 8}} {
		if strings.HasPrefix(s[end:], m.sign) {
			value, end = value.Shift(m.power), end+len(m.sign)
		}
	}
	return value, end
}
