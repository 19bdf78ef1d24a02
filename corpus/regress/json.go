package regress

import (
	"encoding/json"
	"io"
)

// json writes one object: what was compared, the summary, and the articles that changed.
func (r *Report) json(w io.Writer) error {
	out := struct {
		Failed   bool      `json:"failed"`
		Baseline string    `json:"baseline"`
		Was      Header    `json:"was"`
		Is       Header    `json:"is"`
		Summary  Summary   `json:"summary"`
		Articles []*Change `json:"articles"`
	}{r.Failed(), r.Baseline, r.Was, r.Is, r.Summary(), []*Change{}}
	for _, c := range r.Changes() {
		if c.Differs() {
			out.Articles = append(out.Articles, c.listed())
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

// listed is the change with [] where a list is empty.
func (c *Change) listed() *Change {
	l := *c
	l.Fields = append([]FieldChange{}, c.Fields...)
	l.Records = append([]RecordChange{}, c.Records...)
	for i := range l.Records {
		l.Records[i].Fields = append([]FieldChange{}, l.Records[i].Fields...)
	}
	return &l
}
