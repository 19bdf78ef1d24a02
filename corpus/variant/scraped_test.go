package variant_test

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// numbersIn puts something round every number of ASCII digits.
func numbersIn(name, open, closing string, fits func(before, behind rune) bool) normalize.Step {
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	return normalize.Step{Name: name, Apply: func(e *normalize.Editor) {
		before := rune(0)
		for e.Rest() != "" {
			r, size := utf8.DecodeRuneInString(e.Rest())
			if digit(r) && !digit(before) && fits(before, r) {
				e.Replace(0, open)
			}
			if digit(before) && !digit(r) && fits(before, r) {
				e.Replace(0, closing)
			}
			e.Keep(size)
			before = r
		}
	}}
}

// tagged leaves the tags of bold type round numbers.
func tagged() normalize.Step {
	return numbersIn("tagged", "<b>", "</b>", func(_, _ rune) bool { return true })
}

// padded puts a space between each number and the Chinese text beside it.
func padded() normalize.Step {
	return numbersIn("padded", " ", " ", func(before, behind rune) bool {
		return unicode.Is(unicode.Han, before) || unicode.Is(unicode.Han, behind)
	})
}

func TestScraped(t *testing.T) {
	for _, c := range []struct {
		reason, in, out string
		step            normalize.Step
	}{
		{"bold numbers", "共3.5万人12", "共<b>3</b>.<b>5</b>万人<b>12", tagged()},
		{"spaces beside Chinese text only", "截至6月底，1,200人", "截至 6 月底，1,200 人", padded()},
	} {
		assert.Equal(t, c.out, normalize.String(c.in, normalize.WithSteps(c.step)).String(), c.reason)
	}
}
