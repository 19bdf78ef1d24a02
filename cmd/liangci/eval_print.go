package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/liangci/liangci/corpus/gold"
)

// printScores prints the scores to read: by article, by dimension and by field.
func printScores(w io.Writer, r *gold.Report, verbose bool) error {
	if verbose {
		for _, f := range r.Files {
			for _, n := range f.Notes {
				fmt.Fprintln(w, n.Line(f.Name))
			}
		}
	}
	header := []string{"article", "gold", "pred", "hit", "precision", "recall", "core f1", "usable f1", "full f1"}
	var rows [][]any
	for _, f := range r.Files {
		rows = append(rows, scoreRow(f.Name, f.Counts))
	}
	rows = append(rows, scoreRow("ALL", r.Total))
	right := []int{2, 3, 4, 5, 6, 7, 8, 9}
	if err := printTable(w, header, rows, right...); err != nil {
		return err
	}
	header[0], rows = "dimension", nil
	for _, name := range r.DimensionNames() {
		rows = append(rows, scoreRow(name, r.Dimensions[name]))
	}
	fmt.Fprintln(w)
	if err := printTable(w, header, rows, right...); err != nil {
		return err
	}
	rows = nil
	for _, m := range r.Total.Measures() {
		if v, ok := m.Value.(float64); ok {
			rows = append(rows, []any{m.Name, percent(v)})
		}
	}
	fmt.Fprintln(w)
	return printTable(w, []string{"score", ""}, rows, 2)
}

func scoreRow(name string, c gold.Counts) []any {
	row := []any{name, c.Gold, c.Pred, c.Hit}
	for _, m := range c.Measures() {
		switch m.Name {
		case "precision", "recall", "core_f1", "usable_f1", "full_f1":
			row = append(row, percent(m.Value.(float64)))
		}
	}
	return row
}

func percent(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }

// printScoresJSON prints all scores as one object: those of all articles, of each, and of each dimension.
func printScoresJSON(w io.Writer, r *gold.Report, _ bool) error {
	files := make([]any, len(r.Files))
	for i, f := range r.Files {
		files[i] = map[string]any{"name": f.Name, "scores": json.RawMessage(f.Counts.Summary())}
	}
	byDimension := map[string]any{}
	for name, c := range r.Dimensions {
		byDimension[name] = json.RawMessage(c.Summary())
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	return enc.Encode(map[string]any{"all": json.RawMessage(r.Total.Summary()), "articles": files, "dimensions": byDimension})
}
