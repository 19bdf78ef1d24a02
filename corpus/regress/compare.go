package regress

import (
	"fmt"
	"strings"
)

// mostLines is how many lines of an article's text are told as changed one by one.
const mostLines = 3

// Compare tells what has changed in an article since the baseline. The verdicts are Neither until [Change.Judge].
func (b *Baseline) Compare(is *Article, at Place) *Change {
	was := b.articles[is.Doc]
	c := &Change{Doc: is.Doc, Place: at, Kind: Same, Count: len(is.Records), was: was, is: is}
	switch {
	case is.Error != "":
		c.Error = is.Error
		if was == nil || was.Error == "" {
			c.Kind = Unreadable
		}
		return c
	case was == nil || was.Error != "":
		c.Kind = Added
		return c
	}
	c.Edited = was.Bytes != is.Bytes
	c.Fields = append(metadata(was, is), textChanges(was, is)...)
	for _, p := range pairUp(was, is, c.Edited) {
		if r, ok := p.change(); ok {
			c.Records = append(c.Records, r)
		}
	}
	if len(c.Fields)+len(c.Records) > 0 {
		c.Kind = Changed
	}
	return c
}

// Missing are the articles of the baseline that are not among those seen, by name.
func (b *Baseline) Missing(seen map[string]bool) []*Change {
	var gone []*Change
	for _, a := range b.Articles() {
		if !seen[a.Doc] {
			gone = append(gone, &Change{Doc: a.Doc, Kind: Gone, Count: len(a.Records), was: a})
		}
	}
	return gone
}

func metadata(was, is *Article) (changed []FieldChange) {
	for _, f := range []struct{ name, was, is string }{
		{"title", was.Title, is.Title}, {"published", was.Published, is.Published}, {"source", was.Source, is.Source},
		{"author", was.Author, is.Author}, {"editor", was.Editor, is.Editor},
		{"dateline_place", was.DatelinePlace, is.DatelinePlace},
	} {
		if f.was != f.is {
			changed = append(changed, FieldChange{Name: f.name, Was: f.was, Is: f.is, Verdict: Neither})
		}
	}
	return changed
}

// textChanges names the lines of the normalised text that differ. What they were is not known, only that.
func textChanges(was, is *Article) (changed []FieldChange) {
	if was.Text == is.Text {
		return nil
	}
	before, now := strings.Fields(was.Text), strings.Fields(is.Text)
	more := 0
	for i := range min(len(before), len(now)) {
		if before[i] == now[i] {
			continue
		}
		if len(changed) == mostLines || len(before) != len(now) && len(changed) > 0 {
			more++ // lines behind one that is new or gone all seem to differ
			continue
		}
		changed = append(changed, FieldChange{Name: "text", Line: i + 1, Was: "hash " + before[i], Is: is.lines[i], Verdict: Neither})
	}
	if len(before) != len(now) {
		return append(changed, FieldChange{Name: "text", Was: lineCount(len(before)), Is: lineCount(len(now)), Verdict: Neither})
	}
	if more > 0 {
		changed = append(changed, FieldChange{Name: "text", Was: "", Is: fmt.Sprintf("%s more differ", lineCount(more)), Verdict: Neither})
	}
	return changed
}

func lineCount(n int) string {
	if n == 1 {
		return "1 line"
	}
	return fmt.Sprintf("%d lines", n)
}

// change is what became of a pair; not ok if nothing did.
func (p recordPair) change() (RecordChange, bool) {
	c := RecordChange{Verdict: Neither, Was: p.was, Is: p.is}
	switch {
	case p.was == nil:
		c.Kind, c.Line, c.Quote = Added, p.is.Line, p.is.Quote
		return c, true
	case p.is == nil:
		c.Kind, c.Line, c.Quote = Gone, p.was.Line, p.was.Quote
		return c, true
	}
	c.Kind, c.Line, c.Quote = Changed, p.is.Line, p.is.Quote
	for _, f := range fields {
		if was, is := f.of(p.was), f.of(p.is); show(was) != show(is) {
			c.Fields = append(c.Fields, FieldChange{Name: f.name, Was: was, Is: is, Verdict: Neither})
		}
	}
	return c, len(c.Fields) > 0
}
