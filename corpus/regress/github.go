package regress

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// github writes the changes as workflow commands, which GitHub shows beside the lines: an error for what fails the run, a
// notice for what does not. One annotation tells all of a record.
func (r *Report) github(w io.Writer) error {
	var b strings.Builder
	for _, c := range r.Changes() {
		if !c.Differs() {
			continue
		}
		level := "notice"
		if r.fails(c) {
			level = "error"
		}
		if c.Kind != Changed {
			annotate(&b, level, c.File, 0, "article "+string(c.Kind), visible(c.Doc)+c.remark())
		}
		for _, f := range c.Fields {
			annotate(&b, level, c.File, 0, "article changed", c.where()+f.String())
		}
		for _, rec := range c.Records {
			line := rec.Line
			if !c.Plain {
				line = 0
			}
			text := strings.Join(rec.lines(Style{}), "\n")
			annotate(&b, level, c.File, line, rec.title(), c.where()+text)
		}
	}
	fmt.Fprintf(&b, "%s\n", r.Summary())
	if r.Failed() {
		annotate(&b, "error", "", 0, "liangci regress", r.Summary().String()+"\n"+r.Hint())
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// title is what became of the record in two words: "figure changed, worse".
func (r *RecordChange) title() string {
	title := "figure " + string(r.Kind)
	if r.Verdict != Neither {
		title += ", " + string(r.Verdict)
	}
	return title
}

// where names the article where the annotation cannot.
func (c *Change) where() string {
	if c.Plain {
		return ""
	}
	return visible(c.Doc) + ": "
}

// annotate writes one workflow command: ::error file=a.txt,line=7,title=worse::text.
func annotate(b *strings.Builder, level, file string, line int, title, text string) {
	var properties []string
	if file != "" {
		properties = append(properties, "file="+property(file))
	}
	if line > 0 {
		properties = append(properties, "line="+strconv.Itoa(line))
	}
	properties = append(properties, "title="+property(title))
	fmt.Fprintf(b, "::%s %s::%s\n", level, strings.Join(properties, ","), data(text))
}

// data escapes the message of a workflow command, property a property of it.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func property(s string) string { return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s)) }
