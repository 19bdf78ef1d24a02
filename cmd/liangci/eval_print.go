package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/liangci/liangci/corpus/gold"
)

// evaluation is what `eval` found out.
type evaluation struct {
	report     *gold.Report
	comparison *gold.Comparison // nil where there is no other run
	options    *evalOptions
}

func (e *evaluation) print(w io.Writer) error {
	switch e.options.format {
	case "table":
		return e.printTable(w)
	case "json":
		return e.printJSON(w)
	case "markdown":
		return e.printMarkdown(w)
	}
	return e.printText(w)
}

// sections are the tables of the scores.
func (e *evaluation) sections(wide bool) []gold.Section {
	view := gold.View{Intervals: e.options.ci, Wide: wide}
	for _, a := range e.options.by {
		view.By = append(view.By, gold.Axis(a))
	}
	if len(view.By) == 0 {
		view.By = []gold.Axis{gold.ByArticle, gold.ByDimension}
	}
	return e.report.Sections(view)
}

// printText is for scripts: the summary of the scores is always its last line. What was asked for beside it goes before.
func (e *evaluation) printText(w io.Writer) error {
	var b strings.Builder
	e.writeMistakes(&b)
	if e.options.ci || len(e.options.by) > 0 {
		for _, s := range e.sections(false) {
			if s.Title != "Scores" || e.options.ci {
				b.WriteString(render(s) + "\n")
			}
		}
	}
	e.writeComparison(&b)
	if _, err := io.WriteString(w, b.String()); err != nil {
		return err
	}
	return e.report.Print(w, e.options.verbose)
}

func (e *evaluation) printTable(w io.Writer) error {
	var b strings.Builder
	e.writeNotes(&b)
	e.writeMistakes(&b)
	sections := e.sections(false)
	for _, s := range append(sections[1:], sections[0]) { // what matters most stands last on a terminal
		b.WriteString(render(s) + "\n")
	}
	e.writeComparison(&b)
	_, err := io.WriteString(w, strings.TrimSuffix(b.String(), "\n"))
	return err
}

func (e *evaluation) printMarkdown(w io.Writer) error {
	sections := e.sections(true)
	if e.options.errors {
		sections = append(sections, mistakeSection(e.mistakes()))
	}
	if e.comparison != nil {
		sections = append(sections, scoreChanges(e.comparison), changeSection(e.comparison))
	}
	return gold.Markdown(w, sections)
}

// render is a section as a table for a terminal.
func render(s gold.Section) string {
	rows := make([][]any, len(s.Rows))
	for i, r := range s.Rows {
		for _, c := range r {
			rows[i] = append(rows[i], c)
		}
	}
	var right []int
	for i := 2; i <= len(s.Header); i++ {
		right = append(right, i)
	}
	var b strings.Builder
	_ = printTable(&b, s.Header, rows, right...) // a builder never fails
	return b.String()
}

func (e *evaluation) writeNotes(b *strings.Builder) {
	if !e.options.verbose {
		return
	}
	for _, f := range e.report.Files {
		for _, n := range f.Notes {
			b.WriteString(n.Line(f.Name) + "\n")
		}
	}
}

type namedScores struct {
	Name   string          `json:"name"`
	Scores json.RawMessage `json:"scores"`
}

// printJSON prints all scores as one object: those of all articles, of each, and of each dimension; and what was asked for.
func (e *evaluation) printJSON(w io.Writer) error {
	r := e.report
	out := map[string]any{"all": json.RawMessage(r.Total.Summary()), "macro": json.RawMessage(r.MacroSummary())}
	articles := make([]namedScores, len(r.Files))
	for i, f := range r.Files {
		articles[i] = namedScores{f.Name, json.RawMessage(f.Summary())}
	}
	out["articles"] = articles
	dimensions := map[string]json.RawMessage{}
	for _, g := range r.By(gold.ByDimension) {
		dimensions[g.Name] = json.RawMessage(g.Summary())
	}
	out["dimensions"] = dimensions
	if len(e.options.by) > 0 {
		by := map[string][]namedScores{}
		for _, axis := range e.options.by {
			by[axis] = []namedScores{}
			for _, g := range r.By(gold.Axis(axis)) {
				by[axis] = append(by[axis], namedScores{g.Name, json.RawMessage(g.Summary())})
			}
		}
		out["by"] = by
	}
	if e.options.ci {
		intervals := map[string][2]json.Number{}
		for i, ci := range r.Intervals(gold.Rounds) {
			intervals[r.Total.Ratios()[i].Name] = [2]json.Number{rounded(ci.Low), rounded(ci.High)}
		}
		out["intervals"] = intervals
	}
	if e.options.errors {
		out["errors"] = e.mistakes()
	}
	if e.comparison != nil {
		out["compare"] = compareJSON(e.comparison)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(out)
}

func rounded(v float64) json.Number { return json.Number(fmt.Sprintf("%.4f", v)) }
