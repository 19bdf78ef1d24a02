package gold

import (
	"fmt"
	"strings"
)

// Measure is one score by its name: an int that counts or a float64 between 0 and 1.
type Measure struct {
	Name  string
	Value any
}

// Ratio is a score as the two numbers it is made of. Its value is a share or an F1 between 0 and 1.
type Ratio struct {
	Name  string
	N, Of int
}

// Value is N/Of, and 0 of nothing.
func (r Ratio) Value() float64 { return float64(r.N) / float64(max(1, r.Of)) }

// Ratios are the scores of the tallies, in the order in which they are printed. The F1 scores weigh precision and recall
// equally: detect_f1 takes any overlap, span_f1 the very span, core_f1 value, unit and bound, usable_f1 the item beside
// them, full_f1 the action, too. The _filled scores are the share of the labels with a best answer that is not empty for
// which a right one was given; the _acc scores count among the labels that were found.
func (c Counts) Ratios() []Ratio {
	f1 := func(name string, n int) Ratio { return Ratio{name, 2 * n, c.Pred + c.Gold} }
	out := []Ratio{
		{"precision", c.Hit, c.Pred}, {"recall", c.Hit, c.Gold},
		f1("detect_f1", c.Hit), f1("span_f1", c.Right[FieldSpan]),
		f1("core_f1", c.Core), f1("usable_f1", c.Usable), f1("full_f1", c.Full),
	}
	for i, f := range answered {
		out = append(out, Ratio{f.String() + "_filled", c.Filled[i], c.Due[i]})
	}
	for f := FieldValue; f < fieldCount; f++ {
		out = append(out, Ratio{f.String() + "_acc", c.Right[f], c.Hit})
	}
	return out
}

// Measures are the numbers of labels and records, then the [Counts.Ratios].
func (c Counts) Measures() []Measure {
	m := []Measure{{"gold", c.Gold}, {"pred", c.Pred}}
	for _, r := range c.Ratios() {
		m = append(m, Measure{r.Name, r.Value()})
	}
	return m
}

// Summary is the measures as one line of JSON, rounded to four places.
func (c Counts) Summary() string { return summary(c.Measures()) }

func summary(measures []Measure) string {
	var parts []string
	for _, m := range measures {
		switch v := m.Value.(type) {
		case int:
			parts = append(parts, fmt.Sprintf("%q: %d", m.Name, v))
		case float64:
			parts = append(parts, fmt.Sprintf("%q: %s", m.Name, pyFloat(round4(v))))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}
