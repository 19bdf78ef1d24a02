package gold

import (
	"fmt"
	"io"
	"strings"
)

// Report gathers the scores of articles.
type Report struct {
	Files []Scored
	Total Counts
}

// Add adds the scores of an article.
func (r *Report) Add(s Scored) {
	r.Files = append(r.Files, s)
	r.Total.Add(s.Counts)
}

// Print writes a row for each article, a row for all of them, and the summary. With verbose, the notes come first.
func (r *Report) Print(w io.Writer, verbose bool) error {
	var b strings.Builder
	for _, f := range r.Files {
		for _, n := range f.Notes {
			if verbose {
				b.WriteString(n.Line(f.Name) + "\n")
			}
		}
	}
	for _, f := range r.Files {
		b.WriteString(row(f.Name, f.Counts) + "\n")
	}
	b.WriteString(row("ALL", r.Total) + "\n" + r.Total.Summary() + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func row(name string, c Counts) string {
	return fmt.Sprintf("%-28s gold %4d pred %4d hit %4d core %4d usable %4d full %4d",
		name, c.Gold, c.Pred, c.Hit, c.Core, c.Usable, c.Full)
}
