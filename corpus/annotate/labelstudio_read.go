package annotate

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/liangci/liangci/normalize"
)

// ErrNotAnnotated marks a task that nobody has annotated: it has no labels to bring back.
var ErrNotAnnotated = errors.New("not annotated")

// lsBack is a task as Label Studio exports it. What it predicted are mere numbers then; in a file that never was in Label
// Studio they are what was written.
type lsBack struct {
	Data struct {
		Text *string `json:"text"`
		Doc  string  `json:"doc"`
		header
	} `json:"data"`
	Annotations []lsSubmitted     `json:"annotations"`
	Predictions []json.RawMessage `json:"predictions"`
}

type lsSubmitted struct {
	Cancelled bool           `json:"was_cancelled"`
	Result    []lsBackResult `json:"result"`
}

type lsBackResult struct {
	ID    string `json:"id"`
	From  string `json:"from_name"`
	Type  string `json:"type"`
	Value struct {
		Start   *int            `json:"start"`
		End     *int            `json:"end"`
		Text    json.RawMessage `json:"text"` // of labels the quote, of a text area its lines
		Labels  []string        `json:"labels"`
		Choices []string        `json:"choices"`
	} `json:"value"`
}

func fromLabelStudio(n int, raw []byte, o Options) (Doc, error) {
	var back lsBack
	if err := json.Unmarshal(raw, &back); err != nil {
		return Doc{}, err
	}
	if back.Data.Text == nil {
		return Doc{}, errors.New("no data.text; is it a JSON export, not JSON-MIN?")
	}
	d := Doc{
		Name: nameOr(back.Data.Doc, LabelStudio, n), Text: *back.Data.Text,
		File: File{Note: back.Data.Note, IgnoreLines: back.Data.IgnoreLines},
	}
	results, ok := back.results()
	if !ok {
		return Doc{}, fmt.Errorf("%s: %w", d.Name, ErrNotAnnotated)
	}
	found, err := regions(results, &d)
	if err != nil {
		return Doc{}, fmt.Errorf("%s: %w", d.Name, err)
	}
	return assemble(d, found, o), nil
}

// regions puts the answers about each region together, in the order of their first ones.
func regions(results []lsBackResult, d *Doc) ([]mark, error) {
	at := newCounter(d.Text, lsCount(d.Text, results))
	index := map[string]int{}
	var found []mark
	for i := range results {
		r := &results[i]
		if r.Value.Start == nil || r.Value.End == nil {
			continue // a relation, or an answer about the whole text
		}
		k, ok := index[r.ID]
		if !ok {
			span, ok := at.bytes(*r.Value.Start, *r.Value.End)
			if !ok {
				return nil, fmt.Errorf("region %q at %d to %d: no span of the text", r.ID, *r.Value.Start, *r.Value.End)
			}
			k = len(found)
			index[r.ID] = k
			found = append(found, mark{span: span})
		}
		if err := found[k].answer(r, d); err != nil {
			return nil, fmt.Errorf("region %q, %s: %w", r.ID, r.From, err)
		}
	}
	return found, nil
}

// results are those of the last annotation that was submitted, or where there never was one the last prediction.
func (b *lsBack) results() ([]lsBackResult, bool) {
	for i := len(b.Annotations) - 1; i >= 0; i-- {
		if !b.Annotations[i].Cancelled {
			return b.Annotations[i].Result, true
		}
	}
	if len(b.Annotations) > 0 {
		return nil, false
	}
	for i := len(b.Predictions) - 1; i >= 0; i-- {
		var p lsSubmitted
		if json.Unmarshal(b.Predictions[i], &p) == nil {
			return p.Result, true
		}
	}
	return nil, false
}

// lsCount is what the offsets count: code points, unless the quotes of the regions fit UTF-16 only.
func lsCount(text string, results []lsBackResult) Count {
	for _, kind := range []Count{CodePoints, UTF16} {
		at, all := newCounter(text, kind), true
		for _, r := range results {
			var quote string
			if r.Value.Start == nil || r.Value.End == nil || json.Unmarshal(r.Value.Text, &quote) != nil {
				continue
			}
			span, ok := at.bytes(*r.Value.Start, *r.Value.End)
			all = all && ok && bare(text[span.Start:span.End]) == bare(quote)
		}
		if all {
			return kind
		}
	}
	return CodePoints
}

// bare leaves white space out, which browsers change.
func bare(s string) string {
	s = strings.ReplaceAll(s, `\n`, "")
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// answer takes over one answer about a region. Every answer but the label itself makes the region known.
func (m *mark) answer(r *lsBackResult, d *Doc) error {
	l := &m.label
	first := func(list []string) string {
		if len(list) == 0 {
			return ""
		}
		return list[0]
	}
	switch r.Type {
	case "labels":
		l.Dimension = first(r.Value.Labels)
		return nil
	case "choices":
		m.known = true
		choice := first(r.Value.Choices)
		switch r.From {
		case "bound":
			l.Bound = choice
		case "change":
			l.Change = choice
		case "scope":
			l.Scope = choice
		case "optional":
			l.Optional = choice == "optional"
		}
		return nil
	case "textarea":
		m.known = true
		return m.text(r, d)
	}
	return nil
}

// text takes over the lines of a text area.
func (m *mark) text(r *lsBackResult, d *Doc) error {
	var lines []string
	if err := json.Unmarshal(r.Value.Text, &lines); err != nil {
		var line string
		if json.Unmarshal(r.Value.Text, &line) != nil {
			return err
		}
		lines = []string{line}
	}
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(strings.TrimSpace(line), emptyAnswer)
	}
	if len(lines) == 0 {
		return nil
	}
	l := &m.label
	switch r.From {
	case "value":
		l.Value = m.number(r.From, lines[0], d)
	case "low":
		l.Low = m.number(r.From, lines[0], d)
	case "high":
		l.High = m.number(r.From, lines[0], d)
	case "unit":
		l.Unit = lines[0]
	case "item":
		l.Item = lines
	case "action":
		l.Action = lines
	case "time":
		l.Time = lines
	case "place":
		l.Place = lines
	case "note":
		l.Note = lines[0]
	}
	return nil
}

// number reads a number that a person may have typed: 1,260 and full-width digits are understood.
func (m *mark) number(field, typed string, d *Doc) *json.Number {
	plain := normalize.String(typed, normalize.WithSteps(normalize.Width())).String()
	plain = strings.NewReplacer(",", "", " ", "", "_", "").Replace(plain)
	n := json.Number(plain)
	if b, err := json.Marshal(n); plain != "" && err == nil && string(b) == plain {
		return &n
	}
	line, quote, _, _, _ := NewText(d.Text).Place(m.span)
	d.doubt("line %d, %q: %s: %q is no number", line, quote, field, typed)
	return nil
}
