package regress

import "slices"

// Verdict is what labels say of a change.
type Verdict string

// The verdicts. Neither is also what is said where there are no labels.
const (
	Better  Verdict = "better"
	Worse   Verdict = "worse"
	Neither Verdict = "neither"
)

// Kind is what became of an article or a record.
type Kind string

// The kinds. Unreadable is an article that could be read when the baseline was recorded; one that could not be, and can be
// now, is New.
const (
	Same       Kind = "same"
	Changed    Kind = "changed"
	Added      Kind = "new"
	Gone       Kind = "gone"
	Unreadable Kind = "unreadable"
)

// Change is what became of one article.
type Change struct {
	Doc string `json:"doc"` // its name in the baseline
	Place
	Kind Kind `json:"change"`
	// Labelled says that there are labels to judge by.
	Labelled bool `json:"labelled"`
	// Edited says that the article itself is not the one of the baseline.
	Edited bool `json:"edited"`
	// Error is why the article cannot be read, or what is wrong with its labels.
	Error string `json:"error,omitempty"`
	// Count is how many records the article has now, or had where it is gone.
	Count int `json:"count"`
	// Fields are the changes of what is known of the article, and of the lines of its text.
	Fields  []FieldChange  `json:"fields"`
	Records []RecordChange `json:"records"`

	was, is *Article
}

// RecordChange is a record that changed, is new or is gone.
type RecordChange struct {
	Kind    Kind    `json:"change"`
	Verdict Verdict `json:"verdict"`
	Line    int     `json:"line"` // where it is, or was
	Quote   string  `json:"quote"`
	// Fields are the fields that changed; none where the record is new or gone.
	Fields []FieldChange `json:"fields"`
	Was    *Record       `json:"was"`
	Is     *Record       `json:"is"`
}

// FieldChange is one field that changed. Was and Is are a string, a number (a *json.Number) or a list of strings.
type FieldChange struct {
	Name    string  `json:"field"`
	Line    int     `json:"line,omitempty"` // of the normalised text, where Name is "text"
	Was     any     `json:"was"`
	Is      any     `json:"is"`
	Verdict Verdict `json:"verdict"`
}

// Differs says whether anything changed.
func (c *Change) Differs() bool { return c.Kind != Same }

// Improvement says whether all that changed is better by the labels: the article is in the baseline, at least one record
// changed, and each that did is Better. A record is Better if at least one of its labelled fields became right and none
// wrong, or if it is new and hits a label, or gone and hit none. What labels do not speak of (rule, base, period, flags, the
// metadata and the text of the article) goes along; by itself it is no improvement.
func (c *Change) Improvement() bool {
	worse := func(r RecordChange) bool { return r.Verdict != Better }
	return c.Kind == Changed && len(c.Records) > 0 && !slices.ContainsFunc(c.Records, worse)
}
