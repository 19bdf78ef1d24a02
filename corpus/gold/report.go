package gold

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Report gathers the scores of articles.
type Report struct {
	Files      []Scored
	Total      Counts
	Dimensions map[string]Counts
}

// Add adds the scores of an article.
func (r *Report) Add(s Scored) {
	r.Files = append(r.Files, s)
	r.Total.Add(s.Counts)
	if r.Dimensions == nil {
		r.Dimensions = map[string]Counts{}
	}
	for name, c := range s.Dimensions {
		d := r.Dimensions[name]
		d.Add(c)
		r.Dimensions[name] = d
	}
}

// Measure is one score by its name: an int that counts or a float64 between 0 and 1.
type Measure struct {
	Name  string
	Value any
}

// Measures are the scores of the tallies, in the order in which they are printed. The F1 scores weigh precision and
// recall equally; the _filled scores are the share of the labels with a best answer that is not empty for which a right
// one was given; the _acc scores count among the labels that were found.
func (c Counts) Measures() []Measure {
	per := func(n, of int) float64 { return float64(n) / float64(max(1, of)) }
	f1 := func(n int) float64 { return per(2*n, c.Pred+c.Gold) }
	m := []Measure{
		{"gold", c.Gold}, {"pred", c.Pred}, {"precision", per(c.Hit, c.Pred)}, {"recall", per(c.Hit, c.Gold)},
		{"detect_f1", f1(c.Hit)}, {"span_f1", f1(c.Right[FieldSpan])},
		{"core_f1", f1(c.Core)}, {"usable_f1", f1(c.Usable)}, {"full_f1", f1(c.Full)},
	}
	for i, f := range answered {
		m = append(m, Measure{f.String() + "_filled", per(c.Filled[i], c.Due[i])})
	}
	for f := FieldValue; f < fieldCount; f++ {
		m = append(m, Measure{f.String() + "_acc", per(c.Right[f], c.Hit)})
	}
	return m
}

// Summary is the measures as one line of JSON, rounded to four places.
func (c Counts) Summary() string {
	var parts []string
	for _, m := range c.Measures() {
		switch v := m.Value.(type) {
		case int:
			parts = append(parts, fmt.Sprintf("%q: %d", m.Name, v))
		case float64:
			parts = append(parts, fmt.Sprintf("%q: %s", m.Name, pyFloat(round4(v))))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// Print writes a row for each article, a row for all of them, and the summary. With verbose, the notes come first.
func (r *Report) Print(w io.Writer, verbose bool) error {
	var b strings.Builder
	for _, f := range r.Files {
		for _, n := range f.Notes {
			if verbose {
				b.WriteString(n.Line(f.Name) + "\n")
			}
		}
	}
	for _, f := range r.Files {
		b.WriteString(row(f.Name, f.Counts) + "\n")
	}
	b.WriteString(row("ALL", r.Total) + "\n" + r.Total.Summary() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func row(name string, c Counts) string {
	return fmt.Sprintf("%-28s gold %4d pred %4d hit %4d core %4d usable %4d full %4d",
		name, c.Gold, c.Pred, c.Hit, c.Core, c.Usable, c.Full)
}

// DimensionNames are the dimensions of the report, those with most labels first.
func (r *Report) DimensionNames() []string {
	return slices.SortedFunc(maps.Keys(r.Dimensions), func(a, b string) int {
		if n := r.Dimensions[b].Gold - r.Dimensions[a].Gold; n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
}
