package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus/gold"
)

// mistakes are what is wrong, as far as it was asked for; never nil.
func (e *evaluation) mistakes() []gold.Mistake {
	out := []gold.Mistake{}
	only := e.options.only
	for _, f := range e.report.Files {
		for _, m := range f.Mistakes() {
			if len(only) == 0 || slices.Contains(only, m.What) || m.Core() && slices.Contains(only, "core") {
				out = append(out, m)
			}
		}
	}
	return out
}

// writeMistakes prints a paragraph for each figure: its place and the words round it, then what is wrong with it.
func (e *evaluation) writeMistakes(b *strings.Builder) {
	if !e.options.errors {
		return
	}
	mistakes := e.mistakes()
	for i, m := range mistakes {
		if i == 0 || !sameFigure(m, mistakes[i-1]) {
			fmt.Fprintf(b, "%s:%d: %s\n", m.Path, m.Line, oneLine(m.Context))
		}
		fmt.Fprintf(b, "    %s\n", oneLine(wantAndGot(m)))
	}
	if len(mistakes) > 0 {
		b.WriteByte('\n')
	}
}

func sameFigure(a, b gold.Mistake) bool {
	return a.Path == b.Path && a.Line == b.Line && a.Quote == b.Quote && a.Nth == b.Nth && a.Context == b.Context
}

// wantAndGot is a line on a mistake: "item: want 农民, got 农户 (noun+figure)".
func wantAndGot(m gold.Mistake) string {
	line := fmt.Sprintf("%s: want %s, got %s", m.What, gold.Show(m.Want), gold.Show(m.Got))
	if m.Rule != "" {
		line += " (" + m.Rule + ")"
	}
	return line
}

func mistakeSection(mistakes []gold.Mistake) gold.Section {
	s := gold.Section{Title: "Errors", Header: []string{"where", "words", "what", "want", "got", "rule"}}
	for _, m := range mistakes {
		s.Rows = append(s.Rows, []string{
			fmt.Sprintf("%s:%d", m.Path, m.Line), oneLine(m.Context), m.What, gold.Show(m.Want), gold.Show(m.Got), m.Rule,
		})
	}
	return s
}
