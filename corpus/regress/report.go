package regress

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// Report is what a comparison of many articles found.
type Report struct {
	// Baseline is the name of the baseline's file.
	Baseline string
	// Was made the baseline, Is made the records it is compared with.
	Was, Is Header
	// Allow says that improvements are no reason to fail.
	Allow bool
	// Again is the command that records the baseline anew, for whoever means the changes.
	Again string
	// Began and Took are when the comparison began and how long it took, for JUnit.
	Began time.Time
	Took  time.Duration

	changes []*Change
}

// Add adds what became of an article, changed or not.
func (r *Report) Add(changes ...*Change) { r.changes = append(r.changes, changes...) }

// Changes are what became of each article, by name.
func (r *Report) Changes() []*Change {
	slices.SortStableFunc(r.changes, func(a, b *Change) int { return cmp.Compare(a.Doc, b.Doc) })
	return r.changes
}

// Failed says whether a change is a reason to fail: it is, unless it is an improvement and those are allowed.
func (r *Report) Failed() bool { return slices.ContainsFunc(r.changes, r.fails) }

func (r *Report) fails(c *Change) bool { return c.Differs() && !(r.Allow && c.Improvement()) }

// Summary counts the changes.
type Summary struct {
	Articles   int `json:"articles"` // those that are there now
	Records    int `json:"records"`
	Changed    int `json:"articles_changed"`
	Added      int `json:"articles_new"`
	Gone       int `json:"articles_gone"`
	Unreadable int `json:"articles_unreadable"` // that could be read before

	RecordsChanged int `json:"records_changed"`
	RecordsAdded   int `json:"records_new"`
	RecordsGone    int `json:"records_gone"`
	// Better, Worse and Neither count the records that changed, are new or are gone, in articles that were there before.
	Better  int `json:"better"`
	Worse   int `json:"worse"`
	Neither int `json:"neither"`
}

// Summary counts the changes.
func (r *Report) Summary() Summary {
	var s Summary
	for _, c := range r.changes {
		if c.Kind != Gone {
			s.Articles++
			s.Records += c.Count
		}
		switch c.Kind {
		case Changed:
			s.Changed++
		case Added:
			s.Added++
		case Gone:
			s.Gone++
		case Unreadable:
			s.Unreadable++
		}
		for _, rec := range c.Records {
			*map[Kind]*int{Changed: &s.RecordsChanged, Added: &s.RecordsAdded, Gone: &s.RecordsGone}[rec.Kind]++
			*map[Verdict]*int{Better: &s.Better, Worse: &s.Worse, Neither: &s.Neither}[rec.Verdict]++
		}
	}
	return s
}

// String is the summary in a line: "33 articles, 1293 records: articles: 2 changed; records: 3 changed (1 better, 2 worse)".
func (s Summary) String() string {
	parts := []string{
		list("", part{s.Changed, "changed"}, part{s.Added, "new"}, part{s.Gone, "gone"}, part{s.Unreadable, "unreadable"}),
		list("", part{s.RecordsChanged, "changed"}, part{s.RecordsAdded, "new"}, part{s.RecordsGone, "gone"}),
	}
	head := plural(s.Articles, "article") + ", " + plural(s.Records, "record") + ": "
	if parts[0] == "" {
		return head + "nothing changed"
	}
	text := head + "articles: " + parts[0]
	if parts[1] != "" {
		text += "; records: " + parts[1]
	}
	if s.Better+s.Worse > 0 {
		text += " (" + list("", part{s.Better, "better"}, part{s.Worse, "worse"}, part{s.Neither, "neither"}) + ")"
	}
	return text
}

type part struct {
	n    int
	what string
}

// list tells the parts that are not zero: "2 changed, 1 new".
func list(none string, parts ...part) string {
	var told []string
	for _, p := range parts {
		if p.n > 0 {
			told = append(told, fmt.Sprintf("%d %s", p.n, p.what))
		}
	}
	if told == nil {
		return none
	}
	return strings.Join(told, ", ")
}

func plural(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// Formats are the names of the formats that Write knows.
func Formats() []string { return []string{"text", "json", "junit", "github"} }

// Style says how the text format is written.
type Style struct {
	Color bool // with colours for a terminal
}

// Write writes the report in one of the formats.
func (r *Report) Write(w io.Writer, format string, style Style) error {
	switch format {
	case "text":
		return r.text(w, style)
	case "json":
		return r.json(w)
	case "junit":
		return r.junit(w)
	case "github":
		return r.github(w)
	}
	return fmt.Errorf("format %q: expected one of %v", format, Formats())
}
