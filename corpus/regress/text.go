package regress

import (
	"fmt"
	"io"
	"strings"

	"github.com/liangci/liangci/corpus/gold"
)

// longestShown is how many characters of a line of text are shown.
const longestShown = 80

// text writes the changes to read, those of an article under its name, and the summary.
func (r *Report) text(w io.Writer, style Style) error {
	var b strings.Builder
	for _, c := range r.Changes() {
		if !c.Differs() {
			continue
		}
		b.WriteString(visible(c.Doc) + c.remark() + "\n")
		for _, line := range c.lines(style) {
			b.WriteString("  " + line + "\n")
		}
		b.WriteString("\n")
	}
	if b.Len() > 0 && (r.Was.Tool != r.Is.Tool || r.Was.Rules != r.Is.Rules) {
		fmt.Fprintf(&b, "was: %s, rules %s\nis:  %s, rules %s\n", r.Was.Tool, r.Was.Rules, r.Is.Tool, r.Is.Rules)
	}
	b.WriteString(r.Summary().String() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// remark is what is to be known of the article before its changes.
func (c *Change) remark() string {
	switch c.Kind {
	case Added:
		return fmt.Sprintf(": new, %s", plural(c.Count, "record"))
	case Gone:
		return fmt.Sprintf(": gone, with %s", plural(c.Count, "record"))
	case Unreadable:
		return ": cannot be read any more: " + visible(c.Error)
	}
	switch {
	case c.Edited:
		return " (the article itself was edited)"
	case !c.Labelled:
		return " (no labels)"
	}
	return ""
}

// lines tell the changes of an article.
func (c *Change) lines(style Style) (lines []string) {
	for _, f := range c.Fields {
		lines = append(lines, f.String())
	}
	for _, r := range c.Records {
		lines = append(lines, r.lines(style)...)
	}
	return lines
}

// lines tell what became of a record: one line, and one more for each field.
func (r *RecordChange) lines(style Style) []string {
	head := fmt.Sprintf("line %d  %s  ", r.Line, visible(r.Quote))
	switch r.Kind {
	case Added:
		return []string{head + "new, " + style.verdict(r.Verdict) + ": " + r.Is.brief()}
	case Gone:
		return []string{head + "gone, " + style.verdict(r.Verdict) + ": " + r.Was.brief()}
	}
	lines := []string{head + style.verdict(r.Verdict)}
	for _, f := range r.Fields {
		text := "    " + f.String()
		if f.Verdict != Neither {
			text += "  " + style.verdict(f.Verdict)
		}
		lines = append(lines, text)
	}
	return lines
}

// String is the change in a line: "unit: 人次 → 人".
func (f FieldChange) String() string {
	name := f.Name
	if f.Line > 0 {
		name = fmt.Sprintf("clean text, line %d", f.Line)
	}
	if f.Line > 0 {
		return name + " is now: " + shorten(show(f.Is))
	}
	return name + ": " + show(f.Was) + " → " + show(f.Is)
}

// brief tells the fields that are not empty, and the ends only where they are not both the value.
func (r *Record) brief() string {
	var parts []string
	exact := show(r.Low) == show(r.Value) && show(r.High) == show(r.Value)
	for _, f := range fields[1:] {
		if exact && f.label == gold.FieldLowHigh {
			continue
		}
		if text := show(f.of(r)); text != "(none)" {
			parts = append(parts, f.name+" "+text)
		}
	}
	return strings.Join(parts, ", ")
}

func shorten(s string) string {
	if runes := []rune(s); len(runes) > longestShown {
		return string(runes[:longestShown]) + "…"
	}
	return s
}

// verdict colours a verdict: green for the better, red for the worse.
func (s Style) verdict(v Verdict) string {
	code := map[Verdict]string{Better: "32", Worse: "31"}[v]
	if !s.Color || code == "" {
		return string(v)
	}
	return "\x1b[" + code + "m" + string(v) + "\x1b[0m"
}
