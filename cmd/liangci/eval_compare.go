package main

import (
	"fmt"
	"strings"

	"github.com/liangci/liangci/corpus/gold"
)

// writeComparison prints the scores of both runs, then each change.
func (e *evaluation) writeComparison(b *strings.Builder) {
	c := e.comparison
	if c == nil {
		return
	}
	if s := scoreChanges(c); len(s.Rows) > 0 {
		b.WriteString(render(s) + "\n")
	}
	for _, ch := range c.Changes {
		fmt.Fprintf(b, "%s:%d: %s\n    %s\n", ch.Path, ch.Line, oneLine(ch.Context), oneLine(wasAndIs(ch)))
	}
	b.WriteString(c.Summary() + "\n\n")
}

// wasAndIs is a line on a change: "lost item: was 农民, is 农户, want 农民".
func wasAndIs(c gold.Change) string {
	line := fmt.Sprintf("%s %s: was %s, is %s", c.Sort, c.What, gold.Show(c.Was), gold.Show(c.Is))
	if c.Want != nil {
		line += ", want " + gold.Show(c.Want)
	}
	return line
}

// scoreChanges has a row for each score that is not what it was.
func scoreChanges(c *gold.Comparison) gold.Section {
	s := gold.Section{Title: "Change of scores", Header: []string{"score", "was", "is", "change"}}
	before := c.Before.Total.Ratios()
	for i, r := range c.After.Total.Ratios() {
		was, is := 100*before[i].Value(), 100*r.Value()
		if was == is {
			continue
		}
		s.Rows = append(s.Rows, []string{
			r.Name, fmt.Sprintf("%.2f %%", was), fmt.Sprintf("%.2f %%", is), fmt.Sprintf("%+.2f", is-was),
		})
	}
	return s
}

func changeSection(c *gold.Comparison) gold.Section {
	s := gold.Section{Title: "Changes: " + c.Summary(), Header: []string{"where", "words", "sort", "what", "was", "is", "want"}}
	for _, ch := range c.Changes {
		s.Rows = append(s.Rows, []string{
			fmt.Sprintf("%s:%d", ch.Path, ch.Line), oneLine(ch.Context), ch.Sort, ch.What,
			gold.Show(ch.Was), gold.Show(ch.Is), gold.Show(ch.Want),
		})
	}
	return s
}

// compareJSON is the comparison for a program to read.
func compareJSON(c *gold.Comparison) map[string]any {
	changes := c.Changes
	if changes == nil {
		changes = []gold.Change{}
	}
	return map[string]any{
		"gained": c.Count(gold.Gained), "lost": c.Count(gold.Lost), "changed": c.Count(gold.Changed), "changes": changes,
	}
}
