package gold

import (
	"fmt"
	"slices"
	"strconv"
)

// Section is a table of scores to print: the first column is flush left, all others flush right.
type Section struct {
	Title  string
	Header []string
	Rows   [][]string
}

// View says what of a report to print.
type View struct {
	By        []Axis
	Intervals bool // confidence intervals of the scores of all articles
	Wide      bool // a column for each field in the breakdowns, too
}

// Sections are the tables of a view: the scores of all articles, then one table for each axis, the last row of which, but
// for kinds, is that of all figures.
func (r *Report) Sections(v View) []Section {
	out := []Section{r.scores(v.Intervals)}
	for _, axis := range v.By {
		s := Section{Title: "By " + string(axis), Header: append([]string{string(axis)}, groupHeader(v.Wide)...)}
		for _, g := range r.By(axis) {
			s.Rows = append(s.Rows, groupRow(g, v.Wide))
		}
		if axis != ByKind { // a figure is of several kinds
			s.Rows = append(s.Rows, groupRow(Group{"ALL", r.Total}, v.Wide))
		}
		out = append(out, s)
	}
	return out
}

// scores has a row for each score: of all figures together (micro), its interval, and the mean of the articles (macro).
func (r *Report) scores(intervals bool) Section {
	s := Section{Title: "Scores", Header: []string{"score", "all figures"}}
	var ci []Interval
	if intervals {
		ci = r.Intervals(Rounds)
		s.Header = append(s.Header, "95 % interval")
	}
	s.Header = append(s.Header, "mean of articles")
	macro := r.Macro()
	for i, ratio := range r.Total.Ratios() {
		row := []string{ratio.Name, ratio.percent()}
		if intervals {
			row = append(row, fmt.Sprintf("%.1f–%.1f %%", 100*ci[i].Low, 100*ci[i].High))
		}
		mean, _ := macro[i].Value.(float64)
		s.Rows = append(s.Rows, append(row, fmt.Sprintf("%.1f %%", 100*mean)))
	}
	return s
}

// percent is "98.3 %", or a dash for a share of nothing.
func (r Ratio) percent() string {
	if r.Of == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f %%", 100*r.Value())
}

var (
	narrow = []string{"precision", "recall", "core_f1", "usable_f1", "full_f1"}
	wide   = []string{"span_f1", "dimension_acc", "item_acc", "action_acc", "change_acc", "scope_acc", "time_acc", "place_acc"}
)

var columnNames = map[string]string{
	"core_f1": "core f1", "usable_f1": "usable f1", "full_f1": "full f1", "span_f1": "span f1",
	"dimension_acc": "dimension", "item_acc": "item", "action_acc": "action", "change_acc": "change", "scope_acc": "scope",
	"time_acc": "time", "place_acc": "place",
}

func groupColumns(isWide bool) []string {
	if isWide {
		return slices.Concat(narrow, wide)
	}
	return narrow
}

func groupHeader(isWide bool) []string {
	header := []string{"gold", "pred", "hit"}
	for _, c := range groupColumns(isWide) {
		if name, ok := columnNames[c]; ok {
			c = name
		}
		header = append(header, c)
	}
	return header
}

func groupRow(g Group, isWide bool) []string {
	row := []string{g.Name, strconv.Itoa(g.Gold), strconv.Itoa(g.Pred), strconv.Itoa(g.Hit)}
	ratios := g.Ratios()
	for _, c := range groupColumns(isWide) {
		i := slices.IndexFunc(ratios, func(r Ratio) bool { return r.Name == c })
		row = append(row, ratios[i].percent())
	}
	return row
}
