package gold

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Number is a number of a label or a record: its text as it stands and its value, which is all that a comparison with a
// tolerance needs.
type Number struct {
	text  string
	value float64
}

// NewNumber reads a JSON number.
func NewNumber(text string) (Number, error) {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return Number{}, fmt.Errorf("number %q: %w", text, err)
	}
	return Number{text, v}, nil
}

// UnmarshalJSON reads a JSON number.
func (n *Number) UnmarshalJSON(b []byte) error {
	var raw json.Number
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	v, err := NewNumber(string(raw))
	*n = v
	return err
}

// String is the number as Python prints it, which scores and notes are compared with: 5 stays 5, 5.0 stays 5.0.
func (n Number) String() string {
	if strings.ContainsAny(n.text, ".eE") {
		return pyFloat(n.value)
	}
	return n.text
}

// same says whether two numbers are one, but for what counting in floating point costs. Both missing is the same.
func same(a, b *Number) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(a.value-b.value) <= 1e-6*max(1, math.Abs(a.value), math.Abs(b.value))
}

// pyFloat writes a float as Python does: the shortest digits that read back as the same float, always with a point or an
// exponent, the exponent from 1e16 up and below 1e-4.
func pyFloat(v float64) string {
	if v != 0 && (math.Abs(v) >= 1e16 || math.Abs(v) < 1e-4) {
		return strconv.FormatFloat(v, 'e', -1, 64)
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// round4 rounds to four places behind the point, ties to even, as Python's round does.
func round4(v float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', 4, 64), 64)
	return r
}

// MarshalJSON writes the number as it stood where it was read.
func (n Number) MarshalJSON() ([]byte, error) {
	if n.text == "" {
		return []byte("0"), nil
	}
	return []byte(n.text), nil
}
