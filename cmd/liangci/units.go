package main

import (
	"encoding/json"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/extract/unit"
)

type unitsOptions struct {
	dimension string
	format    string
}

func newUnits(s *streams) *cobra.Command {
	o := &unitsOptions{}
	cmd := &cobra.Command{
		Use:   "units [SURFACE...]",
		Short: "List the units and classifiers that are known",
		Long: `List the units and classifiers that are known, or those that are written as one of the given surfaces: how
they are written, what they measure, and what one of them is worth. Rates (元/吨) are put together from these.`,
		Example: `  liangci units --dimension area
  liangci units 亩 石
  liangci units -f json | jq -r '.[] | select(.scale) | .id'`,
		RunE: func(_ *cobra.Command, args []string) error { return o.run(s, args) },
	}
	f := cmd.Flags()
	f.StringVarP(&o.dimension, "dimension", "d", "", "only those of one dimension: people, area, money …")
	f.StringVarP(&o.format, "format", "f", "", "table or json (default table on a terminal, json on a pipe)")
	oneOf(cmd, "format", "table", "json")
	complete := func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return toCompletions(dimensions()), cobra.ShellCompDirectiveNoFileComp // the table is read when it is asked for
	}
	if err := cmd.RegisterFlagCompletionFunc("dimension", complete); err != nil {
		panic(err) // as in oneOf
	}
	return cmd
}

// unitLine is a unit as JSON. Scale is a fraction or a whole number: worth of one unit in Base.
type unitLine struct {
	ID        string   `json:"id"`
	Surfaces  []string `json:"surfaces"`
	Dimension string   `json:"dimension"`
	Kind      string   `json:"kind"`
	Scale     string   `json:"scale"`
	Base      string   `json:"base"`
	Note      string   `json:"note"`
}

func (o *unitsOptions) run(s *streams, surfaces []string) error {
	if o.format == "" {
		o.format = "json"
		if s.outTerminal {
			o.format = "table"
		}
	}
	if o.format != "json" && o.format != "table" {
		return usagef("--format %q: expected table or json", o.format)
	}
	if o.dimension != "" && !slices.Contains(dimensions(), o.dimension) {
		return usagef("--dimension %q: expected one of %s", o.dimension, strings.Join(dimensions(), ", "))
	}
	lines := []unitLine{}
	for _, u := range unit.Default().Units() {
		if o.dimension != "" && string(u.Dimension) != o.dimension || !writtenAs(u, surfaces) {
			continue
		}
		lines = append(lines, unitLine{u.ID, u.Surfaces, string(u.Dimension), string(u.Kind), fraction(u.Scale), u.Base, u.Note})
	}
	if o.format == "table" {
		return printUnits(s.out, lines)
	}
	enc := json.NewEncoder(s.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(lines)
}

func writtenAs(u unit.Unit, surfaces []string) bool {
	return len(surfaces) == 0 || slices.ContainsFunc(surfaces, func(s string) bool { return slices.Contains(u.Surfaces, s) })
}

func fraction(r *big.Rat) string {
	if r == nil {
		return ""
	}
	return r.RatString()
}

func printUnits(w io.Writer, lines []unitLine) error {
	rows := make([][]any, len(lines))
	for i, l := range lines {
		rows[i] = []any{strings.Join(l.Surfaces, " "), l.Dimension, l.Kind, strings.TrimSpace(l.Scale + " " + l.Base), l.ID}
	}
	return printTable(w, []string{"written", "dimension", "kind", "worth", "id"}, rows)
}

// dimensions are those of the table, in its order.
func dimensions() []string {
	var names []string
	for _, u := range unit.Default().Units() {
		if !slices.Contains(names, string(u.Dimension)) {
			names = append(names, string(u.Dimension))
		}
	}
	return names
}
