package normalize

import (
	"sort"
	"sync"
	"unicode/utf8"
)

// Text is a normalised text with its source. It is immutable and safe for any number of goroutines.
type Text struct {
	source  string
	text    string
	charset string
	bad     []badBytes
	layers  []layer

	countOnce     sync.Once
	marks, counts []int // byte offsets, and the characters before each: see runes.go
}

// Edit is one change that a step made, for explaining a record.
type Edit struct {
	Step   string // the step's name; "decode" for bytes that are none of the charset's
	Source Span   // of Source(): what the change came from
	Before string // as the step found it; the undecodable bytes themselves for "decode"
	After  string // what the step made of it
	// Certain is false for a guess, as a repair can be.
	Certain bool
	// Reason says why a stretch was left as it is, Before being After: what could not be restored. Candidates are the
	// readings, the likeliest first, that a repair chose from or that were not likely enough.
	Reason     string
	Candidates []string
	Raw        Span // of the raw bytes, for "decode" only
}

// String is the normalised text: simplified, half-width, without invisible characters and annotations.
func (t *Text) String() string { return t.text }

// Source is the decoded source text before any step: without its byte order mark, U+FFFD for bad bytes. Offsets of
// records count this text.
func (t *Text) Source() string { return t.source }

// Charset is the charset the source was decoded from, by its usual name in lower case: utf-8, gb18030, big5, utf-16le,
// utf-16be, or "" for a text that was never decoded.
func (t *Text) Charset() string { return t.charset }

// SourceSpan maps a span of String() to the span of Source() that it came from. An end inside a rewritten piece moves
// out to the whole piece, as the alignment inside is unknown; what was deleted or rewritten at the edge stays outside.
// Ends outside the text or inside a character move to the nearest one outwards.
func (t *Text) SourceSpan(s Span) Span {
	s = wholeRunes(t.text, s)
	for i := len(t.layers) - 1; i >= 0; i-- {
		s = t.layers[i].source(s)
	}
	return s
}

// NormalSpan maps a span of Source() to the span of String() that it became, by the rules of [Text.SourceSpan]. A span
// that was deleted gives an empty one.
func (t *Text) NormalSpan(s Span) Span {
	s = wholeRunes(t.source, s)
	for i := range t.layers {
		s = t.layers[i].result(s)
	}
	return s
}

// Quote is the source text of a span of String(), verbatim.
func (t *Text) Quote(s Span) string {
	q := t.SourceSpan(s)
	return t.source[q.Start:q.End]
}

// Edits lists every change of every step in the order of the source; where two steps changed the same place, in the
// order of the steps. It is made anew at each call.
func (t *Text) Edits() []Edit { return t.EditsIn(Span{0, len(t.text)}) }

// EditsIn lists the changes whose source lies in or touches that of a span of String().
func (t *Text) EditsIn(s Span) []Edit {
	source := t.SourceSpan(s)
	if s.Start <= 0 && s.End >= len(t.text) {
		source = Span{0, len(t.source)} // with what was deleted at the edges
	}
	window := source
	var all []Edit
	for _, b := range t.bad {
		if touches(b.source, source) {
			all = append(all, Edit{Step: "decode", Source: b.source, Before: string(b.bytes), After: "\uFFFD", Certain: true, Raw: b.raw})
		}
	}
	for i := range t.layers {
		l := &t.layers[i]
		for _, e := range l.changes(window) {
			from := e.in
			for j := i - 1; j >= 0; j-- {
				from = t.layers[j].source(from)
			}
			if touches(from, source) {
				before, after := l.in[e.in.Start:e.in.End], l.out[e.out.Start:e.out.End]
				n := note{}
				if e.guessed {
					n = l.notes[e.in.Start]
				}
				all = append(all, Edit{Step: l.step, Source: from, Before: before, After: after, Certain: !e.guessed, Reason: n.reason, Candidates: n.candidates})
			}
		}
		if window = l.result(window); source.Len() == len(t.source) {
			window = Span{0, len(l.out)}
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Source.Start < all[j].Source.Start })
	return all
}

// touches reports whether a lies in or over b; an empty a may stand at its edge.
func touches(a, b Span) bool {
	return a.Overlaps(b) || a.Len() == 0 && b.Start <= a.Start && a.End <= b.End
}

// wholeRunes bounds a span to s and moves ends inside a character outwards.
func wholeRunes(s string, span Span) Span {
	start, end := min(max(span.Start, 0), len(s)), min(max(span.End, 0), len(s))
	for start > 0 && start < len(s) && !utf8.RuneStart(s[start]) {
		start--
	}
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end++
	}
	return Span{start, max(start, end)}
}

// Touched reports whether a step changed something in a span of String(), for certain or as a guess. It is cheaper than
// [Text.EditsIn] where only that is to be known.
func (t *Text) Touched(s Span, step string) (certain, guessed bool) {
	first := 0 // the step's lowest layer: those below it need not be asked
	for first < len(t.layers) && t.layers[first].step != step {
		first++
	}
	for i := len(t.layers) - 1; i >= first; i-- {
		l := &t.layers[i]
		if l.step == step {
			sure, maybe := l.touched(s)
			certain, guessed = certain || sure, guessed || maybe
		}
		s = l.source(s)
	}
	return certain, guessed
}
