// Package extract finds the figures of a Chinese news article and binds each to what was counted, what was done, when and
// where.
package extract

import "github.com/liangci/liangci/normalize"

// Extractor reads articles. It is immutable after New and may be used by any number of goroutines at once.
type Extractor struct{}

// Option changes what New builds.
type Option func(*Extractor) error

// New makes an Extractor.
func New(opts ...Option) (*Extractor, error) {
	x := &Extractor{}
	for _, o := range opts {
		if err := o(x); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// Extract reads the figures of a text.
func (x *Extractor) Extract(t *normalize.Text) *Result { return &Result{Text: t} }
