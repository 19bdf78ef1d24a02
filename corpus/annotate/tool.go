package annotate

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/liangci/liangci/normalize"
)

// Tool is a tool that people annotate texts with, by the name of the format in which it takes them.
type Tool string

// The tools. What each can hold is told with its functions.
const (
	LabelStudio Tool = "label-studio"
	Doccano     Tool = "doccano"
	Brat        Tool = "brat"
	SpaCy       Tool = "spacy"
)

// Tools are the tools that ParseTool knows.
func Tools() []string {
	return []string{string(LabelStudio), string(Doccano), string(Brat), string(SpaCy)}
}

// ParseTool reads the name of a tool.
func ParseTool(name string) (Tool, error) {
	if !slices.Contains(Tools(), name) {
		return "", fmt.Errorf("%q: expected one of %s", name, strings.Join(Tools(), ", "))
	}
	return Tool(name), nil
}

// Doc is a labelled text on its way to a tool or back.
type Doc struct {
	Name string // what the text is called, with slashes and without an ending: it comes back with the labels
	Text string // the decoded text; its line ends are \n in every tool, which changes no label
	File File
	// Doubts are what of the labels that came back is to be looked at: a figure that the tool knows nothing about but its
	// place, a number that is none.
	Doubts []string
}

// Options say how labels go to a tool and come back. The zero value is right for a tool in its default settings.
type Options struct {
	// Count is what the offsets of doccano count. Empty is what it counts by default, or what the file itself says.
	Count Count
	// Prelabel gives labels for a text, which fill in what a tool knows nothing about. Nil leaves that open.
	Prelabel func(source string) *File
}

// Export writes labelled texts in the format of a tool that takes a single file. An error names the text and the label.
// Brat takes two files a text: see [ToBrat].
func Export(w io.Writer, tool Tool, docs iter.Seq2[Doc, error], o Options) error {
	switch tool {
	case LabelStudio:
		return exportLabelStudio(w, docs)
	case Doccano:
		return exportLines(w, docs, func(d Doc) (any, error) { return toDoccano(d, o) })
	case SpaCy:
		return exportLines(w, docs, func(d Doc) (any, error) { return toSpaCy(d) })
	}
	return fmt.Errorf("%s has no format in one file", tool)
}

// Import reads what Export wrote and a tool has changed. An error stands for one text, and names it.
func Import(r io.Reader, tool Tool, o Options) iter.Seq2[Doc, error] {
	switch tool {
	case LabelStudio:
		return importObjects(r, func(n int, raw []byte) (Doc, error) { return fromLabelStudio(n, raw, o) })
	case Doccano:
		return importObjects(r, func(n int, raw []byte) (Doc, error) { return fromDoccano(n, raw, o) })
	case SpaCy:
		return importObjects(r, func(n int, raw []byte) (Doc, error) { return fromSpaCy(n, raw, o) })
	}
	return func(yield func(Doc, error) bool) { yield(Doc{}, fmt.Errorf("%s has no format in one file", tool)) }
}

// plainLines gives every line the end that all tools count in the same way.
func plainLines(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// mark is a label at a span, in bytes, of the text that a tool has.
type mark struct {
	span  normalize.Span
	label Label // line, quote and nth do not count
	known bool  // the tool had the whole label, and not just its span and dimension
}

// marks finds the labels of a text that goes to a tool; text is what the tool gets.
func marks(d Doc) (text string, out []mark, err error) {
	t := NewText(plainLines(d.Text))
	for _, l := range d.File.Labels {
		span, ok := t.Span(l.Line, l.Quote, l.Nth)
		if !ok {
			return "", nil, fmt.Errorf("%s: line %d, %q: does not stand there; --check tells more", d.Name, l.Line, l.Quote)
		}
		if trimmed := t.trim(span); trimmed != span {
			return "", nil, fmt.Errorf("%s: line %d, %q: begins or ends with white space", d.Name, l.Line, l.Quote)
		}
		out = append(out, mark{span, l, true})
	}
	return t.source, out, nil
}

// assemble makes the labels of a text that came back. Those that a tool knew only by their span are filled in.
func assemble(d Doc, found []mark, o Options) Doc {
	text := NewText(d.Text)
	slices.SortStableFunc(found, func(a, b mark) int { return a.span.Start - b.span.Start })
	var fill *filler
	for _, m := range found {
		line, quote, nth, broken, ok := text.Place(m.span)
		if !ok {
			d.doubt("a label on white space is left out")
			continue
		}
		if !m.known {
			if fill == nil {
				fill = newFiller(text, o.Prelabel)
			}
			filled := fill.fill(&m)
			d.doubt("line %d, %q: the tool knows no more of it than %q; %s", line, quote, m.label.Dimension, filled)
		} else if broken {
			d.doubt("line %d, %q: the label went over the end of a line and is cut to the part with the numeral", line, quote)
		}
		if m.label.Bound == "" {
			m.label.Bound = "exact"
		}
		for _, list := range []*[]string{&m.label.Item, &m.label.Action, &m.label.Time, &m.label.Place} {
			if len(*list) == 0 {
				*list = []string{""}
			}
		}
		m.label.Line, m.label.Quote, m.label.Nth = line, quote, nth
		d.File.Labels = append(d.File.Labels, m.label)
	}
	return d
}

func (d *Doc) doubt(format string, args ...any) {
	d.Doubts = append(d.Doubts, fmt.Sprintf(format, args...))
}

// filler fills in labels from those that a text would be given.
type filler struct {
	text   *Text
	labels []Label
	spans  []normalize.Span
}

func newFiller(text *Text, prelabel func(string) *File) *filler {
	f := &filler{text: text}
	if prelabel == nil {
		return f
	}
	for _, l := range prelabel(text.source).Labels {
		if span, ok := text.Span(l.Line, l.Quote, l.Nth); ok {
			f.labels, f.spans = append(f.labels, l), append(f.spans, span)
		}
	}
	return f
}

// fill completes a mark, and says from where. What the tool gave stays.
func (f *filler) fill(m *mark) string {
	given := m.label
	for i, span := range f.spans {
		if span.Start >= m.span.End || m.span.Start >= span.End {
			continue
		}
		m.label = f.labels[i]
		for _, field := range []struct {
			to   *string
			from string
		}{
			{&m.label.Dimension, given.Dimension}, {&m.label.Bound, given.Bound}, {&m.label.Change, given.Change},
			{&m.label.Scope, given.Scope}, {&m.label.Note, given.Note},
		} {
			if field.from != "" {
				*field.to = field.from
			}
		}
		m.label.Optional = given.Optional
		return "the rest is what liangci reads there"
	}
	return "the rest is open"
}

// carried gives marks the labels that a tool carried beside them without knowing them: those of the same span, else of one
// that overlaps and has no mark of its own. The dimension of the mark stays.
func carried(text string, found []mark, labels []Label) {
	t := NewText(text)
	free := map[int]normalize.Span{}
	for i, l := range labels {
		if span, ok := t.Span(l.Line, l.Quote, l.Nth); ok {
			free[i] = span
		}
	}
	take := func(fits func(a, b normalize.Span) bool) {
		for i := range found {
			for k := range labels {
				span, ok := free[k]
				if found[i].known || !ok || !fits(span, found[i].span) {
					continue
				}
				dimension := found[i].label.Dimension
				found[i].label, found[i].known = labels[k], true
				if dimension != "" {
					found[i].label.Dimension = dimension
				}
				delete(free, k)
			}
		}
	}
	take(func(a, b normalize.Span) bool { return a == b })
	take(func(a, b normalize.Span) bool { return a.Start < b.End && b.Start < a.End })
}
