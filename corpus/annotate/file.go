package annotate

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Label is one figure as a person labels it. Its JSON has the keys in the order in which they are told here. Item, Action,
// Time and Place list the accepted answers, best first; "" among them accepts an empty field.
type Label struct {
	Line      int          `json:"line"` // from 1, in the text
	Quote     string       `json:"quote"`
	Nth       int          `json:"nth"` // which occurrence of Quote in the line, from 1
	Value     *json.Number `json:"value"`
	Low       *json.Number `json:"low"`
	High      *json.Number `json:"high"`
	Bound     string       `json:"bound"`
	Unit      string       `json:"unit"`
	Dimension string       `json:"dimension"`
	Item      []string     `json:"item"`
	Action    []string     `json:"action"`
	Change    string       `json:"change"`
	Scope     string       `json:"scope"`
	Time      []string     `json:"time"`
	Place     []string     `json:"place"`
	Optional  bool         `json:"optional"`
	Note      string       `json:"note,omitempty"` // a remark for people
}

// File is the labels of one text.
type File struct {
	Note        string   // what the article is there for
	IgnoreLines [][2]int // first and last line, from 1, of parts in which no figure counts
	Labels      []Label
}

// header is the first line of a file that has a note or lines to ignore.
type header struct {
	Note        string   `json:"note,omitempty"`
	IgnoreLines [][2]int `json:"ignore_lines,omitzero"`
}

// Read reads a file of labels. An error names the line. What [Check] would find is no error here.
func Read(r io.Reader) (*File, error) {
	f := &File{}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, err
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if bad := f.read(line); bad != nil {
				return nil, fmt.Errorf("line %d: %w", n, bad)
			}
		}
		if err == io.EOF {
			return f, nil
		}
	}
}

func (f *File) read(line []byte) error {
	keys := map[string]json.RawMessage{}
	if err := json.Unmarshal(line, &keys); err != nil {
		return err
	}
	if isHeader(keys) {
		var h header
		if err := json.Unmarshal(line, &h); err != nil {
			return err
		}
		f.Note, f.IgnoreLines = h.Note, h.IgnoreLines
		return nil
	}
	l := Label{Nth: 1}
	if err := json.Unmarshal(line, &l); err != nil {
		return err
	}
	f.Labels = append(f.Labels, l)
	return nil
}

// isHeader says whether an object is the first line of a file and no label. A label may have a note, too.
func isHeader(keys map[string]json.RawMessage) bool {
	_, ignore := keys["ignore_lines"]
	_, note := keys["note"]
	_, quote := keys["quote"]
	return ignore || note && !quote
}

// Write writes the file, an object a line, the same bytes for the same labels.
func (f *File) Write(w io.Writer) error {
	enc := newEncoder(w)
	if f.Note != "" || f.IgnoreLines != nil {
		if err := enc.Encode(header{f.Note, f.IgnoreLines}); err != nil {
			return err
		}
	}
	for _, l := range f.Labels {
		for _, list := range []*[]string{&l.Item, &l.Action, &l.Time, &l.Place} {
			if len(*list) == 0 {
				*list = []string{""}
			}
		}
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	return nil
}

func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}
