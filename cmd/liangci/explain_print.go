package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/liangci/liangci/corpus"
)

// printExplanation prints the derivations to read, a paragraph for each, and what else is known of the article.
func printExplanation(w io.Writer, e corpus.Explanation, verbose bool) error {
	var b strings.Builder
	for i := range e.Records {
		printDerivation(&b, &e.Records[i])
	}
	if len(e.Skipped) > 0 {
		fmt.Fprintf(&b, "%s: %s that became no record\n", e.Doc, count(len(e.Skipped), "numeral"))
		for _, l := range e.Skipped {
			fmt.Fprintf(&b, "  line %d  %s  %s\n", l.Line, inContext(l.Before, l.Quote, l.After), l.Reason)
		}
		b.WriteByte('\n')
	}
	if len(e.Unrestored) > 0 {
		fmt.Fprintf(&b, "%s: %s that could not be restored\n", e.Doc, count(len(e.Unrestored), "place"))
		for i := range e.Unrestored {
			c := &e.Unrestored[i]
			fmt.Fprintf(&b, "  line %d  %s%s\n", c.Line, visible(c.Before), doubts(c))
		}
		b.WriteByte('\n')
	}
	printDocument(&b, &e)
	printLeftOut(&b, &e, verbose)
	_, err := io.WriteString(w, b.String())
	return err
}

// printDocument prints what is known of the article; what is not known has no line.
func printDocument(b *strings.Builder, e *corpus.Explanation) {
	fmt.Fprintf(b, "%s: the article\n", e.Doc)
	d := &e.Document
	for _, f := range [][2]string{
		{"title", d.Title}, {"published", d.Published}, {"source", d.Source}, {"author", d.Author}, {"editor", d.Editor},
		{"dateline", d.DatelinePlace}, {"date", e.Date}, {"url", e.URL}, {"charset", e.Charset},
	} {
		if f[1] != "" {
			fmt.Fprintf(b, "  %-9s %s\n", f[0], oneLine(f[1]))
		}
	}
	for _, w := range e.Warnings {
		fmt.Fprintf(b, "  %-9s %s\n", "warning", oneLine(w))
	}
	b.WriteByte('\n')
}

// printLeftOut prints how many lines were not read for which reason, or each of them.
func printLeftOut(b *strings.Builder, e *corpus.Explanation, verbose bool) {
	if len(e.LeftOut) > 0 {
		fmt.Fprintf(b, "%s: %s not read\n", e.Doc, count(len(e.LeftOut), "line"))
		for _, r := range reasons(e.LeftOut, verbose) {
			fmt.Fprintf(b, "  %s\n", r)
		}
		b.WriteByte('\n')
	}
	if len(e.Removed) > 0 {
		fmt.Fprintf(b, "%s: %s of the page not taken into the text\n", e.Doc, count(len(e.Removed), "line"))
		for _, line := range e.Removed {
			if verbose {
				fmt.Fprintf(b, "  %s\n", oneLine(line))
			}
		}
		b.WriteByte('\n')
	}
}

// reasons are the lines with their reasons, or the reasons with the number of their lines, in the order of the text.
func reasons(lines []corpus.LeftLine, verbose bool) []string {
	var out []string
	seen := map[string]int{}
	for _, l := range lines {
		why := l.Kind
		if l.Reason != "" {
			why += ", " + l.Reason
		}
		if verbose {
			out = append(out, fmt.Sprintf("line %d  %s: %s", l.Line, why, oneLine(l.Text)))
			continue
		}
		if seen[why]++; seen[why] == 1 {
			out = append(out, why)
		}
	}
	if !verbose {
		for i, why := range out {
			out[i] = fmt.Sprintf("%4d  %s", seen[why], why)
		}
	}
	return out
}

func printDerivation(b *strings.Builder, d *corpus.Derivation) {
	line := func(name, format string, args ...any) {
		if text := fmt.Sprintf(format, args...); strings.TrimSpace(text) != "" {
			fmt.Fprintf(b, "  %-9s %s\n", name, text)
		}
	}
	fmt.Fprintf(b, "%s:%d: %s\n", d.Doc, d.Line, oneLine(d.Quote))
	line("source", "[%d:%d] %s", d.Start, d.End, inContext(d.Before, d.Quote, d.After))
	for _, s := range d.Steps {
		guess := ""
		if !s.Certain {
			guess = " (a guess" + candidates(s.Candidates) + ")"
		}
		line("step", "%s: %s → %s%s", s.Name, visible(s.Before), visible(s.After), guess)
	}
	for _, n := range d.Numerals {
		line("numeral", "%s: %s", oneLine(n.Text), limits(n.Value, n.Low, n.High, n.Bound))
	}
	line("value", "%s", limits(d.Value, d.Low, d.High, d.Bound))
	line("unit", "%s", unitText(d))
	if d.Base != nil {
		line("base", "%s %s", d.Base.Value, d.Base.Unit)
	}
	line("rule", "%s", d.Rule)
	line("item", "%s", d.Item)
	line("action", "%s", d.Action)
	line("change", "%s", d.Change)
	line("scope", "%s", d.Scope)
	line("time", "%s", d.Time)
	if d.Period != nil {
		line("period", "%s to %s", d.Period.From, d.Period.To)
	}
	line("place", "%s", d.Place)
	line("flags", "%s", strings.Join(d.Flags, ", "))
	if d.CopyOf != nil {
		line("copy of", "[%d:%d]", d.CopyOf.Start, d.CopyOf.End)
	}
	line("link", "%s", d.Link)
	b.WriteByte('\n')
}

func unitText(d *corpus.Derivation) string {
	name := d.Unit
	if name == "" {
		name = "(none)"
	}
	text := name + ": " + d.Dimension
	if d.Entry == nil {
		return text + ", in no table"
	}
	text += fmt.Sprintf(", %s %q", d.Entry.Kind, d.Entry.ID)
	if d.Entry.Scale != "" {
		text += fmt.Sprintf(", worth %s %s", d.Entry.Scale, d.Entry.Base)
	}
	return text
}

// limits says a value with its bounds: "5600, more_than, from 5600".
func limits(value, low, high *json.Number, bound string) string {
	var parts []string
	if value != nil {
		parts = append(parts, string(*value))
	}
	parts = append(parts, bound)
	if bound != "exact" {
		if low != nil {
			parts = append(parts, "from "+string(*low))
		}
		if high != nil {
			parts = append(parts, "to "+string(*high))
		}
	}
	return strings.Join(parts, ", ")
}

func inContext(before, quote, after string) string {
	return oneLine(before) + "【" + oneLine(quote) + "】" + oneLine(after)
}

// oneLine keeps the line breaks and terminal commands of a page out of the report.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return -1
		}
		return r
	}, s)
}

// visible shows what is empty or cannot be seen.
func visible(s string) string {
	if s == "" {
		return "∅"
	}
	if strings.TrimSpace(s) != s || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return fmt.Sprintf("%q", s)
	}
	return s
}
