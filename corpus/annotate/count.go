package annotate

import (
	"fmt"
	"sort"

	"github.com/rivo/uniseg"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/normalize"
)

// Count is what the offsets of a tool count.
type Count string

// The kinds of counting. Code points are what Python counts; UTF-16 code units are what JavaScript counts; grapheme
// clusters are what a reader takes for one character, such as 👩‍🌾, which is three code points and five UTF-16 code units.
const (
	CodePoints Count = "rune"
	UTF16      Count = "utf16"
	Graphemes  Count = "grapheme"
)

// ParseCount reads the name of a kind of counting.
func ParseCount(name string) (Count, error) {
	switch c := Count(name); c {
	case "", CodePoints, UTF16, Graphemes:
		return c, nil
	}
	return "", fmt.Errorf("%q: expected rune, utf16 or grapheme", name)
}

// counter turns bytes of one text into offsets of some kind and back.
type counter struct {
	units    *corpus.Counter
	clusters []int // the byte at which each cluster starts, and the end; nil where units are counted
}

func newCounter(text string, kind Count) *counter {
	switch kind {
	case Graphemes:
		c := &counter{}
		for g := uniseg.NewGraphemes(text); g.Next(); {
			start, _ := g.Positions()
			c.clusters = append(c.clusters, start)
		}
		c.clusters = append(c.clusters, len(text))
		return c
	case UTF16:
		return &counter{units: corpus.NewCounter(text, corpus.UTF16)}
	}
	return &counter{units: corpus.NewCounter(text, corpus.Rune)}
}

// offsets is the span in offsets. A span that cuts into a cluster takes the whole cluster.
func (c *counter) offsets(s normalize.Span) (start, end int) {
	if c.clusters == nil {
		return c.units.At(s.Start), c.units.At(s.End)
	}
	start = sort.SearchInts(c.clusters, s.Start+1) - 1
	return start, sort.SearchInts(c.clusters, s.End)
}

// bytes is the span in bytes. It is false where an offset lies outside of the text or inside of a character, or where the
// span is empty.
func (c *counter) bytes(start, end int) (normalize.Span, bool) {
	if start >= end {
		return normalize.Span{}, false
	}
	if c.clusters != nil {
		if start < 0 || end >= len(c.clusters) {
			return normalize.Span{}, false
		}
		return normalize.Span{Start: c.clusters[start], End: c.clusters[end]}, true
	}
	from, ok := c.units.Byte(start)
	to, ok2 := c.units.Byte(end)
	return normalize.Span{Start: from, End: to}, ok && ok2
}
