package annotate

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/liangci/liangci/normalize"
)

// place checks that the quote stands where the label says, and tells where else it does.
func (c *checker) place(l *Label) {
	switch {
	case l.Quote == "":
		c.fail("quote is empty")
		return
	case strings.Contains(l.Quote, "\n"):
		c.fail("quote has a line break: of a broken figure it is the part on the line of the numeral")
		return
	case l.Nth < 1:
		c.fail("nth is %d: it counts from 1", l.Nth)
		return
	}
	inText := l.Line >= 1 && l.Line <= c.text.Lines()
	if !inText {
		c.fail("line %d of a text of %s%s", l.Line, plural(c.text.Lines(), "line"), c.elsewhere(l))
		return
	}
	if span, ok := c.text.Span(l.Line, l.Quote, l.Nth); ok {
		c.placed = append(c.placed, placed{l, c.line, span})
		if strings.TrimSpace(l.Quote) != l.Quote {
			c.fail("quote begins or ends with white space")
		}
		return
	}
	times := 0
	for range occurrences(c.text.Line(l.Line), l.Quote) {
		times++
	}
	if times > 0 {
		c.fail("stands %s in line %d: nth is %d", countTimes(times), l.Line, l.Nth)
		return
	}
	c.fail("does not stand in line %d%s", l.Line, c.elsewhere(l))
}

func countTimes(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

// mostLines is how many lines are told in which a quote stands.
const mostLines = 3

// elsewhere tells in which lines a quote stands, or one that differs from it only in its characters' script or width and in
// white space.
func (c *checker) elsewhere(l *Label) string {
	var lines []string
	found := 0
	for n := 1; n <= c.text.Lines(); n++ {
		if !strings.Contains(c.text.Line(n), l.Quote) {
			continue
		}
		if found++; found <= mostLines {
			lines = append(lines, fmt.Sprint(n))
		}
	}
	switch {
	case found == 1:
		return fmt.Sprintf("; stands in line %s, not %d", lines[0], l.Line)
	case found > mostLines:
		return fmt.Sprintf("; stands in lines %s and %d more, not %d", strings.Join(lines, ", "), found-mostLines, l.Line)
	case found > 1:
		return fmt.Sprintf("; stands in lines %s, not %d", strings.Join(lines, ", "), l.Line)
	}
	if n, verbatim, ok := c.similar(l); ok {
		return fmt.Sprintf("; line %d has %q", n, verbatim)
	}
	return "; stands nowhere in the text"
}

// similar finds a quote that is written otherwise in the text, first in the line of the label.
func (c *checker) similar(l *Label) (line int, verbatim string, ok bool) {
	want, _, _ := folded(l.Quote)
	if want == "" {
		return 0, "", false
	}
	for n := 0; n <= c.text.Lines(); n++ {
		at := n
		if n == 0 {
			at = l.Line
		}
		if at < 1 || at > c.text.Lines() {
			continue
		}
		text, source, spans := folded(c.text.Line(at))
		if i := strings.Index(text, want); i >= 0 {
			return at, source[spans[i].Start:spans[i+len(want)-1].End], true
		}
	}
	return 0, "", false
}

// folded is a text in simplified half-width characters without white space, the source of it, which is s where that is UTF-8, and for
// each byte of the text the span of the source that it came from.
func folded(s string) (text, source string, spans []normalize.Span) {
	t := normalize.String(s, normalize.WithSteps(normalize.Width(), normalize.Simplify()))
	var out strings.Builder
	for i, r := range t.String() {
		if unicode.IsSpace(r) {
			continue
		}
		n, _ := out.WriteRune(r)
		from := t.SourceSpan(normalize.Span{Start: i, End: i + n})
		for range n {
			spans = append(spans, from)
		}
	}
	return out.String(), t.Source(), spans
}
