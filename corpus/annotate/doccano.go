package annotate

import (
	"encoding/json"
	"errors"
	"fmt"
)

// doccano takes JSONL, an example a line: the text, and spans with a label each. The dimension of a figure is its label.
// Every other field of a line becomes the example's metadata and comes out again, so the whole labels lie there. doccano
// counts what JavaScript counts, unless the project was made to count grapheme clusters as one character.
type doccanoLine struct {
	Text  string `json:"text"`
	Label []any  `json:"label"` // [start, end, label]
	Extra extra  `json:"liangci"`
}

func toDoccano(d Doc, o Options) (any, error) {
	text, found, err := marks(d)
	if err != nil {
		return nil, err
	}
	kind := o.Count
	if kind == "" {
		kind = UTF16
	}
	line := doccanoLine{text, []any{}, newExtra(d, kind)}
	at := newCounter(text, kind)
	for _, m := range found {
		start, end := at.offsets(m.span)
		line.Label = append(line.Label, []any{start, end, m.label.Dimension})
	}
	return line, nil
}

// doccanoBack is what doccano exports: the text under one of two names, and the spans under one of three, as lists or,
// where the project has relations, as objects.
type doccanoBack struct {
	Text     *string       `json:"text"`
	Data     *string       `json:"data"`
	Label    []doccanoSpan `json:"label"`
	Labels   []doccanoSpan `json:"labels"`
	Entities []doccanoSpan `json:"entities"`
	Extra    *extra        `json:"liangci"`
	Meta     *struct {
		Extra *extra `json:"liangci"`
	} `json:"meta"`
}

type doccanoSpan struct {
	start, end int
	label      string
}

// UnmarshalJSON reads [start, end, label] and {"start_offset":…, "end_offset":…, "label":…}.
func (s *doccanoSpan) UnmarshalJSON(raw []byte) error {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) == nil {
		if len(list) != 3 {
			return fmt.Errorf("expected [start, end, label], got %s", raw)
		}
		return errors.Join(json.Unmarshal(list[0], &s.start), json.Unmarshal(list[1], &s.end), json.Unmarshal(list[2], &s.label))
	}
	var object struct {
		Start *int   `json:"start_offset"`
		End   *int   `json:"end_offset"`
		Label string `json:"label"`
	}
	if err := json.Unmarshal(raw, &object); err != nil {
		return err
	}
	if object.Start == nil || object.End == nil {
		return fmt.Errorf("expected start_offset and end_offset, got %s", raw)
	}
	s.start, s.end, s.label = *object.Start, *object.End, object.Label
	return nil
}

func fromDoccano(n int, raw []byte, o Options) (Doc, error) {
	var back doccanoBack
	if err := json.Unmarshal(raw, &back); err != nil {
		return Doc{}, err
	}
	text := back.Text
	if text == nil {
		text = back.Data
	}
	if text == nil {
		return Doc{}, errors.New("no text")
	}
	e := back.Extra
	if e == nil && back.Meta != nil {
		e = back.Meta.Extra
	}
	if e == nil {
		e = &extra{}
	}
	kind := o.Count
	if kind == "" {
		kind = e.Count
	}
	if kind == "" {
		kind = UTF16
	}
	d := Doc{Name: nameOr(e.Doc, Doccano, n), Text: *text, File: File{Note: e.Note, IgnoreLines: e.IgnoreLines}}
	at := newCounter(*text, kind)
	var found []mark
	for _, s := range append(append(back.Label, back.Labels...), back.Entities...) {
		span, ok := at.bytes(s.start, s.end)
		if !ok {
			return Doc{}, fmt.Errorf("%s: label %q at %d to %d: no span of the text, counted in %s", d.Name, s.label, s.start, s.end, kind)
		}
		found = append(found, mark{span: span, label: Label{Dimension: s.label}})
	}
	carried(*text, found, e.Labels)
	return assemble(d, found, o), nil
}
