package annotate

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/liangci/liangci/normalize"
)

// FromBrat reads the files of a text back. An error names the line of the .ann file. Relations, events and whatever else
// is no entity, attribute or note is passed over.
func FromBrat(name string, f BratFiles, o Options) (Doc, error) {
	text := strings.TrimPrefix(f.Text, "\ufeff")
	d := Doc{Name: name, Text: text}
	if f.Header != "" {
		var h header
		if err := json.Unmarshal([]byte(f.Header), &h); err != nil {
			return Doc{}, fmt.Errorf("header: %w", err)
		}
		d.File.Note, d.File.IgnoreLines = h.Note, h.IgnoreLines
	}
	r := &bratReader{at: newCounter(text, CodePoints), text: text, entities: map[string]*mark{}, doc: &d}
	var rest [][]string // attributes and notes may stand before their entity
	n := 0
	for line := range strings.SplitSeq(f.Ann, "\n") {
		n++
		fields := strings.SplitN(strings.TrimSuffix(line, "\r"), "\t", 3)
		switch {
		case strings.HasPrefix(line, "T"):
			if err := r.entity(fields); err != nil {
				return Doc{}, fmt.Errorf("line %d: %w", n, err)
			}
		case strings.HasPrefix(line, "A"), strings.HasPrefix(line, "M"), strings.HasPrefix(line, "#"):
			rest = append(rest, append([]string{strconv.Itoa(n)}, fields...))
		}
	}
	for _, fields := range rest {
		if err := r.about(fields[1:]); err != nil {
			return Doc{}, fmt.Errorf("line %s: %w", fields[0], err)
		}
	}
	var found []mark
	for _, id := range r.order {
		found = append(found, *r.entities[id])
	}
	return assemble(d, found, o), nil
}

type bratReader struct {
	at       *counter
	text     string
	doc      *Doc
	entities map[string]*mark
	order    []string
}

// entity reads a line T1, TAB, type start end, TAB, quote. An entity of several pieces is one from the first to the last.
func (r *bratReader) entity(fields []string) error {
	if len(fields) < 2 {
		return fmt.Errorf("expected an id, a type with offsets, and a text, parted by tabs")
	}
	kind, places, _ := strings.Cut(fields[1], " ")
	words := strings.Fields(strings.ReplaceAll(places, ";", " "))
	if kind == "" || len(words) < 2 || len(words)%2 != 0 {
		return fmt.Errorf("%s: expected a type, a start and an end, got %q", fields[0], fields[1])
	}
	var offsets []int
	for _, w := range words {
		v, err := strconv.Atoi(w)
		if err != nil {
			return fmt.Errorf("%s: %q is no offset", fields[0], w)
		}
		offsets = append(offsets, v)
	}
	span, ok := r.at.bytes(offsets[0], offsets[len(offsets)-1])
	if !ok {
		return fmt.Errorf("%s: %s is no span of the text", fields[0], places)
	}
	if r.entities[fields[0]] != nil {
		return fmt.Errorf("%s stands twice", fields[0])
	}
	if err := r.quote(fields, span); err != nil {
		return err
	}
	r.entities[fields[0]] = &mark{span: span, label: Label{Dimension: kind}}
	r.order = append(r.order, fields[0])
	return nil
}

// quote checks that the text of an entity is what stands at its place: where the file of the text has changed since, it
// is not.
func (r *bratReader) quote(fields []string, span normalize.Span) error {
	if len(fields) < 3 || bare(fields[2]) == "" {
		return nil
	}
	if stands := r.text[span.Start:span.End]; bare(fields[2]) != bare(stands) {
		return fmt.Errorf("%s: the text is %q, but %q stands there", fields[0], fields[2], stands)
	}
	return nil
}

// about reads an attribute, A1, TAB, name id value, or a note, #1, TAB, kind id, TAB, text.
func (r *bratReader) about(fields []string) error {
	if len(fields) < 2 {
		return fmt.Errorf("%s: nothing follows the id", fields[0])
	}
	words := strings.SplitN(fields[1], " ", 3)
	if len(words) < 2 {
		return fmt.Errorf("%s: expected a name and an id, got %q", fields[0], fields[1])
	}
	m := r.entities[words[1]]
	if m == nil {
		return nil // about a relation or an event
	}
	if strings.HasPrefix(fields[0], "#") {
		if len(fields) == 3 && words[0] == "AnnotatorNotes" {
			r.note(m, fields[2])
		}
		return nil
	}
	value := ""
	if len(words) == 3 {
		value = words[2]
	}
	switch words[0] {
	case bratBound:
		m.label.Bound = value
	case bratChange:
		m.label.Change = value
	case bratScope:
		m.label.Scope = value
	case bratOptional:
		m.label.Optional = true
	}
	return nil
}

// note takes over the fields of a note. One that is no JSON is a remark.
func (r *bratReader) note(m *mark, text string) {
	var n bratNote
	if err := json.Unmarshal([]byte(text), &n); err != nil {
		line, quote, _, _, _ := NewText(r.text).Place(m.span)
		r.doc.doubt("line %d, %q: the note is not the fields of a label, and becomes a remark: %v", line, quote, err)
		m.label.Note = text
		return
	}
	l := &m.label
	l.Value, l.Low, l.High, l.Unit, l.Note = n.Value, n.Low, n.High, n.Unit, n.Note
	l.Item, l.Action, l.Time, l.Place = n.Item, n.Action, n.Time, n.Place
	m.known = true
}
