package gold

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Axis is a way to break the scores down.
type Axis string

// The axes. A false alarm counts under the dimension and the kinds of its record, a miss under the rule "(missed)": by rule,
// only precision and what is right among the hits mean something.
const (
	ByArticle   Axis = "article"
	ByDimension Axis = "dimension"
	ByKind      Axis = "kind"   // a figure counts under each of its kinds: see Kinds
	ByRule      Axis = "rule"   // of the record
	ByScript    Axis = "script" // of the article: simplified or traditional
)

// Axes are all axes.
func Axes() []Axis { return []Axis{ByArticle, ByDimension, ByKind, ByRule, ByScript} }

// Kinds are the kinds of figures, in the order in which they are told: how the numeral is written (digits, mixed such as
// 15.78万, hanzi), the bound, the change, the scope, and no_unit for a figure whose unit is left out.
func Kinds() []string { return slices.Clone(kinds) }

// Group is a part of the figures by its name, and their tallies.
type Group struct {
	Name string
	Counts
}

// By breaks the scores down. Articles come in the order of the report and kinds in that of [Kinds]; of the others, those
// with most labels come first.
func (r *Report) By(axis Axis) []Group {
	sums := map[string]*Counts{}
	var names []string
	add := func(name string, c Counts) {
		if sums[name] == nil {
			sums[name] = &Counts{}
			names = append(names, name)
		}
		sums[name].Add(c)
	}
	for _, f := range r.Files {
		switch axis {
		case ByArticle:
			add(f.Name, f.Counts)
			continue
		case ByScript:
			add(f.Script, f.Counts)
			continue
		}
		for _, p := range f.Pairings {
			if p.Outcome == Neutral {
				continue
			}
			for _, name := range namesOf(p, axis) {
				add(name, tally(p))
			}
		}
	}
	groups := make([]Group, len(names))
	for i, name := range names {
		groups[i] = Group{name, *sums[name]}
	}
	order(groups, axis)
	return groups
}

func namesOf(p Pairing, axis Axis) []string {
	switch axis {
	case ByKind:
		return kindsOf(p)
	case ByRule:
		switch {
		case p.Record == nil:
			return []string{"(missed)"}
		case p.Record.Rule == "":
			return []string{"(no rule)"}
		}
		return []string{p.Record.Rule}
	case ByDimension:
		if p.Label != nil {
			return []string{p.Label.Dimension}
		}
		return []string{p.Record.Dimension}
	}
	panic(fmt.Sprintf("no axis %q", axis)) // By is called with a constant of this package
}

func order(groups []Group, axis Axis) {
	switch axis {
	case ByArticle:
	case ByKind:
		slices.SortFunc(groups, func(a, b Group) int {
			return cmp.Compare(slices.Index(kinds, a.Name), slices.Index(kinds, b.Name))
		})
	default:
		slices.SortFunc(groups, func(a, b Group) int {
			return cmp.Or(cmp.Compare(b.Gold, a.Gold), cmp.Compare(b.Pred, a.Pred), strings.Compare(a.Name, b.Name))
		})
	}
}
