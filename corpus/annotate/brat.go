package annotate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// BratFiles are the files of one text for brat: NAME.txt, NAME.ann, and where there is something to keep that brat has no
// place for, NAME.header.json, which brat leaves alone.
type BratFiles struct {
	Text   string
	Ann    string
	Header string // empty where there is nothing to keep
}

// bratNote is the note of an annotation: the fields that are no fixed choices, as JSON that can be corrected in brat.
type bratNote struct {
	Value  *json.Number `json:"value"`
	Low    *json.Number `json:"low"`
	High   *json.Number `json:"high"`
	Unit   string       `json:"unit"`
	Item   []string     `json:"item"`
	Action []string     `json:"action"`
	Time   []string     `json:"time"`
	Place  []string     `json:"place"`
	Note   string       `json:"note,omitempty"`
}

// The names of the attributes of a figure, which BratConfig declares.
const (
	bratBound    = "Bound"
	bratChange   = "Change"
	bratScope    = "Scope"
	bratOptional = "Optional"
)

// ToBrat makes the files of a text. A figure is an entity of the type of its dimension; bound, change, scope and optional
// are attributes, and the rest is the entity's note. brat counts code points.
func ToBrat(d Doc) (BratFiles, error) {
	text, found, err := marks(d)
	if err != nil {
		return BratFiles{}, err
	}
	var ann strings.Builder
	at := newCounter(text, CodePoints)
	attributes := 0
	for i, m := range found {
		l := &m.label
		if !bratName(l.Dimension) {
			return BratFiles{}, fmt.Errorf("%s: line %d, %q: dimension %q is no name of a type in brat", d.Name, l.Line, l.Quote, l.Dimension)
		}
		start, end := at.offsets(m.span)
		fmt.Fprintf(&ann, "T%d\t%s %d %d\t%s\n", i+1, l.Dimension, start, end, text[m.span.Start:m.span.End])
		for _, a := range []struct{ name, value string }{{bratBound, l.Bound}, {bratChange, l.Change}, {bratScope, l.Scope}} {
			if a.value == "" {
				continue
			}
			if !bratName(a.value) {
				return BratFiles{}, fmt.Errorf("%s: line %d, %q: %s %q is no value in brat", d.Name, l.Line, l.Quote, a.name, a.value)
			}
			attributes++
			fmt.Fprintf(&ann, "A%d\t%s T%d %s\n", attributes, a.name, i+1, a.value)
		}
		if l.Optional {
			attributes++
			fmt.Fprintf(&ann, "A%d\t%s T%d\n", attributes, bratOptional, i+1)
		}
		note, err := oneLine(bratNote{l.Value, l.Low, l.High, l.Unit, l.Item, l.Action, l.Time, l.Place, l.Note})
		if err != nil {
			return BratFiles{}, err
		}
		fmt.Fprintf(&ann, "#%d\tAnnotatorNotes T%d\t%s\n", i+1, i+1, note)
	}
	files := BratFiles{Text: text, Ann: ann.String()}
	if d.File.Note != "" || d.File.IgnoreLines != nil {
		head, err := oneLine(header{d.File.Note, d.File.IgnoreLines})
		if err != nil {
			return BratFiles{}, err
		}
		files.Header = head + "\n"
	}
	return files, nil
}

// bratName says whether a word may stand where brat parts words at spaces.
func bratName(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}) < 0
}

// oneLine is JSON without line breaks of any kind, which would end a line of brat's file.
func oneLine(v any) (string, error) {
	var b bytes.Buffer
	if err := newEncoder(&b).Encode(v); err != nil {
		return "", err
	}
	line := strings.TrimSuffix(b.String(), "\n")
	return strings.NewReplacer("\u0085", `\u0085`, "\u2028", `\u2028`, "\u2029", `\u2029`).Replace(line), nil
}

// BratConfig is the annotation.conf that the files need in their folder.
func BratConfig() string {
	filled := func(values []string) string {
		var words []string
		for _, v := range values {
			if v != "" {
				words = append(words, v)
			}
		}
		return strings.Join(words, "|")
	}
	var b strings.Builder
	b.WriteString("[entities]\n" + strings.Join(Dimensions(), "\n") + "\n\n[relations]\n\n[events]\n\n[attributes]\n")
	fmt.Fprintf(&b, "%s\tArg:<ENTITY>, Value:%s\n", bratBound, filled(Bounds()))
	fmt.Fprintf(&b, "%s\tArg:<ENTITY>, Value:%s\n", bratChange, filled(Changes()))
	fmt.Fprintf(&b, "%s\tArg:<ENTITY>, Value:%s\n", bratScope, filled(Scopes()))
	fmt.Fprintf(&b, "%s\tArg:<ENTITY>\n", bratOptional)
	return b.String()
}
