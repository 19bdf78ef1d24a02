package normalize

import "unicode/utf8"

// Option changes how Bytes and String work.
type Option func(*settings)

type settings struct {
	steps []Step
}

// WithSteps takes the given steps instead of [DefaultSteps], in that order.
func WithSteps(steps ...Step) Option {
	return func(s *settings) { s.steps = steps }
}

// DefaultSteps are the steps of Bytes and String, in their order.
func DefaultSteps() []Step { return []Step{Annotations(), Width(), Simplify()} }

// Bytes decodes and normalises an article. It never fails: bad bytes become U+FFFD.
func Bytes(data []byte, opts ...Option) *Text {
	t := decode(data)
	t.apply(settle(opts).steps)
	return t
}

// String normalises a text that is decoded already.
func String(source string, opts ...Option) *Text {
	if !utf8.ValidString(source) {
		return Bytes([]byte(source), opts...)
	}
	t := &Text{source: source}
	t.apply(settle(opts).steps)
	return t
}

func settle(opts []Option) *settings {
	s := &settings{steps: DefaultSteps()}
	for _, o := range opts {
		o(s)
	}
	return s
}
