package annotate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"

	"github.com/liangci/liangci/normalize"
)

// Problem is one thing that is wrong with a file of labels.
type Problem struct {
	Line     int    // of the file of labels, from 1
	TextLine int    // the line that the label names; 0 where it names none
	Quote    string // the quote of the label
	Message  string
	Warning  bool // a doubt: it may be right as it is
}

// String tells everything but the file: `3: line 7, "5人": stands in line 6, not 7`.
func (p Problem) String() string {
	where := fmt.Sprintf("%d: ", p.Line)
	if p.TextLine != 0 || p.Quote != "" {
		where += fmt.Sprintf("line %d, %q: ", p.TextLine, p.Quote)
	}
	if p.Warning {
		where += "warning: "
	}
	return where + p.Message
}

// Check tells what is wrong with the labels of a text, in the order of the file of labels. source is the decoded text.
func Check(source string, labels []byte) []Problem {
	c := &checker{text: NewText(source)}
	if bytes.HasPrefix(labels, []byte("\ufeff")) {
		c.line = 1
		c.fail("begins with a byte order mark, which JSON does not have")
		labels = labels[len("\ufeff"):]
	}
	for raw := range bytes.SplitSeq(labels, []byte("\n")) {
		if c.line++; len(bytes.TrimSpace(raw)) > 0 {
			c.object(raw)
			c.begun = true
		}
	}
	c.overlaps()
	sort.SliceStable(c.problems, func(i, j int) bool { return c.problems[i].Line < c.problems[j].Line })
	return c.problems
}

// checker gathers the problems of one file.
type checker struct {
	text     *Text
	problems []Problem
	line     int    // of the file of labels
	label    *Label // that is looked at; nil before its line and quote are known
	begun    bool   // there was an object before
	placed   []placed
	ignored  []ignored
}

// placed is a label that stands in the text.
type placed struct {
	label *Label
	line  int // of the file of labels
	span  normalize.Span
}

// ignored is a range of lines from the header.
type ignored struct{ first, last, line int }

func (c *checker) fail(format string, args ...any) { c.add(false, format, args...) }
func (c *checker) warn(format string, args ...any) { c.add(true, format, args...) }

func (c *checker) add(warning bool, format string, args ...any) {
	p := Problem{Line: c.line, Message: fmt.Sprintf(format, args...), Warning: warning}
	if c.label != nil {
		p.TextLine, p.Quote = c.label.Line, c.label.Quote
	}
	c.problems = append(c.problems, p)
}

// object checks a line that is not empty.
func (c *checker) object(raw []byte) {
	c.label = nil
	keys, order, err := object(raw)
	if err != nil {
		c.fail("no JSON object: %v", err)
		return
	}
	if isHeader(keys) {
		c.header(keys, order)
		return
	}
	c.labelObject(keys, order)
}

// object reads an object with the order of its keys; the last of equal keys counts, as in every reader of JSON.
func object(raw []byte) (keys map[string]json.RawMessage, order []string, err error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	if open, err := dec.Token(); err != nil {
		return nil, nil, noEOF(err)
	} else if open != json.Delim('{') {
		return nil, nil, fmt.Errorf("it begins with %v", open)
	}
	keys = map[string]json.RawMessage{}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, nil, noEOF(err)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, nil, noEOF(err)
		}
		name, _ := key.(string) // a decoder gives nothing else here
		keys[name] = value
		order = append(order, name)
	}
	if _, err := dec.Token(); err != nil {
		return nil, nil, noEOF(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, nil, errors.New("something follows the object")
	}
	return keys, order, nil
}

func noEOF(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the line ends inside of it")
	}
	return err
}

// known tells keys that are not among the known ones, and keys that stand twice.
func (c *checker) known(order, known []string) {
	seen := map[string]bool{}
	for _, k := range order {
		switch {
		case seen[k]:
			c.fail("key %q stands twice", k)
		case !slices.Contains(known, k):
			c.fail("unknown key %q: expected one of %s", k, strings.Join(known, ", "))
		}
		seen[k] = true
	}
}

func (c *checker) header(keys map[string]json.RawMessage, order []string) {
	c.known(order, []string{"note", "ignore_lines"})
	if c.begun {
		c.fail("note and ignore_lines belong in the first line")
	}
	if raw, ok := keys["note"]; ok {
		var note string
		if json.Unmarshal(raw, &note) != nil || string(raw) == "null" {
			c.fail("note: expected a string, got %s", raw)
		}
	}
	raw, ok := keys["ignore_lines"]
	if !ok {
		return
	}
	var ranges [][]int
	if json.Unmarshal(raw, &ranges) != nil || ranges == nil {
		c.fail("ignore_lines: expected a list of [first, last], got %s", raw)
		return
	}
	for _, r := range ranges {
		switch {
		case len(r) != 2:
			c.fail("ignore_lines: expected [first, last], got %v", r)
		case r[0] > r[1]:
			c.fail("ignore_lines: [%d,%d] ends before it begins", r[0], r[1])
		case r[0] < 1 || r[1] > c.text.Lines():
			c.fail("ignore_lines: [%d,%d] in a text of %s", r[0], r[1], plural(c.text.Lines(), "line"))
		default:
			c.ignored = append(c.ignored, ignored{r[0], r[1], c.line})
		}
	}
}

// overlaps tells labels at the same place, that overlap, or that stand in ignored lines.
func (c *checker) overlaps() {
	for _, p := range c.placed {
		c.line, c.label = p.line, p.label
		for _, i := range c.ignored {
			if p.label.Line >= i.first && p.label.Line <= i.last {
				c.fail("stands in lines %d to %d, which are ignored", i.first, i.last)
				break
			}
		}
	}
	slices.SortStableFunc(c.placed, func(a, b placed) int { return a.span.Start - b.span.Start })
	furthest := 0 // the one so far that reaches furthest
	for i := 1; i < len(c.placed); i++ {
		p, before := c.placed[i], c.placed[furthest]
		c.line, c.label = p.line, p.label
		switch {
		case p.span == before.span:
			c.fail("the same place as line %d of this file", before.line)
		case p.span.Start < before.span.End:
			c.fail("overlaps %q, line %d of this file", before.label.Quote, before.line)
		}
		if p.span.End > before.span.End {
			furthest = i
		}
	}
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
