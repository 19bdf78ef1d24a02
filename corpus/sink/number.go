package sink

import (
	"strconv"
	"strings"
	"time"

	"github.com/liangci/liangci/corpus"
)

// safeDigits is how many digits a double always gives back.
const safeDigits = 15

// fits says whether a double gives a number back to the digit.
func fits(digits string) bool {
	if len(digits) <= safeDigits {
		return true
	}
	f, err := strconv.ParseFloat(digits, 64)
	return err == nil && strconv.FormatFloat(f, 'f', -1, 64) == digits
}

// exact is a JSON object with the numbers of a row that doubles do not give back: {"value":"12345678901234567.25"}.
func exact(r *corpus.Row) string {
	var out strings.Builder
	for _, n := range [...]struct{ name, digits string }{
		{"value", digits(r.Value)}, {"low", digits(r.Low)}, {"high", digits(r.High)}, {"base_value", string(baseOf(r).Value)},
	} {
		if fits(n.digits) {
			continue
		}
		if out.Len() > 0 {
			out.WriteByte(',')
		}
		out.WriteString(strconv.Quote(n.name) + `:"` + n.digits + `"`)
	}
	if out.Len() == 0 {
		return ""
	}
	return "{" + out.String() + "}"
}

// double is the nearest double of a number; beyond the largest it is infinite.
func double(digits string) float64 {
	f, _ := strconv.ParseFloat(digits, 64) // an error of range, of which f is the right end
	return f
}

// day is a date as days since 1970, if it is one.
func day(date string) (int32, bool) {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return 0, false
	}
	return int32(t.Unix() / 86400), true
}
