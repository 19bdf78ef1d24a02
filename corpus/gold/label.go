package gold

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"
)

// Label is one figure as a person labelled it. Item, Action, Time and Place list the accepted answers, best first; ""
// among them accepts an empty field.
type Label struct {
	Line      int      `json:"line"` // from 1, in the text file
	Quote     string   `json:"quote"`
	Nth       int      `json:"nth"` // which occurrence of Quote in the line, from 1
	Value     *Number  `json:"value"`
	Low       *Number  `json:"low"`
	High      *Number  `json:"high"`
	Bound     string   `json:"bound"`
	Unit      string   `json:"unit"`
	Dimension string   `json:"dimension"`
	Item      []string `json:"item"`
	Action    []string `json:"action"`
	Change    string   `json:"change"`
	Scope     string   `json:"scope"`
	Time      []string `json:"time"`
	Place     []string `json:"place"`
	Optional  bool     `json:"optional"` // neither a hit nor a miss

	start, end int // code points of the source
}

// Span is where the figure stands in the source, half-open, in code points. Read sets it.
func (g *Label) Span() (start, end int) { return g.start, g.end }

// Doc is a labelled article.
type Doc struct {
	Name   string // the name of the text file, without folders
	Path   string // the text file, as given to Load; Name after Read
	Note   string // what the article is there for, from the first line of the labels
	Labels []Label
	// Problems are labels that do not fit the text: they are kept, and cannot be hit.
	Problems []error

	lines   *lines
	ignored []interval // code points in which records count for nothing
}

type interval struct{ start, end int }

// header is the first line of a file of labels, if it has one: {"note":"…","ignore_lines":[[20,37]]}, either key or both.
// A line with a note and a quote is a label.
type header struct {
	Note        *string   `json:"note"`
	Quote       *string   `json:"quote"`
	IgnoreLines *[][2]int `json:"ignore_lines"`
}

// Read reads the labels of a text. source is the decoded text that records count their offsets in. An error names the
// file of labels and the line.
func Read(name, source, labelsName string, labels io.Reader) (*Doc, error) {
	d := &Doc{Name: name, Path: name, lines: newLines(source)}
	in := bufio.NewReader(labels)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("%s: %w", labelsName, err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if bad := d.line(line); bad != nil {
				return nil, fmt.Errorf("%s:%d: %w", labelsName, n, bad)
			}
		}
		if err == io.EOF {
			return d, nil
		}
	}
}

func (d *Doc) line(raw []byte) error {
	if bytes.Contains(raw, []byte(`"ignore_lines"`)) || bytes.Contains(raw, []byte(`"note"`)) {
		var h header
		if err := json.Unmarshal(raw, &h); err != nil {
			return err
		}
		if h.Note != nil && h.Quote == nil || h.IgnoreLines != nil {
			return d.header(h)
		}
	}
	g := Label{Nth: 1}
	if err := json.Unmarshal(raw, &g); err != nil {
		return err
	}
	if g.Line < 1 || g.Line > len(d.lines.text) {
		return fmt.Errorf("line %d of a text of %d", g.Line, len(d.lines.text))
	}
	if g.Item == nil || g.Action == nil || g.Time == nil || g.Place == nil {
		return fmt.Errorf("%s: item, action, time and place must each be a list of answers", g.Quote)
	}
	at := d.lines.find(g.Line, g.Quote, g.Nth)
	if at < 0 {
		d.Problems = append(d.Problems, fmt.Errorf("line %d: no %q number %d in it", g.Line, g.Quote, g.Nth))
	}
	g.start = d.lines.starts[g.Line-1] + at
	g.end = g.start + utf8.RuneCountInString(g.Quote)
	d.Labels = append(d.Labels, g)
	return nil
}

func (d *Doc) header(h header) error {
	if h.Note != nil {
		d.Note = *h.Note
	}
	if h.IgnoreLines == nil {
		return nil
	}
	d.ignored = nil
	for _, l := range *h.IgnoreLines {
		if l[0] < 1 || l[0] > len(d.lines.text) {
			return fmt.Errorf("ignore_lines: line %d of a text of %d", l[0], len(d.lines.text))
		}
		d.ignored = append(d.ignored, interval{d.lines.starts[l[0]-1], d.lines.starts[min(l[1], len(d.lines.text))]})
	}
	return nil
}
