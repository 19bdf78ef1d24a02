package annotate

import (
	"encoding/json"
	"errors"
	"fmt"
)

// spaCy reads and writes a document as JSON with Doc.from_json and Doc.to_json: the text, its tokens, and entities with a
// label each, all counted in code points. The dimension of a figure is the label of its entity. The whole labels lie in an
// attribute of the document, doc._.liangci, which to_json(underscore=["liangci"]) writes again. Entities cannot overlap.
type spacyDoc struct {
	Text       string       `json:"text"`
	Ents       []spacySpan  `json:"ents"`
	Tokens     []spacyToken `json:"tokens"`
	Underscore struct {
		Extra *extra `json:"liangci,omitempty"`
	} `json:"_"`
}

type spacySpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Label string `json:"label"`
}

type spacyToken struct {
	ID    int `json:"id"`
	Start int `json:"start"`
	End   int `json:"end"`
}

func toSpaCy(d Doc) (any, error) {
	text, found, err := marks(d)
	if err != nil {
		return nil, err
	}
	doc := spacyDoc{Text: text, Ents: []spacySpan{}, Tokens: characters(text)}
	e := newExtra(d, "")
	doc.Underscore.Extra = &e
	at := newCounter(text, CodePoints)
	for i, m := range found {
		for _, other := range found[:i] {
			if other.span.Start < m.span.End && m.span.Start < other.span.End {
				return nil, fmt.Errorf("%s: line %d, %q: overlaps %q, which spaCy's entities cannot", d.Name, m.label.Line, m.label.Quote, other.label.Quote)
			}
		}
		start, end := at.offsets(m.span)
		doc.Ents = append(doc.Ents, spacySpan{start, end, m.label.Dimension})
	}
	return doc, nil
}

// characters makes every character a token, as spaCy's Chinese does by default, so that an entity may begin and end
// anywhere. A space behind a token belongs to that token.
func characters(text string) []spacyToken {
	tokens := []spacyToken{}
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		tokens = append(tokens, spacyToken{len(tokens), i, i + 1})
		if i+1 < len(runes) && runes[i+1] == ' ' {
			i++
		}
	}
	return tokens
}

func fromSpaCy(n int, raw []byte, o Options) (Doc, error) {
	var doc struct {
		spacyDoc
		Text *string `json:"text"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		return Doc{}, err
	}
	if doc.Text == nil {
		return Doc{}, errors.New("no text")
	}
	text, e := *doc.Text, doc.Underscore.Extra
	if e == nil {
		e = &extra{}
	}
	d := Doc{Name: nameOr(e.Doc, SpaCy, n), Text: text, File: File{Note: e.Note, IgnoreLines: e.IgnoreLines}}
	at := newCounter(text, CodePoints)
	var found []mark
	for _, s := range doc.Ents {
		span, ok := at.bytes(s.Start, s.End)
		if !ok {
			return Doc{}, fmt.Errorf("%s: entity %q at %d to %d: no span of the text", d.Name, s.Label, s.Start, s.End)
		}
		found = append(found, mark{span: span, label: Label{Dimension: s.Label}})
	}
	carried(text, found, e.Labels)
	return assemble(d, found, o), nil
}
