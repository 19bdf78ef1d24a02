// Package normalize turns the bytes of a scraped Chinese page into clean simplified text that remembers, for every
// character, where in the source it came from.
package normalize

// Span is a half-open range of byte offsets, [Start, End).
type Span struct{ Start, End int }

// Len is the number of bytes the span covers.
func (s Span) Len() int { return s.End - s.Start }

// Text is a normalised text with its source. It is immutable.
//
// skeleton: to be replaced by the Editor/layer design.
type Text struct {
	source string
}

// Bytes decodes and normalises an article.
func Bytes(data []byte) *Text { return &Text{source: string(data)} }

// String is the normalised text.
func (t *Text) String() string { return t.source }

// Source is the decoded source text, before any normalisation.
func (t *Text) Source() string { return t.source }

// SourceSpan maps a span of the normalised text to the span of the source it came from.
func (t *Text) SourceSpan(s Span) Span { return s }

// Quote is the source text of a span of the normalised text, verbatim.
func (t *Text) Quote(s Span) string { q := t.SourceSpan(s); return t.source[q.Start:q.End] }
