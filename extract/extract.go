package extract

import (
	"fmt"
	"sync"

	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// Extractor reads articles. It is immutable after New and may be used by any number of goroutines at once.
type Extractor struct {
	lex      *lexicon
	units    *unit.Table
	triggers *triggers
	segment  func() (*segment.Segmenter, error)
}

// Option changes what New builds.
type Option func(*Extractor) error

// WithUnits replaces the embedded table of units, as a rule by an overlay of it.
func WithUnits(t *unit.Table) Option {
	return func(x *Extractor) error {
		x.units = t
		return nil
	}
}

// New makes an Extractor. It reads the embedded vocabulary; the dictionary of the segmenter is loaded with the first sentence
// that needs it.
func New(opts ...Option) (*Extractor, error) {
	lex, err := defaultLexicon()
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	x := &Extractor{lex: lex, units: unit.Default(), segment: sync.OnceValues(segment.Default)}
	for _, o := range opts {
		if err := o(x); err != nil {
			return nil, err
		}
	}
	x.triggers = newTriggers(lex)
	return x, nil
}

// segmenter is the segmenter, loaded on first use. Its dictionary is embedded, so that loading it cannot fail in a build
// whose tests pass.
func (x *Extractor) segmenter() *segment.Segmenter {
	s, err := x.segment()
	if err != nil {
		panic(fmt.Sprintf("extract: embedded dictionary: %v", err))
	}
	return s
}

// Extract reads the figures of a text. It never fails: odd text becomes fewer records.
func (x *Extractor) Extract(t *normalize.Text) *Result {
	a := &article{x: x, t: t, text: t.String(), res: &Result{Text: t}, line: -1}
	furniture := false
	last := -1
	sentences(a.text, func(span normalize.Span, line int) {
		if line != last {
			last = line
			furniture = x.lex.furniture.is(lineAt(a.text, span.Start))
		}
		if !furniture && span.Len() > 0 {
			a.sentence(span, line)
		}
	})
	return a.res
}

// lineAt is the line of a text that begins at or before p, up to its end.
func lineAt(text string, p int) string {
	end := p
	for end < len(text) && text[end] != '\n' && text[end] != '\r' {
		end++
	}
	return text[p:end]
}
